import type { Draft } from './dossier.js';

/** One change to a dossier without fault. */
export interface Mutation {
  /** What is done to what: `claim.topic of record 3: dangling`. */
  readonly name: string;
  /** Kind of the change, by which the outcomes are counted. */
  readonly kind: string;
  /**
   * Whether the rules must refuse it. This is decided by what the change is, never by what the rules do. `open`: the dossier may
   * still be right, `why` says how.
   */
  readonly expect: 'refuse' | 'open';
  readonly why: string | null;
  /** File in which a fault must be told; null where it may be told in several. */
  readonly file: string | null;
  /** What the record is called in the fault: its id, or its place in the file; none where the whole file is broken. */
  readonly records: readonly string[];
  /** Whether every fault must be about this record: what is wrong with it by itself is not to be told of others. */
  readonly alone?: boolean;
  /** What must not be left out where only some of many mutations are tried: one of each. */
  readonly sort: string;
  readonly apply: (draft: Draft) => void;
}

/** A change that the rules must refuse. */
export function refuse(mutation: Omit<Mutation, 'expect' | 'why'>): Mutation {
  return { ...mutation, expect: 'refuse', why: null };
}

/** A change after which the dossier may still be right. */
export function open(mutation: Omit<Mutation, 'expect'> & { readonly why: string }): Mutation {
  return { ...mutation, expect: 'open' };
}
