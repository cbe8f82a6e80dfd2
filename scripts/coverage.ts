/** Prints, for each type of claim, how the drafts of the held texts were settled. Exit code 1 when one is not. */
import { readAuthored, packageRoot } from '../src/dossier/read.js';
import { settlement } from '../src/extract/settlement.js';
import { EXTRACTORS } from '../src/extract/extract-drafts.js';
import { mindLostOutput } from './lost-output.js';

mindLostOutput();

let open = 0;
const authored = readAuthored(packageRoot());
for (const held of authored.texts) {
  const result = settlement(
    authored.claims.map(({ value }) => value),
    held,
  );
  const count = (list: readonly { readonly type: string }[], type: string): number =>
    list.filter((entry) => entry.type === type).length;
  console.log(`${held.source}\n`);
  console.table(
    Object.fromEntries(
      Object.keys(EXTRACTORS).map((type) => [
        type,
        {
          drafts: count(result.drafts, type),
          'drafts claimed': count(result.claimed, type),
          'drafts dismissed': count(result.dismissed, type),
          'drafts not settled': count(result.unsettled, type),
          claims: count(result.claims, type),
          'claims no draft proposed': count(result.unproposed, type),
        },
      ]),
    ),
  );
  console.log(`Passages dismissed with a reason: ${held.dismissed.length}.`);
  open += result.unsettled.length;
}
process.exitCode = open > 0 ? 1 : 0;
