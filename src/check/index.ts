import { brokenCorrection } from './broken-correction.js';
import { canonicalForm } from './canonical-form.js';
import type { Check } from './check.js';
import { circularLineage } from './circular-lineage.js';
import { hedgeMismatch } from './hedge-mismatch.js';
import { impossibleDate } from './impossible-date.js';
import { misplacedQuote } from './misplaced-quote.js';
import { missingEvidence } from './missing-evidence.js';
import { partisanWord } from './partisan-word.js';
import { repeatedId } from './repeated-id.js';
import { schemaMismatch } from './schema-mismatch.js';
import { staleRuling } from './stale-ruling.js';
import { topicMismatch } from './topic-mismatch.js';
import { uncitedName } from './uncited-name.js';
import { unfoundedSilence } from './unfounded-silence.js';
import { unresolvedReference } from './unresolved-reference.js';
import { unreviewedClaim } from './unreviewed-claim.js';
import { unusableCell } from './unusable-cell.js';

/** The rules over the data that need nothing but the package itself. */
export const CHECKS: readonly Check[] = [
  schemaMismatch,
  repeatedId,
  unresolvedReference,
  impossibleDate,
  hedgeMismatch,
  misplacedQuote,
  brokenCorrection,
  topicMismatch,
  missingEvidence,
  partisanWord,
  uncitedName,
  circularLineage,
  unfoundedSilence,
  unreviewedClaim,
  staleRuling,
  unusableCell,
  canonicalForm,
];
