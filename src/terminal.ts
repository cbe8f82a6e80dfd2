import pc from 'picocolors';
import type { Style } from './publish/style.js';

/**
 * The colours of a terminal. Output that is piped or redirected has none, also in a continuous-integration run (where
 * picocolors would colour it); NO_COLOR turns colours off and FORCE_COLOR on, as https://no-color.org and Node have it.
 */
export function terminalStyle(
  isTerminal: boolean = process.stdout.isTTY,
  environment: NodeJS.ProcessEnv = process.env,
): Style {
  const forced = Boolean(environment['FORCE_COLOR']) && environment['FORCE_COLOR'] !== '0';
  const colours = !environment['NO_COLOR'] && (forced || (isTerminal && environment['TERM'] !== 'dumb'));
  const { bold, dim, cyan, green, red } = pc.createColors(colours);
  return { bold, dim, strong: cyan, good: green, bad: red };
}
