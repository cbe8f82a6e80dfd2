import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copySigns } from '../../src/compare/weigh/copy-signs.js';
import { profile } from '../../src/compare/weigh/profile.js';
import { standingSentence } from '../../src/compare/weigh/standing-sentence.js';
import { recompute } from '../../src/compare/recompute.js';
import type { ConstraintRecord, OperandRecord, TopicRecord } from '../../src/record/authored.js';
import type { Claim } from '../../src/record/types.js';
import { DEFAULT_RULES, STRICT_RULES } from '../../src/value/rules.js';
import { fixture } from '../mini.js';
import { attribution, casualty, dated, quantity } from './claims.js';
import { collection, compare, edge, source } from './small-collection.js';

/**
 * One collection with every kind of finding in it. What is computed from it stands in a golden file that was read through
 * by eye; a change of a sentence, a step or a bound shows there. After a wanted change: vitest run test/compare/golden -u.
 */
const topics: TopicRecord[] = [
  {
    id: 'men',
    question: 'How many men had the garrison?',
    type: 'quantity',
    unit: 'men',
    counted: 'garrison',
    area: 'the town',
  },
  {
    id: 'dead',
    question: 'How many of the garrison died?',
    type: 'casualty',
    unit: 'persons',
    outcome: 'killed',
    part_of: 'men',
  },
  { id: 'attack', question: 'When was the attack?', type: 'date' },
  { id: 'wire', question: 'When was the wire sent?', type: 'date' },
  { id: 'end', question: 'When did the siege end?', type: 'date' },
  { id: 'length', question: 'How many days did the siege last?', type: 'quantity', unit: 'days' },
  { id: 'horse', question: 'How many horse were there?', type: 'quantity', unit: 'men', counted: 'horse' },
  {
    id: 'doer',
    question: 'Who attacked?',
    type: 'attribution',
    asks: 'doer',
    answers: [
      { id: 'reds', label: 'The Reds' },
      { id: 'lazo', label: "Lazo's men", within: 'reds' },
      { id: 'whites', label: 'The Whites', compatible: ['japanese'] },
      { id: 'japanese', label: 'The Japanese' },
    ],
  },
  {
    id: 'unasked',
    question: 'What became of the town?',
    type: 'attribution',
    asks: 'doer',
    answers: [{ id: 'burned', label: 'It burned' }],
  },
  {
    id: 'sought',
    question: 'Who paid?',
    type: 'attribution',
    asks: 'doer',
    answers: [{ id: 'tokyo', label: 'Tokyo' }],
  },
  {
    id: 'alone',
    question: 'Who watched?',
    type: 'attribution',
    asks: 'doer',
    answers: [{ id: 'nobody-else', label: 'Nobody else' }],
  },
];

const sources = [
  { ...source('subject', 'soviet'), authors: ['Parfenov, V.'], issued: '1941-06' },
  { ...source('army', 'japanese'), title: 'Army history', calendar: 'gregorian' as const },
  { ...source('consul', 'american'), authors: ['Consul, A.', 'Vice, B.'] },
  { ...source('exile', 'white'), calendar: 'julian' as const },
  { ...source('copy', 'modern_russian'), issued: '[..2026]' },
  { ...source('pupil', 'soviet') },
];

const named = (claim: Claim, id: string, topic: string | null, more: object = {}): Claim => ({
  ...claim,
  id,
  source: id.slice(0, id.lastIndexOf('-')),
  topic,
  locator: `p. ${id.slice(-1)}`,
  ...more,
});
const amount = (id: string, topic: string, fields: object): Claim =>
  named(
    topic === 'dead'
      ? casualty({ unit: 'persons', ...fields })
      : quantity({
          counted: topic === 'men' ? 'garrison' : null,
          area: topic === 'men' ? 'the town' : null,
          ...fields,
        }),
    id,
    topic,
  );
const exactly = (id: string, topic: string, value: number, more: object = {}): Claim =>
  amount(id, topic, { stated: String(value), low: value, best: value, high: value, side: 'japanese', ...more });
const on = (id: string, topic: string, date: string, more: object = {}): Claim => named(dated(date, more), id, topic);
const by = (id: string, topic: string, answer: string | undefined, more: object = {}): Claim =>
  named(attribution(answer, more), id, topic);

const claims: Claim[] = [
  amount('subject-0001', 'men', {
    stated: 'about 400',
    low: 400,
    best: 400,
    high: 400,
    hedge: 'about',
    side: 'japanese',
  }),
  exactly('army-0001', 'men', 310),
  exactly('consul-0001', 'men', 420, { hedge: 'some', stated: 'some 420' }),
  amount('exile-0001', 'men', { stated: 'over 390', low: 390, hedge: 'over', side: 'japanese' }),
  exactly('copy-0001', 'men', 310),
  amount('pupil-0001', 'men', { stated: 'almost 450', high: 450, hedge: 'almost', side: 'japanese' }),
  exactly('consul-0002', 'men', 300, { area: 'the district' }),
  exactly('exile-0002', 'men', 300, { as_of: '1918' }),
  exactly('army-0002', 'men', 300, { modality: 'planned' }),
  amount('subject-0002', 'dead', { stated: 'hundreds', hedge: 'vague', side: 'japanese', victims: 'garrison' }),
  exactly('army-0003', 'dead', 289),
  exactly('consul-0003', 'dead', 700),
  exactly('exile-0003', 'dead', 0),
  amount('pupil-0002', 'dead', { stated: 'to a man', hedge: 'vague', extent: 'all', side: 'japanese' }),
  amount('subject-0003', 'dead', { stated: 'wiped out', hedge: 'vague', extent: 'all', side: 'japanese' }),
  exactly('subject-0004', 'dead', 500),
  on('subject-0005', 'attack', '1920-03-12', { date_text: 'on 12 March' }),
  on('army-0004', 'attack', '1920-03-12', { date_part: 'night', calendar: 'gregorian' }),
  on('consul-0004', 'attack', '1920-03'),
  on('exile-0004', 'attack', '1920-02-28', { date_text: '28 February' }),
  on('copy-0002', 'attack', '1920-02-28'),
  on('pupil-0003', 'attack', '1920-03-14~', { date_text: 'about the 14th' }),
  on('subject-0006', 'wire', '1920-03'),
  on('consul-0005', 'wire', '1920-03-20', { weekday: 'saturday' }),
  on('subject-0007', 'end', '1920-04-11'),
  amount('subject-0008', 'length', { stated: 'thirty', low: 30, best: 30, high: 30, unit: 'days' }),
  amount('subject-0009', 'horse', {
    stated: '150',
    low: 150,
    best: 150,
    high: 150,
    counted: 'horse',
    side: 'japanese',
  }),
  by('subject-0010', 'doer', 'reds', { doer: 'the Reds', gist: 'They attacked.' }),
  by('army-0005', 'doer', 'lazo', { doer: 'Lazo', gist: 'He attacked.' }),
  by('consul-0006', 'doer', 'whites', { doer: 'Whites', gist: 'They attacked.' }),
  by('exile-0005', 'doer', 'japanese', { doer: 'Japanese', gist: 'They attacked.' }),
  by('copy-0003', 'doer', 'reds', { doer: 'Reds', gist: 'They attacked.', via: 'consul', access: 'secondhand' }),
  by('subject-0011', 'doer', 'japanese', {
    about: 'statement',
    doer: null,
    speaker: 'General Oi',
    gist: 'It was he.',
    said_on: '1920-03-13',
    voice: 'subject-0010',
  }),
  by('pupil-0004', 'doer', 'whites', {
    about: 'statement',
    doer: null,
    speaker: 'general oi',
    gist: 'It was they.',
    said_on: '1920-03-14',
  }),
  by('consul-0007', 'doer', 'reds', { about: 'statement', doer: null, speaker: 'A clerk', gist: 'The Reds.' }),
  by('consul-0008', 'doer', undefined, { gist: 'Somebody.' }),
  by('army-0006', 'unasked', 'burned', { doer: 'Reds', gist: 'It burned.' }),
  by('subject-0012', 'sought', 'tokyo', { doer: 'Tokyo', gist: 'It paid.' }),
  by('subject-0013', 'alone', 'nobody-else', { doer: 'Nobody', gist: 'Nobody watched.' }),
  named(quantity({ stated: '7', low: 7, best: 7, high: 7 }), 'subject-0014', null, { weight: 'minor' }),
];

const constraint = (
  id: string,
  kind: ConstraintRecord['kind'],
  operands: OperandRecord[],
  tolerance?: number,
): ConstraintRecord => ({
  id,
  source: 'subject',
  kind,
  operands,
  ...(tolerance === undefined ? {} : { tolerance }),
  statement: `It must hold that ${id}.`,
});
const c = (claim: string): { claim: string } => ({ claim });
const constraints: ConstraintRecord[] = [
  constraint('the wire came the day after', 'day_after', [c('subject-0005'), c('subject-0006')]),
  constraint('the attack came the day after the wire', 'day_after', [c('subject-0007'), c('subject-0005')]),
  constraint('the siege lasted thirty days', 'duration_between', [
    c('subject-0005'),
    c('subject-0007'),
    c('subject-0008'),
  ]),
  constraint(
    'the siege lasted a week',
    'duration_between',
    [c('subject-0005'), c('subject-0007'), { value: 7, unit: 'days', cited: 'made up' }],
    1,
  ),
  constraint('it was no second siege', 'before', [c('subject-0005'), c('subject-0007')]),
  constraint('it ended before it began', 'before', [c('subject-0007'), c('subject-0005')], 2),
  constraint('the attack was in March', 'within', [c('subject-0005'), { date: '1920-03', cited: 'made up' }]),
  constraint('the end was in March', 'within', [c('subject-0007'), { date: '1920-03', cited: 'made up' }]),
  constraint('the day was the twelfth', 'equal', [c('subject-0005'), { date: '1920-03-12', cited: 'made up' }]),
  constraint('horse and foot are all', 'sum_of', [
    c('subject-0009'),
    { value: 250, unit: 'men', cited: 'made up' },
    c('subject-0001'),
  ]),
  constraint(
    'horse and a few are all',
    'sum_of',
    [c('subject-0009'), { value: 5, unit: 'men', cited: 'made up' }, c('subject-0001')],
    0.1,
  ),
  constraint(
    'every third man was horse',
    'ratio',
    [c('subject-0001'), c('subject-0009'), { value: 3, unit: 'ratio', cited: 'made up' }],
    0.05,
  ),
  constraint('every tenth man was horse', 'ratio', [
    c('subject-0001'),
    c('subject-0009'),
    { value: 10, unit: 'ratio', cited: 'made up' },
  ]),
  constraint('the horse were of the garrison', 'part_of', [c('subject-0009'), c('subject-0001')]),
  constraint('the dead were of the garrison', 'part_of', [c('subject-0004'), c('subject-0001')], 0.1),
  constraint('all of them were the garrison', 'equal', [c('subject-0003'), c('subject-0001')]),
];

const given = collection({
  sources,
  topics,
  claims,
  constraints,
  scopes: [
    { dimension: 'area', part: 'the town', whole: 'the district' },
    { dimension: 'unit', part: 'men', whole: 'persons' },
  ],
  lineage: [edge('copy', 'army', { topics: ['men'], sign: 'shared_odd_figure' }), edge('pupil', 'subject')],
  searches: [
    {
      topic: 'unasked',
      source: 'subject',
      where: 'the whole',
      terms: ['burn'],
      languages: ['en'],
      result: 'silent',
      on: '2026-01-01',
    },
    {
      topic: 'unasked',
      source: 'subject',
      where: 'the whole',
      terms: ['ash', 'burn'],
      languages: ['en'],
      result: 'silent',
      part_read: 'ch. 3',
      on: '2026-01-02',
    },
    {
      topic: 'unasked',
      source: 'consul',
      where: 'the reports',
      terms: ['fire'],
      languages: ['en'],
      result: 'silent',
      on: '2026-01-02',
    },
    { topic: 'sought', where: 'pages', terms: ['paid'], languages: ['en'], result: 'not_found', on: '2026-01-01' },
    { topic: 'alone', where: 'pages', terms: ['watched'], languages: ['en'], result: 'found', on: '2026-01-01' },
  ],
  rulings: [
    {
      finding: 'subject-0010~consul-0006',
      relation: 'not_comparable',
      reason: 'Another attack is meant.',
      on: '2026-01-01',
    },
    { finding: 'subject-0005~army-0004', relation: 'overlaps', reason: 'It changes nothing.', on: '2026-01-01' },
  ],
});

const lines = (records: readonly unknown[]): string =>
  `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;

describe('everything that is computed of one collection', () => {
  // Computed inside each test, so that mutation testing knows which test runs what.
  it.each<[string, () => readonly unknown[]]>([
    ['findings', () => compare(given).findings],
    ['standings', () => compare(given).standings.map((entry) => ({ ...entry, reason: standingSentence(entry) }))],
    ['synopses', () => compare(given).synopses],
    ['implied', () => compare(given).implied],
    ['strict-findings', () => compare(given, STRICT_RULES).findings],
    ['copy-signs', () => copySigns(given)],
    ['profile-subject', () => profile(given, 'subject', DEFAULT_RULES)],
    ['profile-consul', () => profile(given, 'consul', DEFAULT_RULES)],
    ['turned', () => compare({ ...given, subject: 'consul' }).findings],
  ])('%s', async (name, records) => {
    await expect(lines(records())).toMatchFileSnapshot(fixture(`golden/${name}.jsonl`));
  });

  it('comes out of its own records, each finding alone', () => {
    const result = compare(given);
    for (const finding of result.findings)
      expect(recompute({ ...given, claims: [...claims, ...result.implied] }, finding, DEFAULT_RULES)).toEqual(finding);
    expect(
      recompute(given, { ...(result.findings[0] as (typeof result.findings)[number]), id: 'x~y' }, DEFAULT_RULES),
    ).toBeNull();
  });

  it('a golden file holds what was read through', () => {
    const result = compare(given);
    const kinds = new Set(result.findings.map(({ kind, relation }) => `${kind} ${relation ?? ''}`));
    expect([...kinds].sort()).toEqual([
      'comparison agrees',
      'comparison conflicts',
      'comparison not_comparable',
      'comparison overlaps',
      'internal agrees',
      'internal conflicts',
      'internal not_comparable',
      'silence ',
    ]);
    expect(readFileSync(fixture('golden/findings.jsonl'), 'utf8').split('\n')).toHaveLength(result.findings.length + 1);
  });
});
