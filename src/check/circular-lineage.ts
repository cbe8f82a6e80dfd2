import type { Check, Fault } from './check.js';

/** Lineage that leads back to where it began. */
export const circularLineage: Check = {
  name: 'circular-lineage',
  description: 'No source draws on itself, directly or through others.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const next = new Map<string, string[]>();
    for (const { value } of authored.lineage) next.set(value.from, [...(next.get(value.from) ?? []), value.to]);
    for (const start of next.keys()) {
      const seen = new Set<string>();
      const queue = [...(next.get(start) ?? [])];
      while (queue.length > 0) {
        const at = queue.pop() as string;
        if (seen.has(at)) continue;
        seen.add(at);
        queue.push(...(next.get(at) ?? []));
      }
      if (seen.has(start))
        faults.push({
          file: 'data/lineage.json',
          record: start,
          found: 'it draws on itself through its own edges',
          remedy: 'Remove the edge that closes the circle.',
        });
    }
    return faults;
  },
};
