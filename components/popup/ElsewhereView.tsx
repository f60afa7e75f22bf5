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

/** What the popup shows where there is no article: why, and what was kept last. */
export function ElsewhereView(props: {
  reason: string;
  annotations: AnnotationRow[];
  bookmarks: BookmarkRow[];
}) {
  const [words, setWords] = useState('');
  const filter = { ...NO_FILTER, words };
  const annotations = filterAnnotations(props.annotations, filter);
  const bookmarks = filterBookmarks(props.bookmarks, filter);
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
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <h3>{t(review.recentAnnotations)}</h3>
      {annotations.length === 0 && (
        <p class="empty">{t(words ? review.nothingFound : review.noAnnotations)}</p>
      )}
      <ul class="list">
        {annotations.map(({ annotation, article }) => (
          <AnnotationItem key={annotation.id} annotation={annotation} words={words}>
            <ArticleLink article={article} words={words} />
          </AnnotationItem>
        ))}
      </ul>
      <h3>{t(review.recentBookmarks)}</h3>
      {bookmarks.length === 0 && (
        <p class="empty">{t(words ? review.nothingFound : review.noBookmarks)}</p>
      )}
      <ul class="list">
        {bookmarks.map(({ bookmark, article }) => (
          <li class="item" key={bookmark.articleKey}>
            <ArticleLink article={article} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}
