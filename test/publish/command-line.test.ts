import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, miniDataset, ROOT } from '../mini.js';
import { findClaims } from '../../src/publish/find.js';
import { report } from '../../src/publish/report.js';
import { lookUpId, showLines, similarIds } from '../../src/publish/show.js';
import { PLAIN } from '../../src/publish/style.js';

const dataset = miniDataset();

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

describe('report', () => {
  it('counts what was not compared beside what was', () => {
    const lines = report(dataset, 2, PLAIN);
    expect(lines).toContain('9 claims of the subject, 6 claims of 1 other accounts, 7 comparisons.');
    expect(lines.find((line) => line.includes('not_compared'))).toBe(
      '  not_compared      3  no other account recorded, and no search',
    );
  });

  it('never looks like agreement when nothing was compared', () => {
    const alone = { ...dataset, findings: [], standings: [], claims: [] };
    expect(report(alone, 2, PLAIN).join('\n')).toContain(
      'Nothing was compared: no other account has a claim on any topic. This is no report of agreement.',
    );
  });
});

describe('show', () => {
  it.each([
    ['mini-1941-0001', 'claim', 'Standing: contradicted. 1 independent root conflicts.'],
    ['fight-date', 'topic', 'It would not be flagged if one of the dates were moved by 20 days.'],
    ['other-1957', 'source', '6 claims on 6 topics'],
    ['fight', 'event', '3 claims on 2 topics'],
  ])('%s is a %s', (id, kind, line) => {
    const shown = lookUpId(dataset, id);
    expect(shown?.kind).toBe(kind);
    if (shown) expect(showLines(dataset, shown, PLAIN).join('\n')).toContain(line);
  });

  it('offers what looks like an id that nothing has', () => {
    expect(lookUpId(dataset, 'fight-day')).toBeNull();
    expect(similarIds(dataset, 'fight-day')).toContain('fight-date');
  });
});

describe('find', () => {
  it.each([
    [{ type: 'date' }, 4],
    [{ side: 'japanese' }, 3],
    [{ place: 'Olga' }, 2],
    [{ standing: 'uncorroborated' }, 1],
    [{ text: 'BRIDGES' }, 1],
    [{ source: 'other-1957' }, 6],
    [{ source: 'all' }, 16],
    [{ weight: 'minor' }, 1],
    [{ type: 'date', side: 'japanese' }, 1],
  ])('%j passes %i claims', (filter, count) => {
    expect(findClaims(dataset, filter)).toHaveLength(count);
  });
});

describe('command line', () => {
  it('has help with examples', () => {
    const { status, out } = run('--help');
    expect(status).toBe(0);
    expect(out).toContain('siberian-intervention-claims find --type casualty --side japanese --standing contradicted');
  });

  it('prints JSON without colour when piped', () => {
    const { status, out } = run('report', '--limit', '1', '--json');
    expect(status).toBe(0);
    expect((JSON.parse(out) as { counts: { claims: number } }).counts.claims).toBeGreaterThan(0);
    expect(run('report', '--limit', '1').out).not.toContain('\u001b[');
  });

  it('says so, with exit code 2, when nothing has the id or passes', () => {
    expect(run('show', 'no-such-thing-zzz')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Nothing has the id "no-such-thing-zzz".') as string,
    });
    expect(run('find', '--text', 'zzzz')).toMatchObject({ status: 2, out: '0 claims.\n' });
  });

  it('refuses wrong calls with exit code 1', () => {
    expect(run('find', '--type', 'rumour')).toMatchObject({
      status: 1,
      err: expect.stringContaining('Allowed choices are quantity, date, casualty, attribution') as string,
    });
    expect(run('report', '--limit', 'many')).toMatchObject({
      status: 1,
      err: expect.stringContaining('It must be a whole number from 1.') as string,
    });
  });

  it('checks another folder, with exit code 1 on faults', () => {
    expect(run('check', fixture('mini')).status).toBe(0);
    expect(run('check', fixture('no-json'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('data/topics.json: not valid JSON') as string,
    });
  });
});
