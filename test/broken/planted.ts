import type { Draft } from './dossier.js';
import { refuse, type Mutation } from './mutation.js';

/** Records as they are read. */
export type Records = Record<string, unknown>[];
export const A = 'almanac-1875';
export const M = 'memoir-1880';
export const G = 'gazette-1890';
export const OWN = `sources/${A}/claims/01-all.json`;
export const MEMOIR = `sources/${M}/claims/01-all.json`;
export const GAZETTE = `sources/${G}/claims/01-all.json`;

/** The records of a file. */
export const list = (draft: Draft, path: string): Records => draft.json(path) as Records;
/** One of them, by its id. */
export const find = (draft: Draft, path: string, id: string): Record<string, unknown> =>
  list(draft, path).find((record) => record.id === id) as Record<string, unknown>;

/** A change to records of one file that the rules must refuse. */
export function planted(
  name: string,
  kind: string,
  path: string,
  records: readonly string[],
  apply: (draft: Draft) => void,
): Mutation {
  return refuse({ name, kind, sort: name, file: `data/${path}`, records, apply });
}
