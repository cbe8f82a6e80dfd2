/** Kinds of records (and of entries inside records) that an id can name; `record` stands for a record of any kind. */
export type Kind =
  | 'source'
  | 'topic'
  | 'event'
  | 'place'
  | 'person'
  | 'claim'
  | 'constraint'
  | 'answer'
  | 'scope'
  | 'finding'
  | 'record';

/** What a schema says of a field that names an id (`x-ref`). */
export interface RefRule {
  readonly to: Kind;
  /** The claim named must be of the record's own source. */
  readonly same_source?: boolean;
  /** The field may not name the record in which it stands. */
  readonly not_self?: boolean;
  /** Following the field never comes back to where it began. */
  readonly acyclic?: boolean;
  /** The claim named must be of this type. */
  readonly type?: string;
  /**
   * Where the name counts: among the answers of the topic that the record names (`topic`), of that of the claim that it names
   * (`claim`), or of this same topic (`self`); for scopes, in the dimension that the record names.
   */
  readonly of?: 'topic' | 'claim' | 'self' | 'dimension';
  /** Field of the record from which the reference leads, where it is not the record itself: `from` of an edge for its `to`. */
  readonly from?: string;
  /** Words allowed besides ids. */
  readonly also?: readonly string[];
}

/** The part of a JSON Schema that the checks read of a single value. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly 'x-ref'?: RefRule;
  readonly 'x-vocabulary'?: string;
}

/** A place in a record that holds a single value (a text, a number, true or false), as its schema describes it. */
export interface Field {
  /** Names of the fields that lead to it; `*` stands for each item of a list. */
  readonly path: readonly string[];
  readonly schema: FieldSchema;
  /** Whether the field itself (its last name) is required where its object stands. */
  readonly required: boolean;
}

/** The fields of a record type, or of one branch of it, and which of them the rules look at. */
export interface Branch {
  readonly fields: readonly Field[];
  /** Fields that name an id. */
  readonly references: readonly Field[];
  /** Fields whose words the dossier lists. */
  readonly vocabularies: readonly Field[];
  /** Fields that hold any text. */
  readonly texts: readonly Field[];
}

/** The fields of a record type. Types with branches (claims) have one list for each value of `type`. */
export interface Shape {
  /** By the value of `type`; the only key is the empty text where the schema has no branches. */
  readonly branches: ReadonlyMap<string, Branch>;
}

const NONE: Branch = { fields: [], references: [], vocabularies: [], texts: [] };

/** What a record can hold: its branch. Nothing for a value that is no record of a known type. */
export function branchFor({ branches }: Shape, record: unknown): Branch {
  const only = branches.get('');
  if (only) return only;
  const type = (record as { readonly type?: unknown } | null)?.type;
  return (typeof type === 'string' ? branches.get(type) : undefined) ?? NONE;
}

/** Told of each value: what it is, where it stands (`operands.1.claim`), and the object in which it stands. */
type Visit<T extends Field> = (value: unknown, at: string, field: T, owner: Readonly<Record<string, unknown>>) => void;

/** Visits the values that a record has in some fields; items of lists one by one. Only a record's own fields are looked at. */
export function visitValues<T extends Field>(record: unknown, fields: readonly T[], visit: Visit<T>): void {
  if (!isObject(record)) return;
  for (const field of fields) {
    const [name] = field.path as readonly [string];
    if (!Object.hasOwn(record, name)) continue;
    if (field.path.length === 1) visit(record[name], name, field, record);
    else walk(record[name], field, 1, name, record, visit);
  }
}

function walk<T extends Field>(
  value: unknown,
  field: T,
  depth: number,
  at: string,
  owner: Readonly<Record<string, unknown>>,
  visit: Visit<T>,
): void {
  const name = field.path[depth];
  if (name === undefined) visit(value, at, field, owner);
  else if (name === '*') {
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => walk(item, field, depth + 1, `${at}.${index + 1}`, owner, visit));
  } else if (isObject(value) && Object.hasOwn(value, name))
    walk(value[name], field, depth + 1, `${at}.${name}`, value, visit);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
