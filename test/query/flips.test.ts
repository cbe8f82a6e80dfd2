import { describe, expect, it } from 'vitest';
import { miniDataset } from '../mini.js';
import { recompare } from '../../src/dossier/view.js';
import { flips } from '../../src/query/flips.js';
import { STRICT_RULES } from '../../src/value/rules.js';

const dataset = miniDataset();

describe('another view', () => {
  it('lists what flips under other rules, and nothing under the same', () => {
    const strict = flips(dataset, recompare(dataset, { rules: STRICT_RULES }));
    expect(strict.findings).toContainEqual({ id: 'mini-1941-0002~other-1957-0002', was: 'overlaps', is: 'conflicts' });
    expect(strict.standings).toContainEqual({ id: 'mini-1941-0002', was: 'compatible', is: 'contradicted' });
    expect(flips(dataset, recompare(dataset, {}))).toEqual({ findings: [], standings: [] });
  });
  it('makes any source the subject', () => {
    const turned = recompare(dataset, { subject: 'other-1957' });
    expect(turned.standings.map(({ claim }) => claim).every((id) => id.startsWith('other-1957'))).toBe(true);
    expect(turned.standings).toHaveLength(6);
  });
});
