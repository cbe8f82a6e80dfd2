import type { Check, Fault } from './check.js';

/** Standard names and coordinates without a look-up. */
export const uncitedName: Check = {
  name: 'uncited-name',
  description: 'Coordinates, and standard names that differ from the printed spellings, say where they were looked up.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    for (const { file, value } of authored.people) {
      if (value.identified === false && value.identified_by !== undefined)
        faults.push({
          file,
          record: value.id,
          found: 'it is not identified, yet a look-up is named',
          remedy: 'Leave identified out, or identified_by.',
        });
      const known = value.spellings?.some((spelling) => spelling === value.name) ?? true;
      if (!known && value.identified !== false && value.identified_by === undefined) {
        faults.push({
          file,
          record: value.id,
          found: `the name "${value.name}" differs from every spelling met and no look-up is named`,
          remedy: 'Name the look-up in identified_by, or set identified to false and use the printed spelling.',
        });
      }
    }
    const spellings = new Map<string, string>();
    for (const { file, value } of authored.places) {
      for (const spelling of value.spellings ?? []) {
        const other = spellings.get(spelling);
        if (other !== undefined)
          faults.push({
            file,
            record: value.id,
            found: `the spelling "${spelling}" belongs to "${other}" too`,
            remedy: 'A spelling belongs to one place.',
          });
        spellings.set(spelling, value.id);
      }
    }
    return faults;
  },
};
