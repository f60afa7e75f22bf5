import { fold as foldUnits, textOf } from './anchoring/fold.ts';

/** A text with everything left out that an editor changes without changing what is said. */
export type Folded = {
  text: string;
  /** For each character of `text`, its offset in the original; one more for the end. */
  at: Int32Array;
};

/** Folds width, case, quote marks and dashes and drops white space: for comparing only, never for storing. */
export function fold(original: string): Folded {
  const { codes, at } = foldUnits(original);
  return { text: textOf(codes), at };
}
