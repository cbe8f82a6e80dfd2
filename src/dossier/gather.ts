import { createHash } from 'node:crypto';
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
import { decode } from './decode.js';
import type { Fault } from './fault.js';
import {
  FORM,
  type AllowedWords,
  type Authored,
  type AuthoredFile,
  type FileForm,
  type FileKind,
  type HeldText,
  type Located,
} from './form.js';
import { parseJson } from './json.js';

/** A file of a dossier with its bytes. */
export interface FoundFile {
  /** Path inside the dossier. */
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** What was read of a dossier: its records, and all that kept something from being read. */
export interface Gathered {
  /** Null where the dossier's own record cannot be read. */
  readonly authored: Authored | null;
  readonly faults: readonly Fault[];
}

interface Parsed extends AuthoredFile {
  readonly path: string;
  readonly records: readonly Located<unknown>[];
}

/**
 * Makes records of the files of a dossier. Records are not yet valid against their schemas; what is no record at all is left
 * out and named.
 * @param folder name of the dossier folder, with which files are named
 * @param found files in the order of their paths
 * @param sources names of all folders of sources
 */
export function gather(folder: string, found: readonly FoundFile[], sources: readonly string[]): Gathered {
  const faults: Fault[] = [];
  const files = found.map((file) => parseFile(folder, file, faults)).filter((file) => file !== null);
  const byKind = new Map<FileKind, Parsed[]>();
  for (const file of files) {
    const group = byKind.get(file.kind);
    if (group) group.push(file);
    else byKind.set(file.kind, [file]);
  }
  faults.push(...missing(folder, found, sources));
  // The types are those that the form names; that records have them is for the checks to say.
  const located = <T>(kind: FileKind): Located<T>[] =>
    (byKind.get(kind) ?? []).flatMap(({ records }) => records) as Located<T>[];
  const dossier = located<DossierRecord>('dossier')[0]?.value;
  if (dossier === undefined) return { authored: null, faults };
  return {
    authored: {
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
      files: files.map(({ file, kind, text, bom }) => ({ file, kind, text, bom })),
    },
    faults,
  };
}

function parseFile(folder: string, { path, kind, bytes }: FoundFile, faults: Fault[]): Parsed | null {
  const file = `${folder}/${path}`;
  const decoded = decode(bytes);
  if ('line' in decoded) {
    faults.push({
      file,
      record: `line ${decoded.line}`,
      found: 'bytes that are no UTF-8',
      remedy: 'Save the file as UTF-8, and look whether letters with marks are still what they were.',
    });
    return null;
  }
  const { text, bom } = decoded;
  const form: FileForm = FORM[kind];
  if (form.holds === 'text') return { path, file, kind, text, bom, records: [] };
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { line, column, record, found } = parsed.fault;
    faults.push({
      file,
      record: `${record === null ? '' : `record ${record}, `}line ${line}, column ${column}`,
      found: `not valid JSON: ${found}`,
      remedy: 'Mend the file and run again; nothing was changed.',
    });
    return null;
  }
  return { path, file, kind, text, bom, records: recordsOf(parsed.value, file, kind, faults) };
}

function recordsOf(value: unknown, file: string, kind: FileKind, faults: Fault[]): Located<unknown>[] {
  const { holds, schema }: FileForm = FORM[kind];
  if (holds === 'list' && !Array.isArray(value)) {
    faults.push({
      file,
      record: 'the file',
      found: `${named(value)}, where a list of records in [ ] is expected`,
      remedy: 'Put the records into [ ], also where there is one only.',
    });
    return [];
  }
  const records = (holds === 'list' ? value : [value]) as unknown[];
  return records.flatMap((entry, place): Located<unknown>[] => {
    const index = place + 1;
    const isRecord = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    if (isRecord) return [{ file, index, value: entry }];
    faults.push({
      file,
      record: holds === 'list' ? `record ${index}` : 'the file',
      found: `${named(entry)}, where a record in { } is expected`,
      remedy: schema === null ? 'Write a record, or remove it.' : `See the schema "${schema}" for its fields.`,
    });
    return [];
  });
}

function named(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}

/** Files that must stand somewhere and do not; and what is recorded of a text that is not there. */
function missing(folder: string, found: readonly FoundFile[], sources: readonly string[]): Fault[] {
  const paths = new Set(found.map(({ path }) => path));
  const lacks = (path: string, remedy: string): Fault[] =>
    paths.has(path)
      ? []
      : [
          {
            file: `${folder}/${path}`,
            record: 'the file',
            found: 'it is missing, or is no file that can be read',
            remedy,
          },
        ];
  const inSource = (form: FileForm, source: string): string => form.path.replace('<source>', source);
  const ofText = [FORM.structure, FORM.corrections, FORM.dismissed, FORM.allowedWords];
  return [
    ...lacks(FORM.dossier.path, 'Every dossier has it: it names the subject.'),
    ...sources.flatMap((source) => [
      ...lacks(inSource(FORM.source, source), 'Describe the source there, or remove its folder.'),
      ...(paths.has(inSource(FORM.text, source))
        ? lacks(inSource(FORM.structure, source), 'Say there where chapters and pages begin and end.')
        : ofText
            .filter((form) => paths.has(inSource(form, source)))
            .map((form) => ({
              file: `${folder}/${inSource(form, source)}`,
              record: 'the file',
              found: 'it speaks of a text that is not here',
              remedy: `Put the text into ${folder}/${inSource(FORM.text, source)}, or remove the file.`,
            }))),
    ]),
  ];
}

function heldTexts(folder: string, byKind: ReadonlyMap<FileKind, readonly Parsed[]>): HeldText[] {
  return (byKind.get('text') ?? []).flatMap(({ path, text }) => {
    const at = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = (kind: FileKind): unknown[] =>
      (byKind.get(kind) ?? [])
        .filter((file) => file.path.startsWith(at))
        .flatMap(({ records }) => records.map(({ value }) => value));
    const [structure] = beside('structure');
    if (structure === undefined) return [];
    const [source] = beside('source');
    return [
      {
        source: at.split('/')[1] as string,
        folder: `${folder}/${at.slice(0, -1)}`,
        ...witness(text, (source as { sha256?: unknown } | undefined)?.sha256),
        structure: structure as TextStructureRecord,
        corrections: beside('corrections') as CorrectionRecord[],
        dismissed: beside('dismissed') as DismissedRecord[],
        allowedWords: (beside('allowedWords')[0] ?? { words: [], neighbours: [] }) as AllowedWords,
      },
    ];
  });
}

/**
 * The witness as its hash was taken. Where a checkout has made CRLF of its line feeds, they are made line feeds again, if and
 * only if that gives the recorded text; offsets and quotes then hold, and the check of the canonical form names the file.
 */
function witness(text: string, recorded: unknown): { witness: string; sha256: string } {
  const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
  const asIs = { witness: text, sha256: sha256(text) };
  if (asIs.sha256 === recorded || !text.includes('\r\n')) return asIs;
  const unix = text.replaceAll('\r\n', '\n');
  const again = sha256(unix);
  return again === recorded ? { witness: unix, sha256: again } : asIs;
}
