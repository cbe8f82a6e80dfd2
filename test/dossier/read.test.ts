import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import { runChecks } from '../../src/check/run-checks.js';
import { buildDataset } from '../../src/dossier/build.js';
import { readAuthored, readDossier } from '../../src/dossier/read.js';
import { fixture, miniWith } from '../mini.js';

const fresh = (): string => miniWith(fixture('mini'));
const put = (root: string, file: string, content: string | Uint8Array = '[]\n'): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const said = (root: string): string[] =>
  readDossier(root).faults.map(({ file, record, found, remedy }) => `${file}, ${record}: ${found}. ${remedy}`);
const ACCOUNT = 'data/sources/other-1957';
const CLAIMS = `${ACCOUNT}/claims/01-all.json`;

describe('reading a dossier', () => {
  it('gives each record its file and its place in that file', () => {
    const authored = readAuthored(fixture('mini'));
    expect(authored.claims.filter(({ file }) => file === CLAIMS).map(({ index, value }) => [index, value.id])).toEqual(
      [1, 2, 3, 4, 5, 6].map((index) => [index, `other-1957-000${index}`]),
    );
    expect(authored.sources.map(({ file, index, value }) => [file, index, value.id])).toEqual([
      ['data/sources/mini-1941/source.json', 1, 'mini-1941'],
      [`${ACCOUNT}/source.json`, 1, 'other-1957'],
    ]);
  });

  it('takes a folder that is itself a dossier, and names files by it', () => {
    const own = join(mkdtempSync(join(tmpdir(), 'claims-own-')), 'weather');
    cpSync(join(fixture('mini'), 'data'), own, { recursive: true });
    const authored = readAuthored(own);
    expect(authored.folder).toBe('weather');
    expect(authored.events.map(({ file }) => file)).toEqual(['weather/events.json']);
    expect(authored.claims.map(({ value }) => value)).toEqual(
      readAuthored(fixture('mini')).claims.map(({ value }) => value),
    );
  });

  it('does without lists that are absent', () => {
    const root = fresh();
    const full = buildDataset(readAuthored(root));
    for (const name of ['lineage.json', 'rulings.json', 'people.json', 'retired-ids.json', 'searches'])
      rmSync(join(root, 'data', name), { recursive: true });
    const less = buildDataset(readAuthored(root));
    expect(less.people).toEqual([]);
    expect(less.searches).toEqual([]);
    expect(less.claims).toEqual(full.claims);
  });

  it.each([
    [
      'an unknown file',
      'data/notes.md',
      'data/notes.md, the file: nothing in a dossier has this name here, so it is not read. Move or delete it; what stands here is dossier.json, events.json, places.json, people.json, lineage.json, scopes.json, constraints.json, rulings.json, retired-ids.json.',
    ],
    [
      'a list that is cut by theme',
      'data/topics.json',
      'data/topics.json, the file: nothing in a dossier has this name here, so it is not read. Such files are topics/<theme>.json.',
    ],
    [
      'an unknown file of records',
      'data/topics2.json',
      'data/topics2.json, the file: nothing in a dossier has this name here, so it is not read. Move or delete it; what stands here is dossier.json, events.json, places.json, people.json, lineage.json, scopes.json, constraints.json, rulings.json, retired-ids.json.',
    ],
    [
      'capitals',
      `${ACCOUNT}/claims/02.JSON`,
      `${ACCOUNT}/claims/02.JSON, the file: nothing in a dossier has this name here, so it is not read. Move or delete it; what stands here is sources/<source>/claims/<part>.json.`,
    ],
    [
      'capitals in a name that is right but for them',
      'data/Events.json',
      'data/Events.json, the file: nothing in a dossier has this name here, so it is not read. Write the name in small letters: events.json.',
    ],
    [
      'claims beside their folder',
      `${ACCOUNT}/claims.json`,
      `${ACCOUNT}/claims.json, the file: nothing in a dossier has this name here, so it is not read. Such files are sources/<source>/claims/<part>.json.`,
    ],
    [
      'a list in the wrong folder',
      `${ACCOUNT}/lineage.json`,
      `${ACCOUNT}/lineage.json, the file: nothing in a dossier has this name here, so it is not read. Such a file is lineage.json.`,
    ],
    [
      'a folder inside the claims',
      `${ACCOUNT}/claims/sub/03-x.json`,
      `${ACCOUNT}/claims/sub, the folder: nothing in a dossier has this name here, so it is not read. Move or delete it; what stands here is sources/<source>/claims/<part>.json.`,
    ],
    [
      'a folder with another name',
      `${ACCOUNT}/claim/01-all.json`,
      `${ACCOUNT}/claim, the folder: nothing in a dossier has this name here, so it is not read. Such files are sources/<source>/claims/<part>.json.`,
    ],
    [
      'a file among the sources',
      'data/sources/other.json',
      'data/sources/other.json, the file: nothing in a dossier has this name here, so it is not read. Move or delete it; see the files of a dossier in CONTRIBUTING.md.',
    ],
    [
      'what an editor left',
      `${ACCOUNT}/source.json~`,
      `${ACCOUNT}/source.json~, the file: left behind by an editor or a system, and not read. Delete it.`,
    ],
    [
      'what a merge left',
      'data/events.json.orig',
      'data/events.json.orig, the file: left behind by an editor or a system, and not read. Delete it.',
    ],
    [
      'what a system left',
      'data/.DS_Store',
      'data/.DS_Store, the file: left behind by an editor or a system, and not read. Delete it.',
    ],
    [
      'a folder where a file should be',
      'data/sources/third-1957/source.json/x',
      'data/sources/third-1957/source.json, the folder: a file should have this name. Rename it, or put its content there.',
    ],
  ])('names %s, with one fault', (_, file, message) => {
    const root = fresh();
    put(root, file, '{bad');
    expect(said(root)[0]).toBe(message);
    expect(said(root)).toHaveLength(file.includes('third') ? 2 : 1);
    expect(() => readAuthored(root)).toThrow(message.slice(0, 40));
  });

  it('follows no link and opens no pipe', () => {
    const root = fresh();
    symlinkSync(join(fixture('mini'), 'data/sources/mini-1941'), join(root, 'data/sources/linked-1941'));
    symlinkSync(join(fixture('mini'), 'data/events.json'), join(root, 'data/topics/linked.json'));
    renameSync(join(root, 'data/rulings.json'), join(root, 'gone'));
    execFileSync('mkfifo', [join(root, 'data/rulings.json')]);
    expect(said(root)).toEqual([
      'data/rulings.json, the entry: a pipe, socket or device, which is not opened. Remove it.',
      'data/sources/linked-1941, the entry: a link to somewhere else, which is not followed. Put the file or folder itself there.',
      'data/topics/linked.json, the entry: a link to somewhere else, which is not followed. Put the file or folder itself there.',
    ]);
  });

  it('never reads what a build has made, or left when it was broken off', () => {
    const root = fresh();
    put(root, 'data/derived/json/dossier.json', '{bad');
    put(root, 'data/.derived.new-1-2/json/dossier.json', '{bad');
    put(root, 'data/topics/.olga.json.new-1-2', '{bad');
    expect(said(root)).toEqual([]);
  });

  it.each([
    [
      'no JSON',
      CLAIMS,
      '[{"id": }]',
      `${CLAIMS}, record 1, line 1, column 9: not valid JSON: expected a value, found "}". Mend the file and run again; nothing was changed.`,
    ],
    [
      'a key written twice',
      `${ACCOUNT}/source.json`,
      '{"title": "A",\n "title": "B"}',
      `${ACCOUNT}/source.json, line 2, column 2: not valid JSON: the key "title" is written twice in one object. Mend the file and run again; nothing was changed.`,
    ],
    [
      'a record where a list should be',
      'data/events.json',
      '{}',
      'data/events.json, the file: a record, where a list of records in [ ] is expected. Put the records into [ ], also where there is one only.',
    ],
    [
      'a list where a record should be',
      `${ACCOUNT}/source.json`,
      '[{}]',
      `${ACCOUNT}/source.json, the file: a list, where a record in { } is expected. See the schema "source" for its fields.`,
    ],
    [
      'null as a record',
      'data/events.json',
      '[{"id": "fight"}, null]',
      'data/events.json, record 2: null, where a record in { } is expected. See the schema "event" for its fields.',
    ],
    [
      'a number as a record',
      'data/lineage.json',
      '[1]',
      'data/lineage.json, record 1: a number, where a record in { } is expected. See the schema "lineage" for its fields.',
    ],
    [
      'a text as a record',
      'data/rulings.json',
      '["x"]',
      'data/rulings.json, record 1: a string, where a record in { } is expected. See the schema "ruling" for its fields.',
    ],
    [
      'bytes of another encoding',
      'data/events.json',
      Buffer.from('[\n{"id": "Tscheljabinsk \xfc"}]', 'latin1'),
      'data/events.json, line 2: bytes that are no UTF-8. Save the file as UTF-8, and look whether letters with marks are still what they were.',
    ],
    [
      'bytes of UTF-16',
      'data/events.json',
      Buffer.from('\ufeff[]', 'utf16le'),
      'data/events.json, line 1: bytes that are no UTF-8. Save the file as UTF-8, and look whether letters with marks are still what they were.',
    ],
  ])('names file and place of %s', (_, file, content, message) => {
    const root = fresh();
    put(root, file, content);
    expect(said(root).filter((fault) => !fault.includes('is missing'))).toEqual([message]);
  });

  it('reads on behind a fault, so that all are told at once', () => {
    const root = fresh();
    put(root, 'data/events.json', '{bad');
    put(root, CLAIMS, '[null, 1]');
    expect(said(root).map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual([
      'data/events.json, line 1, column 2',
      `${CLAIMS}, record 1`,
      `${CLAIMS}, record 2`,
    ]);
  });

  it.each([
    ['the record of the dossier', 'data/dossier.json', 'Every dossier has it: it names the subject.'],
    ['a source', `${ACCOUNT}/source.json`, 'Describe the source there, or remove its folder.'],
    [
      'the structure of a text',
      'data/sources/mini-1941/structure.json',
      'Say there where chapters and pages begin and end.',
    ],
  ])('misses %s', (_, file, remedy) => {
    const root = fresh();
    rmSync(join(root, file));
    expect(said(root)).toEqual([`${file}, the file: it is missing, or is no file that can be read. ${remedy}`]);
  });

  it('misses the text of what is recorded on one', () => {
    const root = fresh();
    rmSync(join(root, 'data/sources/mini-1941/text.txt'));
    expect(said(root).map((fault) => fault.split(',')[0])).toEqual(
      ['structure', 'corrections', 'dismissed', 'allowed-words'].map((name) => `data/sources/mini-1941/${name}.json`),
    );
  });

  it('names a file that may not be read', () => {
    const root = fresh();
    chmodSync(join(root, 'data/events.json'), 0);
    const superuser = process.getuid?.() === 0;
    expect(said(root)).toEqual(
      superuser ? [] : ['data/events.json, the file: it cannot be read (EACCES). Mend its permissions.'],
    );
  });

  it('says that there is no such folder', () => {
    expect(() => readDossier('/nowhere/at/all')).toThrow('/nowhere/at/all: there is no such folder');
  });

  it('reads a checkout with Windows line ends as what it is, and one check names them once', () => {
    const root = fresh();
    const before = buildDataset(readAuthored(root));
    for (const { file } of readAuthored(root).files)
      put(root, file, readFileSync(join(root, file), 'utf8').replaceAll('\n', '\r\n'));
    expect(buildDataset(readAuthored(root))).toEqual(before);
    const faults = runChecks(CHECKS, root).flatMap((result) => result.faults);
    expect(faults.map(({ file, record, found }) => `${file}, ${record}: ${found}`)).toEqual([
      'data/constraints.json, the file, and 20 more of 21: line ends are CR LF, as a checkout with core.autocrlf makes them',
    ]);
  });

  it('does not take a text for its recorded one because of its line ends alone', () => {
    const root = fresh();
    const file = 'data/sources/mini-1941/text.txt';
    put(root, file, `${readFileSync(join(root, file), 'utf8').replaceAll('\n', '\r\n')}.`);
    expect(readAuthored(root).texts[0]?.witness).toContain('\r\n');
  });

  it('skips a byte order mark', () => {
    const root = fresh();
    put(root, 'data/events.json', `\ufeff${readFileSync(join(root, 'data/events.json'), 'utf8')}`);
    expect(readAuthored(root).events).toEqual(readAuthored(fixture('mini')).events);
  });

  it('is not quadratic: ten times the records take no more than thirty times as long', () => {
    const root = fresh();
    const time = (records: number): number => {
      put(root, 'data/lineage.json', JSON.stringify(Array.from({ length: records }, () => ({}))));
      const start = performance.now();
      expect(readAuthored(root).lineage).toHaveLength(records);
      return performance.now() - start;
    };
    // The least of three, since other tests run at the same time.
    const least = (records: number): number => Math.min(time(records), time(records), time(records));
    const few = Math.max(least(10_000), 5);
    expect(least(100_000) / few).toBeLessThan(30);
  });
});
