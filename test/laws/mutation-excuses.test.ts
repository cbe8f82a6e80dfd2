import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byRelation } from '../broken/by-relation.js';
import { checkBroken, soundDossier, type Draft } from '../broken/dossier.js';
import { ROOT } from '../mini.js';

/**
 * docs/mutation.md excuses some changes that no test notices with "the checks refuse what would show it". Here such collections
 * are planted, and the checks refuse them.
 */
const { meanings, refused, survivors } = JSON.parse(readFileSync(join(ROOT, 'test/mutation-reasons.json'), 'utf8')) as {
  readonly meanings: Readonly<Record<string, string>>;
  /** By reason, what the checks must refuse for it to hold. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  readonly survivors: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const dossier = soundDossier('full');
const OWN = 'sources/almanac-1875/claims/01-all.json';
const change =
  (path: string, id: string | null, fields: Record<string, unknown>) =>
  (draft: Draft): void => {
    const json = draft.json(path);
    const list = (Array.isArray(json) ? json : [json]) as Record<string, unknown>[];
    const record = id === null ? list[0] : list.find((entry) => entry.id === id);
    for (const [name, value] of Object.entries(fields))
      if (value === undefined) Reflect.deleteProperty(record as object, name);
      else Object.assign(record as object, { [name]: value });
  };

/** Collections in which what is looked up is not there. */
const LACKING: Readonly<Record<string, (draft: Draft) => void>> = {
  'a claim of a source that is not there': change(OWN, 'almanac-1875-0002', { source: 'no-such-source' }),
  'a claim on a topic that is not there': change(OWN, 'almanac-1875-0002', { topic: 'no-such-topic' }),
  'a claim inside the words of a claim that is not there': change(OWN, 'almanac-1875-0002', {
    voice: 'almanac-1875-9998',
  }),
  'an answer that the topic does not have': change(OWN, 'almanac-1875-0005', { answer: 'nobody' }),
  'a question of who or what without answers': change('topics/crossing.json', 'bridge-letter', { answers: undefined }),
  'an attribution on a topic that gives no answer': change(OWN, 'almanac-1875-0005', { answer: undefined }),
  'a constraint on a claim that is not there': change('constraints.json', 'burned-the-day-after', {
    operands: [{ claim: 'almanac-1875-0006' }, { claim: 'almanac-1875-9998' }],
  }),
  'a search of a source that is not there': change('searches/crossing.json', null, { source: 'no-such-source' }),
  'a search for a topic that is not there': change('searches/crossing.json', null, { topic: 'no-such-topic' }),
  'a silence of no source': change('searches/crossing.json', null, { source: undefined }),
  'a topic part of one that is not there': change('topics/crossing.json', 'guard-killed', { part_of: 'no-such-topic' }),
  'a subject that is no source': change('dossier.json', null, { subject: 'no-such-source' }),
  'an amount without a unit': change(OWN, 'almanac-1875-0002', { unit: undefined }),
};
const PLANTED = new Map([...Object.entries(LACKING), ...byRelation().map(({ name, apply }) => [name, apply] as const)]);

describe('reasons of changes that no test notices', () => {
  it('say what the checks must refuse, where they rest on that', () => {
    const resting = Object.entries(meanings).filter(([, meaning]) => /checks (?:on the data )?refuse/.test(meaning));
    expect(resting.map(([reason]) => reason).sort()).toEqual(Object.keys(refused).sort());
  });

  it.each(Object.entries(refused).flatMap(([reason, list]) => list.map((what) => [reason, what] as const)))(
    '%s: %s is refused',
    (_, what) => {
      const plant = PLANTED.get(what);
      expect(plant, `no collection is planted for "${what}"`).toBeDefined();
      const faults = checkBroken(dossier, plant as (draft: Draft) => void).flatMap((result) => result.faults);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.map(({ found }) => found).filter((found) => found.includes('the rule itself failed'))).toEqual([]);
    },
  );

  it('are given for code that is there, and each has a meaning', () => {
    expect(Object.keys(survivors).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const reasons = new Set(Object.values(survivors).flatMap((changes) => Object.values(changes)));
    expect([...reasons].filter((reason) => !(reason in meanings))).toEqual([]);
  });
});
