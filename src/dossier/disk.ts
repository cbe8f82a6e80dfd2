import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

/** What writing needs of a file system. Each member throws an Error that names its path; tests give one that fails. */
export interface Disk {
  /** Bytes of a file; null when it is not there. */
  readonly read: (path: string) => Buffer | null;
  /** Names in a folder; none when it is not there. */
  readonly list: (folder: string) => string[];
  readonly makeFolder: (path: string) => void;
  /** Writes a file that must not be there yet, and returns when its bytes have reached the disk. */
  readonly write: (path: string, content: Buffer) => void;
  /** Gives a file of the same disk a second name. False where the file system has no such thing. */
  readonly link: (from: string, to: string) => boolean;
  /** False when there is nothing to rename, or a folder with content stands at the new name. */
  readonly rename: (from: string, to: string) => boolean;
  /** Removes a file or folder, if it is there. */
  readonly remove: (path: string) => void;
  /** Waits until the names in a folder have reached the disk. */
  readonly settle: (folder: string) => void;
}

/** The file system of the machine. */
export const DISK: Disk = {
  read: (path) => attempt(path, 'read', () => readFileSync(path), { ENOENT: null }),
  list: (folder) => attempt(folder, 'read', () => readdirSync(folder), { ENOENT: [], ENOTDIR: [] }),
  makeFolder: (path) => attempt(path, 'made', () => void mkdirSync(path, { recursive: true })),
  write: (path, content) =>
    attempt(path, 'written', () => {
      const file = openSync(path, 'wx');
      try {
        for (let done = 0; done < content.length;) done += writeSync(file, content, done);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }),
  link: (from, to) => attempt(to, 'written', () => (linkSync(from, to), true), NO_LINKS),
  rename: (from, to) =>
    attempt(to, 'put in place', () => (renameSync(from, to), true), {
      ENOENT: false,
      ENOTEMPTY: false,
      EEXIST: false,
    }),
  remove: (path) => attempt(path, 'removed', () => rmSync(path, { recursive: true, force: true })),
  settle: (folder) =>
    attempt(
      folder,
      'written',
      () => {
        const opened = openSync(folder, 'r');
        try {
          fsyncSync(opened);
        } finally {
          closeSync(opened);
        }
      },
      NO_FOLDER_SYNC,
    ),
};

/** Codes of file systems, or of systems, that have no second names. */
const NO_LINKS = { EPERM: false, ENOTSUP: false, EOPNOTSUPP: false, ENOSYS: false, EXDEV: false, EMLINK: false };
/** Codes of systems on which a folder cannot be opened to wait for it. */
const NO_FOLDER_SYNC = { EPERM: undefined, EISDIR: undefined, EINVAL: undefined, EACCES: undefined };

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder stands there',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands there',
};

function attempt<T>(path: string, done: string, work: () => T, instead: Readonly<Record<string, T>> = {}): T {
  try {
    return work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (Object.hasOwn(instead, code)) return instead[code] as T;
    throw new Error(`${path} cannot be ${done}: ${WORDS[code] ?? message}${code === '' ? '' : ` (${code})`}`, {
      cause: error,
    });
  }
}
