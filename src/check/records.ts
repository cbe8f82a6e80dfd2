import { FORM, type Authored, type Located } from '../dossier/form.js';
import type { RecordList } from './check.js';
import type { Kind } from './fields.js';

/** Every list of authored records, with its schema, its kind, and what a record of it is called. */
export function recordLists(authored: Authored): RecordList[] {
  const list = (
    schema: string,
    records: readonly Located<unknown>[],
    name: RecordList['name'],
    kind: Kind | null = null,
  ): RecordList => ({ schema, kind, records, name });
  const id: RecordList['name'] = (value) => value.id;
  const span: RecordList['name'] = ({ start, end }) => (isNumber(start) && isNumber(end) ? `at ${start}-${end}` : null);
  const ofTexts = <T>(file: string, values: (text: Authored['texts'][number]) => readonly T[]): Located<T>[] =>
    authored.texts.flatMap((text) =>
      values(text).map((value, index) => ({
        file: `${text.folder}/${file}`,
        index: index + 1,
        value,
      })),
    );
  return [
    list(
      'dossier',
      [{ file: `${authored.folder}/${FORM.dossier.path}`, index: 1, value: authored.dossier }],
      () => 'the dossier',
    ),
    list('topic', authored.topics, id, 'topic'),
    list('event', authored.events, id, 'event'),
    list('place', authored.places, id, 'place'),
    list('person', authored.people, id, 'person'),
    list('source', authored.sources, id, 'source'),
    list('claim', authored.claims, id, 'claim'),
    list('constraint', authored.constraints, id, 'constraint'),
    list('scope', authored.scopes, ({ part, whole }) => joined(part, 'in', whole)),
    list('lineage', authored.lineage, ({ from, to }) => joined(from, '>', to)),
    list('search', authored.searches, ({ topic, source }) => joined(topic, '/', source ?? 'no source')),
    list('ruling', authored.rulings, ({ finding }) => finding),
    list('review', authored.reviews, ({ claim }) => claim),
    list(
      'correction',
      ofTexts('corrections.json', ({ corrections }) => corrections),
      span,
    ),
    list(
      'dismissed',
      ofTexts('dismissed.json', ({ dismissed }) => dismissed),
      span,
    ),
    list('retired-id', authored.retiredIds, id),
    list(
      'structure',
      ofTexts('structure.json', ({ structure }) => [structure]),
      () => 'the structure',
    ),
    list(
      'allowed-words',
      ofTexts('allowed-words.json', ({ allowedWords }) => [allowedWords]),
      () => 'the list',
    ),
  ];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function joined(a: unknown, between: string, b: unknown): unknown {
  return typeof a === 'string' && typeof b === 'string' ? `${a} ${between} ${b}` : null;
}

/** A name that can be shown as it is: short, on one line, of characters that are seen. */
const PLAIN = /^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{M}\p{N}\p{P}\p{S} ]{0,119}$/u;

/** What a record is called in a fault: its id or what stands for it, else its place in the file. */
export function nameOf({ name }: RecordList, { value, index }: Located<unknown>): string {
  const called =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? name(value as Readonly<Record<string, unknown>>)
      : null;
  return typeof called === 'string' && PLAIN.test(called) ? called : `record ${index}`;
}

/** The authored files without the records that do not fit their schema. Corrections stay whole: the reading text rests on all of them. */
export function onlySound(authored: Authored, unsound: ReadonlySet<unknown>): Authored {
  if (unsound.size === 0) return authored;
  const sound = <T>(records: readonly Located<T>[]): Located<T>[] => records.filter(({ value }) => !unsound.has(value));
  return {
    ...authored,
    topics: sound(authored.topics),
    events: sound(authored.events),
    places: sound(authored.places),
    people: sound(authored.people),
    constraints: sound(authored.constraints),
    scopes: sound(authored.scopes),
    lineage: sound(authored.lineage),
    searches: sound(authored.searches),
    rulings: sound(authored.rulings),
    sources: sound(authored.sources),
    claims: sound(authored.claims),
    reviews: sound(authored.reviews),
    texts: authored.texts.map((text) => ({ ...text, dismissed: text.dismissed.filter((item) => !unsound.has(item)) })),
  };
}
