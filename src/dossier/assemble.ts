import { CLAIM_FIELDS, type Claim, type ClaimRecord, type TextStructure, type Topic } from '../record/types.js';
import { placeInText } from '../text/place-in-text.js';
import type { Collection } from '../record/collection.js';
import type { Authored } from './form.js';

/** Scope that a claim takes over from its topic where it does not state its own. */
const INHERITED = ['counted', 'against', 'area', 'as_of'] as const;

/** Makes the claims whole: every field of the type is there, scope comes from the topic, page and chapter from the text's structure. */
export function assembleClaims(authored: Authored): Claim[] {
  const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
  const structures = new Map(authored.texts.map(({ source, structure }) => [source, structure]));
  return authored.claims.map(({ value }) =>
    assembleClaim(value, value.topic === undefined ? undefined : topics.get(value.topic), structures.get(value.source)),
  );
}

/** Makes one claim whole. */
export function assembleClaim(
  record: ClaimRecord,
  topic: Topic | undefined,
  structure: TextStructure | undefined,
): Claim {
  const given = record as unknown as Record<string, unknown>;
  const claim: Record<string, unknown> = {};
  for (const field of CLAIM_FIELDS[record.type]) claim[field] = given[field] ?? null;
  if (topic && (record.type === 'quantity' || record.type === 'casualty')) {
    for (const field of INHERITED) claim[field] ??= topic[field] ?? null;
  }
  if (structure && record.start !== undefined) {
    const { page, chapter } = placeInText(structure, record.start);
    claim.page = page;
    claim.chapter = chapter;
  }
  return claim as unknown as Claim;
}

/** What the comparison reads of the authored files. */
export function assembleCollection(authored: Authored): Collection {
  const values = <T>(located: readonly { readonly value: T }[]): T[] => located.map(({ value }) => value);
  return {
    subject: authored.manifest.subject,
    sources: values(authored.sources),
    topics: values(authored.topics),
    claims: assembleClaims(authored),
    constraints: values(authored.constraints),
    scopes: values(authored.scopes),
    lineage: values(authored.lineage),
    searches: values(authored.searches),
    rulings: values(authored.rulings),
  };
}
