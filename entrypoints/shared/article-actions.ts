import { browser } from 'wxt/browser';
import type { ArticleState, ViewActions } from '../../components/article-view/article-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { library as words } from '../../components/words/library.ts';
import { page } from '../../components/words/page.ts';
import { review } from '../../components/words/review.ts';
import type { AnnotationBody } from '../../domain/annotation.ts';
import type { Span } from '../../domain/article.ts';
import { describeQuote } from '../../domain/quote.ts';
import { askArticle } from '../../messaging/messenger.ts';
import { systemClock } from '../../storage/act.ts';
import {
  deleteAnnotations,
  reattachAnnotation,
  restoreAnnotations,
  updateAnnotation,
} from '../../storage/annotations.ts';
import {
  bookmarkOf,
  deleteBookmark,
  restoreBookmark,
  saveBookmark,
} from '../../storage/bookmarks.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { writeDrafts } from '../../storage/drafts.ts';
import { keepStorage } from '../../storage/durability.ts';
import { redo, undo } from '../../storage/history.ts';
import { reprintsOf } from '../../storage/reprints.ts';
import { setLayer } from '../../storage/settings.ts';
import { copyEvidence, evidenceFor } from './copy-evidence.ts';
import { decisionActions } from './decision-actions.ts';
import { articleFormats, exportArticle } from './export-article.ts';
import { exportVersions } from './export-versions.ts';
import { librarySearch } from './search-library.ts';

/** What the actions of a view work on: asked anew at each act, since a side panel follows the tab. */
export type Stage = {
  db: QuandianDatabase;
  tabId(): number | null;
  state(): ArticleState | null;
  /** Shows what is so now. */
  reload(): Promise<void>;
  inform(notice: Notice): void;
};

/** The reader's mouth to the article in the tab; nothing happens where there is none. */
export type Act = (deed: (tabId: number) => Promise<Notice | undefined>) => Promise<void>;

/** What a click in the popup or the side panel does; after each act the view and the article's page show what is so now. */
export function createActions(stage: Stage): ViewActions {
  const { db } = stage;
  const act: Act = async (deed) => {
    const tabId = stage.tabId();
    if (tabId === null) return;
    try {
      const notice = await deed(tabId);
      await askArticle(tabId, 'refresh').catch(() => undefined);
      await stage.reload();
      if (notice) stage.inform(notice);
    } catch {
      stage.inform({ text: t(page.actFailed) });
    }
  };
  const undoable = (word: Word, takeBack: () => Promise<unknown>): Notice => ({
    text: t(word),
    action: {
      label: t(common.undo),
      run: () => void act(() => takeBack().then(() => ({ text: t(page.restored) }))),
    },
  });
  return {
    ...pageActions(stage, act),
    async update(id, body) {
      const shown = stage.state()?.annotations.find(({ annotation }) => annotation.id === id);
      // What another view wrote meanwhile is merged with it.
      await updateAnnotation(db, id, body, systemClock, shown ? { base: shown.annotation } : {});
      await keepDraft(id, null);
      void act(async () => ({ text: t(page.saved) }));
    },
    keepDraft: (id, body) => void keepDraft(id, body),
    toggleBookmark: () =>
      void act(async (tabId) => {
        const article = await askArticle(tabId, 'article');
        if (!article) return undefined;
        if (await bookmarkOf(db, article.key)) {
          await deleteBookmark(db, article.key);
          return undoable(page.letGo, () => restoreBookmark(db, article.key));
        }
        await keepStorage(saveBookmark(db, article));
        return undefined;
      }),
    deleteAnnotation: (id) =>
      void act(async () => {
        await deleteAnnotations(db, [id]);
        return undoable(page.deleted, () => restoreAnnotations(db, [id]));
      }),
    reattach: (id, to) =>
      void act(async (tabId) => {
        const isDone = await reattach(stage, tabId, id, to);
        return isDone
          ? undoable(review.reattached, () => undo(db))
          : { text: t(review.selectFirst) };
      }),
    ...decisionActions(stage, act),
    async reprints() {
      const article = stage.state()?.article;
      return article ? reprintsOf(db, article) : [];
    },
    evidenceOf: (id) => evidenceFor(stage, id),
    copyEvidence: (id, format) =>
      void act(async () => copyEvidence(await evidenceFor(stage, id), format)),
    formats: articleFormats,
    exportAs: (format) => void act(() => exportArticle(stage, format)),
    exportVersions: () => void exportVersions(stage.state()),
    search: librarySearch(),
    undo: () =>
      void act(async () => ({ text: t((await undo(db)) ? words.undone : words.nothingToUndo) })),
    redo: () =>
      void act(async () => ({ text: t((await redo(db)) ? words.redone : words.nothingToUndo) })),
    openLibrary: () => void openOwn('/library.html'),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}

/** What happens on the page itself. */
function pageActions(
  stage: Stage,
  act: Act,
): Pick<ViewActions, 'reveal' | 'goBack' | 'switchLayer'> {
  const tell = async (deed: (tabId: number) => Promise<unknown>) => {
    const tabId = stage.tabId();
    if (tabId !== null) await deed(tabId).catch(() => stage.inform({ text: t(page.actFailed) }));
  };
  return {
    reveal: (target) =>
      void tell((tabId) => {
        const place = 'annotationId' in target ? target : { start: target.start, end: target.end };
        return askArticle(tabId, 'reveal', place);
      }),
    goBack: () => void tell((tabId) => askArticle(tabId, 'goBack')),
    switchLayer: (layer, on) =>
      void act(async (tabId) => {
        await setLayer(await hostOf(tabId), layer, on);
        return undefined;
      }),
  };
}

/** `false` when nothing is selected in the page. */
async function reattach(
  { db }: Stage,
  tabId: number,
  id: string,
  to: 'selection' | Span,
): Promise<boolean> {
  const span = to === 'selection' ? await askArticle(tabId, 'selection') : to;
  const article = await askArticle(tabId, 'article');
  if (!span || !article) return false;
  await reattachAnnotation(db, id, describeQuote(article.text, span), article);
  return true;
}

function keepDraft(id: string, typed: AnnotationBody | null): Promise<void> {
  return writeDrafts([{ id, articleKey: null, typed }]);
}

async function openOwn(path: '/library.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** The host of the page in a tab; the portal's hosts are permitted, so the address is known. */
async function hostOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ? new URL(url).host : null;
}
