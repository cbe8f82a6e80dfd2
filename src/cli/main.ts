#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import { CHECKS } from '../check/index.js';
import { describeResults, runChecks } from '../check/run-checks.js';
import { profile } from '../compare/weigh/profile.js';
import { locatorText, sourceLabel, valueText } from '../record/labels.js';
import { recompare } from '../dossier/build.js';
import type { Dataset } from '../dossier/dataset.js';
import { loadDataset, packageRoot } from '../dossier/read.js';
import { between, betweenLines } from '../query/between.js';
import { explain, explainLines } from '../query/explain.js';
import { findClaims, type Filter } from '../query/find.js';
import { flipLines, flips } from '../query/flips.js';
import { independence, independenceLines } from '../query/independence.js';
import { profileLines } from './print/profile.js';
import { discrepancies } from '../query/discrepancies.js';
import { report, reportCounts } from '../query/report.js';
import { ruleLines } from './print/rules.js';
import { lookUpId, showLines, similarIds } from '../query/show.js';
import { readRuleSet } from '../dossier/read-rule-set.js';
import { terminalStyle } from './print/terminal.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';

const style = terminalStyle();

/** Exit codes: 0 done; 1 the data has faults, or the call went wrong; 2 nothing has that id or passes the filter. */
const NOTHING_FOUND = 2;

/** Options that say under which rules, and from whose side, the data are looked at. */
interface View {
  readonly rules?: RuleSet;
  readonly subject?: string;
  readonly json?: true;
}

const program = new Command('siberian-intervention-claims')
  .description('Claims of V. Parfenov, The Intervention in Siberia 1918-1922 (1941), set against other accounts.')
  .showHelpAfterError('(use --help for the commands and their options)')
  .addHelpText(
    'after',
    `
Examples:
  siberian-intervention-claims report --limit 5
  siberian-intervention-claims report --rules strict                 what flips when hedges add nothing
  siberian-intervention-claims show parfenov-1941-0001
  siberian-intervention-claims find --type casualty --side japanese --standing contradicted
  siberian-intervention-claims find --text "armored" --json
  siberian-intervention-claims explain <finding>                     ids of findings: show <topic> --json
  siberian-intervention-claims compare ward-1920 graves-1931
  siberian-intervention-claims profile parfenov-1941 --pairs

Exit codes: 0 done, 1 faults in the data or a wrong call, 2 nothing found.`,
  );

command('report', 'the discrepancies that matter most, and what was not compared')
  .option('--limit <n>', 'how many discrepancies', argument(count), 10)
  .action(({ limit, ...view }: View & { limit: number }) => {
    const dataset = look(view);
    const flipped = view.rules ? flips(look({ ...view, rules: DEFAULT_RULES }), dataset) : null;
    print(
      view,
      {
        rules: (view.rules ?? DEFAULT_RULES).name,
        counts: reportCounts(dataset),
        discrepancies: discrepancies(dataset).slice(0, limit),
        ...(flipped ? { flips: flipped } : {}),
      },
      () => [
        ...report(dataset, limit, style),
        ...(flipped && view.rules ? ['', ...flipLines(flipped, view.rules.name, style)] : []),
      ],
    );
  });

command('show', 'what the pamphlet says, what each other account says, how they relate and why')
  .argument('<id>', 'id of a claim, topic, source, event or finding')
  .action((id: string, view: View) => {
    const dataset = look(view);
    const shown = lookUpId(dataset, id);
    if (shown) print(view, shown, () => showLines(dataset, shown, style));
    else if (!explained(dataset, id, view)) notFound(dataset, id);
  });

command('explain', 'the proof of a finding: its records, steps, and what would lift it')
  .argument('<finding>', 'id of a finding, as in findings.csv and comparisons.csv')
  .action((id: string, view: View) => {
    const dataset = look(view);
    if (!explained(dataset, id, view)) notFound(dataset, id);
  });

command('find', 'claims by type, side, place, standing, weight, source or text')
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
  .action(({ rules, subject, json, ...filter }: View & Filter) => {
    const dataset = look({ rules, subject });
    const claims = findClaims(dataset, filter);
    const standing = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
    print({ json }, claims, () => [
      ...claims.map(
        (claim) =>
          `${claim.id}  ${style.strong(valueText(claim))}  ${claim.subject} ${style.dim(`${locatorText(claim)}${standing.has(claim.id) ? `, ${standing.get(claim.id)}` : ''}`)}`,
      ),
      `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`,
    ]);
    if (claims.length === 0) process.exitCode = NOTHING_FOUND;
  });

command('compare', 'what two sources say on their common topics', { subject: false })
  .argument('<a>', 'id of a source')
  .argument('<b>', 'id of another one')
  .action((a: string, b: string, view: View) => {
    const dataset = loadDataset();
    const pairs = between(dataset, a, b, view.rules ?? DEFAULT_RULES);
    print(view, pairs, () => betweenLines(dataset, a, b, pairs, style));
    if (pairs.length === 0) process.exitCode = NOTHING_FOUND;
  });

command('independence', 'whether two sources go back to one root, and by which way', { subject: false, rules: false })
  .argument('<a>', 'id of a source')
  .argument('<b>', 'id of another one')
  .action((a: string, b: string, view: View) => {
    const dataset = loadDataset();
    const found = independence(dataset, a, b);
    print(view, found, () => independenceLines(dataset, found, style));
  });

command('profile', 'whether a source gives more or less than independent accounts, by kind of question', {
  subject: false,
})
  .argument('[source]', 'id of a source; the subject when left out')
  .option('--pairs', 'list every pair behind each row')
  .action((id: string | undefined, { pairs, ...view }: View & { pairs?: true }) => {
    const dataset = loadDataset();
    const source = dataset.sources.find((entry) => entry.id === (id ?? dataset.subject));
    if (!source) {
      notFound(dataset, id ?? dataset.subject);
      return;
    }
    const rows = profile(dataset, source.id, view.rules ?? DEFAULT_RULES);
    print(view, rows, () => profileLines(sourceLabel(source), rows, pairs ?? false, style));
  });

command('rules', 'the published rule sets, each judgement with its source', { subject: false, rules: false })
  .argument('[name]', 'name of one, or a file with a rule set', argument(readRuleSet))
  .action((set: RuleSet | undefined, view: View) => {
    const sets = set ? [set] : RULE_SETS;
    print(view, sets, () => sets.flatMap((entry) => [...ruleLines(entry, style), '']));
  });

program
  .command('check')
  .description('run the rules over the data of this package, or of another folder in its form')
  .argument('[folder]', 'folder that holds data/', packageRoot())
  .option('--json', 'as JSON')
  .action((folder: string, view: View) => {
    const results = runChecks(CHECKS, folder, packageRoot());
    const failed = results.filter(({ faults }) => faults.length > 0).length;
    print(
      view,
      results.map(({ check, faults }) => ({ check: check.name, description: check.description, faults })),
      () => [...describeResults(results), '', `${results.length - failed} checks passed, ${failed} failed.`],
    );
    if (failed > 0) process.exitCode = 1;
  });

function command(name: string, description: string, { subject = true, rules = true } = {}): Command {
  const made = program.command(name).description(description);
  if (rules)
    made.option(
      '--rules <name|file>',
      `rules to compare by: ${RULE_SETS.map((set) => set.name).join(', ')}`,
      argument(readRuleSet),
    );
  if (subject) made.option('--subject <id>', 'another source as the subject');
  return made.option('--json', 'as JSON');
}

function look({ rules, subject }: View): Dataset {
  const dataset = loadDataset();
  return rules === undefined && subject === undefined ? dataset : recompare(dataset, { rules, subject });
}

function explained(dataset: Dataset, id: string, view: View): boolean {
  const explanation = explain(dataset, id, view.rules ?? DEFAULT_RULES);
  if (explanation) print(view, explanation, () => explainLines(dataset, explanation, style));
  return explanation !== null;
}

function notFound(dataset: Dataset, id: string): void {
  const near = similarIds(dataset, id);
  console.error(
    `Nothing has the id "${id}".${near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : ' Use find --text to look for words.'}`,
  );
  process.exitCode = NOTHING_FOUND;
}

/** What commander calls a wrong argument, where a parser throws. */
function argument<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message);
    }
  };
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error('It must be a whole number from 1.');
  return number;
}

function print({ json }: View, value: unknown, lines: () => string[]): void {
  console.log(json ? JSON.stringify(value, null, 2) : lines().join('\n'));
}

try {
  program.parse();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
