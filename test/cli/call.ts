import { run } from '../../src/cli/run.js';
import type { Io } from '../../src/cli/io.js';
import { ROOT } from '../mini.js';

/** What a call of the command line gave. */
export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line without a process. */
export async function call(argv: readonly string[], world: Partial<Io> = {}): Promise<Called> {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
      return Promise.resolve();
    },
    isTTY: false,
    columns: undefined,
    env: {},
    cwd: ROOT,
    ...world,
  });
  return { status, out, err };
}
