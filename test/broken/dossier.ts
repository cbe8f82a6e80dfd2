import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../src/check/index.js';
import { checkDossier, packageContract, type CheckResult } from '../../src/check/run-checks.js';
import { FORM, type FileForm, type FileKind } from '../../src/dossier/form.js';
import type { Fault } from '../../src/dossier/fault.js';
import { authoredOf } from '../../src/dossier/gather.js';
import { missingFiles } from '../../src/dossier/missing-files.js';
import { parseFile, type FoundFile, type ParsedFile } from '../../src/dossier/parse-file.js';
import { kindOf } from '../../src/dossier/place-file.js';
import { fixture } from '../mini.js';

/** The schemas, ready for many runs. */
export const CONTRACT = packageContract();

/** The same, which looks at each sound record of a dossier once only, however often it stands in a broken one. */
function rememberingContract(): typeof CONTRACT {
  const sound = new WeakSet<object>();
  return {
    ...CONTRACT,
    validate: (schema, value) => {
      if (typeof value !== 'object' || value === null) return CONTRACT.validate(schema, value);
      if (sound.has(value)) return [];
      const found = CONTRACT.validate(schema, value);
      if (found.length === 0) sound.add(value);
      return found;
    },
  };
}
const REMEMBERING = rememberingContract();

/** A file of a dossier without fault; `json` is what it holds, null for a plain text; `parsed` what the reader makes of it. */
export interface SoundFile extends FoundFile {
  readonly json: unknown;
  readonly parsed: ParsedFile;
}

/** A dossier without fault, in memory, from which broken ones are made. */
export interface SoundDossier {
  readonly files: ReadonlyMap<string, SoundFile>;
  readonly sources: readonly string[];
}

/** Reads a fixture once. */
export function soundDossier(name: string): SoundDossier {
  const root = join(fixture(name), 'data');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = paths.flatMap((path) => {
    const kind = kindOf(path);
    if (kind === null) return [];
    const bytes = readFileSync(join(root, path));
    const json: unknown = FORM[kind].holds === 'text' ? null : JSON.parse(bytes.toString('utf8'));
    const parsed = parseFile('data', { path, kind, bytes }, []);
    return parsed === null ? [] : [[path, { path, kind, bytes, json, parsed }] as const];
  });
  return {
    files: new Map(files),
    sources: paths.filter((path) => /^sources\/[^/]+$/.test(path)).map((path) => path.slice('sources/'.length)),
  };
}

/** A copy that is being broken. */
export interface Draft {
  /** The parsed content of a file, to be changed in place. */
  readonly json: (path: string) => unknown;
  /** Puts other content in the place of a file's own; null takes the file away. */
  readonly put: (path: string, content: Uint8Array | null) => void;
  readonly files: ReadonlyMap<string, SoundFile>;
}

/** Applies changes to a copy of a dossier and runs the rules over it. */
export function checkBroken({ files, sources }: SoundDossier, ...changes: ((draft: Draft) => void)[]): CheckResult[] {
  const parsed = new Map<string, unknown>();
  const raw = new Map<string, Uint8Array | null>();
  const draft: Draft = {
    json: (path) => {
      const own = parsed.get(path) ?? structuredClone(files.get(path)?.json);
      parsed.set(path, own);
      return own;
    },
    put: (path, content) => raw.set(path, content),
    files,
  };
  for (const change of changes) change(draft);
  const faults: Fault[] = [];
  const present = new Set<string>();
  const read = [...new Set([...files.keys(), ...raw.keys()])].sort().flatMap((path): ParsedFile[] => {
    const sound = files.get(path);
    const kind = sound?.kind ?? kindOf(path);
    const put = raw.get(path);
    if (kind === null || put === null) return [];
    present.add(path);
    const json = parsed.get(path);
    const bytes = put ?? (json === undefined ? undefined : ENCODER.encode(JSON.stringify(json)));
    const file = bytes === undefined ? sound?.parsed : parseFile('data', { path, kind, bytes }, faults);
    return file ? [file] : [];
  });
  return checkDossier(
    parsed.size === 0 ? CHECKS : WITHOUT_LAYOUT,
    { authored: authoredOf('data', read, ''), faults: [...faults, ...missingFiles('data', present, sources)] },
    REMEMBERING,
  );
}

const ENCODER = new TextEncoder();
/** Layout is no part of these changes; it has tests of its own, and must refuse nothing here in the place of another rule. */
const WITHOUT_LAYOUT = CHECKS.filter(({ name }) => name !== 'canonical-form');

/** Name of the schema of the records of a kind of file; null where there is none. */
export function schemaOf(kind: FileKind): string | null {
  const form: FileForm = FORM[kind];
  return form.schema;
}
