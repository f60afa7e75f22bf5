import { isOf, unitClass } from '../unit-table.ts';

const ENDS = unitClass('\n。！？；!?;');

/** Does a unit end a sentence? No fact, and no word that governs one, reaches over it. */
export function endsSentence(code: number): boolean {
  return isOf(code, ENDS);
}

/** A longer sentence is cut: nothing that is read at a stretch takes long. */
const LONGEST_SENTENCE = 600;

/** The start of the sentence in which an offset lies, or of a part of it that is not too long. */
export function sentenceStart(text: string, offset: number): number {
  const least = Math.max(0, offset - LONGEST_SENTENCE);
  let at = offset;
  while (at > least && !endsSentence(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Behind the mark or line break that ends the sentence. */
export function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_SENTENCE);
  let at = from;
  while (at < most && !endsSentence(text.charCodeAt(at))) at++;
  return Math.min(at + 1, most);
}
