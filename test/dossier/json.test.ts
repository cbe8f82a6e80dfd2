import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/dossier/json.js';
import { anyCharacter } from '../any-character.js';
import { equals } from '../often.js';
import { RUNS } from '../runs.js';

const at = (line: number, column: number, found: string, record: number | null = null): object => ({
  fault: { line, column, record, found },
});

describe('reading JSON', () => {
  it.each([
    ['nothing', '', at(1, 1, 'expected a value, found the end of the file')],
    ['a list that is not closed', '[\n{"a": 1}', at(2, 9, 'expected a comma or ], found the end of the file', 1)],
    ['a word without quotes', '{bad', at(1, 2, 'expected a text in double quotes, found "b"')],
    ['a comma with nothing behind', '[1,\n]', at(2, 1, 'a comma with nothing behind it', 1)],
    ['two values', '{} {}', at(1, 4, 'expected the end, found "{"')],
    ['a missing colon', '{"a" 1}', at(1, 6, 'expected a colon, found "1"')],
    [
      'a line break inside a text',
      '[{}, {"a": "x\ny"}]',
      at(1, 14, 'a control character or line break inside a text (U+000A)', 2),
    ],
    ['an escape that is none', '"\\x"', at(1, 2, 'no escape sequence of JSON: "\\\\"')],
    ['a text never closed', '["a', at(1, 2, 'a text that is never closed by a double quote', 1)],
    ['a leading zero', '[01]', at(1, 3, 'expected a comma or ], found "1"', 1)],
    ['a hidden character', '[1]\u0000', at(1, 4, 'expected the end, found U+0000')],
    ['columns behind letters beyond the basic plane', '["𠮷" 1]', at(1, 6, 'expected a comma or ], found "1"', 1)],
  ])('names line, column and record of %s', (_, text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it.each([
    ['plainly', '[{}, {"date": 1, "date": 2}]', at(1, 18, 'the key "date" is written twice in one object', 2)],
    ['in other letters', '{"date": 1, "\\u0064ate": 2}', at(1, 13, 'the key "date" is written twice in one object')],
    ['deep inside', '{"a": [{"b": {"c": 1, "c": 1}}]}', at(1, 23, 'the key "c" is written twice in one object')],
    [
      'as __proto__',
      '{"__proto__": 1, "__proto__": 2}',
      at(1, 18, 'the key "__proto__" is written twice in one object'),
    ],
  ])('refuses a key written twice %s', (_, text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it('accepts one key in several objects, and in one inside the other', () => {
    expect(parseJson('[{"a": {"a": 1}}, {"a": "\\"a\\":"}]')).toEqual({ value: [{ a: { a: 1 } }, { a: '"a":' }] });
  });

  it.each(['1e999', '-1e999', '1e-999', '12345678901234567', '9007199254740993', '0.12345678901234567891'])(
    'refuses the number %s, which would become another',
    (number) => {
      expect(parseJson(`[${number}]`)).toEqual(at(1, 2, `the number ${number} cannot be held without changing it`, 1));
    },
  );

  it.each([
    ['9007199254740991', 9007199254740991],
    ['1e3', 1000],
    ['-0.5E+1', -5],
    ['100000000000000000000', 1e20],
    ['0.0000000000000001', 1e-16],
    ['0e5', 0],
    ['999999999999999', 999_999_999_999_999],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['0.1000', 0.1],
    ['123456.7890e-3', 123.456789],
  ])('holds %s', (text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  it('keeps an id __proto__ an own key', () => {
    const parsed = parseJson('{"__proto__": {"polluted": true}}') as { value: object };
    expect(Object.keys(parsed.value)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses nesting that would exhaust whoever walks it', () => {
    const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(parseJson(deep(64))).toHaveProperty('value');
    expect(parseJson(deep(65))).toMatchObject({ fault: { found: 'nested deeper than 64 levels' } });
    expect(parseJson(deep(200_000))).toMatchObject({ fault: { column: 65 } });
  });

  it('takes long texts', () => {
    const long = 'x\\n"'.replace('"', '').repeat(500_000);
    expect(parseJson(`["${long}"]`)).toHaveProperty('value');
    expect(parseJson(`["${long}`)).toMatchObject({ fault: { found: 'a text that is never closed by a double quote' } });
  });

  it('accepts and refuses what JSON.parse does, and gives the same value', () => {
    const text = fc.jsonValue({ stringUnit: anyCharacter }).map((value) => JSON.stringify(value, null, 1));
    // One character taken out, put in or changed makes faults of every kind.
    const spoiled = fc
      .tuple(
        text,
        fc.nat(),
        fc.constantFrom('', '"', '\\', ',', ':', '{', '}', '[', ']', '1', 'e', '-', '\n', 't'),
        fc.boolean(),
      )
      .map(([whole, place, put, keep]) => {
        const cut = whole.length === 0 ? 0 : place % whole.length;
        return whole.slice(0, cut) + put + whole.slice(keep ? cut : cut + 1);
      });
    fc.assert(
      fc.property(fc.oneof(text, spoiled), (candidate) => {
        const parsed = parseJson(candidate);
        let value: unknown;
        try {
          value = JSON.parse(candidate);
        } catch {
          expect(parsed).toHaveProperty('fault');
          return;
        }
        if ('value' in parsed) equals(parsed.value, value);
        // What JSON.parse takes and this does not is one of three things.
        else expect(parsed.fault.found).toMatch(/written twice|without changing it|nested deeper/);
      }),
      { numRuns: RUNS },
    );
  });
});
