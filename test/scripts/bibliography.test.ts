import { describe, expect, it } from 'vitest';
import { chooseItem, readBibliography, sourceFields } from '../../scripts/bibliography.js';

const BIBTEX = `@book{ivanov1957,
  author = {Ivanov, Ivan and {Institute of Tests}},
  title = {A History Made Up for Tests},
  publisher = {Test House},
  address = {Moscow},
  year = {1957},
  langid = {ru}
}
@article{petrov1930,
  author = {Petrov, Pyotr},
  title = {On Nothing},
  journal = {Journal of Tests},
  year = {1930}, month = {4},
  pages = {12--34}
}`;
const CSL = JSON.stringify([
  {
    id: 'wire',
    type: 'article-newspaper',
    title: 'A Cable',
    'container-title': 'The Daily Test',
    issued: { 'date-parts': [[1918, 4, 13]] },
    language: 'en-GB',
    URL: 'https://example.org/cable',
  },
]);

describe('bibliographic items', () => {
  it('of BibTeX give the fields of a source', () => {
    const items = readBibliography(BIBTEX, 'x.bib');
    expect(sourceFields(chooseItem(items, 'ivanov1957', 'x.bib'))).toMatchObject({
      authors: ['Ivanov, Ivan', 'Institute of Tests'],
      title: 'A History Made Up for Tests',
      issued: '1957',
      publisher: 'Test House',
      publisher_place: 'Moscow',
      kind: 'book',
    });
    expect(sourceFields(chooseItem(items, 'petrov1930', 'x.bib'))).toMatchObject({
      container: 'Journal of Tests',
      issued: '1930-04',
      pages: '12-34',
      kind: 'article',
    });
  });

  it('of CSL-JSON give them too', () => {
    expect(sourceFields(chooseItem(readBibliography(CSL, 'x.json'), undefined, 'x.json'))).toEqual({
      title: 'A Cable',
      container: 'The Daily Test',
      issued: '1918-04-13',
      language: 'en',
      kind: 'newspaper',
      url: 'https://example.org/cable',
    });
  });

  it('are refused with the file and what to do', () => {
    expect(() => readBibliography('nothing of the kind', 'x.txt')).toThrow('x.txt: ');
    const items = readBibliography(BIBTEX, 'x.bib');
    expect(() => chooseItem(items, undefined, 'x.bib')).toThrow('say which with --key (ivanov1957, petrov1930)');
    expect(() => chooseItem(items, 'sidorov', 'x.bib')).toThrow('no item has the key "sidorov"');
  });
});
