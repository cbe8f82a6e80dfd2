import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from './decode.js';
import { describeFaults, type Fault } from './fault.js';
import { fingerprint } from './fingerprint.js';
import { BUNDLE, DERIVED, FORM, type Authored } from './form.js';
import { gather, type Gathered } from './gather.js';
import { parseJson } from './json.js';
import type { FoundFile } from './parse-file.js';
import { mayBeFolder, misplaced, parentOf } from './place-file.js';
import { walk } from './walk.js';

/**
 * Root of the package: the nearest folder above this file that holds a dossier as data/.
 * @throws Error where there is none, as above a bundle, which carries the program and not the data
 */
export function packageRoot(): string {
  const root = folderAbove((folder) => isDossier(join(folder, 'data')));
  if (root === null)
    throw new Error(
      'no data stand above this program: name the folder of the dossier (loadDataset(FOLDER), --data FOLDER), for instance that of the installed package, or keep the package out of the bundle',
    );
  return root;
}

/** The nearest folder above this file that passes. */
function folderAbove(passes: (folder: string) => boolean): string | null {
  // Bundles in the form of CommonJS do not say where they stand.
  const here = import.meta.url as string | undefined;
  for (
    let at = dirname(here === undefined ? resolve(process.argv[1] ?? '.') : fileURLToPath(here));
    ;
    at = dirname(at)
  ) {
    if (passes(at)) return at;
    if (dirname(at) === at) return null;
  }
}

/** A dossier on disk: its folder, and the folder's own name. */
export interface DossierFolder {
  readonly path: string;
  readonly name: string;
}

/** The dossier that is meant by a folder: the folder itself, or the data/ in it. @throws Error when it is no folder */
export function dossierFolder(root: string): DossierFolder {
  const at = resolve(root);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${root}: there is no such folder`);
  const own = isDossier(at) || !existsSync(join(at, 'data'));
  return own ? { path: at, name: basename(at) } : { path: join(at, 'data'), name: 'data' };
}

/** Whether a folder is a dossier: written by hand, or what was built from one. */
export function isDossier(folder: string): boolean {
  return [FORM.dossier.path, `${DERIVED}/${BUNDLE}`].some((path) => existsSync(join(folder, path)));
}

/**
 * Reads everything of a dossier that is written by hand. Whatever stands in its folder is read, or named as a fault.
 * @param root the dossier, or the folder that holds it as data/
 */
export function readDossier(root: string = packageRoot()): Gathered {
  const { path: folder, name } = dossierFolder(root);
  const faults: Fault[] = [];
  const files: FoundFile[] = [];
  const sources: string[] = [];
  const print = fingerprint(programVersion());
  walk(folder, ({ path, type, kind }) => {
    const blame = (fault: Omit<Fault, 'file'>): number => faults.push({ file: `${name}/${path}`, ...fault });
    if (kind !== null) {
      const bytes = bytesOf(join(folder, path));
      if (typeof bytes === 'string')
        blame({ record: 'the file', found: `it cannot be read (${bytes})`, remedy: 'Mend its permissions.' });
      else {
        files.push({ path, kind, bytes });
        print.add(path, kind, bytes);
      }
    } else if (type !== 'folder' || !mayBeFolder(path)) blame(misplaced(path, type));
    else if (parentOf(path) === 'sources') sources.push(path.slice('sources/'.length));
  });
  const gathered = gather(name, files, sources, print.hex());
  return { authored: gathered.authored, faults: [...faults, ...gathered.faults] };
}

/**
 * Reads everything of a dossier that is written by hand, each record with its file.
 * @throws Error that lists what cannot be read, with file, record and remedy
 */
export function readAuthored(root: string = packageRoot()): Authored {
  const { authored, faults } = readDossier(root);
  if (authored === null || faults.length > 0) throw new Error(describeFaults(faults));
  return authored;
}

/** Bytes of a file, or the code of what the system says. */
function bytesOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}

/**
 * Fingerprint of what is written by hand in a dossier, from the bytes of every file; nothing is parsed.
 * @returns null where nothing is written by hand, as in the published package, which carries what was computed only
 */
export function authoredFingerprint(root: string): string | null {
  const { path: folder } = dossierFolder(root);
  const print = fingerprint(programVersion());
  const found: string[] = [];
  walk(folder, ({ path, kind }) => {
    if (kind === null) return;
    const bytes = bytesOf(join(folder, path));
    found.push(path);
    print.add(path, kind, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  });
  return found.length > 0 ? print.hex() : null;
}

/** Version of the program; a bundle of it has none, and then takes nothing for computed by itself. */
function programVersion(): string {
  const root = folderAbove(
    (folder) => existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schema/authored')),
  );
  return root === null ? 'unknown' : (readJson(join(root, 'package.json')) as { readonly version: string }).version;
}

/** The bundle in a dossier's derived/; null where there is none. @throws Error when it cannot be read */
export function readBundle(root: string): { readonly file: string; readonly bytes: Uint8Array } | null {
  const { path, name } = dossierFolder(root);
  const file = `${name}/${DERIVED}/${BUNDLE}`;
  const bytes = bytesOf(join(path, DERIVED, BUNDLE));
  if (bytes === 'ENOENT' || bytes === 'ENOTDIR') return null;
  if (typeof bytes === 'string') throw new Error(`${file} cannot be read (${bytes})`);
  return { file, bytes };
}

/** Reads all schemas, as parsed objects: those of what people write and those of what readers get. */
export function readSchemas(root: string = packageRoot()): object[] {
  return ['authored', 'published'].flatMap((folder) =>
    readdirSync(join(root, 'schema', folder))
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => readJson(join(root, 'schema', folder, name)) as object),
  );
}

/**
 * Reads one JSON file, as strictly as records are read.
 * @throws Error that names the file, and the line and column of what is wrong
 */
export function readJson(path: string): unknown {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Error(`${path}: there is no such file`);
  const bytes = bytesOf(path);
  if (typeof bytes === 'string') throw new Error(`${path}: it cannot be read (${bytes})`);
  const decoded = decode(bytes);
  if ('line' in decoded) throw new Error(`${path}, line ${decoded.line}: bytes that are no UTF-8`);
  const parsed = parseJson(decoded.text);
  if ('value' in parsed) return parsed.value;
  const { line, column, found } = parsed.fault;
  throw new Error(`${path}, line ${line}, column ${column}: not valid JSON: ${found}`);
}
