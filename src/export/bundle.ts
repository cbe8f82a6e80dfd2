import { copySigns } from '../compare/weigh/copy-signs.js';
import { profiles } from '../compare/weigh/profile.js';
import type { Unsealed } from '../dossier/bundle-text.js';
import type { Dataset } from '../dossier/dataset.js';
import { groupBy } from '../record/look-up.js';
import type { Bundle, SourceFile } from '../record/types.js';
import { DEFAULT_RULES, RULE_SETS } from '../value/rules.js';

/**
 * All published records in one.
 * @param computedFrom fingerprint of the files written by hand
 */
export function bundleOf(dataset: Dataset, computedFrom: string): Unsealed {
  const { title, subject, subject_label, version, released, vocabularies, ...records } = dataset;
  return {
    computed_from: computedFrom,
    dossier: { title, subject, subject_label, version, released, vocabularies },
    ...records,
    profiles: profiles(dataset, DEFAULT_RULES),
    copy_signs: copySigns(dataset),
    rule_sets: [DEFAULT_RULES, ...RULE_SETS.filter(({ name }) => name !== DEFAULT_RULES.name)],
  };
}

/** The bundle again, source by source. */
export function sourceFilesOf(bundle: Unsealed): SourceFile[] {
  const sourceOf = new Map(bundle.claims.map(({ id, source }) => [id, source]));
  const claims = groupBy(bundle.claims, ({ source }) => source);
  const reviews = groupBy(bundle.reviews, ({ claim }) => sourceOf.get(claim) ?? null);
  const findings = new Map<string, Bundle['findings'][number][]>();
  for (const finding of bundle.findings) {
    const named = [finding.source, ...finding.claims.map((claim) => sourceOf.get(claim))];
    for (const source of new Set(named)) {
      if (source === undefined || source === null) continue;
      const group = findings.get(source);
      if (group) group.push(finding);
      else findings.set(source, [finding]);
    }
  }
  return bundle.sources.map((source) => ({
    computed_from: bundle.computed_from,
    source,
    text: bundle.texts.find((text) => text.source === source.id) ?? null,
    claims: claims.get(source.id) ?? [],
    reviews: reviews.get(source.id) ?? [],
    findings: findings.get(source.id) ?? [],
  }));
}
