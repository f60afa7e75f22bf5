/** Hosts that are addresses: they have no subdomains. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|localhost)$/;

/**
 * The match pattern of the site to which an address belongs, as a permission is asked for it:
 * `https://www.scol.com.cn/a.html` → `*://*.scol.com.cn/*`, so that `m.` and `www.` are one site.
 * `null` where there is no site: files, the browser's own pages.
 */
export function sitePattern(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  if (ADDRESS.test(hostname)) return `*://${hostname}/*`;
  return `*://*.${hostname.replace(/^(?:www|m|wap|mobile)\.(?=[^.]+\.)/, '')}/*`;
}

/** A pattern as readers know the site: `*://*.scol.com.cn/*` → `scol.com.cn`. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}

/** Does the pattern match the address? The path is not looked at: a permission is for a host. */
export function matchesSite(pattern: string, url: string): boolean {
  const [, scheme, host] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!scheme || !host || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const fits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  if (!fits) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
