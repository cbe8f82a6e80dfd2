import { rulesOf, together, type Misfit } from '../claim-type/index.js';
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
  return [...ofAny, ...rulesOf(claim.type).misfits(claim)];
}
