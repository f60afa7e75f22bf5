import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import { systemClock } from '../../storage/act.ts';
import {
  deleteAnnotations,
  restoreAnnotation,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import {
  deleteBookmark,
  restoreBookmark,
  saveBookmark,
  saveProgress,
} from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { keepStorage } from '../../storage/durability.ts';
import { keptOf } from '../../storage/kept-of.ts';

/** What the article's page may ask, done in the database. */
export function createCalls(db: QuandianDatabase, changed: () => void): BackgroundCalls {
  const tell = <T>(written: Promise<T>) => written.finally(changed);
  return {
    keptOf: (article) => keptOf(db, article),
    saveAnnotation: (draft, article) => tell(keepStorage(saveAnnotation(db, draft, article))),
    updateAnnotation: (id, body, base, once) =>
      tell(updateAnnotation(db, id, body, systemClock, { base, once })),
    deleteAnnotation: (id, once) => tell(deleteAnnotations(db, [id], systemClock, once)),
    restoreAnnotation: (id, once) => tell(restoreAnnotation(db, id, systemClock, once)),
    saveBookmark: (article, once) =>
      tell(keepStorage(saveBookmark(db, article, systemClock, once))),
    deleteBookmark: (key, once) => tell(deleteBookmark(db, key, systemClock, once)),
    restoreBookmark: (key, once) => tell(restoreBookmark(db, key, systemClock, once)),
    saveProgress: (key, progress) => saveProgress(db, key, progress),
    tend: async () => changed(),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    },
  };
}
