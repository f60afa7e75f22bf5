import { browser } from 'wxt/browser';
import type {
  ArticleState,
  Health,
  ViewState,
} from '../../components/article-view/article-state.ts';
import { reasonWords } from '../../components/reason-words.ts';
import { t } from '../../components/text.ts';
import { review } from '../../components/words/review.ts';
import type { ArticleVersion } from '../../domain/library.ts';
import { isSound, LIBRARY_FORMS } from '../../domain/row-forms.ts';
import { comparable } from '../../domain/versions.ts';
import { askArticle } from '../../messaging/messenger.ts';
import type { PageState } from '../../messaging/protocol.ts';
import { versionsOf } from '../../storage/articles.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { readDrafts } from '../../storage/drafts.ts';
import { annotationRows, bookmarkRows } from '../../storage/library.ts';
import { libraryHealth } from '../../storage/sentinel.ts';
import { layersByDefault } from '../../storage/settings.ts';

/** So much of what was kept last is shown where there is no article. */
const RECENT = 20;

/** The tab that a view opened as a page is about, if its address names one: `popup.html?tab=7`. */
export function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? null : Number(named);
}

/** The tab whose article is shown: the one that is named, or else the one in front. */
export async function shownTab(): Promise<number | null> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What there is to show of a tab now. */
export async function loadState(db: QuandianDatabase, tabId: number | null): Promise<ViewState> {
  // A tab without an article script does not answer.
  const [state, article] =
    tabId === null
      ? [null, null]
      : await Promise.all([
          askArticle(tabId, 'pageState').catch(() => null),
          askArticle(tabId, 'article').catch(() => null),
        ]);
  if (state?.isArticle && article) {
    return { kind: 'article', state: await articleState(db, state, article) };
  }
  try {
    const [annotations, bookmarks] = await Promise.all([
      annotationRows(db, RECENT),
      bookmarkRows(db, RECENT),
    ]);
    const reason = state ? reasonWords(state.reason) : t(review.notOurSite);
    return { kind: 'elsewhere', reason, annotations, bookmarks };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function articleState(
  db: QuandianDatabase,
  state: Extract<PageState, { isArticle: true }>,
  article: ArticleState['article'],
): Promise<ArticleState> {
  const [layersEverywhere, typed, versions] = await Promise.all([
    layersByDefault(),
    readDrafts(article.key),
    shownVersions(db, article),
  ]);
  return {
    ...state,
    article,
    versions,
    layersEverywhere,
    drafts: Object.fromEntries(typed.bodies),
  };
}

/** The texts an article has had, today's last: it may be one that was seen before. A library that fails has none. */
async function shownVersions(
  db: QuandianDatabase,
  article: ArticleState['article'],
): Promise<ArticleVersion[]> {
  const versions = await versionsOf(db, article.key).catch(() => []);
  const sound = versions.filter((version) => isSound(LIBRARY_FORMS.versions, version));
  return comparable(sound, article);
}

/** Is all there that was kept? */
export async function loadHealth(db: QuandianDatabase): Promise<Health> {
  const health = await libraryHealth(db);
  if (health.state === 'sound') return health;
  if (health.state === 'unreadable') return { state: 'unreadable', reason: health.error.message };
  const sum = ({ annotations, bookmarks }: { annotations: number; bookmarks: number }) =>
    annotations + bookmarks;
  return { state: 'lost', expected: sum(health.expected), found: sum(health.found) };
}
