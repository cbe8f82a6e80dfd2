import { readdirSync, readFileSync } from 'node:fs';
import { tidy, type Code } from './tidy.js';
import { publishSchema } from './publish-schema.js';
import { columnsCode, fieldsCode, readOnly, typesCode, type Schemas } from './record-code.js';
import type { SchemaNode } from './schema-node.js';

const root = new URL('../', import.meta.url);
const BANNER = '/* GENERATED from schema/ by `npm run types`. Do not edit. */\n\n';
/** Records that are published in another shape than they are written, or not at all. */
const NOT_PUBLISHED = ['allowed-words'];

/**
 * Published schemas (but for those written by hand) from the authored ones, and types and columns of src/record/ from both; each
 * text by its path.
 */
export async function schemaCode(): Promise<Code> {
  const authored = readSchemas('authored');
  const generated = new Map(
    [...authored]
      .filter(([name]) => !NOT_PUBLISHED.includes(name))
      .map(([name, schema]): [string, SchemaNode] => [name, publishSchema(name, schema)]),
  );
  const published: Schemas = new Map([...readSchemas('published'), ...generated].sort(([a], [b]) => (a < b ? -1 : 1)));

  /** Records whose fields the loader fills in. */
  const filled = new Map(
    [...published].filter(([name]) => name === 'held-text' || (authored.has(name) && name !== 'rule-set')),
  );

  const files = new Map<string, string>();
  for (const [name, schema] of generated)
    files.set(`schema/published/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  files.set(
    'src/record/authored.ts',
    await tidy(
      BANNER +
        (await typesCode(authored, 'AuthoredRecords', 'Records as people write them, by the name of their schema.')),
    ),
  );
  files.set(
    'src/record/types.ts',
    await tidy(`${BANNER}${readOnly(await typesCode(published, 'PublishedRecords', 'Records as readers get them, by the name of their schema.'))}
  /** The four kinds of claim. */
  export type ClaimType = Claim['type'];
  /** How two claims relate. */
  export type Relation = NonNullable<Finding['relation']>;
  `),
  );
  files.set('src/record/columns.ts', await tidy(BANNER + columnsCode(published)));
  files.set('src/record/fields.ts', await tidy(BANNER + fieldsCode(filled, authored)));
  return files;
}

function readSchemas(folder: string): Map<string, SchemaNode> {
  return new Map(
    readdirSync(new URL(`schema/${folder}/`, root))
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => [
        name.replace('.schema.json', ''),
        JSON.parse(readFileSync(new URL(`schema/${folder}/${name}`, root), 'utf8')) as SchemaNode,
      ]),
  );
}
