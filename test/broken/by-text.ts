import { FORM } from '../../src/dossier/form.js';
import type { SoundDossier, SoundFile } from './dossier.js';
import { open, refuse, type Mutation } from './mutation.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whole files: no JSON, JSON with two meanings, other encodings, files that are gone. */
export function byText({ files }: SoundDossier): Mutation[] {
  return [...files.values()].flatMap((file) => [...(file.json === null ? ofText(file) : ofJson(file)), gone(file)]);
}

function ofJson(file: SoundFile): Mutation[] {
  const text = new TextDecoder().decode(file.bytes);
  const broken: [kind: string, content: Uint8Array][] = [
    ['cut short', encode(text.slice(0, Math.floor(text.length / 2)))],
    ['cut short', encode(text.slice(0, -2))],
    ['empty file', encode('')],
    ['empty file', encode('\n')],
    ['no JSON', encode(`// a comment\n${text}`)],
    ['no JSON', encode(text.replace(/,\n/, ',,\n'))],
    ['no JSON', encode(text.replaceAll('"', "'"))],
    ['no JSON', encode(`${text}x`)],
    ['no JSON', encode(text.replace(/: "[^"]*"/, ': NaN'))],
    ['number too large', encode(text.replace(/: "[^"]*"/, ': 1e999'))],
    ['number too long', encode(text.replace(/: "[^"]*"/, ': 9007199254740993'))],
    ['other encoding', Uint8Array.from([...file.bytes.slice(0, 4), 0xe9, ...file.bytes.slice(4)])],
    ['other encoding', new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['nested too deep', encode(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
    ['wrong whole', encode(FORM[file.kind].holds === 'list' ? '{}\n' : '[]\n')],
    ['wrong whole', encode('null\n')],
    ['wrong whole', encode('"x"\n')],
    ['byte order mark', encode(`\ufeff${text}`)],
    ['line ends', encode(text.replaceAll('\n', '\r\n'))],
    ['key twice', encode(text.replace(/"(\w+)": /, '"$1": "first", "$1": '))],
    [
      'key twice',
      encode(
        text.replace(
          /"(\w)(\w*)": /,
          (_, a: string, b: string) => `"${a}${b}": 1, "\\u00${a.charCodeAt(0).toString(16)}${b}": `,
        ),
      ),
    ],
    ['hostile text', encode(text.replace(/: "/, ': "\u0007'))],
  ];
  return broken
    .filter(([, content]) => Buffer.compare(content, file.bytes) !== 0)
    .map(([kind, content], index) =>
      refuse({
        name: `${file.path}: ${kind} (${index + 1})`,
        kind,
        sort: `${file.kind} ${kind} ${index}`,
        file: `data/${file.path}`,
        records: [],
        apply: (draft) => draft.put(file.path, content),
      }),
    );
}

function ofText(file: SoundFile): Mutation[] {
  const text = new TextDecoder().decode(file.bytes);
  return [
    ['changed witness', encode(text.replace(/[a-z]/, 'x'))] as const,
    ['changed witness', encode(`${text}\n`)] as const,
    ['cut short', encode(text.slice(0, 40))] as const,
    ['empty file', encode('')] as const,
    ['line ends', encode(text.replaceAll('\n', '\r\n'))] as const,
    ['other encoding', Uint8Array.from([...file.bytes, 0xff, 0xfe])] as const,
    ['byte order mark', encode(`\ufeff${text}`)] as const,
  ].map(([kind, content], index) =>
    refuse({
      name: `${file.path}: ${kind} (${index + 1})`,
      kind,
      sort: `${file.kind} ${kind} ${index}`,
      file: null,
      records: [],
      apply: (draft) => draft.put(file.path, content),
    }),
  );
}

/** Files that a dossier, a source or a held text cannot do without. */
const NEEDED: readonly RegExp[] = [/^dossier\.json$/, /\/source\.json$/, /\/structure\.json$/, /\/text\.txt$/];

function gone(file: SoundFile): Mutation {
  const mutation = {
    name: `${file.path}: gone`,
    kind: 'file gone',
    sort: `${file.kind} gone`,
    file: null,
    records: [],
    apply: (draft: Parameters<Mutation['apply']>[0]) => draft.put(file.path, null),
  };
  return NEEDED.some((pattern) => pattern.test(file.path))
    ? refuse(mutation)
    : open({ ...mutation, why: 'a list that is empty may be absent' });
}
