import type { Claim, CopySign } from '../../record/types.js';
import { isAmount } from '../../value/amount.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, groupBy } from '../../record/look-up.js';
import { fold } from '../pair/scope.js';
import { countRoots, rootsByTopic } from './roots.js';

const ODD_DIGITS = 3;

/** A value on one topic with the claims that give it. */
interface Shared {
  readonly text: string;
  readonly odd: boolean;
  readonly holders: readonly Claim[];
  /** Independent roots among the holders. */
  readonly roots: number;
}

/**
 * Values shared by two or more sources that look like copying, in the order of topics. A sign of copying, not a proof. The same
 * figure counts only where it is told of the same: unit, outcome, side, what is counted, against what, where and when.
 */
export function copySigns({ claims, lineage }: Pick<Collection, 'claims' | 'lineage'>): CopySign[] {
  const rootsOn = rootsByTopic(lineage);
  const told = claims.filter(({ derived_from }) => derived_from === null);
  return [...groupBy(told, ({ topic }) => topic)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([topic, group]) => {
      const roots = rootsOn(topic);
      const values = [...groupBy(group, keyOf).values()].map((holders): Shared => {
        const [first] = holders as [Claim, ...Claim[]];
        return { text: textOf(first), odd: isOdd(first), holders, roots: countRoots(holders, roots) };
      });
      const [most, second] = values.map((value) => value.roots).sort((a, b) => b - a) as [number, number?];
      return values.flatMap((value): CopySign[] => {
        const sources = [...new Set(value.holders.map(({ source }) => source))].sort(byCodeUnit);
        if (sources.length < 2) return [];
        const against = value.roots === most ? (second ?? 0) : most;
        if (!value.odd && !(against >= 2 && against > value.roots)) return [];
        return [
          {
            sign: value.odd ? 'shared_odd_figure' : 'shared_minority_value',
            topic,
            value: value.text,
            claims: value.holders.map(({ id }) => id).sort(byCodeUnit),
            sources,
            known: value.roots === 1,
          },
        ];
      });
    });
}

/** All in which two claims must be alike to share a value; null for what is no exact figure, day or answer. */
function keyOf(claim: Claim): string | null {
  if (claim.modality !== 'asserted' || !isShareable(claim)) return null;
  const { counted, area } = claim;
  const scope = isAmount(claim)
    ? [claim.unit, claim.type === 'casualty' ? claim.outcome : null, claim.side, claim.against, claim.as_of]
    : [];
  return JSON.stringify([claim.type, valueOf(claim), ...[counted, area, ...scope].map((words) => fold(words ?? ''))]);
}

function isShareable(claim: Claim): boolean {
  if (claim.type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(claim.date);
  if (claim.type === 'attribution') return claim.answer !== null;
  const { hedge, low, best, high } = claim;
  return hedge === 'exact' && best !== null && low === best && high === best;
}

function valueOf(claim: Claim): string | number | null {
  return claim.type === 'date' ? claim.date : claim.type === 'attribution' ? claim.answer : claim.best;
}

function textOf(claim: Claim): string {
  if (!isAmount(claim)) return String(valueOf(claim));
  const outcome = claim.type === 'casualty' ? ` ${claim.outcome}` : '';
  return `${String(claim.best)} ${claim.unit}${outcome}${claim.counted === null ? '' : ` of ${claim.counted}`}`;
}

function isOdd(claim: Claim): boolean {
  if (!isAmount(claim)) return false;
  return (
    claim.best !== null &&
    String(claim.best)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length >= ODD_DIGITS
  );
}
