import type { Column } from '../../record/columns.js';
import type { Row } from './csv.js';

/** Rows by which readers such as R's readr guess what a column holds. */
const LOOKED_AT = 1000;
/** Texts that would be guessed to be a number, a day, a time or a logical value. */
const TYPED =
  /^\s*(?:[-+]?[\d.,]+(?:e[-+]?\d+)?%?|\d{4}-\d{2}(?:-\d{2})?[T\d:.Z+-]*|\d{1,2}[:/.-]\d{1,2}[\d:/.-]*|t|f|true|false)\s*$/i;

/**
 * Puts rows first that show what a column holds, where the first thousand rows would leave it empty, or would let a column
 * of texts look like one of numbers or days. All other rows keep their order, and the rows put first keep it among them.
 */
export function typesFirst(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  if (rows.length <= LOOKED_AT) return rows;
  // Rows put first push others down: what is told early must be told early even then.
  const early = rows.slice(0, LOOKED_AT - columns.length);
  const first = new Set<Row>();
  for (const { name, kind } of columns) {
    const shows = (row: Row): boolean => filled(row[name]) && (kind !== 'string' || !TYPED.test(String(row[name])));
    if (early.some(shows)) continue;
    const row =
      rows.find(shows) ??
      (early.some((entry) => filled(entry[name])) ? undefined : rows.find((entry) => filled(entry[name])));
    if (row) first.add(row);
  }
  if (first.size === 0) return rows;
  return [...rows.filter((row) => first.has(row)), ...rows.filter((row) => !first.has(row))];
}

function filled(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
