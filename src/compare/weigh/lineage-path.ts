/** A step from a source to one that it draws on, or through which it was read. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Shortest way along the steps from one source to another, both included; null without one. Of equal ways the first given. */
export function lineagePath(steps: readonly Step[], from: string, to: string): string[] | null {
  const next = new Map<string, string[]>();
  for (const step of steps) {
    const list = next.get(step.from);
    if (list) list.push(step.to);
    else next.set(step.from, [step.to]);
  }
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const beyond of next.get(at) ?? []) {
      if (before.has(beyond)) continue;
      before.set(beyond, at);
      queue.push(beyond);
    }
  }
  if (!before.has(to)) return null;
  const path: string[] = [];
  for (let at: string | null = to; at !== null; at = before.get(at) ?? null) path.unshift(at);
  return path;
}
