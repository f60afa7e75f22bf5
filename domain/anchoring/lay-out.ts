/** What laying out needs of a quote. */
type LaidOutQuote = { exact: string; prefix: string; suffix: string; start: number };

/**
 * Stands between two stretches of an old text that are not known to be neighbours; in no text: half of a pair for private
 * use. Not U+FFFF, which Chrome takes for no UTF-8 in a content script.
 */
export const BREAK = 0xdbff;
const BREAK_CHAR = String.fromCharCode(BREAK);

/** After so many quotes a step ends. */
const STEP = 256;

/** As much of an old text as some of its quotes and their contexts tell, and by index of the quote where it stands in it. */
export type LaidOut = { text: string; starts: number[] };

/**
 * Puts the quotes of those indices with their contexts at their old offsets: where they overlap and say the same, they
 * make one stretch. All quotes of a page together are a text that can be aligned, though it has gaps. Done in steps.
 */
export function* layOut(
  quotes: readonly LaidOutQuote[],
  rest: readonly number[],
): Generator<void, LaidOut> {
  const begin = (i: number) => {
    const { start, prefix } = quotes[i] as LaidOutQuote;
    return start - prefix.length;
  };
  const starts: number[] = [];
  let text = '';
  // The stretch at the end of the text, and the offset that it began at.
  let stretch = '';
  let from = 0;
  for (const [k, i] of rest.toSorted((a, b) => begin(a) - begin(b)).entries()) {
    if (k % STEP === STEP - 1) yield;
    const { start, prefix, exact, suffix } = quotes[i] as LaidOutQuote;
    const whole = prefix + exact + suffix;
    const at = begin(i) - from;
    const common = stretch.length - at;
    if (common > 0 && stretch.startsWith(whole.slice(0, common), at))
      stretch += whole.slice(common);
    else {
      text += stretch + BREAK_CHAR;
      stretch = whole;
      from = begin(i);
    }
    starts[i] = text.length + start - from;
  }
  return { text: text + stretch, starts };
}
