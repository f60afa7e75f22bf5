/** The facts of an article's header, as the page states them. */
export type ArticleHeader = {
  /** The headline, without the site's name. */
  title: string;
  /** ISO 8601 with the zone of the portal: `2021-12-17T08:35:00+08:00`. */
  publishedAt: string | null;
  /** 来源: the paper or site that the article was taken from. */
  source: string | null;
  /** 栏目: the last step of the breadcrumb. */
  channel: string | null;
  /** 记者, in the order in which they are named. Never the editor. */
  reporters: string[];
  /** 摄影 / 摄 / 供图. */
  photographers: string[];
  /** 编辑 / 责任编辑: who put the page together; not an author. */
  editor: string | null;
  /** Texts that belong to pictures; they are not part of `text`. */
  captions: string[];
};

/** What of an article a page shows, where that is not the whole of it. */
export type ArticlePart = {
  /** Which of its pages, from 1. */
  page: number;
  /** Of how many; `null` where the page does not say. */
  of: number | null;
  /** Is the rest folded away until the reader presses 阅读全文? */
  folded: boolean;
};

/**
 * An article as it was read from a page.
 *
 * `text` is the one ruler: paragraphs joined by `\n`, section headings included, captions,
 * scripts and the page's furniture left out. Every offset in this project is in UTF-16 units on it.
 */
export type Article = ArticleHeader & {
  /** Joins the addresses under which the same article is found; see `articleKey`. */
  key: string;
  /** The address under which it was read; `null` for a file without one. */
  url: string | null;
  text: string;
  /** Missing where the page shows the whole of it. */
  part?: ArticlePart;
};

/** `[start, end)` in UTF-16 units on `Article.text`. */
export type Span = { start: number; end: number };
