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
  /** The dossier folder's own name and the path inside it, with forward slashes: `data/topics/weather.json`. */
  readonly file: string;
  /** Place in that file, counted from 1. */
  readonly index: number;
  readonly value: T;
}

/** Words and neighbours of a reading text that are right although no list knows them, each with the reason. */
export interface AllowedWords {
  readonly words: readonly { readonly word: string; readonly reason: string }[];
  readonly neighbours: readonly { readonly pair: string; readonly reason: string }[];
}

/** A text that the dossier holds, with all that is recorded on it. */
export interface HeldText {
  readonly source: string;
  /** Its folder, named as `Located.file` names files. */
  readonly folder: string;
  readonly witness: string;
  /** SHA-256 of the witness in UTF-8. */
  readonly sha256: string;
  readonly corrections: readonly CorrectionRecord[];
  readonly structure: TextStructureRecord;
  readonly dismissed: readonly DismissedRecord[];
  readonly allowedWords: AllowedWords;
}

/** A file as it was read. */
export interface AuthoredFile {
  /** Named as `Located.file` names files. */
  readonly file: string;
  readonly kind: FileKind;
  /** Its text, without a byte order mark; line ends as they are. */
  readonly text: string;
  /** True where a byte order mark stood before the text. */
  readonly bom: boolean;
  /** What the JSON in it says; null for a plain text. */
  readonly content: unknown;
}

/** Everything in a dossier that is written by hand, as read. */
export interface Authored {
  /** Name of the dossier folder, with which every `file` begins. */
  readonly folder: string;
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
  /** SHA-256 over all of it, over the rule sets and the version of the program: what is computed from it has this mark. */
  readonly fingerprint: string;
  /** Every file that was read, in the order of its path. */
  readonly files: readonly AuthoredFile[];
}

/** One kind of file that a dossier may have. */
export interface FileForm {
  /** Path inside the dossier. `<theme>` and `<source>` stand for an id, `<part>` for two digits and a name: `01-chapter-i`. */
  readonly path: string;
  /** What it holds: a list of records, one record, or plain text. */
  readonly holds: 'list' | 'record' | 'text';
  /** Schema of a record, without `.schema.json`; null where there is none. */
  readonly schema: string | null;
  /** Fields by which a list is ordered; those that a record lacks stand first. */
  readonly order: readonly string[];
  /** Where it must not be absent: in every dossier, in every folder of a source, beside every held text. */
  readonly needed?: 'dossier' | 'source' | 'text';
}

const list = (path: string, schema: string | null, ...order: string[]): FileForm => ({
  path,
  holds: 'list',
  schema,
  order,
});
const record = (path: string, schema: string | null, needed?: FileForm['needed']): FileForm => ({
  path,
  holds: 'record',
  schema,
  order: [],
  ...(needed === undefined ? {} : { needed }),
});

/** All files that a dossier may have, written by hand. What stands in `derived/` is generated. */
export const FORM = {
  dossier: record('dossier.json', 'dossier', 'dossier'),
  topics: list('topics/<theme>.json', 'topic', 'id'),
  searches: list('searches/<theme>.json', 'search', 'topic', 'source', 'on', 'where'),
  events: list('events.json', 'event', 'id'),
  places: list('places.json', 'place', 'id'),
  people: list('people.json', 'person', 'id'),
  lineage: list('lineage.json', 'lineage', 'from', 'to'),
  scopes: list('scopes.json', 'scope', 'dimension', 'part', 'whole'),
  constraints: list('constraints.json', 'constraint', 'id'),
  rulings: list('rulings.json', 'ruling', 'finding'),
  retiredIds: list('retired-ids.json', 'retired-id', 'id'),
  source: record('sources/<source>/source.json', 'source', 'source'),
  claims: list('sources/<source>/claims/<part>.json', 'claim', 'id'),
  reviews: list('sources/<source>/reviews.json', 'review', 'claim'),
  text: { path: 'sources/<source>/text.txt', holds: 'text', schema: null, order: [] },
  structure: record('sources/<source>/structure.json', 'structure', 'text'),
  corrections: list('sources/<source>/corrections.json', 'correction', 'start', 'end'),
  dismissed: list('sources/<source>/dismissed.json', 'dismissed', 'start', 'end'),
  allowedWords: record('sources/<source>/allowed-words.json', 'allowed-words'),
} as const satisfies Record<string, FileForm>;

/** Name of a kind of file. */
export type FileKind = keyof typeof FORM;

/** Folder of a dossier that is generated, and not read as written by hand. */
export const DERIVED = 'derived';

/** The file in it that holds every published record. */
export const BUNDLE = 'json/dossier.json';
