import { rulesOf } from '../claim-type/index.js';
import type { Claim, Finding } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';
import { searchForm } from '../text/search-form.js';

/** What is recorded under one id, with everything that hangs on it. */
export interface Shown {
  readonly kind: 'claim' | 'topic' | 'source' | 'event' | 'place' | 'person' | 'constraint';
  readonly record: object;
  /** Claims on the topic, of the source, at the event or place, in whose words or deeds the person stands, or tied by the constraint. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Drafts of other sources on the topic of a claim that were not compared with it. */
export function uncountedDrafts(dataset: Dataset, { topic, source }: Claim): Claim[] {
  if (topic === null) return [];
  const compared = new Set(dataset.findings.flatMap(({ claims }) => claims));
  return dataset.claims.filter(
    (claim) => claim.status === 'draft' && claim.topic === topic && claim.source !== source && !compared.has(claim.id),
  );
}

/** Looks an id up among all records but findings (`explain` has those); null when nothing has it. */
export function lookUpId(dataset: Dataset, id: string): Shown | null {
  const find = <T extends { readonly id: string }>(records: readonly T[]): T | undefined =>
    records.find((entry) => entry.id === id);
  const shown = (kind: Shown['kind'], record: object, test: (claim: Claim) => boolean): Shown => {
    const claims = dataset.claims.filter(test);
    const ids = new Set(claims.map((claim) => claim.id));
    return { kind, record, claims, findings: dataset.findings.filter((f) => f.claims.some((entry) => ids.has(entry))) };
  };
  const claim = find(dataset.claims);
  if (claim) return shown('claim', claim, (entry) => entry.id === id);
  const topic = find(dataset.topics);
  if (topic) {
    const { findings, ...rest } = shown('topic', topic, (entry) => entry.topic === id);
    return {
      ...rest,
      findings: [...findings, ...dataset.findings.filter((f) => f.kind === 'silence' && f.topic === id)],
    };
  }
  const source = find(dataset.sources);
  if (source) return shown('source', source, (entry) => entry.source === id);
  const event = find(dataset.events);
  if (event) return shown('event', event, (entry) => entry.event === id);
  const place = find(dataset.places);
  if (place) return shown('place', place, (entry) => entry.place === id);
  const person = find(dataset.people);
  if (person) {
    const names = new Set([person.name, ...(person.spellings ?? [])].map(searchForm));
    const named = (name: string | null): boolean => name !== null && names.has(searchForm(name));
    return shown('person', person, (entry) => rulesOf(entry.type).persons(entry).some(named));
  }
  const constraint = find(dataset.constraints);
  if (constraint) {
    const operands = new Set(constraint.operands.flatMap((operand) => operand.claim ?? []));
    return {
      ...shown('constraint', constraint, (entry) => operands.has(entry.id)),
      findings: dataset.findings.filter((finding) => finding.constraint === id),
    };
  }
  return null;
}
