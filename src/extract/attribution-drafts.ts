import { longest, matches, type Draft, type Extractor } from './draft.js';

const SAYING =
  /\b(?:said|says|wrote|declared|declaring|stated|replied|announced|informed|according to|told|ordered|issued|telegram|wire|telegraphed|dispatch|letter|message|communique|order|appeal|leaflets?|demanded|claimed|called (?:upon|for)|promised|assured|assurance|protest(?:ed)?|explaining|described|defined|signed|treaty|agreement|memorandum|requested|proposed|reports?|inscription|legend|explanatory note|diary|complained|cautioned|urged|appointed|elected|proclaimed|decision|decided|adopted|on the instructions|by order of|at the instigation of|hired by|acting (?:on|under)|submitted|accepted|rejected)\b/gi;
const QUOTED = /"[^"]{12,}(?:"|$)/g;

/** Proposes words said, written, signed or reported, and deeds done at somebody's order. */
export const attributionDrafts: Extractor = (sentence) => {
  const said: Draft[] = matches(sentence, 'attribution', 'saying', SAYING);
  return longest([...matches(sentence, 'attribution', 'quoted', QUOTED), ...said]);
};
