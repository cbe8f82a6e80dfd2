import type { Dataset } from '../dossier/dataset.js';
import { didYouMean, nearIds } from '../record/near.js';
import { searchForm } from '../text/search-form.js';
import { EXIT, failure, type Failure } from './failure.js';

/** What is thrown when nothing has an id: it offers those that are near. */
export function noSuch(id: string, ids: Iterable<string>, kind?: string): Failure {
  const near = nearIds(id, ids);
  const nothing = kind === undefined ? `Nothing has the id "${id}".` : `No ${kind} has the id "${id}".`;
  return failure(`${nothing}${didYouMean(near) || ' Use find --text to look for words.'}`, EXIT.nothing);
}

/** Ids of everything that can be shown; those of findings, which are many, only where the id that is looked for is made like theirs. */
export function idsOf(dataset: Dataset, wanted: string): string[] {
  const { topics, events, sources, claims, people, places, constraints, findings } = dataset;
  return [
    topics,
    events,
    sources,
    people,
    places,
    constraints,
    claims,
    ...(wanted.includes('~') ? [findings] : []),
  ].flatMap((records) => records.map(({ id }: { readonly id: string }) => id));
}

/** One value of a closed list, and what else it is called. */
export interface Choice {
  readonly value: string;
  readonly names?: readonly (string | null)[];
}

/**
 * Picks the value of a closed list that was meant; letter case, normal form and dashes do not matter.
 * @throws Failure that offers the near ones, or says all, as a wrong call
 */
export function choose(what: string, typed: string, choices: readonly Choice[]): string {
  const form = searchForm(typed);
  const alike = (name: string | null): boolean =>
    name !== null && searchForm(name).replace(/[ _-]/g, ' ') === form.replace(/[ _-]/g, ' ');
  const exact = choices.find(({ value }) => value === typed);
  const found = exact ?? choices.find(({ value, names }) => [value, ...(names ?? [])].some(alike));
  if (found) return found.value;
  const values = choices.map(({ value }) => value);
  throw failure(
    `There is no ${what} "${typed}".${didYouMean(nearIds(typed, values, 3))} Use one of: ${values.join(', ')}.`,
  );
}
