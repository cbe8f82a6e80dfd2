import type { Check, Fault } from './check.js';
import { nameOf } from './records.js';
import { referencesOf, type Reference } from './references.js';
import { resolver } from './resolve.js';
import { shown } from './shown.js';

/** References to records that do not exist, or that may not be named there. */
export const unresolvedReference: Check = {
  name: 'unresolved-reference',
  description:
    'Every id that a record names exists, is of the kind that its field asks for, and is not the record itself.',
  needs: ['file'],
  run: (context) => {
    const resolve = resolver(context);
    return context.lists.flatMap((list) => {
      const met = new Set<string>();
      return referencesOf(list, context.shape(list.schema)).flatMap((reference): Fault[] => {
        const { located, at, id } = reference;
        const key = twin(reference);
        const again = key !== null && met.has(key);
        if (key !== null) met.add(key);
        const refusal = again
          ? { found: `${shown(id)} is named twice`, remedy: 'Name it once, or name the record that was meant.' }
          : resolve(reference);
        return refusal === null
          ? []
          : [
              {
                file: located.file,
                record: nameOf(list, located),
                found: `${at}: ${refusal.found}`,
                remedy: refusal.remedy,
              },
            ];
      });
    });
  },
};

/** Stands for one item of a list of ids, so that a second one is met; null for an id that stands alone. */
function twin({ located, at, id }: Reference): string | null {
  const list = /^(.*)\.\d+$/.exec(at)?.[1];
  return list === undefined ? null : JSON.stringify([located.file, located.index, list, id]);
}
