import type { AttributionClaimRecord, ClaimRecord, DateClaimRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';

/** Fields that do not go together. */
export const unfittingField: Check = {
  name: 'unfitting-field',
  description:
    'Fields that go together stand together: the other reading of a conjecture, the speaker of a statement, the doer of an act.',
  run: ({ authored }) => [
    ...authored.claims.flatMap(({ file, value }) =>
      ofClaim(value).map(([found, remedy]): Fault => ({ file, record: value.id, found, remedy })),
    ),
    ...authored.searches.flatMap(({ file, value }): Fault[] =>
      value.result !== 'silent' && value.part_read !== undefined
        ? [
            {
              file,
              record: `${value.topic} / ${value.source ?? 'no source'}`,
              found: `part_read is given with the result ${value.result}`,
              remedy: 'Only a silence names the part that was read.',
            },
          ]
        : [],
    ),
  ],
};

type Misfit = readonly [found: string, remedy: string];

function ofClaim(claim: ClaimRecord): Misfit[] {
  const ofAny: Misfit[] = [
    ...together(
      claim,
      'reading_alt',
      claim.reading === 'conjectural',
      'A conjectural reading, and no other, names it.',
    ),
    ...(claim.reading === 'repaired' && claim.quote === undefined
      ? [['its reading is repaired', 'Only a text that is held here has repairs; say plain or conjectural.'] as const]
      : []),
  ];
  if (claim.type === 'attribution') return [...ofAny, ...ofAttribution(claim)];
  return claim.type === 'date' ? [...ofAny, ...ofDate(claim)] : ofAny;
}

function ofAttribution(claim: AttributionClaimRecord): Misfit[] {
  const statement = claim.about === 'statement';
  return [
    ...together(claim, 'speaker', statement, 'A statement, and no act, has a speaker.'),
    ...together(claim, 'mode', statement, 'A statement, and no act, has a mode.'),
    ...together(claim, 'doer', !statement, 'An act, and no statement, has a doer.'),
  ];
}

/** One day, with its qualifier. */
const DAY = /^\d{4}-\d{2}-\d{2}[?~%]?$/;

function ofDate({ weekday, date, relative_to, date_basis }: DateClaimRecord): Misfit[] {
  const out: Misfit[] = [];
  if (weekday !== undefined && !DAY.test(date))
    out.push(['it has a weekday, but its date is no single day', 'Only a day has a day of the week.']);
  if (relative_to !== undefined && date_basis !== 'relative')
    out.push(['relative_to is given, but date_basis is not "relative"', 'Say relative, or leave relative_to out.']);
  return out;
}

/** A field that must stand there, or must not. */
function together<T extends object>(record: T, field: string & keyof T, wanted: boolean, why: string): Misfit[] {
  if ((record[field] !== undefined) === wanted) return [];
  return [[wanted ? `it has no ${field}` : `it has a ${field}`, why]];
}
