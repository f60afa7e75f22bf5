import { Readability } from '@mozilla/readability';
import type { Line } from '../lines.ts';
import { squeeze } from '../squeeze.ts';

/** Chinese paragraphs are short in characters; the library's own threshold (500) is meant for Latin script. */
const THRESHOLD = 60;
/** Larger pages are left to our own reading: the library copies and re-reads the whole page. */
const MOST_ELEMENTS = 6_000;

/**
 * The text as `@mozilla/readability` finds it, as numbers of the live page's lines. The library works on a clone: it takes
 * apart what it is given.
 */
export function findBodyByLibrary(
  document: Document,
  lines: readonly Line[],
  from: number,
): number[] | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const found = parse(document.cloneNode(true) as Document);
  if (!found) return null;
  return lines.flatMap(({ text }, index) =>
    index >= from && found.includes(squeeze(text)) ? [index] : [],
  );
}

/** The found text without white space; nothing where the library gives up. */
function parse(clone: Document): string | null {
  try {
    const found = new Readability(clone, { charThreshold: THRESHOLD }).parse();
    return found?.textContent ? squeeze(found.textContent) : null;
  } catch {
    return null;
  }
}
