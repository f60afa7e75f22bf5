import { placesOf } from '../../page/article-frame.ts';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { type ArticleReading, type Reading, readArticleInSlices } from '../../page/read-article.ts';

/** What was read, and in which document. */
export type Shown = { document: Document; reading: Reading };

export const NOT_READ: Reading = { isArticle: false, reason: '页面是空的。', signs: [] };

/** The article in the page itself or, where there is none, in a frame of it; else why the page is none. */
export async function readPlaces(page: Document, address: string): Promise<Shown> {
  let first: Shown | null = null;
  for (const { document, url } of placesOf(page, address)) {
    const reading = await readArticleInSlices(document, url, findBodyByLibrary);
    if (reading.isArticle) return { document, reading };
    first ??= { document, reading };
  }
  return first ?? { document: page, reading: NOT_READ };
}

/** Does the page still show what was read, in the very nodes in which it was read? */
export function isSame(before: Shown, after: Shown): boolean {
  const [old, now] = [before.reading, after.reading];
  if (!old.isArticle || !now.isArticle) return old.isArticle === now.isArticle;
  return before.document === after.document && factsOf(old) === factsOf(now) && old.map.stands();
}

/** All that is kept and told of an article: its header and the way to its other pages may come late. Captions come and go with pictures. */
function factsOf({ article, continuation }: ArticleReading): string {
  const { captions, photographers, ...kept } = article;
  return JSON.stringify([kept, continuation.others]);
}
