import { describe, expect, it } from 'vitest';
import { compare as compareBare } from '../../src/compare/compare.js';
import { recompute } from '../../src/compare/recompute.js';
import type { Claim } from '../../src/record/types.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';
import { collection, compare, day, men, on, strength, three } from './small-collection.js';

const draft = (claim: Claim): Claim => ({ ...claim, status: 'draft' });
const [own, theirs, other] = [men('s', 300), draft(men('a', 900)), men('b', 310)];
const given = collection({
  sources: three,
  topics: [strength, day],
  claims: [own, theirs, other, on('s', '1919-03-01'), draft(on('s', '1919-03-02'))],
  constraints: [],
});

describe('a draft', () => {
  it('counts in no finding, standing and synopsis', () => {
    const { findings, standings, synopses } = compare(given);
    expect(findings.map(({ other: id }) => id)).toEqual([other.id]);
    expect(standings).toHaveLength(2);
    expect(standings.find(({ claim }) => claim === own.id)).toMatchObject({ conflict_roots: 1 });
    expect(synopses.find(({ topic }) => topic === 'strength')?.others).toHaveLength(1);
  });

  it('counts where it is asked for', () => {
    const { findings, standings } = compare(given, DEFAULT_RULES, [], { drafts: true });
    expect(findings.map(({ other: id }) => id).sort()).toEqual([theirs.id, other.id].sort());
    expect(standings).toHaveLength(3);
    const finding = findings.find(({ other: id }) => id === theirs.id);
    if (finding === undefined) throw new Error('the draft was not compared');
    expect(recompute(given, finding, DEFAULT_RULES, { drafts: true })).toEqual(finding);
    expect(recompute(given, finding, DEFAULT_RULES)).toBeNull();
  });

  it('is no operand of a constraint', () => {
    const [first, second] = given.claims.filter(({ type }) => type === 'date');
    const { findings } = compare(
      collection({
        sources: three,
        topics: [strength, day],
        claims: given.claims,
        constraints: [
          {
            id: 'next',
            source: 's',
            kind: 'day_after',
            operands: [{ claim: first?.id }, { claim: second?.id }],
            statement: 'The day after.',
          },
        ],
      }),
    );
    const internal = findings.find(({ kind }) => kind === 'internal');
    expect(internal).toMatchObject({ relation: 'not_comparable', cause: 'operand_missing' });
    expect(internal?.reason).toContain('operand 2 is missing, or is no record that counts');
  });
});

describe('comparing', () => {
  it('makes no sentences', () => {
    for (const finding of compareBare(given).findings) {
      expect(finding).not.toHaveProperty('reason');
      expect(finding).not.toHaveProperty('steps');
      expect(finding).not.toHaveProperty('unless');
    }
  });
});
