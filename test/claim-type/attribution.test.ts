import { describe, expect, it } from 'vitest';
import type { TopicRecord } from '../../src/record/authored.js';
import type { Claim } from '../../src/record/types.js';
import { attribution } from '../compare/claims.js';
import { clauseOf, related, told } from '../compare/pair/pair.js';

const topic: Partial<TopicRecord> = {
  asks: 'doer',
  answers: [
    { id: 'whites', label: 'White troops' },
    { id: 'bochkarev', label: "Bochkarev's men", within: 'whites' },
    { id: 'japanese', label: 'Japanese troops' },
  ],
};

describe('answers', () => {
  it.each<[string, Claim, Claim, string, string | null]>([
    ['the same answer agrees', attribution('japanese'), attribution('japanese'), 'agrees', null],
    ['another answer conflicts', attribution('japanese'), attribution('whites'), 'conflicts', 'doer'],
    [
      'a narrower answer is compatible with its broader one',
      attribution('bochkarev'),
      attribution('whites'),
      'overlaps',
      'precision',
    ],
    ['no answer cannot be compared', attribution(undefined), attribution('whites'), 'not_comparable', 'value_missing'],
  ])('%s', (_, a, b, relation, cause) => {
    expect(related(a, b, { topic })).toMatchObject({ relation, cause });
    expect(related(b, a, { topic })).toMatchObject({ relation, cause });
  });

  it.each(['doer', 'deed', 'speaker', 'wording'] as const)('differ in what their topic asks for: %s', (asks) => {
    expect(told(attribution('japanese'), attribution('whites'), { topic: { ...topic, asks } })).toMatchObject({
      relation: 'conflicts',
      cause: asks,
      unless: 'both gave the same answer',
    });
  });

  it('say which of two that agree has it at second hand, and through whom', () => {
    const outer = attribution('whites', { about: 'statement', doer: null, speaker: 'Churchill' });
    const inner = attribution('whites', { about: 'statement', doer: null, speaker: 'Trotsky', voice: outer.id });
    const far = attribution('whites', { voice: inner.id });
    const asked = { topic, voices: [outer, inner] };
    const finding = told(far, attribution('whites'), asked);
    expect(finding).toMatchObject({ relation: 'agrees', cause: 'hearsay' });
    expect(clauseOf(finding)).toBe('both answer: White troops; the first has it from somebody who is quoted');
    expect(finding.steps).toContain(
      'hearsay: the first is told by first (1930), who gives the words of Churchill, who gives the words of Trotsky',
    );
    expect(clauseOf(told(attribution('whites'), far, asked))).toContain('the second has it from somebody');
    // Two that are told by as many voices are no better than each other.
    expect(related(far, far, asked).cause).toBeNull();
  });

  it('note other dates of one document, and no date on which the two are at one', () => {
    const words = (day: string): Claim =>
      attribution('whites', { about: 'statement', doer: null, speaker: 'Kato', said_on: day });
    const finding = told(words('1918-11-27'), words('1918-11-19'), { topic });
    expect(finding.relation).toBe('agrees');
    expect(finding.steps).toContain('dating: said on 1918-11-27 by the first, on 1918-11-19 by the second');
    const same = told(words('1918-11-27'), words('1918-11-27'), { topic });
    expect(same.steps.filter((step) => step.startsWith('dating'))).toEqual([]);
  });
});

describe('answers that may both be true', () => {
  const shared: Partial<TopicRecord> = {
    ...topic,
    answers: [
      { id: 'japan', label: 'Japan paid', compatible: ['britain'] },
      { id: 'britain', label: 'Britain paid', compatible: ['city'] },
      { id: 'city', label: 'The City paid' },
      { id: 'war-office', label: 'The War Office paid', within: 'britain' },
      { id: 'nobody-paid', label: 'Nobody paid' },
      { id: 'parliament', label: 'Parliament paid', compatible: ['nobody-paid', 'cabinet', 'britain'] },
      { id: 'cabinet', label: 'The cabinet paid', within: 'britain' },
    ],
  };
  it.each([
    ['japan', 'britain', 'overlaps', 'both_possible'],
    ['japan', 'war-office', 'overlaps', 'both_possible'],
    ['japan', 'nobody-paid', 'conflicts', 'doer'],
    ['war-office', 'nobody-paid', 'conflicts', 'doer'],
    ['war-office', 'britain', 'overlaps', 'precision'],
    ['parliament', 'war-office', 'overlaps', 'both_possible'],
    ['cabinet', 'parliament', 'overlaps', 'both_possible'],
    ['parliament', 'nobody-paid', 'overlaps', 'both_possible'],
    ['war-office', 'city', 'overlaps', 'both_possible'],
  ])('%s and %s: %s', (a, b, relation, cause) => {
    expect(related(attribution(a), attribution(b), { topic: shared })).toMatchObject({ relation, cause });
    expect(related(attribution(b), attribution(a), { topic: shared })).toMatchObject({ relation, cause });
  });
  it('are told with both', () => {
    expect(clauseOf(told(attribution('japan'), attribution('britain'), { topic: shared }))).toBe(
      'the first says: Japan paid; the second: Britain paid; both may be true',
    );
  });
  it('a circle of narrower answers, which the checks refuse, ends', () => {
    const circle: Partial<TopicRecord> = {
      asks: 'doer',
      answers: [
        { id: 'x', label: 'X', within: 'y' },
        { id: 'y', label: 'Y', within: 'x' },
        { id: 'z', label: 'Z' },
      ],
    };
    expect(related(attribution('x'), attribution('z'), { topic: circle }).relation).toBe('conflicts');
  });
});
