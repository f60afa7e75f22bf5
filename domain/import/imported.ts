import type { Annotation, Color } from '../annotation.ts';
import { COLORS } from '../annotation.ts';
import { articleKey } from '../article-key.ts';
import type { Library, StoredArticle } from '../library.ts';
import { faultOf, LIBRARY_FORMS } from '../row-forms.ts';
import { uuidOf } from '../uuid.ts';

/** A row that cannot come in: which one, counted from 1 as the file (or its table) has them, and why. */
export type RejectedRow = { table?: string; row: number; reason: string };

/** What a file of another program becomes: rows as a backup has them, and those that could not. Nothing is written yet. */
export type ImportedFile = { library: Library; rejected: RejectedRow[] };

/** An annotation as another program has it. Only the quote and the page's address must be there. */
export type ForeignAnnotation = {
  /** Its id there: the same row becomes the same annotation again. */
  id?: string | undefined;
  url: string;
  title?: string | undefined;
  authors?: string[] | undefined;
  source?: string | undefined;
  publishedAt?: string | undefined;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
  color?: string | undefined;
  note?: string | undefined;
  tags?: string[] | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
};

/** A page as another program has it. */
export type ForeignPage = Pick<
  ForeignAnnotation,
  'url' | 'title' | 'authors' | 'source' | 'publishedAt' | 'createdAt'
>;

/** SHA-256 of nothing: an imported article has no text until its page is opened. */
export const NO_TEXT_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Collects rows. `now` is ISO 8601 in UTC, for what has no time of its own. */
export class Collected {
  readonly #articles = new Map<string, StoredArticle>();
  readonly #annotations = new Map<string, Annotation>();
  readonly #bookmarks = new Map<string, Library['bookmarks'][number]>();
  readonly #rejected: RejectedRow[] = [];
  readonly #now: string;

  constructor(now: string) {
    this.#now = now;
  }

  reject(row: number, reason: string): void {
    this.#rejected.push({ row, reason });
  }

  annotation(row: number, foreign: ForeignAnnotation): void {
    const article = this.#article(row, foreign);
    if (!article) return;
    const annotation = annotationOf(foreign, article.key, this.#now);
    const fault = faultOf(LIBRARY_FORMS.annotations, annotation);
    const isKnown = this.#annotations.has(annotation.id);
    if (fault) this.reject(row, fault);
    else if (isKnown) this.reject(row, `a second row with ${annotation.id}`);
    else {
      this.#keep(article);
      this.#annotations.set(annotation.id, annotation);
    }
  }

  bookmark(row: number, foreign: ForeignPage): void {
    const article = this.#article(row, foreign);
    if (!article) return;
    if (this.#bookmarks.has(article.key)) this.reject(row, `a second row with ${article.key}`);
    else {
      this.#keep(article);
      const createdAt = timeOf(foreign.createdAt, this.#now);
      const { key } = article;
      this.#bookmarks.set(key, { articleKey: key, createdAt, updatedAt: createdAt });
    }
  }

  file(): ImportedFile {
    const library: Library = {
      articles: [...this.#articles.values()],
      versions: [],
      annotations: [...this.#annotations.values()],
      bookmarks: [...this.#bookmarks.values()],
      decisions: [],
      trash: [],
      quarantine: [],
    };
    return { library, rejected: this.#rejected };
  }

  #article(row: number, foreign: ForeignPage): StoredArticle | null {
    if (!/^https?:\/\//i.test(foreign.url) || !URL.canParse(foreign.url)) {
      this.reject(
        row,
        foreign.url ? `no address of a page: ${foreign.url.slice(0, 200)}` : 'no address',
      );
      return null;
    }
    const article = articleOf(foreign);
    const fault = faultOf(LIBRARY_FORMS.articles, article);
    if (fault) this.reject(row, fault);
    return fault ? null : article;
  }

  #keep(article: StoredArticle): void {
    if (!this.#articles.has(article.key)) this.#articles.set(article.key, article);
  }
}

/** Older than anything: an article that is known here keeps its own facts. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

function articleOf({ url, title, authors, source, publishedAt }: ForeignPage): StoredArticle {
  return {
    key: articleKey(url),
    url,
    title: title || url,
    publishedAt: publishedAt || null,
    source: source || null,
    channel: null,
    reporters: (authors ?? []).filter(Boolean),
    photographers: [],
    editor: null,
    captions: [],
    textHash: NO_TEXT_HASH,
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
  };
}

function annotationOf(foreign: ForeignAnnotation, key: string, now: string): Annotation {
  const { id, exact, prefix = '', suffix = '', note = '', tags = [], color } = foreign;
  const start =
    Number.isSafeInteger(foreign.start) && (foreign.start ?? 0) >= 0 ? (foreign.start ?? 0) : 0;
  const createdAt = timeOf(foreign.createdAt, now);
  return {
    id: UUID.test(id ?? '')
      ? (id ?? '').toLowerCase()
      : idOf([id ?? '', key, exact, String(start), note].join('\n')),
    articleKey: key,
    color: COLORS.includes(color as Color) ? (color as Color) : 'yellow',
    note,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
    quote: { exact, prefix, suffix, start, end: start + exact.length },
    createdAt,
    updatedAt: timeOf(foreign.updatedAt, createdAt),
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same row always has the same id, so that a file imported twice comes in once: FNV-1a, four times. */
function idOf(text: string): string {
  const bytes = new Uint8Array(16);
  for (let part = 0; part < 4; part++) {
    let hash = 0x811c9dc5 ^ (part * 0x9e3779b9);
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    new DataView(bytes.buffer).setUint32(part * 4, hash >>> 0);
  }
  return uuidOf(bytes);
}

function timeOf(text: string | undefined, otherwise: string): string {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}
