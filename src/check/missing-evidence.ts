import type { ClaimRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';

/** Records of other accounts without locator, access or day of reading. */
export const missingEvidence: Check = {
  name: 'missing-evidence',
  description:
    'A claim of a source that is not held here says where it was read, how, and when; secondhand ones say through what.',
  needs: ['file'],
  run: ({ authored }) => {
    const held = new Set(authored.texts.map(({ source }) => source));
    return authored.claims.flatMap(({ file, value }) =>
      (held.has(value.source) ? ofHeld(value) : ofOther(value)).map(([found, remedy]): Fault => ({
        file,
        record: value.id,
        found,
        remedy,
      })),
    );
  },
};

type Mistake = readonly [found: string, remedy: string];

/** Fields that say where and how another account was read. */
const READ_ELSEWHERE = ['locator', 'access', 'via', 'access_url', 'accessed_on'] as const;

function ofHeld(claim: ClaimRecord): Mistake[] {
  const given = READ_ELSEWHERE.filter((field) => claim[field] !== undefined);
  return given.length === 0
    ? []
    : [
        [
          `a claim of a held text has ${given.join(', ')}`,
          'Leave it out: the place is start and end, page and chapter are computed from structure.json.',
        ],
      ];
}

function ofOther({ quote, start, end, locator, access, accessed_on, via }: ClaimRecord): Mistake[] {
  const out: Mistake[] = [];
  if (quote !== undefined || start !== undefined || end !== undefined)
    out.push([
      'it quotes a text that is not held here',
      'Say it in our own words; quotations come from held texts only.',
    ]);
  if (locator === undefined)
    out.push(['it has no locator', 'Give page, chapter, section or document as the copy read shows it.']);
  if (access === undefined)
    out.push(['it does not say what was read', 'Give access: full_text, page, excerpt or secondhand.']);
  if (accessed_on === undefined) out.push(['it does not say when it was read', 'Give accessed_on.']);
  if ((access === 'secondhand') !== (via !== undefined))
    out.push([
      `access is ${access ?? 'left out'} and via is ${via ?? 'left out'}`,
      'secondhand always names the source that reports it in via, and nothing else does.',
    ]);
  return out;
}
