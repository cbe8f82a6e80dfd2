import { DEEPEST, scanJson, type JsonFault } from './scan-json.js';

/** A text read as JSON, or the first thing that keeps it from being read. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, but refuses keys written twice in one object, numbers that would be changed
 * by reading them, and nesting deeper than 64. Faults have their place, which `JSON.parse` gives for some texts only.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: scanJson(text) ?? { line: 1, column: 1, record: null, found: (error as Error).message } };
  }
  // The scan is exact and slow. It is needed where keys went lost by parsing, or a number may have been changed.
  const tokens = text.match(TOKENS) ?? [];
  const suspect = tokens.some((token) => !token.startsWith('"'));
  const written = tokens.reduce((count, token) => (token.endsWith(':') ? count + 1 : count), 0);
  const found = suspect || written !== keysIn(value, 0) ? scanJson(text) : null;
  return found === null ? { value } : { fault: found };
}

/** In valid JSON: every text, with the colon that makes it a key; and numbers of many digits or with an exponent. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|\d[\d.]{15}|\d[eE]/g;

/** How many keys a value holds; NaN where it is nested too deep. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === DEEPEST) return NaN;
  const inner = Object.values(value).reduce((count: number, held) => count + keysIn(held, depth + 1), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
