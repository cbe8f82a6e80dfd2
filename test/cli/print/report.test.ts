import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { recompare } from '../../../src/dossier/view.js';
import { reportLines } from '../../../src/cli/print/report.js';
import { PLAIN } from '../../../src/cli/print/style.js';

const dataset = miniDataset();

describe('report', () => {
  it('counts what was not compared beside what was', () => {
    const lines = reportLines(dataset, 2, PLAIN);
    expect(lines).toContain('9 claims of the leaflet, 6 claims of 1 other account, 6 comparisons.');
    expect(lines.find((line) => line.includes('not_compared'))).toBe(
      '  not_compared      3  no other account recorded, and no search',
    );
  });

  it('counts in parts that add up, and tells what only follows from the words of the subject apart', () => {
    const lines = reportLines(dataset, 20, PLAIN);
    const parts = lines.flatMap((line) => {
      const count = /^ {2}[a-z_]+ +(\d+) {2}/.exec(line)?.[1];
      return count === undefined ? [] : [Number(count)];
    });
    expect(parts).toEqual([3, 0, 2, 0, 1, 3]);
    expect(lines).toContain('  Apart from these, 1 that only follow from its words: 1 contradicted.');
    // Contradicted and contested claims, and no others, stand among the discrepancies.
    expect(lines).toContain('Discrepancies that matter most (3 of 3)');
  });

  it('says how many claims of other accounts are drafts, and that these do not count', () => {
    const claims = dataset.claims.map((claim) =>
      claim.source === 'other-1957' ? { ...claim, status: 'draft' as const } : claim,
    );
    const lines = reportLines(recompare({ ...dataset, claims }, {}), 2, PLAIN);
    expect(lines).toContain(
      '9 claims of the leaflet, 6 claims of 1 other account (6 drafts among them), 0 comparisons.',
    );
    expect(lines).toContain(
      'Nothing was compared: no other account has a claim that counts on any of its topics. This is no report of agreement.',
    );
  });

  it('never looks like agreement when nothing was compared', () => {
    const alone = { ...dataset, findings: [], standings: [], claims: [] };
    expect(reportLines(alone, 2, PLAIN).join('\n')).toContain(
      'Nothing was compared: no other account has a claim on any of its topics. This is no report of agreement.',
    );
  });
});
