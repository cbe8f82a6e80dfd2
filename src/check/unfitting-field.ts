import type { ClaimRecord } from '../record/authored.js';
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
  const out: Misfit[] = [];
  const has = (field: string): boolean => (claim as unknown as Record<string, unknown>)[field] !== undefined;
  const together = (field: string, wanted: boolean, why: string): void => {
    if (has(field) !== wanted) out.push([wanted ? `it has no ${field}` : `it has a ${field}`, why]);
  };
  together(
    'reading_alt',
    claim.reading === 'conjectural',
    'A conjectural reading, and no other, names the other one in reading_alt.',
  );
  if (claim.type === 'attribution') {
    const { about } = claim as unknown as { about: string };
    const statement = about === 'statement';
    together('speaker', statement, 'A statement, and no act, has a speaker.');
    together('mode', statement, 'A statement, and no act, has a mode.');
    together('doer', !statement, 'An act, and no statement, has a doer.');
  }
  if (
    claim.type === 'date' &&
    has('relative_to') &&
    (claim as unknown as { date_basis: string }).date_basis !== 'relative'
  )
    out.push(['relative_to is given, but date_basis is not "relative"', 'Say relative, or leave relative_to out.']);
  return out;
}
