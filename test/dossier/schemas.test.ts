import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageContract } from '../../src/check/run-checks.js';
import type { Dataset } from '../../src/dossier/dataset.js';
import { readAuthored, readSchemas } from '../../src/dossier/read.js';
import { TEXT_FORMS } from '../../src/dossier/text-forms.js';
import { copySigns } from '../../src/compare/weigh/copy-signs.js';
import { RULE_SETS } from '../../src/value/rules.js';
import { fixture, miniDataset, ROOT } from '../mini.js';

interface Node {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [keyword: string]: unknown;
}

const schemas = readSchemas(ROOT) as Node[];
const names = schemas.map(({ $id = '' }) => $id.replace('.schema.json', ''));
const { validate } = packageContract();

/** Every node below a schema that is a schema itself, with the way to it. */
function nodes(node: unknown, path: string): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([name, value]) => nodes(value, `${path}.${name}`));
  return 'type' in node && (typeof node.type === 'string' || Array.isArray(node.type))
    ? [[path, node as Node], ...inner]
    : inner;
}

describe('schemas', () => {
  it('stand in the folder that their id names', () => {
    const files = ['authored', 'published'].flatMap((folder) =>
      readdirSync(`${ROOT}/schema/${folder}`).map((file) => `${folder}/${file.replace('.schema.json', '')}`),
    );
    expect([...names].sort()).toEqual(files.sort());
    expect(readdirSync(`${ROOT}/schema`).sort()).toEqual(['README.md', 'authored', 'published']);
  });

  it.each(names)('%s refuses an empty record, a list and a text', (name) => {
    expect(validate(name, {})).not.toEqual([]);
    expect(validate(name, [])).not.toEqual([]);
    expect(validate(name, 'x')).not.toEqual([]);
  });

  it('describe every field', () => {
    const bare = schemas.flatMap((schema) =>
      nodes(schema, schema.$id ?? '').flatMap(([path, { properties = {} }]) =>
        Object.entries(properties).flatMap(([name, field]) =>
          field.description === undefined && field.$ref === undefined ? [`${path}.${name}`] : [],
        ),
      ),
    );
    expect(bare).toEqual([]);
  });

  it('describe no field of claims twice', () => {
    for (const folder of ['authored', 'published']) {
      const claim = schemas.find(({ $id }) => $id === `${folder}/claim.schema.json`);
      const described = nodes(claim, '').flatMap(([, node]) => (node.properties ? [] : [node.description]));
      const once = described.filter((text) => text !== 'Kind of claim.' && text !== 'Claim id');
      expect(once).toEqual([...new Set(once)]);
      expect(once.length).toBeGreaterThan(40);
    }
  });

  it('give every text that people write a form', () => {
    const FORMS = ['enum', 'const', 'pattern', 'format', 'x-ref', 'x-vocabulary'];
    const loose = schemas
      .filter(({ $id = '' }) => $id.startsWith('authored/'))
      .flatMap((schema) => nodes(schema, schema.$id ?? ''))
      .filter(([, { type }]) => [type].flat().includes('string'))
      .filter(([, node]) => !FORMS.some((form) => form in node))
      .map(([path]) => path);
    expect(loose).toEqual([]);
  });

  it('ask for no form that is not known', () => {
    const asked = schemas.flatMap((schema) => nodes(schema, '').flatMap(([, { format }]) => format ?? []));
    expect([...new Set(asked)].filter((form) => !(form in TEXT_FORMS))).toEqual([]);
  });

  it('let every published field be there, null where it does not apply', () => {
    const optional = schemas
      .filter(({ $id = '' }) => $id.startsWith('published/'))
      .flatMap((schema) => nodes(schema, schema.$id ?? ''))
      .flatMap(([path, { properties = {}, required }]) =>
        Object.keys(properties).flatMap((name) => ((required as string[]).includes(name) ? [] : [`${path}.${name}`])),
      );
    expect(optional).toEqual([]);
  });
});

describe('records', () => {
  const authored = readAuthored(fixture('mini'));
  const [text] = authored.texts;
  const values = (list: readonly { readonly value: unknown }[]): unknown[] => list.map(({ value }) => value);
  const allowed: unknown = JSON.parse(
    readFileSync(`${fixture('mini')}/data/sources/mini-1941/allowed-words.json`, 'utf8'),
  );
  it.each<[string, unknown[]]>([
    ['dossier', [authored.dossier]],
    ['source', values(authored.sources)],
    ['topic', values(authored.topics)],
    ['event', values(authored.events)],
    ['place', values(authored.places)],
    ['person', values(authored.people)],
    ['claim', values(authored.claims)],
    ['constraint', values(authored.constraints)],
    ['scope', values(authored.scopes)],
    ['search', values(authored.searches)],
    ['review', values(authored.reviews)],
    ['retired-id', values(authored.retiredIds)],
    ['correction', [...(text?.corrections ?? [])]],
    ['dismissed', [...(text?.dismissed ?? [])]],
    ['structure', [text?.structure]],
    ['allowed-words', [allowed]],
    ['rule-set', [...RULE_SETS]],
    ['lineage', [{ from: 'a-1900', to: 'b-1900', sign: 'citation' }]],
    ['ruling', [{ finding: 'a-1900-0001~b-1900-0001', relation: 'overlaps', reason: 'R.', on: '2026-01-31' }]],
  ])('as people write them are valid: %s', (name, records) => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(validate(`authored/${name}`, record)).toEqual([]);
  });

  const WITHOUT: readonly string[] = ['bundle', 'comparison', 'profile', 'source-file'];
  let dataset: Dataset;
  let published: Map<string, readonly unknown[]>;
  beforeAll(() => {
    dataset = miniDataset();
    const { title, subject, subject_label, version, released, vocabularies } = dataset;
    published = new Map<string, readonly unknown[]>([
      ['dossier', [{ title, subject, subject_label, version, released, vocabularies }]],
      ['source', dataset.sources],
      ['topic', dataset.topics],
      ['event', dataset.events],
      ['place', dataset.places],
      ['person', dataset.people],
      ['claim', dataset.claims],
      ['constraint', dataset.constraints],
      ['scope', dataset.scopes],
      ['lineage', dataset.lineage],
      ['search', dataset.searches],
      ['review', dataset.reviews],
      ['ruling', dataset.rulings],
      ['retired-id', dataset.retired_ids],
      ['held-text', dataset.texts],
      ['structure', dataset.texts.map(({ structure }) => structure)],
      ['correction', dataset.texts.flatMap(({ corrections }) => corrections)],
      ['dismissed', dataset.texts.flatMap(({ dismissed }) => dismissed)],
      ['finding', dataset.findings],
      ['standing', dataset.standings],
      ['synopsis', dataset.synopses],
      ['copy-sign', copySigns(dataset)],
      ['rule-set', RULE_SETS],
    ]);
  });

  it.each(names.filter((name) => name.startsWith('published/')).map((name) => name.replace('published/', '')))(
    'as readers get them are valid: %s',
    (name) => {
      const faults = (published.get(name) ?? []).flatMap((record) => validate(`published/${name}`, record));
      expect(faults).toEqual([]);
      if (!WITHOUT.includes(name)) expect(published.has(name)).toBe(true);
    },
  );

  it('have every field in one order, whatever the order in the file', () => {
    const keys = new Set(dataset.sources.map((source) => Object.keys(source).join()));
    expect([...keys]).toEqual([
      'id,authors,title,title_en,container,issued,publisher,publisher_place,pages,volume,issue,doi,language,kind,perspective,proximity,calendar,url,rights,read_whole,sha256,note',
    ]);
  });
});

describe('faults of a record', () => {
  const claim = {
    id: 'a-1900-0001',
    source: 'a-1900',
    type: 'date',
    subject: 'S.',
    voice: 'narrator',
    modality: 'asserted',
    weight: 'major',
    reading: 'plain',
    status: 'draft',
    date_text: 'x',
    date: '1918',
    date_basis: 'stated',
    calendar: 'julian',
  };

  it.each<[string, object, string]>([
    ['a word of no vocabulary', { calendar: 'chinese' }, 'calendar must be one of: gregorian, julian, unstated'],
    ['another type', { type: 'rumour' }, 'the record: "type" must be one of: quantity, casualty, date, attribution'],
    ['a field of another type', { low: 3 }, 'the record has a field "low" that this kind of record does not have'],
    ['a computed field', { page: 3 }, 'the record has a field "page" that this kind of record does not have'],
    ['an empty text', { note: '' }, 'note is empty: fill it in, or leave the field out where it does not apply'],
    ['a blank text', { note: ' \u00a0 ' }, 'note holds nothing but blanks: fill it in, or leave the field out'],
    ['a control', { note: 'a\u0007b' }, 'note holds the character U+0007, which is not shown: take it out'],
    ['a line feed in a line', { note: 'a\nb' }, 'note holds the character U+000A, which is not shown: take it out'],
    [
      'a control of direction',
      { note: 'a\u202eb' },
      'note holds the character U+202E, which is not shown: take it out',
    ],
    ['half a character', { note: 'a\ud800b' }, 'note holds the character U+D800, which is not shown: take it out'],
    [
      'bytes that were not read',
      { note: 'a\ufffdb' },
      'note holds U+FFFD, the sign for bytes that could not be read: save the file as UTF-8',
    ],
    ['a day that is none', { accessed_on: '2026-02-30' }, 'accessed_on is no day of the calendar: "2026-02-30"'],
    ['a month that is none', { accessed_on: '2026-13-45' }, 'accessed_on is no day of the calendar: "2026-13-45"'],
    [
      'a date that is none',
      { date: '1918-02-31' },
      'date is no date: "1918-02-31" is an impossible date: month 02 of 1918 has 28 days',
    ],
    [
      'a script for an address',
      { access_url: 'javascript:alert(1)' },
      'access_url must be a full address that begins with http:// or https://',
    ],
    [
      'an id in capitals',
      { topic: 'The-Fight' },
      'topic must be an id: lower-case letters, digits and single hyphens, a letter first',
    ],
  ])('%s gives one sentence', (_, change, sentence) => {
    expect(validate('authored/claim', { ...claim, ...change })).toEqual([sentence]);
  });

  it('none in a right one', () => {
    expect(validate('authored/claim', claim)).toEqual([]);
  });

  it('an amount that is negative or endless', () => {
    const amount = { ...claim, type: 'quantity', stated: 'n', unit: 'men', hedge: 'exact' };
    const { date, date_text, date_basis, calendar, ...quantity } = amount;
    expect([date, date_text, date_basis, calendar]).toHaveLength(4);
    expect(validate('authored/claim', { ...quantity, low: 0, best: 0, high: 0 })).toEqual([]);
    expect(validate('authored/claim', { ...quantity, low: -1 })).toEqual(['low must be >= 0']);
    expect(validate('authored/claim', { ...quantity, high: Infinity })).toEqual([
      'high must be a number; leave the field out where it does not apply',
    ]);
    expect(validate('authored/claim', { ...quantity, high: 2 ** 53 })).toEqual(['high must be <= 9007199254740991']);
  });

  it.each<[string, object, string[]]>([
    ['a claim', { claim: 'a-1900-0001' }, []],
    ['a value with unit and look-up', { value: 7, unit: 'days', cited: 'p. 3' }, []],
    ['a date with its look-up', { date: '1918-04', cited: 'p. 3' }, []],
    ['nothing', {}, ['operands.0 must have exactly one of the fields "claim", "value", "date"']],
    [
      'two things',
      { claim: 'a-1900-0001', date: '1918', cited: 'p. 3' },
      ['operands.0 must have exactly one of the fields "claim", "value", "date"'],
    ],
    [
      'a value of nobody',
      { value: 7, unit: 'days' },
      ['operands.0 has "value" and lacks the field "cited" that goes with it'],
    ],
  ])('an operand that is %s', (_, operand, sentences) => {
    const constraint = { id: 'c', source: 'a-1900', kind: 'equal', statement: 'S.' };
    const operands = [operand, { claim: 'a-1900-0002' }];
    expect(validate('authored/constraint', { ...constraint, operands })).toEqual(sentences);
  });
});
