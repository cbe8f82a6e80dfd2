import { describe, expect, it } from 'vitest';
import { miniDataset } from '../mini.js';
import { findClaims, placesCalled } from '../../src/query/find.js';
import { readQuotes } from '../../src/query/reading.js';

const dataset = miniDataset();

describe('find', () => {
  it.each([
    [{ type: 'date' }, 4],
    [{ side: 'japanese' }, 3],
    [{ place: 'Olga' }, 2],
    [{ standing: 'uncorroborated' }, 1],
    [{ text: 'BRIDGES' }, 1],
    [{ source: 'other-1957' }, 6],
    [{ source: 'all' }, 16],
    [{ weight: 'minor' }, 1],
    [{ type: 'date', side: 'japanese' }, 1],
  ])('%j passes %i claims', (filter, count) => {
    expect(findClaims(dataset, filter)).toHaveLength(count);
  });
});

describe('words of a held text', () => {
  it('are found as they read once repaired, and as they stand in the print', () => {
    for (const text of ['260 bridges', '26 0 bridges'])
      expect(findClaims(dataset, { text }).map(({ id }) => id)).toEqual(['mini-1941-0003']);
  });
  it('are read in every claim, whatever its quote leaves out', () => {
    const read = readQuotes(dataset);
    const readings = new Map(dataset.claims.map((claim) => [claim.id, read(claim)]));
    expect(readings.get('mini-1941-0003')).toBe('260 bridges');
    expect(readings.get('mini-1941-0006')).toBe('the wire of June 9 was read: "Go home," said General Kato');
    expect(readings.get('other-1957-0001')).toBeNull();
  });
  it('are read as printed where a repair does not fit them', () => {
    const [text] = dataset.texts;
    const broken = {
      ...dataset,
      texts: [{ ...text, corrections: text?.corrections.map((entry) => ({ ...entry, found: 'xx' })) }],
    } as typeof dataset;
    const claim = dataset.claims.find(({ id }) => id === 'mini-1941-0003');
    expect(claim && readQuotes(broken)(claim)).toBe('26 0 bridges');
  });
});

describe('words in claims', () => {
  const [first, ...rest] = dataset.claims;
  const told = {
    ...dataset,
    claims: [{ ...first, subject: "Kolchak's 6–8 guns; 130명 Ångström STRASSE" }, ...rest],
  } as typeof dataset;
  it.each([
    ['130명'.normalize('NFD')],
    ['ångström'.normalize('NFD')],
    ['6-8 guns'],
    ['6\u20118 GUNS'],
    ['kolchak’s'],
    ['KOLCHAKʼS  6—8'],
    ['straße'],
  ])('are found as %s', (text) => {
    expect(findClaims(told, { text }).map(({ id }) => id)).toEqual([first?.id]);
  });
  it('are told apart by their accents', () => {
    expect(findClaims(told, { text: 'Angstrom' })).toEqual([]);
  });
  it('are found across the line ends of a quote, and in any spelling of a place', () => {
    const quoted = { ...dataset, claims: [{ ...first, quote: 'two\n  lines' }, ...rest] } as typeof dataset;
    expect(findClaims(quoted, { text: 'two lines' })).toHaveLength(1);
    const [place] = dataset.places;
    const spelled = { ...dataset, places: [{ ...place, spellings: ['Ólga'.normalize('NFD')] }] } as typeof dataset;
    expect(findClaims(spelled, { place: 'Ólga' }).map(({ id }) => id)).toEqual(
      findClaims(dataset, { place: 'olga' }).map(({ id }) => id),
    );
    expect(placesCalled(spelled, 'Olga bay')).toEqual([]);
  });
});
