import type { Flip, Flips } from '../../query/flips.js';
import type { Style } from './style.js';

/** Lines that list what flips. */
export function flipLines({ findings, standings }: Flips, rules: string, style: Style): string[] {
  const list = (name: string, entries: readonly Flip[]): string[] => [
    style.bold(`${name} that flip under the rules "${rules}" (${entries.length})`),
    ...entries.map(({ id, was, is }) => `  ${id}: ${was} → ${is}`),
  ];
  return [...list('Findings', findings), '', ...list('Standings', standings)];
}
