import { normalize } from './normalize.ts';

/** A text with everything left out that an editor changes without changing what is said. */
export type Folded = {
  text: string;
  /** For each character of `text`, its offset in the original; one more for the end. */
  at: Int32Array;
};

const QUOTE_MARKS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '＇': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '…': '.',
  '·': '•',
  '﹒': '•',
};
const SKIPPED = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Folds width, quote marks and dashes and drops white space: for comparing only, never for storing. */
export function fold(original: string): Folded {
  const plain = normalize(original);
  const at = new Int32Array(plain.length + 1);
  const kept: string[] = [];
  for (let i = 0; i < plain.length; i++) {
    const char = plain[i] as string;
    if (SKIPPED.test(char)) continue;
    at[kept.length] = i;
    kept.push(QUOTE_MARKS[char] ?? char.toLowerCase());
  }
  at[kept.length] = original.length;
  return { text: kept.join(''), at: at.subarray(0, kept.length + 1) };
}
