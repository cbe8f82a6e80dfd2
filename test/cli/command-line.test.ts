import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fixture, miniDataset, ROOT } from '../mini.js';
import type { Claim } from '../../src/record/types.js';
import { quantity } from '../compare/claims.js';
import { source } from '../compare/small-collection.js';
import { profile } from '../../src/compare/weigh/profile.js';
import { recompare } from '../../src/dossier/build.js';
import { between, betweenLines } from '../../src/query/between.js';
import { explain, explainLines } from '../../src/query/explain.js';
import { findClaims } from '../../src/query/find.js';
import { flips } from '../../src/query/flips.js';
import { independence, independenceLines } from '../../src/query/independence.js';
import { profileLines } from '../../src/cli/print/profile.js';
import { labelColumn } from '../../src/cli/print/label-column.js';
import { ruleLines } from '../../src/cli/print/rules.js';
import { DEFAULT_RULES, RULE_SETS, STRICT_RULES } from '../../src/value/rules.js';
import { report } from '../../src/query/report.js';
import { lookUpId, showLines, similarIds } from '../../src/query/show.js';
import { PLAIN } from '../../src/cli/print/style.js';
import { terminalStyle } from '../../src/cli/print/terminal.js';

const dataset = miniDataset();

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

describe('columns', () => {
  it('keep their width for long titles, which lose their end but not the year', () => {
    expect(labelColumn('Ward (1920)')).toBe('Ward (1920)'.padEnd(34));
    const long = labelColumn('An account of Japan in the war, section IV, The Siberian … (1918)');
    expect(long).toBe('An account of Japan in … (1918)'.padEnd(34));
    expect(labelColumn('x'.repeat(40))).toHaveLength(34);
  });
});

describe('colours', () => {
  const coloured = (isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean =>
    terminalStyle(isTerminal ? { isTTY: true } : {}, environment).bold('text') !== 'text';

  it('are for terminals, in a continuous-integration run too, unless the environment says otherwise', () => {
    expect(coloured(true, {})).toBe(true);
    expect(coloured(false, { CI: 'true' })).toBe(false);
    expect(coloured(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured(false, { FORCE_COLOR: '0' })).toBe(false);
    expect(coloured(true, { NO_COLOR: '1' })).toBe(false);
    expect(coloured(true, { TERM: 'dumb' })).toBe(false);
  });
});

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

  it('says where the subject stands against the others, and whether that hangs on one of them', () => {
    const at = (claim: string, source: string, men: number): Claim => ({
      ...quantity({ topic: 'men', low: men, best: men, high: men, stated: String(men) }),
      id: claim,
      source,
    });
    const topic = { id: 'men', question: 'How many?', type: 'quantity', unit: 'men' } as const;
    const sources = ['mini-1941', 'other-1957', 'third-1960'].map((id) => ({ ...source(id) }));
    const claims = [
      at('mini-1941-0001', 'mini-1941', 500),
      at('other-1957-0001', 'other-1957', 300),
      at('third-1960-0001', 'third-1960', 900),
    ];
    const shownAt = (given: readonly Claim[]): string[] => {
      const made = recompare(
        { ...dataset, sources, topics: [topic], claims: given, constraints: [], searches: [], lineage: [] },
        {},
      );
      const shown = lookUpId(made, 'men');
      return shown ? showLines(made, shown, PLAIN) : [];
    };
    expect(shownAt(claims)).toEqual(
      expect.arrayContaining([
        'Independent accounts (2 roots) span 300 to 900',
        '  500 lies inside it  mini-1941-0001',
        '  without other-1957 the span is 900: below it',
        '  without third-1960 the span is 300: above it',
      ]),
    );
    expect(shownAt([at('mini-1941-0001', 'mini-1941', 100), ...claims.slice(1)])).toEqual(
      expect.arrayContaining([
        '  100 lies below it  mini-1941-0001',
        '  whichever account is left out, it lies the same way',
      ]),
    );
    expect(shownAt(claims.slice(0, 1)).join('')).not.toContain('span');
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

describe('explain', () => {
  const id = 'mini-1941-0002~other-1957-0002';
  it('prints records, steps, what would lift it, and what each rule set makes of it', () => {
    const explanation = explain(dataset, id, DEFAULT_RULES);
    expect(explanation).toMatchObject({
      recomputed: true,
      relations: { default: 'overlaps', strict: 'conflicts', generous: 'overlaps', acled: 'overlaps' },
    });
    const lines = explanation ? explainLines(dataset, explanation, PLAIN) : [];
    expect(lines).toContain('  3. first: "about 300 men" (about, 10 per cent either way) covers 270 to 330 men');
    expect(lines.at(-1)).toBe('Computed anew from the published records: the same finding, to the letter.');
  });
  it('says so when the finding does not come out of the records', () => {
    const forged = {
      ...dataset,
      findings: dataset.findings.map((entry) => (entry.id === id ? { ...entry, relation: 'agrees' as const } : entry)),
    };
    const explanation = explain(forged, id, DEFAULT_RULES);
    expect(explanation?.recomputed).toBe(false);
    expect(explanation ? explainLines(forged, explanation, PLAIN).at(-1) : '').toContain('NOT the same finding');
  });
  it('knows nothing of an id that is none', () => {
    expect(explain(dataset, 'x~y', DEFAULT_RULES)).toBeNull();
  });
});

describe('independence', () => {
  const edge = { from: 'mini-1941', to: 'other-1957', sign: 'citation', locator: 'p. 3', note: 'Named.' } as const;
  it('shows the way to a common root, and on which topics', () => {
    const kin = { ...dataset, lineage: [edge] };
    expect(independenceLines(kin, independence(kin, 'mini-1941', 'other-1957'), PLAIN).slice(0, 3)).toEqual([
      'Mini (1941) and Other (1957) are not independent: both go back to Other (1957).',
      '  Mini (1941) → Other (1957)',
      '    mini-1941 → other-1957: citation, p. 3. Named.',
    ]);
    const partly = { ...dataset, lineage: [{ ...edge, topics: ['fight-date'] }] };
    expect(independence(partly, 'mini-1941', 'other-1957').common).toEqual([
      { root: 'other-1957', topics: ['fight-date'] },
    ]);
  });
  it('says when no common root is known', () => {
    const found = independence(dataset, 'mini-1941', 'other-1957');
    expect(found.common).toEqual([]);
    expect(independenceLines(dataset, found, PLAIN)[0]).toBe('Mini (1941) and Other (1957): no common root is known.');
  });
  it('refuses a source that is not there', () => {
    expect(() => independence(dataset, 'mini-1941', 'nobody-1900')).toThrow('No source has the id "nobody-1900".');
  });
});

describe('compare', () => {
  it('lists the pairs of two sources from either side', () => {
    const there = between(dataset, 'mini-1941', 'other-1957', DEFAULT_RULES);
    const back = between(dataset, 'other-1957', 'mini-1941', DEFAULT_RULES);
    const relations = (pairs: typeof there): string[] => pairs.map(({ finding }) => finding.relation ?? '').sort();
    expect(relations(there).length).toBeGreaterThan(4);
    expect(relations(back)).toEqual(relations(there));
    const lines = betweenLines(dataset, 'mini-1941', 'other-1957', there, PLAIN);
    expect(lines[0]).toBe(`Mini (1941) and Other (1957): ${there.length} pairs of claims on common topics`);
  });
  it('refuses what is no pair of sources', () => {
    expect(() => between(dataset, 'mini-1941', 'mini-1941', DEFAULT_RULES)).toThrow('not compared with itself');
    expect(() => between(dataset, 'mini-1941', 'nobody-1900', DEFAULT_RULES)).toThrow('No source has the id');
    expect(() => between(dataset, 'nobody-1900', 'mini-1941', DEFAULT_RULES)).toThrow('no source has the id');
  });
});

describe('another view', () => {
  it('lists what flips under other rules, and nothing under the same', () => {
    const strict = flips(dataset, recompare(dataset, { rules: STRICT_RULES }));
    expect(strict.findings).toContainEqual({ id: 'mini-1941-0002~other-1957-0002', was: 'overlaps', is: 'conflicts' });
    expect(strict.standings).toContainEqual({ id: 'mini-1941-0002', was: 'compatible', is: 'contradicted' });
    expect(flips(dataset, recompare(dataset, {}))).toEqual({ findings: [], standings: [] });
  });
  it('makes any source the subject', () => {
    const turned = recompare(dataset, { subject: 'other-1957' });
    expect(turned.standings.map(({ claim }) => claim).every((id) => id.startsWith('other-1957'))).toBe(true);
    expect(turned.standings).toHaveLength(6);
  });
});

describe('tables of rules and profiles', () => {
  it('print every judgement with its source', () => {
    for (const set of RULE_SETS) {
      const text = ruleLines(set, PLAIN).join('\n');
      for (const { source } of [set.about, set.some, set.over, set.almost, set.seasons, set.parts, ...set.vague])
        expect(text).toContain(source);
    }
  });
  it('say so when nothing can be said', () => {
    expect(profileLines('X (1900)', [], true, PLAIN)).toContain(
      'No independent account of the same scope is recorded: nothing can be said.',
    );
    const rows = profile(dataset, 'mini-1941', DEFAULT_RULES);
    const text = profileLines('Mini (1941)', rows, true, PLAIN).join('\n');
    for (const { pairs } of rows) for (const { finding } of pairs) expect(text).toContain(finding);
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

  it('has no colour when piped in a continuous-integration run either', () => {
    vi.stubEnv('CI', 'true');
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(run('report', '--limit', '1').out).not.toContain('\u001b[');
    vi.unstubAllEnvs();
  });

  it('says so, with exit code 2, when nothing has the id or passes', () => {
    expect(run('show', 'no-such-thing-zzz')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Nothing has the id "no-such-thing-zzz".') as string,
    });
    expect(run('find', '--text', 'zzzz')).toMatchObject({ status: 2, out: '0 claims.\n' });
  });

  it('compares under other rules, and says which file is no rule set', () => {
    const { status, out } = run('report', '--limit', '1', '--rules', 'strict', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rules: 'strict', flips: { findings: expect.any(Array) as unknown } });
    expect(run('report', '--rules', 'lenient')).toMatchObject({
      status: 1,
      err: expect.stringContaining('There is no rule set "lenient". Use default, strict, generous, acled') as string,
    });
    expect(run('report', '--rules', fixture('mini/data/dataset.json'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('the record lacks the field "name"') as string,
    });
  });

  it('reads a rule set from a file in the form that it prints', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'claims-rules-')), 'mine.json');
    const { out } = run('rules', 'default', '--json');
    const [set] = JSON.parse(out) as [{ name: string; about: { value: number } }];
    writeFileSync(file, JSON.stringify({ ...set, name: 'mine', about: { ...set.about, value: 0.5 } }));
    expect(run('rules', file).out).toContain('50 per cent either way');
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
      err: expect.stringContaining('data/topics/all.json, record 1, line 2, column 1: not valid JSON') as string,
    });
  });
});
