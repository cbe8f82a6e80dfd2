import { fold } from '../compare/pair/scope.js';
import type { CheckContext } from './check.js';
import { branchFor } from './fields.js';

/** Whether words stand for a scope on a dimension. */
export type IsScope = (dimension: string, words: string) => boolean;

/**
 * Words that may stand for a scope: those of a vocabulary (sides, units, outcomes), or those that some claim or topic uses. While
 * some of these records do not fit their schema, any words may.
 */
export function scopeWords(context: CheckContext): IsScope {
  if (['claim', 'topic', 'dossier'].some((schema) => context.broken.has(schema))) return () => true;
  let known: ReadonlySet<string> | null = null;
  return (dimension, words) => (known ??= collect(context)).has(`${dimension} ${fold(words)}`);
}

function collect({ authored: { claims, topics }, shape, vocabularies }: CheckContext): Set<string> {
  const outcomes =
    branchFor(shape('topic'), null).fields.find(({ path }) => path.join('.') === 'outcome')?.schema.enum ?? [];
  const records = [...claims, ...topics].map(({ value }) => value);
  const words: Readonly<Record<string, Iterable<unknown>>> = {
    counted: records.map(({ counted }) => counted),
    area: records.map(({ area }) => area),
    outcome: outcomes,
    side: vocabularies.get('sides') ?? [],
    unit: vocabularies.get('units') ?? [],
  };
  return new Set(
    Object.entries(words).flatMap(([dimension, list]) =>
      [...list].flatMap((word) => (typeof word === 'string' ? [`${dimension} ${fold(word)}`] : [])),
    ),
  );
}
