import { is } from '../often.js';
import { RUNS } from '../runs.js';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/value/calendar.js';
import { edtfRange } from '../../src/value/date-range.js';
import { parseEdtf } from '../../src/value/edtf.js';
import { hull } from '../../src/value/range.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';

/** The `edtf` package as a second opinion on what is grammatical, and on the bounds of plain dates. */
function theirs(text: string): { min: number; max: number } | null {
  try {
    return edtf(text) as { min: number; max: number };
  } catch {
    return null;
  }
}

function ours(text: string): ReturnType<typeof parseEdtf> | null {
  try {
    return parseEdtf(text);
  } catch {
    return null;
  }
}

const pad = (length: number) => (number: number) => String(number).padStart(length, '0');
const year = fc.integer({ min: 1, max: 9998 }).map(pad(4));
const month = fc.integer({ min: 0, max: 14 }).map(pad(2));
const date = fc.integer({ min: 0, max: 32 }).map(pad(2));
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, date).map((parts) => parts.join('-')),
);

/** 29 February of a common year: the package rolls it over to 1 March; here it is refused. */
const rollsOver = (text: string): boolean => /-02-29/.test(text) && ours(text) === null;

describe('EDTF, against the edtf package', () => {
  it('both accept and refuse the same plain dates, and give them the same days', () => {
    fc.assert(
      fc.property(plain, (text) => {
        if (rollsOver(text)) return;
        const [mine, other] = [ours(text), theirs(text)];
        is(mine === null, other === null, text);
        if (mine === null || other === null) return;
        const { low: start, high: end } = hull(edtfRange(mine, DEFAULT_RULES).reach);
        is(isoDay(start), new Date(other.min).toISOString().slice(0, 10));
        is(isoDay(end), new Date(other.max).toISOString().slice(0, 10));
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it.each([
    '1985-04-12T23:20:30',
    '1985-04-12T23:20:30Z',
    '1985-04-12T23:20:30-04',
    '1985-04-12T23:20:30+04:30',
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005',
    'Y170000002',
    'Y-170000002',
    '2001-21',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    '1985-04-12/..',
    '1985-04/..',
    '../1985-04-12',
    '1985-04-12/',
    '/1985',
    '1984~/2004-06',
    '1984-06-02?/2004-08-08~',
    '-1985',
    '[1667,1668,1670..1672]',
    '[..1760-12-03]',
    '[1760-12..]',
    '{1667,1668,1670..1672}',
    '{1960,1961-12}',
    '{..1984}',
  ])('both accept %s, an example of the standard', (text) => {
    expect(theirs(text), 'the package').not.toBeNull();
    expect(() => parseEdtf(text)).not.toThrow();
  });

  it.each([
    '1985-04-12T25:00:00',
    '1985-04T10:00:00',
    '20-06',
    '1985-4',
    '1985/1984/1983',
    '[]',
    '{1984',
    '1985-XX-04-05',
    'Y1985',
    '1985-21-03',
    '1985 04',
    '',
  ])('both refuse "%s"', (text) => {
    expect(theirs(text), 'the package').toBeNull();
    expect(() => parseEdtf(text)).toThrow(/EDTF|gives|has no|open at both ends|impossible/);
  });

  it.each([
    ['/', 'an interval without ends says nothing'],
    ['198X-04', 'level 1 leaves digits open from the right only'],
    ['1918-02-29', 'the year has no such day'],
  ])('the package lets "%s" pass, which is refused here: %s', (text) => {
    expect(theirs(text)).not.toBeNull();
    expect(() => parseEdtf(text)).toThrow();
  });
});
