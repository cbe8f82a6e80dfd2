import { dateDrafts } from './date-drafts.js';
import { longest, matches, type Extractor } from './draft.js';

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
const HEDGE =
  '(?:about|some|over|almost|nearly|more than|less than|at least|up to|only|exceeding|not exceed|exceed|around) ';
const DIGITS = new RegExp(
  `\\b(?:${HEDGE})?(?:a )?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\b|\\b(?:${HEDGE})?\\d+(?:\\.\\d+)?\\b`,
  'gi',
);
const WORDS = new RegExp(
  `\\b(?:${HEDGE})?(?:one (?:hundred|thousand|million)|(?:${SMALL})(?:[- ](?:${SMALL}|one))*|once a|twice a|half of|half|dozens?|scores?|a couple)\\b`,
  'gi',
);
const VAGUE =
  /\b(?:(?:tens|hundreds|thousands|millions) of (?:thousands|millions)|hundreds|thousands|millions|several|many|numerous|a lot of|a large (?:number|part|force|consignment)|the whole|a few|more than once|superior (?:numbers|forces)|wholesale|outnumbered)\b/gi;

/** Proposes amounts; figures that belong to a date are left to the dates. */
export const quantityDrafts: Extractor = (sentence) => {
  const dates = dateDrafts(sentence);
  const inDate = (start: number, end: number): boolean => dates.some((date) => date.start < end && start < date.end);
  return longest([
    ...matches(sentence, 'quantity', 'digits', DIGITS),
    ...matches(sentence, 'quantity', 'number-words', WORDS),
    ...matches(sentence, 'quantity', 'vague', VAGUE),
  ]).filter(({ start, end }) => !inDate(start, end));
};
