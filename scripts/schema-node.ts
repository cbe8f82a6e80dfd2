/** A JSON Schema, or a part of one, as read. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly 'x-ref'?: Readonly<Record<string, unknown>> & { readonly to: string };
  readonly 'x-vocabulary'?: string;
  readonly 'x-unit'?: string;
  readonly [keyword: string]: unknown;
}

/** The types that a node allows, `null` aside. */
export function typesOf(node: SchemaNode): string[] {
  return [node.type ?? []].flat().filter((type) => type !== 'null');
}

/** Whether a node allows null. */
export function isNullable(node: SchemaNode): boolean {
  return [node.type ?? []].flat().includes('null') || (node.anyOf ?? []).some(({ type }) => type === 'null');
}
