import type {
  ClaimRecord,
  ConstraintRecord,
  CorrectionRecord,
  DismissedRecord,
  DossierRecord,
  HistoricalEventRecord,
  LineageEdgeRecord,
  PersonRecord,
  PlaceRecord,
  RetiredIdRecord,
  ReviewRecord,
  RulingRecord,
  ScopePartRecord,
  SearchRecord,
  SourceRecord,
  TextStructureRecord,
  TopicRecord,
} from '../record/authored.js';

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
  readonly corrections: readonly CorrectionRecord[];
  readonly structure: TextStructureRecord;
  readonly dismissed: readonly DismissedRecord[];
}

/** Everything under data/ that is written by hand, as read. */
export interface Authored {
  readonly dossier: DossierRecord;
  readonly topics: readonly Located<TopicRecord>[];
  readonly events: readonly Located<HistoricalEventRecord>[];
  readonly places: readonly Located<PlaceRecord>[];
  readonly people: readonly Located<PersonRecord>[];
  readonly constraints: readonly Located<ConstraintRecord>[];
  readonly scopes: readonly Located<ScopePartRecord>[];
  readonly lineage: readonly Located<LineageEdgeRecord>[];
  readonly searches: readonly Located<SearchRecord>[];
  readonly rulings: readonly Located<RulingRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
  readonly claims: readonly Located<ClaimRecord>[];
  readonly reviews: readonly Located<ReviewRecord>[];
  readonly retiredIds: readonly Located<RetiredIdRecord>[];
  readonly texts: readonly HeldText[];
}
