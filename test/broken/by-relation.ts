import type { Draft } from './dossier.js';
import { refuse, type Mutation } from './mutation.js';

type Records = Record<string, unknown>[];
const A = 'almanac-1875';
const M = 'memoir-1880';
const G = 'gazette-1890';
const OWN = `sources/${A}/claims/01-all.json`;
const MEMOIR = `sources/${M}/claims/01-all.json`;
const GAZETTE = `sources/${G}/claims/01-all.json`;

const list = (draft: Draft, path: string): Records => draft.json(path) as Records;
const find = (draft: Draft, path: string, id: string): Record<string, unknown> =>
  list(draft, path).find((record) => record.id === id) as Record<string, unknown>;

function mutation(
  name: string,
  kind: string,
  path: string,
  records: readonly string[],
  apply: (draft: Draft) => void,
): Mutation {
  return refuse({ name, kind, sort: name, file: `data/${path}`, records, apply });
}

/** Changes that leave every record right by itself, and wrong beside the others. */
export function byRelation(): Mutation[] {
  return [...circles(), ...selves(), ...twice(), ...readings(), ...constraints(), ...places()];
}

function circles(): Mutation[] {
  return [
    mutation('voices in a circle', 'circular', OWN, [], (draft) => {
      find(draft, OWN, `${A}-0012`).voice = `${A}-0013`;
    }),
    mutation('dates relative to each other', 'circular', OWN, [], (draft) => {
      Object.assign(find(draft, OWN, `${A}-0006`), { relative_to: `${A}-0007`, date_basis: 'relative' });
    }),
    mutation('lineage in a circle', 'circular', 'lineage.json', [], (draft) => {
      list(draft, 'lineage.json').push({ from: M, to: G, sign: 'citation' });
    }),
    mutation('lineage in a circle of three', 'circular', 'lineage.json', [], (draft) => {
      list(draft, 'lineage.json').push(
        { from: M, to: A, sign: 'shared_error' },
        { from: A, to: G, sign: 'same_sequence' },
      );
    }),
    mutation('read through each other', 'circular', GAZETTE, [`${G}-0001`], (draft) => {
      Object.assign(find(draft, MEMOIR, `${M}-0001`), { access: 'secondhand', via: G });
    }),
    mutation('scopes in a circle', 'circular', 'scopes.json', [], (draft) => {
      list(draft, 'scopes.json').push({ dimension: 'counted', part: 'Southern  Guard', whole: 'guns of the guard' });
    }),
    mutation('sides in a circle', 'circular', 'scopes.json', [], (draft) => {
      list(draft, 'scopes.json').push({ dimension: 'side', part: 'both', whole: 'south' });
    }),
    mutation('topics part of each other', 'circular', 'topics/crossing.json', [], (draft) => {
      find(draft, 'topics/crossing.json', 'guard-strength').part_of = 'guard-killed';
    }),
    mutation('answers within each other', 'circular', 'topics/retreat.json', ['guns-report'], (draft) => {
      const answers = find(draft, 'topics/retreat.json', 'guns-report').answers as Records;
      (answers[0] as Record<string, unknown>).within = 'ross-in-person';
    }),
    mutation('one before the other and after it', 'circular', 'constraints.json', [], (draft) => {
      list(draft, 'constraints.json').push({
        id: 'left-before-crossed',
        source: A,
        kind: 'before',
        operands: [{ claim: `${A}-0009` }, { claim: `${A}-0001` }],
        statement: 'The guard left before the ford was crossed',
      });
    }),
  ];
}

function selves(): Mutation[] {
  return [
    mutation('a claim inside its own words', 'self', OWN, [`${A}-0012`], (draft) => {
      find(draft, OWN, `${A}-0012`).voice = `${A}-0012`;
    }),
    mutation('a date relative to itself', 'self', OWN, [`${A}-0007`], (draft) => {
      find(draft, OWN, `${A}-0007`).relative_to = `${A}-0007`;
    }),
    mutation('a claim read through its own source', 'self', GAZETTE, [`${G}-0001`], (draft) => {
      find(draft, GAZETTE, `${G}-0001`).via = G;
    }),
    mutation('a source that draws on itself', 'self', 'lineage.json', [`${G} > ${G}`], (draft) => {
      (list(draft, 'lineage.json')[0] as Record<string, unknown>).to = G;
    }),
    mutation('a topic part of itself', 'self', 'topics/crossing.json', ['guard-strength'], (draft) => {
      find(draft, 'topics/crossing.json', 'guard-strength').part_of = 'guard-strength';
    }),
    mutation('a scope inside itself', 'self', 'scopes.json', [], (draft) => {
      (list(draft, 'scopes.json')[0] as Record<string, unknown>).whole = 'Guns of the guard';
    }),
    mutation('an answer within itself', 'self', 'topics/retreat.json', ['guns-report'], (draft) => {
      const answers = find(draft, 'topics/retreat.json', 'guns-report').answers as Records;
      (answers[0] as Record<string, unknown>).within = 'ross';
    }),
    mutation('an answer compatible with itself', 'self', 'topics/crossing.json', ['bridge-burner'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-burner').answers as Records;
      (answers[0] as Record<string, unknown>).compatible = ['ross-men'];
    }),
    mutation('an id that is its own successor', 'self', 'retired-ids.json', [`${M}-0009`], (draft) => {
      (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).successor = `${M}-0009`;
    }),
  ];
}

function twice(): Mutation[] {
  return [
    mutation('two rulings on one finding', 'doubled', 'rulings.json', [], (draft) => {
      list(draft, 'rulings.json').push({
        finding: `${A}-0002~${M}-0002`,
        relation: 'agrees',
        reason: 'Another reason.',
        on: '2026-01-06',
      });
    }),
    mutation('two readings of one claim', 'doubled', `sources/${M}/reviews.json`, [`${M}-0002`], (draft) => {
      const reviews = list(draft, `sources/${M}/reviews.json`);
      const again = reviews.find(({ claim }) => claim === `${M}-0002`);
      reviews.push({ ...again, outcome: 'corrected', note: 'Read again.' });
    }),
    mutation('two answers of one id', 'doubled', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      answers.push({ id: 'ross', label: 'Somebody else of that name' });
    }),
    mutation('two answers of one label', 'doubled', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      (answers[0] as Record<string, unknown>).label = 'major  ROSS';
    }),
    mutation('one work under two ids', 'doubled', `sources/${M}/source.json`, [M], (draft) => {
      const memoir = draft.json(`sources/${M}/source.json`) as Record<string, unknown>;
      Object.assign(draft.json(`sources/${G}/source.json`) as object, {
        ...memoir,
        id: G,
        title: 'A  MEMOIR.',
        authors: ['Hale, B'],
      });
    }),
    mutation('a retired id in use', 'retired', MEMOIR, [`${M}-0002`], (draft) => {
      (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).id = `${M}-0002`;
      delete (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).successor;
    }),
    mutation('a side twice in the vocabulary', 'doubled', 'dossier.json', ['the dossier'], (draft) => {
      const { vocabularies } = draft.json('dossier.json') as { vocabularies: { sides: Records } };
      vocabularies.sides.push({ id: 'north', label: 'the far North' });
    }),
  ];
}

/** Every field that decides, changed in the record after a second reader had read it. */
function readings(): Mutation[] {
  const changes: readonly (readonly [path: string, id: string, change: Record<string, unknown>])[] = [
    [MEMOIR, `${M}-0001`, { date: '1872-03-05', date_text: '5 March' }],
    [MEMOIR, `${M}-0001`, { side: 'south' }],
    [MEMOIR, `${M}-0001`, { modality: 'denied' }],
    [MEMOIR, `${M}-0002`, { low: 300, best: 300, high: 300 }],
    [MEMOIR, `${M}-0002`, { hedge: 'about' }],
    [MEMOIR, `${M}-0002`, { unit: 'persons' }],
    [MEMOIR, `${M}-0002`, { counted: 'southern guard' }],
    [MEMOIR, `${M}-0002`, { area: 'the county' }],
    [MEMOIR, `${M}-0002`, { as_of: '1872-04' }],
    [MEMOIR, `${M}-0002`, { modality: 'planned' }],
    [MEMOIR, `${M}-0003`, { outcome: 'wounded' }],
    [MEMOIR, `${M}-0003`, { as_of: '1872-02' }],
    [MEMOIR, `${M}-0004`, { extent: 'all' }],
    [MEMOIR, `${M}-0005`, { answer: 'ross' }],
    [MEMOIR, `${M}-0006`, { date_part: 'end' }],
    [GAZETTE, `${G}-0003`, { voice: 'narrator' }],
    [GAZETTE, `${G}-0003`, { best: 13 }],
  ];
  const review = `sources/${M}/reviews.json`;
  return [
    ...changes.map(([path, id, change]) =>
      mutation(`${id}: ${Object.keys(change).join(', ')} other than read`, 'other than read', path, [id], (draft) => {
        Object.assign(find(draft, path, id), change);
      }),
    ),
    mutation('a reading of what the type does not have', 'other than read', MEMOIR, [`${M}-0005`], (draft) => {
      const found = list(draft, review).find(({ claim }) => claim === `${M}-0005`);
      Object.assign(found as object, { low: 3, best: 3, high: 3 });
    }),
    mutation('a reading by one who could not reach it', 'other than read', MEMOIR, [`${M}-0001`], (draft) => {
      const found = list(draft, review).find(({ claim }) => claim === `${M}-0001`);
      Object.assign(found as object, { outcome: 'not_reachable', date: '1872-03-01' });
      find(draft, MEMOIR, `${M}-0001`).status = 'draft';
    }),
    mutation('a reading of the held text that gives another value', 'other than read', OWN, [`${A}-0011`], (draft) => {
      Object.assign(list(draft, `sources/${A}/reviews.json`)[0] as object, { low: 6, best: 6, high: 6 });
    }),
    mutation('a reading in the folder of another source', 'misplaced', `sources/${G}/reviews.json`, [], (draft) => {
      const reviews = list(draft, review);
      list(draft, `sources/${G}/reviews.json`).push(reviews.shift() as Record<string, unknown>);
    }),
  ];
}

function places(): Mutation[] {
  return [
    mutation('a claim in the folder of another source', 'misplaced', GAZETTE, [`${M}-0001`], (draft) => {
      list(draft, GAZETTE).push(list(draft, MEMOIR).shift() as Record<string, unknown>);
    }),
    mutation('a claim under the id of another source', 'misplaced', MEMOIR, [`${G}-0009`], (draft) => {
      find(draft, MEMOIR, `${M}-0007`).id = `${G}-0009`;
    }),
    mutation(
      'a source under another id than its folder',
      'misplaced',
      `sources/${G}/source.json`,
      ['gazette'],
      (draft) => {
        (draft.json(`sources/${G}/source.json`) as Record<string, unknown>).id = 'gazette';
      },
    ),
    mutation('pages in disorder', 'disorder', `sources/${A}/structure.json`, [], (draft) => {
      const { pages } = draft.json(`sources/${A}/structure.json`) as { pages: Records };
      (pages[1] as Record<string, unknown>).page = 2;
    }),
    mutation('a gap between chapters', 'disorder', `sources/${A}/structure.json`, [], (draft) => {
      const { chapters } = draft.json(`sources/${A}/structure.json`) as { chapters: { end: number }[] };
      (chapters[0] as { end: number }).end -= 1;
    }),
    mutation('corrections out of order', 'disorder', `sources/${A}/corrections.json`, [], (draft) => {
      const corrections = list(draft, `sources/${A}/corrections.json`);
      Object.assign(corrections[1] as object, { start: (corrections[0]?.start as number) + 1 });
    }),
    mutation('a correction behind the end', 'out of range', `sources/${A}/corrections.json`, [], (draft) => {
      Object.assign(list(draft, `sources/${A}/corrections.json`)[1] as object, { start: 9000, end: 9000, found: '' });
    }),
    mutation('a silence about what is told', 'contradiction', 'searches/crossing.json', [], (draft) => {
      (list(draft, 'searches/crossing.json')[0] as Record<string, unknown>).topic = 'bridge-burner';
    }),
    mutation('a silence whose term is in the text', 'contradiction', 'searches/crossing.json', [], (draft) => {
      const [search] = list(draft, 'searches/crossing.json');
      Object.assign(search as object, { topic: 'guard-strength', source: A, terms: ['ford'] });
    }),
    mutation('a ruling that changes nothing', 'stale', 'rulings.json', [`${A}-0002~${M}-0002`], (draft) => {
      (list(draft, 'rulings.json')[0] as Record<string, unknown>).relation = 'conflicts';
    }),
    mutation('a ruling on no finding', 'dangling', 'rulings.json', [`${A}-0002~${M}-0099`], (draft) => {
      (list(draft, 'rulings.json')[0] as Record<string, unknown>).finding = `${A}-0002~${M}-0099`;
    }),
    mutation('a partisan word', 'partisan', OWN, [`${A}-0002`], (draft) => {
      find(draft, OWN, `${A}-0002`).subject = 'About 200 Brigands crossed.';
    }),
    mutation('a voice that is no attribution', 'wrong kind', OWN, [`${A}-0014`], (draft) => {
      find(draft, OWN, `${A}-0014`).voice = `${A}-0006`;
    }),
    mutation('a voice of another source', 'foreign', OWN, [`${A}-0014`], (draft) => {
      find(draft, OWN, `${A}-0014`).voice = `${G}-0002`;
    }),
    mutation('a date relative to one of another source', 'foreign', OWN, [`${A}-0007`], (draft) => {
      find(draft, OWN, `${A}-0007`).relative_to = `${M}-0001`;
    }),
    mutation('an answer of another topic', 'foreign', MEMOIR, [`${M}-0005`], (draft) => {
      find(draft, MEMOIR, `${M}-0005`).answer = 'townsmen';
      const reviews = list(draft, `sources/${M}/reviews.json`);
      Object.assign(reviews.find(({ claim }) => claim === `${M}-0005`) as object, { answer: 'townsmen' });
    }),
    mutation('a claim of another type than its topic', 'wrong kind', OWN, [`${A}-0002`], (draft) => {
      find(draft, OWN, `${A}-0002`).topic = 'letter-date';
    }),
    mutation('a camp that only one side has', 'unused', 'dossier.json', ['the dossier'], (draft) => {
      const { vocabularies } = draft.json('dossier.json') as { vocabularies: { sides: Records } };
      (vocabularies.sides[0] as Record<string, unknown>).camp = 'nothern';
    }),
    mutation('a topic that nothing answers', 'unused', 'topics/crossing.json', ['who-knows'], (draft) => {
      list(draft, 'topics/crossing.json').push({ id: 'who-knows', question: 'When?', type: 'date', event: 'crossing' });
    }),
    mutation('an answer that nobody gives', 'unused', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      answers.push({ id: 'nobody', label: 'Nobody' });
    }),
    mutation('a scope that nothing uses', 'unused', 'scopes.json', [], (draft) => {
      (list(draft, 'scopes.json')[0] as Record<string, unknown>).part = 'gnus of the guard';
    }),
  ];
}

/** Each kind of constraint with operands that it cannot set side by side. */
function constraints(): Mutation[] {
  const date = { claim: `${A}-0006` };
  const other = { claim: `${A}-0009` };
  const men = { claim: `${A}-0002` };
  const killed = { claim: `${A}-0003` };
  const carts = { claim: `${A}-0010` };
  const vague = { claim: `${A}-0004` };
  const said = { claim: `${A}-0012` };
  const foreign = { claim: `${M}-0001` };
  const foreignMen = { claim: `${M}-0002` };
  const days = { value: 3, unit: 'days', cited: 'Made up' };
  const ratio = { value: 3, unit: 'ratio', cited: 'Made up' };
  const value = { value: 300, unit: 'men', cited: 'Made up' };
  const SOUND: Readonly<Record<string, readonly object[]>> = {
    day_after: [date, other],
    before: [date, other],
    duration_between: [date, other, days],
    within: [date, other],
    equal: [men, value],
    part_of: [killed, men],
    sum_of: [killed, men, value],
    ratio: [men, value, ratio],
  };
  const wrong: Readonly<Record<string, object>> = { vague, said, foreign, foreignMen, carts, men, date, days, ratio };
  return Object.entries(SOUND).flatMap(([kind, operands]) => {
    const planted = (name: string, list: readonly unknown[]): Mutation =>
      mutation(`${kind}: ${name}`, 'operands', 'constraints.json', ['planted'], (draft) => {
        (draft.json('constraints.json') as unknown[]).push({
          id: 'planted',
          source: A,
          kind,
          operands: structuredClone(list),
          statement: 'It is planted',
        });
      });
    return [
      // A sum of one part is an equation.
      planted('too few', operands.slice(0, kind === 'sum_of' ? 1 : -1)),
      ...(kind === 'sum_of'
        ? []
        : [
            planted('too many', [
              ...operands,
              kind === 'duration_between' ? { ...days, value: 4 } : { ...value, value: 7 },
            ]),
          ]),
      planted('the same claim twice', [operands[0], operands[0], ...operands.slice(2)]),
      planted(
        'no claim at all',
        operands.map(() => value),
      ),
      ...operands.flatMap((own, at) =>
        Object.entries(wrong)
          .filter(([name, operand]) => operand !== own && !fits(kind, at, name))
          .map(([name, operand]) =>
            planted(
              `operand ${at + 1} is ${name}`,
              operands.map((before, index) => (index === at ? operand : before)),
            ),
          ),
      ),
    ];
  });
}

/** Operands that are right there, or make the constraint another right one. A ratio has no unit of its own. */
function fits(kind: string, at: number, name: string): boolean {
  const amounts = ['equal', 'part_of', 'sum_of', 'ratio'].includes(kind);
  if (kind === 'duration_between' && at === 2) return name === 'days';
  if (kind === 'ratio' && at === 2) return ['ratio', 'days', 'men', 'carts'].includes(name);
  return amounts ? name === 'men' : name === 'date';
}
