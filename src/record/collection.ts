import type {
  Claim,
  Constraint,
  Dossier,
  HistoricalEvent,
  LineageEdge,
  Ruling,
  ScopePart,
  Search,
  Source,
  Topic,
} from './types.js';

/** What the comparison reads: claims of all sources with what they are filed under. */
export interface Collection {
  /** Id of the source whose claims are compared with all others. */
  readonly subject: string;
  /** What the subject is called in running text. */
  readonly subject_label: string;
  /** Closed lists of the matter: sides and perspectives with their camps, kinds of unit, partisan words. */
  readonly vocabularies: Dossier['vocabularies'];
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  /** Their dates are the time of the questions that ask about them and name no other. */
  readonly events: readonly HistoricalEvent[];
  readonly claims: readonly Claim[];
  readonly constraints: readonly Constraint[];
  readonly scopes: readonly ScopePart[];
  readonly lineage: readonly LineageEdge[];
  readonly searches: readonly Search[];
  readonly rulings: readonly Ruling[];
}
