import { LEGAL, SENTENCE, SENTENCE_END } from './words.ts';

/** More links than these are not an article's own, nor those of a small page around it. */
const MANY = 300;
/** A page with more elements is read in slices, which this is not. */
const MOST = 50_000;
const ELEMENTS = 1;
const TEXTS = 4;
/** Behind so many characters without a sentence a block begins anew. */
const LONGEST = 200;
/** Shorter texts are dates and labels, by the thousand. */
const PART = 8;
const NOT_ITS_OWN = 'a, script, style, noscript, textarea';
/** What may stand within a sentence. */
const WITHIN_LINE = /^(?:B|STRONG|EM|I|U|FONT|SPAN)$/;

/**
 * Is a page with very many links one of links alone: does no sentence stand outside of them? Asked as cheaply as can be:
 * such pages have nodes by the ten thousand, and to read all their lines takes several ms. The texts of a block count
 * together, without those of its links; what a site says of its rights is no sentence.
 */
export function isLinkFarm(body: Element): boolean {
  const count = (name: string) => body.getElementsByTagName(name).length;
  if (count('a') < MANY || count('*') > MOST) return false;
  if (!/\p{sc=Han}/u.test(body.ownerDocument.title)) return false;
  const texts = body.ownerDocument.createTreeWalker(body, TEXTS);
  let block: Element | null = null;
  let line = '';
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.length < PART && !SENTENCE_END.test(text.data)) continue;
    const data = text.data.trim();
    if (data.length === 0 || isOfOthers(text)) continue;
    const around = blockOf(text);
    line = around === block && line.length < LONGEST ? line + data : data;
    block = around;
    if (SENTENCE_END.test(data) || isSentence(line)) return false;
  }
  return !hasShadow(body);
}

/** Most are right in a link, which is told at less cost. */
function isOfOthers({ parentElement: parent }: Text): boolean {
  return parent?.localName === 'a' || Boolean(parent?.closest(NOT_ITS_OWN));
}

/** One in Chinese, without a mark at its end. */
function isSentence(line: string): boolean {
  if (!SENTENCE.test(line) || LEGAL.test(line)) return false;
  return line.replace(/\P{sc=Han}/gu, '').length * 2 > line.length;
}

function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element && WITHIN_LINE.test(element.tagName)) element = element.parentElement;
  return element;
}

/** The text of shadow roots is in none of it. */
function hasShadow(body: Element): boolean {
  const elements = body.ownerDocument.createTreeWalker(body, ELEMENTS);
  for (let one = elements.nextNode(); one; one = elements.nextNode()) {
    if ((one as Element).shadowRoot) return true;
  }
  return false;
}
