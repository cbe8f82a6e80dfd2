import type { UnsaidStanding } from './standings.js';

/** The sentence of a standing, made from its numbers alone. */
export function standingSentence(standing: UnsaidStanding): string {
  const { agree_roots, conflict_roots, divided_roots, overlap_roots, not_comparable_roots } = standing;
  const kin = standing.same_root_accounts;
  const parts = [
    ...told(agree_roots, 'agrees', 'agree'),
    ...told(conflict_roots, 'conflicts', 'conflict'),
    ...told(divided_roots, 'says both', 'say both'),
    ...told(overlap_roots, 'is compatible', 'are compatible'),
    ...told(not_comparable_roots, 'speaks of it but cannot be compared', 'speak of it but cannot be compared'),
    ...(standing.one_sided ? ["all that agree share the subject's own perspective"] : []),
    ...(kin > 0
      ? [`${kin} ${kin === 1 ? 'account of the same root does' : 'accounts of the same root do'} not count`]
      : []),
  ];
  if (parts.length > 0) return `${parts.join('; ')}.`;
  if (standing.topic === null) return 'It is filed under no topic: nothing could be compared with it.';
  if (standing.standing === 'uncorroborated') return 'Other accounts were searched and none was found to speak of it.';
  if (standing.unrecorded_account)
    return 'An account that speaks of it was met, but could not be read twice and is not recorded.';
  return 'No other account that counts is recorded on its topic, and no search either.';
}

function told(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} independent ${count === 1 ? `root ${one}` : `roots ${many}`}`];
}
