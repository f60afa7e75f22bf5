import type { Line } from './lines.ts';
import { squeeze } from './squeeze.ts';
import { EXPANDER, PAGER } from './words.ts';

/** A longer line is neither. */
const LONGEST = 120;
const MAY_LEAD = /[页頁]|全文|剩余/;
const NUMBERS = /\d\D+\d/;

/** Does the line lead on through an article, to its other pages or to what is folded, and say nothing else? */
export function leadsOn({ text, linked }: Line): boolean {
  if (text.length > LONGEST) return false;
  const isNamed = MAY_LEAD.test(text);
  // A number by itself stands in a table.
  if (!isNamed && (linked === 0 || !NUMBERS.test(text))) return false;
  return PAGER.test(squeeze(text)) || (isNamed && text.length > 2 && EXPANDER.test(text));
}
