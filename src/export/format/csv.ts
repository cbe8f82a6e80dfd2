import Papa from 'papaparse';
import { cellFault } from '../../record/cell.js';
import type { Column } from '../../record/columns.js';
import { exactNumber } from './exact-number.js';
import { joinList, splitList } from './list-cell.js';
import { typesFirst } from './types-first.js';

/** A row as a reader of the table gets it: a value for each column, null where the cell is empty. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Writes a table as CSV (RFC 4180, UTF-8, line feeds). Null is an empty cell; lists are joined by `|`, with `\|` for a bar
 * and `\\` for a backslash inside an item. Rows keep their order, but for a few that are put first where a column would
 * otherwise show nothing typical of it before row 1,000: readers that guess types look no further.
 * @throws Error that names row and column for a value that a reader of the file could not tell from something else
 */
export function toCsv(rows: readonly object[], columns: readonly Column[], table: string): string {
  const data = typesFirst(rows as readonly Row[], columns).map((row) =>
    columns.map((column) => {
      try {
        return cell(row[column.name] ?? null, column);
      } catch (error) {
        throw new Error(`${table}, row ${rowName(row)}, column ${column.name}: ${(error as Error).message}`, {
          cause: error,
        });
      }
    }),
  );
  // A row of one empty cell would be a blank line, which readers skip.
  const text = Papa.unparse([columns.map(({ name }) => name), ...data], {
    newline: '\n',
    header: false,
    quotes: columns.length === 1,
  });
  return `${text}\n`;
}

function rowName(row: Row): string {
  const names = [row.id, row.claim, row.topic, row.source, row.from];
  return names.find((name) => typeof name === 'string') ?? 'without id';
}

function cell(value: unknown, { kind, nullable }: Column): string {
  if (value === null) {
    if (!nullable) throw new Error('it is missing');
    return '';
  }
  switch (kind) {
    case 'number':
    case 'integer':
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Error(`${JSON.stringify(value)} is no number`);
      if (kind === 'integer' && !Number.isSafeInteger(value)) throw new Error(`${value} is no whole number below 2^53`);
      return String(value);
    case 'boolean':
      if (typeof value !== 'boolean') throw new Error(`${JSON.stringify(value)} is neither true nor false`);
      return String(value);
    case 'list':
      if (!Array.isArray(value)) throw new Error('expected a list');
      if (value.length === 0) {
        if (nullable) throw new Error('an empty list cannot be told from a missing one; leave the field out');
        return '';
      }
      return text(joinList(value as unknown[]));
    case 'string':
      if (typeof value !== 'string') throw new Error(`expected text, found ${JSON.stringify(value)}`);
      return text(value);
  }
}

function text(value: string): string {
  const fault = cellFault(value);
  if (fault !== null) throw new Error(fault);
  return value;
}

/**
 * Reads a table that `toCsv` wrote, or one in its form. Cells are converted by the columns, never by their looks.
 * @param file named in errors
 * @returns the rows in the order of the file, with every column
 * @throws Error for a missing, doubled or unknown column, a row with too few or too many cells, a cell of the wrong kind, or
 * a number that cannot be kept as it is written
 */
export function fromCsv(csv: string, columns: readonly Column[], file: string): Record<string, unknown>[] {
  const parsed = Papa.parse<string[]>(csv.replace(/^\ufeff/u, '').replace(/\r?\n$/, ''), {
    delimiter: ',',
    skipEmptyLines: columns.length > 1,
    header: false,
  });
  const [header, ...rows] = parsed.data;
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${file}, row ${(fault.row ?? 0) + 1}: ${fault.message}. Nothing was read.`);
  if (!header || header.join('') === '')
    throw new Error(`${file}: the file is empty; its first line must name the columns`);
  checkHeader(header, columns, file);
  return rows.map((cells, index) => {
    const where = `${file}, row ${index + 2}`;
    if (cells.length !== header.length)
      throw new Error(`${where}: ${cells.length} cells, but the first line names ${header.length} columns`);
    return Object.fromEntries(
      columns.map((column) => [
        column.name,
        parse(cells[header.indexOf(column.name)] as string, column, `${where}, column ${column.name}`),
      ]),
    );
  });
}

function checkHeader(header: readonly string[], columns: readonly Column[], file: string): void {
  const expected = columns.map(({ name }) => name);
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
  const missing = expected.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new Error(
      `${file}: the column ${quoted(missing)} is missing; add it, with empty cells where nothing applies`,
    );
  const unknown = header.filter((name) => !expected.includes(name));
  if (unknown.length > 0)
    throw new Error(`${file}: unknown column ${quoted(unknown)}; known are ${expected.join(', ')}`);
  if (new Set(header).size !== header.length) throw new Error(`${file}: a column stands twice in the first line`);
}

function parse(text: string, { kind, nullable }: Column, where: string): unknown {
  if (text === '') {
    if (nullable) return null;
    if (kind === 'list') return [];
    throw new Error(`${where}: the cell is empty, but something must stand in it`);
  }
  switch (kind) {
    case 'string':
      return text;
    case 'list':
      return splitList(text);
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw new Error(`${where}: "${text}" is neither true nor false`);
      return text === 'true';
    case 'number':
    case 'integer': {
      const number = exactNumber(text);
      if (typeof number === 'string') throw new Error(`${where}: ${number}`);
      if (kind === 'integer' && !Number.isInteger(number)) throw new Error(`${where}: "${text}" is no whole number`);
      return number;
    }
  }
}
