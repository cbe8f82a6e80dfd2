import { describe, expect, it } from 'vitest';
import { checkBroken, soundDossier } from '../broken/dossier.js';

const dossier = soundDossier('full');
const OWN = 'sources/almanac-1875/claims/01-all.json';

/** What the rule says of a held claim of these figures. */
function told(hedge: string, low: number | null, best: number | null, high: number | null): string[] {
  return checkBroken(dossier, (draft) => {
    const claim = (draft.json(OWN) as Record<string, unknown>[]).find(({ id }) => id === 'almanac-1875-0002') as object;
    for (const [name, value] of Object.entries({ low, best, high }))
      if (value === null) Reflect.deleteProperty(claim, name);
      else Object.assign(claim, { [name]: value });
    Object.assign(claim, { hedge });
  })
    .filter(({ check }) => check.name === 'hedge-mismatch')
    .flatMap(({ faults }) => faults.map(({ remedy }) => remedy));
}

describe('figures and their hedge', () => {
  it.each<[string, number | null, number | null, number | null]>([
    ['exact', 300, 300, 300],
    ['exact', 0, 0, 0],
    ['about', 300, 300, 300],
    ['some', 200, null, 400],
    // "About 310, the estimates run from 200 to 400."
    ['about', 200, 310, 400],
    ['exact', 200, 310, 400],
    ['exact', 300, 300, 400],
    ['over', 300, null, null],
    ['at_least', 300, null, null],
    ['up_to', null, null, 300],
    ['almost', null, null, 300],
    ['less_than', null, null, 300],
    ['vague', null, null, null],
  ])('%s with low %s, best %s, high %s is right', (hedge, low, best, high) => {
    expect(told(hedge, low, best, high)).toEqual([]);
  });

  it.each<[string, number | null, number | null, number | null, RegExp]>([
    ['exact', 300, null, null, /low = best = high/],
    ['exact', null, 300, null, /low = best = high/],
    ['exact', 300, null, 300, /low = best = high/],
    ['about', 200, 410, 400, /low is at most best, and best at most high/],
    ['about', 200, 190, 400, /low is at most best, and best at most high/],
    ['some', 400, null, 200, /low is at most best/],
    ['over', 300, 300, null, /give low only/],
    ['at_least', null, null, 300, /give low only/],
    ['up_to', 0, null, 300, /give high only/],
    ['almost', null, 300, 300, /give high only/],
    ['vague', 100, null, null, /leave all three out/],
  ])('%s with low %s, best %s, high %s is refused', (hedge, low, best, high, remedy) => {
    expect(told(hedge, low, best, high)).toEqual([expect.stringMatching(remedy)]);
  });
});
