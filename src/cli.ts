#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { CHECKS } from '../scripts/checks/index.js';
import { describeResults, runChecks } from '../scripts/checks/run-checks.js';
import { valueText, locatorText } from './compare/wording.js';
import { loadDataset, packageRoot } from './node.js';
import { findClaims, type Filter } from './publish/find.js';
import { discrepancies } from './publish/ranking.js';
import { report, reportCounts } from './publish/report.js';
import { lookUpId, showLines, similarIds } from './publish/show.js';
import type { Style } from './publish/style.js';

/** picocolors turns itself off when output is piped or NO_COLOR is set. */
const style: Style = { bold: pc.bold, dim: pc.dim, strong: pc.cyan, good: pc.green, bad: pc.red };

/** Exit codes: 0 done; 1 the data has faults, or the call went wrong; 2 nothing has that id or passes the filter. */
const NOTHING_FOUND = 2;

const program = new Command('siberian-intervention-claims')
  .description('Claims of V. Parfenov, The Intervention in Siberia 1918-1922 (1941), set against other accounts.')
  .showHelpAfterError('(use --help for the commands and their options)')
  .addHelpText(
    'after',
    `
Examples:
  siberian-intervention-claims report --limit 5
  siberian-intervention-claims show parfenov-1941-0001
  siberian-intervention-claims find --type casualty --side japanese --standing contradicted
  siberian-intervention-claims find --text "armored" --json

Exit codes: 0 done, 1 faults in the data or a wrong call, 2 nothing found.`,
  );

program
  .command('report')
  .description('the discrepancies that matter most, and what was not compared')
  .option('--limit <n>', 'how many discrepancies', count, 10)
  .option('--json', 'as JSON')
  .action(({ limit, json }: { limit: number; json?: true }) => {
    const dataset = loadDataset();
    print(json, { counts: reportCounts(dataset), discrepancies: discrepancies(dataset).slice(0, limit) }, () =>
      report(dataset, limit, style),
    );
  });

program
  .command('show')
  .argument('<id>', 'id of a claim, topic, source or event')
  .description('what the pamphlet says, what each other account says, how they relate and why')
  .option('--json', 'as JSON')
  .action((id: string, { json }: { json?: true }) => {
    const dataset = loadDataset();
    const shown = lookUpId(dataset, id);
    if (!shown) {
      const near = similarIds(dataset, id);
      console.error(
        `Nothing has the id "${id}".${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ' Use find --text to look for words.'}`,
      );
      process.exitCode = NOTHING_FOUND;
      return;
    }
    print(json, shown, () => showLines(dataset, shown, style));
  });

program
  .command('find')
  .description('claims by type, side, place, standing, weight, source or text')
  .addOption(new Option('--type <type>').choices(['quantity', 'date', 'casualty', 'attribution']))
  .option('--side <side>', 'whose men, loss or deed: japanese, soviet, white, american …')
  .option('--place <place>', 'place by id or any spelling')
  .addOption(
    new Option('--standing <standing>').choices([
      'contested',
      'contradicted',
      'corroborated',
      'compatible',
      'uncorroborated',
      'not_compared',
    ]),
  )
  .addOption(new Option('--weight <weight>').choices(['major', 'minor']))
  .option('--source <id>', 'another source than the subject, or "all"')
  .option('--text <words>', 'words in subject, quote, value or topic')
  .option('--json', 'as JSON')
  .action(({ json, ...filter }: Filter & { json?: true }) => {
    const dataset = loadDataset();
    const claims = findClaims(dataset, filter);
    const standing = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
    print(json, claims, () => [
      ...claims.map(
        (claim) =>
          `${claim.id}  ${pc.cyan(valueText(claim))}  ${claim.subject} ${pc.dim(`${locatorText(claim)}${standing.has(claim.id) ? `, ${standing.get(claim.id)}` : ''}`)}`,
      ),
      `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`,
    ]);
    if (claims.length === 0) process.exitCode = NOTHING_FOUND;
  });

program
  .command('check')
  .description('run the rules over the data of this package, or of another folder in its form')
  .argument('[folder]', 'folder that holds data/', packageRoot())
  .option('--json', 'as JSON')
  .action((folder: string, { json }: { json?: true }) => {
    const results = runChecks(CHECKS, folder, packageRoot());
    const failed = results.filter(({ faults }) => faults.length > 0).length;
    print(
      json,
      results.map(({ check, faults }) => ({ check: check.name, description: check.description, faults })),
      () => [...describeResults(results), '', `${results.length - failed} checks passed, ${failed} failed.`],
    );
    if (failed > 0) process.exitCode = 1;
  });

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}

function print(json: true | undefined, value: unknown, lines: () => string[]): void {
  console.log(json ? JSON.stringify(value, null, 2) : lines().join('\n'));
}

try {
  program.parse();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
