import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenLines } from '../../src/cli/print/between.js';
import { findLines } from '../../src/cli/print/find.js';
import { profileLines } from '../../src/cli/print/profile.js';
import { reportLines } from '../../src/cli/print/report.js';
import { showLines } from '../../src/cli/print/show.js';
import { PLAIN } from '../../src/cli/print/style.js';
import { profile } from '../../src/compare/weigh/profile.js';
import type { Dataset } from '../../src/dossier/dataset.js';
import { recompare } from '../../src/dossier/view.js';
import { coveragePage } from '../../src/export/page/coverage.js';
import { findingsTable } from '../../src/export/page/findings-table.js';
import { lossesPage } from '../../src/export/page/losses.js';
import { between } from '../../src/query/between.js';
import { lookUpId } from '../../src/query/show.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';
import { miniDataset, ROOT } from '../mini.js';
import { realDataset } from '../real.js';
import { RUNS } from '../runs.js';

/*
 * Every part of a count adds up to its whole, wherever a count is printed. Read from the texts as a reader reads them: what adds
 * up in the queries may still be told in parts of which one is missing.
 */

const sum = (numbers: readonly number[]): number => numbers.reduce((total, part) => total + part, 0);
const numbers = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** The number that a pattern finds; it must be there. */
function number(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  expect(found, `${String(pattern)} in: ${text.slice(0, 500)}`).toBeDefined();
  return Number(found);
}

/** The claims of the subject by how they stand; apart from these, those that only follow from its words; the discrepancies. */
function expectReport(dataset: Dataset): void {
  const lines = reportLines(dataset, 1, PLAIN);
  const text = lines.join('\n');
  const parts = new Map(
    lines.flatMap((line) => {
      const [, name = '', digits] = /^ {2}([a-z_]+(?: [a-z]+)?) +(\d+) {2}\S/.exec(line) ?? [];
      return digits === undefined ? [] : [[name, Number(digits)] as const];
    }),
  );
  expect(sum([...parts.values()]), text.slice(0, 1000)).toBe(number(lines[1] ?? '', /^(\d+) claims? of /));
  expect((parts.get('contradicted') ?? NaN) + (parts.get('contested') ?? NaN)).toBe(
    number(text, /matter most \(\d+ of (\d+)\)/),
  );
  const [whole = 0, ...rest] = numbers(lines.find((line) => line.startsWith('  Apart from these, ')) ?? '');
  expect(sum(rest), text.slice(0, 1000)).toBe(whole);
}

/** The sentence above the table of the README. */
function expectFindings(page: string): void {
  const sentence = page.split('\n').find((line) => / stand against \d+ claims of /.test(line)) ?? '';
  const parts = /claims (\d+ are corroborated, \d+ compatible, \d+ contested, \d+ contradicted, .*)\.$/.exec(
    sentence,
  )?.[1];
  expect(sum(numbers(parts ?? '')), sentence).toBe(number(sentence, /^(\d+) claims of /));
}

/** Rows of the tables of a Markdown page, by the first cell of their head. */
function tables(page: string): { head: string[]; rows: string[][] }[] {
  const cells = (line: string): string[] => line.slice(2, -2).split(' | ');
  return page
    .split('\n\n')
    .filter((block) => block.startsWith('| '))
    .map((block) => {
      const [head = '', , ...rows] = block.trimEnd().split('\n');
      return { head: cells(head), rows: rows.map(cells) };
    });
}

/** In each row of coverage the standings add up to the claims, in each column the groups add up to all. */
function expectCoverage(page: string): void {
  const coverage = tables(page).filter(({ head }) => head.includes('corroborated'));
  expect(coverage.map(({ head }) => head[0])).toEqual(['chapter', 'type']);
  for (const { head, rows } of coverage) {
    const counted = rows.map((row) => row.slice(1).map((cell) => parseInt(cell, 10)));
    for (const row of counted) expect(sum(row.slice(3)), page.slice(0, 1500)).toBe(row[0]);
    for (let column = 0; column < head.length - 1; column += 1)
      expect(sum(counted.slice(0, -1).map((row) => row[column] ?? NaN)), head[column + 1]).toBe(
        counted.at(-1)?.[column],
      );
  }
  const [chapters, types] = coverage;
  expect(types?.rows.at(-1)).toEqual(chapters?.rows.at(-1));
  expectAccounts(page);
}

/** Accounts by perspective, by language and one by one are the same sources and claims. */
function expectAccounts(page: string): void {
  const [perspectives, languages, sources] = ['perspective', 'language', 'source'].map(
    (name) => tables(page).find(({ head }) => head[0] === name)?.rows ?? [],
  ) as [string[][], string[][], string[][]];
  const total = (rows: string[][], column: number): number => sum(rows.map((row) => Number(row[column])));
  expect(total(perspectives, 1)).toBe(sources.length);
  expect(total(languages, 1)).toBe(sources.length);
  expect(total(perspectives, 2)).toBe(total(sources, 5));
  expect(total(languages, 2)).toBe(total(sources, 5));
  for (const row of perspectives) expect(sum(row.slice(4).map(Number)), row[0]).toBe(Number(row[2]));
}

/** What `show` says of sources, events and places, and `find` of claims, is as many lines as it says. */
function expectLists(dataset: Dataset, every = 1): void {
  const { sources, events, places, people } = dataset;
  for (const { id } of [...sources, ...events, ...places, ...people].filter((_, at) => at % every === 0)) {
    const shown = lookUpId(dataset, id);
    if (shown === null) throw new Error(`${id} is not shown`);
    const lines = showLines(dataset, shown, PLAIN);
    const head = lines.findIndex((line) => /^\d+ claims? on \d+ topics?$/.test(line));
    const [claims = NaN, topics = NaN] = numbers(lines[head] ?? '');
    const listed = lines.slice(head + 1).map((line) => line.trim().split('  ')[0]);
    expect(listed, id).toHaveLength(claims);
    const filed = dataset.claims.filter((claim) => listed.includes(claim.id)).flatMap(({ topic }) => topic ?? []);
    expect(new Set(filed).size, id).toBe(topics);
  }
  const found = findLines(dataset, dataset.claims, PLAIN);
  expect(number(found.at(-1) ?? '', /^(\d+) claims?\.$/)).toBe(found.length - 1);
}

/** Topics on which a source gives more, less or the same are those on which it is comparable at all. */
function expectProfiles(dataset: Dataset): void {
  for (const { id } of dataset.sources) {
    const lines = profileLines(id, profile(dataset, id, DEFAULT_RULES), false, PLAIN);
    const printed = lines.slice(lines.findIndex((line) => line.startsWith('measure ')) + 1);
    for (const line of printed.filter((text) => /^[a-z_]+ +\S+ +\d/.test(text))) {
      const [topics = NaN, met = NaN, comparable = NaN, more = NaN, less = NaN, same = NaN] = numbers(line.slice(38));
      expect(more + less + same, line).toBe(comparable);
      expect(comparable, line).toBeLessThanOrEqual(met);
      expect(met, line).toBeLessThanOrEqual(topics);
    }
  }
}

/** Pairs of two sources by their relation. */
function expectPairs(dataset: Dataset, a: string, b: string): void {
  const lines = betweenLines(dataset, a, b, between(dataset, a, b, DEFAULT_RULES), PLAIN);
  expect(sum(numbers(lines[1] ?? ''))).toBe(number(lines[0] ?? '', /: (\d+) pairs? of claims on common topics$/));
}

describe('counts as they are printed', () => {
  it('add up in the pages that are published', () => {
    const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
    expectFindings(read('README.md'));
    expectCoverage(read('docs/coverage.md'));
  });

  it('add up for the published dataset, and in what is said of its records', () => {
    const dataset = realDataset();
    expectReport(dataset);
    expectFindings(findingsTable(dataset, 3));
    expectCoverage(coveragePage(dataset));
    const [, all = NaN, , met = NaN] =
      /(\d+) questions on (\d+) events?; .* on (\d+) of/.exec(lossesPage(dataset)) ?? [];
    expect(Number(met)).toBeLessThanOrEqual(Number(all));
    expectLists(dataset, 20);
  });

  it('are the same in the report, the README and the coverage', () => {
    const dataset = realDataset();
    const report = numbers(reportLines(dataset, 0, PLAIN)[1] ?? '');
    expect(numbers(findingsTable(dataset, 0).split(':')[0] ?? '')).toEqual(report.slice(0, 3));
    const sources = tables(coveragePage(dataset)).find(({ head }) => head[0] === 'source')?.rows ?? [];
    expect([sum(sources.map((row) => Number(row[5]))), sources.length]).toEqual(report.slice(1, 3));
  });

  it('add up whatever is a draft, belongs to no topic, is minor, or was told by whom', () => {
    const whole = miniDataset();
    const told = whole.claims.filter(({ derived_from }) => derived_from === null);
    const change = fc.record({
      status: fc.constantFrom('draft' as const, 'reviewed' as const),
      weight: fc.constantFrom('major' as const, 'minor' as const),
      filed: fc.boolean(),
      kept: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: told.length, maxLength: told.length }),
        fc.constantFrom(...whole.sources.map(({ id }) => id)),
        (changes, subject) => {
          const claims = told.flatMap((claim, at) => {
            const { status, weight, filed, kept } = changes[at] as (typeof changes)[number];
            return kept ? [{ ...claim, status, weight, topic: filed ? claim.topic : null }] : [];
          });
          const constraints = whole.constraints.filter(({ operands }) =>
            operands.every(({ claim }) => claim === null || claims.some(({ id }) => id === claim)),
          );
          const dataset = recompare({ ...whole, claims, constraints }, { subject });
          expectReport(dataset);
          expectFindings(findingsTable(dataset, 3));
          expectCoverage(coveragePage(dataset));
          expectLists(dataset);
          expectProfiles(dataset);
          expectPairs(dataset, 'mini-1941', 'other-1957');
        },
      ),
      { numRuns: Math.min(RUNS, 50) },
    );
  });
});
