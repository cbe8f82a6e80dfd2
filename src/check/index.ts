import { brokenCorrection } from './broken-correction.js';
import { brokenStructure } from './broken-structure.js';
import { canonicalForm } from './canonical-form.js';
import type { Check } from './check.js';
import { circularReference } from './circular-reference.js';
import { hedgeMismatch } from './hedge-mismatch.js';
import { mismatchedOperand } from './mismatched-operand.js';
import { misplacedQuote } from './misplaced-quote.js';
import { misplacedRecord } from './misplaced-record.js';
import { missingEvidence } from './missing-evidence.js';
import { partisanWord } from './partisan-word.js';
import { repeatedId } from './repeated-id.js';
import { repeatedWork } from './repeated-work.js';
import { schemaMismatch } from './schema-mismatch.js';
import { staleRuling } from './stale-ruling.js';
import { topicMismatch } from './topic-mismatch.js';
import { uncitedName } from './uncited-name.js';
import { unfittingField } from './unfitting-field.js';
import { unfoundedSilence } from './unfounded-silence.js';
import { unlistedWord } from './unlisted-word.js';
import { unresolvedReference } from './unresolved-reference.js';
import { unreviewedClaim } from './unreviewed-claim.js';
import { unusableCell } from './unusable-cell.js';
import { unusedEntry } from './unused-entry.js';

/** The rules over the data that need nothing but the package itself. */
export const CHECKS: readonly Check[] = [
  schemaMismatch,
  repeatedId,
  repeatedWork,
  misplacedRecord,
  unresolvedReference,
  circularReference,
  unlistedWord,
  unfittingField,
  hedgeMismatch,
  misplacedQuote,
  brokenCorrection,
  brokenStructure,
  topicMismatch,
  mismatchedOperand,
  missingEvidence,
  partisanWord,
  uncitedName,
  unfoundedSilence,
  unreviewedClaim,
  unusedEntry,
  unusableCell,
  canonicalForm,
  staleRuling,
];
