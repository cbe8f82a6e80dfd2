import { COMPUTED_CLAIM_FIELDS, FILLED_DESCRIPTIONS } from './computed-fields.js';
import type { SchemaNode } from './schema-node.js';

/** Keywords that say how a record may be written, and nothing about what readers get. */
const WRITING_ONLY = [
  'default',
  'allOf',
  'oneOf',
  'unevaluatedProperties',
  'dependentRequired',
  'discriminator',
  'minItems',
];

/**
 * The published schema of a record from the authored one: every field is there, null where the authored file may leave it
 * out; references name records of the published dataset, computed ones included.
 */
export function publishSchema(name: string, authored: SchemaNode): SchemaNode {
  const published = name === 'claim' ? publishClaims(authored) : publishNode(authored);
  return { $schema: authored.$schema, $id: `published/${name}.schema.json`, ...without(published, ['$schema', '$id']) };
}

function publishNode(node: SchemaNode): SchemaNode {
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (WRITING_ONLY.includes(keyword)) continue;
    if (keyword === 'title') out.title = String(value).replace(/Record$/, '');
    else if (keyword === 'description') out.description = nullForLeftOut(String(value));
    else if (keyword === 'items') out.items = publishNode(value as SchemaNode);
    else if (keyword === '$defs') out.$defs = mapValues(node.$defs ?? {}, publishNode);
    else if (keyword === 'properties') {
      out.required = Object.keys(node.properties ?? {});
      out.properties = mapValues(node.properties ?? {}, (field, name) => publishField(field, isRequired(node, name)));
    } else if (keyword !== 'required') out[keyword] = value;
  }
  return loosenReference(out);
}

/** One field: null where it may be left out. */
function publishField(field: SchemaNode, required: boolean): SchemaNode {
  const published = publishNode(field);
  // A field with a default is never empty once the loader has filled it in.
  if (field.default !== undefined) return { ...published, ...describe({ description: withoutDefault(field) }) };
  if (required) return published;
  if (published.$ref !== undefined) return { anyOf: [published, { type: 'null' }], ...describe(published) };
  return {
    ...published,
    type: [...[published.type ?? []].flat(), 'null'],
    ...(published.enum ? { enum: [...published.enum, null] } : {}),
  };
}

/** A description without the clause on what a field is that is left out. */
function withoutDefault({ description = '' }: SchemaNode): string {
  return description.replace(/; \w+ when left out/, '');
}

/** A reference may name a computed record, whose id has another form than those of written ones. */
function loosenReference(node: SchemaNode): SchemaNode {
  if (node['x-ref'] === undefined || node.pattern === undefined) return node;
  return reorder({ ...without(node, ['pattern']), format: 'id' });
}

/** Claims: one list of fields, which each type takes its own from; what is said stands before where it is said. */
function publishClaims(authored: SchemaNode): SchemaNode {
  const defs = authored.$defs ?? {};
  const branches = Object.entries(defs).filter(([name]) => name.endsWith('_claim'));
  const parts = new Map(branches.map(([name, branch]) => [name, partsOf(branch, defs)]));
  const base = Object.keys(defs.claim_base?.properties ?? {});
  const where = base.indexOf('start');
  const own = new Set(
    [...parts.values()].flatMap((list) => list.flatMap(({ properties = {} }) => Object.keys(properties))),
  );
  const order = [...base.slice(0, where), ...[...own].filter((name) => !base.includes(name)), ...base.slice(where)];
  for (const { name, after } of COMPUTED_CLAIM_FIELDS) order.splice(order.indexOf(after) + 1, 0, name);

  const fields: Record<string, SchemaNode> = {};
  for (const name of order) {
    const computed = COMPUTED_CLAIM_FIELDS.find((field) => field.name === name);
    const found = [...parts.values()].flat().filter(({ properties }) => properties?.[name] !== undefined);
    const [first] = found;
    if (computed) fields[name] = computed.schema;
    else if (first && name !== 'type') {
      const field = publishField(first.properties?.[name] ?? {}, isRequired(first, name));
      const filled = FILLED_DESCRIPTIONS[name];
      const id = name === 'id' ? { ...without(field, ['pattern']), format: 'id' } : field;
      fields[name] = reorder(filled === undefined ? id : { ...id, description: filled });
    }
  }
  const has = (branch: string, name: string): boolean => {
    const computed = COMPUTED_CLAIM_FIELDS.find((field) => field.name === name);
    return computed
      ? has(branch, computed.after)
      : (parts.get(branch) ?? []).some(({ properties }) => properties?.[name] !== undefined);
  };
  return {
    title: authored.title?.replace(/Record$/, ''),
    description:
      'What one source says on one point. A claim never says what is true. A field that does not apply is null.',
    type: 'object',
    required: ['type'],
    discriminator: authored.discriminator,
    oneOf: authored.oneOf,
    $defs: {
      ...Object.fromEntries(
        branches.map(([name, branch]): [string, SchemaNode] => {
          const names = order.filter((field) => has(name, field));
          return [
            name,
            {
              title: branch.title?.replace(/Record$/, ''),
              description: branch.description,
              type: 'object',
              additionalProperties: false,
              required: names,
              properties: Object.fromEntries(
                names.map((field): [string, SchemaNode] => [
                  field,
                  field === 'type' ? (branch.properties?.type ?? {}) : { $ref: `#/$defs/${field}` },
                ]),
              ),
            },
          ];
        }),
      ),
      ...fields,
    },
  };
}

/** A branch and the bases that it takes fields from. */
function partsOf(branch: SchemaNode, defs: Readonly<Record<string, SchemaNode>>): SchemaNode[] {
  const bases = (branch.allOf ?? []).flatMap(({ $ref }): SchemaNode[] => {
    const base = defs[($ref ?? '').replace('#/$defs/', '')];
    return base ? [base] : [];
  });
  return [...bases, branch];
}

function isRequired(node: SchemaNode, name: string): boolean {
  return node.required?.includes(name) ?? false;
}

function nullForLeftOut(text: string): string {
  return text.replaceAll('left out', 'null').replaceAll('Left out', 'Null');
}

function describe({ description }: SchemaNode): SchemaNode {
  return description === undefined ? {} : { description };
}

/** The description stands last, as in the files written by hand. */
function reorder(node: SchemaNode): SchemaNode {
  return { ...without(node, ['description']), ...describe(node) };
}

function without(node: SchemaNode, keywords: readonly string[]): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)));
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
