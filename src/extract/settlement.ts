import type { ClaimRecord, CorrectionRecord, DismissedRecord } from '../record/authored.js';
import { rulesOf } from '../claim-type/index.js';
import { readingText, toReading, type Span } from '../text/reading-text.js';
import type { Draft } from './draft.js';
import { extractDrafts } from './extract-drafts.js';

/** A held text, as far as drafts need it. */
export interface SettledText {
  readonly source: string;
  readonly witness: string;
  readonly corrections: readonly CorrectionRecord[];
  readonly dismissed: readonly DismissedRecord[];
}

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

/**
 * Sets the drafts of a held text against its claims and dismissed passages.
 * @param records claims; those of other sources are passed over
 */
export function settlement(records: readonly ClaimRecord[], held: SettledText): Settlement {
  const reading = readingText(held.witness, held.corrections);
  const place = (item: { start?: number; end?: number }): Span | null =>
    item.start === undefined || item.end === undefined
      ? null
      : toReading(reading, { start: item.start, end: item.end });
  const claims = records.filter((claim) => claim.source === held.source);
  const spans = claims.map((claim) => ({ claim, span: place(claim) }));
  const gone = held.dismissed.map(place);
  const drafts = extractDrafts(reading.text);
  const meets = (span: Span | null, draft: Draft): boolean =>
    span !== null && span.start < draft.end && draft.start < span.end;
  const isClaimed = (draft: Draft): boolean =>
    spans.some(({ claim, span }) => rulesOf(claim.type).settles.includes(draft.type) && meets(span, draft));
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
        ({ claim, span }) =>
          !drafts.some((draft) => rulesOf(claim.type).settles.includes(draft.type) && meets(span, draft)),
      )
      .map(({ claim }) => claim),
    claims,
  };
}
