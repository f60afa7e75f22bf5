import { useState } from 'preact/hooks';
import {
  type AnnotationRow,
  type BookmarkRow,
  filterAnnotations,
  filterBookmarks,
  NO_FILTER,
} from '../../domain/library.ts';
import { AnnotationItem } from '../AnnotationItem.tsx';
import { ArticleLink } from '../ArticleLink.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import { progressWords } from './progress-words.ts';

type Rows = { annotations: AnnotationRow[]; bookmarks: BookmarkRow[] };

/** So many rows of each kind are drawn; the library shows the rest. */
const MOST = 50;

/** What is shown where there is no article: why, what was kept last, and a search over everything that is kept. */
export function ElsewhereView(props: Rows & { reason: string; everything: () => Promise<Rows> }) {
  const [words, setWords] = useState('');
  const [all, setAll] = useState<Rows | null>(null);
  const onInput = (typed: string) => {
    setWords(typed);
    if (!all) void props.everything().then(setAll, () => undefined);
  };
  const filter = { ...NO_FILTER, words };
  const rows = words.trim() && all ? all : props;
  const annotations = filterAnnotations(rows.annotations, filter);
  const bookmarks = filterBookmarks(rows.bookmarks, filter);
  return (
    <>
      <header class="heading">
        <div>
          <h1>{t(review.notAnArticle)}</h1>
          <p class="facts">{props.reason}</p>
        </div>
      </header>
      <input
        type="search"
        class="search"
        aria-label={t(review.search)}
        placeholder={t(review.search)}
        value={words}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <h2 class="group">{t(words ? review.foundAnnotations : review.recentAnnotations)}</h2>
      {annotations.length === 0 && (
        <p class="empty">{t(words ? review.nothingFound : review.noAnnotations)}</p>
      )}
      <ul class="list">
        {annotations.slice(0, MOST).map(({ annotation, article }) => (
          <AnnotationItem key={annotation.id} annotation={annotation} words={words}>
            <ArticleLink article={article} words={words} />
          </AnnotationItem>
        ))}
      </ul>
      <h2 class="group">{t(words ? review.foundBookmarks : review.recentBookmarks)}</h2>
      {bookmarks.length === 0 && (
        <p class="empty">{t(words ? review.nothingFound : review.noBookmarks)}</p>
      )}
      <ul class="list">
        {bookmarks.slice(0, MOST).map(({ bookmark, article }) => (
          <li class="item" key={bookmark.articleKey}>
            <ArticleLink article={article} words={words} />
            <span class="facts">{progressWords(bookmark.progress ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
