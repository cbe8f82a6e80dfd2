import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { betweenLines } from '../../../src/cli/print/between.js';
import { PLAIN } from '../../../src/cli/print/style.js';
import { between } from '../../../src/query/between.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';

const dataset = miniDataset();

describe('compare', () => {
  it('lists the pairs of two sources from either side', () => {
    const there = between(dataset, 'mini-1941', 'other-1957', DEFAULT_RULES);
    const back = between(dataset, 'other-1957', 'mini-1941', DEFAULT_RULES);
    const relations = (pairs: typeof there): string[] => pairs.map(({ finding }) => finding.relation ?? '').sort();
    expect(relations(there).length).toBeGreaterThan(4);
    expect(relations(back)).toEqual(relations(there));
    const lines = betweenLines(dataset, 'mini-1941', 'other-1957', there, PLAIN);
    expect(lines[0]).toBe(`Mini (1941) and Other (1957): ${there.length} pairs of claims on common topics`);
  });
  it('refuses what is no pair of sources', () => {
    expect(() => between(dataset, 'mini-1941', 'mini-1941', DEFAULT_RULES)).toThrow('not compared with itself');
    expect(() => between(dataset, 'mini-1941', 'nobody-1900', DEFAULT_RULES)).toThrow('No source has the id');
    expect(() => between(dataset, 'nobody-1900', 'mini-1941', DEFAULT_RULES)).toThrow('no source has the id');
  });
});
