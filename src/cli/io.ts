/** What a run of the command line needs of the world: ways out, and what it may know of its surroundings. */
export interface Io {
  /**
   * Writes to the standard output. The promise settles when the text is out; it rejects with the error of the system where
   * it cannot be written (code `EPIPE`: the reader has closed the pipe).
   */
  readonly out: (text: string) => Promise<void>;
  /** Writes to the standard error. What cannot be written there is lost. */
  readonly err: (text: string) => Promise<void>;
  /** Whether the standard output is a terminal. */
  readonly isTTY: boolean;
  /** Width of the terminal in columns, where it is known. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder of the package whose dossier is read where no other is named; found from the program itself when left out. */
  readonly packageRoot?: string;
}
