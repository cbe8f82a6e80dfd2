import type { Check, Fault } from './check.js';
import { shown } from './shown.js';

/** Records in the folder of another source. */
export const misplacedRecord: Check = {
  name: 'misplaced-record',
  description:
    'A source gives its name to its folder; its claims and their second readings stand there, under ids that begin with it.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const folderOf = (source: string): string => `${authored.folder}/sources/${source}/`;
    for (const { file, value } of authored.sources)
      if (file !== `${folderOf(value.id)}source.json`)
        faults.push({
          file,
          record: value.id,
          found: 'the folder is not named after the source',
          remedy: `Rename the folder to ${folderOf(value.id)}.`,
        });
    for (const { file, value } of authored.claims) {
      if (!file.startsWith(folderOf(value.source)))
        faults.push({
          file,
          record: value.id,
          found: `its source is ${shown(value.source)}, but it stands in another source's folder`,
          remedy: 'Move the record, or mend its source.',
        });
      if (sourceOf(value.id) !== value.source)
        faults.push({
          file,
          record: value.id,
          found: `its id does not begin with its source ${shown(value.source)}`,
          remedy: `Name it ${value.source}-0001, with the next free number.`,
        });
    }
    const sources = new Map(authored.claims.map(({ value }) => [value.id, value.source]));
    for (const { file, value } of authored.reviews) {
      const source = sources.get(value.claim);
      if (source !== undefined && !file.startsWith(folderOf(source)))
        faults.push({
          file,
          record: value.claim,
          found: `it is the second reading of a claim of ${shown(source)}, but stands in another source's folder`,
          remedy: `Move it to ${folderOf(source)}reviews.json.`,
        });
    }
    return faults;
  },
};

/** The id of a claim without its number. */
function sourceOf(id: string): string {
  return id.replace(/-[0-9]{4}$/, '');
}
