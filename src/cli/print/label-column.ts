/** Width of the column that names a source, in characters. */
const WIDTH = 34;

/** A source's label, cut or filled to the width of its column; the year at the end of a long one stays. */
export function labelColumn(label: string): string {
  if (label.length <= WIDTH) return label.padEnd(WIDTH);
  const year = / \([^()]*\)$/.exec(label)?.[0] ?? '';
  const title = label.slice(0, label.length - year.length);
  return `${title.slice(0, WIDTH - year.length - 2).replace(/[\s,:;…]+\S*$/, '')} …${year}`.padEnd(WIDTH);
}
