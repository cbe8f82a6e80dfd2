import type { Mutation } from './mutation.js';
import { A, find, G, GAZETTE, list, M, MEMOIR, OWN, planted, type Records } from './planted.js';

/** Records that are right by themselves and stand in the wrong place, order or company. */
export function byPlace(): Mutation[] {
  return [
    planted('a claim in the folder of another source', 'misplaced', GAZETTE, [`${M}-0001`], (draft) => {
      list(draft, GAZETTE).push(list(draft, MEMOIR).shift() as Record<string, unknown>);
    }),
    planted('a claim under the id of another source', 'misplaced', MEMOIR, [`${G}-0009`], (draft) => {
      find(draft, MEMOIR, `${M}-0007`).id = `${G}-0009`;
    }),
    planted(
      'a source under another id than its folder',
      'misplaced',
      `sources/${G}/source.json`,
      ['gazette'],
      (draft) => {
        (draft.json(`sources/${G}/source.json`) as Record<string, unknown>).id = 'gazette';
      },
    ),
    planted('pages in disorder', 'disorder', `sources/${A}/structure.json`, [], (draft) => {
      const { pages } = draft.json(`sources/${A}/structure.json`) as { pages: Records };
      (pages[1] as Record<string, unknown>).page = 2;
    }),
    planted('a gap between chapters', 'disorder', `sources/${A}/structure.json`, [], (draft) => {
      const { chapters } = draft.json(`sources/${A}/structure.json`) as { chapters: { end: number }[] };
      (chapters[0] as { end: number }).end -= 1;
    }),
    planted('corrections out of order', 'disorder', `sources/${A}/corrections.json`, [], (draft) => {
      const corrections = list(draft, `sources/${A}/corrections.json`);
      Object.assign(corrections[1] as object, { start: (corrections[0]?.start as number) + 1 });
    }),
    planted('a correction behind the end', 'out of range', `sources/${A}/corrections.json`, [], (draft) => {
      Object.assign(list(draft, `sources/${A}/corrections.json`)[1] as object, { start: 9000, end: 9000, found: '' });
    }),
    planted('a silence about what is told', 'contradiction', 'searches/crossing.json', [], (draft) => {
      (list(draft, 'searches/crossing.json')[0] as Record<string, unknown>).topic = 'bridge-burner';
    }),
    planted('a silence whose term is in the text', 'contradiction', 'searches/crossing.json', [], (draft) => {
      const [search] = list(draft, 'searches/crossing.json');
      Object.assign(search as object, { topic: 'guard-strength', source: A, terms: ['ford'] });
    }),
    planted('a ruling that changes nothing', 'stale', 'rulings.json', [`${A}-0002~${M}-0002`], (draft) => {
      (list(draft, 'rulings.json')[0] as Record<string, unknown>).relation = 'conflicts';
    }),
    planted('a ruling on no finding', 'dangling', 'rulings.json', [`${A}-0002~${M}-0099`], (draft) => {
      (list(draft, 'rulings.json')[0] as Record<string, unknown>).finding = `${A}-0002~${M}-0099`;
    }),
    planted('a partisan word', 'partisan', OWN, [`${A}-0002`], (draft) => {
      find(draft, OWN, `${A}-0002`).subject = 'About 200 Brigands crossed.';
    }),
    planted('a voice that is no attribution', 'wrong kind', OWN, [`${A}-0014`], (draft) => {
      find(draft, OWN, `${A}-0014`).voice = `${A}-0006`;
    }),
    planted('a voice of another source', 'foreign', OWN, [`${A}-0014`], (draft) => {
      find(draft, OWN, `${A}-0014`).voice = `${G}-0002`;
    }),
    planted('a date relative to one of another source', 'foreign', OWN, [`${A}-0007`], (draft) => {
      find(draft, OWN, `${A}-0007`).relative_to = `${M}-0001`;
    }),
    planted('an answer of another topic', 'foreign', MEMOIR, [`${M}-0005`], (draft) => {
      find(draft, MEMOIR, `${M}-0005`).answer = 'townsmen';
      const reviews = list(draft, `sources/${M}/reviews.json`);
      Object.assign(reviews.find(({ claim }) => claim === `${M}-0005`) as object, { answer: 'townsmen' });
    }),
    planted('a claim of another type than its topic', 'wrong kind', OWN, [`${A}-0002`], (draft) => {
      find(draft, OWN, `${A}-0002`).topic = 'letter-date';
    }),
    planted('a camp that only one side has', 'unused', 'dossier.json', ['the dossier'], (draft) => {
      const { vocabularies } = draft.json('dossier.json') as { vocabularies: { sides: Records } };
      (vocabularies.sides[0] as Record<string, unknown>).camp = 'nothern';
    }),
    planted('a topic that nothing answers', 'unused', 'topics/crossing.json', ['who-knows'], (draft) => {
      list(draft, 'topics/crossing.json').push({ id: 'who-knows', question: 'When?', type: 'date', event: 'crossing' });
    }),
    planted('an answer that nobody gives', 'unused', 'topics/crossing.json', ['bridge-letter'], (draft) => {
      const answers = find(draft, 'topics/crossing.json', 'bridge-letter').answers as Records;
      answers.push({ id: 'nobody', label: 'Nobody' });
    }),
    planted('a scope that nothing uses', 'unused', 'scopes.json', [], (draft) => {
      (list(draft, 'scopes.json')[0] as Record<string, unknown>).part = 'gnus of the guard';
    }),
  ];
}
