import type { TextStructure } from '../record/types.js';

/** Chapter and printed page of a code point of the witness. */
export interface PlaceInText {
  readonly chapter: string;
  readonly page: number;
}

/**
 * Looks up chapter and printed page.
 * @throws RangeError when the structure does not cover the point
 */
export function placeInText(structure: TextStructure, point: number): PlaceInText {
  const holds = ({ start, end }: { start: number; end: number }): boolean => start <= point && point < end;
  const chapter = structure.chapters.find(holds);
  const page = structure.pages.find(holds);
  if (!chapter || !page) throw new RangeError(`structure.json covers no chapter or page at code point ${point}`);
  return { chapter: chapter.chapter, page: page.page };
}
