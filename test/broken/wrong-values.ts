import type { FieldSchema } from '../../src/check/fields.js';

/** A value that a field may not have, whatever else the record says. */
export interface WrongValue {
  readonly kind: string;
  readonly value: unknown;
}

/** Texts that no field holds: terminals obey them, they are not seen, or they are no text. */
export const HOSTILE: readonly string[] = [
  'a\u0000b',
  'a\u0007b',
  '\u001b]0;title\u0007a',
  '\u001b[31ma',
  'a\u0085b',
  'a\u202eb',
  'a\u2066b',
  'a\u200fb',
  '\ufeffa',
  'a\u200bb',
  'a\u2060b',
  'a\u2028b',
  'a\ud800',
  '\udc00a',
  'a\ufffdb',
  'a\rb',
];

/** Keys and ids that mean something to the language itself. */
export const REFLEXIVE: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const BLANK = ['', ' ', '\t', ' \u00a0\u3000 '];
const BY_FORMAT: Readonly<Record<string, readonly string[]>> = {
  edtf: [
    '',
    'sometime',
    '1919-02-31',
    '1919-13',
    '1919-00-10',
    '1919-1-1',
    '1920/1919',
    '1919-04-31/1919-05',
    '[1919',
    '19190101x',
  ],
  day: ['', '2026-02-30', '2026-13-45', '2026-00-01', '2026-1-1', '26-01-01', '2025-02-29', '2026-01-01T00:00', '2026'],
  'http-url': [
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'http://',
    'example.org',
    'http://a b',
    '//example.org',
  ],
  id: ['', 'Not An Id', 'No-Id', '-x', 'x-', 'x--y', 'x_y', '9x', 'x/../y', '__proto__', 'ｘ', 'x\n'],
};
/** Cells that other programs take for something else. */
const CELLS = ['=1+1', '+1', '-1', '@x', '\u00ad=1+1', '\uff1d1', 'NA', 'null', 'NaN', '#N/A', 'None', '<NA>'];

const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, true, null, [], {}, ['x']],
  number: ['7', '', true, null, [], {}],
  integer: ['7', '', true, null, [], {}, 1.5],
  boolean: ['true', 1, 0, null, [], {}],
};

/** Values of which every one must be refused in a field of this schema. @param tabled whether the field stands in a table */
export function wrongValues(schema: FieldSchema, tabled: boolean): WrongValue[] {
  const type = String(schema.type ?? 'string');
  const values = (kind: string, list: readonly unknown[]): WrongValue[] => list.map((value) => ({ kind, value }));
  const out = values('wrong type', OTHERS[type] ?? []);
  if (type === 'number' || type === 'integer') {
    if (schema.minimum !== undefined) out.push(...values('out of range', [schema.minimum - 1, -1e9]));
    if (schema.maximum !== undefined) out.push(...values('out of range', [schema.maximum * 2, 1e300]));
  }
  if (type !== 'string') return out;
  const free = schema.format === 'line' || schema.format === 'prose';
  out.push(...values('hostile text', HOSTILE));
  if (schema.format !== 'witness') out.push(...values('blank', BLANK));
  if (schema.format === 'line') out.push(...values('hostile text', ['a\nb']));
  out.push(...values(`no ${schema.format ?? ''}`, BY_FORMAT[schema.format ?? ''] ?? []));
  if (schema.enum !== undefined || schema.const !== undefined)
    out.push(
      ...values('outside the vocabulary', [
        'xyzzy',
        String(schema.enum?.[0] ?? schema.const).toUpperCase(),
        ...REFLEXIVE,
      ]),
    );
  if (schema['x-vocabulary'] !== undefined)
    out.push(...values('outside the vocabulary', ['xyzzy', 'mne', ...REFLEXIVE]));
  if (schema.pattern !== undefined) out.push(...values('out of form', ['', 'Ü', '__proto__', 'x\n', '../x', ' ']));
  if (free && tabled) out.push(...values('no cell', CELLS));
  if (schema['x-ref'] !== undefined && schema['x-ref'].to !== 'scope')
    out.push(...values('dangling', danglingIds(schema)));
  if (schema['x-ref']?.to === 'scope') out.push(...values('dangling', ['words that nothing uses']));
  return out;
}

/** Ids of the right form that no record has. */
export function danglingIds({ pattern }: FieldSchema): string[] {
  const numbered = pattern?.includes('[0-9]{4}') === true;
  return numbered
    ? ['no-such-source-0001', 'almanac-1875-9998', 'constructor-0001']
    : ['no-such-id', 'constructor', 'x'.repeat(300)];
}
