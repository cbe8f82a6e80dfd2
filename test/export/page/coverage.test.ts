import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { coveragePage } from '../../../src/export/page/coverage.js';
import { markdownTable } from '../../../src/export/page/markdown-table.js';

const lines = coveragePage(miniDataset()).split('\n');
const after = (heading: string): string[] => lines.slice(lines.indexOf(heading));

describe('coverage page', () => {
  it('counts the major claims that meet another account, and independent ones', () => {
    expect(lines).toContain('| all | 8 | 6 (75 %) | 0 (0 %) | 0 | 2 | 0 | 3 | 1 | 2 |');
  });

  it('names the major claims that nobody has looked for in two languages', () => {
    expect(after('## Major claims that nobody has looked for').filter((line) => line.startsWith('- '))).toEqual([
      expect.stringContaining('`wire-date`') as string,
      expect.stringContaining('`rifles`') as string,
    ]);
  });

  it('says of each perspective on how many topics of a chapter it speaks', () => {
    expect(after('## Who speaks on what').slice(5, 10)).toEqual([
      '| chapter | japanese | all |',
      '| --- | --- | --- |',
      '| I | 5 | 5 |',
      '| II | 1 | 1 |',
      '| not in the leaflet | 0 | 0 |',
    ]);
  });
});

describe('Markdown tables', () => {
  it('escape what would break a row', () => {
    expect(markdownTable(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
  });
});
