import type { Fault } from './fault.js';
import { FORM, type FileForm } from './form.js';

/** Files that must stand somewhere and do not; and what is recorded of a text that is not there. */
export function missingFiles(folder: string, paths: ReadonlySet<string>, sources: readonly string[]): Fault[] {
  const lacks = (path: string, remedy: string): Fault[] =>
    paths.has(path)
      ? []
      : [
          {
            file: `${folder}/${path}`,
            record: 'the file',
            found: 'it is missing, or is no file that can be read',
            remedy,
          },
        ];
  const inSource = (form: FileForm, source: string): string => form.path.replace('<source>', source);
  const ofText = [FORM.structure, FORM.corrections, FORM.dismissed, FORM.allowedWords];
  return [
    ...lacks(FORM.dossier.path, 'Every dossier has it: it names the subject.'),
    ...sources.flatMap((source) => [
      ...lacks(inSource(FORM.source, source), 'Describe the source there, or remove its folder.'),
      ...(paths.has(inSource(FORM.text, source))
        ? lacks(inSource(FORM.structure, source), 'Say there where chapters and pages begin and end.')
        : ofText
            .filter((form) => paths.has(inSource(form, source)))
            .map((form) => ({
              file: `${folder}/${inSource(form, source)}`,
              record: 'the file',
              found: 'it speaks of a text that is not here',
              remedy: `Put the text into ${folder}/${inSource(FORM.text, source)}, or remove the file.`,
            }))),
    ]),
  ];
}
