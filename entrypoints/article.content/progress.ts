import { shareOfArticle } from '../../domain/article-pages.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { documentsAround } from '../../page/article-frame.ts';
import { onScreenSpan } from '../../page/on-screen.ts';
import type { VisitContext } from './context.ts';

/** Where the reader stays this long, that was read. */
const REST_MS = 1500;
/** Smaller steps are not worth a write. */
const STEP = 0.02;

/** Remembers how far a kept article was read. Returns the function that stops it. */
export function watchProgress({ document, article, map, kept }: VisitContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async () => {
    const { bookmark } = kept;
    const seen = onScreenSpan(document, map);
    if (!bookmark || !seen || article.text.length === 0) return;
    const progress = shareOfArticle(article.part, seen.end / article.text.length);
    if (progress === null || progress < (bookmark.progress ?? 0) + STEP) return;
    await askBackground('saveProgress', article.key, progress);
    // Let go meanwhile, or kept anew: what was written is of another bookmark.
    if (kept.bookmark?.createdAt === bookmark.createdAt) kept.keep({ ...kept.bookmark, progress });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save().catch(() => undefined), REST_MS);
  };
  const options = { capture: true, passive: true };
  const scrolled = documentsAround(document);
  for (const one of scrolled) one.addEventListener('scroll', soon, options);
  return () => {
    clearTimeout(timer);
    for (const one of scrolled) one.removeEventListener('scroll', soon, options);
  };
}
