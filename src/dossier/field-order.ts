import { CLAIM_COLUMNS } from '../record/columns.js';
import { FORM, type FileForm, type FileKind } from './form.js';

/** Gives a record with its fields, and those of what it holds, in the order of its schema; fields that no schema knows stand last. */
export type FieldOrder = (kind: FileKind, record: unknown) => unknown;

interface Node {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

/** Order of fields after the schemas of authored records. */
export function fieldOrder(schemas: readonly object[]): FieldOrder {
  const roots = new Map(
    (schemas as readonly Node[]).map((schema) => [schema.$id?.replace('.schema.json', ''), schema]),
  );
  return (kind, record) => {
    const { schema }: FileForm = FORM[kind];
    const root = schema === null ? undefined : roots.get(`authored/${schema}`);
    const sorted = root === undefined ? record : inOrder(record, [root], resolver(roots, root));
    return kind === 'claims' ? byType(sorted) : sorted;
  };
}

type Resolve = (node: Node) => Node;

function resolver(roots: ReadonlyMap<string | undefined, Node>, root: Node): Resolve {
  return (node) => {
    if (node.$ref === undefined) return node;
    const [file = '', pointer = ''] = node.$ref.split('#');
    const start = file === '' ? root : roots.get(file.replace('.schema.json', ''));
    const found = pointer
      .split('/')
      .filter((step) => step !== '')
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], start);
    return (found ?? {}) as Node;
  };
}

/** Everything that a value must fulfil at once: references followed, the branches of other types left out. */
function flat(nodes: readonly Node[], value: object, resolve: Resolve): Node[] {
  return nodes.flatMap((raw) => {
    const node = resolve(raw);
    const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter((branch) =>
      Object.entries(resolve(branch).properties ?? {}).every(
        ([name, { const: only }]) => only === undefined || only === (value as Record<string, unknown>)[name],
      ),
    );
    return [node, ...flat([...(node.allOf ?? []), ...branches], value, resolve)];
  });
}

function inOrder(value: unknown, nodes: readonly Node[], resolve: Resolve): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const all = flat(nodes, value, resolve);
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: item }) => item ?? []);
    return value.map((item) => inOrder(item, items, resolve));
  }
  const given = new Map(Object.entries(value));
  const names = new Set([...all.flatMap(({ properties }) => Object.keys(properties ?? {})), ...given.keys()]);
  return Object.fromEntries(
    [...names]
      .filter((name) => given.has(name))
      .map((name) => [
        name,
        inOrder(
          given.get(name),
          all.flatMap(({ properties }) => properties?.[name] ?? []),
          resolve,
        ),
      ]),
  );
}

/** A claim's fields stand as they are published: the value between what it is about and where it stands. */
function byType(claim: unknown): unknown {
  const given = new Map(Object.entries(claim as Record<string, unknown>));
  const fields: readonly string[] = CLAIM_COLUMNS.map(({ name }) => name);
  return Object.fromEntries(
    [...new Set([...fields, ...given.keys()])].filter((name) => given.has(name)).map((name) => [name, given.get(name)]),
  );
}
