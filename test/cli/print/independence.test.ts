import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { filled } from '../../records.js';
import { independenceLines } from '../../../src/cli/print/independence.js';
import { PLAIN } from '../../../src/cli/print/style.js';
import { independence } from '../../../src/query/independence.js';

const dataset = miniDataset();

describe('independence', () => {
  const edge = filled.lineage({
    from: 'mini-1941',
    to: 'other-1957',
    sign: 'citation',
    locator: 'p. 3',
    note: 'Named.',
  });
  it('shows the way to a common root, and on which topics', () => {
    const kin = { ...dataset, lineage: [edge] };
    expect(independenceLines(kin, independence(kin, 'mini-1941', 'other-1957'), PLAIN).slice(0, 3)).toEqual([
      'Mini (1941) and Other (1957) are not independent: both go back to Other (1957).',
      '  Mini (1941) → Other (1957)',
      '    mini-1941 → other-1957: citation, p. 3. Named.',
    ]);
    const partly = { ...dataset, lineage: [{ ...edge, topics: ['fight-date'] }] };
    expect(independence(partly, 'mini-1941', 'other-1957').common).toEqual([
      { root: 'other-1957', topics: ['fight-date'], paths: [['mini-1941', 'other-1957']] },
    ]);
  });
  it('says when no common root is known', () => {
    const found = independence(dataset, 'mini-1941', 'other-1957');
    expect(found.common).toEqual([]);
    expect(independenceLines(dataset, found, PLAIN)[0]).toBe('Mini (1941) and Other (1957): no common root is known.');
  });
  it('refuses a source that is not there', () => {
    expect(() => independence(dataset, 'mini-1941', 'nobody-1900')).toThrow('No source has the id "nobody-1900".');
  });
});
