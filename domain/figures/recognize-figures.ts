import type { Span } from '../article.ts';
import type { Figure } from '../finding.ts';
import { normalize } from '../normalize.ts';
import { boundsAround } from './bounds.ts';
import { baseBefore, directionBefore, isListed } from './direction.ts';
import { indicatorOf } from './indicator.ts';
import { isKey } from './key.ts';
import { MASKS } from './masks.ts';
import { periodsIn } from './period.ts';
import { type Quantity, readAt, readBare } from './quantity.ts';
import { scopeBefore } from './scope.ts';

/** Where a quantity may begin. */
const BEGINNING =
  /-?\d|[零〇一二两三四五六七八九十百千半几数廿第翻过]|万(?=分之)|[近上成](?=[十百千万亿])/g;

/**
 * The figures of a text, in its order, key figures and others; see `Figure`. Time is linear in the text:
 * one pass of masks over it, one over what they leave.
 */
export function recognizeFigures(text: string): Figure[] {
  const plain = normalize(text);
  const masked = maskedFigures(plain);
  const quantities = quantitiesIn(plain, coverage(plain.length, masked));
  const figures = describe(text, plain, quantities);
  return [
    ...masked.map((figure) => ({
      ...figure,
      text: text.slice(figure.start, figure.end),
      sentence: sentenceOf(plain, figure.start),
    })),
    ...figures,
  ].sort((a, b) => a.start - b.start);
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
  text: '',
} as const;

function maskedFigures(plain: string): Omit<Figure, 'sentence'>[] {
  const found: Omit<Figure, 'sentence'>[] = [];
  const taken = new Uint8Array(plain.length);
  for (const { kind, pattern, name } of MASKS) {
    for (const { index, 0: match } of plain.matchAll(pattern)) {
      if (match === '' || taken[index] || taken[index + match.length - 1]) continue;
      taken.fill(1, index, index + match.length);
      found.push({ ...NOTHING_MORE, start: index, end: index + match.length, kind, rule: name });
    }
  }
  return found;
}

function coverage(length: number, figures: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of figures) covered.fill(1, start, end);
  return covered;
}

function quantitiesIn(plain: string, covered: Uint8Array): Quantity[] {
  const quantities: Quantity[] = [];
  let from = 0;
  for (const { index, 0: match } of plain.matchAll(BEGINNING)) {
    // A hyphen after a digit or a letter joins, it is no sign.
    const at = match.length === 2 && /[\w)]/.test(plain[index - 1] ?? '') ? index + 1 : index;
    if (
      at < from ||
      covered[at] ||
      /[A-Za-z.]/.test(/\d/.test(plain[at] ?? '') ? (plain[at - 1] ?? '') : '')
    )
      continue;
    const quantity = readAt(plain, at) ?? readBare(plain, at);
    if (!quantity || covered[quantity.end - 1]) continue;
    quantities.push(quantity);
    from = quantity.end;
  }
  return quantities;
}

/** Looks at the surroundings of each quantity: bounds, direction, base, indicator, key. */
function describe(text: string, plain: string, quantities: readonly Quantity[]): Figure[] {
  const figures: Figure[] = [];
  for (const quantity of quantities) {
    const sentence = sentenceOf(plain, quantity.start);
    const last = figures.at(-1);
    const previous = last && last.start >= sentence.start ? last : null;
    figures.push(describeOne(text, plain, quantity, sentence, previous));
  }
  return figures;
}

function describeOne(
  text: string,
  plain: string,
  quantity: Quantity,
  sentence: Span,
  previous: Figure | null,
): Figure {
  const { han: _, ...facts } = quantity;
  const { start, end } = quantity;
  const before = plain.slice(Math.max(sentence.start, start - 24), start);
  const after = plain.slice(end, end + 12);
  const listed =
    previous !== null &&
    isListed(plain.slice(previous.end, start)) &&
    previous.kind === quantity.kind;
  const direction =
    directionBefore(before, plain.slice(start, end)) ?? (listed ? previous.direction : null);
  const isChange = quantity.unit === '位' && quantity.kind === 'count' && direction !== null;
  const bounds =
    quantity.value === null || quantity.min !== null
      ? null
      : boundsAround(before, after, quantity.value);
  return {
    ...facts,
    ...rescaled(quantity, before, after),
    ...(isChange && { kind: 'rank-change' as const }),
    ...(bounds && (bounds.min ?? bounds.max ?? bounds.approx) !== null && bounds),
    text: text.slice(start, end),
    direction,
    change: direction && (/(?<![幅率速达])(?:到|至)了?$/.test(before) ? 'to' : 'by'),
    base: baseBefore(before),
    ...indicatorOf(plain, quantity, sentence.start, previous),
    period: periodBefore(text, plain, sentence, start),
    ...(scopeBefore(plain, sentence, start) ?? { scope: null, scopePlace: null }),
    sentence,
    key: isKey(quantity, plain.slice(start, end), after, before),
  };
}

/** Rates: 每秒450立方米, 设计时速80公里, 每平方公里11.5个. */
function rescaled({ unit, kind }: Quantity, before: string, after: string): Partial<Figure> {
  if (unit === '公里' && /时速[\p{sc=Han}]{0,2}$/u.test(before))
    return { kind: 'other-quantity', unit: '公里/小时' };
  if (unit === '立方米' && /每秒[\p{sc=Han}]{0,2}$/u.test(before)) return { unit: '立方米/秒' };
  if (unit === '个' && /每平方公里$/.test(before)) return { unit: '个/平方公里' };
  if (unit === '级' && kind === 'count' && /^(?:以上)?(?:[阵大]?风|地震)/.test(after))
    return { kind: 'other-quantity' };
  return unit === '位次' || unit === '名次' ? { unit: '位' } : {};
}

/** The time that the sentence named last before the figure. */
function periodBefore(text: string, plain: string, sentence: Span, at: number): string | null {
  const last = periodsIn(plain, { start: sentence.start, end: at }).at(-1);
  return last ? text.slice(last.start, last.end) : null;
}

const SENTENCE_END = /[。!?\n！？]/;

/** The sentence around an offset, at most 200 characters either way. */
function sentenceOf(plain: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < 200 && !SENTENCE_END.test(plain[start - 1] ?? '')) start--;
  let end = at;
  while (end < plain.length && end - at < 200 && !SENTENCE_END.test(plain[end] ?? '')) end++;
  return { start, end: plain[end] === '\n' ? end : Math.min(end + 1, plain.length) };
}
