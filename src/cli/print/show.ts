import type { Claim, Finding } from '../../record/types.js';
import { valueText } from '../../claim-type/index.js';
import { byId } from '../../record/look-up.js';
import { sourceLabel } from '../../record/labels.js';
import type { Dataset } from '../../dossier/dataset.js';
import { readQuotes } from '../../query/reading.js';
import { uncountedDrafts, type Shown } from '../../query/show.js';
import { counted } from './counted.js';
import { labelColumn } from './label-column.js';
import { placeText } from './place.js';
import { spanLines, togetherLines } from './span.js';
import type { Style } from './style.js';

/** Lines for one id: what the subject says, what each other account says, how they relate and why. */
export function showLines(dataset: Dataset, shown: Shown, style: Style): string[] {
  const record = shown.record as Readonly<Record<string, string | null | undefined>> & { readonly id: string };
  const title =
    record.question ?? record.label ?? record.title ?? record.name ?? record.statement ?? record.subject ?? record.id;
  const head = [`${style.bold(title)}  ${style.dim(`${shown.kind} ${record.id}`)}`];
  if (shown.kind === 'claim')
    return [
      ...head,
      '',
      ...claimLines(dataset, shown.claims[0] as Claim, style),
      ...findingLines(shown.findings, style),
    ];
  if (shown.kind === 'topic')
    return [
      ...head,
      ...scopeLines(shown.record, style),
      '',
      ...topicLines(dataset, shown.claims, style),
      ...togetherLines(dataset, record.id),
      ...spanLines(dataset, record.id, style),
      ...findingLines(shown.findings, style),
    ];
  const facts = Object.entries(shown.record as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name.padEnd(14)} ${plain(value)}`],
  );
  const topics = [...new Set(shown.claims.flatMap(({ topic }) => topic ?? []))];
  return [
    ...head,
    '',
    ...facts,
    '',
    style.bold(`${counted(shown.claims.length, 'claim')} on ${counted(topics.length, 'topic')}`),
    ...shown.claims.map(
      (claim) => `  ${claim.id}  ${valueText(claim)}  ${style.dim(`${claim.subject} (${placeText(claim)})`)}`,
    ),
    ...(shown.kind === 'constraint' ? findingLines(shown.findings, style) : []),
  ];
}

/** A value of any field: lists joined, parts of records by their names. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .flatMap(([name, part]) => (part === null ? [] : [`${name} ${plain(part)}`]))
    .join(', ');
}

function scopeLines(record: object, style: Style): string[] {
  const skip = new Set(['id', 'question', 'type', 'answers']);
  return Object.entries(record as Readonly<Record<string, unknown>>)
    .filter(([name, value]) => value !== null && !skip.has(name))
    .map(([name, value]) => style.dim(`  ${name}: ${plain(value)}`));
}

function claimLines(dataset: Dataset, claim: Claim, style: Style): string[] {
  const source = dataset.sources.find(({ id }) => id === claim.source);
  const standing = dataset.standings.find((entry) => entry.claim === claim.id);
  const facts = Object.entries(claim)
    .filter(
      ([name, value]) =>
        value !== null && !['id', 'source', 'subject', 'quote', 'prefix', 'suffix', 'start', 'end'].includes(name),
    )
    .map(([name, value]) => `  ${name.padEnd(14)} ${plain(value)}`);
  return [
    `${source ? sourceLabel(source) : claim.source}, ${placeText(claim)}: ${style.strong(valueText(claim))}`,
    ...quoteLines(dataset, claim),
    '',
    ...facts,
    ...(standing ? ['', `${style.bold('Standing:')} ${standing.standing}. ${standing.reason}`] : []),
    ...draftLines(uncountedDrafts(dataset, claim)),
  ];
}

function draftLines(drafts: readonly Claim[]): string[] {
  if (drafts.length === 0) return [];
  const ids = drafts.map(({ id }) => id).join(', ');
  return [
    drafts.length === 1
      ? `A draft on its topic does not count: ${ids}. With --drafts it would.`
      : `${drafts.length} drafts on its topic do not count: ${ids}. With --drafts they would.`,
  ];
}

/** The words of a held text as they stand in the print, and as they read once its damage is repaired. */
function quoteLines(dataset: Dataset, claim: Claim): string[] {
  if (claim.quote === null) return [];
  const printed = claim.quote.replace(/\s+/g, ' ');
  const read = readQuotes(dataset)(claim);
  return [
    `  in the print: ${JSON.stringify(printed)}`,
    ...(read === null || read === printed ? [] : [`  repaired:     ${JSON.stringify(read)}`]),
  ];
}

function topicLines(dataset: Dataset, claims: readonly Claim[], style: Style): string[] {
  const sources = byId(dataset.sources);
  const standings = new Map(dataset.standings.map((entry) => [entry.claim, entry]));
  const row = (claim: Claim): string => {
    const source = sources.get(claim.source);
    const standing = standings.get(claim.id);
    return `  ${labelColumn(source ? sourceLabel(source) : claim.source)} ${style.strong(valueText(claim))}  ${style.dim(`${source?.perspective ?? ''}, ${placeText(claim)}, ${claim.id}${standing ? `, ${standing.standing}` : ''}`)}`;
  };
  const own = claims.filter(({ source }) => source === dataset.subject);
  const others = claims.filter(({ source }) => source !== dataset.subject);
  return [
    style.bold(capital(dataset.subject_label)),
    ...(own.length > 0 ? own.map(row) : ['  says nothing on this.']),
    style.bold('Other accounts'),
    ...(others.length > 0 ? others.map(row) : ['  None is recorded on this.']),
  ];
}

function findingLines(findings: readonly Finding[], style: Style): string[] {
  if (findings.length === 0) return ['', 'Nothing was compared here.'];
  return [
    '',
    style.bold('How they relate, and why'),
    ...findings.flatMap(({ id, relation, kind, reason, unless }) => {
      const mark =
        relation === 'conflicts'
          ? style.bad('conflicts')
          : relation === 'agrees'
            ? style.good('agrees')
            : (relation ?? kind);
      return [
        `  ${mark}: ${reason}  ${style.dim(id)}`,
        ...(unless && relation === 'conflicts' ? [style.dim(`    It would not be flagged if ${unless}.`)] : []),
      ];
    }),
  ];
}

function capital(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toUpperCase() + rest.join('');
}
