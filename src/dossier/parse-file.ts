import { decode } from './decode.js';
import type { Fault } from './fault.js';
import { FORM, type AuthoredFile, type FileForm, type FileKind, type Located } from './form.js';
import { parseJson } from './json.js';

/** A file of a dossier with its bytes. */
export interface FoundFile {
  /** Path inside the dossier. */
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A file with the records in it. */
export interface ParsedFile extends AuthoredFile {
  readonly path: string;
  readonly records: readonly Located<unknown>[];
}

/** Reads the records of one file; null where it cannot be read at all. What keeps something from being read is added to the faults. */
export function parseFile(folder: string, { path, kind, bytes }: FoundFile, faults: Fault[]): ParsedFile | null {
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
  if (form.holds === 'text') return { path, file, kind, text, bom, content: null, records: [] };
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
  const content = parsed.value;
  return { path, file, kind, text, bom, content, records: recordsOf(content, file, kind, faults) };
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
