/** One thing that is wrong: where, what was found, and what to do. */
export interface Fault {
  /** Path as `Located.file` gives it, or the folder that is meant, ending in "/". */
  readonly file: string;
  /** Id of the record; "record 2", counted in that file; or where in the file it stands. */
  readonly record: string;
  readonly found: string;
  readonly remedy: string;
}

/** How many faults one message lists; the rest is counted. */
const LISTED = 10;

/** Faults as one message for people. */
export function describeFaults(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, LISTED)
    .map(({ file, record, found, remedy }) => `${file}, ${record}: ${found}. ${remedy}`);
  return [...lines, ...(faults.length > LISTED ? [`and ${faults.length - LISTED} more faults`] : [])].join('\n');
}
