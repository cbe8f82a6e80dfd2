import type { Bundle, Finding, SourceFile } from '../../record/types.js';
import type { Unsealed } from '../../dossier/bundle-text.js';
import { groupBy } from '../../record/look-up.js';
import type { Published } from '../../dossier/dataset.js';

/** The whole published dataset as one record. @param computedFrom SHA-256 of the authored files that it was computed from */
export function bundleOf(published: Published, computedFrom: string): Unsealed {
  const { title, subject, subject_label, version, released, vocabularies, ...lists } = published;
  return {
    computed_from: computedFrom,
    dossier: { title, subject, subject_label, version, released, vocabularies },
    sources: lists.sources,
    topics: lists.topics,
    events: lists.events,
    places: lists.places,
    people: lists.people,
    claims: lists.claims,
    constraints: lists.constraints,
    scopes: lists.scopes,
    lineage: lists.lineage,
    searches: lists.searches,
    reviews: lists.reviews,
    rulings: lists.rulings,
    retired_ids: lists.retired_ids,
    texts: lists.texts,
    findings: lists.findings,
    standings: lists.standings,
    synopses: lists.synopses,
    profiles: lists.profiles,
    copy_signs: lists.copy_signs,
    rule_sets: lists.rule_sets,
  };
}

/** The published dataset of a bundle: the way back from `bundleOf`. */
export function publishedOf({ computed_from: _from, records_sha256: _seal, dossier, ...lists }: Bundle): Published {
  return { ...dossier, ...lists };
}

/**
 * Everything of one source, for each of them. What they were computed from stands in the bundle alone, so that a change of one
 * account does not change the files of all.
 */
export function sourceFiles(published: Published): SourceFile[] {
  const { sources, claims, reviews, texts, profiles, findings } = published;
  const claimsOf = groupBy(claims, ({ source }) => source);
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const reviewsOf = groupBy(reviews, ({ claim }) => sourceOf.get(claim) ?? null);
  const profilesOf = groupBy(profiles, ({ source }) => source);
  const textOf = new Map(texts.map((text) => [text.source, text]));
  const findingsOf = new Map<string, Finding[]>(sources.map(({ id }) => [id, []]));
  for (const finding of findings) {
    const named = [finding.source, ...finding.claims.map((claim) => sourceOf.get(claim))];
    for (const source of new Set(named)) findingsOf.get(source ?? '')?.push(finding);
  }
  return sources.map((source) => ({
    source,
    text: textOf.get(source.id) ?? null,
    claims: claimsOf.get(source.id) ?? [],
    reviews: reviewsOf.get(source.id) ?? [],
    profiles: profilesOf.get(source.id) ?? [],
    findings: findingsOf.get(source.id) ?? [],
  }));
}

/** One record as JSON with each field on a line of its own, and each record of a list too, so that a change shows as the lines it touches. */
export function toJson(record: object): string {
  const fields = Object.entries(record).map(([name, value]) => {
    const rows = Array.isArray(value) && value.length > 0 ? recordLines(value).trimEnd() : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${rows}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A JSON array with one record a line. */
export function recordLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
