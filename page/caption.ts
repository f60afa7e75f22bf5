import { CREDIT } from './labels.ts';
import type { Line } from './lines.ts';

const CAPTION_NAME = /\b(?:caption|pic_?txt|img_?desc|picIntro|img-?title|photo-?desc)\b/i;
/** Captions are shorter than this. */
const MOST = 150;

/**
 * Does the line belong to a picture? It stands in the picture's own element, or says at its end who took it; a
 * paragraph of the text is set in by two spaces, a caption is not.
 */
export function isCaption(line: Line): boolean {
  const { block } = line;
  const isNamed = block.tagName === 'FIGCAPTION' || CAPTION_NAME.test(block.className);
  if (isNamed || block.parentElement?.tagName === 'FIGCAPTION') return true;
  return !line.indented && line.text.length < MOST && CREDIT.test(line.text);
}
