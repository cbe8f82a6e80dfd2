import type {
  ClaimRecord,
  Constraint,
  Correction,
  DatasetManifest,
  Dismissed,
  HistoricalEvent,
  LineageEdge,
  Person,
  Place,
  Review,
  Ruling,
  ScopePart,
  Search,
  Source,
  TextStructure,
  Topic,
} from '../record/types.js';

/** A record with the file it was read from, so that a fault can name both. */
export interface Located<T> {
  /** Path from the root of the package, with forward slashes. */
  readonly file: string;
  readonly value: T;
}

/** A text that the dataset holds, with all that is recorded on it. */
export interface HeldText {
  readonly source: string;
  readonly witness: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly corrections: readonly Correction[];
  readonly structure: TextStructure;
  readonly dismissed: readonly Dismissed[];
}

/** Everything under data/ that is written by hand, as read. */
export interface Authored {
  readonly manifest: DatasetManifest;
  readonly topics: readonly Located<Topic>[];
  readonly events: readonly Located<HistoricalEvent>[];
  readonly places: readonly Located<Place>[];
  readonly people: readonly Located<Person>[];
  readonly constraints: readonly Located<Constraint>[];
  readonly scopes: readonly Located<ScopePart>[];
  readonly lineage: readonly Located<LineageEdge>[];
  readonly searches: readonly Located<Search>[];
  readonly rulings: readonly Located<Ruling>[];
  readonly sources: readonly Located<Source>[];
  readonly claims: readonly Located<ClaimRecord>[];
  readonly reviews: readonly Located<Review>[];
  readonly retiredIds: readonly string[];
  readonly texts: readonly HeldText[];
}
