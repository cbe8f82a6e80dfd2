import { describe, expect, it } from 'vitest';
import { recompute } from '../../src/compare/recompute.js';
import { loadDataset } from '../../src/dossier/load.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';

describe('the release', () => {
  it('every finding comes out of the published records that it rests on, to the letter', () => {
    const dataset = loadDataset();
    expect(dataset.findings.length).toBeGreaterThan(10);
    for (const finding of dataset.findings)
      expect(JSON.stringify(recompute(dataset, finding, DEFAULT_RULES))).toBe(JSON.stringify(finding));
  });
});
