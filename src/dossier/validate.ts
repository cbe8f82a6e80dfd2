import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { TEXT_FORMS, type TextFormName } from './text-forms.js';

/** Annotations of the schemas that the checks read; the validator lets them stand. */
const ANNOTATIONS = ['x-ref', 'x-vocabulary', 'x-unit'];

/**
 * Checks a value against one of the schemas, named by folder and record (`authored/claim`, `published/source`); gives one
 * sentence for each thing that is wrong.
 */
export type Validator = (schema: string, value: unknown) => string[];

/**
 * Makes a validator from the schemas, the one place where Ajv's options are set.
 * @param schemas parsed schemas; each `$id` is its path under schema/
 */
export function createValidator(schemas: readonly object[]): Validator {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    discriminator: true,
    allowUnionTypes: true,
    // Errors carry the value, so that the sentence can say what is wrong with a text.
    verbose: true,
    // The schemas are our own: a test holds them against the metaschema. They are compiled for one run, which is over before
    // better code would have paid.
    validateSchema: false,
    code: { optimize: false },
    formats: Object.fromEntries(
      Object.entries(TEXT_FORMS).map(([name, fault]) => [name, (text: string) => fault(text) === null]),
    ),
  });
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addSchema([...schemas]);
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const id = `${schema}.schema.json`;
    const validate = compiled.get(id) ?? ajv.getSchema(id);
    if (!validate) throw new Error(`no schema "${id}"`);
    compiled.set(id, validate);
    return validate(value) ? [] : sentences(validate.errors ?? []);
  };
}

function sentences(errors: readonly ErrorObject[]): string[] {
  // Of a choice that fails, only the choice is told, not every way in which it could have been met.
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf').map(({ schemaPath }) => `${schemaPath}/`);
  const told = errors.filter(({ schemaPath }) => !choices.some((choice) => schemaPath.startsWith(choice)));
  return told.map(({ instancePath, keyword, params, message, data, schema }) => {
    const at = instancePath === '' ? 'the record' : instancePath.slice(1).replaceAll('/', '.');
    const detail = params as Record<string, unknown>;
    if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties')
      return `${at} has a field "${String(detail.additionalProperty ?? detail.unevaluatedProperty)}" that this kind of record does not have`;
    if (keyword === 'oneOf') return `${at} must have exactly one of the fields ${choiceOf(schema)}`;
    if (keyword === 'format') return `${at} ${TEXT_FORMS[detail.format as TextFormName](data as string) ?? 'is wrong'}`;
    if (keyword === 'dependentRequired')
      return `${at} has "${String(detail.property)}" and lacks the field "${String(detail.missingProperty)}" that goes with it`;
    if (keyword === 'required') return `${at} lacks the field "${String(detail.missingProperty)}"`;
    if (keyword === 'enum') return `${at} must be one of: ${(detail.allowedValues as string[]).join(', ')}`;
    if (keyword === 'discriminator') return `${at}: "type" must be one of: quantity, casualty, date, attribution`;
    if (keyword === 'minItems') return `${at} is an empty list: fill it in, or leave the field out`;
    if (keyword === 'type') return `${at} must be ${wanted(detail.type)}; leave the field out where it does not apply`;
    if (keyword === 'pattern') return `${at} is not in the form that its field asks for (${String(detail.pattern)})`;
    return `${at} ${message ?? 'is not valid'}`;
  });
}

function wanted(type: unknown): string {
  return [type]
    .flat()
    .map((name) => (name === 'integer' ? 'a whole number' : name === 'array' ? 'a list in [ ]' : `a ${String(name)}`))
    .join(' or ');
}

/** Names of the fields among which a record must choose. */
function choiceOf(schema: unknown): string {
  return (schema as readonly { readonly required?: readonly string[] }[])
    .flatMap(({ required = [] }) => required)
    .map((name) => `"${name}"`)
    .join(', ');
}
