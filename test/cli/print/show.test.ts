import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { filled } from '../../records.js';
import type { Claim } from '../../../src/record/types.js';
import { quantity } from '../../compare/claims.js';
import { source } from '../../compare/small-collection.js';
import { recompare } from '../../../src/dossier/view.js';
import { lookUpId } from '../../../src/query/show.js';
import { showLines } from '../../../src/cli/print/show.js';
import { PLAIN } from '../../../src/cli/print/style.js';

const dataset = miniDataset();

describe('show', () => {
  it.each([
    ['mini-1941-0001', 'claim', 'Standing: contradicted. 1 independent root conflicts.'],
    ['fight-date', 'topic', 'It would not be flagged if one of the dates were moved by 20 days.'],
    ['other-1957', 'source', '6 claims on 6 topics'],
    ['fight', 'event', '3 claims on 2 topics'],
  ])('%s is a %s', (id, kind, line) => {
    const shown = lookUpId(dataset, id);
    expect(shown?.kind).toBe(kind);
    if (shown) expect(showLines(dataset, shown, PLAIN).join('\n')).toContain(line);
  });

  it('says which drafts on the topic of a claim do not count, until they do', () => {
    const claims = dataset.claims.map((claim) =>
      claim.id === 'other-1957-0002' ? { ...claim, status: 'draft' as const } : claim,
    );
    const linesWith = (drafts: boolean): string[] => {
      const made = recompare({ ...dataset, claims }, { drafts });
      const shown = lookUpId(made, 'mini-1941-0002');
      return shown ? showLines(made, shown, PLAIN) : [];
    };
    const line = 'A draft on its topic does not count: other-1957-0002. With --drafts it would.';
    expect(linesWith(false)).toContain(line);
    expect(linesWith(true)).not.toContain(line);
    expect(linesWith(true)).toContain('Standing: compatible. 1 independent root is compatible.');
  });

  it('says where the subject stands against the others, and whether that hangs on one of them', () => {
    const at = (claim: string, source: string, men: number): Claim => ({
      ...quantity({ topic: 'men', low: men, best: men, high: men, stated: String(men) }),
      id: claim,
      source,
    });
    const topic = filled.topic({ id: 'men', question: 'How many?', type: 'quantity', unit: 'men' });
    const sources = ['mini-1941', 'other-1957', 'third-1960'].map((id) => ({ ...source(id) }));
    const claims = [
      at('mini-1941-0001', 'mini-1941', 500),
      at('other-1957-0001', 'other-1957', 300),
      at('third-1960-0001', 'third-1960', 900),
    ];
    const shownAt = (given: readonly Claim[]): string[] => {
      const made = recompare(
        { ...dataset, sources, topics: [topic], claims: given, constraints: [], searches: [], lineage: [] },
        {},
      );
      const shown = lookUpId(made, 'men');
      return shown ? showLines(made, shown, PLAIN) : [];
    };
    expect(shownAt(claims)).toEqual(
      expect.arrayContaining([
        'Independent accounts that name a value (2 roots of 2) span 300 to 900',
        '  500 lies in its midst, but no account of it gives that  mini-1941-0001',
        '  without other-1957 the span is 900: below it',
        '  without third-1960 the span is 300: above it',
      ]),
    );
    expect(shownAt([at('mini-1941-0001', 'mini-1941', 100), ...claims.slice(1)])).toEqual(
      expect.arrayContaining([
        '  100 lies below it  mini-1941-0001',
        '  whichever account is left out, it lies the same way',
      ]),
    );
    expect(shownAt(claims.slice(0, 1)).join('')).not.toContain('span');
  });
});
