/** What a page says of itself to machines: `<meta>`, JSON-LD and the time some templates put in a script. */
export type PageMeta = {
  /** The headline for sharing; may be cut at a quotation mark that was not escaped. */
  title: string | null;
  /** As written: `2019-09-07T16:28:35+08:00`, `2019-06-15`, seconds since 1970. */
  times: string[];
  source: string | null;
  authors: string[];
  siteName: string | null;
  /** Does it call itself an article or news (og:type, JSON-LD)? */
  isArticle: boolean;
};

/** Names of `<meta>` that hold the time of publication, the most exact first. */
export const TIME_NAMES = [
  'article:published_time',
  'bytedance:published_time',
  'og:published_time',
  'og:release_date',
  'og:time',
  'weibo:article:create_at',
  'weibo: article:create_at',
  'apub:time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_time',
  'publishtime',
  'dateupdate',
  'firstpublishedtime',
];
/** What each of them has in it: for who need not know which is the most exact. */
export const TIME_NAME = /time|date|create_at/;
export const SOURCE_NAMES = ['contentsource', 'mediaid', 'source'];
const AUTHOR_NAMES = ['article:author', 'author'];
export const TITLE_NAMES = ['og:title', 'articletitle', 'twitter:title'];
export const TYPE_NAMES = ['og:type', 'og:webtype'];
/** Kinds of JSON-LD objects and og:type values that are articles. */
export const ARTICLE_TYPE = /article|news|report|blogposting/i;
/** `var ct = "1581517074"`, `pubTime: '2021-10-28 10:30'` in a script. */
export const SCRIPT_TIME =
  /\b(?:ct|_?pub(?:lish)?_?time|publish_?date)\b["']?\s*[:=]\s*["']?(1\d{9}(?:\d{3})?\b|(?:19|20)\d\d-\d\d?-\d\d?[ T]\d\d?:\d\d(?::\d\d)?)/i;
/** Scripts are searched no further than this. */
export const SCRIPT_LIMIT = 200_000;

/** The address that a page calls its own. */
export function canonicalOf(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}

export function pageMetaOf(document: Document): PageMeta {
  const named = metaOf(document);
  const linked = linkedDataOf(document);
  const pick = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? []);
  const times = [...pick(TIME_NAMES), ...linked.times];
  if (times.length === 0) times.push(...scriptTimeOf(document));
  return {
    title: pick(TITLE_NAMES)[0] ?? null,
    times,
    source: pick(SOURCE_NAMES)[0]?.replace(/^来源\s*[:：]\s*/, '') ?? null,
    authors: [...linked.authors, ...pick(AUTHOR_NAMES)],
    siteName: pick(['og:site_name'])[0] ?? null,
    isArticle:
      linked.isArticle ||
      pick(TYPE_NAMES).some(isArticleType) ||
      document.querySelector('[itemtype*="schema.org/"][itemtype$="Article"]') !== null,
  };
}

function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** Contents by name in lower case; empty ones are left out. */
export function metaOf(document: Document): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    named.set(key, [...(named.get(key) ?? []), content]);
  }
  return named;
}

type LinkedData = { times: string[]; authors: string[]; isArticle: boolean };

function linkedDataOf(document: Document): LinkedData {
  const found: LinkedData = { times: [], authors: [], isArticle: false };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(script.textContent ?? '')) {
      const type = JSON.stringify(thing['@type'] ?? '');
      if (!ARTICLE_TYPE.test(type)) continue;
      found.isArticle = true;
      if (typeof thing.datePublished === 'string') found.times.push(thing.datePublished);
      for (const author of [thing.author].flat()) {
        const name = isRecord(author) ? author.name : author;
        if (typeof name === 'string') found.authors.push(name);
      }
    }
  }
  return found;
}

type Thing = Record<string, unknown>;

/** The objects of a JSON-LD text, those of its `@graph` included; none where it is not JSON. */
function thingsIn(text: string): Thing[] {
  try {
    const things = [JSON.parse(text)].flat().filter(isRecord);
    return things.flatMap((thing) => [thing, ...[thing['@graph'] ?? []].flat().filter(isRecord)]);
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scriptTimeOf(document: Document): string[] {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const time = SCRIPT_TIME.exec((script.textContent ?? '').slice(0, SCRIPT_LIMIT))?.[1];
    if (time) return [time];
  }
  return [];
}
