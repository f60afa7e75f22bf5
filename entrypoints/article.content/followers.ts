import type { Span } from '../../domain/article.ts';
import { welcomeFollowers } from '../../messaging/following.ts';

/** The side panel is told where the reader is at most so often. */
const EVERY_MS = 100;

/** Tells the side panel what is on the screen, and that something changed, while there is one that follows. */
export type Following = { changed(): void; stop(): void };

/** `scrolled` says whose scrolling moves the article. */
export function createFollowing(
  scrolled: () => readonly Document[],
  onScreen: () => Span | null,
): Following {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowed = false;
  const tell = () => {
    timer = undefined;
    followers.tell({ news: 'on-screen', onScreen: onScreen() });
  };
  const soon = () => {
    timer ??= setTimeout(tell, EVERY_MS);
  };
  const options = { capture: true, passive: true };
  let heard: readonly Document[] = [];
  // Captured: boxes that scroll within the page do not bubble.
  const hear = (documents: readonly Document[]) => {
    for (const one of heard) one.removeEventListener('scroll', soon, options);
    heard = documents;
    for (const one of heard) one.addEventListener('scroll', soon, options);
  };
  const followers = welcomeFollowers((count) => {
    if (count > 0) soon();
    if (count > 0 === isFollowed) return;
    isFollowed = count > 0;
    hear(isFollowed ? scrolled() : []);
  });
  return {
    changed() {
      if (!isFollowed) return;
      hear(scrolled());
      followers.tell({ news: 'changed' });
      soon();
    },
    stop() {
      clearTimeout(timer);
      hear([]);
      followers.stop();
    },
  };
}
