import { open, refuse, type Mutation } from './mutation.js';

/** Changes after which another change may no longer be there, and those of layout alone, which is tried by itself only. */
const ALONE: ReadonlySet<string> = new Set(['record gone', 'file gone', 'line ends', 'byte order mark']);

/**
 * Two changes at once, in different files, so that neither undoes the other.
 * @param random gives the next whole number below its argument
 */
export function pairs(mutations: readonly Mutation[], count: number, random: (below: number) => number): Mutation[] {
  const single = mutations.filter(({ kind, file }) => !ALONE.has(kind) && file !== null);
  const next = (): Mutation => single[random(single.length)] as Mutation;
  return Array.from({ length: count }, () => {
    const first = next();
    let second = next();
    while (second.file === first.file) second = next();
    const both = {
      name: `${first.name}, and ${second.name}`,
      kind: `${first.kind} and ${second.kind}`,
      sort: '',
      file: null,
      records: [],
      apply: (draft: Parameters<Mutation['apply']>[0]) => {
        first.apply(draft);
        second.apply(draft);
      },
    };
    return first.expect === 'refuse' || second.expect === 'refuse'
      ? refuse(both)
      : open({ ...both, why: 'two changes of which each may be right' });
  });
}
