import type { ClaimRecord, TopicRecord } from '../record/authored.js';
import { fold } from '../compare/pair/scope.js';
import { didYouMean, nearIds } from '../record/near.js';
import type { CheckContext } from './check.js';
import type { Kind, RefRule } from './fields.js';
import type { Reference } from './references.js';
import { scopeWords } from './scope-words.js';
import { shown } from './shown.js';

/** Why a reference may not stand, and what to do; null where it may, or where the record that it names has a fault of its own. */
export type Resolve = (reference: Reference) => Refusal | null;

/** What is wrong with a reference. */
export interface Refusal {
  readonly found: string;
  readonly remedy: string;
}

/** How many ids are looked for among their like; each look-up goes through all ids. */
const NEAR_LOOKED_FOR = 20;

/** Tests references against the records that are there. */
export function resolver(context: CheckContext): Resolve {
  const { authored, ids } = context;
  const claims = new Map(authored.claims.map(({ value }) => [value.id, value]));
  const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
  const isScope = scopeWords(context);
  let near = 0;
  return (reference) => {
    const { id, rule, from, value } = reference;
    if (rule.not_self === true && from !== null && same(rule, from, id))
      return { found: `${shown(id)} is itself`, remedy: 'Name another record, or leave it out.' };
    if (rule.to === 'answer') return answer(id, topicOf(rule.of, value, claims, topics));
    if (rule.to === 'scope') return isScope(String(value.dimension), id) ? null : unknownScope(id, value.dimension);
    const known = ids.get(rule.to);
    if (known === undefined || known === null) return null;
    if (!known.has(id)) {
      near += 1;
      const like = near > NEAR_LOOKED_FOR ? [] : nearIds(id, known);
      return {
        found: `the ${rule.to} ${shown(id)} does not exist`,
        remedy: `Add it, or name one that exists (${PLACE[rule.to]}).${didYouMean(like)}`,
      };
    }
    return rule.to === 'claim' ? ofClaim(claims.get(id), reference, ids.get('source') ?? null) : null;
  };
}

/** Where records of a kind stand. */
const PLACE: Readonly<Record<Kind, string>> = {
  source: 'sources/',
  topic: 'topics/',
  event: 'events.json',
  place: 'places.json',
  person: 'people.json',
  claim: 'sources/*/claims/',
  constraint: 'constraints.json',
  answer: 'the answers of the topic',
  scope: 'scopes.json',
  finding: 'derived/',
  record: 'any file',
};

/** Words of scopes count without regard to case and spacing. */
function same({ to }: RefRule, a: string, b: string): boolean {
  return to === 'scope' ? fold(a) === fold(b) : a === b;
}

function unknownScope(id: string, dimension: unknown): Refusal {
  return {
    found: `no claim and no topic has ${shown(id)} as its ${String(dimension)}`,
    remedy: 'Use the words of a claim or a topic, or remove it.',
  };
}

function ofClaim(
  claim: ClaimRecord | undefined,
  { id, rule, value }: Reference,
  sources: ReadonlySet<string> | null,
): Refusal | null {
  if (!claim) return null;
  if (rule.type !== undefined && claim.type !== rule.type)
    return { found: `${shown(id)} is a claim of type ${claim.type}`, remedy: `Name a claim of type ${rule.type}.` };
  const { source } = value;
  // A source that does not exist is told itself.
  const own = typeof source === 'string' && sources?.has(source) === true;
  if (rule.same_source === true && own && claim.source !== source)
    return {
      found: `${shown(id)} is a claim of another source, ${shown(claim.source)}`,
      remedy: `Name a claim of ${shown(source)}; each source is tested by its own words.`,
    };
  return null;
}

/** The topic whose answers a record may name; null when it names none; undefined when that has a fault of its own. */
function topicOf(
  of: RefRule['of'],
  value: Readonly<Record<string, unknown>>,
  claims: ReadonlyMap<string, ClaimRecord>,
  topics: ReadonlyMap<string, TopicRecord>,
): TopicRecord | null | undefined {
  if (of === 'self') return value as unknown as TopicRecord;
  if (of === 'topic') return typeof value.topic === 'string' ? topics.get(value.topic) : null;
  const claim = typeof value.claim === 'string' ? claims.get(value.claim) : undefined;
  if (!claim) return undefined;
  return claim.topic === undefined ? null : topics.get(claim.topic);
}

function answer(id: string, topic: TopicRecord | null | undefined): Refusal | null {
  if (topic === undefined) return null;
  if (topic === null)
    return { found: `the answer ${shown(id)} belongs to no topic`, remedy: 'Name the topic, or leave it out.' };
  const answers = topic.answers?.map((entry) => entry.id) ?? [];
  return answers.includes(id)
    ? null
    : {
        found: `the answer ${shown(id)} is not among those of topic ${shown(topic.id)}`,
        remedy: `Use one of: ${answers.length === 0 ? 'none' : answers.slice(0, 20).join(', ')}; or add it to the topic.`,
      };
}
