import type { Check, Fault, RecordList } from './check.js';
import { nameOf } from './records.js';
import { shown } from './shown.js';

/** Ids used twice, or used again after they were retired; records that stand twice under whatever they are known by. */
export const repeatedId: Check = {
  name: 'repeated-id',
  description:
    'No id stands twice, none that was retired is used again; one record a ruling, a second reading, an answer, an edge of lineage, a scope.',
  run: ({ lists }) => {
    const retired = new Set(
      lists
        .filter(({ schema }) => schema === 'retired-id')
        .flatMap(({ records }) => records.map(({ value }) => idOf(value))),
    );
    return lists.flatMap((list) => [...twice(list), ...usedAgain(list, retired), ...inside(list)]);
  },
};

/** What no two records of a list may have in common, where it is not the id. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  review: ['claim'],
  ruling: ['finding'],
  lineage: ['from', 'to', 'sign'],
  scope: ['dimension', 'part', 'whole'],
  correction: ['start', 'end'],
  dismissed: ['start', 'end'],
  search: ['topic', 'source', 'where', 'terms', 'languages', 'result', 'part_read', 'on', 'note'],
};
/** Lists of which each held text has its own. */
const ONE_A_FILE: ReadonlySet<string> = new Set(['correction', 'dismissed', 'structure']);

type Fields = Readonly<Record<string, unknown>>;

function twice(list: RecordList): Fault[] {
  const known = KNOWN_BY[list.schema] ?? ['id'];
  const before = new Map<string, string>();
  return list.records.flatMap((located): Fault[] => {
    const { file, value } = located;
    const key = keyOf(value as Fields, known, ONE_A_FILE.has(list.schema) ? file : '');
    const first = before.get(key);
    if (first === undefined) {
      before.set(key, file);
      return [];
    }
    return [
      {
        file,
        record: nameOf(list, located),
        found:
          known[0] === 'id'
            ? `the id stands in ${first} too`
            : `another record (in ${first}) has the same ${known.join(', ')}`,
        remedy: known[0] === 'id' ? 'Give one of the two the next free id.' : 'Keep one of the two.',
      },
    ];
  });
}

/** What a record is known by, without regard to case, normal form and spacing. */
function keyOf(value: Fields, known: readonly string[], file: string): string {
  const [only] = known;
  const id = known.length === 1 && only !== undefined ? value[only] : undefined;
  return typeof id === 'string'
    ? String(folded(id))
    : JSON.stringify([file, ...known.map((field) => folded(value[field]))]);
}

function usedAgain(list: RecordList, retired: ReadonlySet<unknown>): Fault[] {
  if (list.kind === null) return [];
  return list.records.flatMap((located) =>
    retired.has(idOf(located.value))
      ? [
          {
            file: located.file,
            record: nameOf(list, located),
            found: 'the id was retired (retired-ids.json)',
            remedy: 'Use a new id; retired ones are never used again.',
          },
        ]
      : [],
  );
}

/** Lists inside records whose entries have a code or a name of their own. */
const ENTRIES: Readonly<
  Record<string, readonly { readonly path: readonly string[]; readonly by: readonly string[] }[]>
> = {
  topic: [{ path: ['answers'], by: ['id', 'label'] }],
  dossier: [
    { path: ['vocabularies', 'sides'], by: ['id', 'label'] },
    { path: ['vocabularies', 'perspectives'], by: ['id', 'label'] },
    { path: ['vocabularies', 'units'], by: ['id', 'label'] },
  ],
  structure: [
    { path: ['chapters'], by: ['chapter'] },
    { path: ['pages'], by: ['page'] },
    { path: ['notes'], by: ['label'] },
    { path: ['captions'], by: ['label'] },
  ],
  'allowed-words': [
    { path: ['words'], by: ['word'] },
    { path: ['neighbours'], by: ['pair'] },
  ],
};

/** Words of a text, which count as they are printed. */
const EXACT: ReadonlySet<string> = new Set(['allowed-words']);

function inside(list: RecordList): Fault[] {
  const entries = ENTRIES[list.schema];
  if (!entries) return [];
  return list.records.flatMap((located) =>
    entries.flatMap(({ path, by }) => {
      const items = path.reduce<unknown>(
        (at, name) => (at as Record<string, unknown> | undefined)?.[name],
        located.value,
      );
      if (!Array.isArray(items)) return [];
      return by.flatMap((field) => {
        const met = new Set<string>();
        return (items as Record<string, unknown>[]).flatMap((item): Fault[] => {
          const given = item[field];
          if (given === undefined) return [];
          const key = JSON.stringify(EXACT.has(list.schema) ? given : folded(given));
          if (!met.has(key)) {
            met.add(key);
            return [];
          }
          return [
            {
              file: located.file,
              record: nameOf(list, located),
              found: `${path.join('.')}: two entries have the ${field} ${shown(given)}`,
              remedy: 'Keep one of the two, or tell them apart.',
            },
          ];
        });
      });
    }),
  );
}

function idOf(value: unknown): unknown {
  return typeof value === 'string' ? value : (value as { id?: unknown } | null)?.id;
}

const ASCII_WORD = /^[\w-]*$/;

/** Words without regard to case, normal form and spacing. */
function folded(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return ASCII_WORD.test(value)
    ? value.toLowerCase()
    : value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
