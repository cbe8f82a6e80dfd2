import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** Checks a value against one of the schemas; gives one sentence for each thing that is wrong. */
export type Validator = (schema: string, value: unknown) => string[];

/**
 * Makes a validator from the schemas, the one place where Ajv's options are set.
 * @param schemas parsed schemas; each `$id` is its file name
 */
export function createValidator(schemas: readonly object[]): Validator {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    discriminator: true,
    allowUnionTypes: true,
  });
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
  return errors.map(({ instancePath, keyword, params, message }) => {
    const at = instancePath === '' ? 'the record' : instancePath.slice(1).replaceAll('/', '.');
    const detail = params as Record<string, unknown>;
    if (keyword === 'additionalProperties')
      return `${at} has a field "${String(detail.additionalProperty)}" that this kind of record does not have`;
    if (keyword === 'required') return `${at} lacks the field "${String(detail.missingProperty)}"`;
    if (keyword === 'enum') return `${at} must be one of: ${(detail.allowedValues as string[]).join(', ')}`;
    if (keyword === 'discriminator') return `${at}: "type" must be one of: quantity, casualty, date, attribution`;
    if (keyword === 'minLength') return `${at} is empty: fill it in, or leave the field out where it does not apply`;
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
