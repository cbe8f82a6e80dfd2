import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClaimRecord,
  CorrectionRecord,
  DismissedRecord,
  DossierRecord,
  RetiredIdRecord,
  ReviewRecord,
  SourceRecord,
  TextStructureRecord,
} from '../record/authored.js';
import type { Claim, Finding, Standing } from '../record/types.js';
import type { Synopsis } from '../compare/weigh/synopses.js';
import type { Authored, HeldText, Located } from './form.js';
import { joinDataset } from './build.js';
import type { Dataset } from './dataset.js';

/** Root of the package: the folder that holds data/ and schema/, above src/ or dist/src/. */
export function packageRoot(): string {
  for (let at = new URL('./', import.meta.url); ; at = new URL('../', at)) {
    if (existsSync(new URL('data/dossier.json', at)) && existsSync(new URL('schema/', at))) return fileURLToPath(at);
    if (at.pathname === '/' || new URL('../', at).href === at.href)
      throw new Error('siberian-intervention-claims: the data/ folder is missing; install the package again');
  }
}

/**
 * Reads the published dataset of the package.
 * @returns claims, sources, topics, findings and standings, deeply frozen
 * @throws Error that names the file when one is missing or is not valid JSON
 */
export function loadDataset(root: string = packageRoot()): Dataset {
  const derived = <T>(name: string): T[] => readJson(root, `data/derived/${name}.json`) as T[];
  return joinDataset(readAuthored(root), {
    implied: derived<Claim>('implied-claims'),
    findings: derived<Finding>('findings'),
    standings: derived<Standing>('standings'),
    synopses: derived<Synopsis>('synopses'),
  });
}

/**
 * Reads everything under data/ that is written by hand, each record with its file.
 * @throws Error that names the file when one is missing or is not valid JSON
 */
export function readAuthored(root: string = packageRoot()): Authored {
  const list = <T>(file: string): Located<T>[] => readList<T>(root, file);
  const folders = readdirSync(inside(root, 'data/sources'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `data/sources/${name}`)
    .sort();
  return {
    dossier: readJson(root, 'data/dossier.json') as DossierRecord,
    topics: list('data/topics.json'),
    events: list('data/events.json'),
    places: list('data/places.json'),
    people: list('data/people.json'),
    constraints: list('data/constraints.json'),
    scopes: list('data/scopes.json'),
    lineage: list('data/lineage.json'),
    searches: list('data/searches.json'),
    rulings: list('data/rulings.json'),
    retiredIds: list<RetiredIdRecord>('data/retired-ids.json'),
    sources: folders.map((folder) => ({
      file: `${folder}/source.json`,
      value: readJson(root, `${folder}/source.json`) as SourceRecord,
    })),
    claims: folders.flatMap((folder) => claimFiles(root, folder).flatMap((file) => readList<ClaimRecord>(root, file))),
    reviews: folders.flatMap((folder) => {
      const file = `${folder}/reviews.json`;
      return existsSync(inside(root, file)) ? readList<ReviewRecord>(root, file) : [];
    }),
    texts: folders
      .filter((folder) => existsSync(inside(root, `${folder}/text.txt`)))
      .map((folder) => readText(root, folder)),
  };
}

function claimFiles(root: string, folder: string): string[] {
  if (!existsSync(inside(root, `${folder}/claims`))) return [];
  return readdirSync(inside(root, `${folder}/claims`))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/claims/${name}`);
}

function readText(root: string, folder: string): HeldText {
  const bytes = readFileSync(inside(root, `${folder}/text.txt`));
  return {
    source: folder.slice('data/sources/'.length),
    witness: bytes.toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    corrections: readJson(root, `${folder}/corrections.json`) as CorrectionRecord[],
    structure: readJson(root, `${folder}/structure.json`) as TextStructureRecord,
    dismissed: readJson(root, `${folder}/dismissed.json`) as DismissedRecord[],
  };
}

function readList<T>(root: string, file: string): Located<T>[] {
  const list = readJson(root, file);
  if (!Array.isArray(list)) throw new Error(`${file}: expected a list of records in [ ]`);
  return (list as T[]).map((value) => ({ file, value }));
}

/** Callers name the type by a cast; `npm run check` tests the records against their schemas. */
function readJson(root: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(inside(root, file), 'utf8');
  } catch (error) {
    throw new Error(`${file}: the file is missing or cannot be read`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file}: not valid JSON (${(error as Error).message}). Nothing was changed; mend the file and run again.`,
      { cause: error },
    );
  }
}

/** Reads all schemas, as parsed objects: those of what people write and those of what readers get. */
export function readSchemas(root: string = packageRoot()): object[] {
  return ['authored', 'published'].flatMap((folder) =>
    readdirSync(inside(root, `schema/${folder}`))
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => readJson(root, `schema/${folder}/${name}`) as object),
  );
}

function inside(root: string, file: string): string {
  return `${root.replace(/[\\/]$/, '')}/${file}`;
}
