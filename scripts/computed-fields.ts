import type { SchemaNode } from './schema-node.js';

/** A field that the program computes for a claim: published, never written by hand. */
export interface ComputedField {
  readonly name: string;
  /** Authored field behind which it stands; a claim type without that field has none of it. */
  readonly after: string;
  readonly schema: SchemaNode;
}

/** Computed fields of claims. */
export const COMPUTED_CLAIM_FIELDS: readonly ComputedField[] = [
  {
    name: 'date_start',
    after: 'date',
    schema: {
      type: ['string', 'null'],
      pattern: '^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$',
      description: 'First day that `date` allows, computed; null where it is open. Widening belongs to rule sets.',
    },
  },
  {
    name: 'date_end',
    after: 'date_start',
    schema: {
      type: ['string', 'null'],
      pattern: '^-?[0-9]{4,}-[0-9]{2}-[0-9]{2}$',
      description: 'Last day that `date` allows, computed; null where it is open.',
    },
  },
  {
    name: 'date_prec',
    after: 'date_end',
    schema: {
      type: 'string',
      enum: ['day', 'month', 'season', 'year', 'decade', 'century', 'range'],
      description: 'What `date` is precise to, computed; `range` for intervals and sets.',
    },
  },
  {
    name: 'prefix',
    after: 'quote',
    schema: {
      type: ['string', 'null'],
      format: 'witness',
      description:
        'The witness immediately before the quote, up to 32 code points, computed; null for other sources and at the beginning of the text.',
    },
  },
  {
    name: 'suffix',
    after: 'prefix',
    schema: {
      type: ['string', 'null'],
      format: 'witness',
      description:
        'The witness immediately after the quote, up to 32 code points, computed; null for other sources and at the end of the text.',
    },
  },
  {
    name: 'page',
    after: 'suffix',
    schema: {
      type: ['integer', 'null'],
      minimum: 1,
      description:
        'Printed page on which the quote begins, computed from structure.json (held texts only); null otherwise.',
    },
  },
  {
    name: 'chapter',
    after: 'page',
    schema: {
      type: ['string', 'null'],
      format: 'line',
      description: 'Chapter, computed from structure.json (held texts only); null otherwise.',
    },
  },
  {
    name: 'derived_from',
    after: 'note',
    schema: {
      type: ['array', 'null'],
      items: { type: 'string', format: 'id', 'x-ref': { to: 'claim' }, description: 'Claim id' },
      description:
        'Claims from which a constraint implies this one (computed claims only); null for what a source says outright.',
    },
  },
];

/** Descriptions that differ once the loader has filled a field in. */
export const FILLED_DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: "Identifier: the source's id, a hyphen and four digits, never reused; `<source>-implied-<constraint>` for computed claims.",
  counted: 'Who or what exactly is counted; amounts take it over from their topic. Null when nothing more is said.',
  area: 'Area that the figure covers; amounts take it over from their topic. Null when none is named.',
  as_of: 'EDTF: when the figure holds; amounts take it over from their topic. Null when the words give no time.',
};
