import { drain } from '../domain/steps.ts';
import { canonicalOf } from './generic/page-meta.ts';
import { giveWay } from './give-way.ts';
import { LineReader } from './lines.ts';
import { isLinkFarm } from './link-farm.ts';
import { isHomePage } from './measures.ts';
import { NO_SENTENCES, SeenSigns } from './seen-signs.ts';

/** So many nodes are read before it is asked whether they are enough. */
const STRETCH = 250;
/** After so many stretches, a few ms, the page may do what it has to. */
const STRETCHES = 20;

/**
 * Why a page can be no article, in a sentence, or `null` where it may be one. A first look with little code, so that
 * a page that is none pays for no more: whatever `readArticle` takes for an article passes here.
 */
export function whyNoArticle(document: Document, url: string | null): string | null {
  return drain(lookAt(document, url));
}

/** The same with pauses, so that no page however large is held up. */
export async function whyNoArticleInSlices(
  document: Document,
  url: string | null,
  pause: () => Promise<unknown> = giveWay,
): Promise<string | null> {
  const steps = lookAt(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Goes no further than to where the page may be an article: whatever follows only speaks for it. */
function* lookAt(document: Document, url: string | null): Generator<void, string | null> {
  const { body } = document;
  if (!body) return '页面是空的。';
  if (isHome(url, canonicalOf(document))) return '这是网站的首页，不是文章页。';
  if (isLinkFarm(body)) return NO_SENTENCES;
  const reader = new LineReader(body);
  const seen = new SeenSigns(document, url);
  for (let stretch = 1; reader.read(STRETCH); stretch++) {
    seen.add(reader.take());
    if (seen.isEnough()) return null;
    if (stretch % STRETCHES === 0) yield;
  }
  seen.add(reader.take());
  return seen.whyNone();
}

/** By whichever of its addresses it may be read; see `ownAddress`. */
function isHome(url: string | null, canonical: string | null): boolean {
  if (!url || !URL.canParse(url)) return false;
  const own = canonical !== null && URL.canParse(canonical, url) ? new URL(canonical, url) : null;
  return isHomePage(new URL(url)) && (own === null || isHomePage(own));
}
