import type { Claim, Source } from '../../record/types.js';
import { sourceLabel } from '../../record/labels.js';
import { rulesOf } from '../../claim-type/index.js';

/** Who speaks inside the source's words, from the outermost voice to the one that tells the claim. */
function inside(claim: Claim, claims: ReadonlyMap<string, Claim>): string[] {
  const speakers: string[] = [];
  const seen = new Set<string>();
  for (let at = claim.voice; at !== 'narrator' && !seen.has(at);) {
    seen.add(at);
    const outer = claims.get(at);
    const speaker = outer === undefined ? null : rulesOf(outer.type).speaker(outer);
    if (outer === undefined || speaker === null) break;
    speakers.unshift(speaker);
    at = outer.voice;
  }
  return speakers;
}

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
  return [...(claim.via === null ? [] : [label(claim.via)]), label(claim.source), ...inside(claim, claims)];
}

/** How many voices tell a claim; 1: its source alone. */
export function countVoices(claim: Claim, claims: ReadonlyMap<string, Claim>): number {
  return (claim.via === null ? 1 : 2) + (claim.voice === 'narrator' ? 0 : inside(claim, claims).length);
}
