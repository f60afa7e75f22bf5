import type { Annotation } from '../annotation.ts';
import type { Bookmark } from '../bookmark.ts';
import type { FactsArticle } from '../insight/source.ts';
import type { StoredArticle } from '../library.ts';
import type { Placement } from '../quote.ts';
import { searchableTogether } from '../search.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { FacetCounts } from './facets.ts';
import { clockNumber, Shelf, type Wanted } from './shelf.ts';
import {
  articleRow,
  factValues,
  type Header,
  headerValues,
  type Kept,
  localClock,
  monthOf,
  type Noted,
  placementIn,
} from './values.ts';

/** The lists that are searched. */
export type ListView = 'annotations' | 'articles';

/**
 * Everything that is kept, as it is searched and counted: made once from the tables, and then kept true row by row. It
 * holds no row: who asks gets ids.
 */
export class Catalog {
  readonly annotations = new Shelf();
  readonly articles = new Shelf();
  readonly #noted = new Map<string, Noted>();
  readonly #kept = new Map<string, Kept>();
  /** Articles whose row must be made anew before the next question. */
  readonly #stale = new Set<string>();
  #age = 0;

  /** Goes up with every change: what was made of an older one is made again. */
  get age(): number {
    return this.#age;
  }

  /** An article with its last stored text, `undefined` where that is as before. Its annotations must be put again when its title changes. */
  putArticle(article: StoredArticle, text: string | undefined, versions: number): void {
    const { key, title, source, channel, publishedAt, textHash } = article;
    const kept = this.#keptOf(key);
    kept.header = { title, source, channel, publishedAt, textHash };
    kept.versions = versions;
    if (text !== undefined) {
      const words = searchableTogether([title, source ?? '', channel ?? '', text]);
      this.articles.put(key, { text: words });
    }
    this.#touch(key);
  }

  removeArticle(key: string): void {
    const kept = this.#kept.get(key);
    if (kept) kept.header = null;
    this.#touch(key);
  }

  putAnnotation(annotation: Annotation): void {
    const { id, articleKey, color, tags, note, quote, origin } = annotation;
    this.removeAnnotation(id);
    const kept = this.#keptOf(articleKey);
    const noted: Noted = {
      articleKey,
      start: quote.start,
      end: quote.end,
      color,
      tags,
      hasNote: note !== '',
      isAccepted: origin !== undefined,
      time: localClock(annotation.createdAt),
      textHash: annotation.textHash ?? null,
      placement: placementIn(kept.header, annotation.textHash ?? null),
    };
    this.#noted.set(id, noted);
    kept.annotations.add(id);
    const texts = [quote.exact, note, ...tags, kept.header?.title ?? ''];
    this.annotations.put(id, {
      text: searchableTogether(texts),
      times: { noted: noted.time, published: clockNumber(kept.header?.publishedAt ?? null) },
      values: {
        article: [articleKey],
        color: [color],
        tag: tags,
        noted: monthOf(noted.time),
        ...factValues(noted, kept),
        ...headerValues(kept.header),
      },
    });
    this.#touch(articleKey);
  }

  removeAnnotation(id: string): void {
    const noted = this.#noted.get(id);
    if (!noted) return;
    this.#noted.delete(id);
    this.annotations.remove(id);
    this.#kept.get(noted.articleKey)?.annotations.delete(id);
    this.#touch(noted.articleKey);
  }

  putBookmark({ articleKey, progress, createdAt }: Bookmark): void {
    this.#keptOf(articleKey).bookmark = { createdAt, ...(progress !== undefined && { progress }) };
    this.#touch(articleKey);
  }

  removeBookmark(articleKey: string): void {
    const kept = this.#kept.get(articleKey);
    if (kept) kept.bookmark = null;
    this.#touch(articleKey);
  }

  /** What is recognised in an article; `null` forgets it. */
  putFacts(articleKey: string, facts: ArticleFacts | null): void {
    const kept = this.#keptOf(articleKey);
    kept.facts = facts;
    for (const id of kept.annotations) {
      const noted = this.#noted.get(id);
      if (noted) this.annotations.put(id, { values: factValues(noted, kept) });
    }
    this.#touch(articleKey);
  }

  /** Where an annotation stands in the article's last text; its span there, where it has one. */
  place(id: string, placement: Placement): void {
    const noted = this.#noted.get(id);
    if (!noted) return;
    noted.placement = placement.state;
    if (placement.state !== 'lost') {
      noted.start = placement.start;
      noted.end = placement.end;
    }
    const kept = this.#keptOf(noted.articleKey);
    this.annotations.put(id, { values: factValues(noted, kept) });
    this.#age++;
  }

  /** The annotations of which it is not known where they stand, by article. */
  unplaced(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [id, { placement, articleKey }] of this.#noted) {
      if (placement !== null || !this.#kept.get(articleKey)?.header) continue;
      found.set(articleKey, [...(found.get(articleKey) ?? []), id]);
    }
    return found;
  }

  annotationsOf(articleKey: string): string[] {
    return [...(this.#kept.get(articleKey)?.annotations ?? [])];
  }

  headerOf(articleKey: string): Header | null {
    return this.#kept.get(articleKey)?.header ?? null;
  }

  factsOf(articleKey: string): ArticleFacts | null {
    return this.#kept.get(articleKey)?.facts ?? null;
  }

  /** The articles with these rows of which it is known what is recognised in their last text. */
  factsArticles(rows: Int32Array): FactsArticle[] {
    const found: FactsArticle[] = [];
    for (const row of rows) {
      const key = this.articles.idOf(row) ?? '';
      const { header, facts } = this.#kept.get(key) ?? {};
      if (!header || facts?.textHash !== header.textHash) continue;
      const { title, source, publishedAt } = header;
      found.push({ key, title, source, publishedAt, facts });
    }
    return found;
  }

  /** What is remembered of an article as a whole. */
  summaryOf(articleKey: string): { annotations: number; versions: number } {
    const kept = this.#kept.get(articleKey);
    return { annotations: kept?.annotations.size ?? 0, versions: kept?.versions ?? 0 };
  }

  /** The keys of articles in which something like this was recognised: those that a decision elsewhere may touch. */
  withPassage(exact: string): string[] {
    return [...this.#kept].flatMap(([key, { facts }]) =>
      facts?.figures.some(({ text }) => text === exact) ||
      facts?.persons.some(({ name }) => name.includes(exact) || exact.includes(name))
        ? [key]
        : [],
    );
  }

  /** The rows that fit, in their order. */
  find(view: ListView, wanted: Wanted): Int32Array {
    this.#settle();
    return this[view].find(wanted);
  }

  /** How the rows that fit are spread over the values of the facets. */
  spread(view: ListView, wanted: Wanted): FacetCounts {
    this.#settle();
    return this[view].spread(wanted);
  }

  /** How many rows there are. */
  count(view: ListView): number {
    this.#settle();
    return this[view].count;
  }

  #keptOf(key: string): Kept {
    let kept = this.#kept.get(key);
    if (!kept) {
      kept = { header: null, annotations: new Set(), bookmark: null, versions: 0, facts: null };
      this.#kept.set(key, kept);
    }
    return kept;
  }

  #touch(key: string): void {
    this.#stale.add(key);
    this.#age++;
  }

  #settle(): void {
    for (const key of this.#stale) {
      const kept = this.#keptOf(key);
      // Of an article whose last note was thrown away the text stays: it is found again when the note comes back.
      const isHidden = !kept.header || (!kept.bookmark && kept.annotations.size === 0);
      if (isHidden && !this.articles.has(key)) continue;
      this.articles.put(key, { isHidden });
      if (!isHidden) this.#putArticleRow(key, kept);
    }
    this.#stale.clear();
  }

  #putArticleRow(key: string, kept: Kept): void {
    const notes = [...kept.annotations].flatMap((id) => this.#noted.get(id) ?? []);
    this.articles.put(key, articleRow(kept, notes));
  }
}
