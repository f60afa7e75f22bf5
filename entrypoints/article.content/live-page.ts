import { createRecognizer } from '../../domain/recognize.ts';
import { findBodyByLibrary } from '../../page/generic/readability-body.ts';
import { type Reading, readArticleInSlices } from '../../page/read-article.ts';
import { watchPage } from '../../page/watch-page.ts';
import { layersOf, watchLayers } from '../../storage/settings.ts';
import { applyChoices } from '../shared/choices.ts';
import { startVisit, type Visit } from './visit.ts';

/** The page as it shows itself over time: it may come late, render itself anew, or go to another article. */
export type LivePage = {
  /** The visit of the article that is shown; `null` on a page that is no article. */
  visit(): Visit | null;
  /** The same, once the article that was read last is visited: for who asks while the page is still opening. */
  settled(): Promise<Visit | null>;
  /** Why the page was taken for an article, or not. */
  reason(): string;
  /** `isUpdated`: as of a visit. */
  stop(isUpdated?: boolean): void;
};

/** An article is watched as long as it is open, any other page only while it may still become one; in ms. */
const WHOLE_VISIT = 2 ** 31 - 1;

const NOT_READ: Reading = { isArticle: false, reason: '页面是空的。', signs: [] };

/** So long a changed page waits to be read anew while the reader writes, in ms. */
const WHILE_WRITING = 500;

/**
 * Reads the page now and again whenever it has changed, and visits the article that it shows. `changed` is called
 * when there is another visit, or something else to tell of it.
 */
export function watchLivePage(window: Window, changed: () => void): LivePage {
  const { document, location } = window;
  let reading = NOT_READ;
  let turn = 0;
  let visit: Visit | null = null;
  let later: number | undefined;
  const recognizer = createRecognizer();
  let beginning = Promise.resolve();

  const begin = async (begun: Reading) => {
    if (!begun.isArticle) return;
    await applyChoices();
    const layers = await layersOf(location.host);
    // The page may have changed meanwhile.
    if (begun !== reading) return;
    visit = startVisit(document, begun, layers, recognizer, changed);
    changed();
  };
  const end = (isUpdated = false) => {
    window.clearTimeout(later);
    visit?.stop(isUpdated);
    visit = null;
  };
  const look = () => {
    window.clearTimeout(later);
    if (visit?.isWriting()) {
      later = window.setTimeout(look, WHILE_WRITING);
      return;
    }
    beginning = read();
  };
  const read = async () => {
    const mine = ++turn;
    const next = await readArticleInSlices(document, location.href, findBodyByLibrary);
    // Meanwhile it may have been read anew, or the reader may have begun to write.
    if (mine !== turn) return;
    if (visit?.isWriting()) return look();
    const isAsBefore = isSame(reading, next);
    if (!isAsBefore || !next.isArticle) reading = next;
    // The same words in the same nodes, but written anew: ranges in them have collapsed.
    if (isAsBefore) return visit?.paintAnew();
    end();
    changed();
    watch();
    await begin(next);
  };
  let stopWatching = () => {};
  const watch = () => {
    stopWatching();
    stopWatching = watchPage(window, look, reading.isArticle ? { patience: WHOLE_VISIT } : {});
  };
  watch();
  beginning = read();
  const stopLayers = watchLayers(location.host, (layers) => visit?.setLayers(layers));
  return {
    visit: () => visit,
    async settled() {
      await beginning;
      return visit;
    },
    reason: () => reading.reason,
    stop(isUpdated) {
      turn++;
      stopLayers();
      stopWatching();
      end(isUpdated);
    },
  };
}

/** Does the page still show what was read, in the very nodes in which it was read? */
function isSame(old: Reading, now: Reading): boolean {
  if (!old.isArticle || !now.isArticle) return old.isArticle === now.isArticle;
  return (
    old.article.key === now.article.key && old.article.text === now.article.text && old.map.stands()
  );
}
