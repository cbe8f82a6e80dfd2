import { describe, expect, it } from 'vitest';
import { miniDataset } from '../mini.js';
import { recompare } from '../../src/dossier/view.js';
import { contradictionsInside, reportCounts } from '../../src/query/report.js';

const dataset = miniDataset();

describe('contradictions inside', () => {
  it('are those of the subject, whoever is the subject', () => {
    expect(contradictionsInside(dataset).map(({ id }) => id)).toEqual(['internal~entry-within-week~mini-1941']);
    const turned = recompare(dataset, { subject: 'other-1957' });
    expect(turned.findings.map(({ id }) => id)).toContain('internal~entry-within-week~mini-1941');
    expect(contradictionsInside(turned)).toEqual([]);
    expect(reportCounts(turned).contradictions_inside).toBe(0);
  });
});
