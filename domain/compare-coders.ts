import { type Agreement, agreementOf, labelOf, type Pairing } from './agreement.ts';
import type { Annotation } from './annotation.ts';
import type { ExportDocument } from './export/source.ts';
import type { TeamPack } from './export/team-pack.ts';
import type { Library, StoredArticle } from './library.ts';
import { locateQuotes } from './quote.ts';

/** An article that both coders have, with what each made of it. */
export type ComparedArticle = {
  key: string;
  article: StoredArticle;
  /** The text on which both are compared: one's own, or the pack's where there is none. */
  text: string;
  textHash: string;
  pairings: Pairing[];
};

export type Comparison = {
  articles: ComparedArticle[];
  agreement: Agreement;
  /** Annotations whose passage is not in the text on which both are compared; they count nowhere. */
  lost: { one: Annotation[]; other: Annotation[] };
  /** How many annotations of the pack stand in articles that one has not. */
  elsewhere: number;
};

/**
 * One's own annotations beside a pack's, in the articles that both have. Both are put onto one text first, so that
 * nobody disagrees because the page was edited in between.
 */
export function compareCoders(own: readonly ExportDocument[], pack: TeamPack): Comparison {
  const theirs = Map.groupBy(pack.annotations, ({ articleKey }) => articleKey);
  const known = new Map(pack.articles.map((article) => [article.key, article]));
  const lost: Comparison['lost'] = { one: [], other: [] };
  const bases = own.flatMap((document) => baseOf(document, pack, known.get(document.key)) ?? []);
  const ones: Annotation[] = [];
  const others: Annotation[] = [];
  for (const { key, text, rows } of bases) {
    const mine = rows.map(({ annotation }) => annotation);
    ones.push(...placed(text, mine, lost.one));
    others.push(...placed(text, theirs.get(key) ?? [], lost.other));
  }
  const agreement = agreementOf(ones, others);
  const pairings = Map.groupBy(agreement.pairings, ({ articleKey }) => articleKey);
  const keys = new Set(bases.map(({ key }) => key));
  return {
    articles: bases.map(({ rows: _, ...base }) => ({
      ...base,
      pairings: pairings.get(base.key) ?? [],
    })),
    agreement,
    lost,
    elsewhere: pack.annotations.filter(({ articleKey }) => !keys.has(articleKey)).length,
  };
}

function baseOf(document: ExportDocument, pack: TeamPack, theirs: StoredArticle | undefined) {
  if (!theirs) return null;
  const { key, article, text, rows } = document;
  if (article && text) return { key, article, text, textHash: article.textHash, rows };
  const version = pack.versions.find(({ articleKey, textHash }) => {
    return articleKey === key && textHash === theirs.textHash;
  });
  const { text: other = '', textHash = theirs.textHash } = version ?? {};
  return other ? { key, article: article ?? theirs, text: other, textHash, rows } : null;
}

function placed(text: string, annotations: readonly Annotation[], lost: Annotation[]) {
  const quotes = annotations.map(({ quote }) => quote);
  const places = locateQuotes(text, quotes);
  return annotations.flatMap((annotation, index) => {
    const place = places[index];
    if (place?.state !== 'in-place' && place?.state !== 'moved') {
      lost.push(annotation);
      return [];
    }
    const { start, end } = place;
    return [{ ...annotation, quote: { ...annotation.quote, start, end } }];
  });
}

/** What holds of two annotations: one's own, the other's, both, or neither. */
export const CHOICES = ['one', 'other', 'both', 'none'] as const;
export type Choice = (typeof CHOICES)[number];

/** A pairing's name: what was ruled about it holds when the same pack is compared again. */
export function pairingId({ one, other }: Pairing): string {
  return `${one?.id ?? '-'} ${other?.id ?? '-'}`;
}

/** What is ruled, and what needs no ruling because both say the same, as a library of its own. */
export function adjudicated(
  { articles }: Comparison,
  rulings: ReadonlyMap<string, Choice>,
): Library {
  const annotations = articles.flatMap(({ pairings, textHash }) =>
    pairings
      .flatMap((pairing) => chosen(pairing, rulings.get(pairingId(pairing))))
      .map((annotation) => ({ ...annotation, textHash })),
  );
  return {
    articles: articles.map(({ article, textHash }) => ({ ...article, textHash })),
    versions: articles.map(({ key, text, textHash, article }) => ({
      id: `${key} ${textHash}`,
      articleKey: key,
      textHash,
      text,
      seenAt: article.updatedAt,
    })),
    annotations,
    bookmarks: [],
    decisions: [],
    trash: [],
    quarantine: [],
  };
}

function chosen({ one, other, verdict }: Pairing, choice: Choice | undefined): Annotation[] {
  const wanted = choice ?? (verdict === 'same' ? 'one' : 'none');
  return [
    ...(wanted === 'one' || wanted === 'both' ? [one] : []),
    ...(wanted === 'other' || wanted === 'both' ? [other] : []),
  ].filter((annotation) => annotation !== null);
}

/** How often each pair of labels came together over the spans that both marked exactly, the most frequent first. */
export function confusionOf({
  pairings,
}: Agreement): { one: string; other: string; count: number }[] {
  const counts = new Map<string, { one: string; other: string; count: number }>();
  for (const { one, other, verdict } of pairings) {
    if (!one || !other || (verdict !== 'same' && verdict !== 'label')) continue;
    const labels = { one: labelOf(one), other: labelOf(other) };
    const entry = counts.get(JSON.stringify(labels)) ?? { ...labels, count: 0 };
    counts.set(JSON.stringify(labels), { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
