import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import {
  deleteAnnotations,
  restoreAnnotation,
  saveAnnotation,
  updateAnnotation,
} from '../../storage/annotations.ts';
import { deleteBookmark, saveBookmark, saveProgress } from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { keepStorage } from '../../storage/durability.ts';
import { keptOf } from '../../storage/kept-of.ts';

/** What the article's page may ask, done in the database. */
export function createCalls(db: QuandianDatabase): BackgroundCalls {
  return {
    keptOf: (article) => keptOf(db, article),
    saveAnnotation: (draft, article) => keepStorage(saveAnnotation(db, draft, article)),
    updateAnnotation: (id, body) => updateAnnotation(db, id, body),
    deleteAnnotation: (id) => deleteAnnotations(db, [id]),
    restoreAnnotation: (id) => restoreAnnotation(db, id),
    saveBookmark: (article) => keepStorage(saveBookmark(db, article)),
    deleteBookmark: (key) => deleteBookmark(db, key),
    saveProgress: (key, progress) => saveProgress(db, key, progress),
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    },
  };
}
