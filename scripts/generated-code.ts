import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCode } from './rule-code.js';
import { schemaCode } from './schema-code.js';
import type { Code } from './tidy.js';

/** All code that is generated from schema/ and rules/. */
export async function generatedCode(): Promise<Code> {
  return new Map([...(await schemaCode()), ...(await ruleCode())]);
}

/** Generated files that are missing, or stand otherwise than they would be written now. */
export function staleCode(root: string, code: Code): string[] {
  return [...code]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path);
}
