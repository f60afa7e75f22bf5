/** Parameters that say where a reader came from, not which article it is. */
const TRACKING =
  /^(utm_\w+|spm|from|isappinstalled|share\w*|fbclid|gclid|scene|wx\w*|timestamp|t|_)$/i;
/**
 * The page number of a long article: `304050_2.html`, `c345167-33045678-2.html`, `?page=2`; `article_2.html` is an
 * article itself, and so is `?p=2` on some sites.
 */
const PAGE_IN_PATH = /(?:(?<=\d{4})_|(?<=\/c\d+-\d{6,})-)(\d{1,2})(?=\.s?html?$)/;
const PAGE_PARAMETER = /^(page|pn|pageno)$/i;

/** The number by which an address tells a page of an article from its others; `null` where it has none. */
export function pageInAddress(url: string): number | null {
  if (!URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  const parameter = [...searchParams].find(([name]) => PAGE_PARAMETER.test(name))?.[1];
  const written = PAGE_IN_PATH.exec(pathname)?.[1] ?? parameter ?? '';
  return /^\d{1,2}$/.test(written) ? Number(written) : null;
}

/**
 * One key for all the addresses of an article: without scheme, `www.` or `m.`, fragment, tracking parameters
 * and page number. An address that cannot be parsed is its own key.
 */
export function articleKey(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  const host = parsed.host.replace(/^(www|m|wap|mobile|3g)\./, '');
  const path = parsed.pathname.replace(PAGE_IN_PATH, '').replace(/\/(index\.s?html?)?$/, '/');
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name) && !PAGE_PARAMETER.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return host + path + (query && `?${query}`);
}

/**
 * The key of an article that has no address, a saved file: the same headline, time and text are the same article.
 * The hash is FNV-1a over UTF-16 units, 32 bits.
 */
export function fileKey(title: string, publishedAt: string | null, text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `file:${title}@${publishedAt ?? ''}#${hash.toString(16).padStart(8, '0')}`;
}

/**
 * The address that a page calls its own, if it can be believed: on the same site and not the site's home page.
 * Otherwise the address under which it was read.
 */
export function ownAddress(url: string | null, canonical: string | null): string | null {
  if (!canonical) return url;
  try {
    const own = new URL(canonical, url ?? undefined);
    if (!/^https?:$/.test(own.protocol) || isHome(own)) return url;
    if (!url) return own.href;
    return siteOf(own) === siteOf(new URL(url)) ? own.href : url;
  } catch {
    return url;
  }
}

function isHome({ pathname, search }: URL): boolean {
  return /^\/(?:(?:index|default)\.\w+)?$/.test(pathname) && search === '';
}

/** Second levels under which others register theirs: `.gov.cn`, `.com.hk`, `.co.jp`, and those of the provinces, `.sc.cn`. */
const SHARED_LEVEL = /^(?:com|net|org|gov|edu|ac|mil|co|or|ne|go)\.[a-z]{2}$/;
const PROVINCE =
  /^(?:bj|sh|tj|cq|he|sx|nm|ln|jl|hl|js|zj|ah|fj|jx|sd|ha|hb|hn|gd|gx|hi|sc|gz|yn|xz|sn|gs|qh|nx|xj|tw|hk|mo)\.cn$/;

/**
 * The site of an address: the last two labels of its host, three where the second is shared; a host that is an
 * address of the network is a site by itself.
 */
export function siteOf({ hostname }: URL): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const ending = labels.slice(-2).join('.');
  return SHARED_LEVEL.test(ending) || PROVINCE.test(ending) ? labels.slice(-3).join('.') : ending;
}
