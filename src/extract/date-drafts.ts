import { longest, matches, type Extractor } from './draft.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
const PART =
  '(?:(?:at|by|since|from|toward|until|in) )?(?:the )?(?:(?:beginning|middle|end|start|first half|second half|night) of )?';
const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** "May" and "March" are also verbs: without a day or a year they count only after a preposition. */
const DAY = new RegExp(`\\b(?:${PART})${MONTH} \\d{1,2}(?:-\\d{1,2})?(?:, \\d{4})?\\b`, 'gi');
const MONTH_YEAR = new RegExp(`\\b(?:${PART})${MONTH},? \\d{4}\\b`, 'gi');
const MONTH_ALONE = new RegExp(
  `\\b(?:in|by|of|until|since|between|and|at the end of|at the beginning of) ${MONTH}(?!\\w)`,
  'g',
);
const SEASON_DATE = new RegExp(
  `\\b(?:in|by|during|that) (?:the |that )?${SEASON}\\b(?:,? (?:of )?(?:\\d{4}(?:-\\d{2})?|the same year))?`,
  'gi',
);
const YEAR = /\b(?:1[89]\d{2})(?:-\d{2,4})?\b/g;
const RELATIVE =
  /\b(?:on the (?:very )?(?:following|next|same|\w+th|\w+nd|\w+rd|first) day|the (?:next|following) (?:morning|day|night)|(?:that|the same|last) night|the night before|a (?:few|couple of) days (?:later|before)|(?:\w+ )?(?:weeks|days|months|years) (?:later|before|passed|after|prior)|soon after(?:wards)?|about (?:the same|this) time|almost simultaneously|simultaneously|early next morning|new year's day|at (?:\w+) o'clock|about \w+ o'clock|the same (?:year|month|day)|first days of)\b/gi;

/** Proposes points and spans of time. */
export const dateDrafts: Extractor = (sentence) =>
  longest([
    ...matches(sentence, 'date', 'day', DAY),
    ...matches(sentence, 'date', 'month-year', MONTH_YEAR),
    ...matches(sentence, 'date', 'month', MONTH_ALONE),
    ...matches(sentence, 'date', 'season', SEASON_DATE),
    ...matches(sentence, 'date', 'year', YEAR),
    ...matches(sentence, 'date', 'relative', RELATIVE),
  ]);
