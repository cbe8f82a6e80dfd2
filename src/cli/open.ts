import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Dataset } from '../dossier/dataset.js';
import { didYouMean, nearIds } from '../record/near.js';
import { RULE_SETS, type RuleSet } from '../value/rules.js';
import type { Call } from './command/command.js';
import { failure } from './failure.js';
import { noSuch } from './nothing.js';

/** Folder of the dossier that a call speaks of: the one named by --data, else that of the package. @throws Failure when there is none */
export async function dossierOf(call: Call, named: string | undefined = call.value('data')): Promise<string> {
  if (named === undefined) {
    const { packageRoot } = await import('../dossier/read.js');
    return call.io.packageRoot ?? packageRoot();
  }
  const folder = resolve(call.io.cwd, named);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw failure(`${named}: there is no such folder.`);
  if (!found.isDirectory())
    throw failure(`${named}: this is no folder. Name the folder that holds dossier.json, or the one that holds data/.`);
  const own = existsSync(join(folder, 'dossier.json'));
  return own ? dirname(folder) : folder;
}

/** How the dossier is to be looked at; what is left out stays as published. */
export interface View {
  readonly rules?: RuleSet;
  readonly subject?: string;
}

/** The dataset that a call speaks of, compared anew where it is looked at otherwise than it was published. */
export async function openDataset(call: Call, { rules, subject }: View = {}): Promise<Dataset> {
  const root = await dossierOf(call);
  const { loadDataset, readAuthored } = await import('../dossier/read.js');
  const { buildDataset, recompare } = await import('../dossier/build.js');
  const dataset = existsSync(`${root}/data/derived/findings.json`)
    ? loadDataset(root)
    : buildDataset(readAuthored(root));
  if (rules === undefined && subject === undefined) return dataset;
  if (subject !== undefined) sourceOf(dataset, subject);
  return recompare(dataset, { rules, subject });
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
