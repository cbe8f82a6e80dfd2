import { outOfForm } from '../dossier/format.js';
import { FORM, type AuthoredFile } from '../dossier/form.js';
import type { Check, Fault } from './check.js';

/** Most lines of a file that is cut by theme. */
const LINES = 400;
const FORMAT = 'Run the command format.';

/** Files that hold the right records in another order or layout than their form asks for. */
export const canonicalForm: Check = {
  name: 'canonical-form',
  description: `Every file is in the one canonical form: order, line ends, a record's shape; a theme has at most ${LINES} lines.`,
  needs: ['file'],
  run: ({ authored }) => {
    const out = outOfForm(authored);
    const windows = out.filter(({ found, wanted }) => found.text.includes('\r') && !wanted.includes('\r'));
    const others = out.filter((file) => !windows.includes(file));
    return [
      ...lineEnds(
        windows.map(({ found }) => found),
        authored.files.length,
      ),
      ...authored.files.filter(({ bom }) => bom).map(mark),
      ...others.filter(({ found }) => !found.bom).map(({ found, wanted }) => outOfOrder(found, wanted)),
      ...authored.files.filter(({ kind }) => FORM[kind].path.includes('<theme>')).flatMap(tooLong),
    ];
  },
};

/** One fault for all files: a checkout changes them together. */
function lineEnds(files: readonly AuthoredFile[], all: number): Fault[] {
  const [first] = files;
  if (first === undefined) return [];
  return [
    {
      file: first.file,
      record: files.length === 1 ? 'the file' : `the file, and ${files.length - 1} more of ${all}`,
      found: 'line ends are CR LF, as a checkout with core.autocrlf makes them',
      remedy:
        'Put the line "* text=auto eol=lf" and, for texts, "text.txt -text" into .gitattributes and check out again; or run the command format.',
    },
  ];
}

function mark({ file }: AuthoredFile): Fault {
  return {
    file,
    record: 'line 1',
    found: 'a byte order mark (U+FEFF) stands before the first character',
    remedy: `Save it as UTF-8 without one. ${FORMAT}`,
  };
}

function outOfOrder({ file, text }: AuthoredFile, wanted: string): Fault {
  const [is, should] = [text, wanted].map((content) => content.split('\n')) as [string[], string[]];
  const at = should.findIndex((line, index) => line !== is[index]);
  const line = at < 0 ? should.length : at;
  const shown = (content: string | undefined): string =>
    content === undefined ? 'the end' : JSON.stringify(content.trim().slice(0, 60));
  return {
    file,
    record: `line ${line + 1}`,
    found: `${shown(is[line])} stands where the canonical form has ${shown(should[line])}`,
    remedy: FORMAT,
  };
}

function tooLong({ file, text }: AuthoredFile): Fault[] {
  const lines = text.split('\n').length - 1;
  if (lines <= LINES) return [];
  return [
    {
      file,
      record: 'the file',
      found: `${lines} lines; a theme has at most ${LINES}`,
      remedy: 'Divide it by sense, or into files that end in -1 and -2.',
    },
  ];
}
