import { VAGUE_TABLES } from '../published-words.js';
import { itemsOf, lexiconOf, tokensOf, type Lexicon } from './items.js';
import { readItems, type Unreadable, type VagueAmount } from './phrase.js';

let ready: readonly Lexicon[] | null = null;

/**
 * The amount that words without a figure name ("several hundred", "сотни", "数百"); null when they name none.
 *
 * The words themselves tell the language: of the tables that find an amount in them, or words for one, that which knows most
 * of the letters is used. The language of a source would mislead, since quotes stand in translation, and amounts in
 * the words of the language in which the copy was read.
 */
export function readVague(stated: string): VagueAmount | null {
  ready ??= VAGUE_TABLES.map(lexiconOf);
  const tokens = { words: tokensOf(stated, 'words'), characters: tokensOf(stated, 'characters') };
  let best: VagueAmount | Unreadable | null = null;
  let most = 0;
  for (const lexicon of ready) {
    const words = tokens[lexicon.table.written];
    if (!words.some(({ text }) => lexicon.starts.has(text))) continue;
    const items = itemsOf(words, lexicon);
    const understood = items.reduce((total, item) => total + item.understood, 0);
    const found = understood > most ? readItems(items, lexicon) : null;
    if (found !== null) [best, most] = [found, understood];
  }
  return best === 'unreadable' ? null : best;
}
