import type { CheckResult } from '../../src/check/run-checks.js';
import type { Fault } from '../../src/dossier/fault.js';
import type { Mutation } from './mutation.js';

/** What came of a broken dossier. */
export type Outcome = 'refused well' | 'refused poorly' | 'accepted wrongly' | 'accepted harmlessly';

/** An outcome with what is to be said of it. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly why: string;
}

/** Words of the language itself, which no fault of the data may be told in; and rules that failed. */
const INNER =
  /\bundefined\b|\[object |\bNaN\b|Infinity|Cannot |is not (?:a function|iterable|defined|an object)|TypeError|RangeError|SyntaxError|Maximum call stack|the rule itself failed|broke off|yet cannot be compared/;
/** What a terminal obeys or nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Sets what the rules said against what the mutation is. */
export function judge(mutation: Mutation, results: readonly CheckResult[]): Judgement {
  const faults = results.flatMap((result) => result.faults);
  if (faults.length === 0)
    return mutation.expect === 'refuse'
      ? { outcome: 'accepted wrongly', why: mutation.name }
      : { outcome: 'accepted harmlessly', why: mutation.why ?? '' };
  const poor = poorly(mutation, faults);
  return poor === null
    ? { outcome: 'refused well', why: '' }
    : { outcome: 'refused poorly', why: `${mutation.name}: ${poor}` };
}

function poorly({ file, records, alone = false }: Mutation, faults: readonly Fault[]): string | null {
  for (const fault of faults) {
    const said = `${fault.file}, ${fault.record}: ${fault.found}. ${fault.remedy}`;
    if (!/^data\/[\w./-]*$/.test(fault.file)) return `names no file: ${said}`;
    if (fault.record === '') return `names no record: ${said}`;
    if (fault.found === '' || fault.remedy === '') return `says nothing: ${said}`;
    if (INNER.test(`${fault.found}. ${fault.remedy}`.replaceAll(/"[^"]*"/g, ''))) return `speaks of itself: ${said}`;
    if (UNSEEN.test(said)) return `shows what is not seen: ${JSON.stringify(said)}`;
  }
  if (file === null) return null;
  const there = faults.filter((fault) => fault.file === file);
  if (there.length === 0) return `no fault names ${file}: ${JSON.stringify(faults[0])}`;
  const isMeant = ({ record }: Fault): boolean =>
    records.length === 0 || records.some((name) => record === name || record.startsWith(`${name}, line `));
  if (!there.some(isMeant)) return `no fault names ${records.join(' or ')}: ${JSON.stringify(there[0])}`;
  const others = alone ? faults.find((fault) => fault.file !== file || !isMeant(fault)) : undefined;
  return others ? `another is blamed too: ${JSON.stringify(others)}` : null;
}
