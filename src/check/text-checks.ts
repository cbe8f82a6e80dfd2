import { brokenWord } from './broken-word.js';
import type { Check } from './check.js';
import { unsettledDraft } from './unsettled-draft.js';

/** Rules over the held text that need a word list and the language model, which the published package does not carry. */
export const TEXT_CHECKS: readonly Check[] = [brokenWord, unsettledDraft];
