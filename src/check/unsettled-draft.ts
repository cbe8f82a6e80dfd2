import { codePoints } from '../text/code-points.js';
import { readingText, toReading, type Span } from '../text/reading-text.js';
import { extractDrafts } from '../extract/extract-drafts.js';
import type { Draft } from '../extract/draft.js';
import type { ClaimRecord } from '../record/authored.js';
import type { ClaimType } from '../record/types.js';
import type { Authored, HeldText } from '../dossier/form.js';
import type { Check } from './check.js';

/** Which types of claim settle a draft of each type: the "two" of a loss is settled by the casualty, that of a duration by the date. */
const SETTLED_BY: Record<ClaimType, readonly ClaimType[]> = {
  quantity: ['quantity', 'casualty', 'date'],
  date: ['date', 'quantity'],
  casualty: ['casualty', 'attribution'],
  attribution: ['attribution'],
};

/** How the drafts of a held text have been settled. */
export interface Settlement {
  readonly drafts: readonly Draft[];
  readonly claimed: readonly Draft[];
  readonly dismissed: readonly Draft[];
  readonly unsettled: readonly Draft[];
  /** Claims that no draft proposed. */
  readonly unproposed: readonly ClaimRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** Sets the drafts of a held text against its claims and dismissed passages. */
export function settlement(authored: Authored, held: HeldText): Settlement {
  const reading = readingText(held.witness, held.corrections);
  const place = (item: { start?: number; end?: number }): Span | null =>
    item.start === undefined || item.end === undefined
      ? null
      : toReading(reading, { start: item.start, end: item.end });
  const claims = authored.claims.map(({ value }) => value).filter((claim) => claim.source === held.source);
  const spans = claims.map((claim) => ({ claim, span: place(claim) }));
  const gone = held.dismissed.map(place);
  const drafts = extractDrafts(reading.text);
  const meets = (span: Span | null, draft: Draft): boolean =>
    span !== null && span.start < draft.end && draft.start < span.end;
  const isClaimed = (draft: Draft): boolean =>
    spans.some(({ claim, span }) => SETTLED_BY[draft.type].includes(claim.type) && meets(span, draft));
  const claimed = drafts.filter(isClaimed);
  const rest = drafts.filter((draft) => !isClaimed(draft));
  const dismissed = rest.filter((draft) => gone.some((span) => meets(span, draft)));
  return {
    drafts,
    claimed,
    dismissed,
    unsettled: rest.filter((draft) => !dismissed.includes(draft)),
    unproposed: spans
      .filter(
        ({ claim, span }) => !drafts.some((draft) => SETTLED_BY[draft.type].includes(claim.type) && meets(span, draft)),
      )
      .map(({ claim }) => claim),
    claims,
  };
}

/** Plain digits that no extractor may lose. */
const DIGITS = /\d[\d,.]*/g;

/** Drafts, and plain digits, that are neither a claim nor dismissed. */
export const unsettledDraft: Check = {
  name: 'unsettled-draft',
  description:
    'Every number, date, loss and attributed statement that a draft extractor or a plain scan finds is a claim or dismissed with a reason.',
  run: ({ authored }) =>
    authored.texts.flatMap((held) => {
      const file = `data/sources/${held.source}/dismissed.json`;
      const remedy = 'Record it as a claim, or dismiss it with a reason.';
      const reading = readingText(held.witness, held.corrections);
      const covered = [
        ...authored.claims.flatMap(({ value }) => (value.source === held.source ? [value] : [])),
        ...held.dismissed,
      ].map(({ start, end }) => (start === undefined || end === undefined ? null : toReading(reading, { start, end })));
      const digits = [...reading.text.matchAll(DIGITS)].map((match) => ({
        start: codePoints(reading.text.slice(0, match.index)).length,
        text: match[0],
      }));
      return [
        ...settlement(authored, held).unsettled.map((draft) => ({
          file,
          record: `reading text ${draft.start}-${draft.end}`,
          found: `${draft.type} draft ${JSON.stringify(draft.quote)} is not settled`,
          remedy,
        })),
        ...digits
          .filter(({ start }) => !covered.some((span) => span !== null && span.start <= start && start < span.end))
          .map(({ start, text }) => ({
            file,
            record: `reading text ${start}`,
            found: `the figure "${text}" is neither a claim nor dismissed`,
            remedy,
          })),
      ];
    }),
};
