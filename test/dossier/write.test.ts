import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/dossier/disk.js';
import { write, type Change, type OutFile } from '../../src/dossier/write.js';
import { ROOT } from '../mini.js';

const place = (): string => mkdtempSync(join(tmpdir(), 'claims-write-'));
/** Everything under a folder, by path; hidden names too. */
const tree = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const files = (version: string): OutFile[] => [
  { path: 'same.txt', content: 'as ever' },
  { path: 'json/a.json', content: `{"version": "${version}"}` },
  { path: `json/${version}.json`, content: version },
];
const expected = (version: string): Record<string, string> =>
  Object.fromEntries(files(version).map(({ path, content }) => [path, content as string]));
const changes = (root: string, version: string): Change[] => [
  { kind: 'folder', path: join(root, 'derived'), files: files(version) },
  { kind: 'file', path: join(root, 'README.md'), content: version },
];
const state = (version: string): Record<string, string> => ({
  'README.md': version,
  ...Object.fromEntries(Object.entries(expected(version)).map(([path, content]) => [`derived/${path}`, content])),
});

describe('writing', () => {
  it('gives a folder exactly the files asked for, and leaves nothing beside them', () => {
    const root = place();
    write(changes(root, 'old'));
    expect(tree(root)).toEqual(state('old'));
    write(changes(root, 'new'));
    expect(tree(root)).toEqual(state('new'));
  });

  it('makes a new folder whole, and never lays it over one that is there', () => {
    const root = place();
    const change: Change = { kind: 'new-folder', path: join(root, 'x/made'), files: files('new') };
    write([change]);
    expect(tree(join(root, 'x/made'))).toEqual(expected('new'));
    expect(() => write([{ ...change, files: [] }])).toThrow(
      `${join(root, 'x/made')} is there already. Nothing was changed.`,
    );
    expect(tree(join(root, 'x'))).toEqual(
      Object.fromEntries(Object.entries(expected('new')).map(([path, content]) => [`made/${path}`, content])),
    );
  });

  /** A disk on which the n-th writing call fails as a full one does. */
  const failing = (after: number, members: readonly (keyof Disk)[]): Disk => {
    let calls = 0;
    const guarded = Object.fromEntries(
      members.map((member) => [
        member,
        (...given: never[]) => {
          calls += 1;
          if (calls > after)
            throw new Error(`${String(given[0])} cannot be written: no space is left on the disk (ENOSPC)`);
          return (DISK[member] as (...args: never[]) => unknown)(...given);
        },
      ]),
    );
    return { ...DISK, ...guarded };
  };

  it('changes nothing when the disk is full, wherever that happens, and names the path', () => {
    let refused = 0;
    for (let after = 0; after < 12; after += 1) {
      const root = place();
      write(changes(root, 'old'));
      try {
        write(changes(root, 'new'), failing(after, ['write', 'makeFolder', 'settle']));
        expect(tree(root)).toEqual(state('new'));
      } catch (error) {
        refused += 1;
        expect((error as Error).message).toMatch(
          /\/(?:derived|README\.md|claims-write-)\S* cannot be written: no space is left on the disk \(ENOSPC\)\. Nothing was changed\.$/,
        );
        expect((error as Error).message).not.toContain('.new-');
        expect(tree(root)).toEqual(state('old'));
      }
    }
    expect(refused).toBeGreaterThan(5);
  });

  it('leaves each folder and file whole when putting in place fails, and says what was changed', () => {
    for (let after = 0; after < 4; after += 1) {
      const root = place();
      write(changes(root, 'old'));
      let message = '';
      try {
        write(changes(root, 'new'), failing(after, ['rename']));
      } catch (error) {
        message = (error as Error).message;
      }
      const is = tree(root);
      const readme = is['README.md'];
      const derived = { ...is };
      delete derived['README.md'];
      // A rename that fails for good cannot be undone either; the old content then stands beside, and the next run restores it.
      if (after === 1) {
        expect(message).toContain('Nothing was changed.');
        write([{ kind: 'file', path: join(root, 'other'), content: '' }]);
        write([{ kind: 'folder', path: join(root, 'derived'), files: files('later') }]);
        expect(tree(join(root, 'derived'))).toEqual(expected('later'));
        continue;
      }
      const [folder, page] = after === 0 ? ['old', 'old'] : after === 2 ? ['new', 'old'] : ['new', 'new'];
      expect(readme).toBe(page);
      expect(is).toEqual({ ...state(folder), 'README.md': page });
      expect(message).toContain(
        after === 0 ? 'Nothing was changed.' : after === 2 ? `Already changed: ${join(root, 'derived')}.` : '',
      );
    }
  });

  it('names a path that may not be written', () => {
    const root = place();
    writeFileSync(join(root, 'derived'), 'a file');
    expect(() => write([{ kind: 'file', path: join(root, 'derived/page.md'), content: '' }])).toThrow(
      /derived cannot be made: a file stands there \(EEXIST\)\. Nothing was changed\./,
    );
  });

  it('clears what a run that was killed has left, and restores what it had taken away', () => {
    const root = place();
    const gone = 2 ** 22 + 1; // beyond the greatest number of a process
    mkdirSync(join(root, `.derived.old-${gone}-1/json`), { recursive: true });
    writeFileSync(join(root, `.derived.old-${gone}-1/json/a.json`), 'old');
    mkdirSync(join(root, `.derived.new-${gone}-2`));
    writeFileSync(join(root, `.README.md.new-${gone}-2`), 'half');
    const broken: Disk = {
      ...DISK,
      write: (path) => {
        throw new Error(`${path} cannot be written: no`);
      },
    };
    expect(() => write(changes(root, 'new'), broken)).toThrow('Nothing was changed.');
    expect(tree(root)).toEqual({ 'derived/json/a.json': 'old', [`.README.md.new-${gone}-2`]: 'half' });
    write(changes(root, 'new'));
    expect(tree(root)).toEqual(state('new'));
  });

  it('leaves alone what a run that is at work has laid', async () => {
    const root = place();
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'ignore' });
    try {
      mkdirSync(join(root, `.derived.new-${other.pid}-1`));
      write(changes(root, 'new'));
      expect(readdirSync(root)).toContain(`.derived.new-${other.pid}-1`);
    } finally {
      const ended = new Promise((resolve) => other.on('exit', resolve));
      other.kill();
      await ended;
    }
    write(changes(root, 'newer'));
    expect(tree(root)).toEqual(state('newer'));
    expect(readdirSync(root).sort()).toEqual(['README.md', 'derived']);
  });

  /** A process that writes many files again and again, each set with one mark in all of them. */
  const WRITER = `
    const { write } = await import(process.argv[1]);
    for (let turn = 0; ; turn += 1) {
      const mark = process.argv[3] + turn;
      write([{ kind: 'folder', path: process.argv[2], files: Array.from({ length: 40 }, (_, i) => ({ path: 'f' + i, content: mark.repeat(500) })) }]);
      if (turn === 0) process.stdout.write('ready');
    }`;
  const compiled = (): string => {
    const outfile = join(place(), 'write.mjs');
    buildSync({
      entryPoints: [join(ROOT, 'src/dossier/write.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    return outfile;
  };
  const started = async (module: string, folder: string, mark: string): Promise<ReturnType<typeof spawn>> => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, module, folder, mark], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    return child;
  };
  const stop = async (child: ReturnType<typeof spawn>): Promise<void> => {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Marks of the files in a folder; one where the set is whole. */
  const marks = (folder: string): string[] => [...new Set(Object.values(tree(folder)))];

  it('leaves the old or the new set whole when it is killed, at any moment, and when two write at once', async () => {
    const module = compiled();
    const rounds = Number(process.env.SOAK ?? 3);
    const folder = join(place(), 'derived');
    for (let round = 0; round < rounds; round += 1) {
      const children = [
        await started(module, folder, 'a'),
        ...(round % 2 === 1 ? [await started(module, folder, 'b')] : []),
      ];
      await wait(30 + ((round * 37) % 90));
      for (const child of children) await stop(child);
      // The next run restores what was taken away between two renamings.
      write([{ kind: 'file', path: join(folder, '../beside'), content: '' }]);
      if (!existsSync(folder)) {
        const broken: Disk = {
          ...DISK,
          write: (path) => {
            throw new Error(`${path}: no`);
          },
        };
        expect(() => write([{ kind: 'folder', path: folder, files: [{ path: 'x', content: 'x' }] }], broken)).toThrow();
      }
      expect(Object.keys(tree(folder))).toHaveLength(40);
      expect(marks(folder)).toHaveLength(1);
    }
    write([{ kind: 'folder', path: folder, files: files('last') }]);
    expect(readdirSync(join(folder, '..')).sort()).toEqual(['beside', 'derived']);
  }, 60_000);
});
