import { SENTENCE_END } from './words.ts';

/** More links than these are not an article's own, nor those of a small page around it. */
const MANY = 300;
/** A page with more elements is read in slices, which this is not. */
const MOST = 50_000;
const ELEMENTS = 1;
const TEXTS = 4;
const NOT_ITS_OWN = 'a, script, style, noscript, textarea';

/**
 * Is a page with very many links one of links alone: does no sentence end outside of them? Asked as cheaply as can be:
 * such pages have nodes by the ten thousand, and to read all their lines takes several ms.
 */
export function isLinkFarm(body: Element): boolean {
  const count = (name: string) => body.getElementsByTagName(name).length;
  if (count('a') < MANY || count('*') > MOST) return false;
  if (!/\p{sc=Han}/u.test(body.ownerDocument.title)) return false;
  const texts = body.ownerDocument.createTreeWalker(body, TEXTS);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (SENTENCE_END.test(text.data) && !text.parentElement?.closest(NOT_ITS_OWN)) return false;
  }
  return !hasShadow(body);
}

/** The text of shadow roots is in none of it. */
function hasShadow(body: Element): boolean {
  const elements = body.ownerDocument.createTreeWalker(body, ELEMENTS);
  for (let one = elements.nextNode(); one; one = elements.nextNode()) {
    if ((one as Element).shadowRoot) return true;
  }
  return false;
}
