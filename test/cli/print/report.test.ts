import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { reportLines } from '../../../src/cli/print/report.js';
import { PLAIN } from '../../../src/cli/print/style.js';

const dataset = miniDataset();

describe('report', () => {
  it('counts what was not compared beside what was', () => {
    const lines = reportLines(dataset, 2, PLAIN);
    expect(lines).toContain('9 claims of the subject, 6 claims of 1 other accounts, 7 comparisons.');
    expect(lines.find((line) => line.includes('not_compared'))).toBe(
      '  not_compared      3  no other account recorded, and no search',
    );
  });

  it('never looks like agreement when nothing was compared', () => {
    const alone = { ...dataset, findings: [], standings: [], claims: [] };
    expect(reportLines(alone, 2, PLAIN).join('\n')).toContain(
      'Nothing was compared: no other account has a claim on any topic. This is no report of agreement.',
    );
  });
});
