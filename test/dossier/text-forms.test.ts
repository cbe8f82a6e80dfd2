import { describe, expect, it } from 'vitest';
import { TEXT_FORMS, type TextFormName } from '../../src/dossier/text-forms.js';

describe('forms of texts', () => {
  it.each<[TextFormName, string[], string[]]>([
    [
      'id',
      ['a', 'a-1', 'source-1941', 'a-b2-c'],
      ['', 'A', '1a', 'a--b', 'a-', '-a', 'a_b', '__proto__', 'é', 'a b', 'a\n'],
    ],
    [
      'day',
      ['2024-02-29', '1900-01-01'],
      ['2023-02-29', '1900-02-29', '2026-1-1', '2026-00-10', '2026-01-32', '20260101', ''],
    ],
    ['month-day', ['02-29', '12-31', '03-01'], ['13-01', '00-10', '02-30', '04-31', '3-1', '13-39', '']],
    [
      'edtf',
      ['1918', '1918-04', '1918-21', '1918-04-04~', '[..1920-10-15]', '1918/1919'],
      ['April 1918', '1918-13', ''],
    ],
    [
      'http-url',
      ['http://a.org', 'https://a.org/x?y=1#z', 'https://пример.рф/', 'HTTPS://a.org'],
      [
        'javascript:alert(1)',
        'ftp://a.org',
        'a.org',
        '//a.org',
        'https://',
        'https:///x',
        'https://a b',
        'http://a.org\n',
        '',
      ],
    ],
    [
      'line',
      ['a', ' a ', 'Иван', '尼港', 'क्‍ष', 'co\u00adoperate', '葛\u{e0100}城', 'می\u200cخواهم'],
      [
        ...['', ' ', '\u3000', 'a\nb', 'a\tb', '\u0000', 'a\u200bb', '\ufeffa', '\ud800'],
        // Tags, noncharacters, invisible operators, annotations.
        ...['a\u{e0041}b', 'a\ufffeb', 'a\ufdd0b', 'a\u{1ffff}b', 'a\u2063b', 'a\u206eb', 'a\ufff9b', 'a\u180eb'],
        // Nothing that is shown: fillers, soft hyphens, joiners, selectors, the empty braille cell.
        ...['\u3164', '\u00ad', ' \u200d ', '\u115f\u1160', '\ufe0f', '\u034f', '\u2800', '\u{e0100}'],
      ],
    ],
    ['prose', ['a\nb', '\na'], ['', '\n', ' \n ', 'a\rb', 'a\u2028b', 'a\u2066b']],
    ['witness', ['', '\n', 'a\nb'], ['a\tb', '\u001b[31m', '\udc00']],
  ])('%s', (form, right, wrong) => {
    for (const text of right) expect(TEXT_FORMS[form](text), text).toBeNull();
    for (const text of wrong) expect(TEXT_FORMS[form](text), JSON.stringify(text)).toMatch(/^(?:is|must|holds) /);
  });
});
