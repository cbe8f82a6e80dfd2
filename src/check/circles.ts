/**
 * Circles of a graph, one for each set of nodes that can all be reached from one another, along a shortest way. Linear in the number of edges (Tarjan, SIAM J. Comput. 1 (1972) 146-160), without recursion.
 */
export function circles(edges: readonly (readonly [string, string])[]): string[][] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const ways = next.get(from);
    if (ways) ways.push(to);
    else next.set(from, [to]);
  }
  return components(next).flatMap((nodes) => {
    const inside = new Set(nodes);
    const start = nodes[0] as string;
    if (nodes.length === 1 && !(next.get(start) ?? []).includes(start)) return [];
    return [shortest(start, next, inside)];
  });
}

/** Sets of nodes that can all be reached from one another. */
function components(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): { node: string; at: number } => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, at: 0 };
  };
  for (const root of next.keys()) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    while (path.length > 0) {
      const step = path.at(-1) as { node: string; at: number };
      const to = next.get(step.node)?.[step.at];
      step.at += 1;
      if (to !== undefined) {
        if (!order.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(low, step.node, order.get(to) as number);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(low, before.node, low.get(step.node) as number);
      if (low.get(step.node) !== order.get(step.node)) continue;
      const nodes = open.splice(open.lastIndexOf(step.node));
      for (const node of nodes) isOpen.delete(node);
      found.push(nodes);
    }
  }
  return found;
}

function lower(low: Map<string, number>, node: string, value: number): void {
  low.set(node, Math.min(low.get(node) as number, value));
}

/** A shortest way from a node back to it. */
function shortest(start: string, next: ReadonlyMap<string, readonly string[]>, inside: ReadonlySet<string>): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue)
    for (const to of next.get(node) ?? []) {
      if (to === start) {
        const way = [node];
        for (let at = node; at !== start;) {
          at = cameFrom.get(at) as string;
          way.push(at);
        }
        return way.reverse();
      }
      if (!inside.has(to) || cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      queue.push(to);
    }
  return [start];
}
