import type { Collection } from './collection.js';
import type { Unit } from './types.js';

/** Camps by the dossier's vocabularies. */
export interface Camps {
  /** The camp in which a side stood; null where it stood in none. */
  readonly ofSide: (side: string) => string | null;
  /** The camp from whose view accounts of a perspective are written; null for none. */
  readonly ofPerspective: (perspective: string) => string | null;
}

/** The camps of sides and perspectives. A word that the dossier does not list stands in none. */
export function campsOf({ vocabularies }: Pick<Collection, 'vocabularies'>): Camps {
  const sides = new Map(vocabularies.sides.map(({ id, camp }) => [id, camp]));
  const perspectives = new Map(vocabularies.perspectives.map(({ id, camp }) => [id, camp]));
  return {
    ofSide: (side) => sides.get(side) ?? null,
    ofPerspective: (perspective) => perspectives.get(perspective) ?? null,
  };
}

/** What each unit counts, by the dossier: `men`, `arms`, `other`. */
export function kindsOfUnits({ vocabularies }: Pick<Collection, 'vocabularies'>): (unit: string) => Unit['kind'] {
  const kinds = new Map(vocabularies.units.map(({ id, kind }) => [id, kind]));
  return (unit) => kinds.get(unit) ?? 'other';
}
