import { describe, expect, it } from 'vitest';
import { betweenLines } from '../../src/cli/print/between.js';
import { profileLines } from '../../src/cli/print/profile.js';
import { reportLines } from '../../src/cli/print/report.js';
import { showLines } from '../../src/cli/print/show.js';
import { PLAIN } from '../../src/cli/print/style.js';
import { profile } from '../../src/compare/weigh/profile.js';
import type { Dataset } from '../../src/dossier/dataset.js';
import { recompare } from '../../src/dossier/view.js';
import { findingsTable } from '../../src/export/page/findings-table.js';
import { between } from '../../src/query/between.js';
import { lookUpId } from '../../src/query/show.js';
import type { Claim } from '../../src/record/types.js';
import { DEFAULT_RULES } from '../../src/value/rules.js';
import { miniDataset } from '../mini.js';

const whole = miniDataset();
const { subject } = whole;

/** The tiny dataset with the claims of other accounts changed, compared anew; without what ties them together. */
function withOthers(change: (claim: Claim) => Claim[]): Dataset {
  const claims = whole.claims.flatMap((claim) => (claim.source === subject ? [claim] : change(claim)));
  return recompare({ ...whole, claims, constraints: [], rulings: [] }, {});
}

/** Ways in which nothing is compared with the subject, though all records are in order. */
const NOTHING: readonly (readonly [string, Dataset])[] = [
  ['there is no other account', withOthers(() => [])],
  ['other accounts speak on no topic', withOthers((claim) => [{ ...claim, topic: null }])],
  ['other accounts are drafts', withOthers((claim) => [{ ...claim, status: 'draft' }])],
  ['other accounts tell of plans only', withOthers((claim) => [{ ...claim, modality: 'planned' }])],
];

describe.each(NOTHING)('where %s, nothing was compared', (_, dataset) => {
  const met = dataset.findings.filter(({ relation, kind }) => kind === 'comparison' && relation !== 'not_comparable');

  it('and no claim has a standing that says otherwise', () => {
    expect(met).toEqual([]);
    expect(new Set(dataset.standings.map(({ standing }) => standing))).toEqual(
      new Set(['uncorroborated', 'not_compared']),
    );
  });

  it('is said by the report and the table of the README', () => {
    const said = /Nothing was compared: no other account .*\. This is no report of agreement\./;
    expect(reportLines(dataset, 5, PLAIN).join('\n')).toMatch(said);
    expect(findingsTable(dataset, 5)).toMatch(said);
  });

  it('is said of every topic, or why not', () => {
    for (const { id } of dataset.topics) {
      const shown = lookUpId(dataset, id);
      const text = shown === null ? '' : showLines(dataset, shown, PLAIN).join('\n');
      expect(text, id).toMatch(/Nothing was compared here\.|not_comparable: |silence: /);
    }
  });

  it('is said of two sources and of a tendency', () => {
    const pairs = between(dataset, subject, 'other-1957', DEFAULT_RULES);
    expect(betweenLines(dataset, subject, 'other-1957', pairs, PLAIN).join('\n')).toMatch(
      /0 pairs of claims on common topics|0 conflicts, 0 overlaps, 0 agrees, [1-9]/,
    );
    expect(profileLines('it', profile(dataset, subject, DEFAULT_RULES), false, PLAIN).join('\n')).toContain(
      'No independent account of the same scope is recorded: nothing can be said.',
    );
  });
});

it('where something was compared, nothing of that is said', () => {
  const all = [...reportLines(whole, 5, PLAIN), findingsTable(whole, 5)].join('\n');
  expect(all).not.toContain('Nothing was compared');
});
