import { describe, expect, it } from 'vitest';
import { realDataset } from '../real.js';

/**
 * Topics to which nobody has yet looked for an answer in the text of the subject. A reader who tries to answer the question from
 * the text takes one off, by a claim or a search; no topic may be put on.
 */
const UNASKED = [
  'buguruslan-1919-red-strength',
  'buguruslan-1919-white-strength',
  'buguruslan-shock-group-strength',
  'eastern-front-1919-red-strength',
  'eastern-front-1919-white-strength',
  'krasnoyarsk-taken-date',
  'lazo-party-early-1918',
  'sakhalin-evacuation-date-1925',
  'semyonov-first-protest-date',
  'ufa-1919-red-strength',
  'ufa-1919-white-strength',
  'ungern-army-end-cause',
  'volochayevka-white-defeat-cause',
];

describe('every topic', () => {
  it('has a claim of the subject or a silence, but for those that are still to be asked', () => {
    const { topics, claims, findings, subject } = realDataset();
    const told = new Set(claims.flatMap(({ source, topic }) => (source === subject ? (topic ?? []) : [])));
    const silent = new Set(
      findings.flatMap(({ kind, source, topic }) => (kind === 'silence' && source === subject ? (topic ?? []) : [])),
    );
    expect(topics.flatMap(({ id }) => (told.has(id) || silent.has(id) ? [] : [id]))).toEqual(UNASKED);
    expect([...told].filter((id) => silent.has(id))).toEqual([]);
  });
});
