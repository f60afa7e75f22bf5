import type { Annotation } from '../annotation.ts';
import type { Bookmark } from '../bookmark.ts';
import type { StoredArticle } from '../library.ts';
import type { Placement } from '../quote.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { FacetCounts } from './facets.ts';
import { Remembered } from './remembered.ts';
import { Shelf, type Wanted } from './shelf.ts';
import {
  annotationRow,
  articleRow,
  articleText,
  factValues,
  type Kept,
  notedOf,
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
  readonly known = new Remembered();
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
    const kept = this.known.keptOf(key);
    kept.header = { title, source, channel, publishedAt, textHash };
    kept.versions = versions;
    if (text !== undefined) this.articles.put(key, { text: articleText(kept.header, text) });
    this.#touch(key);
  }

  removeArticle(key: string): void {
    const kept = this.known.kept(key);
    if (kept) kept.header = null;
    this.#touch(key);
  }

  putAnnotation(annotation: Annotation): void {
    const { id, articleKey } = annotation;
    this.removeAnnotation(id);
    const kept = this.known.keptOf(articleKey);
    const noted = notedOf(annotation, kept.header);
    this.known.noted.set(id, noted);
    kept.annotations.add(id);
    this.annotations.put(id, annotationRow(annotation, noted, kept));
    this.#touch(articleKey);
  }

  removeAnnotation(id: string): void {
    const noted = this.known.noted.get(id);
    if (!noted) return;
    this.known.noted.delete(id);
    this.annotations.remove(id);
    this.known.kept(noted.articleKey)?.annotations.delete(id);
    this.#touch(noted.articleKey);
  }

  putBookmark({ articleKey, progress, createdAt }: Bookmark): void {
    const bookmark = { createdAt, ...(progress !== undefined && { progress }) };
    this.known.keptOf(articleKey).bookmark = bookmark;
    this.#touch(articleKey);
  }

  removeBookmark(articleKey: string): void {
    const kept = this.known.kept(articleKey);
    if (kept) kept.bookmark = null;
    this.#touch(articleKey);
  }

  /** What is recognised in an article; `null` forgets it. */
  putFacts(articleKey: string, facts: ArticleFacts | null): void {
    const kept = this.known.keptOf(articleKey);
    kept.facts = facts;
    for (const id of kept.annotations) {
      const noted = this.known.noted.get(id);
      if (noted) this.annotations.put(id, { values: factValues(noted, kept) });
    }
    this.#touch(articleKey);
  }

  /** Where an annotation stands in the last text of the article, or of a later page of it; its span there, where it has one. */
  place(id: string, placement: Placement, page = 1): void {
    const noted = this.known.noted.get(id);
    if (!noted) return;
    noted.placement = placement.state;
    noted.page = page;
    if (placement.state !== 'lost') {
      noted.start = placement.start;
      noted.end = placement.end;
    }
    const kept = this.known.keptOf(noted.articleKey);
    this.annotations.put(id, { values: factValues(noted, kept) });
    this.#age++;
  }

  /** The rows that fit, in their order. */
  find(view: ListView, wanted: Wanted): Int32Array {
    this.#settle();
    return this[view].find(wanted);
  }

  /** How many rows fit. */
  countOf(view: ListView, wanted: Wanted): number {
    this.#settle();
    return this[view].countOf(wanted);
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

  /** Does now what the first question would have to wait for: much of it, after everything was read. */
  prepare(): void {
    this.#settle();
    this.annotations.prepare();
    this.articles.prepare();
  }

  #touch(key: string): void {
    this.#stale.add(key);
    this.#age++;
  }

  #settle(): void {
    for (const key of this.#stale) {
      const kept = this.known.keptOf(key);
      // Of an article whose last note was thrown away the text stays: it is found again when the note comes back.
      const isHidden = !kept.header || (!kept.bookmark && kept.annotations.size === 0);
      if (isHidden && !this.articles.has(key)) continue;
      this.articles.put(key, { isHidden });
      if (!isHidden) this.#putArticleRow(key, kept);
    }
    this.#stale.clear();
  }

  #putArticleRow(key: string, kept: Kept): void {
    this.articles.put(key, articleRow(kept, this.known.notesOf(kept)));
  }
}
