import { isDeepStrictEqual } from 'node:util';
import { createValidator } from './validate.js';
import { readJson, readSchemas } from './read.js';
import { ruleSetFaults } from '../value/rule-set-faults.js';
import { RULE_SETS, type RuleSet } from '../value/rules.js';

/**
 * A published rule set by name, or one from a .json file that is valid against its schema.
 * @throws Error that says what is wrong with the name or the file
 */
export function readRuleSet(text: string): RuleSet {
  const known = RULE_SETS.find(({ name }) => name === text);
  if (known) return known;
  if (!text.endsWith('.json'))
    throw new Error(
      `There is no rule set "${text}". Use ${RULE_SETS.map(({ name }) => name).join(', ')}, or a .json file in the form that "rules default --json" prints.`,
    );
  const read = readJson(text);
  const set: unknown = Array.isArray(read) && read.length === 1 ? read[0] : read;
  const faults = createValidator(readSchemas())('authored/rule-set', set);
  if (faults.length > 0) throw new Error(`${text}: ${faults.join('; ')}. See schema/authored/rule-set.schema.json.`);
  const unsound = ruleSetFaults(set as RuleSet);
  if (unsound.length > 0) throw new Error(`${text}: ${unsound.join('; ')}.`);
  const { name } = set as RuleSet;
  const published = RULE_SETS.find((other) => other.name === name);
  if (published && !isDeepStrictEqual(published, set))
    throw new Error(
      `${text}: "${name}" is the name of a published rule set with other values. Give yours a name of its own.`,
    );
  return set as RuleSet;
}
