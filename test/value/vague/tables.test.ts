import { describe, expect, it } from 'vitest';
import { VAGUE_TABLES } from '../../../src/value/published-words.js';
import { itemsOf, lexiconOf, tokensOf } from '../../../src/value/vague/items.js';
import { readItems } from '../../../src/value/vague/phrase.js';
import type { VagueTable } from '../../../src/value/vague/table.js';

const LEXICONS = new Map(VAGUE_TABLES.map((table) => [table, lexiconOf(table)]));
const read = (phrase: string, table: VagueTable): unknown => {
  const lexicon = LEXICONS.get(table) ?? lexiconOf(table);
  return readItems(itemsOf(tokensOf(phrase, table.written), lexicon), lexicon);
};
const exactly = (low: number, high: number): unknown => ({ core: { low, high }, reach: { low, high } });
const join = (table: VagueTable, ...parts: string[]): string => parts.join(table.written === 'words' ? ' ' : '');

describe.each(VAGUE_TABLES.map((table) => [table.language, table] as const))('the words of %s', (_, table) => {
  it('a plural names what its unit does, and every count times a unit is read', () => {
    for (const unit of table.units)
      for (const plural of unit.plural) expect(read(plural, table), plural).toEqual(exactly(unit.low, unit.high));
    for (const { words, times } of table.counts) {
      for (const unit of table.units.filter(({ value }) => value !== null)) {
        for (const form of unit.counted) {
          const expected = times
            ? exactly(times.low * (unit.value ?? 0), (times.high + 1) * (unit.value ?? 0) - 1)
            : exactly(unit.low, unit.high);
          const phrase = join(table, words[0] as string, form);
          expect(read(phrase, table), phrase).toEqual(expected);
        }
      }
    }
  });

  it('a count alone names its few, or nothing', () => {
    for (const { words, alone } of table.counts)
      for (const word of words)
        expect(read(word, table), word).toEqual(alone === null ? null : exactly(alone.low, alone.high));
  });

  it('a unit alone, or behind a numeral, is no vague amount', () => {
    const single = table.units.flatMap(({ plural, counted }) => counted.filter((form) => !plural.includes(form)));
    for (const form of single) {
      expect(read(form, table), form).toBe(table.written === 'words' ? 'unreadable' : null);
    }
    const forms = table.units.flatMap(({ plural, counted }) => [...plural, ...counted]);
    for (const numeral of table.numerals) {
      const phrase = join(table, numeral, forms[0] as string);
      expect(read(phrase, table) ?? 'unreadable', phrase).toBe('unreadable');
    }
  });

  it('a bound opens one side, and a denial before it turns it round or takes the figure away', () => {
    const unit = table.units.find(({ value }) => value === 100);
    const many = table.counts.find(({ times }) => times === null);
    const amount =
      unit?.plural.find((form) => !unit.governed.includes(form)) ??
      join(table, many?.words[0] ?? '', unit?.counted[0] ?? '');
    const { low, high } = unit ?? { low: 0, high: 0 };
    const bounded = (side: string | null): unknown =>
      side === null
        ? 'unreadable'
        : { core: { low, high }, reach: side === 'at_least' ? { low, high: Infinity } : { low: 0, high } };
    for (const { words, stands, side, denied } of table.bounds) {
      for (const word of words) {
        const phrase = stands === 'before' ? join(table, word, amount) : join(table, amount, word);
        expect(read(phrase, table), phrase).toEqual(bounded(side));
        if (stands === 'after') continue;
        for (const not of table.negations) {
          const turned = join(table, not, word, amount);
          const known = table.bounds.find(({ words: all }) => all.includes(join(table, not, word)));
          if (known) expect(read(turned, table), turned).toEqual(bounded(known.side));
          else expect(read(turned, table), turned).toEqual(bounded(denied));
        }
      }
    }
    for (const not of table.negations) expect(read(join(table, not, amount), table)).toBe('unreadable');
  });

  it('a word is one thing only, has a source, and stands in one table unless both mean the same', () => {
    const meaning = new Map<string, string>();
    for (const other of VAGUE_TABLES) {
      for (const { plural, counted, low, high, source } of other.units) {
        expect(source).not.toBe('');
        for (const form of [...plural, ...counted]) {
          const known = meaning.get(form);
          if (known !== undefined) expect(`${low} ${high}`, form).toBe(known);
          meaning.set(form, `${low} ${high}`);
        }
      }
      for (const { words, source } of other.counts) {
        expect(source).not.toBe('');
        for (const word of words) expect(meaning.has(word), word).toBe(false);
      }
    }
  });
});

it('a table in which a word is two things is refused', () => {
  const [table] = VAGUE_TABLES as [VagueTable];
  const twice = {
    ...table,
    numerals: [...table.numerals, table.units[0]?.plural[0] ?? table.units[0]?.counted[0] ?? ''],
  };
  expect(() => lexiconOf(twice)).toThrow('stands twice');
});
