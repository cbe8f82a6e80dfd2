import type { ClaimType } from '../record/types.js';

/** A place in the reading text that may carry a claim. Drafts are proposals: every one is settled by a reader. */
export interface Draft {
  readonly type: ClaimType;
  /** Code points of the reading text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Name of the pattern that proposed it. */
  readonly rule: string;
}

/** A sentence of the reading text, in code points. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Proposes drafts of one type in one sentence. */
export type Extractor = (sentence: Sentence) => Draft[];

/** Drafts for all matches of a pattern in a sentence. */
export function matches(sentence: Sentence, type: ClaimType, rule: string, pattern: RegExp): Draft[] {
  return [...sentence.text.matchAll(pattern)].map((match) => ({
    type,
    rule,
    start: sentence.start + Array.from(sentence.text.slice(0, match.index)).length,
    end: sentence.start + Array.from(sentence.text.slice(0, match.index + match[0].length)).length,
    quote: match[0],
  }));
}

/** Drafts without those that lie inside a longer one of the same list. */
export function longest(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft, index) =>
      !drafts.some(
        (other, at) =>
          at !== index &&
          other.start <= draft.start &&
          draft.end <= other.end &&
          (other.end - other.start > draft.end - draft.start || at < index),
      ),
  );
}
