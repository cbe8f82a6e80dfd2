/**
 * What a terminal obeys instead of showing it, or shows as nothing: controls (C0, DEL, C1), format characters (marks of direction,
 * zero-width characters, tags), separators of lines and paragraphs, fillers, lone surrogates and noncharacters. Tab and line
 * feed stay, and so do variation selectors, which belong to the character before them, and format characters that are seen
 * (the Arabic number signs and their like).
 */
const UNSAFE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}](?<![\t\n]|\p{Variation_Selector}|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])/gu;

/**
 * Text that may go to a terminal: what it would obey stands there as an escape that can be read, `\u001b`. Inside a JSON text
 * the escape means the same character, so a JSON text says the same before and after.
 */
export function safeText(text: string): string {
  return text.replace(UNSAFE, (char) =>
    Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
