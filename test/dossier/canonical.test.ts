import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/dossier/canonical.js';
import { readAuthored } from '../../src/dossier/read.js';
import { outOfForm } from '../../src/dossier/format.js';
import { codePoints } from '../../src/text/code-points.js';
import { fixture, ROOT } from '../mini.js';
import { equals, is } from '../often.js';
import { RUNS } from '../runs.js';

describe('the canonical form', () => {
  it('orders records by id and fields by schema, one a line', () => {
    const records = [
      { label: 'Later', id: 'b' },
      { label: 'Earlier', date: '1919', id: 'a' },
    ];
    expect(canonical(records, 'events')).toBe(
      [
        '[',
        '  {',
        '    "id": "a",',
        '    "label": "Earlier",',
        '    "date": "1919"',
        '  },',
        '  {',
        '    "id": "b",',
        '    "label": "Later"',
        '  }',
        ']',
        '',
      ].join('\n'),
    );
  });

  it('keeps what a field holds on its line up to 120 characters, and counts characters, not bytes', () => {
    const person = (length: number): unknown[] => [{ id: 'a', name: 'A', spellings: ['𠮷'.repeat(length)], role: 'R' }];
    const longest = 120 - '    "spellings": [""],'.length;
    const lines = (length: number): string[] => canonical(person(length), 'people').split('\n');
    expect(lines(longest).filter((line) => codePoints(line).length === 120)).toHaveLength(1);
    expect(lines(longest)).toHaveLength(9);
    expect(lines(longest + 1).slice(4, 7)).toEqual([
      '    "spellings": [',
      `      "${'𠮷'.repeat(longest + 1)}"`,
      '    ],',
    ]);
  });

  it('orders the fields inside a record, and keeps the order of its lists', () => {
    const topic = {
      answers: [
        { label: 'B', id: 'b' },
        { label: 'A', id: 'a' },
      ],
      id: 't',
    };
    expect(canonical([topic], 'topics')).toContain(
      '"answers": [{ "id": "b", "label": "B" }, { "id": "a", "label": "A" }]',
    );
  });

  it('puts the value of a claim between what it is about and where it stands', () => {
    const claim = { status: 'draft', unit: 'men', topic: 't', start: 1, type: 'quantity', stated: '9', id: 'a-0001' };
    const fields = [...canonical([claim], 'claims').matchAll(/"(\w+)":/g)].map((match) => match[1]);
    expect(fields).toEqual(['id', 'type', 'topic', 'stated', 'unit', 'start', 'status']);
  });

  it('writes an empty list as such, and a record that is not in a list by itself', () => {
    expect(canonical([], 'rulings')).toBe('[]\n');
    expect(canonical({ title: 'T', id: 'x' }, 'source')).toBe('{\n  "id": "x",\n  "title": "T"\n}\n');
  });

  it('is one for each content, changes none, and is left as it is', () => {
    const key = fc.constantFrom('id', 'label', 'date', 'place', 'other', '__proto__', 'constructor');
    const record = fc.dictionary(key, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ minLength: 60 })));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), fc.nat(), (records, turn) => {
        const text = canonical(records, 'events');
        const back = JSON.parse(text) as object[];
        is(canonical(back, 'events'), text);
        is(canonical([...records.slice(turn % 5), ...records.slice(0, turn % 5)], 'events'), text);
        const plain = (list: readonly object[]): string[] =>
          list.map((entry) => JSON.stringify(Object.entries(entry).sort((a, b) => (a[0] < b[0] ? -1 : 1)))).sort();
        const inner = (list: readonly object[]): object[] => JSON.parse(JSON.stringify(list)) as object[];
        is(plain(back).length, records.length);
        if (
          records.every((entry) => Object.values(entry).every((value) => typeof value !== 'object' || value === null))
        )
          equals(plain(back), plain(inner(records)));
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['the tiny dataset', fixture('mini')],
    ['the data', ROOT],
  ])('is that of %s', (_, root) => {
    expect(outOfForm(readAuthored(root)).map(({ found }) => found.file)).toEqual([]);
  });
});
