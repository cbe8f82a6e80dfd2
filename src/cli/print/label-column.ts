/** Width of the column that names a source, in code points. */
const WIDTH = 34;

/** A source's label, cut or filled to the width of its column; the year at the end of a long one stays. */
export function labelColumn(label: string): string {
  const points = Array.from(label);
  if (points.length <= WIDTH) return label + ' '.repeat(WIDTH - points.length);
  const year = / \([^()]{1,16}\)$/.exec(label)?.[0] ?? '';
  const title = Array.from(label.slice(0, label.length - year.length));
  const room = title.slice(0, Math.max(0, WIDTH - Array.from(year).length - 2)).join('');
  const cut = `${room.replace(/[\s,:;…]+\S*$/, '')} …${year}`;
  return cut + ' '.repeat(Math.max(0, WIDTH - Array.from(cut).length));
}
