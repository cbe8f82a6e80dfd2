import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundled } from '../bundled.js';
import { fixture, ROOT } from '../mini.js';

const program = bundled('cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'claims-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a shell line in which `claims` is the command line in a process of its own. */
function shell(line: string): { status: number | null; out: string; err: string } {
  const claims = `claims() { '${process.execPath}' '${program}' "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${claims}; ${line}`], { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('the process', () => {
  it('gives the exit code of the run, and each text its way out', () => {
    expect(shell(`claims show fight-day --data '${fixture('mini')}'`)).toEqual({
      status: 2,
      out: '',
      err: expect.stringContaining('Nothing has the id "fight-day".') as string,
    });
  });

  it('is quiet about a reader that closes the pipe, and keeps its exit code', () => {
    expect(shell('claims rules --json | true; exit ${PIPESTATUS[0]}')).toEqual({ status: 0, out: '', err: '' });
    const failed = shell(`claims check --data '${fixture('mini')}' --chek 2>&1 | true; exit \${PIPESTATUS[0]}`);
    expect(failed).toEqual({ status: 1, out: '', err: '' });
  });

  it('says that a full disk cut the output, with exit code 1 and without a stack trace', () => {
    const said =
      'The output could not be written: no space is left on the device (ENOSPC). What has been written of it is cut short.\n';
    expect(shell('claims rules --json > /dev/full')).toEqual({ status: 1, out: '', err: said });
  });

  it('takes no write that the system cut short for a whole one', () => {
    const file = join(folder, 'rules.json');
    const { status, err } = shell(`trap '' XFSZ; ulimit -f 2; claims rules --json > '${file}'`);
    expect(readFileSync(file, 'utf8').length).toBe(2048);
    expect({ status, err }).toEqual({
      status: 1,
      err: 'The output could not be written: the file would be larger than is allowed (EFBIG). What has been written of it is cut short.\n',
    });
  });

  it('writes all of what is longer than a pipe holds', () => {
    const { out } = shell(
      `claims rules --json > '${join(folder, 'whole.json')}'; claims rules --json | (sleep 0.2; cat)`,
    );
    expect(out.length).toBeGreaterThan(10_000);
    expect(readFileSync(join(folder, 'whole.json'), 'utf8')).toBe(out);
  });
});
