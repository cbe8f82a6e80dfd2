import type { SoundDossier } from './dossier.js';
import { sites, type FieldSite, type Site } from './sites.js';

/**
 * Fields that the schema leaves open and that a record needs all the same, and fields that it may not have, each by what the
 * field means. Written by hand, apart from the rules.
 */

/** Topics by id. */
export type Topics = ReadonlyMap<string, Site['value']>;

/** The topics of a dossier, from which claims take over scope. */
export function topicsOf(dossier: SoundDossier): Topics {
  return new Map(
    sites(dossier).flatMap(({ schema, value }) => (schema === 'topic' ? [[String(value.id), value]] : [])),
  );
}

/** Why a field that is not required may be left out of this record; null where it may not. */
export function leavingOut({ site, field }: FieldSite, topics: Topics): string | null {
  const { schema, value } = site;
  const name = field.path.join('.');
  const of: Readonly<Record<string, () => string | null>> = {
    claim: () => ofClaim(name, site, topics),
    review: () =>
      ['scope', 'locator', ...VALUE].includes(name) && value.claim !== 'almanac-1875-0011'
        ? null
        : 'the second reading is then counted as not having recorded it',
    topic: () => (['unit', 'outcome', 'asks', 'answers'].includes(name) ? null : OPTIONAL),
    search: () => (['source', 'part_read'].includes(name) ? null : OPTIONAL),
    source: () => (name === 'sha256' ? null : OPTIONAL),
    place: () => (['lat', 'lon', 'coordinate_source'].includes(name) ? null : OPTIONAL),
    person: () => (name === 'identified_by' ? null : OPTIONAL),
    constraint: () => (name.startsWith('operands.') ? null : OPTIONAL),
  };
  return (of[schema] ?? (() => OPTIONAL))();
}

const OPTIONAL = 'the field need not be given';
const VALUE = ['low', 'best', 'high', 'date', 'answer', 'extent'];
const SCOPE = ['counted', 'against', 'area', 'as_of'];
const DECIDING = [...VALUE, ...SCOPE, 'side', 'date_part'];
const PLACE = ['start', 'end', 'quote'];
const EVIDENCE = ['locator', 'access', 'accessed_on'];

function ofClaim(name: string, { value }: Site, topics: Topics): string | null {
  const held = 'quote' in value;
  const figures = ['low', 'best', 'high'].includes(name);
  if (name === 'topic' && value.weight === 'major') return null;
  if ([...PLACE, ...EVIDENCE, 'via', 'reading_alt', 'speaker', 'mode', 'doer', 'answer'].includes(name)) return null;
  // A printed range needs no best value; a second reader has read one, though.
  if (figures && (held || value.topic === undefined)) return null;
  if (held || !DECIDING.includes(name)) return OPTIONAL;
  return [...SCOPE, 'side'].includes(name) && topics.get(String(value.topic))?.[name] === value[name]
    ? 'the topic says the same'
    : null;
}

/** Why a field may be put into a record that lacks it; null where it may not. */
export function puttingIn({ site, field, name: full }: FieldSite): string | null {
  const { schema, value } = site;
  const name = field.path.join('.');
  if (schema === 'claim') {
    if ([...EVIDENCE, 'via', 'access_url'].includes(name) && 'quote' in value) return null;
    if ([...PLACE, 'via', 'reading_alt', 'speaker', 'mode', 'doer'].includes(name) && full !== '') return null;
    if (name === 'answer' || name === 'relative_to' || ['low', 'best', 'high'].includes(name)) return null;
    if (name === 'weekday') return /^\d{4}-\d{2}-\d{2}$/.test(String(value.date)) ? 'it may say this too' : null;
    return 'it may say this too';
  }
  if (schema === 'person') return name === 'identified_by' && value.identified === false ? null : 'it may say this too';
  if (schema === 'topic') {
    const inAnswers = name.startsWith('answers.');
    if (['unit', 'outcome', 'asks'].includes(name) || inAnswers) return null;
    if (name === 'part_of')
      return value.type === 'quantity' && value.id !== 'guard-strength' ? 'it may say this too' : null;
    return 'it may say this too';
  }
  if (schema === 'search') return name === 'part_read' ? null : 'it may say this too';
  if (schema === 'source') return name === 'sha256' ? null : 'it may say this too';
  if (schema === 'place') return ['lat', 'lon'].includes(name) ? null : 'it may say this too';
  if (schema === 'constraint') return name.startsWith('operands.') ? null : 'it may say this too';
  if (schema === 'review') return 'it is compared with the record; see the second readings';
  return 'it may say this too';
}
