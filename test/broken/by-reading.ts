import type { Mutation } from './mutation.js';
import { A, find, G, GAZETTE, list, M, MEMOIR, OWN, planted } from './planted.js';

/** Every field that decides, changed in the record after a second reader had read it. */
export function byReading(): Mutation[] {
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
      planted(`${id}: ${Object.keys(change).join(', ')} other than read`, 'other than read', path, [id], (draft) => {
        Object.assign(find(draft, path, id), change);
      }),
    ),
    planted('a reading of what the type does not have', 'other than read', MEMOIR, [`${M}-0005`], (draft) => {
      const found = list(draft, review).find(({ claim }) => claim === `${M}-0005`);
      Object.assign(found as object, { low: 3, best: 3, high: 3 });
    }),
    planted('a reading by one who could not reach it', 'other than read', MEMOIR, [`${M}-0001`], (draft) => {
      const found = list(draft, review).find(({ claim }) => claim === `${M}-0001`);
      Object.assign(found as object, { outcome: 'not_reachable', date: '1872-03-01' });
      find(draft, MEMOIR, `${M}-0001`).status = 'draft';
    }),
    planted('a reading of the held text that gives another value', 'other than read', OWN, [`${A}-0011`], (draft) => {
      Object.assign(list(draft, `sources/${A}/reviews.json`)[0] as object, { low: 6, best: 6, high: 6 });
    }),
    planted('a reading in the folder of another source', 'misplaced', `sources/${G}/reviews.json`, [], (draft) => {
      const reviews = list(draft, review);
      list(draft, `sources/${G}/reviews.json`).push(reviews.shift() as Record<string, unknown>);
    }),
  ];
}
