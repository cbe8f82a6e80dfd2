import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { codePoints } from '../text/code-points.js';
import type { Sentence } from './draft.js';

const nlp = winkNLP(model, ['sbd']);

/**
 * Splits the reading text into sentences. wink-nlp gives no character offsets, so each token is found again from where
 * the one before it ended; a token that is not there is an error, never a guess.
 */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = [];
  let base = 0;
  for (const paragraph of text.split('\n')) {
    for (const { from, to } of boundaries(paragraph)) {
      const start = base + codePoints(paragraph.slice(0, from)).length;
      const inside = paragraph.slice(from, to);
      out.push({ start, end: start + codePoints(inside).length, text: inside });
    }
    base += codePoints(paragraph).length + 1;
  }
  return out;
}

/** Sentences of a paragraph as UTF-16 offsets. */
function boundaries(paragraph: string): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  let at = 0;
  nlp
    .readDoc(paragraph)
    .sentences()
    .each((sentence: ItemSentence) => {
      let from = -1;
      sentence.tokens().each((token: ItemToken) => {
        const value = token.out();
        const found = paragraph.indexOf(value, at);
        if (found < 0 || paragraph.slice(at, found).trim() !== '') {
          throw new Error(
            `wink-nlp token "${value}" is not in the text after ${JSON.stringify(paragraph.slice(0, at))}`,
          );
        }
        if (from < 0) from = found;
        at = found + value.length;
      });
      if (from >= 0) result.push({ from, to: at });
    });
  return result;
}
