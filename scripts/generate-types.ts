/**
 * Writes schema/published/ (but for the schemas written by hand there) from schema/authored/, and types and columns in
 * src/record/ from both. With --check, only says whether they are fresh.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { publishSchema } from './publish-schema.js';
import { columnsCode, fieldsCode, readOnly, typesCode, type Schemas } from './record-code.js';
import type { SchemaNode } from './schema-node.js';

const root = new URL('../', import.meta.url);
const BANNER = '/* GENERATED from schema/ by `npm run types`. Do not edit. */\n\n';
/** Records that are published in another shape than they are written, or not at all. */
const NOT_PUBLISHED = ['allowed-words'];

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
    await typesCode(authored, 'AuthoredRecords', 'Records as people write them, by the name of their schema.'),
  ),
);
files.set(
  'src/record/types.ts',
  await tidy(`${readOnly(await typesCode(published, 'PublishedRecords', 'Records as readers get them, by the name of their schema.'))}
/** The four kinds of claim. */
export type ClaimType = Claim['type'];
/** How two claims relate. */
export type Relation = NonNullable<Finding['relation']>;
`),
);
files.set('src/record/columns.ts', await tidy(columnsCode(published)));
files.set('src/record/fields.ts', await tidy(fieldsCode(filled, authored)));

const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
if (!process.argv.includes('--check'))
  for (const file of stale) writeFileSync(new URL(file, root), files.get(file) ?? '');
if (stale.length === 0) console.log('Types, columns and published schemas are fresh.');
else if (process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run types`);
  process.exit(1);
} else console.log(`Written: ${stale.join(', ')}.`);

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

function read(file: string): string | null {
  const path = new URL(file, root);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

async function tidy(code: string): Promise<string> {
  return format(BANNER + code, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}
