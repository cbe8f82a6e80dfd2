/** A text decoded from UTF-8, or the line whose bytes are none. */
export type Decoded = { readonly text: string; readonly bom: boolean } | { readonly line: number };

const MARK = [0xef, 0xbb, 0xbf] as const;
const LINE_FEED = 10;

/** Decodes UTF-8 without guessing: ill-formed bytes are refused, a byte order mark is skipped and told. */
export function decode(bytes: Uint8Array): Decoded {
  const bom = MARK.every((byte, at) => bytes[at] === byte);
  const text = utf8(bom ? bytes.subarray(MARK.length) : bytes);
  return text === null ? { line: badLine(bytes) } : { text, bom };
}

// One decoder for all; a fatal one keeps nothing between two calls.
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}

/** A line feed is never part of a longer character, so each line is UTF-8 by itself or not. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    if (utf8(bytes.subarray(start, stop)) === null) return line;
    start = stop + 1;
  }
  return line;
}
