import { describe, expect, it } from 'vitest';
import { repeatedId } from '../../src/check/repeated-id.js';
import { checkDossier, packageContract } from '../../src/check/run-checks.js';
import { readAuthored, readDossier } from '../../src/dossier/read.js';
import { fixture } from '../mini.js';
import { realDataset } from '../real.js';

/*
 * Ids are never reused; a retired id keeps its reason and its successor.
 */

describe('ids', () => {
  it('of the published dataset are each of one record, whatever its kind, and none was retired', () => {
    const { retired_ids: retired, ...lists } = realDataset();
    for (const kind of [
      'sources',
      'topics',
      'events',
      'places',
      'people',
      'claims',
      'constraints',
      'findings',
    ] as const) {
      const ids = lists[kind].map(({ id }) => id);
      expect(new Set(ids).size, kind).toBe(ids.length);
      const gone = new Set(retired.map(({ id }) => id));
      expect(
        ids.filter((id) => gone.has(id)),
        kind,
      ).toEqual([]);
    }
    const claims = new Set(lists.claims.map(({ id }) => id));
    for (const { id, reason, successor } of retired) {
      expect(reason.length, id).toBeGreaterThan(20);
      if (successor !== null) expect(claims.has(successor), `${id} → ${successor}`).toBe(true);
    }
  });

  it('cannot be used again: each id of every kind is refused once it was retired', () => {
    const dossier = readDossier(fixture('mini'));
    const authored = readAuthored(fixture('mini'));
    const rules = packageContract();
    const [first] = authored.retiredIds;
    if (first === undefined) throw new Error('the tiny dataset has a retired id');
    const used = [
      ...[authored.sources, authored.topics, authored.events, authored.places, authored.people].flatMap((list) =>
        list.map(({ value }) => value.id),
      ),
      ...[authored.claims, authored.constraints].flatMap((list) => list.map(({ value }) => value.id)),
    ];
    expect(used.length).toBeGreaterThan(25);
    for (const id of used) {
      const again = { ...authored, retiredIds: [{ ...first, value: { ...first.value, id } }] };
      const [result] = checkDossier([repeatedId], { ...dossier, authored: again }, rules);
      expect(
        result?.faults.map(({ found }) => found),
        id,
      ).toEqual(['the id was retired (retired-ids.json)']);
    }
  });
});
