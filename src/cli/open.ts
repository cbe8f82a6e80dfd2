import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../dossier/dataset.js';
import type { View } from '../dossier/view.js';
import { didYouMean, nearIds } from '../record/near.js';
import { RULE_SETS, type RuleSet } from '../value/rules.js';
import type { Call } from './command/command.js';
import { failure } from './failure.js';
import { noSuch } from './nothing.js';

/**
 * Folder of the dossier that a call speaks of, the one that holds dossier.json: the one named by --data or the data/ in it, else
 * that of the package. @throws Failure when it is none
 */
export async function dossierOf(call: Call, named: string | undefined = call.value('data')): Promise<string> {
  const { dossierFolder, isDossier, packageRoot } = await import('../dossier/read.js');
  const { FORM } = await import('../dossier/form.js');
  const folder = named === undefined ? (call.io.packageRoot ?? packageRoot()) : resolve(call.io.cwd, named);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw failure(
      `${named ?? folder}: ${found === undefined ? 'there is no such folder' : 'this is no folder'}. ${HINT}`,
    );
  const { path } = dossierFolder(folder);
  if (isDossier(path)) return path;
  throw failure(
    `${named ?? folder}: this is no dossier, since ${FORM.dossier.path} is neither here nor in data/. ${HINT}`,
  );
}

const HINT = 'With --data name the folder of a dossier, or the one that holds it as data/.';

/** How a call asks to look at its dossier; what was left out stays as published. @throws Failure for rules that there are not */
export async function viewOf(call: Call): Promise<View> {
  return { rules: await rulesOf(call), subject: call.value('subject'), drafts: call.flag('drafts') };
}

/** The dataset that a call speaks of, compared anew where it is looked at otherwise than it was published. */
export async function openDataset(call: Call, { rules, subject, drafts = false }: View = {}): Promise<Dataset> {
  const opened = OPENED.get(call) ?? published(call);
  OPENED.set(call, opened);
  const dataset = await opened;
  if (rules === undefined && subject === undefined && !drafts) return dataset;
  if (subject !== undefined) sourceOf(dataset, subject);
  const { recompare } = await import('../dossier/view.js');
  return recompare(dataset, { rules, subject, drafts });
}

/** Each call reads its dossier once. */
const OPENED = new WeakMap<Call, Promise<Dataset>>();

/** What was built; what computes it is loaded only where that is missing or stale. */
async function published(call: Call): Promise<Dataset> {
  const root = await dossierOf(call);
  const { readPublished } = await import('../dossier/published.js');
  const found = readPublished(root);
  if (found.dataset) return found.dataset;
  await call.notice(found.notice);
  const { buildDataset } = await import('../dossier/build.js');
  const { readAuthored } = await import('../dossier/read.js');
  return buildDataset(readAuthored(root));
}

/** A source by its id. @throws Failure with near ids when there is none */
export function sourceOf(dataset: Dataset, id: string): Dataset['sources'][number] {
  const source = dataset.sources.find((entry) => entry.id === id);
  if (source) return source;
  throw noSuch(
    id,
    dataset.sources.map((entry) => entry.id),
    'source',
  );
}

/** The rules of a call: a published set by its name, or a file; undefined where none is named. @throws Failure */
export async function rulesOf(
  call: Call,
  name: string | undefined = call.value('rules'),
): Promise<RuleSet | undefined> {
  if (name === undefined) return undefined;
  const known = RULE_SETS.find((set) => set.name === name);
  if (known) return known;
  const names = RULE_SETS.map((set) => set.name);
  if (!name.endsWith('.json'))
    throw failure(
      `There is no rule set "${name}".${didYouMean(nearIds(name, names))} Use ${names.join(', ')}, or a .json file in the form that "rules default --json" prints.`,
    );
  const { readRuleSet } = await import('../dossier/read-rule-set.js');
  return readRuleSet(resolve(call.io.cwd, name));
}
