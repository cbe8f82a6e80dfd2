import { describe, expect, it } from 'vitest';
import { countUnrecorded, differences, unrecorded } from '../../src/claim-type/second-reading.js';
import type { ClaimRecord, ReviewRecord, TopicRecord } from '../../src/record/authored.js';

const base = {
  id: 'a-1900-0001',
  source: 'a-1900',
  topic: 't',
  subject: 'S.',
  voice: 'narrator',
  modality: 'asserted',
  weight: 'major',
  reading: 'plain',
  status: 'reviewed',
} as const;
const amount: ClaimRecord = {
  ...base,
  type: 'quantity',
  stated: '300',
  low: 300,
  best: 300,
  high: 300,
  unit: 'men',
  hedge: 'exact',
};
const dated: ClaimRecord = {
  ...base,
  type: 'date',
  date_text: 'May',
  date: '1872-05',
  date_part: 'end',
  date_basis: 'stated',
  calendar: 'unstated',
};
const topic: TopicRecord = { id: 't', question: 'Q?', type: 'quantity', unit: 'men', counted: 'guards', side: 'north' };
const review = (fields: Partial<ReviewRecord>): ReviewRecord => ({
  claim: base.id,
  outcome: 'confirmed',
  on: '2026-01-01',
  ...fields,
});
const figure = { low: 300, best: 300, high: 300 };

describe('a second reading', () => {
  it.each<[string, ClaimRecord, Partial<ReviewRecord>, string[]]>([
    ['the same figure', amount, figure, []],
    ['another figure', amount, { ...figure, best: 310 }, ['best']],
    ['no figure at all', amount, {}, ['low', 'best', 'high']],
    ['another hedge', amount, { ...figure, hedge: 'about' }, ['hedge']],
    ['another unit', amount, { ...figure, unit: 'persons' }, ['unit']],
    ['another modality', amount, { ...figure, modality: 'denied' }, ['modality']],
    ['the side that the topic asks for', amount, { ...figure, side: 'north' }, []],
    ['another side than the topic asks for', amount, { ...figure, side: 'south' }, ['side']],
    ['what the topic counts, in other letters', amount, { ...figure, counted: 'The  Guards' }, ['counted']],
    ['what the topic counts, with capitals', amount, { ...figure, counted: 'GUARDS' }, []],
    ['a time where the record has none', amount, { ...figure, as_of: '1872' }, ['as_of']],
    ['no area, as in the record', amount, { ...figure, absent: ['area'] }, []],
    ['nothing counted, where the topic has it', amount, { ...figure, absent: ['counted'] }, ['counted']],
    ['a side, and that there is none', amount, { ...figure, side: 'north', absent: ['side'] }, ['side']],
    ['another voice', amount, { ...figure, voice: 'a-1900-0002' }, ['voice']],
    ['a date of an amount', amount, { ...figure, date: '1872' }, ['date']],
    ['the same date', dated, { date: '1872-05' }, []],
    ['another part of the month', dated, { date: '1872-05', date_part: 'beginning' }, ['date_part']],
    ['no part of the month', dated, { date: '1872-05', absent: ['date_part'] }, ['date_part']],
    ['another calendar', dated, { date: '1872-05', calendar: 'julian' }, ['calendar']],
  ])('that has %s differs there and nowhere else', (_, claim, fields, wanted) => {
    expect(differences(claim, review(fields), topic, true).map(({ field }) => field)).toEqual(wanted);
  });

  it('need not give the value of a held text, but is compared where it does', () => {
    expect(differences(amount, review({}), topic, false)).toEqual([]);
    expect(differences(amount, review({ ...figure, low: 299 }), topic, false)).toEqual([
      { field: 'low', record: 300, review: 299 },
    ]);
  });

  it('records what it gives or calls absent, and nothing else', () => {
    expect(unrecorded(amount, review({ ...figure, unit: 'men', absent: ['side', 'area'] }))).toEqual([
      'hedge',
      'modality',
      'counted',
      'against',
      'as_of',
      'voice',
    ]);
    expect(unrecorded(dated, review({}))[0]).toBe('value');
    expect(unrecorded({ ...amount, hedge: 'vague', low: undefined }, review({}))).not.toContain('value');
  });

  it('is counted by field, where it reached its place', () => {
    const second = { ...amount, id: 'a-1900-0002' };
    const third = { ...amount, id: 'a-1900-0003' };
    const counts = countUnrecorded(
      [amount, second, third, dated],
      [
        review({ ...figure, hedge: 'exact' }),
        { ...review(figure), claim: second.id },
        { ...review({}), claim: third.id, outcome: 'not_reachable' },
      ],
    );
    // The date claim has the id of the first amount, so the last record of that id counts.
    expect(counts.find(({ field }) => field === 'hedge')).toEqual({ field: 'hedge', read: 1, unrecorded: 1 });
    expect(counts.find(({ field }) => field === 'modality')).toEqual({ field: 'modality', read: 2, unrecorded: 2 });
  });
});
