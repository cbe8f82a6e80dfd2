import { describe, expect, it } from 'vitest';
import { miniDataset } from '../../mini.js';
import { profileLines } from '../../../src/cli/print/profile.js';
import { ruleLines } from '../../../src/cli/print/rules.js';
import { PLAIN } from '../../../src/cli/print/style.js';
import { profile } from '../../../src/compare/weigh/profile.js';
import { DEFAULT_RULES, RULE_SETS } from '../../../src/value/rules.js';

const dataset = miniDataset();

describe('tables of rules and profiles', () => {
  it('print every judgement with its source', () => {
    for (const set of RULE_SETS) {
      const text = ruleLines(set, PLAIN).join('\n');
      for (const { source } of [set.about, set.some, set.over, set.almost, set.seasons, set.parts, set.vague])
        expect(text).toContain(source);
    }
  });
  it('say so when nothing can be said', () => {
    expect(profileLines('X (1900)', [], true, PLAIN)).toContain(
      'No independent account of the same scope is recorded: nothing can be said.',
    );
    const rows = profile(dataset, 'mini-1941', DEFAULT_RULES);
    const text = profileLines('Mini (1941)', rows, true, PLAIN).join('\n');
    for (const { pairs } of rows) for (const { finding } of pairs) expect(text).toContain(finding);
  });
});
