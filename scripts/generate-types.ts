/** Writes src/record/types.ts from schema/. With --check, only says whether it is fresh. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';

const root = new URL('../', import.meta.url);
const target = new URL('src/record/types.ts', root);

interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  const?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  [key: string]: unknown;
}

function readSchema(name: string): SchemaNode {
  return JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8')) as SchemaNode;
}

/** Kind of cell for each field, so that CSV is written and read by the schema and never by the look of a value. */
function columnKinds(properties: Record<string, SchemaNode>, defs: Record<string, SchemaNode>): [string, string][] {
  return Object.entries(properties).map(([name, node]) => {
    const target = node.$ref?.startsWith('#/$defs/') ? defs[node.$ref.slice('#/$defs/'.length)] : node;
    const types = [target?.type ?? 'string'].flat();
    if (types.includes('array')) return [name, 'list'];
    if (types.includes('integer') || types.includes('number')) return [name, 'number'];
    if (types.includes('boolean')) return [name, 'boolean'];
    return [name, 'string'];
  });
}

function columnTable(constant: string, description: string, columns: [string, string][]): string {
  const rows = columns.map(([name, kind]) => `  ${name}: '${kind}',`).join('\n');
  return `/** ${description} */\nexport const ${constant} = {\n${rows}\n} as const satisfies Record<string, ColumnKind>;\n`;
}

const claim = readSchema('claim');
const defs = claim.$defs as Record<string, SchemaNode>;
const branches = ['quantity_claim', 'casualty_claim', 'date_claim', 'attribution_claim'];
const claimProperties: Record<string, SchemaNode> = {};
const head = ['id', 'source', 'type'];
for (const branch of branches) Object.assign(claimProperties, defs[branch]?.properties ?? {});
// Fields of one type stand behind the common ones, in the order of the branches: the value before where it stands.
const common = Object.keys(defs[branches[0] as string]?.properties ?? {}).filter((name) =>
  branches.every((branch) => defs[branch]?.properties?.[name]),
);
const where = common.indexOf('start');
const own = Object.keys(claimProperties).filter((name) => !common.includes(name));
const order = [
  ...head,
  ...common.filter((n) => !head.includes(n)).slice(0, where - head.length),
  ...own,
  ...common.slice(where),
];
const claimColumns = columnKinds(
  Object.fromEntries(order.map((name) => [name, claimProperties[name] as SchemaNode])),
  defs,
);

const fieldsByType = branches
  .map(
    (branch) =>
      `  ${branch.replace('_claim', '')}: [${order
        .filter((n) => defs[branch]?.properties?.[n])
        .map((n) => `'${n}'`)
        .join(', ')}],`,
  )
  .join('\n');

const generated = await compile(readSchema('dataset') as never, 'DatasetRecords', {
  additionalProperties: false,
  cwd: new URL('schema', root).pathname,
  bannerComment: '/* GENERATED from schema/ by `npm run types`. Do not edit. */',
  format: false,
  ignoreMinAndMaxItems: true,
});
const numbered = [...generated.matchAll(/export (?:interface|type) (\w*\d)\b/g)].map((match) => match[1]);
if (numbered.length > 0) throw new Error(`schema/: types generated twice: ${numbered.join(', ')}. Use a bare $ref.`);

const tail = `
/** How a field stands in a CSV cell. */
export type ColumnKind = 'string' | 'number' | 'boolean' | 'list';

${columnTable('CLAIM_COLUMNS', 'Fields of a claim of any type, in the order of claims.csv, with the kind of their cells.', claimColumns)}
/** Fields that a claim of each type has, in the order of claims.csv. */
export const CLAIM_FIELDS = {
${fieldsByType}
} as const satisfies Record<string, readonly (keyof typeof CLAIM_COLUMNS)[]>;

${['source', 'topic', 'event', 'place', 'person', 'lineage', 'search', 'finding', 'standing']
  .map((name) => {
    const schema = readSchema(name);
    const constant = `${name.toUpperCase()}_COLUMNS`;
    return columnTable(
      constant,
      `Fields of a ${name} record, in order, with the kind of their cells.`,
      columnKinds(schema.properties ?? {}, {}),
    );
  })
  .join('\n')}
/** A record as the loader gives it: every field of its type is there, null where the authored file leaves it out. */
export type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | (undefined extends T[K] ? null : never) };
/** An amount of anything that is not a loss of people. */
export type QuantityClaim = Filled<QuantityRecord>;
/** People killed, wounded, captured or otherwise lost. */
export type CasualtyClaim = Filled<CasualtyRecord>;
/** When something happened. */
export type DateClaim = Filled<DateRecord>;
/** A statement or deed ascribed to somebody. */
export type AttributionClaim = Filled<AttributionRecord>;
/** A claim of any type; \`type\` tells which. */
export type Claim = QuantityClaim | CasualtyClaim | DateClaim | AttributionClaim;
/** The four kinds of claim. */
export type ClaimType = Claim['type'];
/** How two claims relate. */
export type Relation = NonNullable<Finding['relation']>;
`;
const text = await format(generated + tail, { parser: 'typescript', singleQuote: true, printWidth: 120 });

if (process.argv.includes('--check')) {
  const current = readFileSync(target, 'utf8');
  if (current !== text) {
    console.error('src/record/types.ts is stale. Run: npm run types');
    process.exit(1);
  }
  console.log('src/record/types.ts is fresh.');
} else {
  writeFileSync(target, text);
  console.log('src/record/types.ts written.');
}
