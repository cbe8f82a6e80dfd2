import pc from 'picocolors';
import type { Style } from './style.js';

/**
 * The colours of a terminal. Output that is piped or redirected has none, also in a continuous-integration run (where
 * picocolors would colour it); NO_COLOR turns colours off and FORCE_COLOR on, as https://no-color.org and Node have it.
 */
export function terminalStyle(
  stream: { readonly isTTY?: boolean } = process.stdout,
  environment: NodeJS.ProcessEnv = process.env,
): Style {
  const forced = Boolean(environment['FORCE_COLOR']) && environment['FORCE_COLOR'] !== '0';
  // A pipe has no isTTY at all, and createColors would take undefined for leave to decide by itself.
  const isTerminal = stream.isTTY === true && environment['TERM'] !== 'dumb';
  const { bold, dim, cyan, green, red } = pc.createColors(!environment['NO_COLOR'] && (forced || isTerminal));
  return { bold, dim, strong: cyan, good: green, bad: red };
}
