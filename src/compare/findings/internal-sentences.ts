import { partUnless } from '../../claim-type/amounts.js';
import { daysWords, number, plural, rangeWords } from '../../claim-type/figure-words.js';
import { valueText } from '../../claim-type/index.js';
import { locatorText, sourceLabel } from '../../record/labels.js';
import { lookUp } from '../../record/look-up.js';
import type { Claim, Constraint, Source } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import { CONSTRAINT_KINDS } from './constraint/index.js';
import type { ConstraintKind } from './constraint/kind.js';
import { readOperands } from './constraint/operands.js';
import type { BareFinding } from './finding.js';
import { impliedId } from './internal.js';
import type { Sentences } from './sentences.js';

interface Records {
  readonly rules: RuleSet;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly constraints: ReadonlyMap<string, Constraint>;
}

/** What the test of a constraint says in words. */
export function constraintSentences(finding: BareFinding, records: Records): Sentences {
  const { claims, sources, constraints, rules } = records;
  const constraint = lookUp(constraints, finding.constraint ?? '', 'constraint');
  const kind = CONSTRAINT_KINDS[constraint.kind];
  const relation = finding.computed ?? finding.relation;
  const untested = relation === 'not_comparable';
  const clause = untested ? untestable(finding, constraint, kind, records) : foundAndWanted(finding, kind);
  const told = finding.claims.flatMap((id) => claims.get(id) ?? []).map(quoted);
  const verdict = untested ? 'cannot be tested' : relation === 'agrees' ? 'satisfy this' : 'cannot all be right';
  const implied = claims.get(impliedId(constraint));
  return {
    reason: `${sourceLabel(lookUp(sources, constraint.source, 'source'))}: ${constraint.statement.replace(/\.$/, '')}. Its own words ${told.join(', ')} ${verdict}: ${clause}.`,
    steps: [
      `rules: ${rules.name}`,
      `rule ${constraint.kind}`,
      clause,
      ...(relation === 'agrees' && implied !== undefined ? [`implies ${implied.id}`] : []),
    ],
    unless:
      relation === 'conflicts'
        ? (kind.unless?.(finding) ?? moreOrLess(finding, kind))
        : untested
          ? 'it could be read'
          : null,
  };
}

/** What a source's own part and whole say in words. */
export function excessSentences(finding: BareFinding, { claims, sources, rules }: Records): Sentences {
  const told = finding.claims.flatMap((id) => claims.get(id) ?? []).map(quoted);
  const excess = number(finding.excess ?? 0);
  return {
    reason: `${sourceLabel(lookUp(sources, finding.source ?? '', 'source'))}: a part may not exceed its whole. Its own words ${told.join(' and ')} cannot both be right: the part is at least ${excess} too many.`,
    steps: [`rules: ${rules.name}`, 'rule part_of', `the part exceeds the whole by ${excess}`],
    unless: partUnless(finding),
  };
}

function quoted(claim: Claim): string {
  return `"${valueText(claim)}" (${locatorText(claim)})`;
}

/** Whether a finding's ends are days. */
function inDays({ claim_start, claim_end, other_start, other_end }: BareFinding, { shows }: ConstraintKind): boolean {
  return shows === 'operands' && [claim_start, claim_end, other_start, other_end].some((end) => end !== null);
}

function foundAndWanted(finding: BareFinding, kind: ConstraintKind): string {
  const [found, wanted] = inDays(finding, kind)
    ? [daysWords(finding.claim_start, finding.claim_end), daysWords(finding.other_start, finding.other_end)]
    : [rangeWords(finding.claim_low, finding.claim_high), rangeWords(finding.other_low, finding.other_high)];
  return `${kind.what}: ${found}; wanted: ${wanted}`;
}

function moreOrLess(finding: BareFinding, kind: ConstraintKind): string {
  const excess = finding.excess ?? 0;
  if (inDays(finding, kind)) {
    const late = finding.claim_start !== null && finding.other_end !== null && finding.claim_start > finding.other_end;
    return `${kind.what} came to ${plural(excess, 'day')} ${late ? 'earlier' : 'later'}`;
  }
  const over = finding.claim_low !== null && finding.other_high !== null && finding.claim_low > finding.other_high;
  return `${kind.what} came to ${number(excess)} ${over ? 'less' : 'more'}`;
}

/** Why a constraint cannot be tested, with the operand that is at fault. */
function untestable({ cause }: BareFinding, constraint: Constraint, kind: ConstraintKind, records: Records): string {
  if (cause === 'operand_unit') return 'its operands are not in one unit';
  const operands = readOperands(constraint, kind, records);
  const place = 'place' in operands ? operands.place : 1;
  const which = `operand ${place + 1}`;
  if (cause === 'operand_missing') return `${which} is missing, or is no record that counts`;
  if (cause === 'operand_foreign') return `${which} is a claim of another source`;
  return cause === 'operand_vague' ? `${which} gives no figure` : `${which} is of the wrong kind`;
}
