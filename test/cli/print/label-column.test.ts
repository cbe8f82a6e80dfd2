import { describe, expect, it } from 'vitest';
import { labelColumn } from '../../../src/cli/print/label-column.js';

describe('columns', () => {
  it('keep their width for long titles, which lose their end but not the year', () => {
    expect(labelColumn('Ward (1920)')).toBe('Ward (1920)'.padEnd(34));
    const long = labelColumn('An account of Japan in the war, section IV, The Siberian … (1918)');
    expect(long).toBe('An account of Japan in … (1918)'.padEnd(34));
    expect(labelColumn('x'.repeat(40))).toBe(`${'x'.repeat(32)} …`);
    expect(labelColumn(`${'𠮷'.repeat(40)} (1918)`)).toBe(`${'𠮷'.repeat(25)} … (1918)`);
    expect(labelColumn('𠮷𠮷')).toBe(`𠮷𠮷${' '.repeat(32)}`);
  });
});
