import { Readability } from '@mozilla/readability';
import { isCaption } from '../caption.ts';
import type { Line } from '../lines.ts';
import { squeeze } from '../squeeze.ts';
import { type Body, NO_LISTING } from './body.ts';

/** Chinese paragraphs are short in characters; the library's own threshold (500) is meant for Latin script. */
const THRESHOLD = 60;
/** Larger pages are left to our own reading: the library copies and re-reads the whole page. */
const MOST_ELEMENTS = 20_000;

/**
 * The text as `@mozilla/readability` finds it, as lines of the live page. The library works on a clone: it takes
 * apart what it is given.
 */
export function findBodyByLibrary(
  document: Document,
  lines: readonly Line[],
  from: number,
): Body | null {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const found = parse(document.cloneNode(true) as Document);
  if (!found) return null;
  const read = lines.flatMap((line, index) =>
    index >= from && found.includes(squeeze(line.text)) ? [{ line, index }] : [],
  );
  const all = read.map(({ line }) => line);
  const captions = all.filter(isCaption);
  const text = all.filter((line) => !captions.includes(line));
  return { text, captions, end: (read.at(-1)?.index ?? -1) + 1, listing: NO_LISTING };
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
