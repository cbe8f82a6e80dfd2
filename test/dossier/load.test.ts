import { isAscii } from 'node:buffer';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageContract } from '../../src/check/run-checks.js';
import { buildDataset } from '../../src/dossier/build.js';
import { freeze, type Dataset } from '../../src/dossier/dataset.js';
import { loadDataset } from '../../src/dossier/load.js';
import { readPublished } from '../../src/dossier/published.js';
import { authoredFingerprint, readAuthored } from '../../src/dossier/read.js';
import { write, type OutFile } from '../../src/dossier/write.js';
import { derivedFiles } from '../../src/export/derived-files.js';
import { fixture, miniWith } from '../mini.js';

const { validate } = packageContract();
const BUNDLE = 'data/derived/json/dossier.json';
const CLAIMS = 'data/sources/other-1957/claims/01-all.json';

/** A copy of the tiny dossier with its derived files. */
function built(): string {
  const root = miniWith(fixture('mini'));
  write([{ kind: 'folder', path: join(root, 'data/derived'), files: (ofMini ??= filesOf(root)) }]);
  return root;
}

let ofMini: OutFile[] | undefined;

function filesOf(root: string): OutFile[] {
  const authored = readAuthored(root);
  return derivedFiles(buildDataset(authored), authored.fingerprint, validate);
}

function load(root: string): { dataset: Dataset; notices: string[] } {
  const notices: string[] = [];
  return { dataset: loadDataset(root, { notice: (text) => notices.push(text) }), notices };
}

const edit = (root: string, file: string, from: string, to: string): void => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

describe('loading', () => {
  it('gives what was built, the same as if it were computed now, and says nothing', () => {
    const root = built();
    const { dataset, notices } = load(root);
    expect(notices).toEqual([]);
    expect(dataset).toEqual(buildDataset(readAuthored(root)));
    expect(dataset.findings.length).toBeGreaterThan(5);
  });

  it('keeps letters of all scripts, and needs nothing but the bundle, as in the published package', () => {
    const root = miniWith(fixture('mini'));
    edit(root, 'data/events.json', '"The fight near Olga"', '"Бой у Ольги 𠮷"');
    write([{ kind: 'folder', path: join(root, 'published/data/derived'), files: filesOf(root) }]);
    expect(isAscii(readFileSync(join(root, 'published', BUNDLE)))).toBe(true);
    const { dataset, notices } = load(join(root, 'published'));
    expect(dataset).toEqual(buildDataset(readAuthored(root)));
    expect(dataset.events[0]?.label).toBe('Бой у Ольги 𠮷');
    expect(notices).toEqual([]);
  });

  it('freezes everything', () => {
    const open: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`);
    };
    look(load(built()).dataset, 'built');
    look(buildDataset(readAuthored(fixture('mini'))), 'computed');
    expect(open).toEqual([]);
  });

  it.each<[string, (root: string) => void]>([
    [
      'changed, be size and time as they were',
      (root) => {
        const { atime, mtime } = statSync(join(root, CLAIMS));
        edit(root, CLAIMS, '"1919-05-12"', '"1919-05-13"');
        utimesSync(join(root, CLAIMS), atime, mtime);
      },
    ],
    ['added', (root) => writeFileSync(join(root, 'data/topics/more.json'), '[]\n')],
    ['removed', (root) => rmSync(join(root, 'data/sources/other-1957/reviews.json'))],
    ['renamed', (root) => renameSync(join(root, CLAIMS), join(root, CLAIMS.replace('01-all', '02-all')))],
    ['laid in another order of bytes', (root) => edit(root, 'data/events.json', '  {', '   {')],
  ])('notices that a file was %s', (_, change) => {
    const root = built();
    change(root);
    const { dataset, notices } = load(root);
    expect(notices).toEqual([
      'data/derived/json/dossier.json is stale, since something that it was computed from has changed: everything is computed now, from files that nothing has checked. Build again.',
    ]);
    expect(dataset).toEqual(buildDataset(readAuthored(root)));
  });

  it('takes line ends of a checkout for the same, but not those of a text', () => {
    const root = built();
    const before = authoredFingerprint(root);
    edit(root, CLAIMS, '[\n', '[\r\n');
    expect(authoredFingerprint(root)).toBe(before);
    edit(root, 'data/sources/mini-1941/text.txt', '\n', '\r\n');
    expect(authoredFingerprint(root)).not.toBe(before);
  });

  it('does not mind what systems leave beside the files', () => {
    const root = built();
    writeFileSync(join(root, 'data/.DS_Store'), '');
    mkdirSync(join(root, 'data/.derived.new-1-1'));
    expect(load(root).notices).toEqual([]);
  });

  it.each([
    ['cut', '{"computed_from": "'],
    ['empty', ''],
    ['no bundle', 'null'],
    ['of another form', '{"computed_from": 1}'],
    ['without its last bytes', (text: string) => text.slice(0, -3)],
    ['without its findings', (text: string) => text.replace(/"findings": \[\n[^\]]*\]/, '"findings": []')],
    ['written by hand in one place', (text: string) => text.replace('"conflicts"', '"agrees"')],
    ['in UTF-8', (text: string) => text.replace('fight near', 'fïght near')],
    ['with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('computes anew where the bundle is %s, and says so', (_, content) => {
    const root = built();
    const text = readFileSync(join(root, BUNDLE), 'utf8');
    const damaged = typeof content === 'string' ? content : content(text);
    expect(damaged).not.toBe(text);
    writeFileSync(join(root, BUNDLE), damaged);
    const { dataset, notices } = load(root);
    expect(notices).toEqual([
      'data/derived/json/dossier.json is damaged, or was changed after it was built: everything is computed now, from files that nothing has checked. Build again.',
    ]);
    expect(dataset).toEqual(buildDataset(readAuthored(root)));
  });

  it('computes where nothing was built, and says so', () => {
    const { dataset, notices } = load(fixture('mini'));
    expect(notices).toEqual([
      'Nothing is built here yet: everything is computed now, from files that nothing has checked.',
    ]);
    expect(dataset).toEqual(buildDataset(readAuthored(fixture('mini'))));
  });

  it('fails with the file named where there is only a broken bundle, and where there is nothing', () => {
    const root = built();
    const alone = miniWith(fixture('mini'));
    rmSync(join(alone, 'data'), { recursive: true });
    mkdirSync(join(alone, 'data/derived/json'), { recursive: true });
    expect(() => load(alone)).toThrow('neither files written by hand nor a bundle built from them are here');
    writeFileSync(join(alone, BUNDLE), readFileSync(join(root, BUNDLE)).subarray(0, 5000));
    expect(() => load(alone)).toThrow(
      'data/derived/json/dossier.json is damaged, or was changed after it was built; install it again',
    );
    expect(() => readPublished('/nowhere/at/all')).toThrow('there is no such folder');
  });

  it('fails with all faults listed where it has to compute and cannot', () => {
    const root = built();
    writeFileSync(join(root, 'data/events.json'), '[null]');
    expect(() => load(root)).toThrow('data/events.json, record 1: null, where a record in { } is expected');
  });
});

describe('freezing', () => {
  it('never reaches what all objects share', () => {
    const record = JSON.parse('{"__proto__": {"a": 1}, "constructor": {"b": []}, "toString": null}') as object;
    freeze({ list: [record], shared: Object.prototype, own: {} });
    expect(Object.isFrozen(Object.prototype)).toBe(false);
    expect(Object.isFrozen(Array.prototype)).toBe(false);
    expect(Object.isFrozen(Object)).toBe(false);
  });

  it.each(['constructor', 'valueof', 'prototype'])('a dossier may name things %s', (id) => {
    const root = miniWith(fixture('mini'));
    for (const file of [
      'data/events.json',
      'data/topics/olga.json',
      CLAIMS,
      'data/sources/mini-1941/claims/01-all.json',
    ]) {
      const path = join(root, file);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replaceAll('"fight-date"', `"${id}"`).replaceAll('"fight"', `"${id}"`),
      );
    }
    const plain = buildDataset(readAuthored(fixture('mini')));
    const dataset = buildDataset(readAuthored(root));
    expect(dataset.topics.map((topic) => topic.id)).toContain(id);
    expect(dataset.findings.map(({ relation }) => relation).sort()).toEqual(
      plain.findings.map(({ relation }) => relation).sort(),
    );
    expect(Object.isFrozen(Object.prototype)).toBe(false);
  });
});
