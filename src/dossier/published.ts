import type { Bundle } from '../record/types.js';
import { freeze, type Dataset } from './dataset.js';
import { authoredFingerprint, readBundle } from './read.js';

/** A dataset as it was built; or why there is none to be used, in a sentence for people. */
export type Published =
  { readonly dataset: Dataset; readonly notice?: never } | { readonly dataset?: never; readonly notice: string };

/**
 * Reads the dataset as it was built. Where files written by hand stand beside it, it is used only if it was computed from just
 * these, by this version of the program.
 * @throws Error when there is nothing to read at all, or only a bundle that is no bundle
 */
export function readPublished(root: string): Published {
  const bundle = readBundle(root);
  const now = authoredFingerprint(root);
  if (bundle === null) {
    if (now === null) throw new Error(`${root}: neither files written by hand nor a bundle built from them are here`);
    return { notice: 'Nothing is built here yet: everything is computed now.' };
  }
  const { file, text } = bundle;
  let parsed: Bundle;
  try {
    parsed = JSON.parse(text) as Bundle;
  } catch (error) {
    if (now === null) throw new Error(`${file}: not valid JSON (${(error as Error).message})`, { cause: error });
    return { notice: `${file} is broken: everything is computed now. Build again.` };
  }
  if (now !== null && parsed.computed_from !== now)
    return {
      notice: `${file} is stale, since something changed after it was built: everything is computed now. Build again.`,
    };
  return { dataset: freeze(datasetOf(parsed)) };
}

/** The records of a bundle that make a dataset. What can be computed of one source or one pair at a time is left out. */
function datasetOf(bundle: Bundle): Dataset {
  const {
    dossier,
    computed_from: _from,
    profiles: _profiles,
    copy_signs: _signs,
    rule_sets: _rules,
    ...records
  } = bundle;
  return { ...dossier, ...records };
}
