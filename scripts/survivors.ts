/**
 * Writes docs/mutation.md from the last run of `npm run mutation`: how many changes the tests noticed, and each that they did
 * not, with the reason that test/mutation-reasons.json gives for it. A survivor without a reason is named and nothing is written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../src/export/page/markdown-table.js';
import { packageRoot } from '../src/dossier/read.js';
import { failPlainly } from './fail-plainly.js';

failPlainly();

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}
interface Reasons {
  /** What each reason means. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Reason of each survivor, by file and change. */
  readonly survivors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const root = packageRoot();
const reportFile = join(root, 'reports/mutation.json');
if (!existsSync(reportFile)) {
  console.error('reports/mutation.json is missing. Run "npm run mutation" first; it takes about a quarter of an hour.');
  process.exit(1);
}
const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
const { meanings, survivors } = JSON.parse(readFileSync(join(root, 'test/mutation-reasons.json'), 'utf8')) as Reasons;

const noticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const counted = ({ status }: Mutant): boolean =>
  noticed({ status } as Mutant) || status === 'Survived' || status === 'NoCoverage';
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** The code that was changed and what it was changed to, on one line. */
function change(source: string, { location: { start, end }, replacement }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] as string).slice(0, end.column - 1);
  lines[0] = (lines[0] as string).slice(start.column - 1);
  return `${short(lines.join('\n'))} → ${short(replacement ?? '')}`;
}

function share(prefix: string): string {
  const mutants = Object.entries(files).flatMap(([file, entry]) => (file.startsWith(prefix) ? entry.mutants : []));
  const [killed, all] = [mutants.filter(noticed).length, mutants.filter(counted).length];
  return `${killed} of ${all} (${((100 * killed) / all).toFixed(1)} %)`;
}

const unjudged: string[] = [];
const sections: string[] = [];
const totals = new Map<string, number>();
for (const [file, { source, mutants }] of Object.entries(files).sort()) {
  const rows = mutants
    .filter((mutant) => counted(mutant) && !noticed(mutant))
    .sort((a, b) => a.location.start.line - b.location.start.line)
    .map((mutant) => {
      const what = change(source, mutant);
      const reason = survivors[file]?.[what];
      if (reason === undefined || meanings[reason] === undefined)
        unjudged.push(`${file}:${mutant.location.start.line} ${what}`);
      else totals.set(reason, (totals.get(reason) ?? 0) + 1);
      return [String(mutant.location.start.line), `\`${what.replaceAll('`', "'")}\``, reason ?? ''];
    });
  if (rows.length > 0) sections.push(`## ${file}\n\n${markdownTable(['line', 'change', 'reason'], rows)}`);
}
if (unjudged.length > 0) {
  console.error(unjudged.join('\n'));
  console.error(
    `\n${unjudged.length} survivors have no reason in test/mutation-reasons.json. Write a test that notices the change, or add its reason there.`,
  );
  process.exit(1);
}
writeFileSync(
  join(root, 'docs/mutation.md'),
  `# Mutants that survive

Written by \`npm run survivors\` from the last run of \`npm run mutation\`, which changes \`src/value\` and \`src/compare\` in one
place at a time and runs the tests. Noticed: ${share('src/value')} in \`src/value\`, ${share('src/compare')} in
\`src/compare\`, ${share('src/')} in all. The others are listed with the reason, which is a judgement (test/mutation-reasons.json).
Where it says that the checks refuse something, test/laws/mutation-excuses.test.ts plants that and expects the refusal.

${markdownTable(
  ['reason', 'mutants', 'meaning'],
  Object.entries(meanings).flatMap(([reason, meaning]) =>
    totals.has(reason) ? [[reason, String(totals.get(reason)), meaning]] : [],
  ),
)}

${sections.join('\n\n')}
`,
);
console.log(`docs/mutation.md written: ${share('src/')} noticed.`);
