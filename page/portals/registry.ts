import type { Line } from '../lines.ts';
import { myrb } from './myrb.ts';
import type { Portal } from './portal.ts';

const PORTALS: readonly Portal[] = [myrb];

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
