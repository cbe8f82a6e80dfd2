import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rulesOf } from '../src/claim-type/index.js';
import { readAuthored } from '../src/dossier/read.js';
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
 * Lays data/sources/<id>/ under `root`, with a record to fill in for each topic.
 * @returns lines that say what is there and what to do next
 * @throws Error that says what is wrong; nothing is written then
 */
export function layAccount(root: string, id: string, options: NewAccount): string[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is no id: write small letters, digits and hyphens, as in shishkin-1957`);
  const folder = `${root}/data/sources/${id}`;
  if (existsSync(folder)) throw new Error(`data/sources/${id} is there already; add records to its claims/`);
  const { topics } = readAuthored(root);
  const chosen = (options.topics?.split(',') ?? []).map((name) => {
    const topic = topics.find(({ value }) => value.id === name.trim());
    if (!topic) {
      const near = didYouMean(
        nearIds(
          name.trim(),
          topics.map(({ value }) => value.id),
        ),
      );
      throw new Error(`there is no topic "${name.trim()}".${near} Find one with: npm run claims -- find --text WORDS`);
    }
    return topic.value;
  });
  const item = options.from === undefined ? {} : read(options.from, options.key);
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
  const claims = chosen.map((topic, index) => skeleton(id, topic, index + 1));
  mkdirSync(`${folder}/claims`, { recursive: true });
  const write = (name: string, value: unknown): void => {
    writeFileSync(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
  };
  write('source.json', source);
  write('claims/01-all.json', claims);
  write('reviews.json', []);
  const empty = Object.entries(source).filter(([, value]) => value === '');
  return [
    `data/sources/${id}/ is laid: source.json, claims/01-all.json (${chosen.length} records to fill in), reviews.json.`,
    ...(empty.length > 0 ? [`Fill in in source.json: ${empty.map(([name]) => name).join(', ')}.`] : []),
    ...('url' in source
      ? ['Keep url only if it is an archive, library, publisher, author or public-domain site.']
      : []),
    'Then: npm run check, npm run build, npm run claims -- show TOPIC.',
  ];
}

function read(file: string, key: string | undefined): Partial<SourceRecord> {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  return sourceFields(chooseItem(readBibliography(readFileSync(file, 'utf8'), file), key, file));
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
