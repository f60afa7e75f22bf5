import { hitsIn } from '../search.ts';

/** So many characters stand before the first hit, and so many in all. */
const BEFORE = 24;
const LENGTH = 110;

/** The piece of a text around the first word that is found in it, cut at no sentence but marked as cut; `null` where no word is in it. */
export function snippetOf(text: string, words: readonly string[]): string | null {
  const [hit] = hitsIn(text, words, 1);
  if (!hit) return null;
  const line = text.lastIndexOf('\n', hit.start - 1) + 1;
  const from = hit.start - BEFORE <= line ? line : wholeAt(text, hit.start - BEFORE);
  const to = wholeAt(text, Math.min(text.length, Math.max(hit.end, from + LENGTH)));
  const cut = text.slice(from, to).replaceAll('\n', ' ').trim();
  return (from > line ? '…' : '') + cut + (to < text.length ? '…' : '');
}

/** Never between the halves of a surrogate pair. */
function wholeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
