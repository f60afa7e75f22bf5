/** Parameters that say where a reader came from, not which article it is. */
const TRACKING =
  /^(utm_\w+|spm|from|isappinstalled|share\w*|fbclid|gclid|scene|wx\w*|timestamp|t|_)$/i;
/** The page number of a long article: `304050_2.html`, `?page=2`. */
const PAGE_IN_PATH = /_(\d{1,2})(?=\.s?html?$)/;
const PAGE_PARAMETER = /^(page|p|pn)$/i;

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
  const host = parsed.host.replace(/^(www|m|wap|mobile)\./, '');
  const path = parsed.pathname.replace(PAGE_IN_PATH, '').replace(/\/(index\.s?html?)?$/, '/');
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name) && !PAGE_PARAMETER.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return host + path + (query && `?${query}`);
}

/**
 * The address that a page calls its own, if it can be believed: on the same site and not the site's home page.
 * Otherwise the address under which it was read.
 */
export function ownAddress(url: string | null, canonical: string | null): string | null {
  if (!canonical) return url;
  try {
    const own = new URL(canonical, url ?? undefined);
    if (own.pathname === '/' && own.search === '') return url;
    if (!url) return own.href;
    return site(own) === site(new URL(url)) ? own.href : url;
  } catch {
    return url;
  }
}

/** The last two labels of a host, three under `.gov.cn`, `.com.cn` and the like. */
function site({ hostname }: URL): string {
  const labels = hostname.split('.');
  const short = /^(com|net|org|gov|edu|ac)\.cn$/.test(labels.slice(-2).join('.'));
  return labels.slice(short ? -3 : -2).join('.');
}
