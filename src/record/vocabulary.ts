import type { Dossier, Unit } from './types.js';

type Vocabularies = Dossier['vocabularies'];

/** Camp of a side; null for one that stood in none, and for a word that is no side. */
export function campOfSide({ sides }: Pick<Vocabularies, 'sides'>, side: string): string | null {
  return sides.find(({ id }) => id === side)?.camp ?? null;
}

/** Camp whose view a perspective is; null for one of none, and for a word that is no perspective. */
export function campOfPerspective({ perspectives }: Pick<Vocabularies, 'perspectives'>, view: string): string | null {
  return perspectives.find(({ id }) => id === view)?.camp ?? null;
}

/** What a unit measures: people, arms, or anything else; a unit that is not listed counts as anything else. */
export function kindOfUnit({ units }: Pick<Vocabularies, 'units'>, unit: string): Unit['kind'] {
  return units.find(({ id }) => id === unit)?.kind ?? 'other';
}
