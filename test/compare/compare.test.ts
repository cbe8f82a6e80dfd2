import { describe, expect, it } from 'vitest';
import type { ToldComparison } from '../../src/compare/compare.js';
import { findContradictions } from '../../src/compare/findings/internal.js';
import { assembleCollection } from '../../src/dossier/assemble.js';
import { buildDataset } from '../../src/dossier/build.js';
import { readAuthored } from '../../src/dossier/read.js';
import { recordLines } from '../../src/export/format/json.js';
import type { DateClaim } from '../../src/record/types.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';
import { fixture } from '../mini.js';
import { filled } from '../records.js';
import { compare } from './small-collection.js';

const authored = readAuthored(fixture('mini'));
const collection = assembleCollection(authored);

describe('the tiny dataset', () => {
  const result = (): ToldComparison => compare(collection);

  it('has the findings of its golden file', async () => {
    await expect(recordLines(result().findings)).toMatchFileSnapshot(fixture('mini-findings.json'));
  });

  it('has the standings that follow from them', () => {
    expect(Object.fromEntries(result().standings.map(({ claim, standing }) => [claim, standing]))).toEqual({
      'mini-1941-0001': 'contradicted',
      'mini-1941-0002': 'compatible',
      'mini-1941-0003': 'compatible',
      'mini-1941-0004': 'not_compared',
      'mini-1941-0005': 'not_compared',
      'mini-1941-0006': 'contradicted',
      'mini-1941-0007': 'not_compared',
      'mini-1941-0008': 'contradicted',
      'mini-1941-0009': 'uncorroborated',
      'mini-1941-implied-wire-after-fight': 'contradicted',
    });
  });

  it('implies the day before the wire for the fight', () => {
    expect(result().implied).toMatchObject([
      {
        id: 'mini-1941-implied-wire-after-fight',
        date: '1919-06-08',
        derived_from: ['mini-1941-0001', 'mini-1941-0005'],
      },
    ]);
  });

  it('pins nothing that only the tolerance lets hold', () => {
    const wire = collection.claims.find(({ id }) => id === 'mini-1941-0005') as DateClaim;
    const day = (id: string, date: string): DateClaim => ({ ...wire, id, date });
    const { implied, findings } = findContradictions(
      {
        ...collection,
        claims: [day('mini-1941-0001', '1919-06-01'), day('mini-1941-0005', '1919-06-03/1919-06-04')],
        constraints: [
          filled.constraint({
            id: 'a-week',
            source: 'mini-1941',
            kind: 'duration_between',
            operands: [
              { claim: 'mini-1941-0001' },
              { claim: 'mini-1941-0005' },
              { value: 4, unit: 'days', cited: 'Made up for these tests' },
            ],
            tolerance: 1,
            statement: 'Four days, says Gen. Oi, lie between.',
          }),
        ],
      },
      DEFAULT_RULES,
    );
    expect(findings.map(({ relation }) => relation)).toEqual(['agrees']);
    expect(implied).toMatchObject([{ date: '1919-06-04' }]);
    expect(findings[0]).toMatchObject({ claim_low: 2, claim_high: 3, other_low: 3, other_high: 5, excess: null });
  });

  it('pins a stretch of days as far as the tolerance lets it', () => {
    const wire = collection.claims.find(({ id }) => id === 'mini-1941-0005') as DateClaim;
    const day = (id: string, date: string): DateClaim => ({ ...wire, id, date });
    const pinned = (first: string, second: string, kind: 'duration_between' | 'before'): readonly unknown[] =>
      findContradictions(
        {
          ...collection,
          claims: [day('mini-1941-0001', first), day('mini-1941-0005', second)],
          constraints: [
            filled.constraint({
              id: 'ten-days',
              source: 'mini-1941',
              kind,
              operands: [
                { claim: 'mini-1941-0001' },
                { claim: 'mini-1941-0005' },
                ...(kind === 'before' ? [] : [{ value: 10, unit: 'days', cited: 'Made up for these tests' } as const]),
              ],
              tolerance: 2,
              statement: 'Ten days lie between.',
            }),
          ],
        },
        DEFAULT_RULES,
      ).implied;
    expect(pinned('1919-06', '1919-06-20', 'duration_between')).toMatchObject([
      {
        id: 'mini-1941-implied-ten-days',
        date: '1919-06-08/1919-06-12',
        relative_to: 'mini-1941-0005',
        note: 'Follows from: Ten days lie between.',
      },
    ]);
    expect(pinned('1919-06-08', '1919-06', 'duration_between')).toMatchObject([
      { date: '1919-06-16/1919-06-20', relative_to: 'mini-1941-0001' },
    ]);
    // Nine days narrowed to five tell too little.
    expect(pinned('1919-06-06/1919-06-14', '1919-06-20', 'duration_between')).toEqual([]);
    expect(pinned('1919-06', '1919-06-20', 'before')).toEqual([]);
  });

  it('takes scope from topics, page and chapter from the structure', () => {
    const claim = collection.claims.find(({ id }) => id === 'mini-1941-0002');
    expect(claim).toMatchObject({ counted: 'partisans', page: 7, chapter: 'I', best: 300, against: null });
  });

  it('is the same whatever the order of the records', () => {
    const turned = {
      ...authored,
      claims: authored.claims.toReversed(),
      topics: authored.topics.toReversed(),
      sources: authored.sources.toReversed(),
    };
    expect(JSON.stringify(buildDataset(turned))).toBe(JSON.stringify(buildDataset(authored)));
  });

  it('cannot be changed', () => {
    const dataset = buildDataset(authored);
    expect(() => Object.assign(dataset.claims[0] as object, { subject: 'x' })).toThrow(TypeError);
  });

  it('adding an account never changes what another one was found to say', () => {
    const other = {
      ...collection,
      claims: [
        ...collection.claims,
        ...collection.claims
          .filter(({ source }) => source === 'other-1957')
          .map((claim) => ({ ...claim, id: claim.id.replace('other-1957', 'third-1960'), source: 'third-1960' })),
      ],
    };
    const third = {
      ...(collection.sources.find(({ id }) => id === 'other-1957') as (typeof collection.sources)[number]),
      id: 'third-1960',
    };
    const more = compare({ ...other, sources: [...collection.sources, third] });
    const before = new Map(result().findings.map((finding) => [finding.id, finding]));
    for (const finding of more.findings) {
      const was = before.get(finding.id);
      // A silence counts the sources that speak, so only that number may change, and its sentence.
      if (was) expect({ ...finding, reason: '', speaking: 0 }).toEqual({ ...was, reason: '', speaking: 0 });
    }
  });

  it('says of accounts with one root that they count once', () => {
    const edge = filled.lineage({ from: 'other-1957', to: 'mini-1941', sign: 'citation' });
    const kin = compare({ ...collection, lineage: [edge] });
    expect(kin.findings.filter(({ kind, shared_lineage }) => kind === 'comparison' && !shared_lineage)).toEqual([]);
    expect(kin.standings.every(({ agree_roots, conflict_roots }) => agree_roots + conflict_roots === 0)).toBe(true);
  });
});
