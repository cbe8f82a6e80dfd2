import type { Check } from './check.js';

/** Records that their schema refuses. */
export const schemaMismatch: Check = {
  name: 'schema-mismatch',
  description: 'Every record is valid against its JSON Schema.',
  run: ({ misfits }) =>
    misfits.flatMap(({ schema, file, record, found }) =>
      found.map((sentence) => ({
        file,
        record,
        found: sentence,
        remedy: `See schema/authored/${schema}.schema.json for the fields and their values.`,
      })),
    ),
};
