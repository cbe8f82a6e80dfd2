/** One JSON object with a field a line, and a record a line in its lists, so that a change shows as the lines it touches. */
export function recordLines(fields: object): string {
  const entries = Object.entries(fields).map(
    ([name, value]: [string, unknown]) =>
      `${JSON.stringify(name)}: ${Array.isArray(value) ? listLines(value) : JSON.stringify(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** A list with a record a line. */
export function listLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

/**
 * The same JSON in ASCII alone: other characters, which JSON has in texts only, as escape sequences. A program reads it in
 * half the time, and no program can take it for another encoding.
 */
export function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
