/** Joins the items of a list into one cell: `|` between them, `\|` and `\\` for a bar and a backslash inside one. @throws Error for an empty item */
export function joinList(items: readonly unknown[]): string {
  return items
    .map((item) => {
      if (typeof item !== 'string' || item === '') throw new Error('a list item must be a text that is not empty');
      return item.replace(/[\\|]/g, '\\$&');
    })
    .join('|');
}

/** Splits a cell that `joinList` made into its items. */
export function splitList(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  for (const [part] of cell.matchAll(/\\[\\|]|\||[^\\|]+|\\/g)) {
    if (part === '|') {
      items.push(item);
      item = '';
    } else item += part.length === 2 && part.startsWith('\\') ? part.slice(1) : part;
  }
  return [...items, item];
}
