import { codePoints } from './code-points.js';
import type { Span } from './reading-text.js';

/** A word of a text with its place in code points. */
export interface Word extends Span {
  readonly text: string;
}

/** Words (letters, with inner apostrophes) of a text, in code points. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  const points = codePoints(text);
  const letter = /[\p{L}\p{M}]/u;
  for (let i = 0; i < points.length;) {
    if (!letter.test(points[i] as string)) {
      i += 1;
      continue;
    }
    let j = i + 1;
    while (
      j < points.length &&
      (letter.test(points[j] as string) || (/['’]/.test(points[j] as string) && letter.test(points[j + 1] ?? '')))
    ) {
      j += 1;
    }
    out.push({ text: points.slice(i, j).join(''), start: i, end: j });
    i = j;
  }
  return out;
}

/** Words without their possessive ending, the form in which word lists hold them. */
export function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}

/** Words of `text` that `known` does not know. */
export function unknownWords(text: string, known: (word: string) => boolean): Word[] {
  return words(text).filter((word) => !known(bare(word.text)) && !known(word.text));
}

/** Neighbours with one blank between them that join into a known word ("a gents", "in to"). */
export function joinable(text: string, known: (word: string) => boolean): Word[] {
  const all = words(text);
  const points = codePoints(text);
  const out: Word[] = [];
  for (let i = 1; i < all.length; i += 1) {
    const [left, right] = [all[i - 1] as Word, all[i] as Word];
    if (right.start - left.end !== 1 || points[left.end] !== ' ') continue;
    if (known(left.text + right.text))
      out.push({ text: `${left.text} ${right.text}`, start: left.start, end: right.end });
  }
  return out;
}
