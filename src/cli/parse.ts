import { Command as Parser, CommanderError } from 'commander';
import type { Command } from './command/command.js';
import { JSON_OPTION } from './command/command.js';
import { EXIT, type ExitCode } from './failure.js';
import type { PackageFacts } from './package-facts.js';

/** A call that named a command, with the values that were given. */
export interface Parsed {
  readonly command: Command;
  readonly values: ReadonlyMap<string, string | true>;
}

/** A call that ends here: help, the version, or a wrong call, with the text for either way out. */
export interface Answered {
  readonly out: string;
  readonly err: string;
  readonly exitCode: ExitCode;
}

/** Reads a command line; the one place that knows how one is written. */
export function parse(
  argv: readonly string[],
  commands: readonly Command[],
  facts: PackageFacts,
  columns: number | undefined,
): Parsed | Answered {
  let [out, err] = ['', ''];
  const calls: Parsed[] = [];
  const program = new Parser(facts.command)
    .description('Claims of one text, set against what other accounts say on the same points.')
    .version(facts.version, '-V, --version', 'the version of this package')
    .showHelpAfterError('(use --help for the commands and their options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (out += text),
      writeErr: (text) => (err += text),
      getOutHelpWidth: () => columns ?? 100,
      getErrHelpWidth: () => columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', () => epilogue(commands, facts.command));
  for (const command of commands) {
    const sub = program.command(command.name).description(command.description);
    for (const { name, description, optional } of command.arguments ?? [])
      sub.argument(optional ? `[${name}]` : `<${name}>`, description);
    for (const { name, value, description } of [...(command.options ?? []), JSON_OPTION])
      sub.option(value === undefined ? `--${name}` : `--${name} <${value}>`, description);
    if (command.examples)
      sub.addHelpText('after', `\nExamples:\n${exampleLines(command.examples, facts.command).join('\n')}`);
    sub.action(() => {
      const values = new Map<string, string | true>();
      (command.arguments ?? []).forEach(({ name }, index) => {
        const value = sub.args[index];
        if (value !== undefined) values.set(name, value);
      });
      for (const [name, value] of Object.entries(sub.opts<Record<string, string | true>>())) values.set(name, value);
      calls.push({ command, values });
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { out, err, exitCode: error.exitCode === 0 ? EXIT.done : EXIT.wrong };
  }
  return calls[0] ?? { out, err, exitCode: EXIT.wrong };
}

function epilogue(commands: readonly Command[], name: string): string {
  return [
    '',
    'Examples (words in capitals stand for ids of the dossier):',
    ...exampleLines(
      commands.flatMap(({ examples }) => examples?.slice(0, 2) ?? []),
      name,
    ),
    '',
    'Exit codes: 0 done, 1 faults in the data, a wrong call, or output that could not be written, 2 nothing found.',
    'A reader that closes the pipe early (| head) changes nothing of the exit code.',
  ].join('\n');
}

function exampleLines(examples: readonly string[], name: string): string[] {
  return examples.map((example) => `  ${name} ${example}`);
}
