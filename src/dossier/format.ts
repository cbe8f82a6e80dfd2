import { join } from 'node:path';
import { canonical } from './canonical.js';
import { describeFaults } from './fault.js';
import { FORM, type Authored, type AuthoredFile } from './form.js';
import { dossierFolder, readDossier } from './read.js';
import { write } from './write.js';

/** A file that is written otherwise than its form asks for. */
export interface OutOfForm {
  readonly found: AuthoredFile;
  /** The same records in the canonical form. */
  readonly wanted: string;
}

/**
 * Files that are not in their canonical form. A text is never laid out anew; where a checkout has changed its line ends, its
 * canonical form is the text whose hash is recorded.
 */
export function outOfForm(authored: Authored): OutOfForm[] {
  return authored.files.flatMap((found): OutOfForm[] => {
    const wanted =
      FORM[found.kind].holds === 'text'
        ? (authored.texts.find(({ folder }) => found.file.startsWith(`${folder}/`))?.witness ?? found.text)
        : canonical(found.content, found.kind);
    return found.text === wanted && !found.bom ? [] : [{ found, wanted }];
  });
}

/**
 * Rewrites what is not in its canonical form.
 * @returns the files that were rewritten
 * @throws Error when something in the dossier cannot be read or written; nothing is changed then
 */
export function formatDossier(root: string): string[] {
  const { authored, faults } = readDossier(root);
  if (authored === null || faults.length > 0) throw new Error(`${describeFaults(faults)}\nNothing was changed.`);
  const { path, name } = dossierFolder(root);
  const out = outOfForm(authored);
  write(
    out.map(({ found, wanted }) => ({
      kind: 'file' as const,
      path: join(path, found.file.slice(name.length + 1)),
      content: wanted,
    })),
  );
  return out.map(({ found }) => found.file);
}
