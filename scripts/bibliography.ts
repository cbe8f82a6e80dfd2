import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { SourceRecord } from '../src/record/authored.js';

/** A bibliographic item as CSL-JSON has it; only the fields that a source record takes over. */
export interface CslItem {
  readonly id?: unknown;
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
  readonly publisher?: string;
  readonly page?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly [field: string]: unknown;
}

/** Reads BibTeX, or CSL-JSON as Zotero exports it. @throws Error that names the file and says what to do */
export function readBibliography(text: string, file: string): CslItem[] {
  try {
    const items = new Cite(text).data as CslItem[];
    if (items.length > 0) return items;
  } catch (error) {
    throw new Error(`${file}: this is neither BibTeX nor CSL-JSON (${(error as Error).message})`, { cause: error });
  }
  throw new Error(
    `${file}: no bibliographic item was found; export one from your reference manager as BibTeX or CSL-JSON`,
  );
}

/** The one item that is meant. @throws Error that lists the keys when it is not clear which */
export function chooseItem(items: readonly CslItem[], key: string | undefined, file: string): CslItem {
  const found = key === undefined ? items : items.filter(({ id }) => String(id) === key);
  const [item] = found;
  if (item && found.length === 1) return item;
  const keys = items.map(({ id }) => String(id)).join(', ');
  throw new Error(
    key === undefined
      ? `${file}: it holds ${items.length} items; say which with --key (${keys})`
      : `${file}: no item has the key "${key}"; there are: ${keys}`,
  );
}

const KINDS: readonly (readonly [RegExp, SourceRecord['kind']])[] = [
  [/^article-newspaper$/, 'newspaper'],
  [/^(?:article|chapter|paper|review|post-weblog)/, 'article'],
  [/^entry/, 'encyclopedia'],
  [/^thesis$/, 'thesis'],
  [/^(?:webpage|post)$/, 'web'],
  [/^pamphlet$/, 'pamphlet'],
  [/^(?:report|legal|treaty|manuscript|personal_communication|bill|hearing|regulation)/, 'document'],
];

/** What a bibliographic item tells of a source; what it does not tell is left out. */
export function sourceFields(item: CslItem): Partial<SourceRecord> {
  const authors = (item.author ?? []).map(
    ({ family, given, literal }) => literal ?? [family, given].filter((part) => part !== undefined).join(', '),
  );
  const issued = item.issued?.['date-parts']?.[0]?.map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  );
  const container = item['container-title'];
  const place = item['publisher-place'];
  const language = item.language?.slice(0, 2).toLowerCase();
  const text = (name: string, value: unknown): Record<string, string> =>
    typeof value === 'string' && value !== '' ? { [name]: value } : {};
  return {
    ...(authors.length > 0 ? { authors } : {}),
    ...text('title', item.title),
    ...text('container', container),
    ...text('issued', issued?.join('-')),
    ...text('publisher', item.publisher),
    ...text('publisher_place', place),
    ...text('pages', item.page?.replace('--', '-')),
    ...text('volume', numberText(item.volume)),
    ...text('issue', numberText(item.issue)),
    ...text('doi', doi(item.DOI)),
    ...(language !== undefined && /^[a-z]{2}$/.test(language) ? { language } : {}),
    kind: KINDS.find(([pattern]) => pattern.test(item.type ?? ''))?.[1] ?? 'book',
    ...text('url', item.URL),
  };
}

/** Volumes and issues are numbers in some exports, and texts in others. */
function numberText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : undefined;
}

/** A DOI as such: exports write it with an address, or a word, before it. */
function doi(value: unknown): string | undefined {
  return typeof value === 'string' ? /10\.\d{4,9}\/[!-~]+$/.exec(value.trim())?.[0] : undefined;
}
