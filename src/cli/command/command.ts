import type { Io } from '../io.js';
import type { ExitCode } from '../failure.js';
import type { Style } from '../print/style.js';

/** A word that stands after the name of a command. */
export interface Argument {
  readonly name: string;
  readonly description: string;
  /** May be left out. */
  readonly optional?: true;
}

/** `--name`, with a value where `value` says what stands there. */
export interface Option {
  readonly name: string;
  readonly value?: string;
  readonly description: string;
}

/** One call of a command, as it was typed. */
export interface Call {
  readonly io: Io;
  readonly style: Style;
  /** Value of an argument that has to be there. */
  readonly given: (name: string) => string;
  /** Value of an argument or an option; undefined where it was left out. */
  readonly value: (name: string) => string | undefined;
  /** Whether an option without a value was set. */
  readonly flag: (name: string) => boolean;
  /** Gives the result out: as JSON where that was asked for, else as lines. */
  readonly print: (value: unknown, lines: () => readonly string[]) => Promise<void>;
  /** Says something beside the result. */
  readonly notice: (text: string) => Promise<void>;
}

/**
 * A command. `run` imports what it needs only when it is called, so that no command, and no help, loads what others need.
 * Every command has `--json` too.
 */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** Lines of examples, without the name of the program; words in capitals stand for ids of the dossier. */
  readonly examples?: readonly string[];
  /** @throws Failure with a sentence for the user, and the exit code */
  readonly run: (call: Call) => Promise<ExitCode>;
}

export const JSON_OPTION: Option = { name: 'json', description: 'as JSON' };

export const DATA: Option = {
  name: 'data',
  value: 'folder',
  description:
    'another dossier: a folder that holds dossier.json, or one that holds data/; else the one of this package',
};

export const RULES: Option = {
  name: 'rules',
  value: 'name|file',
  description: 'rules to compare by: default, strict, generous, acled, or a .json file',
};

export const SUBJECT: Option = { name: 'subject', value: 'id', description: 'another source as the subject' };

export const DRAFTS: Option = { name: 'drafts', description: 'let claims count too that nobody has read twice' };
