import type { Claim, Source } from '../../record/types.js';
import { sourceLabel } from '../../record/labels.js';

/**
 * Who tells a claim: its source (and the one through which a secondhand claim was read), then whoever speaks inside the
 * source's words, down to the last. A chain of two or more is hearsay.
 */
export function voicesOf(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const label = (id: string): string => {
    const source = sources.get(id);
    return source ? sourceLabel(source) : id;
  };
  const inside: string[] = [];
  const seen = new Set<string>();
  for (let at = claim.voice; at !== 'narrator' && !seen.has(at);) {
    seen.add(at);
    const outer = claims.get(at);
    if (outer?.type !== 'attribution') break;
    inside.unshift(outer.speaker ?? outer.doer ?? 'somebody not named');
    at = outer.voice;
  }
  return [...(claim.via === null ? [] : [label(claim.via)]), label(claim.source), ...inside];
}
