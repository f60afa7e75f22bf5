import type { Line } from './lines.ts';
import { squeeze } from './squeeze.ts';
import { EXPANDER, PAGER } from './words.ts';

/** A longer line is neither. */
const LONGEST = 120;

/** Does the line lead on through an article, to its other pages or to what is folded, and say nothing else? */
export function leadsOn({ text, linked }: Line): boolean {
  if (text.length > LONGEST) return false;
  if (text.length > 2 && EXPANDER.test(text)) return true;
  if (!PAGER.test(squeeze(text))) return false;
  // A number by itself stands in a table.
  return /[页頁]|全文/.test(text) || (linked > 0 && /\d\D+\d/.test(text));
}
