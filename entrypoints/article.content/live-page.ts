import { createRecognizer } from '../../domain/recognize.ts';
import { layersOf, watchLayers } from '../../storage/settings.ts';
import { applyChoices } from '../shared/choices.ts';
import { createPageWatch } from './page-watch.ts';
import { isSame, NOT_READ, readPlaces, type Shown } from './shown.ts';
import { startVisit, type Visit } from './visit.ts';

/** The page as it shows itself over time: it may come late, render itself anew, or go to another article. */
export type LivePage = {
  /** The visit of the article that is shown; `null` on a page that is no article. */
  visit(): Visit | null;
  /** That which the article stands in: the page's own, or one in a frame of it. */
  document(): Document;
  /** The same, once the article that was read last is visited: for who asks while the page is still opening. */
  settled(): Promise<Visit | null>;
  /** Why the page was taken for an article, or not. */
  reason(): string;
  /** `isUpdated`: as of a visit. */
  stop(isUpdated?: boolean): void;
};

/** So long a changed page waits to be read anew while the reader writes, in ms. */
const WHILE_WRITING = 500;

/**
 * Reads the page now and again whenever it has changed, and visits the article that it shows. `changed` is called
 * when there is another visit, or something else to tell of it.
 */
export function watchLivePage(window: Window, changed: () => void): LivePage {
  const { document, location } = window;
  let shown: Shown = { document, reading: NOT_READ };
  let turn = 0;
  let visit: Visit | null = null;
  let later: number | undefined;
  const recognizer = createRecognizer();
  let beginning = Promise.resolve();

  const begin = async (begun: Shown) => {
    if (!begun.reading.isArticle) return;
    await applyChoices();
    const layers = await layersOf(location.host);
    // The page may have changed meanwhile.
    if (begun !== shown) return;
    visit = startVisit(begun.document, begun.reading, layers, recognizer, changed);
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
    const next = await readPlaces(document, location.href);
    // Meanwhile it may have been read anew, or the reader may have begun to write.
    if (mine !== turn) return;
    if (visit?.isWriting()) return look();
    const isAsBefore = isSame(shown, next);
    if (!isAsBefore || !next.reading.isArticle) shown = next;
    watch.awaitUnfolding(next.reading);
    // The same words in the same nodes, but written anew: ranges in them have collapsed.
    if (isAsBefore) return visit?.paintAnew();
    end();
    changed();
    watch.follow(next);
    await begin(next);
  };
  const watch = createPageWatch(window, look);
  watch.follow(shown);
  beginning = read();
  const stopLayers = watchLayers(location.host, (layers) => visit?.setLayers(layers));
  return {
    visit: () => visit,
    document: () => shown.document,
    async settled() {
      await beginning;
      return visit;
    },
    reason: () => shown.reading.reason,
    stop(isUpdated) {
      turn++;
      stopLayers();
      watch.stop();
      end(isUpdated);
    },
  };
}
