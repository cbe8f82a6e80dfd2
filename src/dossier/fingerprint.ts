import { createHash } from 'node:crypto';
import { VAGUE_TABLES } from '../value/published-words.js';
import { RULE_SETS } from '../value/rules.js';
import { FORM, type FileKind } from './form.js';

/** Number of what is computed and how it is written. Raise it when either changes, so that what older versions made is stale. */
const FORMAT = 2;

const RETURN = 13;

/**
 * SHA-256 over everything from which derived data are computed: paths and bytes of the authored files in the order of their
 * paths, the rule sets and vague words, and the version of the program. Line ends of records do not count, since a checkout may change them;
 * those of a text do.
 */
export function fingerprint(version: string): {
  readonly add: (path: string, kind: FileKind, bytes: Uint8Array) => void;
  readonly hex: () => string;
} {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([FORMAT, version, RULE_SETS, VAGUE_TABLES]));
  return {
    add: (path, kind, bytes) => {
      const content = FORM[kind].holds !== 'text' && bytes.includes(RETURN) ? withoutReturns(bytes) : bytes;
      hash.update(`\n${path} ${content.length}\n`);
      hash.update(content);
    },
    hex: () => hash.digest('hex'),
  };
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
