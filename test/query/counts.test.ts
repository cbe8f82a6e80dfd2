import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recompare } from '../../src/dossier/view.js';
import type { Dataset } from '../../src/dossier/dataset.js';
import { loadDataset } from '../../src/dossier/load.js';
import { counts, STANDINGS, type Counts } from '../../src/query/counts.js';
import type { Claim } from '../../src/record/types.js';
import { by, collection, compare, day, doer, edge, men, on, source, strength } from '../compare/small-collection.js';
import { miniDataset, ROOT } from '../mini.js';

/** Every part of a count adds up to its whole. */
function expectSums(counted: Counts): void {
  const { claims, drafts, implied, sources, topics, subject, major, minor, subject_implied: follows } = counted;
  for (const { all, subject: own, others } of [claims, drafts, implied, counted.silences])
    expect(own + others).toBe(all);
  expect(sources.subject + sources.accounts + sources.without_claims).toBe(sources.all);
  expect(topics.subject_and_others + topics.subject_alone + topics.others_alone + topics.nobody).toBe(topics.all);
  for (const part of [subject, major, minor, follows])
    expect(STANDINGS.reduce((sum, name) => sum + part.standings[name], part.not_weighed)).toBe(part.claims);
  expect(subject.claims).toBe(claims.subject);
  expect(follows.claims).toBe(implied.subject);
  expect(major.claims + minor.claims).toBe(subject.claims);
  for (const name of STANDINGS) expect(major.standings[name] + minor.standings[name]).toBe(subject.standings[name]);
  for (const part of [counted.comparisons, counted.comparisons_implied, counted.internal, counted.internal_others])
    expect(part.agrees + part.overlaps + part.conflicts + part.not_comparable).toBe(part.all);
}

/** Every record of the dataset is counted in one place. */
function expectAll(dataset: Dataset, counted: Counts): void {
  expect(counted.claims.all + counted.implied.all).toBe(dataset.claims.length);
  expect(counted.sources.all).toBe(dataset.sources.length);
  expect(counted.topics.all).toBe(dataset.topics.length);
  const { subject, subject_implied: follows } = counted;
  expect(subject.claims - subject.not_weighed + follows.claims - follows.not_weighed).toBe(dataset.standings.length);
  expect(
    counted.comparisons.all +
      counted.comparisons_implied.all +
      counted.internal.all +
      counted.internal_others.all +
      counted.silences.all,
  ).toBe(dataset.findings.length);
}

describe('counts', () => {
  it('of the published dataset add up, whoever is the subject', () => {
    const dataset = loadDataset(ROOT);
    for (const view of [dataset, recompare(dataset, { subject: dataset.claims.at(-1)?.source })]) {
      expectSums(counts(view));
      expectAll(view, counts(view));
    }
  });
  it('of the tiny dataset are these', () => {
    const dataset = miniDataset();
    expectSums(counts(dataset));
    expectAll(dataset, counts(dataset));
    expect(counts(dataset)).toMatchObject({
      claims: { all: 15, subject: 9, others: 6 },
      drafts: { all: 0 },
      sources: { all: 2, subject: 1, accounts: 1, without_claims: 0 },
    });
  });
  it('tell what follows from the words of a source apart from what it tells', () => {
    const told = on('s', '1918-04');
    const follows: Claim = { ...on('s', '1918-04-03'), derived_from: [told.id] };
    const given = collection({
      sources: [source('s'), source('a'), source('idle')],
      topics: [day, strength],
      claims: [told, on('a', '1918-04-04'), { ...men('s', 5), weight: 'minor' }, { ...men('a', 6), status: 'draft' }],
    });
    const { findings, standings } = compare({ ...given, claims: [...given.claims, follows] });
    const dataset = { ...given, claims: [...given.claims, follows], findings, standings } as unknown as Dataset;
    expect(counts(dataset)).toMatchObject({
      claims: { all: 4, subject: 2, others: 2 },
      drafts: { all: 1, subject: 0, others: 1 },
      implied: { all: 1, subject: 1, others: 0 },
      sources: { all: 3, subject: 1, accounts: 1, without_claims: 1 },
      topics: { all: 2, subject_and_others: 2 },
      subject: { claims: 2, standings: { compatible: 1 } },
      major: { claims: 1, standings: { compatible: 1 } },
      subject_implied: { claims: 1, standings: { contradicted: 1 } },
      comparisons_implied: { all: 1, conflicts: 1 },
    });
    expectSums(counts(dataset));
  });
  it('tell contradictions inside the subject apart from those inside others', () => {
    const dataset = miniDataset();
    const internal = dataset.findings.filter(({ kind }) => kind === 'internal');
    expect(internal.length).toBeGreaterThan(0);
    expect(counts(dataset).internal.all).toBe(internal.length);
    const turned = counts({ ...dataset, subject: 'other-1957' });
    expect([turned.internal.all, turned.internal_others.all]).toEqual([0, internal.length]);
  });
  it('add up for any collection', () => {
    const claim = fc
      .tuple(fc.constantFrom('s', 'a', 'b'), fc.nat(2), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([from, kind, minor, draft, follows, filed]): Claim => {
        const made = [on(from, '1918-04-04'), men(from, 300), by(from, 'reds')][kind] as Claim;
        return {
          ...made,
          topic: filed ? made.topic : null,
          weight: minor ? 'minor' : 'major',
          status: draft ? 'draft' : 'reviewed',
          derived_from: follows ? ['x-0001'] : null,
        };
      });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), fc.constantFrom([], [edge('a', 'b')]), (claims, lineage) => {
        const sources = ['s', 'a', 'b'].map((id) => source(id));
        const given = collection({ sources, topics: [day, strength, doer], claims, lineage });
        const { findings, standings } = compare(given);
        const dataset = { ...given, findings, standings } as unknown as Dataset;
        expectSums(counts(dataset));
        expectAll(dataset, counts(dataset));
      }),
    );
  });
});
