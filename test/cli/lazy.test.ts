import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../mini.js';
import { COMMANDS } from '../../src/cli/command/index.js';

/** What a module imports as values: with it, or when it runs. Types are gone by then. */
function imports(file: string): { now: string[]; later: string[] } {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  const targets = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, target = '']) =>
      target.startsWith('.') ? join(file, '..', target).replaceAll('\\', '/').replace(/\.js$/, '.ts') : target,
    );
  return {
    now: targets(/^(?:import|export) (?!type )(?:[^;']*? from )?'([^'\n]+)';$/gm),
    later: targets(/import\('([^']+)'\)/g),
  };
}

/** Every module that is loaded together with one. */
function loaded(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.ts')) queue.push(...imports(file).now);
  }
  return seen;
}

const start = loaded(['cli/main.ts']);
const libraries = (files: Iterable<string>): string[] =>
  [...files].filter((file) => !file.endsWith('.ts') && !file.startsWith('node:')).sort();
const rooms = (files: Iterable<string>): string[] =>
  [...new Set([...files].filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))].sort();

/** What a command loads, the modules that it asks for only under some condition left out. */
function of(name: string, unless: readonly string[] = []): Set<string> {
  const own = imports(`cli/command/${name}.ts`);
  const shared = own.now.includes('cli/open.ts') && name !== 'rules' ? imports('cli/open.ts').later : [];
  return loaded([...start, ...own.later, ...shared.filter((file) => !unless.includes(file))]);
}

describe('what is loaded', () => {
  it('by help and version is the list of commands and the parser, nothing of data or comparison', () => {
    expect(libraries(start)).toEqual(['commander', 'picocolors']);
    expect(rooms(start)).toEqual(['cli', 'record', 'text', 'value']);
    for (const { name } of COMMANDS) expect(start).toContain(`cli/command/${name}.ts`);
  });

  it.each(['report', 'show', 'find', 'explain', 'compare', 'independence', 'profile'])(
    'by %s is no check, no writer of tables and no library for them',
    (name) => {
      const files = of(name, ['dossier/read-rule-set.ts']);
      expect(libraries(files)).toEqual(['commander', 'picocolors']);
      expect(rooms(files)).not.toContain('check');
      expect(rooms(files)).not.toContain('extract');
      expect(rooms(files)).not.toContain('export');
      expect(files).toContain('dossier/published.ts');
    },
  );

  it.each(['report', 'show', 'find'])('by %s is no comparison, where what was built is fresh', (name) => {
    const files = of(name, ['dossier/read-rule-set.ts', 'dossier/build.ts', 'dossier/view.ts', 'dossier/read.ts']);
    expect([...files].filter((file) => file.startsWith('compare/'))).toEqual([]);
    expect(files).toContain('dossier/published.ts');
  });

  it('by check is the schemas, but no extractor', () => {
    expect(libraries(of('check'))).toContain('ajv/dist/2020.js');
    expect(rooms(of('check'))).not.toContain('extract');
  });
});
