import { compile } from 'json-schema-to-typescript';
import { isNullable, typesOf, type SchemaNode } from './schema-node.js';

/** Schemas of one folder by the name of their record. */
export type Schemas = ReadonlyMap<string, SchemaNode>;

/**
 * TypeScript types of all records of a folder, and one that holds them by name.
 * @throws Error when two schemas give types of one name
 */
export async function typesCode(schemas: Schemas, title: string, description: string): Promise<string> {
  const trees = dereferenced(schemas);
  const root: SchemaNode = {
    title,
    description,
    type: 'object',
    required: [...trees.keys()],
    properties: Object.fromEntries(trees),
  };
  const code = await compile(root as never, title, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
  });
  const numbered = [...code.matchAll(/export (?:interface|type) (\w*\d)\b/g)].map((match) => match[1]);
  if (numbered.length > 0) throw new Error(`schema/: types generated twice: ${numbered.join(', ')}`);
  return code;
}

/** Makes every field read-only, lists included: published records are never changed. */
export function readOnly(code: string): string {
  return code
    .replaceAll(/^(\s*)(\w+\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replaceAll(/\b(\w+)\[\]/g, 'readonly $1[]');
}

/** Every `$ref` replaced by the one object that it names, so that each titled record gives one type. */
function dereferenced(schemas: Schemas): Map<string, SchemaNode> {
  const trees = new Map<string, SchemaNode>();
  const seen = new Map<SchemaNode, SchemaNode>();
  const record = (name: string): SchemaNode => {
    const known = trees.get(name);
    if (known) return known;
    const schema = schemas.get(name);
    if (!schema) throw new Error(`schema/: no record "${name}"`);
    const tree = walk(schema, schema) as SchemaNode;
    trees.set(name, tree);
    return tree;
  };
  const walk = (node: unknown, file: SchemaNode): unknown => {
    if (Array.isArray(node)) return node.map((item) => walk(item, file));
    if (typeof node !== 'object' || node === null) return node;
    const schema = node as SchemaNode;
    if (schema.$ref?.startsWith('#/$defs/')) {
      const target = file.$defs?.[schema.$ref.slice('#/$defs/'.length)];
      if (!target) throw new Error(`schema/: "${schema.$ref}" leads nowhere`);
      return walk(target, file);
    }
    if (schema.$ref !== undefined) return record(schema.$ref.replace('.schema.json', ''));
    const known = seen.get(schema);
    if (known) return known;
    const kept = Object.entries(schema).filter(([keyword]) => !skipped(schema).includes(keyword));
    const out = Object.fromEntries(kept.map(([keyword, value]) => [keyword, walk(value, file)])) as SchemaNode;
    seen.set(schema, out);
    return out;
  };
  for (const name of schemas.keys()) record(name);
  return trees;
}

/** Keywords that give no type; a record of several kinds is their union, and each of them says that it has a type. */
function skipped(schema: SchemaNode): string[] {
  const always = ['$id', '$schema', '$defs', 'dependentRequired'];
  if (schema.discriminator) return [...always, 'type', 'required'];
  return schema.properties ? [...always, 'oneOf'] : always;
}

/** What a published field is, for those who read it in a table. */
interface ColumnCode {
  readonly name: string;
  readonly kind: string;
  readonly meaning: string;
  readonly unit: string | null;
  readonly references: string | null;
  readonly nullable: boolean;
}

/** Records of rows of published tables, in the order of their names. */
const TABLED = [
  'answer',
  'claim',
  'comparison',
  'constraint',
  'copy-sign',
  'event',
  'finding',
  'lineage',
  'operand',
  'person',
  'place',
  'profile',
  'retired-id',
  'review',
  'ruling',
  'scope',
  'search',
  'source',
  'standing',
  'topic',
];

/** Records, and records inside them, by kind, each with the file that its references are resolved in. */
function recordsOf(schemas: Schemas): Map<string, { record: SchemaNode; schema: SchemaNode }> {
  const records = new Map<string, { record: SchemaNode; schema: SchemaNode }>();
  const add = (name: string, record: SchemaNode, schema: SchemaNode): void => {
    if (records.has(name)) return;
    records.set(name, { record, schema });
    for (const [, node] of fieldsOf(record, schema)) {
      const inner = innerRecord(node, schema);
      if (inner?.title) add(kebab(inner.title), inner, schema);
    }
  };
  for (const [name, schema] of schemas) add(name, schema, schema);
  return records;
}

/** Columns of the tables as TypeScript constants. */
export function columnsCode(schemas: Schemas): string {
  const records = recordsOf(schemas);
  const columns = TABLED.flatMap((name) => {
    const found = records.get(name);
    if (!found) throw new Error(`schema/published: no record "${name}"`);
    const { record, schema } = found;
    return [
      `/** Columns of ${record.title ?? name} records: every field that holds no record, in order. */`,
      `export const ${name.replaceAll('-', '_').toUpperCase()}_COLUMNS = [`,
      ...fieldsOf(record, schema).flatMap(([field, node]) => {
        const column = columnOf(field, node, schema);
        return column ? [`  ${JSON.stringify(column)},`] : [];
      }),
      '] as const satisfies readonly Column[];',
      '',
    ];
  });
  return [
    '/** How a value stands in a table: `list` is a list of texts. */',
    "export type ColumnKind = 'string' | 'number' | 'integer' | 'boolean' | 'list';",
    '',
    '/** A column of a table, with what a reader must know of it. */',
    'export interface Column {',
    '  readonly name: string;',
    '  readonly kind: ColumnKind;',
    '  /** What stands in it, as a sentence. */',
    '  readonly meaning: string;',
    '  /** What its numbers count; null for texts and for numbers without a unit. */',
    '  readonly unit: string | null;',
    '  /** Kind of record whose ids stand in it; null when they are no ids. */',
    '  readonly references: string | null;',
    '  readonly nullable: boolean;',
    '}',
    '',
    ...columns,
  ].join('\n');
}

/**
 * Names of the fields of records as TypeScript constants.
 * @param schemas published schemas of records that people write
 * @param authored the schemas by which they are written; they say what a field is that is left out
 */
export function fieldsCode(schemas: Schemas, authored: Schemas): string {
  const fields: string[] = [];
  const parts: string[] = [];
  for (const [name, { record, schema }] of recordsOf(schemas)) {
    const list = fieldsOf(record, schema);
    fields.push(`  ${key(name)}: [${list.map(([field]) => `'${field}'`).join(', ')}],`);
    const inner = list.flatMap(([field, node]) => {
      const part = partName(node, schema);
      return part === null ? [] : [`${field}: '${part}'`];
    });
    if (inner.length > 0) parts.push(`  ${key(name)}: { ${inner.join(', ')} },`);
  }
  const defaults = [...authored].flatMap(([name, { properties = {} }]) => {
    const given = Object.entries(properties).filter(([, node]) => node.default !== undefined);
    if (given.length === 0 || !schemas.has(name)) return [];
    return [
      `  ${key(name)}: { ${given.map(([field, node]) => `${field}: ${JSON.stringify(node.default)}`).join(', ')} },`,
    ];
  });
  const byType = Object.entries(schemas.get('claim')?.$defs ?? {}).flatMap(([name, { properties }]) =>
    name.endsWith('_claim')
      ? [
          `  ${name.replace('_claim', '')}: [${Object.keys(properties ?? {})
            .map((field) => `'${field}'`)
            .join(', ')}],`,
        ]
      : [],
  );
  return [
    '/** Fields of each published record, in order. */',
    'export const FIELDS = {',
    ...fields,
    '} as const satisfies Readonly<Record<string, readonly string[]>>;',
    '',
    '/** A kind of published record, or of a record inside one. */',
    'export type RecordKind = keyof typeof FIELDS;',
    '',
    '/** Fields that hold records themselves, one or a list, with the kind of these. */',
    'export const PARTS: { readonly [K in RecordKind]?: Readonly<Record<string, RecordKind>> } = {',
    ...parts,
    '};',
    '',
    '/** What a field is that the authored record leaves out, where that is not null. */',
    'export const DEFAULTS: { readonly [K in RecordKind]?: Readonly<Record<string, boolean>> } = {',
    ...defaults,
    '};',
    '',
    '/** Fields that a claim of each type has, in order. */',
    'export const CLAIM_FIELDS = {',
    ...byType,
    '} as const;',
    '',
  ].join('\n');
}

/** The record that a field holds, one or a list; null for other fields and for records of a schema of their own. */
function innerRecord(node: SchemaNode, schema: SchemaNode): SchemaNode | null {
  const inner = resolve(node.items ?? node.anyOf?.[0] ?? node, schema);
  return inner.properties && inner.title ? inner : null;
}

/** Kind of the records that a field holds. */
function partName(node: SchemaNode, schema: SchemaNode): string | null {
  const { $ref } = node.items ?? node;
  if ($ref?.endsWith('.schema.json')) return $ref.replace('.schema.json', '');
  const inner = innerRecord(node, schema);
  return inner?.title === undefined ? null : kebab(inner.title);
}

/** Fields of a record; of a record of several kinds all that any of them has. */
function fieldsOf(record: SchemaNode, schema: SchemaNode): [string, SchemaNode][] {
  if (!record.oneOf)
    return Object.entries(record.properties ?? {}).map(([name, node]) => [name, resolve(node, schema)]);
  const branches = record.oneOf.map((branch) => resolve(branch, schema));
  const order = ['id', 'source', 'type', ...Object.keys(schema.$defs ?? {})];
  const names = [...new Set(branches.flatMap(({ properties = {} }) => Object.keys(properties)))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return names.map((name) => {
    const having = branches.filter(({ properties }) => properties?.[name]);
    const node = resolve(having[0]?.properties?.[name] ?? {}, schema);
    const everywhere = having.length === branches.length;
    return [name, everywhere ? node : { ...node, type: [...[node.type ?? []].flat(), 'null'] }];
  });
}

function columnOf(name: string, node: SchemaNode, schema: SchemaNode): ColumnCode | null {
  const [type] = typesOf(node);
  const items = node.items && resolve(node.items, schema);
  if (type === undefined || type === 'object' || items?.properties || items?.oneOf) return null;
  return {
    name,
    kind: type === 'array' ? 'list' : type,
    meaning: node.description ?? '',
    unit: node['x-unit'] ?? null,
    references: (node['x-ref'] ?? items?.['x-ref'])?.to ?? null,
    nullable: isNullable(node),
  };
}

function resolve(node: SchemaNode, schema: SchemaNode): SchemaNode {
  return node.$ref?.startsWith('#/$defs/') ? (schema.$defs?.[node.$ref.slice('#/$defs/'.length)] ?? node) : node;
}

function kebab(title: string): string {
  return title.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function key(name: string): string {
  return name.includes('-') ? `'${name}'` : name;
}
