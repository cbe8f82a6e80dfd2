import type { ClaimRecord, TopicRecord } from '../record/authored.js';
import type { Claim, ClaimType, Profile, Topic } from '../record/types.js';
import type { Range, Span } from '../value/range.js';
import type { RuleSet } from '../value/rules.js';
import type { AmountClaim, AmountValue } from './amount-claim.js';
import type { Outcome } from './outcome.js';

/** A claim of one type. */
export type ClaimOf<T extends ClaimType> = Extract<Claim, { readonly type: T }>;

/** What values of a type are laid out on: only claims with an amount in a unit can be numbers. */
type LineOf<T extends ClaimType> = T extends ClaimType
  ? ClaimOf<T> extends AmountClaim
    ? 'numbers' | 'days' | null
    : 'days' | null
  : never;

/** A claim of one type as people write it. */
export type RecordOf<T extends ClaimType> = Extract<ClaimRecord, { readonly type: T }>;

/** Something that does not go together, and what to do about it. */
export type Misfit = readonly [found: string, remedy: string];

/** A field that must stand in a record, or must not. */
export function together<T extends object>(record: T, field: string & keyof T, wanted: boolean, why: string): Misfit[] {
  if ((record[field] !== undefined) === wanted) return [];
  return [[wanted ? `it has no ${field}` : `it has a ${field}`, why]];
}

/** Dimensions on which claims and topics state their scope; what a claim leaves out it takes from its topic. */
export const SCOPE_FIELDS = ['unit', 'outcome', 'side', 'counted', 'against', 'area', 'as_of'] as const;
/** A dimension of scope. */
export type ScopeField = (typeof SCOPE_FIELDS)[number];

/** What is measured when the tendency of a source is. */
export type Measure = Profile['measure'];

/** What a claim is read with, besides its own fields. */
export interface ReadingContext {
  readonly rules: RuleSet;
  /** Whether its source is known to reckon in the Julian calendar where its dates do not name theirs. */
  readonly julian: boolean;
  /** How many voices tell it, from the source down to whoever speaks inside its words; 1: the source itself. */
  readonly voices: number;
  /** What was read of other claims in the same run, so that what recurs is read once; each type names shelves of its own. */
  readonly known: Map<string, Map<string, unknown>>;
}

/** One of two claims that were compared, as sentences need it. */
export interface Side<V> {
  readonly value: V;
  /** Who tells it, from the source down to the last voice. */
  readonly tellers: readonly string[];
}

/** Two claims that were compared, with what came of it. */
export interface ToldPair<V> {
  readonly outcome: Outcome;
  readonly first: Side<V>;
  readonly second: Side<V>;
  readonly topic: Topic;
  readonly rules: RuleSet;
}

/**
 * All that is particular to one type of claim. A value is read once for each claim of a run (`read`); comparing two values gives
 * codes and numbers (`relate`); words are made of these only where they are shown. Methods are written as such so that types
 * with values of their own stand in one list.
 * @typeParam V what of a claim is compared, read once under a rule set
 */
export interface ClaimTypeRules<T extends ClaimType, V = unknown> {
  /** Dimensions on which two claims must be at one to be compared: null means what the topic asks. */
  readonly scope: readonly ScopeField[];
  /** What values are laid out on: numbers of a unit, days, or nothing. */
  readonly line: LineOf<T>;
  /** Reads what is compared. */
  read(claim: ClaimOf<T>, context: ReadingContext): V;
  /** What a value covers on its line; null for words without a figure and for types without a line. */
  range(value: V): Range | null;
  /** The amount, which may be a part of another; null for all that is none. */
  amount(value: V): AmountValue | null;
  /** Whether its days were moved from the Julian calendar, and what they would be in it where nothing tells; null for no days. */
  calendar(value: V): { readonly moved: boolean; readonly possible: Range | null } | null;
  /** Compares two values of one scope. */
  relate(a: V, b: V, topic: Topic, rules: RuleSet): Outcome;
  /** What the comparison found, for the reason sentence: no subject, no full stop. */
  clause(pair: ToldPair<V>): string;
  /** The steps of the comparison, each beginning with what it is (`first:`, `test:` …). */
  steps(pair: ToldPair<V>): string[];
  /** What would have to be otherwise for the flag to be lifted; asked for conflicts and for missing values only. */
  unless(pair: ToldPair<V>): string | null;
  /** What a claim says, as short as can be. */
  words(claim: ClaimOf<T>): string;
  /** Texts of the value in which a search looks. */
  searched(claim: ClaimOf<T>): readonly (string | null)[];
  /** What a profile counts a claim under. @param kind kind of its unit by the dossier (`men`, `arms`, `other`); null for none */
  measure(kind: string | null): Measure;
  /** What two claims must share to share a value; null where sharing is no sign of anything. */
  copyKey(claim: ClaimOf<T>): string | null;
  /** Whether a shared value is hard to hit upon twice by itself. */
  odd(claim: ClaimOf<T>): boolean;
  /** Fields that are computed from others when a record is made whole. */
  computed(claim: ClaimOf<T>): Readonly<Record<string, string | null>>;
  /**
   * The claim with its value narrowed to a span that other words of its source force on it; null where that cannot be.
   * @param moved whether the span was moved from the Julian calendar
   */
  narrowed(claim: ClaimOf<T>, span: Span, moved: boolean): ClaimOf<T> | null;
  /** Who speaks in a claim inside whose words others may stand; null for types that quote nobody. */
  speaker(claim: ClaimOf<T>): string | null;
  /** Fields to fill in for a new record on a topic; empty ones are refused by the checks until something stands there. */
  blanks(topic: Topic | TopicRecord): Readonly<Record<string, unknown>>;
  /** Names of persons that it gives; they are looked up among the recorded people. */
  persons(claim: ClaimOf<T>): readonly (string | null)[];
  /** Fields of the value that a second reader must have seen. */
  readonly seen: readonly string[];
  /** Types of draft that a claim of this type settles, its own among them. */
  readonly settles: readonly ClaimType[];
  /** Fields that a topic of this type must have; those that other types ask for and this one does not are refused. */
  readonly asks: readonly (keyof Topic)[];
  /** Fields of a record that do not go together, where a schema cannot say it. */
  misfits(record: RecordOf<T>): readonly Misfit[];
  /** What is wrong with a record's value beside its topic, where a schema cannot say it; null when nothing. */
  mismatch(record: ClaimRecord, topic: TopicRecord): { readonly found: string; readonly remedy: string } | null;
}
