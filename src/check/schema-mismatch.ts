import type { Located } from '../dossier/form.js';
import { RULE_SETS } from '../value/rules.js';
import type { Check, Fault } from './check.js';

/** Records that their schema refuses. */
export const schemaMismatch: Check = {
  name: 'schema-mismatch',
  description: 'Every record is valid against its JSON Schema.',
  run: ({ authored, validate }) => {
    const faults: Fault[] = [];
    const test = (
      schema: string,
      records: readonly Pick<Located<unknown>, 'file' | 'value'>[],
      name = (value: { id?: string }) => value.id,
    ): void => {
      records.forEach(({ file, value }, index) => {
        for (const found of validate(`authored/${schema}`, value)) {
          const record = name(value as { id?: string }) ?? `record ${index + 1}`;
          faults.push({
            file,
            record,
            found,
            remedy: `See schema/authored/${schema}.schema.json for the fields and their values.`,
          });
        }
      });
    };
    test('dossier', [{ file: 'data/dossier.json', value: authored.dossier }], () => 'dossier');
    test('topic', authored.topics);
    test('event', authored.events);
    test('place', authored.places);
    test('person', authored.people);
    test('constraint', authored.constraints);
    test('scope', authored.scopes, (value) => (value as { part?: string }).part);
    test('lineage', authored.lineage, (value) => (value as { from?: string }).from);
    test('search', authored.searches, (value) => (value as { topic?: string }).topic);
    test('ruling', authored.rulings, (value) => (value as { finding?: string }).finding);
    test(
      'rule-set',
      RULE_SETS.map((value) => ({ file: 'src/value/rules.ts', value })),
      (value) => (value as { name?: string }).name,
    );
    test('retired-id', authored.retiredIds);
    test('source', authored.sources);
    test('claim', authored.claims);
    test('review', authored.reviews, (value) => (value as { claim?: string }).claim);
    for (const text of authored.texts) {
      const folder = `data/sources/${text.source}`;
      const at = (value: unknown): string => `at ${(value as { start?: number }).start}`;
      test(
        'correction',
        text.corrections.map((value) => ({ file: `${folder}/corrections.json`, value })),
        at,
      );
      test(
        'dismissed',
        text.dismissed.map((value) => ({ file: `${folder}/dismissed.json`, value })),
        at,
      );
      test('structure', [{ file: `${folder}/structure.json`, value: text.structure }]);
    }
    return faults;
  },
};
