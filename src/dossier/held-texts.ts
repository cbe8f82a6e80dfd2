import { createHash } from 'node:crypto';
import type { CorrectionRecord, DismissedRecord, TextStructureRecord } from '../record/authored.js';
import type { AllowedWords, FileKind, HeldText } from './form.js';
import type { ParsedFile } from './parse-file.js';

/** Texts that stand whole in a dossier, each with what is recorded on it. */
export function heldTexts(folder: string, byKind: ReadonlyMap<FileKind, readonly ParsedFile[]>): HeldText[] {
  return (byKind.get('text') ?? []).flatMap(({ path, text }) => {
    const at = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = (kind: FileKind): unknown[] =>
      (byKind.get(kind) ?? [])
        .filter((file) => file.path.startsWith(at))
        .flatMap(({ records }) => records.map(({ value }) => value));
    const [structure] = beside('structure');
    if (structure === undefined) return [];
    const [source] = beside('source');
    return [
      {
        source: at.split('/')[1] as string,
        folder: `${folder}/${at.slice(0, -1)}`,
        ...witness(text, (source as { sha256?: unknown } | undefined)?.sha256),
        structure: structure as TextStructureRecord,
        corrections: beside('corrections') as CorrectionRecord[],
        dismissed: beside('dismissed') as DismissedRecord[],
        allowedWords: (beside('allowedWords')[0] ?? { words: [], neighbours: [] }) as AllowedWords,
      },
    ];
  });
}

/**
 * The witness as its hash was taken. Where a checkout has made CRLF of its line feeds, they are made line feeds again, if and
 * only if that gives the recorded text; offsets and quotes then hold, and the check of the canonical form names the file.
 */
function witness(text: string, recorded: unknown): { witness: string; sha256: string } {
  const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
  const asIs = { witness: text, sha256: sha256(text) };
  if (asIs.sha256 === recorded || !text.includes('\r\n')) return asIs;
  const unix = text.replaceAll('\r\n', '\n');
  const again = sha256(unix);
  return again === recorded ? { witness: unix, sha256: again } : asIs;
}
