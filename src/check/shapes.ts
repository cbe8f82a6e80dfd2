import type { Branch, Field, Shape } from './fields.js';

interface Node {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly const?: unknown;
}

/**
 * Reads out of the schemas which single values a record can hold, `$ref`, `allOf` and `oneOf` followed.
 * @param schemas parsed JSON Schemas; each `$id` is its path under schema/
 * @returns gives the shape of a record type by the name of its schema, `authored/claim` for `authored/claim.schema.json`
 */
export function shapes(schemas: readonly object[]): (name: string) => Shape {
  const byName = new Map((schemas as readonly Node[]).map((schema) => [schema.$id ?? '', schema]));
  const made = new Map<string, Shape>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const root = byName.get(`${name}.schema.json`);
    if (!root) throw new Error(`no schema "${name}.schema.json"`);
    const shape = shapeOf(root, byName);
    made.set(name, shape);
    return shape;
  };
}

function shapeOf(root: Node, byName: ReadonlyMap<string, Node>): Shape {
  /** The schema that a `$ref` names, with the root that its own references are relative to. */
  const follow = (node: Node, from: Node): { node: Node; from: Node } => {
    if (node.$ref === undefined) return { node, from };
    const [address, pointer = ''] = node.$ref.split('#') as [string, string?];
    // Schemas name one another by file; both stand in one folder.
    const folder = (from.$id ?? '').replace(/[^/]*$/, '');
    const target = address === '' ? from : (byName.get(`${folder}${address}`) ?? byName.get(address));
    if (!target) throw new Error(`no schema for "${node.$ref}"`);
    let at: unknown = target;
    for (const name of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[name];
    if (at === undefined) throw new Error(`no schema for "${node.$ref}"`);
    return follow({ ...(at as Node), ...withoutRef(node) }, target);
  };
  const fields = (start: Node, startFrom: Node, path: readonly string[], required: boolean): Field[] => {
    const { node, from } = follow(start, startFrom);
    const inner = [
      ...Object.entries(node.properties ?? {}).flatMap(([name, value]) =>
        fields(value, from, [...path, name], node.required?.includes(name) ?? false),
      ),
      ...(node.items ? fields(node.items, from, [...path, '*'], true) : []),
      ...(node.allOf ?? []).flatMap((part) => fields(part, from, path, required)),
    ];
    if (inner.length > 0 || path.length === 0) return inner;
    return [{ path, schema: node, required }];
  };
  const { node, from } = follow(root, root);
  if (!node.oneOf) return { branches: new Map([['', branchOf(fields(node, from, [], false))]]) };
  const shared = fields({ ...node, oneOf: undefined }, from, [], false);
  return {
    branches: new Map(
      node.oneOf.map((branch) => {
        const own = merged([...shared, ...fields(branch, from, [], false)]);
        return [String(own.find(({ path }) => path.join() === 'type')?.schema.const), branchOf(own)] as const;
      }),
    ),
  };
}

function branchOf(fields: readonly Field[]): Branch {
  return {
    fields,
    references: fields.filter(({ schema }) => schema['x-ref'] !== undefined),
    vocabularies: fields.filter(({ schema }) => schema['x-vocabulary'] !== undefined),
    texts: fields.filter(({ schema }) => schema.type === 'string' && schema.enum === undefined),
  };
}

function withoutRef(node: Node): Node {
  const { $ref: _, ...rest } = node;
  return rest;
}

/** One entry a place: what two parts of a schema say of it is put together. */
function merged(fields: readonly Field[]): Field[] {
  const places = new Map<string, Field>();
  for (const field of fields) {
    const key = field.path.join('.');
    const before = places.get(key);
    places.set(
      key,
      before
        ? {
            path: field.path,
            schema: { ...before.schema, ...field.schema },
            required: before.required || field.required,
          }
        : field,
    );
  }
  return [...places.values()];
}
