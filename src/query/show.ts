import type { Claim, Finding } from '../record/types.js';
import type { Position } from '../compare/weigh/synopses.js';
import { locatorText, sourceLabel, valueText } from '../record/labels.js';
import type { Dataset } from '../dossier/dataset.js';
import { labelColumn } from '../cli/print/label-column.js';
import type { Style } from '../cli/print/style.js';

/** What is recorded under one id: a claim, topic, source or event, with everything that hangs on it. */
export interface Shown {
  readonly kind: 'claim' | 'topic' | 'source' | 'event';
  readonly record: object;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** Looks an id up among claims, topics, sources and events; null when nothing has it. */
export function lookUpId(dataset: Dataset, id: string): Shown | null {
  const on = (claims: readonly Claim[]): Pick<Shown, 'claims' | 'findings'> => {
    const ids = new Set(claims.map((claim) => claim.id));
    return { claims, findings: dataset.findings.filter((finding) => finding.claims.some((entry) => ids.has(entry))) };
  };
  const claim = dataset.claims.find((entry) => entry.id === id);
  if (claim) return { kind: 'claim', record: claim, ...on([claim]) };
  const topic = dataset.topics.find((entry) => entry.id === id);
  if (topic) {
    const shown = on(dataset.claims.filter((entry) => entry.topic === id));
    return {
      kind: 'topic',
      record: topic,
      ...shown,
      findings: [...shown.findings, ...dataset.findings.filter((f) => f.kind === 'silence' && f.topic === id)],
    };
  }
  const source = dataset.sources.find((entry) => entry.id === id);
  if (source) return { kind: 'source', record: source, ...on(dataset.claims.filter((entry) => entry.source === id)) };
  const event = dataset.events.find((entry) => entry.id === id);
  if (event) return { kind: 'event', record: event, ...on(dataset.claims.filter((entry) => entry.event === id)) };
  return null;
}

/** Ids that look like the one that was not found, at most five. */
export function similarIds(dataset: Dataset, id: string): string[] {
  const all = [...dataset.topics, ...dataset.events, ...dataset.sources, ...dataset.claims].map((entry) => entry.id);
  const parts = id.split('-').filter((part) => part.length > 2);
  const score = (candidate: string): number => parts.filter((part) => candidate.includes(part)).length;
  return all
    .map((candidate) => ({ candidate, hits: score(candidate) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || a.candidate.length - b.candidate.length)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

/** Lines for one id: what the subject says, what each other account says, how they relate and why. */
export function showLines(dataset: Dataset, shown: Shown, style: Style): string[] {
  const record = shown.record as { id: string; label?: string; question?: string; title?: string; subject?: string };
  const title = record.question ?? record.label ?? record.title ?? record.subject ?? record.id;
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
      ...spanLines(dataset, record.id, style),
      ...findingLines(shown.findings, style),
    ];
  const facts = Object.entries(shown.record).map(
    ([name, value]) => `  ${name.padEnd(14)} ${Array.isArray(value) ? value.join('; ') : String(value)}`,
  );
  const topics = [...new Set(shown.claims.flatMap(({ topic }) => topic ?? []))];
  return [
    ...head,
    '',
    ...facts,
    '',
    style.bold(`${counted(shown.claims.length, 'claim')} on ${counted(topics.length, 'topic')}`),
    ...shown.claims.map(
      (claim) => `  ${claim.id}  ${valueText(claim)}  ${style.dim(`${claim.subject} (${locatorText(claim)})`)}`,
    ),
  ];
}

function scopeLines(record: object, style: Style): string[] {
  const skip = new Set(['id', 'question', 'type', 'answers']);
  return Object.entries(record)
    .filter(([name]) => !skip.has(name))
    .map(([name, value]) => style.dim(`  ${name}: ${String(value)}`));
}

function claimLines(dataset: Dataset, claim: Claim, style: Style): string[] {
  const source = dataset.sources.find(({ id }) => id === claim.source);
  const standing = dataset.standings.find((entry) => entry.claim === claim.id);
  const facts = Object.entries(claim)
    .filter(([name, value]) => value !== null && !['id', 'source', 'subject', 'quote', 'start', 'end'].includes(name))
    .map(([name, value]) => `  ${name.padEnd(14)} ${String(value)}`);
  return [
    `${source ? sourceLabel(source) : claim.source}, ${locatorText(claim)}: ${style.strong(valueText(claim))}`,
    ...(claim.quote === null ? [] : [`  in the print: ${JSON.stringify(claim.quote.replace(/\s+/g, ' '))}`]),
    '',
    ...facts,
    ...(standing ? ['', `${style.bold('Standing:')} ${standing.standing}. ${standing.reason}`] : []),
  ];
}

function topicLines(dataset: Dataset, claims: readonly Claim[], style: Style): string[] {
  const row = (claim: Claim): string => {
    const source = dataset.sources.find(({ id }) => id === claim.source);
    const standing = dataset.standings.find((entry) => entry.claim === claim.id);
    return `  ${labelColumn(source ? sourceLabel(source) : claim.source)} ${style.strong(valueText(claim))}  ${style.dim(`${source?.perspective ?? ''}, ${locatorText(claim)}, ${claim.id}${standing ? `, ${standing.standing}` : ''}`)}`;
  };
  const own = claims.filter(({ source }) => source === dataset.subject);
  const others = claims.filter(({ source }) => source !== dataset.subject);
  return [
    style.bold('The subject'),
    ...(own.length > 0 ? own.map(row) : ['  says nothing on this.']),
    style.bold('Other accounts'),
    ...(others.length > 0 ? others.map(row) : ['  None is recorded on this.']),
  ];
}

/** Where the subject stands against the span of independent accounts, and whether that hangs on one of them. */
function spanLines(dataset: Dataset, topic: string, style: Style): string[] {
  const synopsis = dataset.synopses.find((entry) => entry.topic === topic);
  if (!synopsis?.span) return [];
  const show = ({ low, high }: NonNullable<typeof synopsis.span>): string =>
    low === high ? String(low) : `${low ?? 'open'} to ${high ?? 'open'}`;
  const moved = synopsis.leave_one_out.filter(({ positions }) =>
    synopsis.subject.some(({ claim, position }) => position !== null && positions[claim] !== position),
  );
  return [
    '',
    style.bold(`Independent accounts (${counted(synopsis.roots, 'root')}) span ${show(synopsis.span)}`),
    ...synopsis.subject.flatMap(({ claim, value, position }) =>
      position === null ? [] : [`  ${value} lies ${PLACE[position]}  ${style.dim(claim)}`],
    ),
    ...moved.map(
      ({ without, span, positions }) =>
        `  without ${without.join(', ')} the span is ${show(span)}: ${Object.values(positions)
          .map((position) => PLACE[position])
          .join('; ')}`,
    ),
    ...(synopsis.leave_one_out.length > 0 && moved.length === 0
      ? ['  whichever account is left out, it lies the same way']
      : []),
  ];
}

const PLACE: Record<Position, string> = {
  below: 'below it',
  inside: 'inside it',
  across: 'across its edge',
  above: 'above it',
};

function findingLines(findings: readonly Finding[], style: Style): string[] {
  if (findings.length === 0) return ['', 'Nothing was compared here.'];
  return [
    '',
    style.bold('How they relate, and why'),
    ...findings.flatMap(({ relation, kind, reason, unless }) => {
      const mark =
        relation === 'conflicts'
          ? style.bad('conflicts')
          : relation === 'agrees'
            ? style.good('agrees')
            : (relation ?? kind);
      return [
        `  ${mark}: ${reason}`,
        ...(unless && relation === 'conflicts' ? [style.dim(`    It would not be flagged if ${unless}.`)] : []),
      ];
    }),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
