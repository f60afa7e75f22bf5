import type { Quote } from '../domain/quote.ts';
import { sentenceAround } from '../domain/sentence.ts';

/** A quote so short says little without its sentence: 9.8%. */
const SHORT = 16;

/** A shorter prefix begins where the text does; a longer one is as much as is stored. */
const WHOLE = 30;

/** The sentence of a short quote, as far as it was stored with it. */
export function Surroundings({ quote }: { quote: Quote }) {
  const { prefix, exact, suffix } = quote;
  if (exact.length > SHORT) return null;
  const start = prefix.length;
  const span = { start, end: start + exact.length };
  const { before, after } = sentenceAround(prefix + exact + suffix, span);
  if (!before && !after) return null;
  // What is stored before a quote may begin in the middle of its sentence.
  const isCut = before.length === prefix.length && prefix.length >= WHOLE;
  return (
    <p class="sentence">
      {isCut && '……'}
      {before}
      <b>{exact}</b>
      {after}
    </p>
  );
}
