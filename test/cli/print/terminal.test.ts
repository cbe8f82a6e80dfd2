import { describe, expect, it } from 'vitest';
import { safeText } from '../../../src/cli/print/safe-text.js';
import { terminal } from '../../../src/cli/print/terminal.js';

describe('colours', () => {
  const coloured = (isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean =>
    terminal(isTerminal ? { isTTY: true } : {}, environment).style.bold('text') !== 'text';

  it('are for terminals, in a continuous-integration run too, unless the environment says otherwise', () => {
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, { CI: 'true' })).toBe(false);
    expect(coloured(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured(false, { FORCE_COLOR: '0' })).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  });
});

describe('text for a terminal', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a\\u001b[31mb'],
    ['a bell, a backspace, a null, a delete', '\u0007\u0008\0\u007f', '\\u0007\\u0008\\u0000\\u007f'],
    ['a carriage return, which hides what stands before it', 'a\rb', 'a\\u000db'],
    ['a C1 control', '\u009b2J', '\\u009b2J'],
    ['bidi controls', '\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['zero-width characters', 'a\u200b\u200d\u2060\ufeffb', 'a\\u200b\\u200d\\u2060\\ufeffb'],
    ['separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['a tag, as a JSON text has it', '\u{e0041}', '\\udb40\\udc41'],
    ['half a pair', 'a\ud83d', 'a\\ud83d'],
  ])('shows %s', (_, text, shown) => {
    expect(safeText(text)).toBe(shown);
    expect(JSON.parse(`"${safeText(text)}"`)).toBe(text);
  });

  it('leaves letters of every script, tabs and line feeds, pairs and what belongs to a letter as they are', () => {
    const text = 'a\tb\n Николаевск 尼港 é e\u0301 葛\u{e0100} 👍 \u0600١';
    expect(safeText(text)).toBe(text);
  });

  it('has our colours, and those only', () => {
    const { style, dress } = terminal({ isTTY: true }, {});
    expect(dress(`${style.bad('a\u001b[0m')} b ${style.dim('c')}`)).toBe(
      '\u001b[31ma\\u001b[0m\u001b[39m b \u001b[2mc\u001b[22m',
    );
    expect(dress('\ufdd1 no piece of ours')).toBe('\\ufdd1 no piece of ours');
    expect(terminal({}, {}).dress('\ufdd1bold\ufdd0')).toBe('\\ufdd1bold\\ufdd0');
  });
});
