import { COMMANDS } from './command/index.js';
import type { Call } from './command/command.js';
import { EXIT, exitCodeOf, sentenceFor } from './failure.js';
import type { Io } from './io.js';
import { packageFacts, packageFolder } from './package-facts.js';
import { parse } from './parse.js';
import { safeText } from './print/safe-text.js';
import { terminal } from './print/terminal.js';

/**
 * Runs one command line; everything that it reads of the world and gives out goes through `io`.
 * @param argv the words after the name of the program
 * @returns the exit code: 0 done; 1 faults in the data, a wrong call, or output that could not be written; 2 nothing found.
 *   A closed pipe ends the output quietly and leaves the code as it would have been.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let lost: unknown;
  const out = async (text: string): Promise<void> => {
    try {
      await io.out(text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') lost = error;
    }
  };
  const err = (text: string): Promise<void> => io.err(safeText(text));
  const code = await answer(argv, { ...io, out, err });
  if (lost === undefined) return code;
  await err(`The output could not be written: ${sentenceFor(lost)}. What has been written of it is cut short.\n`);
  return EXIT.wrong;
}

async function answer(argv: readonly string[], io: Io): Promise<number> {
  try {
    const parsed = parse(argv, COMMANDS, packageFacts(io.packageRoot ?? packageFolder()), io.columns);
    if ('exitCode' in parsed) {
      if (parsed.out !== '') await io.out(safeText(parsed.out));
      if (parsed.err !== '') await io.err(parsed.err);
      return parsed.exitCode;
    }
    return await parsed.command.run(call(parsed.values, io));
  } catch (error) {
    await io.err(`${sentenceFor(error)}\n`);
    return exitCodeOf(error);
  }
}

function call(values: ReadonlyMap<string, string | true>, io: Io): Call {
  const { style, dress } = terminal({ isTTY: io.isTTY }, io.env);
  const value = (name: string): string | undefined => {
    const given = values.get(name);
    return typeof given === 'string' ? given : undefined;
  };
  return {
    io,
    style,
    value,
    given: (name) => {
      const given = value(name);
      if (given === undefined)
        throw new Error(`the command asked for "${name}", which it does not declare as an argument`);
      return given;
    },
    flag: (name) => values.get(name) === true,
    print: (result, lines) =>
      io.out(values.has('json') ? `${safeText(JSON.stringify(result, null, 2))}\n` : `${dress(lines().join('\n'))}\n`),
    notice: (text) => io.err(`${text}\n`),
  };
}
