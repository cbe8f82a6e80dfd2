import { describe, expect, it } from 'vitest';
import { ruleSetFaults } from '../../src/value/rule-set-faults.js';
import { DEFAULT_RULES, RULE_SETS, STRICT_RULES, type RuleSet } from '../../src/value/rules.js';

const mine = (changes: Partial<RuleSet>): RuleSet => ({ ...DEFAULT_RULES, name: 'mine', ...changes });
const seasons = (code: '21' | '22' | '23' | '24', from: string, to: string): RuleSet =>
  mine({ seasons: { ...DEFAULT_RULES.seasons, value: { ...DEFAULT_RULES.seasons.value, [code]: { from, to } } } });
const parts = (part: 'beginning' | 'middle' | 'end', from: number, to: number): RuleSet =>
  mine({ parts: { ...DEFAULT_RULES.parts, value: { ...DEFAULT_RULES.parts.value, [part]: { from, to } } } });
const bands = (name: 'ratio_bands' | 'gap_bands', ...limits: (number | null)[]): RuleSet =>
  mine({
    [name]: { source: 'ours', value: limits.map((limit, index) => ({ name: `band ${index}`, up_to: limit })) },
  });

describe('a rule set is refused', () => {
  it.each([
    [seasons('21', '02-31', '06-15'), 'season 21: there is no day 02-31'],
    [seasons('22', '06-01', '13-15'), 'season 22: there is no day 13-15'],
    [seasons('23', '00-10', '12-15'), 'season 23: there is no day 00-10'],
    [seasons('23', '09-01', '12-00'), 'season 23: there is no day 12-00'],
    [
      seasons('21', '06-15', '03-01'),
      'season 21: 06-15 to 03-01 does not hold the months that it names, 03-01 to 05-31',
    ],
    [seasons('21', '03-02', '06-15'), 'season 21: 03-02 to 06-15 does not hold'],
    [seasons('22', '06-01', '08-30'), 'season 22: 06-01 to 08-30 does not hold'],
    [seasons('24', '12-01', '02-28'), 'season 24: 12-01 to 02-28 does not hold'],
    [seasons('24', '01-01', '03-15'), 'season 24: 01-01 to 03-15 does not hold'],
    [parts('beginning', 0.4, 0), 'beginning: it ends (0) before it begins (0.4)'],
    [parts('middle', 0.5, 0.5), 'middle: it ends (0.5) before it begins (0.5)'],
    [parts('beginning', 0.1, 0.5), 'beginning: 0.1 to 0.5 does not hold the third'],
    [parts('middle', 0.25, 0.6), 'middle: 0.25 to 0.6 does not hold the third'],
    [parts('end', 0.7, 1), 'end: 0.7 to 1 does not hold the third'],
    [bands('ratio_bands', 3, 2, null), 'ratio_bands: "band 1" (to 2) does not rise above the one before it (to 3)'],
    [bands('gap_bands', 3, 3, null), 'gap_bands: "band 1" (to 3) does not rise above the one before it (to 3)'],
    [bands('gap_bands', 3, null, null), 'gap_bands: "band 1" has no end, yet is not the last'],
    [bands('gap_bands', 3, 9), 'gap_bands: the last band, "band 1", has an end'],
    [bands('ratio_bands', 1, null), 'ratio_bands: nothing falls into the first band, to 1'],
    [bands('gap_bands', 0, null), 'gap_bands: nothing falls into the first band, to 0'],
    [{ ...STRICT_RULES, name: 'default' }, 'name: "default" is a published rule set'],
  ])('that says what nobody can mean (%#)', (set, expected) => {
    const found = ruleSetFaults(set);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('with all its faults at once', () => {
    const twice = [
      { name: 'near', up_to: 3 },
      { name: 'near', up_to: null },
    ];
    const set = { ...seasons('21', '02-30', '06-31'), gap_bands: { source: 'ours', value: twice }, name: 'strict' };
    expect(ruleSetFaults(set)).toEqual([
      'season 21: there is no day 02-30',
      'season 21: there is no day 06-31',
      'gap_bands: "near" stands twice',
      'name: "strict" is a published rule set, whose rules are others; choose another name',
    ]);
  });
});

describe('a rule set is sound', () => {
  it.each(RULE_SETS.map((set) => [set.name, set] as const))('when it is published: %s', (_, set) => {
    expect(ruleSetFaults(set)).toEqual([]);
    expect(ruleSetFaults(JSON.parse(JSON.stringify(set)) as RuleSet)).toEqual([]);
    expect(ruleSetFaults(Object.fromEntries(Object.entries(set).reverse()) as unknown as RuleSet)).toEqual([]);
  });
  it.each([
    ['with seasons that begin in the year before', seasons('24', '11-01', '04-30')],
    [
      'with thirds in two digits',
      mine({
        parts: {
          source: 'ours',
          value: { beginning: { from: 0, to: 0.33 }, middle: { from: 0.33, to: 0.67 }, end: { from: 0.67, to: 1 } },
        },
      }),
    ],
    ['with the last day of February', seasons('24', '12-01', '02-29')],
    ['with one band', bands('gap_bands', null)],
  ])('%s', (_, set) => {
    expect(ruleSetFaults(set)).toEqual([]);
  });
});
