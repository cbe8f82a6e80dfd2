import type { Span } from '../range.js';

/** A unit of counting that can stand for a vague amount: hundreds, dozens. */
export interface VagueUnit {
  /** Forms that are a vague amount by themselves ("hundreds"). */
  readonly plural: readonly string[];
  /** Forms that are one only behind a count ("several hundred"). */
  readonly counted: readonly string[];
  /** Plural forms that are a singular behind a bound or another word that governs them ("более сотни": over a hundred). */
  readonly governed: readonly string[];
  /** What one of it is, by which words before it are multiplied; null for words that multiply nothing. */
  readonly value: number | null;
  /** What the plural names, and the counts that are no nearer than a plural. */
  readonly low: number;
  readonly high: number;
  /** Whose judgement it is, and why. */
  readonly source: string;
}

/** A word that multiplies a unit, or names a few by itself. */
export interface VagueCount {
  readonly words: readonly string[];
  /** What it names without a unit; null when it then gives no figure. */
  readonly alone: Span | null;
  /** How many of a unit it names; null when no more than the plural of the unit. */
  readonly times: Span | null;
  readonly source: string;
}

/** Words that bound an amount on one side. */
export interface VagueBound {
  readonly words: readonly string[];
  readonly stands: 'before' | 'after';
  readonly side: 'at_least' | 'up_to';
  /** The side when the words are denied ("not over": up to); null when nothing can be said then. */
  readonly denied: 'at_least' | 'up_to' | null;
}

/** The words of one language in which amounts are told without a figure; `rules/vague/<language>.json`. */
export interface VagueTable {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Whether words stand apart, or one is found inside a run of characters. */
  readonly written: 'words' | 'characters';
  readonly units: readonly VagueUnit[];
  readonly counts: readonly VagueCount[];
  readonly bounds: readonly VagueBound[];
  /** Words between a count and its unit, or a unit and what it multiplies ("hundreds of thousands"). */
  readonly links: readonly string[];
  /** Words that change nothing ("about", "the"). */
  readonly fillers: readonly string[];
  /** Words besides bounds that govern a case in which some plurals look like a singular ("около сотни": about a hundred). */
  readonly governors: readonly string[];
  readonly negations: readonly string[];
  /** Whether a negation may follow what it denies. */
  readonly negation_follows: boolean;
  /** Words between two amounts of which one is meant, and which a denial goes across ("or"). */
  readonly joins: readonly string[];
  /** The same, where a denial stops ("perhaps"). */
  readonly perhaps: readonly string[];
  /** Numerals: a unit behind one of them is a figure, which a record gives as such, and never a vague amount. */
  readonly numerals: readonly string[];
  /** Words that look like counts and are none ("quite a few"). */
  readonly unread: readonly string[];
  /** What the list rests on. */
  readonly source: string;
}
