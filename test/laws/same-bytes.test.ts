import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageContract } from '../../src/check/run-checks.js';
import { buildDataset } from '../../src/dossier/build.js';
import { readAuthored } from '../../src/dossier/read.js';
import { derivedFiles } from '../../src/export/derived-files.js';
import { bundled } from '../bundled.js';
import { fixture, ROOT } from '../mini.js';

const HASH = '0'.repeat(64);

describe('the same input gives the same bytes', () => {
  it('whatever the clock, the locale and the time zone', () => {
    const here = createHash('sha256');
    const authored = readAuthored(fixture('full'));
    for (const { path, content } of derivedFiles(buildDataset(authored), HASH, packageContract().validate))
      here.update(`${path}\n`).update(content);
    const modules = ['dossier/build.ts', 'dossier/read.ts', 'dossier/validate.ts', 'export/derived-files.ts'].map(
      bundled,
    );
    const [build, read, validator, files] = modules as [string, string, string, string];
    const program = join(ROOT, 'reports/bundled/elsewhere.mjs');
    writeFileSync(
      program,
      `const now = Date.UTC(2099, 11, 31, 23, 59, 59);
       Date.now = () => now;
       globalThis.Date = class extends Date { constructor(...given) { super(...(given.length > 0 ? given : [now])); } };
       Math.random = () => 0.999999;
       const { createHash } = await import('node:crypto');
       const { buildDataset } = await import(${JSON.stringify(build)});
       const { readAuthored, readSchemas } = await import(${JSON.stringify(read)});
       const { createValidator } = await import(${JSON.stringify(validator)});
       const { derivedFiles } = await import(${JSON.stringify(files)});
       const hash = createHash('sha256');
       const dataset = buildDataset(readAuthored(${JSON.stringify(fixture('full'))}));
       for (const { path, content } of derivedFiles(dataset, '${HASH}', createValidator(readSchemas(${JSON.stringify(ROOT)}))))
         hash.update(path + '\\n').update(content);
       console.log(JSON.stringify([
         hash.digest('hex'), new Date().getFullYear(), (12.5).toLocaleString(), ['z', 'ä'].sort((a, b) => a.localeCompare(b)).join(''),
       ]));`,
    );
    const elsewhere = execFileSync(process.execPath, [program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' },
    });
    // The rest shows that the other world was one: a year that has begun, a comma, another order of letters.
    expect(JSON.parse(elsewhere)).toEqual([here.digest('hex'), 2100, '12,5', 'zä']);
  });

  it('since nothing in src asks for any of them, but for the name of what is laid beside a file', () => {
    const asks =
      /localeCompare|toLocale|\bIntl\.|new Date\(\)|\bDate\.now|Math\.random|getTimezone|get(?:Hours|Date|Month|FullYear)\(|performance\.now/;
    const asking = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && asks.test(readFileSync(join(ROOT, 'src', file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
    expect(asking).toEqual(['dossier/write.ts']);
  });
});
