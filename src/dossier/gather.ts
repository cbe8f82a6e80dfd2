import type {
  ClaimRecord,
  ConstraintRecord,
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
  TopicRecord,
} from '../record/authored.js';
import type { Fault } from './fault.js';
import type { Authored, FileKind, Located } from './form.js';
import { heldTexts } from './held-texts.js';
import { missingFiles } from './missing-files.js';
import { parseFile, type FoundFile, type ParsedFile } from './parse-file.js';

/** What was read of a dossier: its records, and all that kept something from being read. */
export interface Gathered {
  /** Null where the dossier's own record cannot be read. */
  readonly authored: Authored | null;
  readonly faults: readonly Fault[];
}

/**
 * Makes records of the files of a dossier. Records are not yet valid against their schemas; what is no record at all is left
 * out and named.
 * @param folder name of the dossier folder, with which files are named
 * @param found files in the order of their paths
 * @param sources names of all folders of sources
 * @param fingerprint of the files
 */
export function gather(
  folder: string,
  found: readonly FoundFile[],
  sources: readonly string[],
  fingerprint: string,
): Gathered {
  const faults: Fault[] = [];
  const files = found.map((file) => parseFile(folder, file, faults)).filter((file) => file !== null);
  const missing = missingFiles(folder, new Set(found.map(({ path }) => path)), sources);
  return { authored: authoredOf(folder, files, fingerprint), faults: [...faults, ...missing] };
}

/** Puts the records of files together; null where the dossier's own record is not among them. */
export function authoredOf(folder: string, files: readonly ParsedFile[], fingerprint: string): Authored | null {
  const byKind = new Map<FileKind, ParsedFile[]>();
  for (const file of files) {
    const group = byKind.get(file.kind);
    if (group) group.push(file);
    else byKind.set(file.kind, [file]);
  }
  // The types are those that the form names; that records have them is for the checks to say.
  const located = <T>(kind: FileKind): Located<T>[] =>
    (byKind.get(kind) ?? []).flatMap(({ records }) => records) as Located<T>[];
  const dossier = located<DossierRecord>('dossier')[0]?.value;
  if (dossier === undefined) return null;
  return {
    folder,
    dossier,
    topics: located<TopicRecord>('topics'),
    events: located<HistoricalEventRecord>('events'),
    places: located<PlaceRecord>('places'),
    people: located<PersonRecord>('people'),
    constraints: located<ConstraintRecord>('constraints'),
    scopes: located<ScopePartRecord>('scopes'),
    lineage: located<LineageEdgeRecord>('lineage'),
    searches: located<SearchRecord>('searches'),
    rulings: located<RulingRecord>('rulings'),
    sources: located<SourceRecord>('source'),
    claims: located<ClaimRecord>('claims'),
    reviews: located<ReviewRecord>('reviews'),
    retiredIds: located<RetiredIdRecord>('retiredIds'),
    texts: heldTexts(folder, byKind),
    fingerprint,
    files,
  };
}
