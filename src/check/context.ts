import type { Dataset } from '../dossier/dataset.js';
import type { Authored, HeldText } from '../dossier/form.js';
import type { Validator } from '../dossier/validate.js';
import { readingText, type ReadingText } from '../text/reading-text.js';
import type { CheckContext, Misfit, RecordList } from './check.js';
import type { Kind } from './fields.js';
import { nameOf, onlySound } from './records.js';

/** What was found when the records were held against their schemas. */
export interface Held extends Pick<CheckContext, 'lists' | 'misfits' | 'broken' | 'shape'> {
  /** Records that do not fit. */
  readonly unsound: ReadonlySet<unknown>;
}

/**
 * What the rules may look at: the records that fit their schemas, and what is known of the others.
 * @param held all lists, records that do not fit included
 */
export function contextOf(
  records: Authored,
  { lists, misfits, unsound, broken, shape }: Held,
  compute: (authored: Authored) => Dataset,
): CheckContext {
  const sound = onlySound(records, unsound);
  let made: Dataset | null = null;
  return {
    authored: sound,
    lists: unsound.size === 0 ? lists : lists.map((list) => soundOf(list, unsound)),
    ids: idsOf(lists),
    broken,
    shape,
    misfits,
    reading: readings(),
    vocabularies: broken.has('dossier') ? new Map() : vocabulariesOf(sound.dossier),
    dataset: () => (made ??= compute(sound)),
  };
}

/** Holds every record against its schema. */
export function findMisfits(
  lists: readonly RecordList[],
  validate: Validator,
): { misfits: Misfit[]; unsound: ReadonlySet<unknown> } {
  const misfits: Misfit[] = [];
  const unsound = new Set<unknown>();
  for (const list of lists)
    for (const located of list.records) {
      const found = validate(`authored/${list.schema}`, located.value);
      if (found.length === 0) continue;
      unsound.add(located.value);
      misfits.push({ schema: list.schema, file: located.file, record: nameOf(list, located), found });
    }
  return { misfits, unsound };
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Ids by kind; null for a kind of which one record has no id that could be read, so that any id may be its. */
function idsOf(lists: readonly RecordList[]): Map<Kind, Set<string> | null> {
  const ids = new Map<Kind, Set<string> | null>();
  for (const { kind, records } of lists) {
    if (kind === null) continue;
    const known = records.map(({ value }) => (value as { readonly id?: unknown } | null)?.id);
    ids.set(kind, known.every(isId) ? new Set(known) : null);
  }
  const every = [...ids.values()].flatMap((known) => (known === null ? null : [...known]));
  ids.set('record', every.includes(null) ? null : new Set(every as string[]));
  return ids;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function soundOf(list: RecordList, unsound: ReadonlySet<unknown>): RecordList {
  return { ...list, records: list.records.filter(({ value }) => !unsound.has(value)) };
}

/** Reading texts, each made once. */
function readings(): CheckContext['reading'] {
  const made = new Map<HeldText, ReadingText | null>();
  return (held) => {
    const known = made.get(held);
    if (known !== undefined) return known;
    let reading: ReadingText | null = null;
    try {
      reading = readingText(held.witness, held.corrections);
    } catch {
      // Corrections that do not hold are told by their own rule.
    }
    made.set(held, reading);
    return reading;
  };
}

/** Words by the name of their list; entries with a code count by it. */
function vocabulariesOf({ vocabularies }: Authored['dossier']): Map<string, Set<string>> {
  return new Map(
    Object.entries(vocabularies).map(([name, words]: [string, readonly (string | { readonly id: string })[]]) => [
      name,
      new Set(words.map((word) => (typeof word === 'string' ? word : word.id))),
    ]),
  );
}
