import type { AuthoredRecords, ClaimRecord, TopicRecord } from '../record/authored.js';
import { CLAIM_FIELDS, DEFAULTS, FIELDS, PARTS, type RecordKind } from '../record/fields.js';
import type { Claim, PublishedRecords, TextNotes } from '../record/types.js';
import { rulesOf, SCOPE_FIELDS, type ScopeField } from '../claim-type/index.js';
import type { Collection } from '../record/collection.js';
import { codePoints } from '../text/code-points.js';
import { contextOf } from '../text/context.js';
import { placeInText, type PlacesInText } from '../text/place-in-text.js';
import type { Authored, HeldText, Located } from './form.js';

/** A held text as claims are placed in it. */
export interface PlacedText {
  readonly structure: PlacesInText;
  /** Code points of the witness. */
  readonly points: readonly string[];
}

/** Records whose published form is the written one with every field that was left out set to null. */
type Plain = Exclude<keyof AuthoredRecords & keyof PublishedRecords & RecordKind, 'claim'>;

/** One record as it is published: every field is there, in order, null where the authored file leaves it out. */
export function assemble<K extends Plain>(kind: K, record: AuthoredRecords[K]): PublishedRecords[K] {
  return fill(kind, record) as PublishedRecords[K];
}

/** Records of one kind, as published. */
export function assembleList<K extends Plain>(
  kind: K,
  records: readonly Located<AuthoredRecords[K]>[],
): PublishedRecords[K][] {
  return records.map(({ value }) => assemble(kind, value));
}

/** What is recorded on a held text, as published. */
export function assembleText({ source, structure, corrections, dismissed }: HeldText): TextNotes {
  return fill('held-text', { source, structure, corrections, dismissed }) as TextNotes;
}

/** Fields in order, their default or null where the record leaves them out; the records that it holds in the same way. */
function fill(kind: RecordKind, record: object): unknown {
  const parts = PARTS[kind] ?? {};
  const defaults = DEFAULTS[kind] ?? {};
  const whole = namedFields(FIELDS[kind], record);
  for (const [field, value] of Object.entries(defaults)) whole[field] ??= value;
  for (const [field, part] of Object.entries(parts)) {
    const value = (record as Record<string, unknown>)[field] ?? null;
    if (value === null) continue;
    whole[field] = Array.isArray(value) ? value.map((item: object) => fill(part, item)) : fill(part, value);
  }
  return whole;
}

/** What is named of a record, in order; null where it is left out. A copy of what is empty is made sooner than field by field. */
function namedFields(fields: readonly string[], record: object): Record<string, unknown> {
  const named = { ...emptyOf(fields) };
  for (const [field, value] of Object.entries(record)) if (field in named) named[field] = value ?? null;
  return named;
}

const empty = new WeakMap<readonly string[], Readonly<Record<string, null>>>();

function emptyOf(fields: readonly string[]): Record<string, unknown> {
  const known = empty.get(fields) ?? Object.fromEntries(fields.map((field) => [field, null]));
  empty.set(fields, known);
  return known;
}

/** Makes the claims whole: every field of the type is there, scope comes from the topic, page and chapter from the text's structure. */
export function assembleClaims(authored: Authored): Claim[] {
  const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
  const texts = new Map(
    authored.texts.map(({ source, structure, witness }): [string, PlacedText] => [
      source,
      { structure, points: codePoints(witness) },
    ]),
  );
  return authored.claims.map(({ value }) =>
    assembleClaim(value, topics.get(value.topic ?? ''), texts.get(value.source)),
  );
}

/**
 * Makes one claim whole.
 * @param text the held text of its source; page, chapter and context come from it
 * @throws Error for a date that is no EDTF, and for a place outside the text
 */
export function assembleClaim(
  record: ClaimRecord,
  topic: Pick<TopicRecord, ScopeField> | undefined,
  text: PlacedText | undefined,
): Claim {
  const claim = namedFields(CLAIM_FIELDS[record.type], record);
  // What a claim leaves out of its scope it takes from its topic.
  if (topic) for (const field of SCOPE_FIELDS) if (field in claim) claim[field] ??= topic[field] ?? null;
  Object.assign(claim, rulesOf(record.type).computed(claim as unknown as Claim));
  if (text && record.start !== undefined && record.end !== undefined) {
    const { page, chapter } = placeInText(text.structure, record.start);
    Object.assign(claim, contextOf(text.points, record.start, record.end), { page, chapter });
  }
  return claim as unknown as Claim;
}

/** What the comparison reads of the authored files. */
export function assembleCollection(authored: Authored): Collection {
  const { subject, subject_label, vocabularies } = assemble('dossier', authored.dossier);
  return {
    subject,
    subject_label,
    vocabularies,
    sources: assembleList('source', authored.sources),
    topics: assembleList('topic', authored.topics),
    events: assembleList('event', authored.events),
    claims: assembleClaims(authored),
    constraints: assembleList('constraint', authored.constraints),
    scopes: assembleList('scope', authored.scopes),
    lineage: assembleList('lineage', authored.lineage),
    searches: assembleList('search', authored.searches),
    rulings: assembleList('ruling', authored.rulings),
  };
}
