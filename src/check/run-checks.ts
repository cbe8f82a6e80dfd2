import { buildDataset } from '../dossier/build.js';
import type { Dataset } from '../dossier/dataset.js';
import type { Authored } from '../dossier/form.js';
import type { Gathered } from '../dossier/gather.js';
import { readDossier, readSchemas } from '../dossier/read.js';
import { createValidator, type Validator } from '../dossier/validate.js';
import type { Check, CheckContext, Fault } from './check.js';
import { contextOf, findMisfits } from './context.js';
import { recordLists } from './records.js';
import { shapes } from './shapes.js';
import { visible } from './shown.js';

/** What one rule found. */
export interface CheckResult {
  readonly check: Check;
  readonly faults: readonly Fault[];
  /** Why the rule was not run; null when it was. A rule that was not run has not passed. */
  readonly waits: string | null;
}

/** The schemas, made ready once for many runs. */
export interface Contract extends Pick<CheckContext, 'shape'> {
  readonly validate: Validator;
}

/** Makes the schemas ready. @param schemas as they are read from schema/, parsed */
export function contract(schemas: readonly object[]): Contract {
  const shape = shapes(schemas);
  return {
    validate: createValidator(schemas),
    shape: (schema) => shape(`authored/${schema}`),
  };
}

let own: Contract | undefined;

/** The schemas of the package itself, made ready once for the process. */
export function packageContract(): Contract {
  return (own ??= contract(readSchemas()));
}

/** Runs rules over the dossier under `root`, all of them to the end, by the schemas of the package. */
export function runChecks(checks: readonly Check[], root: string): CheckResult[] {
  return checkDossier(checks, readDossier(root), packageContract());
}

/** A rule that waits for files, however it is asked for. */
const UNREAD = 'file';

/**
 * Runs rules over a dossier as it was read. Records that do not fit their schema are told by `schema-mismatch` and kept from all
 * other rules; rules that need what is missing wait. A rule that throws has failed.
 * @param compute for callers that keep the dataset, so that it is computed once
 */
export function checkDossier(
  checks: readonly Check[],
  { authored, faults: unread }: Gathered,
  { validate, shape }: Contract,
  compute: (authored: Authored) => Dataset = buildDataset,
): CheckResult[] {
  const all = authored === null ? [] : recordLists(authored);
  const { misfits, unsound } = findMisfits(all, validate);
  const broken = new Set([...misfits.map(({ schema }) => schema), ...(unread.length > 0 ? [UNREAD] : [])]);
  const context =
    authored === null ? null : contextOf(authored, { lists: all, misfits, unsound, broken, shape }, compute);
  let clean = broken.size === 0;
  const results = new Map<Check, CheckResult>();
  for (const check of inOrder(checks)) {
    const waits = context === null ? 'waits until the dossier itself can be read' : waitsFor(check, broken, clean);
    const faults = context === null || waits !== null ? [] : faultsOf(check, context).map(plain);
    clean &&= faults.length === 0;
    results.set(check, { check, faults, waits });
  }
  return [
    ...(unread.length > 0 ? [{ check: UNREAD_FILE, faults: unread.map(plain), waits: null }] : []),
    ...checks.map((check) => results.get(check) as CheckResult),
  ];
}

/** A fault as it may be shown anywhere: what a terminal would obey, or nobody would see, is written out. */
function plain({ file, record, found, remedy }: Fault): Fault {
  return { file: visible(file), record: visible(record), found: visible(found), remedy: visible(remedy) };
}

/** What the reader says of files is told as a rule of its own, which never waits. */
const UNREAD_FILE: Check = {
  name: 'unread-file',
  description: 'Whatever stands in the folder is read.',
  run: () => [],
};

/** Rules that wait for all others come last. */
function inOrder(checks: readonly Check[]): Check[] {
  const last = checks.filter(({ needs }) => needs === 'everything');
  return [...checks.filter((check) => !last.includes(check)), ...last];
}

function waitsFor({ needs = [] }: Check, broken: ReadonlySet<string>, clean: boolean): string | null {
  if (needs === 'everything') return clean ? null : 'waits until the other rules find no fault';
  if (needs.length > 0 && broken.has(UNREAD)) return 'waits until every file is read';
  const missing = needs.filter((schema) => broken.has(schema));
  return missing.length === 0 ? null : `waits until every record of these types fits its schema: ${missing.join(', ')}`;
}

function faultsOf(check: Check, context: CheckContext): Fault[] {
  try {
    return check.run(context);
  } catch (error) {
    return [
      {
        file: `${context.authored.folder}/`,
        record: `rule ${check.name}`,
        found: `the rule itself failed (${(error as Error).message})`,
        remedy: 'This is a defect of the program, not of the data; nothing counts as checked. Please report it.',
      },
    ];
  }
}

/** Faults as lines for people: file, record, what was found, what to do. At most `limit` for one rule; the rest is counted. */
export function describeResults(results: readonly CheckResult[], limit = 20): string[] {
  return results.flatMap(({ check, faults, waits }) => [
    `${waits !== null ? 'wait' : faults.length === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${waits ?? (faults.length === 0 ? check.description : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`)}`,
    ...faults.slice(0, limit).map(({ file, record, found, remedy }) => `     ${file}, ${record}: ${found}. ${remedy}`),
    ...(faults.length > limit ? [`     and ${faults.length - limit} more of this kind`] : []),
  ]);
}

/** How many rules passed, failed, and could not be run. */
export function countResults(results: readonly CheckResult[]): { passed: number; failed: number; waiting: number } {
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  const waiting = results.filter(({ waits }) => waits !== null).length;
  return { passed: results.length - failed - waiting, failed, waiting };
}

/** The last line of a check: `22 checks passed, 1 failed, 2 not run.` */
export function summaryLine(results: readonly CheckResult[]): string {
  const { passed, failed, waiting } = countResults(results);
  return `${passed} checks passed, ${failed} failed${waiting === 0 ? '' : `, ${waiting} not run`}.`;
}
