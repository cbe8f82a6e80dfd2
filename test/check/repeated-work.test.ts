import { describe, expect, it } from 'vitest';
import { checkBroken, soundDossier } from '../broken/dossier.js';

const dossier = soundDossier('full');
const [GAZETTE, MEMOIR] = ['sources/gazette-1890/source.json', 'sources/memoir-1880/source.json'];

/** Whether the gazette, described like the memoir but for some fields, is taken for the same work. */
function isTwin(fields: Record<string, unknown>): boolean {
  return checkBroken(dossier, (draft) => {
    const memoir = draft.json(MEMOIR) as Record<string, unknown>;
    Object.assign(draft.json(GAZETTE) as object, { ...memoir, ...fields, id: 'gazette-1890' });
  })
    .filter(({ check }) => check.name === 'repeated-work')
    .some(({ faults }) => faults.length > 0);
}

describe('one work under two ids', () => {
  it.each<[string, Record<string, unknown>]>([
    ['the same', {}],
    ['the title in capitals', { title: 'A MEMOIR' }],
    ['the title with a full stop', { title: 'A memoir.' }],
    ['the title with a blank behind', { title: 'A memoir ' }],
    ['the title with two blanks between', { title: 'A  memoir' }],
    ['the title with a no-break blank and a dash', { title: 'A\u00a0memoir –' }],
    ['full-width letters', { title: 'Ａ memoir' }],
    ['the author without comma and stop', { authors: ['Hale B'] }],
    ['another kind, publisher or note', { kind: 'book', publisher: 'The Press', note: 'Read again.' }],
  ])('is refused: %s', (_, fields) => {
    expect(isTwin(fields)).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another title', { title: 'A memoir, part 2' }],
    ['another author', { authors: ['Hale, C.'] }],
    ['an author more', { authors: ['Hale, B.', 'Gray, A.'] }],
    ['another year', { issued: '1881' }],
    ['another language', { language: 'de' }],
    ['another container', { container: 'Collected memoirs' }],
  ])('is another work: %s', (_, fields) => {
    expect(isTwin(fields)).toBe(false);
  });
});
