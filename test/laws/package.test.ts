import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../mini.js';

const CONSUMER = `
import { loadDataset, type Claim, type CasualtyClaim } from 'siberian-intervention-claims';

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

const BROWSER = `
import { compareClaims, DEFAULT_RULES, parseEdtf } from 'siberian-intervention-claims';
console.log(typeof compareClaims, DEFAULT_RULES.name, parseEdtf('1918-04').form);
`;

describe('the packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-consumer-'));
  const installed = join(folder, 'node_modules/siberian-intervention-claims');
  const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['xzf', join(folder, tarball), '--strip-components=1', '-C', installed]);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    writeFileSync(join(folder, 'browser.mjs'), BROWSER);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2023', 'dom'],
          module: 'nodenext',
          strict: true,
          noUncheckedIndexedAccess: false,
          types: [],
          outDir: 'out',
        },
        include: ['consumer.ts'],
      }),
    );
  });

  it('compiles and runs a small typed program without any other package installed', () => {
    node(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
    const said = JSON.parse(node('out/consumer.js')) as { claims: number; losses: number; frozen: boolean };
    expect(said.claims).toBeGreaterThan(0);
    expect(said.losses).toBeGreaterThan(0);
    expect(said.frozen).toBe(true);
  });

  it('gives the pure functions where Node has no say', () => {
    const entry = (
      JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { exports: { '.': { default: string } } }
    ).exports['.'].default;
    expect(entry).toBe('./dist/index.js');
    writeFileSync(
      join(folder, 'browser.mjs'),
      BROWSER.replace("'siberian-intervention-claims'", `'./node_modules/siberian-intervention-claims/${entry}'`),
    );
    expect(node('browser.mjs').trim()).toBe('function default date');
  });

  it('has its command line, its data and its licences, and nothing of the workshop', () => {
    for (const file of [
      'dist/cli/main.js',
      'data/derived/csv/claims.csv',
      'schema/claim.schema.json',
      'LICENSE',
      'LICENSE-DATA',
      'CITATION.cff',
    ]) {
      expect(existsSync(join(installed, file)), file).toBe(true);
    }
    expect(readdirSync(installed).sort()).not.toContain('test');
    for (const name of [
      'commander',
      'picocolors',
      'ajv',
      'papaparse',
      'fast-deep-equal',
      'fast-uri',
      'json-schema-traverse',
      'require-from-string',
    ]) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    }
    expect(node(join(installed, 'dist/cli/main.js'), 'report', '--limit', '1')).toContain(
      'Discrepancies that matter most',
    );
    expect(node(join(installed, 'dist/cli/main.js'), 'check')).toContain('0 failed.');
  });
});
