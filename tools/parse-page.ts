import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

/** Browsers nest no deeper than 512 elements; jsdom nests without end and takes minutes for 10,000 levels. */
const DEEPEST = 2000;
const TAG = /<(\/?)(?:table|tbody|tr|td|div|section|ul|ol|li|span|font|b|i|em|strong|a|center)\b/gi;

/** The document of a page's source, as a browser without scripts has it. */
export function parsePage(html: string): Document {
  if (depthOf(html) <= DEEPEST) {
    return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  }
  const { document } = parseHTML(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`);
  // What stands in the page's own head has been read into the body: its title is moved.
  const title = document.querySelector('title')?.textContent;
  if (title) document.title = title;
  return document as unknown as Document;
}

/** How deep the tags of a source nest at most, if every one that is opened is closed or stays open. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(TAG)) {
    depth += closing ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
