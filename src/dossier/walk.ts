import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from './form.js';
import { isGenerated, kindOf, mayBeFolder, type EntryType } from './place-file.js';

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
  const enter = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isGenerated(path)) continue;
      if (entry.isFile()) meet({ path, type: 'file', kind: kindOf(path) });
      else if (!entry.isDirectory()) meet({ path, type: entry.isSymbolicLink() ? 'link' : 'other', kind: null });
      else {
        meet({ path, type: 'folder', kind: null });
        if (mayBeFolder(path)) enter(path);
      }
    }
  };
  enter('');
}
