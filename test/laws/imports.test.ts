import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../mini.js';

/**
 * Import direction: each room may use itself and those in earlier rows; rooms of one row stand side by side and do not use each
 * other.
 */
const ROWS = [
  ['record'],
  ['text'],
  ['value'],
  ['claim-type'],
  ['extract', 'compare'],
  ['dossier'],
  ['check', 'query'],
  ['export'],
  ['index'],
  ['node'],
  ['cli'],
] as const;

interface Import {
  readonly file: string;
  readonly target: string;
}

function imports(folder: string): Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(ROOT, folder, name), 'utf8');
    return [...text.matchAll(/(?:from |import |import\()'([^'\n]+)'/g)].map((match) => ({
      file: name.replaceAll('\\', '/'),
      target: match[1] as string,
    }));
  });
}

const room = (path: string): string => (path.split('/')[0] as string).replace(/\.(?:ts|js)$/, '');
const resolved = ({ file, target }: Import): string => join(file, '..', target).replaceAll('\\', '/');
const all = imports('src');

describe('the house', () => {
  it('is imported in one direction', () => {
    const row = (name: string): number => ROWS.findIndex((rooms) => (rooms as readonly string[]).includes(name));
    const wrong = all
      .filter(({ target }) => target.startsWith('.'))
      .filter((entry) => {
        const [from, to] = [room(entry.file), room(resolved(entry))];
        return from !== to && (row(to) < 0 || row(from) < 0 || row(to) >= row(from));
      });
    expect(wrong).toEqual([]);
    expect(all.length).toBeGreaterThan(50);
  });

  it('imports nothing from outside src', () => {
    expect(all.filter((entry) => entry.target.startsWith('.') && resolved(entry).startsWith('../'))).toEqual([]);
  });

  it('imports each third-party library in one file', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, target } of all) {
      if (target.startsWith('.') || target.startsWith('node:')) continue;
      const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] as string);
      users.set(name, (users.get(name) ?? new Set()).add(file));
    }
    expect(Object.fromEntries([...users].map(([name, files]) => [name, [...files]]).sort())).toEqual({
      ajv: ['dossier/validate.ts'],
      commander: ['cli/parse.ts'],
      papaparse: ['export/format/csv.ts'],
      picocolors: ['cli/print/terminal.ts'],
      'wink-eng-lite-web-model': ['extract/sentences.ts'],
      'wink-nlp': ['extract/sentences.ts'],
    });
  });

  it.each(['index.ts', 'node.ts'])('main entry %s pulls in no third-party code', (entry) => {
    const seen = new Set<string>();
    const queue = [entry];
    while (queue.length > 0) {
      const file = queue.pop() as string;
      if (seen.has(file)) continue;
      seen.add(file);
      for (const use of all.filter((candidate) => candidate.file === file)) {
        if (use.target.startsWith('node:')) expect(entry).toBe('node.ts');
        else {
          expect(use.target, `${file} imports ${use.target}`).toMatch(/^\./);
          queue.push(resolved(use).replace(/\.js$/, '.ts'));
        }
      }
    }
    expect(seen.size).toBeGreaterThan(15);
  });

  it('has no rooms for odds and ends, and every test file is run', () => {
    const names = ['src', 'scripts', 'test'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(names.filter((name) => /(?:^|\/)(?:utils?|helpers?|common|manager)(?:\.ts|\/|$)/.test(name))).toEqual([]);
    expect(names.filter((name) => /-test\.ts$|\.spec\.ts$/.test(name))).toEqual([]);
  });
});
