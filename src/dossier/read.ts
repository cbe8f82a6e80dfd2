import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claim, Finding, Standing, Synopsis } from '../record/types.js';
import { joinDataset } from './build.js';
import type { Dataset } from './dataset.js';
import { describeFaults, type Fault } from './fault.js';
import { FORM, type Authored } from './form.js';
import { gather, type Gathered } from './gather.js';
import { parseJson } from './json.js';
import type { FoundFile } from './parse-file.js';
import { isGenerated, kindOf, mayBeFolder, misplaced, type EntryType } from './place-file.js';

/** Root of the package: the folder that holds data/ and schema/, above src/ or dist/. */
export function packageRoot(): string {
  for (let at = new URL('./', import.meta.url); ; at = new URL('../', at)) {
    if (existsSync(new URL('data/', at)) && existsSync(new URL('schema/', at))) return fileURLToPath(at);
    if (new URL('../', at).href === at.href)
      throw new Error('the data/ folder of the package is missing; install the package again');
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
  const own = existsSync(join(at, FORM.dossier.path)) || !existsSync(join(at, 'data'));
  return own ? { path: at, name: basename(at) } : { path: join(at, 'data'), name: 'data' };
}

/**
 * Reads everything of a dossier that is written by hand. Whatever stands in its folder is read, or named as a fault.
 * @param root the dossier, or the folder that holds it as data/
 */
export function readDossier(root: string = packageRoot()): Gathered {
  const { path, name } = dossierFolder(root);
  const faults: Fault[] = [];
  const files: FoundFile[] = [];
  const sources: string[] = [];
  const blame = (inside: string, fault: Omit<Fault, 'file'>): number =>
    faults.push({ file: `${name}/${inside}`, ...fault });
  const walk = (folder: string): void => {
    for (const { name: entry, type } of entries(join(path, folder))) {
      const inside = folder === '' ? entry : `${folder}/${entry}`;
      if (isGenerated(inside)) continue;
      const kind = type === 'file' ? kindOf(inside) : null;
      if (kind !== null) {
        const bytes = bytesOf(join(path, inside));
        if (typeof bytes === 'string')
          blame(inside, { record: 'the file', found: `it cannot be read (${bytes})`, remedy: 'Mend its permissions.' });
        else files.push({ path: inside, kind, bytes });
      } else if (type === 'folder' && mayBeFolder(inside)) {
        if (folder === 'sources') sources.push(entry);
        walk(inside);
      } else blame(inside, misplaced(inside, type));
    }
  };
  walk('');
  const gathered = gather(name, files, sources);
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

/** What a folder holds, in the order of code units; no entry is opened or followed. */
function entries(folder: string): { name: string; type: EntryType }[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({
      name: entry.name,
      type: entry.isFile()
        ? ('file' as const)
        : entry.isDirectory()
          ? ('folder' as const)
          : entry.isSymbolicLink()
            ? ('link' as const)
            : ('other' as const),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
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
 * Reads the published dataset of the package.
 * @returns claims, sources, topics, findings and standings, deeply frozen
 * @throws Error that names the file when one is missing or is not valid JSON
 */
export function loadDataset(root: string = packageRoot()): Dataset {
  const derived = <T>(name: string): T[] => readJson(join(root, `data/derived/${name}.json`)) as T[];
  return joinDataset(readAuthored(root), {
    implied: derived<Claim>('implied-claims'),
    findings: derived<Finding>('findings'),
    standings: derived<Standing>('standings'),
    synopses: derived<Synopsis>('synopses'),
  });
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

/** @throws Error that names the file, and the place of what is wrong */
function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path}: the file is missing or cannot be read`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const parsed = parseJson(text);
    const where = 'fault' in parsed ? `line ${parsed.fault.line}, column ${parsed.fault.column}: ` : '';
    throw new Error(`${path}, ${where}not valid JSON (${(error as Error).message})`, { cause: error });
  }
}
