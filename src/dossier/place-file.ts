import type { Fault } from './fault.js';
import { parseTemporary } from './temporary.js';
import { DERIVED, FORM, type FileKind } from './form.js';

/** What stands in a folder under a name. */
export type EntryType = 'file' | 'folder' | 'link' | 'other';

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const NAMES: Readonly<Record<string, string>> = {
  '<theme>': ID,
  '<source>': ID,
  '<part>': '\\d\\d-[a-z0-9]+(?:-[a-z0-9]+)*',
};

/** A place in a dossier at which a file, or a folder of files, may stand. */
export interface Place {
  /** Kind of the file; null where a folder stands. */
  readonly kind: FileKind | null;
  readonly named: Map<string, Place>;
  readonly patterned: { readonly name: string; readonly matches: RegExp; readonly place: Place }[];
}

/** The dossier itself. It is a tree of names, so that each name is looked at once. */
export const TOP: Place = { kind: null, named: new Map(), patterned: [] };

const KINDS = (Object.keys(FORM) as FileKind[]).map((kind) => ({ kind, path: FORM[kind].path }));
for (const { kind, path } of KINDS) {
  const names = path.split('/');
  names.reduce((folder, name, at) => grow(folder, name, at === names.length - 1 ? kind : null), TOP);
}

function grow(folder: Place, name: string, kind: FileKind | null): Place {
  const known = folder.named.get(name) ?? folder.patterned.find((entry) => entry.name === name)?.place;
  if (known) return known;
  const place: Place = { kind, named: new Map(), patterned: [] };
  if (name.includes('<')) folder.patterned.push({ name, matches: patternOf(name), place });
  else folder.named.set(name, place);
  return place;
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replace(/<\w+>/g, (part) => NAMES[part] as string)}$`);
}

/** The place of a name in a folder; undefined where nothing of this name may stand. */
export function placeIn(folder: Place, name: string): Place | undefined {
  return folder.named.get(name) ?? folder.patterned.find(({ matches }) => matches.test(name))?.place;
}

/** The place of a path inside a dossier. */
function placeOf(path: string): Place | undefined {
  if (path === '') return TOP;
  return path.split('/').reduce<Place | undefined>((folder, name) => (folder ? placeIn(folder, name) : undefined), TOP);
}

/** Kind of the file that may stand at a path inside a dossier; null where none may. */
export function kindOf(path: string): FileKind | null {
  return placeOf(path)?.kind ?? null;
}

/** Whether a path inside a dossier may be a folder of files written by hand. */
export function mayBeFolder(path: string): boolean {
  return placeOf(path)?.kind === null;
}

/** Whether an entry is the work of a build, finished or broken off, and never read as written by hand. */
export function isGenerated(folder: string, name: string): boolean {
  return (folder === '' && name === DERIVED) || (name.startsWith('.') && parseTemporary(name) !== null);
}

const LEFT_BEHIND = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.#.*|#.*#|.*~|.*\.(?:bak|orig|rej|swp|swo|tmp|old))$/i;

/** Says of an entry that stands where none of its name and type may stand what to do with it. */
export function misplaced(path: string, type: EntryType): Omit<Fault, 'file'> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const record = type === 'folder' ? 'the folder' : type === 'file' ? 'the file' : 'the entry';
  if (type === 'link')
    return {
      record,
      found: 'a link to somewhere else, which is not followed',
      remedy: 'Put the file or folder itself there.',
    };
  if (type === 'other') return { record, found: 'a pipe, socket or device, which is not opened', remedy: 'Remove it.' };
  const expected = kindOf(path) !== null ? 'a file' : mayBeFolder(path) ? 'a folder' : null;
  if (expected !== null)
    return { record, found: `${expected} should have this name`, remedy: 'Rename it, or put its content there.' };
  if (LEFT_BEHIND.test(name))
    return { record, found: 'left behind by an editor or a system, and not read', remedy: 'Delete it.' };
  return { record, found: 'nothing in a dossier has this name here, so it is not read', remedy: whereTo(path, type) };
}

function whereTo(path: string, type: EntryType): string {
  const fits = (candidate: string): boolean =>
    type === 'folder' ? mayBeFolder(candidate) : kindOf(candidate) !== null;
  const small = path.toLowerCase();
  if (small !== path && fits(small)) return `Write the name in small letters: ${small}.`;
  const stem = (text: string): string => (text.split('/').at(-1) as string).replace(/s?(?:\.json|\.txt)?$/i, '');
  const near = KINDS.find(({ path: known }) => !known.endsWith('>.json') && stem(known) === stem(small));
  if (near) return `Such a file is ${near.path}.`;
  const folder = KINDS.find(({ path: known }) =>
    known
      .split('/')
      .slice(0, -1)
      .some((name) => stem(name) === stem(small)),
  );
  if (folder) return `Such files are ${folder.path}.`;
  const beside = placesIn(placeOf(parentOf(path)));
  return beside.length > 0
    ? `Move or delete it; what stands here is ${beside.join(', ')}.`
    : `Move or delete it; see the files of a dossier in CONTRIBUTING.md.`;
}

/** Paths of the files that may stand in a folder. */
function placesIn(folder: Place | undefined): string[] {
  const places = [...(folder?.named.values() ?? []), ...(folder?.patterned.map(({ place }) => place) ?? [])];
  return places.flatMap(({ kind }) => (kind === null ? [] : [FORM[kind].path]));
}

/** Folder in which a path stands; empty for the dossier itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
