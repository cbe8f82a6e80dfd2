import type { VagueBound, VagueCount, VagueTable, VagueUnit } from './table.js';

/** What a word of a table can be; some are two things ("up to", "from hundreds up to thousands"). */
export interface Meaning {
  unit?: VagueUnit;
  /** Whether the form of the unit is an amount by itself. */
  plural?: boolean;
  /** Whether the form is a singular behind a word that governs it. */
  governed?: boolean;
  governor?: true;
  count?: VagueCount;
  before?: VagueBound;
  after?: VagueBound;
  link?: true;
  filler?: true;
  negation?: true;
  join?: true;
  perhaps?: true;
  numeral?: true;
  unread?: true;
}

/** A stretch of a phrase: words that the table knows, or one that it does not. */
export interface Item {
  readonly meaning: Meaning;
  /** Number of the clause in which it stands; clauses end at stops, commas, dashes and brackets. */
  readonly clause: number;
  /** Whether it follows the last item at once. */
  readonly joined: boolean;
  /** Letters of it that the table knows. */
  readonly understood: number;
}

/** A table made ready for looking up. */
export interface Lexicon {
  readonly table: VagueTable;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Words or characters with which its units and counts begin: a phrase without any of them names no amount in it. */
  readonly starts: ReadonlySet<string>;
  /** Length of its longest entry, in words or characters. */
  readonly longest: number;
}

/** A word or a character of a phrase. */
export interface Token {
  readonly text: string;
  readonly clause: number;
  readonly joined: boolean;
}

const CLAUSE_END = /[^\p{L}\p{M}\p{N}\s'-]|\s-+\s/u;
/** Figures short enough to be multipliers; longer ones before a unit are years. */
const NUMBER = /^\p{N}{1,3}$/u;
const NOTHING: Meaning = {};

/** Makes a table ready for looking up. @throws Error for a word that is two things which exclude each other */
export function lexiconOf(table: VagueTable): Lexicon {
  const meanings = new Map<string, Meaning>();
  const starts = new Set<string>();
  let longest = 0;
  const add = (words: readonly string[], meaning: Meaning): void => {
    for (const word of words) {
      const key = tokensOf(word, table.written).map(({ text }) => text);
      if (meaning.unit ?? meaning.count) starts.add(key[0] ?? '');
      const known = meanings.get(keyOf(key, table));
      const amount = ({ unit, count, numeral, unread }: Meaning): boolean =>
        Boolean(unit ?? count ?? numeral ?? unread);
      if (known && amount(known) && amount(meaning))
        throw new Error(`rules/vague/${table.language}.json: "${word}" stands twice`);
      meanings.set(keyOf(key, table), { ...known, ...meaning });
      longest = Math.max(longest, key.length);
    }
  };
  for (const unit of table.units) {
    for (const form of unit.plural) add([form], { unit, plural: true, governed: unit.governed.includes(form) });
    add(unit.counted, { unit, plural: false });
  }
  for (const count of table.counts) add(count.words, { count });
  for (const bound of table.bounds) add(bound.words, { [bound.stands]: bound });
  add(table.links, { link: true });
  add(table.fillers, { filler: true });
  add(table.governors, { filler: true, governor: true });
  add(table.negations, { negation: true });
  add(table.joins, { join: true });
  add(table.perhaps, { perhaps: true });
  add(table.numerals, { numeral: true });
  add(table.unread, { unread: true });
  return { table, meanings, starts, longest };
}

/** A phrase in the words of a table, longest first; words that it does not know mean nothing. */
export function itemsOf(words: readonly Token[], { table, meanings, longest }: Lexicon): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length;) {
    const { text, clause, joined } = words[at] as Token;
    let length = Math.min(longest, words.length - at);
    let meaning: Meaning | undefined;
    for (; length > 0; length--) {
      const run = words.slice(at, at + length);
      if (run.some((word, index) => index > 0 && !word.joined)) continue;
      meaning = meanings.get(
        keyOf(
          run.map((word) => word.text),
          table,
        ),
      );
      if (meaning) break;
    }
    const known = words.slice(at, at + length).reduce((total, word) => total + word.text.length, 0);
    items.push({
      meaning: meaning ?? (NUMBER.test(text) ? { numeral: true } : NOTHING),
      clause,
      joined,
      understood: meaning ? known : 0,
    });
    at += Math.max(1, length);
  }
  return items;
}

function keyOf(parts: readonly string[], { written }: VagueTable): string {
  return parts.join(written === 'words' ? ' ' : '');
}

/** Words in lower case, or characters; Ё is written as Е, and other forms of a letter as the plain one. */
export function tokensOf(phrase: string, written: VagueTable['written']): Token[] {
  const text = phrase.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, "'");
  const found: Token[] = [];
  let clause = 0;
  let joined = true;
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}']+|[^\p{L}\p{M}\p{N}']+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(run)) {
      if (CLAUSE_END.test(run)) {
        clause++;
        joined = false;
      } else if (written === 'characters') joined = false;
      continue;
    }
    for (const part of written === 'words' ? [run] : run) {
      found.push({ text: part, clause, joined });
      joined = true;
    }
  }
  return found;
}
