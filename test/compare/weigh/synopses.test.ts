import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRoots, lineageRoots, shareRoot } from '../../../src/compare/weigh/roots.js';
import type { Claim, Synopsis, Topic } from '../../../src/record/types.js';
import { casualty } from '../claims.js';
import { collection, compare, day, edge, men, on, source, strength, three } from '../small-collection.js';
import { is } from '../../often.js';

const sources = ['s', 'a', 'b', 'c', 'd'].map((id) => source(id));

describe('a synopsis', () => {
  const claims = [men('s', 900), men('a', 300), men('b', 500), men('a', 1, { counted: 'officers' })];
  const made = (): Synopsis | undefined =>
    compare(collection({ sources: three, topics: [strength], claims })).synopses[0];

  it('spans the independent accounts of its scope and places the subject', () => {
    const synopsis = made();
    expect(synopsis).toMatchObject({ unit: 'men', roots: 2, roots_on_scale: 2, span: { low: 300, high: 500 } });
    expect(synopsis?.subject).toMatchObject([{ position: 'above', range: { low: 900, best: 900, high: 900 } }]);
    expect(synopsis?.others.map(({ range }) => range?.best ?? null)).toEqual([300, 500, null]);
  });
  it('leaves each account out in turn', () => {
    const synopsis = made();
    expect(synopsis?.leave_one_out.map(({ without, span }) => ({ without, span }))).toEqual([
      { without: ['a'], span: { low: 500, high: 500 } },
      { without: ['b'], span: { low: 300, high: 300 } },
    ]);
    expect(synopsis?.leave_one_out[0]?.positions).toEqual(['above']);
  });
  it('shows days as days, and days that are only bounds apart', () => {
    const dates = [on('s', '1918-04'), on('a', '1918-04-04'), on('b', '[..1918-04-30]')];
    const [shown] = compare(collection({ sources: three, topics: [day], claims: dates })).synopses;
    expect(shown).toMatchObject({ roots: 2, roots_on_scale: 1, span: { low: '1918-04-04', high: '1918-04-04' } });
    expect(shown?.bounded).toEqual([dates[2]?.id]);
    expect(shown?.others[1]?.range).toEqual({ low: null, best: null, high: '1918-04-30' });
    expect(shown?.subject[0]).toMatchObject({
      position: 'across',
      range: { low: '1918-04-01', best: null, high: '1918-04-30' },
    });
  });
  it.each([
    ['another unit', men('a', 300, { unit: 'guns' })],
    ['another time', men('a', 300, { as_of: '1919' })],
    ['another place', men('a', 300, { area: 'Chita' })],
    ['a plan', men('a', 300, { modality: 'planned' })],
    ['losses', { ...casualty({ topic: 'strength', low: 300, best: 300, high: 300 }), id: 'a-9999', source: 'a' }],
  ])('leaves %s out of its span', (_, other) => {
    const given = { sources: three, topics: [strength], claims: [men('s', 900), other, men('b', 500)] };
    expect(compare(collection(given)).synopses[0]).toMatchObject({
      roots: 2,
      roots_on_scale: 1,
      span: { low: 500, high: 500 },
      leave_one_out: [],
    });
  });
  it('leaves days of another event, and other losses, out of its span', () => {
    const dates = [
      on('s', '1918-04'),
      { ...on('a', '1918-03-01'), counted: 'the second landing' },
      on('b', '1918-04-04'),
    ];
    expect(compare(collection({ sources: three, topics: [day], claims: dates })).synopses[0]?.span).toEqual({
      low: '1918-04-04',
      high: '1918-04-04',
    });
    const killed: Topic = { ...strength, type: 'casualty', unit: 'persons', outcome: 'killed' };
    const lost = (from: string, value: number, outcome = 'killed'): Claim => ({
      ...casualty({ topic: 'strength', low: value, best: value, high: value, outcome }),
      id: `${from}-9${value}`,
      source: from,
    });
    const claims = [lost('s', 30), lost('a', 20), lost('b', 10, 'wounded')];
    expect(compare(collection({ sources: three, topics: [killed], claims })).synopses[0]?.span).toEqual({
      low: 20,
      high: 20,
    });
  });
  it.each([
    ['up to the lower end', [100, 300], 'across'],
    ['wholly below', [100, 299], 'below'],
    ['from the upper end', [500, 700], 'across'],
    ['wholly above', [501, 700], 'above'],
    ['from end to end', [300, 500], 'inside'],
    ['over both ends', [299, 501], 'across'],
    ['in the midst, where nobody gives it', [350, 450], 'between'],
    ['at an end', [300, 300], 'inside'],
  ])('a range %s of the span lies so', (_, [low, high], position) => {
    const own = { ...men('s', 1), low, high, best: low === high ? low : null } as Claim;
    const given = { sources: three, topics: [strength], claims: [own, men('a', 300), men('b', 500)] };
    expect(compare(collection(given)).synopses[0]?.subject[0]?.position).toBe(position);
  });
  it('an open bound is no value that was told', () => {
    const upTo = men('a', 1, { low: undefined, best: undefined, high: 700, hedge: 'up_to' });
    const over = men('b', 1, { low: 9000, best: undefined, high: undefined, hedge: 'over' });
    const given = { sources, topics: [strength], claims: [men('s', 10_000), upTo, over, men('c', 900)] };
    const [shown] = compare(collection(given)).synopses;
    expect(shown).toMatchObject({
      roots: 3,
      roots_on_scale: 1,
      span: { low: 900, high: 900 },
      bounded: [upTo.id, over.id],
      subject: [{ position: 'above' }],
    });
    expect(shown?.others.map(({ range }) => range)).toEqual([
      { low: null, best: null, high: 700 },
      { low: 9000, best: null, high: null },
      { low: 900, best: 900, high: 900 },
    ]);
    const alone = { ...given, claims: [men('s', 10_000), upTo, over] };
    expect(compare(collection(alone)).synopses[0]).toMatchObject({
      roots: 2,
      roots_on_scale: 0,
      span: null,
      subject: [{ position: null }],
    });
  });
  it('vague words name no value', () => {
    const vague = men('a', 1, { low: undefined, best: undefined, high: undefined, hedge: 'vague', stated: 'hundreds' });
    const given = { sources, topics: [strength], claims: [men('s', 300), vague, men('b', 500)] };
    expect(compare(collection(given)).synopses[0]).toMatchObject({
      roots_on_scale: 1,
      span: { low: 500, high: 500 },
      bounded: [],
      others: [{ range: null }, { range: { best: 500 } }],
    });
  });
  it('names only those whose leaving out changes something, each with all that share a root with it', () => {
    const claims = [men('s', 450), men('a', 300), men('b', 450), men('c', 400), men('d', 500)];
    const given = { sources, topics: [strength], claims, lineage: [edge('c', 'b')] };
    const [shown] = compare(collection(given)).synopses;
    expect(shown).toMatchObject({ roots: 3, roots_on_scale: 3, span: { low: 300, high: 500 } });
    expect(shown?.leave_one_out).toEqual([
      { without: ['a'], span: { low: 400, high: 500 }, positions: ['inside'] },
      { without: ['b', 'c'], span: { low: 300, high: 500 }, positions: ['between'] },
      { without: ['d'], span: { low: 300, high: 450 }, positions: ['inside'] },
    ]);
  });
  it('tells who counts once together: a copy and its model, accounts read through one work, a compilation with each of two', () => {
    const through = { via: 'x', access: 'secondhand' };
    const accounts = [...sources, source('e'), source('f'), source('x')];
    const claims = [
      men('s', 450),
      ...['a', 'b', 'c', 'd'].map((id) => men(id, 300)),
      men('e', 300, through),
      men('f', 310, through),
      men('d', 320),
    ];
    const lineage = [edge('b', 'a'), edge('c', 'a'), edge('c', 'd')];
    const [shown] = compare(collection({ sources: accounts, topics: [strength], claims, lineage })).synopses;
    expect(shown).toMatchObject({
      roots: 3,
      together: [
        ['a', 'b', 'c'],
        ['d', 'c'],
        ['e', 'f'],
      ],
    });
    const [apart] = compare(collection({ sources: accounts, topics: [strength], claims: claims.slice(0, 3) })).synopses;
    expect(apart).toMatchObject({ roots: 2, together: [] });
  });
  it('gives the relation of each account to each claim of the subject in their order', () => {
    const claims = [men('s', 300), men('s', 400), men('a', 300), men('b', 400, { modality: 'planned' })];
    const given = { sources, topics: [strength], claims };
    expect(compare(collection(given)).synopses[0]?.others.map(({ relations }) => relations)).toEqual([
      ['agrees', 'conflicts'],
      ['not_comparable', 'not_comparable'],
    ]);
  });

  const anyMen = (from: string): fc.Arbitrary<Claim> =>
    fc
      .tuple(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(4),
        fc.constantFrom('exact', 'about', 'over', 'up_to', 'range', 'vague'),
      )
      .map(([low, more, hedge]) => {
        const value = low * 100;
        if (hedge === 'over') return men(from, value, { hedge, best: undefined, high: undefined });
        if (hedge === 'up_to') return men(from, value, { hedge, best: undefined, low: undefined });
        if (hedge === 'range') return men(from, value, { best: undefined, high: value + 100 * more });
        if (hedge === 'vague')
          return men(from, value, { hedge, low: undefined, best: undefined, high: undefined, stated: 'hundreds' });
        return men(from, value, { hedge });
      });
  it('says inside or across only of what an account on the scale meets, and never where all of them conflict', () => {
    fc.assert(
      fc.property(
        anyMen('s'),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd').chain(anyMen), { maxLength: 6 }),
        fc.constantFrom([], [edge('a', 's')], [edge('b', 'a')], [edge('c', 'b'), edge('c', 'a')]),
        (own, others, lineage) => {
          const given = { sources, topics: [strength], claims: [own, ...others], lineage };
          const [shown] = compare(collection(given)).synopses as [Synopsis];
          const roots = lineageRoots(lineage);
          const named = others.filter(
            ({
              low,
              best,
              high,
              ...claim
            }: Claim & { low?: number | null; best?: number | null; high?: number | null }) =>
              (best !== null || (low !== null && high !== null)) && !shareRoot(roots, own, claim as Claim),
          );
          is(shown.roots_on_scale, countRoots(named, roots));
          is(shown.span === null, named.length === 0);
          const relation = (claim: Claim): unknown =>
            shown.others.find((entry) => entry.claim === claim.id)?.relations[0];
          const met = named.some((claim) => relation(claim) === 'agrees' || relation(claim) === 'overlaps');
          const { position } = shown.subject[0] as Synopsis['subject'][number];
          if (named.length === 0) is(position, null);
          else is(position === 'inside' || position === 'across', met);
          for (const { positions, without } of shown.leave_one_out) {
            const rest = named.filter(({ source: id }) => !without.includes(id));
            const still = rest.some((claim) => relation(claim) === 'agrees' || relation(claim) === 'overlaps');
            is(positions[0] === 'inside' || positions[0] === 'across', still);
          }
        },
      ),
    );
  });
  it('counts accounts of the subject’s root in no span', () => {
    const kin = compare(collection({ sources: three, topics: [strength], claims, lineage: [edge('a', 's')] }));
    expect(kin.synopses[0]).toMatchObject({
      roots: 1,
      roots_on_scale: 1,
      span: { low: 500, high: 500 },
      leave_one_out: [],
    });
  });
});
