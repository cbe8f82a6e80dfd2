const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/**
 * The number that a cell holds, when it can be kept as it is written.
 * @returns the number, or a sentence on why there is none: the text is no number, too great or too small, or has more
 * digits than a double keeps (whole numbers from 2^53 on)
 */
export function exactNumber(text: string): number | string {
  if (!NUMBER.test(text)) return `"${text}" is no number; write digits with a point, without separators`;
  const number = Number(text);
  if (!Number.isFinite(number)) return `"${text}" is too great a number to be kept`;
  if (digitsOf(text) !== digitsOf(String(number)))
    return `"${text}" cannot be kept as it is written: it would become ${number}`;
  return number === 0 ? 0 : number;
}

/** Sign, significant digits and exponent of a number, the same for all ways to write it. */
function digitsOf(text: string): string {
  const [, sign = '', whole = '', part = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  const digits = (whole + part).replace(/^0+/, '');
  const bare = digits.replace(/0+$/, '');
  if (bare === '') return '0';
  return `${sign}${bare}e${Number(exponent) - part.length + digits.length - bare.length}`;
}
