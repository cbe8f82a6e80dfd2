import { describe, expect, it } from 'vitest';
import type { RefRule } from '../../src/check/fields.js';
import { checkBroken, soundDossier, type Draft } from '../broken/dossier.js';
import { fieldSites, namesOf, recordIn, setField, sites, type FieldSite, type Site } from '../broken/sites.js';
import { danglingIds } from '../broken/wrong-values.js';

/** Every field of every authored schema that names an id is checked: planting a wrong id there is refused, in each. */
const dossier = soundDossier('full');
const all = sites(dossier);

/** One place for each field, in a record that has it where there is one. */
const FIELDS: readonly FieldSite[] = [
  ...new Map(
    fieldSites(dossier)
      .filter(({ field }) => field.schema['x-ref'] !== undefined)
      .sort((a, b) => Number(a.present) - Number(b.present))
      .map((place) => [place.name, place]),
  ).values(),
];
const ruleOf = ({ field }: FieldSite): RefRule => field.schema['x-ref'] as RefRule;
const those = (test: (rule: RefRule) => boolean): [string, FieldSite][] =>
  FIELDS.filter((place) => test(ruleOf(place))).map((place) => [place.name, place]);

/** What the rule of this name says of the record in which a value was planted. */
function told(check: string, place: FieldSite, plant: (draft: Draft) => void): string[] {
  return checkBroken(dossier, plant)
    .filter((result) => result.check.name === check)
    .flatMap(({ faults }) => faults)
    .filter(({ file }) => file === `data/${place.site.path}`)
    .filter(({ record }) => [...namesOf(place.site), ...renamed].includes(record))
    .map(({ found }) => found);
}
/** Names that records get from what is planted in them. */
let renamed: string[] = [];

function plant(place: FieldSite, value: string): (draft: Draft) => void {
  const changed = structuredClone(place.site.value) as Record<string, unknown>;
  setField(changed, place.at, value);
  renamed = namesOf({ ...place.site, value: changed });
  return (draft) => setField(recordIn(draft, place.site), place.at, value);
}

/** Where a reference starts: what would name itself. */
function startOf(place: FieldSite, value: Site['value'] = place.site.value): string {
  const { of, from, to } = ruleOf(place);
  if (from !== undefined) return String(value[from]);
  if (of === 'self') {
    const answers = value.answers as readonly { readonly id: string }[];
    return answers[Number(place.at[1])]?.id ?? '';
  }
  return String(to === 'source' ? value.source : value.id);
}

describe('references', () => {
  it('are known by what the schemas say, and each has what they may ask for', () => {
    const asked = new Set(FIELDS.flatMap((place) => Object.keys(ruleOf(place))));
    expect([...asked].sort()).toEqual(['acyclic', 'also', 'from', 'not_self', 'of', 'same_source', 'to', 'type']);
    expect(new Set(FIELDS.map((place) => ruleOf(place).to))).toEqual(
      new Set(['source', 'topic', 'event', 'place', 'claim', 'answer', 'scope', 'finding', 'record']),
    );
    expect(FIELDS.length).toBeGreaterThan(40);
  });

  it.each(those(() => true))('%s: an id that nothing has is refused', (_, place) => {
    const rule = ruleOf(place);
    const id = rule.to === 'scope' ? 'words that nothing uses' : (danglingIds(place.field.schema)[0] as string);
    const found = told(rule.to === 'finding' ? 'stale-ruling' : 'unresolved-reference', place, plant(place, id));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(rule.to === 'finding' ? /^the finding is gone/ : new RegExp(`"${id}"`));
  });

  it.each(those(({ not_self }) => not_self === true))('%s: the record itself is refused', (_, place) => {
    expect(told('unresolved-reference', place, plant(place, startOf(place)))).toEqual([
      expect.stringMatching(/ is itself$/),
    ]);
  });

  it.each(those(({ same_source }) => same_source === true))('%s: a claim of another source is refused', (_, place) => {
    const { type } = ruleOf(place);
    const other = all.find(
      ({ schema, value }) =>
        schema === 'claim' && value.source !== place.site.value.source && (type === undefined || value.type === type),
    );
    const id = String(other?.value.id);
    expect(told('unresolved-reference', place, plant(place, id))).toEqual([
      expect.stringContaining(`"${id}" is a claim of another source`),
    ]);
  });

  it.each(those(({ type }) => type !== undefined))('%s: a claim of another type is refused', (_, place) => {
    const other = all.find(
      ({ schema, value }) => schema === 'claim' && value.type !== ruleOf(place).type && value !== place.site.value,
    );
    expect(told('unresolved-reference', place, plant(place, String(other?.value.id)))).toEqual([
      expect.stringMatching(/ is a claim of type (?:date|quantity|casualty)$/),
    ]);
  });

  it.each(those(({ to }) => to === 'answer'))('%s: an answer of another topic is refused', (_, place) => {
    const codes = (value: Site['value']): string[] =>
      ((value.answers ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
    const lists = all.flatMap(({ schema, value }) => (schema === 'topic' ? [codes(value)] : []));
    const own =
      place.site.schema === 'topic'
        ? codes(place.site.value)
        : lists.filter((list) => list.includes(String(place.sample))).flat();
    const other = lists.flat().find((id) => !own.includes(id));
    expect(told('unresolved-reference', place, plant(place, other as string))).toEqual([
      expect.stringContaining(`the answer "${String(other)}" is not among those of topic`),
    ]);
  });

  it.each(those(({ acyclic }) => acyclic === true))('%s: a circle is refused', (_, place) => {
    const found = checkBroken(dossier, circle(place))
      .filter(({ check }) => check.name === 'circular-reference')
      .flatMap(({ faults }) => faults);
    expect(found).toHaveLength(1);
    expect(found[0]?.found).toMatch(/^[\w.]+: "[^"]+" > "[^"]+" > "[^"]+" is a circle$/);
  });
});

/** Two records, or two answers of one topic, that name each other. */
function circle(place: FieldSite): (draft: Draft) => void {
  const { site } = place;
  const rule = ruleOf(place);
  const [field] = place.field.path as readonly [string];
  if (rule.of === 'self')
    return (draft) => {
      const answers = recordIn(draft, site).answers as Record<string, unknown>[];
      const [a, b] = answers as [Record<string, unknown>, Record<string, unknown>];
      [a.within, b.within] = [b.id, a.id];
    };
  if (rule.from !== undefined) {
    const from = rule.from;
    return (draft) => {
      const list = draft.json(site.path) as Record<string, unknown>[];
      list.push({ ...site.value, [from]: site.value[field], [field]: site.value[from] });
    };
  }
  const partner = all.find(
    ({ schema, value }) =>
      schema === site.schema &&
      value !== site.value &&
      (rule.type ?? site.value.type) === value.type &&
      (schema !== 'claim' || (rule.to === 'source') === (value.source !== site.value.source)),
  ) as Site;
  return (draft) => {
    recordIn(draft, site)[field] = startOf(place, partner.value);
    recordIn(draft, partner)[field] = startOf(place);
  };
}
