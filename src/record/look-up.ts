/** Looks an entry up that the checks have shown to be there. @throws Error that names what is missing */
export function lookUp<T>(entries: ReadonlyMap<string, T>, id: string, what: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no ${what} "${id}" in the collection`);
  return entry;
}

/** Entries by id. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Entries in groups; those whose key is null are left out. */
export function groupBy<T>(entries: readonly T[], key: (entry: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  // Entries of one group mostly stand together, and are then put to the last one without a look-up.
  let last: string | null = null;
  let group: T[] = [];
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    if (name !== last) {
      last = name;
      group = groups.get(name) ?? [];
      if (group.length === 0) groups.set(name, group);
    }
    group.push(entry);
  }
  return groups;
}

/** Order of ids by code units, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
