import type { ViewActions } from '../../components/article-view/article-state.ts';
import type { AnnotationEntry, ArticleEntry } from '../../components/library/library-state.ts';
import { NOTHING_WANTED } from '../../domain/catalog/shelf.ts';
import { openCatalog } from './catalog/catalog.ts';

/** So many rows of each kind are answered; the library shows the rest. */
const MOST = 50;

/** A search over everything that is kept, as the library's own. Its catalog is opened with the first question. */
export function librarySearch(): ViewActions['search'] {
  let catalog: ReturnType<typeof openCatalog> | null = null;
  let isWhole = false;
  return async (words) => {
    if (!catalog) {
      catalog = openCatalog();
      catalog.onNews(({ kind }) => {
        if (kind === 'ready') isWhole = true;
      });
    }
    const wanted = { ...NOTHING_WANTED, words };
    const kept = { ...wanted, choices: { state: ['bookmarked'] } };
    const [annotations, articles] = await Promise.all([
      catalog.ask('annotations', wanted, MOST),
      catalog.ask('articles', kept, MOST),
    ]);
    return {
      annotations: annotations.rows as AnnotationEntry[],
      bookmarks: (articles.rows as ArticleEntry[]).flatMap(({ bookmark, article }) =>
        bookmark ? [{ bookmark, article }] : [],
      ),
      isWhole,
    };
  };
}
