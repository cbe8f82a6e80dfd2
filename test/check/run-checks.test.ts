import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import { countResults, describeResults, summaryLine, type CheckResult } from '../../src/check/run-checks.js';
import { checkBroken, soundDossier, type Draft } from '../broken/dossier.js';

const dossier = soundDossier('full');
const OWN = 'sources/almanac-1875/claims/01-all.json';
const failing = (results: readonly CheckResult[]): string[] =>
  results.filter(({ faults }) => faults.length > 0).map(({ check }) => check.name);
const waiting = (results: readonly CheckResult[]): string[] =>
  results.filter(({ waits }) => waits !== null).map(({ check }) => check.name);
const claim = (draft: Draft, index: number): Record<string, unknown> =>
  (draft.json(OWN) as Record<string, unknown>[])[index] as Record<string, unknown>;

describe('running the rules', () => {
  it('gives a record that does not fit its schema to no other rule, and lets rules that need it wait', () => {
    const results = checkBroken(dossier, (draft) => {
      Object.assign(claim(draft, 1), { low: 'many', topic: 'no-such-topic', unit: 'mne', start: 9000 });
    });
    expect(failing(results)).toEqual(['schema-mismatch']);
    expect(waiting(results)).toEqual(['mismatched-operand', 'unused-entry', 'stale-ruling']);
    expect(results.find(({ check }) => check.name === 'stale-ruling')?.waits).toBe(
      'waits until the other rules find no fault',
    );
  });

  it('does not call a record dangling whose own id could not be read', () => {
    const results = checkBroken(dossier, (draft) => {
      const [first] = draft.json('topics/crossing.json') as Record<string, unknown>[];
      delete first?.id;
    });
    expect(failing(results)).toEqual(['schema-mismatch']);
  });

  it('tells of a file that is no JSON once, and of nothing that follows from it', () => {
    for (const path of dossier.files.keys()) {
      if (path.endsWith('.txt')) continue;
      const results = checkBroken(dossier, (draft) => draft.put(path, new TextEncoder().encode('{bad')));
      expect(failing(results), path).toEqual(['unread-file']);
      expect(results[0]?.faults.map(({ file }) => file)).toEqual([`data/${path}`]);
    }
  });

  it('runs nothing where the dossier itself cannot be read, and does not pass', () => {
    const results = checkBroken(dossier, (draft) => draft.put('dossier.json', null));
    expect(results[0]?.faults).toHaveLength(1);
    expect(countResults(results)).toEqual({ passed: 0, failed: 1, waiting: CHECKS.length });
    expect(summaryLine(results)).toMatch(/^0 checks passed, 1 failed, \d+ not run\.$/);
  });

  it('says of each rule whether it passed, failed or waits', () => {
    const results = checkBroken(dossier, (draft) => {
      delete claim(draft, 1).subject;
    });
    const lines = describeResults(results);
    expect(lines[0]).toBe('FAIL schema-mismatch: 1 fault');
    expect(lines[1]).toBe(
      `     data/${OWN}, almanac-1875-0002: the record lacks the field "subject". See schema/authored/claim.schema.json for the fields and their values.`,
    );
    expect(lines).toContain('wait stale-ruling: waits until the other rules find no fault');
    expect(lines).toContain(
      'ok   repeated-work: No work stands under two ids; a second one would make it its own independent witness.',
    );
  });

  it('is linear: ten times the records take no more than thirty times as long', () => {
    const lineage =
      (count: number): ((draft: Draft) => void) =>
      (draft) => {
        const list = draft.json('lineage.json') as Record<string, unknown>[];
        for (let i = 0; i < count; i += 1) list.push({ from: `no-${i}`, to: `no-${i + 1}`, sign: 'citation' });
      };
    const time = (count: number): number => {
      const start = performance.now();
      checkBroken(dossier, lineage(count));
      return performance.now() - start;
    };
    time(200);
    const [few, many] = [time(1000), time(10_000)];
    expect(many / few).toBeLessThan(30);
  });
});
