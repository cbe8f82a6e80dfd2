import type { Claim } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';

/** What claims are filtered by; a field left out lets everything pass. */
export interface Filter {
  readonly type?: string;
  readonly side?: string;
  readonly place?: string;
  readonly standing?: string;
  readonly weight?: string;
  readonly source?: string;
  /** Words looked for in subject, quote, stated amount, gist and topic; case does not matter. */
  readonly text?: string;
}

/** Claims that pass a filter; of the subject only, unless a source is named. */
export function findClaims(dataset: Dataset, filter: Filter): Claim[] {
  const standing = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
  const places = new Map(
    dataset.places.map((place) => [
      place.id,
      [place.id, place.name, ...(place.spellings ?? [])].map((name) => name.toLowerCase()),
    ]),
  );
  const wanted = filter.text?.toLowerCase();
  return dataset.claims.filter((claim) => {
    if (
      filter.source === undefined
        ? claim.source !== dataset.subject
        : filter.source !== 'all' && claim.source !== filter.source
    )
      return false;
    if (filter.type !== undefined && claim.type !== filter.type) return false;
    if (filter.side !== undefined && claim.side !== filter.side) return false;
    if (filter.weight !== undefined && claim.weight !== filter.weight) return false;
    if (filter.standing !== undefined && standing.get(claim.id) !== filter.standing) return false;
    if (
      filter.place !== undefined &&
      !(claim.place !== null && places.get(claim.place)?.includes(filter.place.toLowerCase()))
    )
      return false;
    return wanted === undefined || words(claim).some((text) => text.toLowerCase().includes(wanted));
  });
}

function words(claim: Claim): string[] {
  const value =
    claim.type === 'attribution'
      ? [claim.gist, claim.speaker, claim.doer]
      : claim.type === 'date'
        ? [claim.date_text, claim.date]
        : [claim.stated];
  return [claim.subject, claim.topic, claim.quote?.replace(/\s+/g, ' '), ...value].flatMap((text) => text ?? []);
}
