import type { Span } from '../article.ts';
import { fold } from './fold.ts';

/** What laying out needs of a quote. */
type LaidOutQuote = { exact: string; prefix: string; suffix: string; start: number };

/** Stands between two stretches of an old text that are not known to be neighbours; in no text. */
export const BREAK = 0xffff;

/** After so many quotes a step ends. */
const STEP = 256;

/** As much of an old text as its quotes and their contexts tell, folded, and where each quote stands in it. */
export type LaidOut = { codes: Uint16Array; spans: Span[] };

/**
 * Puts quotes with their contexts at their old offsets: where they overlap and say the same, they make one
 * stretch. All quotes of a page together are a text that can be aligned, though it has gaps. Done in steps.
 */
export function* layOut(quotes: readonly LaidOutQuote[]): Generator<void, LaidOut> {
  const begin = ({ start, prefix }: LaidOutQuote) => start - prefix.length;
  const order = [...quotes.keys()].sort(
    (a, b) => begin(quotes[a] as LaidOutQuote) - begin(quotes[b] as LaidOutQuote),
  );
  const stretches: Stretch[] = [];
  for (const [k, i] of order.entries()) {
    if (k % STEP === STEP - 1) yield;
    const quote = quotes[i] as LaidOutQuote;
    const last = stretches.at(-1);
    const whole = quote.prefix + quote.exact + quote.suffix;
    if (last && goesOn(last, begin(quote), whole)) {
      last.text += whole.slice(last.at + last.text.length - begin(quote));
      last.quotes.push(i);
    } else stretches.push({ at: begin(quote), text: whole, quotes: [i] });
  }
  return yield* joined(quotes, stretches);
}

type Stretch = { at: number; text: string; quotes: number[] };

/** Does a passage at an offset overlap a stretch, and say the same there? */
function goesOn({ at, text }: Stretch, from: number, whole: string): boolean {
  const common = at + text.length - from;
  if (common <= 0) return false;
  return text.slice(from - at).startsWith(whole.slice(0, common));
}

function* joined(
  quotes: readonly LaidOutQuote[],
  stretches: readonly Stretch[],
): Generator<void, LaidOut> {
  const spans: Span[] = quotes.map(() => ({ start: 0, end: 0 }));
  const parts: Uint16Array[] = [];
  let length = 0;
  const add = (part: Uint16Array) => {
    parts.push(part);
    length += part.length;
  };
  for (const stretch of stretches) {
    yield;
    const { codes, at } = fold(stretch.text);
    const index = foldedOffsets(stretch.text, at);
    for (const i of stretch.quotes) {
      const { start, exact } = quotes[i] as LaidOutQuote;
      const from = start - stretch.at;
      spans[i] = {
        start: length + (index[from] as number),
        end: length + (index[from + exact.length] as number),
      };
    }
    add(codes);
    add(Uint16Array.of(BREAK));
  }
  const codes = new Uint16Array(length);
  let at = 0;
  for (const part of parts) {
    codes.set(part, at);
    at += part.length;
  }
  return { codes, spans };
}

/** For every offset of a text the number of folded units before it. */
function foldedOffsets(text: string, at: Int32Array): Int32Array {
  const offsets = new Int32Array(text.length + 1);
  let index = 0;
  for (let i = 0; i <= text.length; i++) {
    while (index < at.length - 1 && (at[index] as number) < i) index++;
    offsets[i] = index;
  }
  return offsets;
}
