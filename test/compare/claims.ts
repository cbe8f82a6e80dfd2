import fc from 'fast-check';
import { assembleClaim } from '../../src/dossier/assemble.js';
import type { ClaimRecord } from '../../src/record/authored.js';
import type { AttributionClaim, CasualtyClaim, DateClaim, QuantityClaim } from '../../src/record/types.js';

const common = {
  source: 'a-1900',
  subject: 'S.',
  voice: 'narrator',
  modality: 'asserted',
  weight: 'major',
  reading: 'plain',
  status: 'reviewed',
};
let serial = 0;

function make(type: string, fields: object): unknown {
  serial += 1;
  return assembleClaim(
    { ...common, id: `a-1900-${String(serial).padStart(4, '0')}`, type, ...fields } as ClaimRecord,
    undefined,
    undefined,
  );
}

/** A quantity claim for tests; fields left out are null. */
export function quantity(fields: object): QuantityClaim {
  return make('quantity', { stated: 'n', unit: 'men', hedge: 'exact', ...fields }) as QuantityClaim;
}

/** A casualty claim for tests. */
export function casualty(fields: object): CasualtyClaim {
  return make('casualty', {
    stated: 'n',
    unit: 'persons',
    hedge: 'exact',
    outcome: 'killed',
    victims: 'men',
    ...fields,
  }) as CasualtyClaim;
}

/** A date claim for tests. */
export function dated(date: string, fields: object = {}): DateClaim {
  return make('date', { date, date_text: date, date_basis: 'stated', calendar: 'unstated', ...fields }) as DateClaim;
}

/** An attribution claim for tests. */
export function attribution(answer: string | undefined, fields: object = {}): AttributionClaim {
  return make('attribution', { about: 'act', gist: 'G.', doer: 'X', answer, ...fields }) as AttributionClaim;
}

/** Amounts with every hedge, zero included. */
export const anyQuantity = fc
  .tuple(
    fc.nat(100_000),
    fc.nat(1000),
    fc.constantFrom('exact', 'about', 'over', 'at_least', 'up_to', 'almost', 'some', 'less_than', 'range', 'vague'),
  )
  .map(([value, extra, hedge]) => {
    if (hedge === 'over' || hedge === 'at_least') return quantity({ hedge, low: value });
    if (hedge === 'up_to' || hedge === 'almost' || hedge === 'less_than') return quantity({ hedge, high: value });
    if (hedge === 'range') return quantity({ hedge: 'exact', low: value, high: value + extra + 1 });
    if (hedge === 'vague') return quantity({ hedge, stated: 'hundreds' });
    return quantity({ hedge, low: value, best: value, high: value });
  });

const pad = (number: number): string => String(number).padStart(2, '0');

/** Dates of several precisions. */
export const anyDate = fc
  .tuple(
    fc.integer({ min: 1917, max: 1922 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom(undefined, 'beginning', 'middle', 'end'),
  )
  .map(([year, month, day, length, part]) =>
    dated(`${year}-${pad(month)}-${pad(day)}`.slice(0, length), { date_part: part }),
  );
