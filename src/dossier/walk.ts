import { readdirSync } from 'node:fs';
import type { FileKind } from './form.js';
import { isGenerated, placeIn, TOP, type EntryType, type Place } from './place-file.js';

/** Something that stands in a dossier. */
export interface Entry {
  /** Path inside the dossier, with forward slashes. */
  readonly path: string;
  readonly type: EntryType;
  /** Kind of the file; null where no file of this name, and nothing that is no file, may stand here. */
  readonly kind: FileKind | null;
}

/**
 * Goes through a dossier in the order of code units, folder by folder. Nothing is opened, no link is followed; folders that may
 * not be there are met, and not entered; what a build has made is left out.
 * @param root the folder of the dossier
 */
export function walk(root: string, meet: (entry: Entry) => void): void {
  const enter = (folder: string, place: Place): void => {
    const entries = readdirSync(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (isGenerated(folder, name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const inner = placeIn(place, name);
      if (entry.isFile()) meet({ path, type: 'file', kind: inner?.kind ?? null });
      else if (!entry.isDirectory()) meet({ path, type: entry.isSymbolicLink() ? 'link' : 'other', kind: null });
      else {
        meet({ path, type: 'folder', kind: null });
        if (inner?.kind === null) enter(path, inner);
      }
    }
  };
  enter('', TOP);
}
