/** What a name in the making holds: the new content, or the old one that is about to go. */
export type Stage = 'new' | 'old';

const TEMPORARY = /^\.(.+)\.(new|old)-(\d+)-(\d+)$/;

/** Parts of a name that `temporaryName` made. */
export interface Temporary {
  /** Name of the file or folder that was to be replaced. */
  readonly of: string;
  readonly stage: Stage;
  readonly process: number;
  /** Later ones are greater. */
  readonly stamp: number;
}

/** Name beside a file or folder under which its next content is laid, or its last one kept until the next stands. */
export function temporaryName({ of, stage, process, stamp }: Temporary): string {
  return `.${of}.${stage}-${process}-${stamp}`;
}

/** Takes apart a name that `temporaryName` made; null for any other. */
export function parseTemporary(name: string): Temporary | null {
  const [, of, stage, process, stamp] = TEMPORARY.exec(name) ?? [];
  if (of === undefined) return null;
  return { of, stage: stage as Stage, process: Number(process), stamp: Number(stamp) };
}
