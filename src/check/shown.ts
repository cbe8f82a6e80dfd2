/** Characters that a terminal obeys, that turn the direction of text, or that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
const LONGEST = 80;

/** A text with unseen characters written out (`\u{202e}`). */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) as number).toString(16)}}`);
}

/** A value of a record as a fault may show it: in quotation marks, cut, and with unseen characters written out (`\u202e`). */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'left out';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const points = Array.from(text);
  const cut = points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : text;
  const plain = visible(cut);
  return typeof value === 'string' ? `"${plain}"` : plain;
}
