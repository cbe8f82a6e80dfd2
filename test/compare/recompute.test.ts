import { describe, expect, it } from 'vitest';
import { recompute, recordsBehind } from '../../src/compare/recompute.js';
import type { Claim } from '../../src/record/types.js';
import { DEFAULT_RULES, STRICT_RULES } from '../../src/value/rules.js';
import { miniDataset } from '../mini.js';
import { by, collection, compare, day, doer, men, on, strength, three } from './small-collection.js';

describe('proof', () => {
  it('every finding of the tiny dataset comes out of its own records, to the letter', () => {
    const dataset = miniDataset();
    expect(dataset.findings.length).toBeGreaterThan(8);
    for (const finding of dataset.findings) expect(recompute(dataset, finding, DEFAULT_RULES)).toEqual(finding);
  });
  it.each([
    ['mini-1941-0002~other-1957-0002', ['mini-1941-0002', 'other-1957-0002'], []],
    [
      'mini-1941-implied-wire-after-fight~other-1957-0001',
      ['mini-1941-0001', 'mini-1941-0005', 'other-1957-0001'],
      ['wire-after-fight'],
    ],
    ['internal~entry-within-week~mini-1941', ['mini-1941-0005', 'mini-1941-0008'], ['entry-within-week']],
  ])('%s rests on its own claims and constraints only', (id, claims, constraints) => {
    const dataset = miniDataset();
    const finding = dataset.findings.find((entry) => entry.id === id);
    if (!finding) throw new Error('the tiny dataset lacks the finding');
    const behind = recordsBehind(dataset, finding);
    expect(behind.claims.map((claim) => claim.id)).toEqual(claims);
    expect(behind.constraints.map((constraint) => constraint.id)).toEqual(constraints);
  });
  it('a silence rests on all that speak of its topic, a quoted claim on whose words it stands in', () => {
    const speech = by('s', 'reds', { about: 'statement', speaker: 'Kato', doer: null });
    const told = { ...men('s', 3), voice: speech.id };
    const spoken = [told, men('a', 4), on('a', '1918-04-04'), speech];
    const given = {
      sources: three,
      topics: [strength, day, doer],
      claims: spoken,
      searches: [
        {
          topic: 'strength',
          source: 'b',
          where: 'whole text',
          terms: ['men'],
          languages: ['en'],
          on: '2026-11-24',
          result: 'silent' as const,
        },
      ],
    };
    const { findings } = compare(collection(given));
    const behind = (kind: string): string[] =>
      findings
        .filter((finding) => finding.kind === kind)
        .flatMap((finding) => recordsBehind(collection(given), finding).claims.map(({ id }) => id));
    expect(behind('silence')).toEqual([told.id, spoken[1]?.id]);
    expect(behind('comparison')).toEqual([told.id, spoken[1]?.id, speech.id]);
    expect(findings.find(({ kind }) => kind === 'silence')?.reason).toMatch(/"men"; 2 other sources speak of it\.$/);
  });
  it('a comparison rests on no other claim of its topic', () => {
    const claims = [men('s', 3), men('a', 4), men('b', 5)];
    const given = collection({ sources: three, topics: [strength], claims });
    const [first] = compare(given).findings;
    if (!first) throw new Error('nothing was compared');
    expect(recordsBehind(given, first).claims.map(({ source }) => source)).toEqual(['s', 'a']);
  });
  it('a changed record gives another finding', () => {
    const dataset = miniDataset();
    const finding = dataset.findings.find(({ id }) => id === 'mini-1941-0002~other-1957-0002');
    const changed = {
      ...dataset,
      claims: dataset.claims.map((claim) =>
        claim.id === 'other-1957-0002' ? ({ ...claim, low: 900, best: 900, high: 900 } as Claim) : claim,
      ),
    };
    if (!finding) throw new Error('the tiny dataset lacks the finding');
    expect(recompute(changed, finding, DEFAULT_RULES)?.relation).toBe('conflicts');
    expect(recompute(dataset, finding, STRICT_RULES)?.relation).toBe('conflicts');
  });
});
