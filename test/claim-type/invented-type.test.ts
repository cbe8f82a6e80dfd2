import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_TYPES } from '../../src/claim-type/index.js';
import { fixture, ROOT } from '../mini.js';

/**
 * A rehearsal: a type of claim that does not exist (how far one place is from another) is added to a copy of the package, as a
 * maintainer would add it. First only its branch of the schema, to see what the compiler asks for; then its file.
 */
const INVENTED = 'distance';
let copy = '';

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** A program of the copy with all that it imports in one file, beside itself: so it starts sooner than through a loader. */
function inOneFile(program: string): string {
  const [entry, outfile] = [join(copy, `${program}.ts`), join(copy, `${program}.mjs`)];
  buildSync({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  return outfile;
}

/** Files in which the compiler finds something, each once. */
function asked(): string[] {
  const { output } = run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.');
  return [...new Set([...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map((match) => match[1] as string))].sort();
}

/** Adds the name wherever a schema that is written by hand lists all types of claim. */
function nameIn(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { enum: names } = node as { enum?: string[] };
  if (Array.isArray(names) && Object.keys(CLAIM_TYPES).every((type) => names.includes(type))) names.push(INVENTED);
  Object.values(node).forEach(nameIn);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
}

function editSchemas(folder: string): void {
  for (const name of readdirSync(join(copy, 'schema', folder)))
    edit(join('schema', folder, name), (text) => {
      const schema = JSON.parse(text) as { oneOf?: object[]; $defs?: Record<string, unknown> };
      nameIn(schema);
      if (folder === 'authored' && name === 'claim.schema.json') {
        schema.oneOf?.push({ $ref: `#/$defs/${INVENTED}_claim` });
        if (schema.$defs)
          schema.$defs[`${INVENTED}_claim`] = JSON.parse(
            readFileSync(fixture('invented-type/branch.json'), 'utf8'),
          ) as unknown;
      }
      return JSON.stringify(schema, null, 2);
    });
}

describe('a type of claim that is added', () => {
  let before: string[] = [];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'claims-type-'));
    for (const name of ['schema', 'src', 'scripts', 'rules', 'package.json'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    cpSync(fixture('mini'), copy, { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const config = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as object;
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include: ['src'], exclude: [] }));
    editSchemas('authored');
    editSchemas('published');
    expect(run(process.execPath, inOneFile('scripts/types')).status).toBe(0);
    before = asked();
    copyFileSync(fixture('invented-type/distance.ts'), join(copy, 'src/claim-type/distance.ts'));
    copyFileSync(fixture('invented-type/rehearse.ts'), join(copy, 'rehearse.ts'));
    edit('src/claim-type/index.ts', (text) =>
      text
        .replace('date, attribution }', `date, attribution, ${INVENTED} }`)
        .replace('import { quantity }', `import { ${INVENTED} } from './${INVENTED}.js';\nimport { quantity }`),
    );
    edit('src/extract/extract-drafts.ts', (text) =>
      text.replace('attribution: attributionDrafts,', `attribution: attributionDrafts,\n  ${INVENTED}: () => [],`),
    );
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is asked for by the compiler in the list of types and in the list of extractors, and nowhere else', () => {
    expect(before).toEqual(['src/claim-type/index.ts', 'src/extract/extract-drafts.ts']);
  });

  it('is whole with its file and its name in both', () => {
    expect(asked()).toEqual([]);
  });

  it('is then dropped nowhere in silence: it is published, compared, told, weighed and found', () => {
    const { status, output } = run(process.execPath, inOneFile('rehearse'), copy);
    expect(output.slice(0, 400)).toMatch(/^\{/);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual({
      authored: [],
      topic: [],
      published: [],
      fields: ['stated', 'low', 'from', 'to'],
      words: ['Olga to the sea: 317', 'Olga to the sea: 412'],
      findings: [
        {
          relation: 'conflicts',
          claim_low: 317,
          excess: 95,
          reason:
            'Mini (1941) (p. 3) says "Olga to the sea: 317"; Other (1957) (p. 3) says "Olga to the sea: 412": the first figure is 1.3 times lower, beyond what the hedges allow.',
        },
      ],
      validFindings: [],
      recomputed: [true],
      standing: 'contradicted',
      synopsis: [[INVENTED, 1]],
      validSynopsis: [],
      profile: ['other_amounts'],
      copies: 0,
      searched: [
        ['Olga', 'the sea', '317'],
        ['Olga', 'the sea', '412'],
      ],
    });
  });
});
