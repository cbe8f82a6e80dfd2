import { assemble } from '../src/dossier/assemble.js';
import type { Collection } from '../src/record/collection.js';
import type { Claim, Source, Topic } from '../src/record/types.js';
import { isoDay } from '../src/value/calendar.js';

/** Claims on one topic: one of the subject and seven of other sources, as on a well-covered topic of the dataset. */
const ON_A_TOPIC = 8;
const SOURCES = 200;
const HEDGES = ['exact', 'about', 'over', 'exact', 'some'] as const;

/** A made-up collection of `count` claims: a third each amounts, dates and attributions. The same count gives the same claims. */
export function generate(count: number): Collection {
  let state = 1918;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sources = Array.from({ length: SOURCES }, (_, i): Source =>
    assemble('source', {
      id: `source-${i}`,
      title: `Source ${i}`,
      issued: '1930',
      language: 'en',
      kind: 'book',
      perspective: 'international',
      proximity: 'later',
    }),
  );
  const topics: Topic[] = [];
  const claims: Claim[] = [];
  for (let at = 0; claims.length < count; at += 1) {
    const type = (['quantity', 'date', 'attribution'] as const)[at % 3] as Topic['type'];
    const topic = assemble('topic', {
      id: `topic-${at}`,
      question: `Question ${at}?`,
      type,
      ...(type === 'quantity' ? { unit: 'men' } : {}),
      ...(type === 'attribution' ? { answers: ['a', 'b', 'c'].map((id) => ({ id, label: `Answer ${id}` })) } : {}),
    });
    topics.push(topic);
    for (let i = 0; i < ON_A_TOPIC && claims.length < count; i += 1) {
      const source = i === 0 ? 'source-0' : `source-${1 + random(SOURCES - 1)}`;
      claims.push(claimOf(type, topic.id, source, claims.length, random));
    }
  }
  return {
    subject: 'source-0',
    subject_label: 'the subject',
    vocabularies: {
      sides: [],
      perspectives: [{ id: 'international', label: 'international', camp: null }],
      units: [{ id: 'men', kind: 'men', label: null }],
      partisan_words: [],
    },
    sources,
    topics,
    events: [],
    claims,
    constraints: [],
    scopes: [],
    lineage: Array.from({ length: SOURCES / 4 }, (_, i) =>
      assemble('lineage', { from: `source-${4 * i + 1}`, to: `source-${4 * i + 2}`, sign: 'citation' }),
    ),
    searches: [],
    rulings: [],
  };
}

function claimOf(
  type: Topic['type'],
  topic: string,
  source: string,
  at: number,
  random: (below: number) => number,
): Claim {
  const common = {
    id: `${source}-${String(at).padStart(7, '0')}`,
    source,
    topic,
    subject: 'A sentence of the usual length says what is claimed here.',
    event: null,
    place: null,
    side: null,
    voice: 'narrator',
    modality: 'asserted',
    weight: 'major',
    area: null,
    as_of: null,
    start: null,
    end: null,
    quote: null,
    page: null,
    chapter: null,
    locator: 'ch. 3',
    access: 'page',
    via: null,
    access_url: null,
    accessed_on: '2026-01-01',
    reading: 'plain',
    reading_alt: null,
    status: 'reviewed',
    note: null,
    derived_from: null,
  };
  if (type === 'date') {
    const date = isoDay(-19_000 + random(1500));
    return {
      ...common,
      type,
      date_text: date,
      date: random(3) === 0 ? date.slice(0, 7) : date,
      date_part: null,
      weekday: null,
      date_basis: 'stated',
      relative_to: null,
      calendar: 'unstated',
    } as Claim;
  }
  if (type === 'attribution')
    return {
      ...common,
      type,
      about: 'act',
      mode: null,
      speaker: null,
      doer: 'Somebody',
      addressee: null,
      work: null,
      said_on: null,
      gist: 'They did it.',
      cites: null,
      answer: ['a', 'b', 'c'][random(3)],
    } as Claim;
  const best = 100 * (1 + random(50));
  const hedge = HEDGES[random(HEDGES.length)];
  return {
    ...common,
    type: 'quantity',
    counted: 'men',
    against: null,
    stated: String(best),
    low: best,
    best: hedge === 'over' ? null : best,
    high: hedge === 'over' ? null : best,
    unit: 'men',
    hedge,
  } as Claim;
}
