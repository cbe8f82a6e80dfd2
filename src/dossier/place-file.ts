import type { Fault } from './fault.js';
import { parseTemporary } from './temporary.js';
import { DERIVED, FORM, type FileForm, type FileKind } from './form.js';

/** What stands in a folder under a name. */
export type EntryType = 'file' | 'folder' | 'link' | 'other';

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const NAMES: Readonly<Record<string, string>> = {
  '<theme>': ID,
  '<source>': ID,
  '<part>': '\\d\\d-[a-z0-9]+(?:-[a-z0-9]+)*',
};

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/<\w+>/g, (name) => NAMES[name] as string)}$`);

const KINDS = (Object.keys(FORM) as FileKind[]).map((kind) => {
  const form: FileForm = FORM[kind];
  return { kind, path: form.path, matches: pattern(form.path) };
});
const FOLDERS = [...new Set(KINDS.flatMap(({ path }) => foldersOf(path)))].map(pattern);

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Kind of the file that may stand at a path inside a dossier; null where none may. */
export function kindOf(path: string): FileKind | null {
  return KINDS.find(({ matches }) => matches.test(path))?.kind ?? null;
}

/** Whether a path inside a dossier may be a folder of files written by hand. */
export function mayBeFolder(path: string): boolean {
  return FOLDERS.some((matches) => matches.test(path));
}

/** Whether an entry is the work of a build, finished or broken off, and never read as written by hand. */
export function isGenerated(path: string): boolean {
  return path === DERIVED || parseTemporary(path.slice(path.lastIndexOf('/') + 1)) !== null;
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
  const folder = KINDS.find(({ path: known }) => foldersOf(known).some((name) => stem(name) === stem(small)));
  if (folder) return `Such files are ${folder.path}.`;
  const beside = KINDS.filter(({ path: known }) => pattern(parentOf(known)).test(parentOf(path))).map(
    ({ path: known }) => known,
  );
  return beside.length > 0
    ? `Move or delete it; what stands here is ${beside.join(', ')}.`
    : `Move or delete it; see the files of a dossier in CONTRIBUTING.md.`;
}

/** Folder in which a path stands; empty for the dossier itself. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
