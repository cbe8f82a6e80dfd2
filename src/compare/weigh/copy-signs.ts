import type { Claim } from '../../record/types.js';
import { isAmount } from '../../value/amount.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, groupBy } from '../../record/look-up.js';
import { countRoots, rootGroups, rootsByTopic } from './roots.js';

/**
 * A value that sources share and that is hard to hit upon twice. It is a sign of copying, not a proof.
 * `shared_odd_figure`: the same exact figure of three or more significant digits; `shared_minority_value`: the same
 * figure, day or answer, where more independent accounts agree on another one.
 */
export interface CopySign {
  readonly sign: 'shared_odd_figure' | 'shared_minority_value';
  readonly topic: string;
  readonly value: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** True when lineage already joins all of them. */
  readonly known: boolean;
}

const ODD_DIGITS = 3;

/** Values shared by two or more sources that look like copying, in the order of topics. */
export function copySigns({ claims, sources, lineage }: Collection): CopySign[] {
  const rootsOn = rootsByTopic(
    sources.map(({ id }) => id),
    lineage,
  );
  const told = claims.filter(({ derived_from }) => derived_from === null);
  return [...groupBy(told, ({ topic }) => topic)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([topic, group]) => {
      const roots = rootsOn(topic);
      const values = [...groupBy(group, valueOf)].map(([value, holders]) => ({
        value,
        holders,
        sources: [...new Set(holders.map(({ source }) => source))].sort(byCodeUnit),
      }));
      const independent = (list: readonly string[]): number => countRoots(list, roots, new Set());
      return values.flatMap(({ value, holders, sources: sharing }): CopySign[] => {
        if (sharing.length < 2) return [];
        const most = Math.max(
          0,
          ...values.filter((other) => other.value !== value).map((other) => independent(other.sources)),
        );
        const odd = holders.some(isOdd);
        if (!odd && !(most >= 2 && most > independent(sharing))) return [];
        return [
          {
            sign: odd ? 'shared_odd_figure' : 'shared_minority_value',
            topic,
            value: value.slice(value.indexOf(' ') + 1),
            claims: holders.map(({ id }) => id).sort(byCodeUnit),
            sources: sharing,
            known: rootGroups(sharing, roots, new Set()).length === 1,
          },
        ];
      });
    });
}

/** What two claims must share to share a value: an exact figure with its unit and scope, a day, or an answer. */
function valueOf(claim: Claim): string | null {
  if (claim.modality !== 'asserted') return null;
  switch (claim.type) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(claim.date) ? `date ${claim.date}` : null;
    case 'attribution':
      return claim.answer === null ? null : `answer ${claim.answer}`;
    case 'quantity':
    case 'casualty':
      return claim.hedge === 'exact' && claim.best !== null
        ? `amount ${claim.best} ${claim.unit}${claim.type === 'casualty' ? ` ${claim.outcome}` : ''}${claim.counted === null ? '' : ` of ${claim.counted}`}`
        : null;
  }
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
