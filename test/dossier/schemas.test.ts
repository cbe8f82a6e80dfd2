import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/dossier/validate.js';
import { readSchemas } from '../../src/dossier/read.js';
import { ROOT } from '../mini.js';

const schemas = readSchemas(ROOT) as {
  $id: string;
  $defs?: object;
  properties?: Record<string, { description?: string; $ref?: string }>;
}[];
const validate = createValidator(schemas);

describe('schemas', () => {
  it.each(schemas.map(({ $id }) => $id.replace('.schema.json', '')))(
    '%s refuses an empty record, a list and a text',
    (name) => {
      expect(validate(name, {})).not.toEqual([]);
      expect(validate(name, [])).not.toEqual([]);
      expect(validate(name, 'x')).not.toEqual([]);
    },
  );

  it('describe every field', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [name, field] of Object.entries(properties ?? {})) {
        if (field.$ref === undefined && field.description === undefined && name !== 'type')
          bare.push(`${path}.${name}`);
      }
      for (const [name, inner] of Object.entries(node)) walk(inner, `${path}.${name}`);
    };
    for (const schema of schemas) walk(schema, schema.$id);
    expect(bare).toEqual([]);
  });

  it('give one sentence for one wrong field of a claim', () => {
    const claim = {
      id: 'a-1900-0001',
      source: 'a-1900',
      type: 'date',
      subject: 'S.',
      voice: 'narrator',
      modality: 'asserted',
      weight: 'major',
      reading: 'plain',
      status: 'draft',
      date_text: 'x',
      date: '1918',
      date_basis: 'stated',
      calendar: 'chinese',
    };
    expect(validate('claim', claim)).toEqual(['calendar must be one of: gregorian, julian, unstated']);
    expect(validate('claim', { ...claim, calendar: 'julian', type: 'rumour' })).toEqual([
      'the record: "type" must be one of: quantity, casualty, date, attribution',
    ]);
    expect(validate('claim', { ...claim, calendar: 'julian', low: 3 })).toEqual([
      'the record has a field "low" that this kind of record does not have',
    ]);
    expect(validate('claim', { ...claim, calendar: 'julian' })).toEqual([]);
  });
});
