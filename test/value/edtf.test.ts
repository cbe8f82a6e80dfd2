import { is } from '../often.js';
import { RUNS } from '../runs.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, weekday } from '../../src/value/calendar.js';
import { dateRange, edtfRange } from '../../src/value/date-range.js';
import { parseEdtf, printEdtf } from '../../src/value/edtf.js';
import { covers, hull } from '../../src/value/range.js';
import { DEFAULT_RULES, STRICT_RULES } from '../../src/value/rules.js';

const bounds = (text: string): string => {
  const { low: start, high: end } = hull(edtfRange(parseEdtf(text), DEFAULT_RULES).reach);
  const show = (number: number): string => (Number.isFinite(number) ? isoDay(number) : 'open');
  return `${show(start)} ${show(end)}`;
};

describe('EDTF', () => {
  it.each([
    ['1918-04-04', '1918-04-04 1918-04-04'],
    ['1918-02', '1918-02-01 1918-02-28'],
    ['1920-02', '1920-02-01 1920-02-29'],
    ['1918', '1918-01-01 1918-12-31'],
    ['191X', '1910-01-01 1919-12-31'],
    ['1919-21', '1919-03-01 1919-06-15'],
    ['1919-24', '1919-12-01 1920-03-15'],
    ['1918-04-04/1918-04-05', '1918-04-04 1918-04-05'],
    ['1918-06/1918-06', '1918-06-01 1918-06-30'],
    ['1920-05/..', '1920-05-01 open'],
    ['[..1920-10-15]', 'open 1920-10-15'],
    ['[1918-04-04..1918-04-06]', '1918-04-04 1918-04-06'],
    ['[1918-04-04,1918-04-09]', '1918-04-04 1918-04-09'],
    ['1918-04-04~', '1918-04-01 1918-04-07'],
    ['1918-04?', '1918-04-01 1918-04-30'],
  ])('%s covers %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  it.each([
    ['1918-02-29', '"1918-02-29" is an impossible date: month 02 of 1918 has 28 days'],
    ['1918-13', '"1918-13" has no month 13'],
    ['1918-21-04', '"1918-21-04" gives a day to a season'],
    ['1919/1918', '"1919/1918" ends before it begins'],
    ['../..', '"../.." is open at both ends and says nothing'],
    ['[..]', '"[..]" is no EDTF date'],
    [
      '4 April',
      '"4 April" is no EDTF date: write 1918, 1918-04, 1918-21 (spring) or 1918-04-04, with ? ~ or % behind it if need be',
    ],
  ])('%s is refused with a reason', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(message === '"[..]" is no EDTF date' ? 'open at both ends' : message);
  });

  const simple = fc
    .tuple(
      fc.integer({ min: 1850, max: 1999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(
      ([year, month, date, length, mark]) =>
        `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`.slice(0, length) + mark,
    );

  it('prints what it parsed', () => {
    const expression = fc.oneof(
      simple,
      simple.map((text) => `${text}/..`),
      simple.map((text) => `[..${text}]`),
      fc.tuple(simple, simple).map(([a, b]) => `[${a},${b}]`),
    );
    fc.assert(
      fc.property(expression, (text) => {
        is(printEdtf(parseEdtf(text)), text);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['1918/', '/1918', '../1918', '1918/..', '[1918..]', '[..1918]', '{1918,1919}', '1918-XX-XX', '1918-04-XX'])(
    'prints %s as it stands',
    (text) => {
      expect(printEdtf(parseEdtf(text))).toBe(text);
    },
  );

  it('keeps ends apart that are open and that are unknown, and sets of which one or all are meant', () => {
    expect(parseEdtf('1918/')).toMatchObject({ form: 'interval', to: 'unknown' });
    expect(parseEdtf('1918/..')).toMatchObject({ form: 'interval', to: 'open' });
    expect(parseEdtf('[..1918]')).toMatchObject({ form: 'set', of: 'one', members: [{ from: 'open', range: true }] });
    expect(parseEdtf('{1918..}')).toMatchObject({ form: 'set', of: 'all', members: [{ to: 'open', range: true }] });
  });

  it('orders the ends of seasons by their year', () => {
    expect(parseEdtf('1918-24/1919-21')).toMatchObject({ form: 'interval' });
    expect(() => parseEdtf('1920-21/1918-24')).toThrow('1920-21/1918-24');
    expect(parseEdtf('1918-24/1918-12')).toMatchObject({ form: 'interval' });
    // Winter reaches into the next year.
    expect(parseEdtf('1919-01/1918-24')).toMatchObject({ form: 'interval' });
    expect(() => parseEdtf('1920-01/1918-24')).toThrow('1920-01/1918-24');
  });

  it('never covers less for being less precise', () => {
    fc.assert(
      fc.property(simple, (text) => {
        const plain = text.replace(/[?~%]/, '');
        const fine = edtfRange(parseEdtf(plain), DEFAULT_RULES);
        const coarse = edtfRange(parseEdtf(plain.slice(0, 4)), DEFAULT_RULES);
        is(covers(coarse.core, fine.core), true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('parts of a period', () => {
  it.each([
    ['1918-08', 'beginning', '1918-08-01 1918-08-13'],
    ['1918-08', 'middle', '1918-08-08 1918-08-24'],
    ['1918-08', 'end', '1918-08-19 1918-08-31'],
    ['1922-02-06', 'night', '1922-02-06 1922-02-07'],
    ['1922-02-06', null, '1922-02-06 1922-02-06'],
  ] as const)('%s, %s', (date, date_part, expected) => {
    const { low: start, high: end } = hull(dateRange({ date, date_part }, DEFAULT_RULES).reach);
    expect(`${isoDay(start)} ${isoDay(end)}`).toBe(expected);
  });
});

describe('EDTF beyond days, months and years', () => {
  it.each([
    ['19XX', '1900-01-01 1999-12-31'],
    ['1918-XX', '1918-01-01 1918-12-31'],
    ['1918-XX-XX', '1918-01-01 1918-12-31'],
    ['1918-04-XX', '1918-04-01 1918-04-30'],
    ['1918-04-04T23:20:30Z', '1918-04-04 1918-04-04'],
    ['-0044-03-15', '-000044-03-15 -000044-03-15'],
    ['Y17000', '+017000-01-01 +017000-12-31'],
    ['/1918-04', 'open 1918-04-30'],
    ['1918-04/', '1918-04-01 open'],
    ['{1918-04-04,1918-04-09}', '1918-04-04 1918-04-09'],
    ['[1918-04..]', '1918-04-01 open'],
    ['1918-24/1919-21', '1918-12-01 1919-06-15'],
    ['1918%', '1917-07-02 1919-07-02'],
    ['191X~', '1909-07-02 1920-07-01'],
  ])('%s covers %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
    expect(printEdtf(parseEdtf(text))).toBe(text);
  });

  it.each([
    ['1918-04-04T24:61:00', '"1918-04-04T24:61:00" has no such time of day'],
    ['1918-04T10:00:00', '"1918-04T10:00:00" gives a time without a day'],
    ['191X-04', '"191X-04" gives a month to a year that is not fully known'],
    ['1918-XX-04', '"1918-XX-04" gives a day to a month that is not known'],
    ['Y17000-04', '"Y17000-04" gives a month to a year of more than four digits'],
    ['{1918', '"{1918" is no EDTF set: it wants […] or {…}'],
    ['1918/1919/1920', '"1918/1919/1920" is no EDTF interval: it wants one slash'],
  ])('%s is refused with a reason', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(message);
  });

  it('the last day of a season in February is the last of that year', () => {
    const end = (text: string): string => isoDay(hull(edtfRange(parseEdtf(text), STRICT_RULES).reach).high);
    expect([end('1918-24'), end('1919-24')]).toEqual(['1919-02-28', '1920-02-29']);
  });
});

describe('days of the week', () => {
  // Days of the week as newspapers of the day bore them: the armistice was a Monday, 1 January 1900 too.
  it.each([
    ['1918-11-11', 'monday'],
    ['1900-01-01', 'monday'],
    ['1970-01-01', 'thursday'],
    ['1920-02-29', 'sunday'],
  ])('%s was a %s', (date, name) => {
    expect(weekday(hull(edtfRange(parseEdtf(date), DEFAULT_RULES).reach).low)).toBe(name);
  });
});

describe('how precise a range of days is', () => {
  it.each([
    ['1918-04-04', null, 'day'],
    ['1918-04', null, 'month'],
    ['1918-21', null, 'season'],
    ['1918', null, 'year'],
    ['191X', null, 'decade'],
    ['19XX', null, 'century'],
    ['1918-04-04/1918-04-04', null, 'day'],
    ['1918-04-04/1918-04-05', null, 'range'],
    ['[1918-04-04,1918-04-09]', null, 'range'],
    ['1918-04-04~', null, 'day'],
    ['1918-04-04%', null, 'day'],
    ['1918-04-04?', null, 'day'],
    ['1918-04~', null, 'month'],
    ['1918-04', 'beginning', 'range'],
    ['1918-04-04', 'night', 'day'],
    ['1918-04-04', 'beginning', 'day'],
    ['1918-04', 'night', 'month'],
    ['1918-04/..', 'end', 'range'],
  ] as const)('%s (%s): %s', (date, date_part, precision) => {
    expect(dateRange({ date, date_part }, DEFAULT_RULES).precision).toBe(precision);
  });
  it.each([
    ['191X~', '191X', 'year'],
    ['19XX~', '19XX', 'year'],
    ['1918~', '1918', 'year'],
    ['1918-04~', '1918-04', 'month'],
    ['1918-04-04~', '1918-04-04', 'day'],
  ] as const)('%s reaches beyond %s as far as the table lets a %s', (loose, plain, unit) => {
    const [wide, narrow] = [loose, plain].map((text) => hull(edtfRange(parseEdtf(text), DEFAULT_RULES).reach));
    const reach = DEFAULT_RULES.approximate_days.value[unit];
    expect((narrow?.low ?? 0) - (wide?.low ?? 0)).toBe(reach);
    expect((wide?.high ?? 0) - (narrow?.high ?? 0)).toBe(reach);
  });
  it('a stretch of fewer than three days has no parts, one of three has', () => {
    const part = (date: string): string =>
      isoDay(hull(dateRange({ date, date_part: 'beginning' }, DEFAULT_RULES).reach).high);
    expect(part('1918-04-04/1918-04-05')).toBe('1918-04-05');
    expect(part('1918-04-04/1918-04-06')).toBe('1918-04-05');
  });
});

describe('a time of day', () => {
  it.each([
    ['T00:00:00', null],
    ['T23:20:30Z', null],
    ['T24:00:00', null],
    ['T23:59:60', null],
    ['T23:59:60Z', null],
    ['T08:59:60+09:00', null],
    ['T18:59:60-05:00', null],
    ['T10:00:00+23:59', null],
    ['T10:00:00-04', null],
    ['T24:30:00', 'no such time of day'],
    ['T24:00:01', 'no such time of day'],
    ['T24:59:00+01:00', 'no such time of day'],
    ['T25:00:00', 'no such time of day'],
    ['T10:60:00', 'no such time of day'],
    ['T10:00:60', 'no such time of day'],
    ['T10:59:60', 'no such time of day'],
    ['T23:59:61', 'no such time of day'],
    ['T10:00:00+99:99', 'no such distance from universal time'],
    ['T10:00:00+24:00', 'no such distance from universal time'],
    ['T10:00:00-05:60', 'no such distance from universal time'],
    ['T10:00:00-00:00', 'the distance minus zero'],
    ['T10:00', 'write T23:20:30'],
    ['T1:00:00', 'write T23:20:30'],
    ['T', 'write T23:20:30'],
  ])('%s: %s', (time, message) => {
    const text = `1918-04-04${time}`;
    if (message === null) expect(printEdtf(parseEdtf(text))).toBe(text);
    else expect(() => parseEdtf(text)).toThrow(message);
  });
  it.each([
    '1918-04-04T10:00:00Z/1918-04-04T09:00:00Z',
    '1918-04-04/1918-04-05T09:00:00',
    '1918-04-04T10:00:00/..',
    '[1918-04-04T10:00:00,1918-04-05]',
    '{..1918-04-04T10:00:00}',
  ])('is refused inside an interval or a set: %s', (text) => {
    expect(() => parseEdtf(text)).toThrow('a time of day inside an interval or a set');
  });
});

describe('what is no EDTF', () => {
  it.each([
    ['[]', 'is no EDTF set'],
    ['[1918', 'is no EDTF set'],
    ['1918-04-XXT10:00:00', 'a time without a day'],
    ['1918-04-04T10:00:61', 'no such time of day'],
    ['1918-25', 'no month 25'],
    ['1918-20', 'no month 20'],
    ['1918-00', 'no month 00'],
    ['1918-21-04', 'a day to a season'],
    ['1918-XX-04', 'a day to a month that is not known'],
    ['1918-04-00', 'an impossible date'],
    ['-0000', 'the year minus zero'],
    ['-0000-05', 'the year minus zero'],
    ['-0000-05-01/..', 'the year minus zero'],
    ['[..-0000]', 'the year minus zero'],
    ['Y00012', 'no such year'],
    ['Y-00012', 'no such year'],
    ['Y1918', 'no such year'],
    ['Y1234567890', 'no such year'],
    ['[1918..1919-04]', 'two dots join two years, two months or two days'],
    ['{1918-04-04..1918-05}', 'two dots join two years, two months or two days'],
    ['1918-24/1918-11', 'ends before it begins'],
  ])('%s: %s', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(message);
  });
  it.each(['1918-04-04T24:00:00', '1918-XX-XX', '1918-04-XX', '191X-XX', '1918-24'])('%s is', (text) => {
    expect(printEdtf(parseEdtf(text))).toBe(text);
  });
});
