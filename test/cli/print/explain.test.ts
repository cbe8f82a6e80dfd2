import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { explainLines } from '../../../src/cli/print/explain.js';
import { PLAIN } from '../../../src/cli/print/style.js';
import { recompare } from '../../../src/dossier/view.js';
import { explain } from '../../../src/query/explain.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';

const dataset = miniDataset();

describe('explain', () => {
  const id = 'mini-1941-0002~other-1957-0002';
  it('prints records, steps, what would lift it, and what each rule set makes of it', () => {
    const explanation = explain(dataset, id, DEFAULT_RULES);
    expect(explanation).toMatchObject({
      recomputed: true,
      relations: { default: 'overlaps', strict: 'conflicts', generous: 'overlaps', acled: 'overlaps' },
    });
    const lines = explanation ? explainLines(dataset, explanation, PLAIN) : [];
    expect(lines).toContain('  3. first: "about 300 men" (about, 10 per cent either way) covers 270 to 330 men');
    expect(lines.at(-1)).toBe('Computed anew from the published records: the same finding, to the letter.');
  });
  it('says so when the finding does not come out of the records', () => {
    const forged = {
      ...dataset,
      findings: dataset.findings.map((entry) => (entry.id === id ? { ...entry, relation: 'agrees' as const } : entry)),
    };
    const explanation = explain(forged, id, DEFAULT_RULES);
    expect(explanation?.recomputed).toBe(false);
    expect(explanation ? explainLines(forged, explanation, PLAIN).at(-1) : '').toContain('NOT the same finding');
  });
  it('knows nothing of an id that is none', () => {
    expect(explain(dataset, 'x~y', DEFAULT_RULES)).toBeNull();
  });
  it('prints what was computed beside what a reviewer ruled', () => {
    const ruled = recompare(
      {
        ...dataset,
        rulings: [{ finding: id, relation: 'agrees', reason: 'Both count the same men.', on: '2026-01-01' }],
      },
      {},
    );
    const explanation = explain(ruled, id, DEFAULT_RULES);
    expect(explanation).toMatchObject({
      finding: { relation: 'agrees' },
      computed: 'overlaps',
      ruling: { relation: 'agrees' },
      recomputed: true,
      relations: { default: 'overlaps', strict: 'conflicts' },
    });
    const lines = explanation ? explainLines(ruled, explanation, PLAIN) : [];
    expect(lines).toContain('  Computed: overlaps. Ruled: agrees, on 2026-01-01, because: Both count the same men.');
    expect(lines.some((line) => line.startsWith('Under the rule sets, without the ruling: default overlaps'))).toBe(
      true,
    );
  });
});
