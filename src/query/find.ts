import { rulesOf } from '../claim-type/index.js';
import type { Claim } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';
import { readQuotes, type ReadQuote } from './reading.js';
import { searchForm } from '../text/search-form.js';

/** What claims are filtered by; a field left out lets everything pass. */
export interface Filter {
  readonly type?: string;
  readonly side?: string;
  /** Id of a place, or any of its names. */
  readonly place?: string;
  readonly standing?: string;
  readonly weight?: string;
  /** Id of a source, or `all`; the subject where it is left out. */
  readonly source?: string;
  /**
   * Words looked for in subject, quote (as printed and as repaired), stated amount, gist and topic; case, normal form, kinds of
   * dash and apostrophe do not matter.
   */
  readonly text?: string;
}

/** Claims that pass a filter. */
export function findClaims(dataset: Dataset, filter: Filter): Claim[] {
  const standings = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
  const places = filter.place === undefined ? null : new Set(placesCalled(dataset, filter.place));
  const wanted = filter.text === undefined ? null : searchForm(filter.text);
  const read = readQuotes(dataset);
  const source = filter.source ?? dataset.subject;
  return dataset.claims.filter(
    (claim) =>
      (source === 'all' || claim.source === source) &&
      (filter.type === undefined || claim.type === filter.type) &&
      (filter.side === undefined || claim.side === filter.side) &&
      (filter.weight === undefined || claim.weight === filter.weight) &&
      (filter.standing === undefined || standings.get(claim.id) === filter.standing) &&
      (places === null || (claim.place !== null && places.has(claim.place))) &&
      (wanted === null || words(claim, read).some((text) => text.includes(wanted))),
  );
}

/** Ids of the places that have a name among theirs: id, standard name or any spelling. */
export function placesCalled(dataset: Dataset, name: string): string[] {
  const wanted = searchForm(name);
  return dataset.places
    .filter((place) => [place.id, place.name, ...(place.spellings ?? [])].some((own) => searchForm(own) === wanted))
    .map(({ id }) => id);
}

/** The texts of a claim in the form in which words are looked for. */
function words(claim: Claim, read: ReadQuote): string[] {
  const value = rulesOf(claim.type).searched(claim);
  return [claim.subject, claim.topic, claim.quote, read(claim), ...value].flatMap((text) =>
    text === null ? [] : [searchForm(text)],
  );
}
