import { byConstraint } from './by-constraint.js';
import { byPlace } from './by-place.js';
import { byReading } from './by-reading.js';
import type { Mutation } from './mutation.js';
import { A, find, G, GAZETTE, list, M, MEMOIR, OWN, planted, type Records } from './planted.js';

/** Changes that leave every record right by itself, and wrong beside the others. */
export function byRelation(): Mutation[] {
  return [...circles(), ...selves(), ...twice(), ...byReading(), ...byConstraint(), ...byPlace()];
}

function circles(): Mutation[] {
  return [
    planted('voices in a circle', 'circular', OWN, [], (draft) => {
      find(draft, OWN, `${A}-0012`).voice = `${A}-0013`;
    }),
    planted('dates relative to each other', 'circular', OWN, [], (draft) => {
      Object.assign(find(draft, OWN, `${A}-0006`), { relative_to: `${A}-0007`, date_basis: 'relative' });
    }),
    planted('lineage in a circle', 'circular', 'lineage.json', [], (draft) => {
      list(draft, 'lineage.json').push({ from: M, to: G, sign: 'citation' });
    }),
    planted('lineage in a circle of three', 'circular', 'lineage.json', [], (draft) => {
      list(draft, 'lineage.json').push(
        { from: M, to: A, sign: 'shared_error' },
        { from: A, to: G, sign: 'same_sequence' },
      );
    }),
    planted('read through each other', 'circular', GAZETTE, [`${G}-0001`], (draft) => {
      Object.assign(find(draft, MEMOIR, `${M}-0001`), { access: 'secondhand', via: G });
    }),
    planted('scopes in a circle', 'circular', 'scopes.json', [], (draft) => {
      list(draft, 'scopes.json').push({ dimension: 'counted', part: 'Southern  Guard', whole: 'guns of the guard' });
    }),
    planted('sides in a circle', 'circular', 'scopes.json', [], (draft) => {
      list(draft, 'scopes.json').push({ dimension: 'side', part: 'both', whole: 'south' });
    }),
    planted('topics part of each other', 'circular', 'topics/crossing.json', [], (draft) => {
      find(draft, 'topics/crossing.json', 'guard-strength').part_of = 'guard-killed';
    }),
    planted('answers within each other', 'circular', 'topics/retreat.json', ['guns-report'], (draft) => {
      const answers = find(draft, 'topics/retreat.json', 'guns-report').answers as Records;
      (answers[0] as Record<string, unknown>).within = 'ross-in-person';
    }),
    planted('one before the other and after it', 'circular', 'constraints.json', [], (draft) => {
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
    planted('a claim inside its own words', 'self', OWN, [`${A}-0012`], (draft) => {
      find(draft, OWN, `${A}-0012`).voice = `${A}-0012`;
    }),
    planted('a date relative to itself', 'self', OWN, [`${A}-0007`], (draft) => {
      find(draft, OWN, `${A}-0007`).relative_to = `${A}-0007`;
    }),
    planted('a claim read through its own source', 'self', GAZETTE, [`${G}-0001`], (draft) => {
      find(draft, GAZETTE, `${G}-0001`).via = G;
    }),
    planted('a source that draws on itself', 'self', 'lineage.json', [`${G} > ${G}`], (draft) => {
      (list(draft, 'lineage.json')[0] as Record<string, unknown>).to = G;
    }),
    planted('a topic part of itself', 'self', 'topics/crossing.json', ['guard-strength'], (draft) => {
      find(draft, 'topics/crossing.json', 'guard-strength').part_of = 'guard-strength';
    }),
    planted('a scope inside itself', 'self', 'scopes.json', [], (draft) => {
      (list(draft, 'scopes.json')[0] as Record<string, unknown>).whole = 'Guns of the guard';
    }),
    planted('an answer within itself', 'self', 'topics/retreat.json', ['guns-report'], (draft) => {
      const answers = find(draft, 'topics/retreat.json', 'guns-report').answers as Records;
      (answers[0] as Record<string, unknown>).within = 'ross';
    }),
    planted('an answer compatible with itself', 'self', 'topics/crossing.json', ['bridge-burner'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-burner').answers as Records;
      (answers[0] as Record<string, unknown>).compatible = ['ross-men'];
    }),
    planted('an id that is its own successor', 'self', 'retired-ids.json', [`${M}-0009`], (draft) => {
      (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).successor = `${M}-0009`;
    }),
  ];
}

function twice(): Mutation[] {
  return [
    planted('two rulings on one finding', 'doubled', 'rulings.json', [], (draft) => {
      list(draft, 'rulings.json').push({
        finding: `${A}-0002~${M}-0002`,
        relation: 'agrees',
        reason: 'Another reason.',
        on: '2026-01-06',
      });
    }),
    planted('two readings of one claim', 'doubled', `sources/${M}/reviews.json`, [`${M}-0002`], (draft) => {
      const reviews = list(draft, `sources/${M}/reviews.json`);
      const again = reviews.find(({ claim }) => claim === `${M}-0002`);
      reviews.push({ ...again, outcome: 'corrected', note: 'Read again.' });
    }),
    planted('two answers of one id', 'doubled', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      answers.push({ id: 'ross', label: 'Somebody else of that name' });
    }),
    planted('two answers of one label', 'doubled', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      (answers[0] as Record<string, unknown>).label = 'major  ROSS';
    }),
    planted('one work under two ids', 'doubled', `sources/${M}/source.json`, [M], (draft) => {
      const memoir = draft.json(`sources/${M}/source.json`) as Record<string, unknown>;
      Object.assign(draft.json(`sources/${G}/source.json`) as object, {
        ...memoir,
        id: G,
        title: 'A  MEMOIR.',
        authors: ['Hale, B'],
      });
    }),
    planted('a retired id in use', 'retired', MEMOIR, [`${M}-0002`], (draft) => {
      (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).id = `${M}-0002`;
      delete (list(draft, 'retired-ids.json')[0] as Record<string, unknown>).successor;
    }),
    planted('a side twice in the vocabulary', 'doubled', 'dossier.json', ['the dossier'], (draft) => {
      const { vocabularies } = draft.json('dossier.json') as { vocabularies: { sides: Records } };
      vocabularies.sides.push({ id: 'north', label: 'the far North' });
    }),
  ];
}
