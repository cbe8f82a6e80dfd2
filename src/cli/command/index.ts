import { build } from './build.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { explain } from './explain.js';
import { find } from './find.js';
import { format } from './format.js';
import { independence } from './independence.js';
import { profile } from './profile.js';
import { report } from './report.js';
import { rules } from './rules.js';
import { show } from './show.js';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  report,
  show,
  explain,
  find,
  compare,
  independence,
  profile,
  rules,
  check,
  format,
  build,
];
