import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../src/claim-type/index.js';
import { canonical } from '../src/dossier/canonical.js';
import type { Authored } from '../src/dossier/form.js';
import { readAuthored } from '../src/dossier/read.js';
import { write } from '../src/dossier/write.js';
import { didYouMean, nearIds } from '../src/record/near.js';
import type { SourceRecord, TopicRecord } from '../src/record/authored.js';
import { chooseItem, readBibliography, sourceFields } from './bibliography.js';

/** What is known of a new account before its records are written. */
export interface NewAccount {
  /** BibTeX or CSL-JSON file, and which item of it. */
  readonly from?: string;
  readonly key?: string;
  readonly perspective: SourceRecord['perspective'];
  readonly proximity: SourceRecord['proximity'];
  readonly language?: string;
  /** Topics that it speaks on, joined by commas. */
  readonly topics?: string;
}

/**
 * Lays data/sources/<id>/ under `root`, with a record to fill in for each topic. The folder appears whole or not at all.
 * @returns lines that say what is there and what to do next
 * @throws Error that lists everything that is wrong with what was given, or that says what could not be written; nothing is
 *   written then
 */
export function layAccount(root: string, id: string, options: NewAccount): string[] {
  const wrong: string[] = [];
  const folder = join(root, 'data/sources', id);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    wrong.push(`"${id}" is no id: write small letters, digits and hyphens, as in shishkin-1957.`);
  else if (existsSync(folder)) wrong.push(`data/sources/${id} is there already; add records to its claims/.`);
  const { topics: all, dossier } = readAuthored(root);
  const topics = topicsOf(all, options.topics, wrong);
  const views = dossier.vocabularies.perspectives.map((view) => view.id);
  if (!views.includes(options.perspective))
    wrong.push(
      `There is no perspective "${options.perspective}".${didYouMean(nearIds(options.perspective, views))} Use one of: ${views.join(', ')}.`,
    );
  const item = options.from === undefined ? {} : itemOf(options.from, options.key, wrong);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const source = {
    id,
    title: '',
    issued: '',
    language: options.language ?? '',
    kind: 'book',
    ...item,
    ...(options.language === undefined ? {} : { language: options.language }),
    perspective: options.perspective,
    proximity: options.proximity,
  };
  const claims = topics.map((topic, index) => skeleton(id, topic, index + 1));
  write([
    {
      kind: 'new-folder',
      path: folder,
      files: [
        { path: 'source.json', content: canonical(source, 'source') },
        { path: 'claims/01-all.json', content: canonical(claims, 'claims') },
        { path: 'reviews.json', content: canonical([], 'reviews') },
      ],
    },
  ]);
  const empty = Object.entries(source).filter(([, value]) => value === '');
  return [
    `data/sources/${id}/ is laid: source.json, claims/01-all.json (${claims.length} records to fill in), reviews.json.`,
    ...(empty.length > 0 ? [`Fill in in source.json: ${empty.map(([name]) => name).join(', ')}.`] : []),
    ...('url' in source
      ? ['Keep url only if it is an archive, library, publisher, author or public-domain site.']
      : []),
    'Then: npm run check, npm run build, npm run claims -- show TOPIC.',
  ];
}

function topicsOf(all: Authored['topics'], names: string | undefined, wrong: string[]): TopicRecord[] {
  if (names === undefined) return [];
  const topics = new Map(all.map(({ value }) => [value.id, value]));
  return names.split(',').flatMap((typed) => {
    const name = typed.trim();
    const topic = topics.get(name);
    if (topic) return [topic];
    const near = didYouMean(nearIds(name, topics.keys()));
    wrong.push(`There is no topic "${name}".${near} Find one with: npm run claims -- find --text WORDS`);
    return [];
  });
}

function itemOf(file: string, key: string | undefined, wrong: string[]): Partial<SourceRecord> {
  try {
    if (!existsSync(file)) throw new Error(`${file}: there is no such file.`);
    return sourceFields(chooseItem(readBibliography(readFileSync(file, 'utf8'), file), key, file));
  } catch (error) {
    wrong.push((error as Error).message);
    return {};
  }
}

function skeleton(source: string, topic: TopicRecord, number: number): object {
  return {
    id: `${source}-${String(number).padStart(4, '0')}`,
    source,
    type: topic.type,
    topic: topic.id,
    subject: '',
    voice: 'narrator',
    modality: 'asserted',
    weight: 'major',
    // Empty ones are refused by the checks until something stands there.
    ...rulesOf(topic.type).blanks(topic),
    locator: '',
    access: '',
    accessed_on: '',
    reading: 'plain',
    status: 'draft',
  };
}
