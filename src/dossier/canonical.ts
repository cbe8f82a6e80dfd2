import { codePoints } from '../text/code-points.js';
import { FORM, type FileForm, type FileKind } from './form.js';
import { inOrder } from './field-order.js';

/** Longest line, in code points, on which a list or object inside a record may stand whole. */
const LINE = 120;

/**
 * The one way in which a file of a dossier is written: UTF-8 without byte order mark, line feeds, a line feed at the end; a
 * list in the order of its form; a record's fields in the order of its schema, one a line; what a field holds on its line where
 * that is no longer than 120 characters, else an item a line, two blanks deeper.
 * @param content the parsed JSON of the file
 */
export function canonical(content: unknown, kind: FileKind): string {
  const { holds, order }: FileForm = FORM[kind];
  if (holds !== 'list' || !Array.isArray(content)) return `${expanded(inOrder(kind, content), '')}\n`;
  const records = content.map((record: unknown) => inOrder(kind, record)).sort((a, b) => compareRecords(a, b, order));
  return `${
    records.length === 0
      ? '[]'
      : block(
          '[',
          records.map((record) => expanded(record, '  ')),
          ']',
          '',
        )
  }\n`;
}

/** A record, or the inside of one, with one entry a line. */
function expanded(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => fitted(item, deeper, 0));
    return items.length === 0 ? '[]' : block('[', items, ']', indent);
  }
  const fields = Object.entries(value).map(([name, held]) => {
    const key = `${JSON.stringify(name)}: `;
    return key + fitted(held, deeper, key.length);
  });
  return fields.length === 0 ? '{}' : block('{', fields, '}', indent);
}

function fitted(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = inline(value);
  // A comma may follow. Code points are counted only where units are too many, since they are never more.
  const left = LINE - indent.length - used - 1;
  return line.length <= left || length(line) <= left ? line : expanded(value, indent);
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const fields = Object.entries(value).map(([name, held]) => `${JSON.stringify(name)}: ${inline(held)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function block(open: string, entries: readonly string[], close: string, indent: string): string {
  return `${open}\n${entries.map((entry) => `${indent}  ${entry}`).join(',\n')}\n${indent}${close}`;
}

function length(text: string): number {
  return codePoints(text).length;
}

function compareRecords(a: unknown, b: unknown, keys: readonly string[]): number {
  for (const key of keys) {
    const difference = compareValues(field(a, key), field(b, key));
    if (difference !== 0) return difference;
  }
  // Records alike in all keys keep one order too, whatever the order in which they were written.
  return compareValues(JSON.stringify(a), JSON.stringify(b));
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a, b].map((value) =>
    typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value),
  ) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
