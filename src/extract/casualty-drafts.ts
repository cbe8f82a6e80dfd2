import { longest, matches, type Extractor } from './draft.js';

const LOSS =
  /\b(?:killed?|killing|slain|wounded|shot|executed|execution|burn(?:ed|t) alive|burned|burnt|wiped out|to a man|casualties|losses|lost \S+(?: \S+)? (?:men|killed)|lost (?:many|\d\S*)|tortured?|torturing|raped?|freez(?:e|ing) to death|froze|frozen to death|done to death|put an end to him|massacred?|decimated|annihilated?|martyred|flogged|captured and|were captured|was captured|taken prisoner|prisoners|buried (?:them )?alive|bayonett?ed|drowned|destruction of human life|fell (?:at the hands|under)|perished|died?|murdered|hanged|hostages|reprisals|atrocities)\b/gi;

/** Proposes passages that tell of people killed, wounded, captured or maltreated. */
export const casualtyDrafts: Extractor = (sentence) => longest(matches(sentence, 'casualty', 'loss', LOSS));
