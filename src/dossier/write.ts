import { basename, dirname, join } from 'node:path';
import { DISK, type Disk } from './disk.js';
import { parseTemporary, temporaryName, type Stage, type Temporary } from './temporary.js';

/** A file to write: its path inside the folder that is written, and its content. */
export interface OutFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A change that is laid beside what it replaces, and not yet made. */
interface Prepared {
  readonly path: string;
  /** Puts the new content in place. */
  readonly commit: () => void;
  /** Removes what was laid. */
  readonly discard: () => void;
}

/** One change to what is on disk. */
export type Change =
  /** Gives a folder exactly these files; what else it held is gone. */
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly OutFile[] }
  /** Makes a folder that must not be there yet. */
  | { readonly kind: 'new-folder'; readonly path: string; readonly files: readonly OutFile[] }
  /** Gives a file this content. */
  | { readonly kind: 'file'; readonly path: string; readonly content: string | Uint8Array };

/**
 * Makes changes as one: all new content is written beside the old and has reached the disk before the first of it is put in
 * place, each by one renaming. When something cannot be written, nothing is changed. A process that is killed leaves every
 * folder and file whole, old or new; what it had laid is never read, and is cleared by the next run.
 * @throws Error that names the path that could not be written, and says whether anything was changed
 */
export function write(changes: readonly Change[], disk: Disk = DISK): void {
  const prepared: Prepared[] = [];
  const made: string[] = [];
  try {
    for (const change of changes) prepared.push(prepare(change, disk));
    for (const { path, commit } of prepared) {
      commit();
      made.push(path);
    }
  } catch (error) {
    for (const { discard } of prepared.slice(made.length)) discard();
    const changed = made.length === 0 ? 'Nothing was changed.' : `Already changed: ${made.join(', ')}.`;
    throw new Error(`${(error as Error).message}. ${changed}`, { cause: error });
  }
}

function prepare(change: Change, disk: Disk): Prepared {
  clear(change.path, disk);
  if (change.kind === 'file') return prepareFile(change, disk);
  return prepareFolder(change, disk);
}

function prepareFile({ path, content }: Change & { kind: 'file' }, disk: Disk): Prepared {
  return laying(path, disk, {
    lay: (laid) => {
      disk.makeFolder(dirname(path));
      disk.write(laid, Buffer.from(content));
    },
    commit: (laid) => {
      if (!disk.rename(laid, path)) throw new Error(`${path} cannot be put in place: its new content is gone`);
    },
  });
}

function prepareFolder({ kind, path, files }: Change & { kind: 'folder' | 'new-folder' }, disk: Disk): Prepared {
  return laying(path, disk, {
    lay: (laid) => {
      const folders = new Set([laid, ...files.map((file) => dirname(join(laid, file.path)))]);
      for (const folder of folders) disk.makeFolder(folder);
      for (const file of files) {
        const content = Buffer.from(file.content);
        const old = join(path, file.path);
        // What stays as it is has reached the disk long ago; a second name is as good as a copy.
        if (!(disk.read(old)?.equals(content) && disk.link(old, join(laid, file.path))))
          disk.write(join(laid, file.path), content);
      }
      for (const folder of folders) disk.settle(folder);
    },
    commit: (laid) => (kind === 'folder' ? swap(laid, path, disk) : place(laid, path, disk)),
  });
}

/** Lays new content beside a path. Errors name the path, not the place where its content was laid. */
function laying(
  path: string,
  disk: Disk,
  { lay, commit }: { readonly lay: (laid: string) => void; readonly commit: (laid: string) => void },
): Prepared {
  const laid = beside(path, 'new');
  const discard = (): void => quietly(() => disk.remove(laid));
  const trying = (work: (at: string) => void): void => {
    try {
      work(laid);
    } catch (error) {
      discard();
      throw new Error((error as Error).message.replaceAll(laid, path), { cause: error });
    }
  };
  trying(lay);
  return {
    path,
    commit: () => {
      trying(commit);
      quietly(() => disk.settle(dirname(path)));
    },
    discard,
  };
}

/** How often two builds at once may get in each other's way before one gives up. */
const TRIES = 100;

/** Puts a folder in the place of another. Of two builds at once, the one that comes last is there whole. */
function swap(laid: string, path: string, disk: Disk): void {
  const old = beside(path, 'old');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const moved = disk.rename(path, old);
    let placed = false;
    try {
      placed = disk.rename(laid, path);
    } finally {
      if (!placed && moved) disk.rename(old, path);
    }
    quietly(() => disk.remove(old));
    if (placed) return;
  }
  throw new Error(`${path} cannot be put in place: other builds are at work there. Run again when they are done.`);
}

function place(laid: string, path: string, disk: Disk): void {
  if (disk.list(dirname(path)).includes(basename(path)) || !disk.rename(laid, path))
    throw new Error(`${path} is there already`);
}

let stamps = 0;

function beside(path: string, stage: Stage): string {
  stamps += 1;
  const stamp = Date.now() * 1000 + (stamps % 1000);
  return join(dirname(path), temporaryName({ of: basename(path), stage, process: process.pid, stamp }));
}

/**
 * Clears what runs that were killed left beside a path; and gives it back its old content where they were killed between
 * taking that away and putting the new one there.
 */
function clear(path: string, disk: Disk): void {
  const folder = dirname(path);
  const names = disk.list(folder);
  const left = names
    .map((name) => ({ name, ...(parseTemporary(name) as Temporary) }))
    .filter(({ of, process: owner }) => of === basename(path) && !isRunning(owner))
    .sort((a, b) => b.stamp - a.stamp);
  const last = left.find(({ stage }) => stage === 'old');
  if (last && !names.includes(basename(path))) disk.rename(join(folder, last.name), path);
  for (const { name } of left) disk.remove(join(folder, name));
}

/** Whether another process of this machine has a number; this one lays and clears in turn, so that what it finds is not its own. */
function isRunning(owner: number): boolean {
  if (owner === process.pid) return false;
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Clearing up never hides what went wrong before; what it leaves, the next run clears. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // See above.
  }
}
