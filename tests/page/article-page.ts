import { linesOf } from '../../page/lines.ts';
import { mapLines, type TextMap } from '../../page/text-map.ts';

/** Puts markup into the test page and reads it: the root and the map of its text. */
export function pageOf(html: string): { root: HTMLElement; map: TextMap } {
  document.body.innerHTML = `<main style="font: 16px/24px sans-serif; width: 480px">${html}</main>`;
  const root = document.querySelector('main') as HTMLElement;
  return { root, map: mapLines(linesOf(root)) };
}

/** The span of some words of the page's text. */
export function spanOf(map: TextMap, words: string) {
  const start = map.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** The DOM range of some words. */
export function rangeOf(map: TextMap, words: string): Range {
  const [range] = map.rangesOf(spanOf(map, words));
  if (!range) throw new Error(`“${words}” has no range`);
  return range;
}

export function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
