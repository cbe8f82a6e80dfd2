import { unseal } from './bundle-text.js';
import { datasetOf, type Dataset } from './dataset.js';
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
  const found = readBundle(root);
  const now = authoredFingerprint(root);
  if (found === null) {
    if (now === null) throw new Error(`${root}: neither files written by hand nor a bundle built from them are here`);
    return { notice: 'Nothing is built here yet: everything is computed now, from files that nothing has checked.' };
  }
  const bundle = unseal(found.bytes);
  if (bundle !== null && (now === null || bundle.computed_from === now)) return { dataset: datasetOf(bundle) };
  const fault =
    bundle === null
      ? 'is damaged, or was changed after it was built'
      : 'is stale, since something that it was computed from has changed';
  if (now === null) throw new Error(`${found.file} ${fault}; install it again`);
  return {
    notice: `${found.file} ${fault}: everything is computed now, from files that nothing has checked. Build again.`,
  };
}
