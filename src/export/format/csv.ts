import Papa from 'papaparse';
import { cellFault, listItemFault } from '../../record/cell.js';
import type { ColumnKind } from '../../record/columns.js';

/** Columns of a table in order, with the kind of their cells. */
export type Columns = Readonly<Record<string, ColumnKind>>;
/** A row as objects have it: null where a CSV cell is empty. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Writes a table as CSV (RFC 4180, UTF-8, line feeds). Null is an empty cell; lists are joined by `|`.
 * @throws Error that names row and column for a value that a reader of the file could not tell from something else
 */
export function toCsv(rows: readonly Row[], columns: Columns, table: string): string {
  const fields = Object.keys(columns);
  const data = rows.map((row) =>
    fields.map((field) =>
      cell(
        row[field],
        columns[field] as ColumnKind,
        `${table}, row ${String(row.id ?? row.claim ?? row.topic ?? row.source ?? row.from)}, column ${field}`,
      ),
    ),
  );
  return `${Papa.unparse({ fields, data }, { newline: '\n', header: true })}\n`;
}

function cell(value: unknown, kind: ColumnKind, where: string): string {
  if (value === null || value === undefined) return '';
  if (kind === 'number' || kind === 'integer') {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new Error(`${where}: ${JSON.stringify(value)} is no number`);
    return String(value);
  }
  if (kind === 'boolean') return value === true ? 'true' : 'false';
  if (kind === 'list') {
    if (!Array.isArray(value)) throw new Error(`${where}: expected a list`);
    return text((value as unknown[]).map((item) => listItem(String(item), where)).join('|'), where);
  }
  if (typeof value !== 'string') throw new Error(`${where}: expected text, found ${JSON.stringify(value)}`);
  return text(value, where);
}

function listItem(item: string, where: string): string {
  const fault = listItemFault(item);
  if (fault !== null) throw new Error(`${where}: ${fault}`);
  return item;
}

function text(value: string, where: string): string {
  const fault = cellFault(value);
  if (fault !== null) throw new Error(`${where}: ${fault}`);
  return value;
}

/**
 * Reads a table that `toCsv` wrote, or one in its form. Cells are converted by the columns, never by their looks.
 * @param file named in errors
 * @throws Error for a missing, doubled or unknown column, a row with too few or too many cells, or a cell of the wrong kind
 */
export function fromCsv(csv: string, columns: Columns, file: string): Record<string, unknown>[] {
  const parsed = Papa.parse<string[]>(csv.replace(/^\ufeff/u, ''), {
    delimiter: ',',
    skipEmptyLines: true,
    header: false,
  });
  const [header, ...rows] = parsed.data;
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${file}, row ${(fault.row ?? 0) + 1}: ${fault.message}. Nothing was read.`);
  if (!header) throw new Error(`${file}: the file is empty; its first line must name the columns`);
  const expected = Object.keys(columns);
  const missing = expected.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new Error(
      `${file}: the column ${missing.map((name) => `"${name}"`).join(', ')} is missing; add it, with empty cells where nothing applies`,
    );
  const unknown = header.filter((name) => !Object.hasOwn(columns, name));
  if (unknown.length > 0)
    throw new Error(
      `${file}: unknown column ${unknown.map((name) => `"${name}"`).join(', ')}; known are ${expected.join(', ')}`,
    );
  if (new Set(header).size !== header.length) throw new Error(`${file}: a column stands twice in the first line`);
  return rows.map((cells, index) => {
    const where = `${file}, row ${index + 2}`;
    if (cells.length !== header.length)
      throw new Error(`${where}: ${cells.length} cells, but the first line names ${header.length} columns`);
    const record: Record<string, unknown> = {};
    for (const name of expected)
      record[name] = parse(
        cells[header.indexOf(name)] as string,
        columns[name] as ColumnKind,
        `${where}, column ${name}`,
      );
    return record;
  });
}

function parse(text: string, kind: ColumnKind, where: string): unknown {
  if (text === '') return null;
  if (kind === 'string') return text;
  if (kind === 'list') return text.split('|');
  if (kind === 'boolean') {
    if (text !== 'true' && text !== 'false') throw new Error(`${where}: "${text}" is neither true nor false`);
    return text === 'true';
  }
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text))
    throw new Error(`${where}: "${text}" is no number; write digits with a point, without separators`);
  return Number(text);
}
