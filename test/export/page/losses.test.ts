import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { lossesPage } from '../../../src/export/page/losses.js';

const mini = miniDataset();
const dataset = {
  ...mini,
  topics: mini.topics.map((topic) => ({ ...topic, event: 'fight' })),
  claims: mini.claims.map((claim) => ({ ...claim, event: 'fight' })),
};
const lines = lossesPage(dataset).split('\n');

describe('strengths and losses', () => {
  it('set what the subject says of men and arms, engaged or lost, beside the other accounts', () => {
    expect(lines.filter((line) => /^(?:\| How|## )/.test(line))).toEqual([
      '## The fight near Olga (1919-06)',
      '| How many Japanese were killed? `japanese-killed` |  | two | Other (1957), japanese: two [wounded] |',
      '| How many partisans fought? `partisan-strength` |  | about 300 men | Other (1957), japanese: 310 |',
      '| How many rifles had they? `rifles` |  | some 4,000 rifles | none found |',
    ]);
    expect(lines.find((line) => line.includes('questions on'))).toBe(
      '3 questions on 1 event; another account speaks on 2 of them.',
    );
  });

  it('leave out events of which the subject does not speak', () => {
    const silent = { ...dataset, claims: dataset.claims.filter(({ source }) => source !== dataset.subject) };
    expect(lossesPage(silent)).toContain('0 questions on 0 events');
  });
});
