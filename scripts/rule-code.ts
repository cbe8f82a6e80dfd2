import { readdirSync, readFileSync } from 'node:fs';
import { tidy, type Code } from './tidy.js';

const root = new URL('../', import.meta.url);
const BANNER = '/* GENERATED from rules/ by `npm run types`. Do not edit. */';

/** Contents of the JSON files of a folder, by their names in code-unit order. */
function read(folder: string): { name: string; value: object }[] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      value: JSON.parse(readFileSync(new URL(folder + file, root), 'utf8')) as object,
    }));
}

/** Code of src/value/ that holds the published rule sets and tables of words, from rules/; each text by its path. */
export async function ruleCode(): Promise<Code> {
  /** The default rules stand first, since what is published uses them. */
  const sets = read('rules/').sort((a, b) => Number(b.name === 'default') - Number(a.name === 'default'));
  for (const { name, value } of sets)
    if ((value as { name?: unknown }).name !== name) throw new Error(`rules/${name}.json bears another name inside`);
  const tables = read('rules/vague/');
  for (const { name, value } of tables)
    if ((value as { language?: unknown }).language !== name)
      throw new Error(`rules/vague/${name}.json is of another language`);

  const constant = (name: string): string => `${name.toUpperCase().replaceAll('-', '_')}_RULES`;
  const files = {
    'src/value/published-rules.ts': `${BANNER}
  import type { RuleSet } from '../record/types.js';

  ${sets
    .map(
      ({ name, value }) =>
        `/** ${String((value as { description?: unknown }).description)} */\nexport const ${constant(name)}: RuleSet = ${JSON.stringify(value)};`,
    )
    .join('\n')}

  /** All rule sets that are published; the first is the one that the published findings use. */
  export const RULE_SETS: readonly RuleSet[] = [${sets.map(({ name }) => constant(name)).join(', ')}];
  `,
    'src/value/published-words.ts': `${BANNER}
  import type { VagueTable } from './vague/table.js';

  /** Words for amounts without a figure, one table a language. */
  export const VAGUE_TABLES: readonly VagueTable[] = ${JSON.stringify(tables.map(({ value }) => value))};
  `,
  };
  return new Map(
    await Promise.all(Object.entries(files).map(async ([path, code]) => [path, await tidy(code)] as const)),
  );
}
