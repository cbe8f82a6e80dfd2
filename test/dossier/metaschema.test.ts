import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/dossier/read.js';
import { ROOT } from '../mini.js';

// The validator itself leaves this out, to start sooner.
const ajv = new Ajv2020({ strict: false });

describe('schemas', () => {
  it.each(readSchemas(ROOT).map((schema) => [(schema as { $id: string }).$id, schema] as const))(
    '%s is valid against JSON Schema 2020-12',
    (_, schema) => {
      expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
      expect(ajv.validateSchema({ ...schema, type: 'objekt' })).toBe(false);
    },
  );
});
