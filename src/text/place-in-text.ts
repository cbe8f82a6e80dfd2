import type { Chapter, Page } from '../record/types.js';

/** What of a text's structure tells a place: its chapters and printed pages. */
export interface PlacesInText {
  readonly chapters: readonly Pick<Chapter, 'chapter' | 'start' | 'end'>[];
  readonly pages: readonly Pick<Page, 'page' | 'start' | 'end'>[];
}

/** Chapter and printed page of a code point of the witness. */
export interface PlaceInText {
  readonly chapter: string;
  readonly page: number;
}

/**
 * Looks up chapter and printed page.
 * @throws RangeError when the structure does not cover the point
 */
export function placeInText(structure: PlacesInText, point: number): PlaceInText {
  const holds = ({ start, end }: { start: number; end: number }): boolean => start <= point && point < end;
  const chapter = structure.chapters.find(holds);
  const page = structure.pages.find(holds);
  if (!chapter || !page) throw new RangeError(`structure.json covers no chapter or page at code point ${point}`);
  return { chapter: chapter.chapter, page: page.page };
}
