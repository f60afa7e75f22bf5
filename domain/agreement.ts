import type { Annotation } from './annotation.ts';
import type { Span } from './article.ts';

/** What a coder says of a passage: the first tag; without one, the colour. */
export function labelOf({ tags, color }: Annotation): string {
  return tags[0] ?? color;
}

/** One passage, what each coder made of it: to be looked at side by side. */
export type Pairing = {
  articleKey: string;
  /** The larger of both spans, in UTF-16 units. */
  span: Span;
  one: Annotation | null;
  other: Annotation | null;
  /** `same`: same span and label; `label`: same span, another label; `edges`: they overlap; `alone`: one coder only. */
  verdict: 'same' | 'label' | 'edges' | 'alone';
};

export type Agreement = {
  pairings: Pairing[];
  /** Of the labels over the spans that both marked exactly; `null` where there are none. */
  kappa: number | null;
  /** How many spans both marked exactly. */
  common: number;
  /** F1 of exact spans, whatever their label; and with it. `null` where nobody marked anything. */
  spanF1: number | null;
  labelledF1: number | null;
};

/**
 * How far two coders agree (Cohen 1960; F1 as in CoNLL-2003). Only annotations on the same text can be compared: give
 * those of articles that both have read. Of two annotations of one coder on the same span the first counts.
 */
export function agreementOf(one: readonly Annotation[], other: readonly Annotation[]): Agreement {
  const pairings = pair(firstOfEach(one), firstOfEach(other));
  const common = pairings.filter(({ verdict }) => verdict === 'same' || verdict === 'label');
  const total =
    pairings.filter((pairing) => pairing.one).length +
    pairings.filter((pairing) => pairing.other).length;
  const f1 = (hits: number) => (total === 0 ? null : (2 * hits) / total);
  return {
    pairings,
    kappa: kappaOf(
      common.map(({ one: a, other: b }) => [a ? labelOf(a) : '', b ? labelOf(b) : '']),
    ),
    common: common.length,
    spanF1: f1(common.length),
    labelledF1: f1(common.filter(({ verdict }) => verdict === 'same').length),
  };
}

/** Cohen's κ of pairs of labels; 1 where both say one and the same label always. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const ones = new Map<string, number>();
  const others = new Map<string, number>();
  for (const [a, b] of pairs) {
    ones.set(a, (ones.get(a) ?? 0) + 1);
    others.set(b, (others.get(b) ?? 0) + 1);
  }
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  let expected = 0;
  for (const [label, count] of ones)
    expected += (count * (others.get(label) ?? 0)) / pairs.length ** 2;
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

function firstOfEach(annotations: readonly Annotation[]): Map<string, Annotation> {
  const firsts = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const id = idOf(annotation);
    if (!firsts.has(id)) firsts.set(id, annotation);
  }
  return firsts;
}

function idOf({ articleKey, quote: { start, end } }: Annotation): string {
  return `${articleKey} ${start} ${end}`;
}

/** Exact spans first, then what overlaps, each once; what is left stands alone. */
function pair(ones: Map<string, Annotation>, others: Map<string, Annotation>): Pairing[] {
  const pairings: Pairing[] = [];
  const left: Annotation[] = [];
  const free = new Map(others);
  for (const [id, one] of ones) {
    const other = free.get(id);
    if (!other) left.push(one);
    else {
      free.delete(id);
      pairings.push(pairing(one, other, labelOf(one) === labelOf(other) ? 'same' : 'label'));
    }
  }
  const byArticle = Map.groupBy(free.values(), ({ articleKey }) => articleKey);
  for (const one of left) {
    const candidates = byArticle.get(one.articleKey) ?? [];
    const at = candidates.findIndex(
      ({ quote }) => quote.start < one.quote.end && one.quote.start < quote.end,
    );
    const [other] = at < 0 ? [] : candidates.splice(at, 1);
    pairings.push(pairing(one, other ?? null, other ? 'edges' : 'alone'));
  }
  for (const rest of byArticle.values()) {
    for (const other of rest) pairings.push(pairing(null, other, 'alone'));
  }
  return pairings.sort((a, b) =>
    a.articleKey < b.articleKey
      ? -1
      : a.articleKey > b.articleKey
        ? 1
        : a.span.start - b.span.start,
  );
}

function pairing(
  one: Annotation | null,
  other: Annotation | null,
  verdict: Pairing['verdict'],
): Pairing {
  const both = [one, other].filter((annotation) => annotation !== null);
  return {
    articleKey: both[0]?.articleKey ?? '',
    span: {
      start: Math.min(...both.map(({ quote }) => quote.start)),
      end: Math.max(...both.map(({ quote }) => quote.end)),
    },
    one,
    other,
    verdict,
  };
}
