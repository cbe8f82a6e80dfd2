/** Exit codes. One mistake has one code, whatever the command. */
export const EXIT = {
  /** Done. A reader that closes the pipe early changes nothing of the code. */
  done: 0,
  /** The data have faults, the call is wrong, or its result could not be written. */
  wrong: 1,
  /** Nothing has that id, or nothing passes the filter. */
  nothing: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error that ends a call with a sentence for the user: what is wrong, and what to do. */
export type Failure = Error & { readonly exitCode: ExitCode };

/** Makes a failure; a wrong call where nothing else is said. */
export function failure(message: string, exitCode: ExitCode = EXIT.wrong): Failure {
  return Object.assign(new Error(message), { exitCode });
}

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof Error && 'exitCode' in error ? (error as Failure).exitCode : EXIT.wrong;
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'it may not be read or written by you',
  EPERM: 'it may not be read or written by you',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'no space is left in your quota',
  EFBIG: 'the file would be larger than is allowed',
  EROFS: 'the device can only be read',
  EIO: 'the device reports an error',
  EMFILE: 'too many files are open',
};

/** A sentence for an error that was thrown: of the system in plain words, of the program itself as such, never a stack trace. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const plain = SYSTEM[code ?? ''];
  if (plain !== undefined) return path === undefined ? `${plain} (${code ?? ''})` : `${path}: ${plain}`;
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError)
    return `The program broke off: ${error.message}. If the command "check" finds no fault in the data, please report this.`;
  return error.message;
}
