import type { Span } from '../article.ts';
import type { Figure } from '../finding.ts';
import { type Described, describer } from './describe.ts';
import { type PlainText, plainText } from './plain.ts';
import type { Quantity } from './quantity.ts';
import { type Masked, scan } from './scan.ts';
import { sentenceFinder } from './sentences.ts';

/**
 * The figures of a text in its order, key figures and others; see `Figure`. They do not overlap. Time is linear in
 * the text, whatever it is made of.
 */
export function recognizeFigures(text: string): Figure[] {
  const plain = plainText(text);
  const sentenceOf = sentenceFinder(plain.text);
  const describe = describer(plain.text);
  const figures: Figure[] = [];
  let last: Described | null = null;
  for (const one of scan(plain.text)) {
    const sentence = sentenceOf(one);
    if (!isQuantity(one)) {
      const { start, end, kind, rule } = one;
      const words = plain.text.slice(start, end);
      figures.push({ ...NOTHING_MORE, start, end, kind, rule, text: words, sentence });
      continue;
    }
    if (last && plain.text.slice(last.figure.end, one.start).includes('\n')) last = null;
    last = describe(one, sentence, last);
    figures.push(last.figure);
  }
  if (plain.text !== text) for (const figure of figures) putBack(figure, text, plain);
  return figures;
}

function isQuantity(one: Masked | Quantity): one is Quantity {
  return 'han' in one;
}

const NOTHING_MORE = {
  value: null,
  min: null,
  max: null,
  unit: null,
  approx: null,
  direction: null,
  change: null,
  base: null,
  indicator: null,
  indicatorSpan: null,
  period: null,
  scope: null,
  scopePlace: null,
  key: false,
} as const;

/** Gives a figure the words of the text as it was given, and its offsets where those differ. */
function putBack(figure: Figure, text: string, { original, isMoved }: PlainText): void {
  if (isMoved) {
    const { sentence, indicatorSpan } = figure;
    const back = ({ start, end }: Span) => ({ start: original(start), end: original(end - 1) + 1 });
    Object.assign(figure, back(figure), { sentence: back(sentence) });
    figure.indicatorSpan = indicatorSpan && back(indicatorSpan);
  }
  figure.text = text.slice(figure.start, figure.end);
  if (figure.indicatorSpan) {
    figure.indicator = text.slice(figure.indicatorSpan.start, figure.indicatorSpan.end);
  }
}
