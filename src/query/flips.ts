import type { Dataset } from '../dossier/dataset.js';

/** One finding or standing that is another one under other rules. */
export interface Flip {
  readonly id: string;
  readonly was: string;
  readonly is: string;
}

/** What changes between two comparisons of one dataset. */
export interface Flips {
  readonly findings: readonly Flip[];
  readonly standings: readonly Flip[];
}

/** Findings and standings that differ between two comparisons, in the order of their ids. `none`: there is no such finding. */
export function flips(before: Dataset, after: Dataset): Flips {
  return {
    findings: changed(
      before.findings.map(({ id, relation, kind }) => [id, relation ?? kind]),
      after.findings.map(({ id, relation, kind }) => [id, relation ?? kind]),
    ),
    standings: changed(
      before.standings.map(({ claim, standing }) => [claim, standing]),
      after.standings.map(({ claim, standing }) => [claim, standing]),
    ),
  };
}

function changed(before: readonly [string, string][], after: readonly [string, string][]): Flip[] {
  const [old, now] = [new Map(before), new Map(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((id) => ({ id, was: old.get(id) ?? 'none', is: now.get(id) ?? 'none' }))
    .filter(({ was, is }) => was !== is);
}
