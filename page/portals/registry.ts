import type { Line } from '../lines.ts';
import { mianyangGov } from './mianyang-gov.ts';
import { myrb } from './myrb.ts';
import { netease } from './netease.ts';
import { people } from './people.ts';
import type { Portal, SeenSelector } from './portal.ts';
import { scol } from './scol.ts';
import { sina } from './sina.ts';
import { tencent } from './tencent.ts';
import { thepaper } from './thepaper.ts';
import { xinhua } from './xinhua.ts';

/** The reader's own portal first. */
export const PORTALS: readonly Portal[] = [
  myrb,
  mianyangGov,
  netease,
  people,
  scol,
  sina,
  tencent,
  thepaper,
  xinhua,
];

/** The portal an address belongs to, and whether it looks like an article's there. */
export function portalOf(url: string | null): { portal: Portal; isArticlePath: boolean } | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const portal = PORTALS.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  if (!portal) return null;
  return {
    portal,
    isArticlePath: portal.articlePaths.some(({ pattern }) => pattern.test(pathname)),
  };
}

/** The portal whose labels a page carries, all of them; its pages are told by these also without an address. */
export function portalSignedBy(lines: readonly Line[]): Portal | null {
  const signed = ({ signature }: Portal) =>
    signature?.every((label) => lines.some((line) => label.test(line.text)));
  return PORTALS.find(signed) ?? null;
}

/** The elements that a portal declares for the page, as far as the page has them. */
export type DeclaredParts = { headline: Element | null; body: Element | null };

export function declaredParts(document: Document, url: string | null): DeclaredParts {
  const portal = portalOf(url)?.portal;
  const first = (selectors: readonly SeenSelector[] = []) => {
    for (const { selector } of selectors) {
      const element = document.querySelector(selector);
      if (element) return element;
    }
    return null;
  };
  return { headline: first(portal?.headline), body: first(portal?.body) };
}
