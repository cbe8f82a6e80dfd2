import type { Dataset } from '../../dossier/dataset.js';
import { CLAIM_FIELDS } from '../../record/fields.js';
import { searchForm } from '../../text/search-form.js';
import { EXIT, failure } from '../failure.js';
import { choose, noSuch, type Choice } from '../nothing.js';
import { openDataset, sourceOf, viewOf } from '../open.js';
import { DATA, DRAFTS, RULES, SUBJECT, type Command } from './command.js';

const TYPES = Object.keys(CLAIM_FIELDS);
const WEIGHTS = ['major', 'minor'];

export const find: Command = {
  name: 'find',
  description: 'claims by type, side, place, standing, weight, source or text',
  options: [
    { name: 'type', value: 'type', description: TYPES.join(', ') },
    { name: 'side', value: 'side', description: 'whose men, loss or deed, by a side of the dossier' },
    { name: 'place', value: 'place', description: 'place by id or any spelling' },
    { name: 'standing', value: 'standing', description: 'how the claim stands, as the report counts it' },
    { name: 'weight', value: 'weight', description: WEIGHTS.join(', ') },
    { name: 'source', value: 'id', description: 'another source than the subject, or "all"' },
    { name: 'text', value: 'words', description: 'words in subject, quote, value or topic' },
    RULES,
    SUBJECT,
    DRAFTS,
    DATA,
  ],
  examples: ['find --type casualty --standing contradicted', 'find --text WORDS --json'],
  run: async (call) => {
    const dataset = await openDataset(call, await viewOf(call));
    const { findClaims, placesCalled } = await import('../../query/find.js');
    const { STANDINGS } = await import('../../query/report.js');
    const { findLines } = await import('../print/find.js');
    const given = <T>(name: string, use: (text: string) => T): T | undefined => {
      const text = call.value(name);
      return text === undefined ? undefined : use(text);
    };
    const claims = findClaims(dataset, {
      type: given('type', (text) => choose('type', text, choices(TYPES))),
      side: given('side', (text) => choose('side', text, sides(dataset))),
      standing: given('standing', (text) => choose('standing', text, choices(STANDINGS))),
      weight: given('weight', (text) => choose('weight', text, choices(WEIGHTS))),
      source: given('source', (text) => (text === 'all' ? text : sourceOf(dataset, text).id)),
      place: given('place', (text) => {
        if (placesCalled(dataset, text).length > 0) return text;
        throw noSuch(
          text,
          dataset.places.flatMap(({ id, name, spellings }) => [id, name, ...(spellings ?? [])]),
          'place',
        );
      }),
      text: given('text', (text) => {
        // Nothing stands in every text: all claims would seem to hold what was looked for.
        if (searchForm(text) === '') throw failure('--text: It must hold a word or a sign that is shown.');
        return text;
      }),
    });
    await call.print(claims, () => findLines(dataset, claims, call.style));
    return claims.length === 0 ? EXIT.nothing : EXIT.done;
  },
};

function choices(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value }));
}

function sides({ vocabularies }: Dataset): Choice[] {
  return vocabularies.sides.map(({ id, label }) => ({ value: id, names: [label] }));
}
