import pc from 'picocolors';
import { safeText } from './safe-text.js';
import { PLAIN, type Style } from './style.js';

/** The look of one way out. */
export interface Terminal {
  readonly style: Style;
  /** Makes text ready to go out: what was set off by `style` gets its colour, all else that a terminal would obey is escaped. */
  readonly dress: (text: string) => string;
}

/**
 * Noncharacters that set a piece off until it goes out; Unicode keeps them for use inside a program. Colours themselves are
 * put in last, when everything else has been made safe, so that no colour code in the data can pass for one of ours.
 */
const MARKS: Readonly<Record<keyof Style, string>> = {
  bold: '\uFDD1',
  dim: '\uFDD2',
  strong: '\uFDD3',
  good: '\uFDD4',
  bad: '\uFDD5',
};
const END = '\uFDD0';
const MARKED = /([\uFDD1-\uFDD5])([^\uFDD0-\uFDD5]*)\uFDD0/gu;

/**
 * The colours of a terminal. Output that is piped or redirected has none, also in a continuous-integration run (where
 * picocolors would colour it); NO_COLOR turns colours off and FORCE_COLOR on, as https://no-color.org and Node have it.
 */
export function terminal(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const forced = Boolean(environment['FORCE_COLOR']) && environment['FORCE_COLOR'] !== '0';
  // A pipe has no isTTY at all, and createColors would take undefined for leave to decide by itself.
  const isTerminal = stream.isTTY === true && environment['TERM'] !== 'dumb';
  if (environment['NO_COLOR'] || !(forced || isTerminal)) return { style: PLAIN, dress: safeText };
  const { bold, dim, cyan, green, red } = pc.createColors(true);
  const colours = new Map([
    [MARKS.bold, bold],
    [MARKS.dim, dim],
    [MARKS.strong, cyan],
    [MARKS.good, green],
    [MARKS.bad, red],
  ]);
  const mark =
    (name: keyof Style): ((text: string) => string) =>
    (text) =>
      `${MARKS[name]}${text}${END}`;
  return {
    style: { bold: mark('bold'), dim: mark('dim'), strong: mark('strong'), good: mark('good'), bad: mark('bad') },
    dress: (text) => {
      let [out, at] = ['', 0];
      for (const match of text.matchAll(MARKED)) {
        const [whole, name = '', inner = ''] = match;
        out += safeText(text.slice(at, match.index)) + (colours.get(name)?.(safeText(inner)) ?? '');
        at = match.index + whole.length;
      }
      return out + safeText(text.slice(at));
    },
  };
}
