import type { Span } from '../../domain/article.ts';
import { welcomeFollowers } from '../../messaging/following.ts';

/** The side panel is told where the reader is at most so often. */
const EVERY_MS = 100;

/** Tells the side panel what is on the screen, and that something changed, while there is one that follows. */
export type Following = { changed(): void; stop(): void };

export function createFollowing(document: Document, onScreen: () => Span | null): Following {
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
  const followers = welcomeFollowers((count) => {
    if (count > 0) soon();
    if (count > 0 === isFollowed) return;
    isFollowed = count > 0;
    // Captured: boxes that scroll within the page do not bubble.
    if (isFollowed) document.addEventListener('scroll', soon, options);
    else document.removeEventListener('scroll', soon, options);
  });
  return {
    changed() {
      if (!isFollowed) return;
      followers.tell({ news: 'changed' });
      soon();
    },
    stop() {
      clearTimeout(timer);
      document.removeEventListener('scroll', soon, options);
      followers.stop();
    },
  };
}
