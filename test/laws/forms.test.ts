import { describe, expect, it } from 'vitest';
import type { FieldSchema } from '../../src/check/fields.js';
import { checkBroken, CONTRACT, schemaOf, soundDossier } from '../broken/dossier.js';
import { fieldSites, namesOf, recordIn, setField, type FieldSite } from '../broken/sites.js';
import { wrongValues } from '../broken/wrong-values.js';

/** Every value that has a vocabulary or a form is checked: planting another one there is refused, in each field. */
const dossier = soundDossier('full');
const PLACES: ReadonlyMap<string, FieldSite> = new Map(
  fieldSites(dossier)
    .sort((a, b) => Number(a.present) - Number(b.present))
    .map((place) => [place.name, place]),
);
const SCHEMAS = [...new Set([...dossier.files.values()].flatMap(({ kind }) => schemaOf(kind) ?? []))];

function formOf(schema: FieldSchema): string | null {
  if (schema.enum !== undefined || schema.const !== undefined) return 'enum';
  if (schema['x-vocabulary'] !== undefined) return 'vocabulary';
  return schema.format ?? schema.pattern ?? null;
}

describe('forms', () => {
  it('are asked for by the schemas of all texts, and the dossier of these tests has a place for each', () => {
    const fields = SCHEMAS.flatMap((schema) =>
      [...CONTRACT.shape(schema).branches].flatMap(([branch, { fields: own }]) =>
        own.map(({ path, schema: field }) => ({
          name: `${schema}${branch === '' ? '' : `.${branch}`}.${path.join('.')}`,
          field,
        })),
      ),
    );
    expect(
      fields.filter(({ field }) => field.type === 'string' && formOf(field) === null).map(({ name }) => name),
    ).toEqual([]);
    expect(fields.map(({ name }) => name).filter((name) => !PLACES.has(name))).toEqual([]);
    expect(fields.length).toBeGreaterThan(250);
  });

  it.each([...PLACES])('%s: what has another type, form or vocabulary is refused', (_, { site, field, at }) => {
    const own = ['dangling', 'no cell'];
    const missed = wrongValues(field.schema, false)
      .filter(({ kind }) => !own.includes(kind))
      // One value of each kind; all of them are tried where broken dossiers are generated.
      .filter(({ kind }, index, list) => list.findIndex((other) => other.kind === kind) === index)
      .filter(({ value }) => {
        const faults = checkBroken(dossier, (draft) => setField(recordIn(draft, site), at, value))
          .filter(({ check }) => ['schema-mismatch', 'unlisted-word'].includes(check.name))
          .flatMap((result) => result.faults)
          .filter(({ file }) => file === `data/${site.path}`);
        const changed = structuredClone(site.value) as Record<string, unknown>;
        setField(changed, at, value);
        const names = [...namesOf(site), ...namesOf({ ...site, value: changed })];
        return !faults.some(({ record }) => names.includes(record));
      });
    expect(missed).toEqual([]);
  });
});
