import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, ROOT } from '../mini.js';

const NAME = 'siberian-intervention-claims';

const CONSUMER = `
import { loadDataset, type Claim, type CasualtyClaim } from '${NAME}';

const dataset = loadDataset();

function worth(claim: Claim): string {
  switch (claim.type) {
    case 'quantity': return \`\${claim.stated} \${claim.unit}\`;
    case 'casualty': return \`\${claim.outcome} \${claim.best ?? claim.stated}\`;
    case 'date': return claim.date;
    case 'attribution': return claim.gist;
  }
}

const losses: CasualtyClaim[] = dataset.claims.filter((claim) => claim.type === 'casualty');
// @ts-expect-error a date claim has no unit
const wrong = (claim: Extract<Claim, { type: 'date' }>): string => claim.unit;
// @ts-expect-error the dataset cannot be changed
const change = (): void => { dataset.claims[0].subject = 'x'; };

console.log(JSON.stringify({ claims: dataset.claims.length, losses: losses.length, first: worth(dataset.claims[0]!), frozen: Object.isFrozen(dataset.claims[0]), unused: [typeof wrong, typeof change] }));
`;

const CONSOLE = 'declare const console: { log(...values: unknown[]): void };';

/** Settings of TypeScript under which a program may be compiled, with the compiler that still has them. */
const SETTINGS: readonly (readonly [name: string, type: 'module' | 'commonjs', options: object, compiler: string])[] = [
  ['nodenext', 'module', { module: 'nodenext' }, 'typescript'],
  ['nodenext in a CommonJS package', 'commonjs', { module: 'nodenext' }, 'typescript'],
  ['node16', 'module', { module: 'node16' }, 'typescript'],
  ['bundler', 'module', { module: 'esnext', moduleResolution: 'bundler' }, 'typescript'],
  ['bundler in a CommonJS package', 'commonjs', { module: 'esnext', moduleResolution: 'bundler' }, 'typescript'],
  [
    'bundler with the condition "browser"',
    'module',
    { module: 'esnext', moduleResolution: 'bundler', customConditions: ['browser'], lib: ['es2023', 'dom'] },
    'typescript',
  ],
  ['node10', 'module', { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }, 'typescript-6'],
];

/** Packages that those need in turn which the package depends on. */
function ajvNeeds(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'node_modules/ajv/package.json'), 'utf8')) as {
    readonly dependencies: object;
  };
  return Object.keys(dependencies);
}

/** How a bundler is asked for one file. */
const BUNDLE: BuildOptions = { bundle: true, format: 'esm', write: true };

/** The program that README.md shows. */
function readmeProgram(): string {
  const found = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  return found?.[1] ?? 'README.md shows no program';
}

describe('the packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-consumer-'));
  const installed = join(folder, 'node_modules', NAME);
  const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const shipped = (): { exports: { '.': Record<'types' | 'node' | 'default', string> }; dependencies: object } =>
    JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as ReturnType<typeof shipped>;

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['xzf', join(folder, tarball), '--strip-components=1', '-C', installed]);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(SETTINGS)('has its types under the setting %s', (name, type, options, compiler) => {
    const project = join(folder, name.replaceAll(/\W+/g, '-'));
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type, private: true }));
    writeFileSync(join(project, 'typed.ts'), CONSUMER);
    writeFileSync(join(project, 'readme.ts'), readmeProgram());
    // What these programs use of their surroundings. The declarations of a browser take longer to read than all else, and are
    // asked for only where one is meant.
    if (!('lib' in options)) writeFileSync(join(project, 'console.d.ts'), CONSOLE);
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2023'],
          strict: true,
          noUncheckedIndexedAccess: false,
          types: [],
          skipDefaultLibCheck: true,
          outDir: 'out',
          ...options,
        },
      }),
    );
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', project], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  it('runs a small typed program without any other package installed', () => {
    const said = JSON.parse(node('nodenext/out/typed.js')) as { claims: number; losses: number; frozen: boolean };
    expect(said.claims).toBeGreaterThan(0);
    expect(said.losses).toBeGreaterThan(0);
    expect(said.frozen).toBe(true);
  });

  it('gives the pure functions, and the dataset from its bundle, where Node has no say', () => {
    writeFileSync(
      join(folder, 'browser.mjs'),
      `import { compareClaims, datasetOf, DEFAULT_RULES } from './node_modules/${NAME}/${shipped().exports['.'].default}';
       import bundle from '${NAME}/data/derived/json/dossier.json' with { type: 'json' };
       const { claims } = datasetOf(bundle);
       console.log(typeof compareClaims, DEFAULT_RULES.name, claims.length > 0, Object.isFrozen(claims[0]));`,
    );
    expect(node('--no-warnings', 'browser.mjs').trim()).toBe('function default true true');
  });

  it('has every page that another of its pages links to', () => {
    const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    const links = pages.flatMap((page) =>
      [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => ({
        page,
        target: target as string,
      })),
    );
    expect(links).toContainEqual({ page: 'README.md', target: 'docs/methods.md' });
    expect(links.filter(({ page, target }) => !existsSync(join(installed, page, '..', target)))).toEqual([]);
  });

  it('can be bundled for a browser, and then reads no files', () => {
    writeFileSync(
      join(folder, 'page.ts'),
      `import { compareClaims, parseEdtf } from '${NAME}'; console.log(typeof compareClaims, parseEdtf('1918-04').form);`,
    );
    buildSync({
      ...BUNDLE,
      platform: 'browser',
      entryPoints: [join(folder, 'page.ts')],
      outfile: join(folder, 'page.mjs'),
    });
    expect(readFileSync(join(folder, 'page.mjs'), 'utf8')).not.toMatch(/node:/);
    expect(node('page.mjs').trim()).toBe('function date');
  });

  it.each(['esm', 'cjs'] as const)(
    'bundled for Node as %s says where its data are wanted, and takes them from there',
    (format) => {
      const run = (data: string): ReturnType<typeof spawnSync> => {
        const [entry, outfile] = [
          join(folder, 'tool.ts'),
          join(folder, 'bundle', format, 'tool.' + (format === 'esm' ? 'mjs' : 'cjs')),
        ];
        writeFileSync(
          entry,
          `import { loadDataset } from '${NAME}'; console.log(loadDataset(${data}).claims.length > 0);`,
        );
        buildSync({ ...BUNDLE, platform: 'node', format, entryPoints: [entry], outfile, logLevel: 'silent' });
        return spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
      };
      expect(run('').stderr).toContain('name the folder of the dossier (loadDataset(FOLDER), --data FOLDER)');
      expect(run(JSON.stringify(installed)).stdout).toBe('true\n');
    },
  );

  it('carries what was built and what describes it, and nothing of the workshop', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'CONTRIBUTING.md',
      'LICENSE',
      'LICENSE-DATA',
      'README.md',
      'data',
      'dist',
      'docs',
      'package.json',
      'rules',
      'schema',
    ]);
    expect(readdirSync(join(installed, 'data'))).toEqual(['derived']);
    for (const file of [
      'data/derived/csv/claims.csv',
      'data/derived/json/dossier.json',
      'schema/published/claim.schema.json',
    ])
      expect(existsSync(join(installed, file)), file).toBe(true);
  });

  it('has a command line, which looks at its own data and at any other dossier', () => {
    const needed = [...Object.keys(shipped().dependencies), ...ajvNeeds()];
    for (const name of needed) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    const claims = (...args: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(installed, 'dist/cli/main.js'), ...args], { cwd: folder, encoding: 'utf8' });
    expect(claims('report', '--limit', '1')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Discrepancies that matter most') as string,
      stderr: '',
    });
    expect(claims('check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('only what was built stands here') as string,
    });
    expect(claims('check', '--data', fixture('mini'))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(' 0 failed.') as string,
      stderr: '',
    });
  });
});
