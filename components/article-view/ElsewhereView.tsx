import { useEffect, useState } from 'preact/hooks';
import type { AnnotationRow, BookmarkRow } from '../../domain/library.ts';
import { AnnotationItem } from '../AnnotationItem.tsx';
import { ArticleLink } from '../ArticleLink.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import type { FoundRows } from './article-state.ts';
import { progressWords } from './progress-words.ts';

type Rows = { annotations: AnnotationRow[]; bookmarks: BookmarkRow[] };

/** A library that is still being read is asked again so often, in ms. */
const AGAIN = 700;

/** What is shown where there is no article: why, what was kept last, and a search over everything that is kept. */
export function ElsewhereView(
  props: Rows & { reason: string; search: (words: string) => Promise<FoundRows> },
) {
  const { search } = props;
  const [words, setWords] = useState('');
  const [found, setFound] = useState<(FoundRows & { words: string }) | null>(null);
  useEffect(() => {
    if (!words.trim()) return setFound(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = () =>
      search(words).then(
        (rows) => {
          if (!isCurrent) return;
          setFound({ ...rows, words });
          if (!rows.isWhole) timer = setTimeout(ask, AGAIN);
        },
        () => undefined,
      );
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [words, search]);
  const { annotations, bookmarks } = found ?? props;
  // Marked is what was found; until that has come, what was kept last stands there unmarked.
  const marked = found?.words ?? '';
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
      {found && !found.isWhole && (
        <p class="hint" role="status">
          {t(review.loading)}
        </p>
      )}
      <h2 class="group">{t(found ? review.foundAnnotations : review.recentAnnotations)}</h2>
      {annotations.length === 0 && (
        <p class="empty">{t(found ? review.nothingFound : review.noAnnotations)}</p>
      )}
      <ul class="list">
        {annotations.map(({ annotation, article }) => (
          <AnnotationItem key={annotation.id} annotation={annotation} words={marked}>
            <ArticleLink article={article} words={marked} />
          </AnnotationItem>
        ))}
      </ul>
      <h2 class="group">{t(found ? review.foundBookmarks : review.recentBookmarks)}</h2>
      {bookmarks.length === 0 && (
        <p class="empty">{t(found ? review.nothingFound : review.noBookmarks)}</p>
      )}
      <ul class="list">
        {bookmarks.map(({ bookmark, article }) => (
          <li class="item" key={bookmark.articleKey}>
            <ArticleLink article={article} words={marked} />
            <span class="facts">{progressWords(bookmark.progress ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
