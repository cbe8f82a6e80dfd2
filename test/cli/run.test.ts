import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixture, miniWith, ROOT } from '../mini.js';
import { COMMANDS } from '../../src/cli/command/index.js';
import { call, type Called } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'claims-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
const mini = (...argv: string[]): Promise<Called> => call([...argv, '--data', fixture('mini')]);
/** What is said of a dossier of which nothing was built. */
const UNBUILT = 'Nothing is built here yet: everything is computed now, from files that nothing has checked.\n';
const { version, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
};

describe('help and version', () => {
  it('come from package.json and the list of commands, and need no data', async () => {
    const bare = { packageRoot: mkdtempSync(join(folder, 'bare-')) };
    cpSync(join(ROOT, 'package.json'), join(bare.packageRoot, 'package.json'));
    expect(await call(['--version'], bare)).toEqual({ status: 0, out: `${version}\n`, err: '' });
    const { status, out, err } = await call(['--help'], bare);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(`Usage: ${Object.keys(bin)[0] ?? ''} `)).toBe(true);
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('says what each command takes, its folder of data first of all', async () => {
    for (const { name, options } of COMMANDS) {
      const { status, out } = await call([name, '--help']);
      expect(status).toBe(0);
      expect(out).toContain('--json');
      if (name !== 'rules') expect(out).toContain('--data <folder>');
      for (const option of options ?? []) expect(out).toContain(`--${option.name}`);
    }
  });

  it('is broken to the width of the terminal', async () => {
    const lines = async (columns: number): Promise<number> =>
      (await call(['find', '--help'], { columns })).out.split('\n').length;
    expect(await lines(60)).toBeGreaterThan(await lines(200));
  });

  it('gives examples that are calls of the command that they stand under', () => {
    for (const { name, examples } of COMMANDS)
      for (const example of examples ?? []) expect(example.split(' ')[0]).toBe(name);
  });
});

describe('a dossier', () => {
  it('is named by its own folder or by the one that holds it', async () => {
    const inside = await call(['report', '--data', join(fixture('mini'), 'data')]);
    const outside = await mini('report');
    expect(outside.out).toContain('9 claims of the leaflet, 6 claims of 1 other account, 6 comparisons.');
    expect(inside).toEqual(outside);
  });

  it('is found from the folder where the call is made', async () => {
    const there = await call(['show', 'fight', '--data', 'mini'], { cwd: fixture('.') });
    expect(there).toEqual(await mini('show', 'fight'));
    expect(there.out).toContain('3 claims on 2 topics');
  });

  it.each(COMMANDS.filter(({ options }) => options?.some(({ name }) => name === 'data')).map(({ name }) => name))(
    '%s says which folder is not there, without a stack trace',
    async (name) => {
      const words = COMMANDS.find((command) => command.name === name)?.arguments ?? [];
      const said = await call([name, ...words.filter(({ optional }) => !optional).map(() => 'x'), '--data', 'nowhere']);
      expect(said).toEqual({
        status: 1,
        out: '',
        err: 'nowhere: there is no such folder. With --data name the folder of a dossier, or the one that holds it as data/.\n',
      });
    },
  );

  it('is no file', async () => {
    const file = join(folder, 'file.json');
    writeFileSync(file, '{}');
    expect(await call(['report', '--data', file])).toMatchObject({
      status: 1,
      err: expect.stringContaining('this is no folder') as string,
    });
  });

  it('is no folder without dossier.json', async () => {
    for (const name of ['report', 'check'])
      expect(await call([name, '--data', join(ROOT, 'src')])).toMatchObject({
        status: 1,
        out: '',
        err: expect.stringContaining('src: this is no dossier, since ') as string,
      });
  });

  it('that cannot be read is named by its file', async () => {
    const said = await call(['show', 'x', '--data', fixture('no-json')]);
    expect(said).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('data/topics/all.json, record 1, line 2, column 1: not valid JSON') as string,
    });
    expect(said.err).not.toMatch(/\n\s+at /);
  });
});

describe('what is not there', () => {
  it.each([
    [['show', 'fight-dat'], 'Nothing has the id "fight-dat". Did you mean: fight-date'],
    [['show', 'lazo'], 'Nothing has the id "lazo". Did you mean: lazo-sergei'],
    [['show', 'entry-week'], 'Did you mean: entry-within-week'],
    [['show', 'mini-1941-0002~other-1957-002'], 'Did you mean: mini-1941-0002~other-1957-0002'],
    [['explain', 'mini-1941-0002~other-1957-002'], 'Did you mean: mini-1941-0002~other-1957-0002'],
    [['compare', 'mini-1941', 'othr-1957'], 'No source has the id "othr-1957". Did you mean: other-1957'],
    [['compare', 'mini', 'other-1957'], 'No source has the id "mini". Did you mean: mini-1941'],
    [['independence', 'mini-1941', 'other'], 'No source has the id "other". Did you mean: other-1957'],
    [['profile', 'mini-1914'], 'No source has the id "mini-1914". Did you mean: mini-1941'],
    [['report', '--subject', 'Other'], 'No source has the id "Other". Did you mean: other-1957'],
    [['find', '--source', 'Mini'], 'No source has the id "Mini". Did you mean: mini-1941'],
    [['find', '--place', 'Olgo'], 'No place has the id "Olgo". Did you mean: Olga'],
    [['show', '__proto__'], 'Nothing has the id "__proto__". Use find --text to look for words.'],
    [['show', 'qqqq'], 'Nothing has the id "qqqq". Use find --text to look for words.'],
  ])('%j gives exit code 2 and what is near', async (argv, sentence) => {
    const { status, out, err } = await mini(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('explains findings only, and says which ones hang on another id', async () => {
    expect(await mini('explain', 'mini-1941-0002')).toEqual({
      status: 2,
      out: '',
      err: UNBUILT + '"mini-1941-0002" is a claim, not a finding. Its findings: mini-1941-0002~other-1957-0002.\n',
    });
  });

  it('has no claims to show, which is said with exit code 2', async () => {
    expect(await mini('find', '--text', 'zzzz')).toEqual({ status: 2, out: '0 claims.\n', err: UNBUILT });
    expect(await mini('find', '--text', 'zzzz', '--json')).toEqual({ status: 2, out: '[]\n', err: UNBUILT });
  });
});

describe('a wrong call', () => {
  it.each([
    [['find', '--text', ''], '--text: It must hold a word or a sign that is shown.'],
    [['find', '--text', ' \u00ad\u200b '], '--text: It must hold a word or a sign that is shown.'],
    [
      ['find', '--type', 'casulty'],
      'There is no type "casulty". Did you mean: casualty? Use one of: quantity, casualty, date, attribution.',
    ],
    [
      ['find', '--side', 'Japan'],
      'There is no side "Japan". Did you mean: japanese? Use one of: soviet, japanese, white',
    ],
    [
      ['find', '--standing', 'x'],
      'There is no standing "x". Use one of: contradicted, contested, compatible, corroborated, uncorroborated, not_compared.',
    ],
    [['find', '--weight', 'mayor'], 'There is no weight "mayor". Did you mean: major? Use one of: major, minor.'],
    [['report', '--limit', 'many'], '--limit many: It must be a whole number from 1.'],
    [['report', '--limit', '0'], 'It must be a whole number from 1.'],
    [['report', '--rules', 'lenient'], 'There is no rule set "lenient". Use default, acled, generous, strict'],
    [['report', '--rules', 'strickt'], 'There is no rule set "strickt". Did you mean: strict?'],
    [['report', '--rules', 'gone.json'], 'gone.json'],
    [['compare', 'mini-1941', 'mini-1941'], 'not compared with itself'],
    [['show'], "missing required argument 'id'"],
    [['show', 'a', 'b'], 'too many arguments'],
    [['find', '--sid', 'x'], "unknown option '--sid'\n(Did you mean --side?)"],
    [['shwo', 'x'], "unknown command 'shwo'\n(Did you mean show?)"],
    [['check', '--chek'], "unknown option '--chek'"],
  ])('%j gives exit code 1 and a sentence', async (argv, sentence) => {
    const { status, out, err } = await mini(...argv);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('is none where only the case, the dash or the normal form is another', async () => {
    expect(await mini('find', '--standing', 'Not-Compared', '--type', 'DATE')).toEqual(
      await mini('find', '--standing', 'not_compared', '--type', 'date'),
    );
    expect(await mini('find', '--side', 'JAPANESE')).toEqual(await mini('find', '--side', 'japanese'));
    expect((await mini('find', '--place', 'OLGA')).out).toMatch(/\n2 claims\.\n$/);
  });

  it('says of a file that it is no rule set', async () => {
    const file = join(folder, 'none.json');
    writeFileSync(file, '{ "title": "x" }');
    expect(await mini('report', '--rules', file)).toMatchObject({
      status: 1,
      err: expect.stringContaining('the record lacks the field "name"') as string,
    });
  });
});

describe('what commands give', () => {
  it('is the same as JSON and as lines', async () => {
    const { status, out } = await mini('report', '--limit', '1', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rules: 'default', counts: { claims: 9, accounts: 1, comparisons: 6 } });
    expect((await mini('report', '--limit', '1')).out).toContain('Discrepancies that matter most (1 of ');
  });

  it('says what flips under other rules', async () => {
    const { out } = await mini('report', '--rules', 'strict', '--json');
    expect(JSON.parse(out)).toMatchObject({
      rules: 'strict',
      flips: {
        standings: expect.arrayContaining([{ id: 'mini-1941-0002', was: 'compatible', is: 'contradicted' }]) as unknown,
      },
    });
    expect((await mini('report', '--rules', 'strict')).out).toContain('Standings that flip under the rules "strict" (');
  });

  it('looks from the side of another subject', async () => {
    expect((await mini('report', '--subject', 'other-1957')).out).toContain(
      '6 claims of Other (1957), 9 claims of 1 other account',
    );
  });

  it('reads a rule set from a file in the form that it prints', async () => {
    const file = join(folder, 'mine.json');
    const [set] = JSON.parse((await call(['rules', 'default', '--json'])).out) as [{ about: { value: number } }];
    writeFileSync(file, JSON.stringify({ ...set, name: 'mine', about: { ...set.about, value: 0.5 } }));
    expect((await call(['rules', 'mine.json'], { cwd: folder })).out).toContain('50 per cent either way');
    expect(JSON.parse((await mini('report', '--rules', file, '--json')).out)).toMatchObject({ rules: 'mine' });
  });

  it('shows findings by their id too', async () => {
    const id = 'mini-1941-0002~other-1957-0002';
    const { out } = await mini('show', id);
    expect(out).toContain('Computed anew from the published records: the same finding, to the letter.');
    expect(out).toBe((await mini('explain', id)).out);
  });

  it('compares, relates and profiles two sources', async () => {
    expect((await mini('compare', 'mini-1941', 'other-1957')).out).toContain('Mini (1941) and Other (1957): ');
    expect((await mini('independence', 'mini-1941', 'other-1957')).out).toContain('no common root is known');
    expect((await mini('profile')).out).toContain('Mini (1941) against independent accounts of the same scope');
  });

  it('checks another folder, with exit code 1 on faults', async () => {
    expect(await mini('check')).toMatchObject({ status: 0, out: expect.stringContaining(' 0 failed.') as string });
    expect(await call(['check', fixture('mini')])).toEqual(await mini('check'));
    const broken = join(folder, 'broken');
    cpSync(fixture('mini'), broken, { recursive: true });
    mkdirSync(join(broken, 'data'), { recursive: true });
    cpSync(fixture('broken/repeated-id'), broken, { recursive: true });
    expect(await call(['check', '--data', broken])).toMatchObject({
      status: 1,
      out: expect.stringContaining('FAIL repeated-id') as string,
    });
  });
});

describe('format', () => {
  it('lays out what is not in its form, says which files, and then finds nothing to do', async () => {
    const folder = miniWith(fixture('broken/canonical-form'));
    const events = (): string => readFileSync(join(folder, 'data/events.json'), 'utf8');
    const before: unknown = JSON.parse(events());
    const first = await call(['format', '--data', folder]);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain('data/events.json\n');
    expect(first.out).toMatch(/\d+ files rewritten\.\n$/);
    expect(JSON.parse(events())).toEqual(before);
    expect(await call(['format', '--data', folder])).toEqual({
      status: 0,
      out: 'All files are in their form.\n',
      err: '',
    });
  });

  it('changes nothing where a file cannot be read', async () => {
    const said = await call(['format', '--data', fixture('no-json')]);
    expect(said.status).toBe(1);
    expect(said.err).toContain('not valid JSON');
    expect(said.err).toContain('Nothing was changed.');
  });
});

describe('build', () => {
  const built = join(folder, 'built');
  cpSync(fixture('mini'), built, { recursive: true });
  const here = (...argv: string[]): Promise<Called> => call([...argv, '--data', built]);

  it('says what is stale, writes it, and finds it fresh', async () => {
    const before = await here('build', '--check', '--json');
    const { files, stale, written } = JSON.parse(before.out) as { files: string[]; stale: string[]; written: boolean };
    expect({ status: before.status, written }).toEqual({ status: 1, written: false });
    expect(files).toContain('json/dossier.json');
    expect(files).toContain('csv/claims.csv');
    expect(stale).toEqual([...files].sort());
    expect(readdirSync(join(built, 'data'))).not.toContain('derived');
    expect(await here('build')).toEqual({
      status: 0,
      out: `${[...stale, `${files.length} files, ${files.length} of them changed.`].join('\n')}\n`,
      err: '',
    });
    expect(await here('build', '--check')).toEqual({
      status: 0,
      out: `${files.length} files, 0 of them stale.\n`,
      err: '',
    });
  });

  it('is what is read from then on, until something changes, which is said', async () => {
    expect((await here('report')).err).toBe('');
    const file = join(built, 'data/topics/olga.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('When was the fight?', 'On what day was the fight?'));
    const { status, out, err } = await here('show', 'fight-date');
    expect(status).toBe(0);
    expect(out).toContain('On what day was the fight?');
    expect(err).toContain('is stale');
    writeFileSync(join(built, 'data/derived/csv/old.csv'), 'x\n');
    expect((await here('build')).out).toContain('csv/old.csv\n');
    expect(readdirSync(join(built, 'data/derived/csv'))).not.toContain('old.csv');
    expect((await here('show', 'fight-date')).err).toBe('');
  });

  it('writes nothing when a rule finds a fault, and nothing for a word that it does not know', async () => {
    const broken = join(folder, 'unbuilt');
    cpSync(fixture('mini'), broken, { recursive: true });
    cpSync(fixture('broken/repeated-id'), broken, { recursive: true });
    expect(await call(['build', '--data', broken])).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('Nothing was written.') as string,
    });
    expect((await call(['build', '--chek', '--data', broken])).err).toContain("unknown option '--chek'");
    expect((await call(['build', 'now', '--data', broken])).status).toBe(1);
    expect(readdirSync(join(broken, 'data'))).not.toContain('derived');
  });
});

describe('a draft', () => {
  const drafted = join(folder, 'drafted');
  cpSync(fixture('mini'), drafted, { recursive: true });
  const file = join(drafted, 'data/sources/mini-1941/claims/01-all.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"status": "reviewed"', '"status": "draft"'));

  it('is marked wherever it is shown, and weighed nowhere', async () => {
    for (const argv of [
      ['find', '--type', 'date'],
      ['show', 'fight-date'],
    ])
      expect((await call([...argv, '--data', drafted])).out).toMatch(/p\. 7, draft/);
    const { out } = await call(['report', '--data', drafted]);
    expect(out).toContain('  not weighed       1  drafts that nobody has read twice');
    expect((await mini('report')).out).not.toContain('not weighed');
    expect((await call(['report', '--drafts', '--data', drafted])).out).not.toContain('not weighed');
  });
});

describe('ways out', () => {
  const rejected = (code: string): Promise<void> => Promise.reject(Object.assign(new Error(`write ${code}`), { code }));

  it('that the reader closed change nothing of the exit code', async () => {
    const closed = { out: () => rejected('EPIPE') };
    expect(await call(['rules'], closed)).toEqual({ status: 0, out: '', err: '' });
    expect(await call(['find', '--text', 'zzzz', '--data', fixture('mini')], closed)).toEqual({
      status: 2,
      out: '',
      err: UNBUILT,
    });
  });

  it('that are full are said to be so, with exit code 1', async () => {
    expect(await call(['rules'], { out: () => rejected('ENOSPC') })).toEqual({
      status: 1,
      out: '',
      err: 'The output could not be written: no space is left on the device (ENOSPC). What has been written of it is cut short.\n',
    });
    expect((await call(['--help'], { out: () => rejected('ENOSPC') })).status).toBe(1);
  });

  it('get no colour unless they are terminals', async () => {
    expect((await mini('report')).out).not.toContain('\u001b');
    expect((await call(['report', '--data', fixture('mini')], { isTTY: true })).out).toContain(
      '\u001b[1mMini\u001b[22m',
    );
    expect((await call(['report', '--data', fixture('mini'), '--json'], { isTTY: true })).out).not.toContain('\u001b');
  });
});

describe('hostile text', () => {
  const hostile = join(folder, 'hostile');
  cpSync(fixture('mini'), hostile, { recursive: true });
  const file = join(hostile, 'data/topics/olga.json');
  const planted = 'When\u001b]0;owned\u0007 was\u202E the\u200B fight\u009b31m?';
  writeFileSync(file, readFileSync(file, 'utf8').replace('When was the fight?', JSON.stringify(planted).slice(1, -1)));
  const unsafe = /(?![\n\t])[\p{Cc}\p{Cf}]/u;

  it('never reaches the terminal raw, as lines or as JSON', async () => {
    const shown = 'When\\u001b]0;owned\\u0007 was\\u202e the\\u200b fight\\u009b31m?';
    for (const argv of [['show', 'fight-date'], ['report'], ['show', 'fight-date', '--json']]) {
      const { out } = await call([...argv, '--data', hostile]);
      expect(out).toContain(shown);
      expect(out).not.toMatch(unsafe);
    }
    const { out } = await call(['show', 'fight-date', '--json', '--data', hostile]);
    expect((JSON.parse(out) as { record: { question: string } }).record.question).toBe(planted);
  });

  it('is escaped beside our own colours', async () => {
    const { out } = await call(['show', 'fight-date', '--data', hostile], { isTTY: true });
    expect(out).toContain('\u001b[1mWhen\\u001b]0;owned\\u0007 was');
    expect(out.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).not.toMatch(unsafe);
  });

  it('is escaped in what is said of a wrong call', async () => {
    const { err } = await mini('show', 'x\u001b[2J\u202E');
    expect(err).toContain('Nothing has the id "x\\u001b[2J\\u202e".');
    expect(err).not.toMatch(unsafe);
    expect((await call(['\u001b[2J'])).err).not.toMatch(unsafe);
  });
});
