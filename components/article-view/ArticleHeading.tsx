import type { ArticlePart } from '../../domain/article.ts';
import { shareOnPage } from '../../domain/article-pages.ts';
import { BookmarkIcon } from '../icons.tsx';
import { t } from '../text.ts';
import { publishedWords } from '../time.ts';
import { page } from '../words/page.ts';
import { review } from '../words/review.ts';
import type { ArticleState, RevealTarget } from './article-state.ts';
import { isRead, progressWords } from './progress-words.ts';

/** Title, source, time and reporters, with the ribbon that keeps the page. */
export function ArticleHeading(props: {
  state: ArticleState;
  onToggleBookmark: () => void;
  onReveal: (target: RevealTarget) => void;
}) {
  const { article, bookmark } = props.state;
  const label = t(bookmark ? page.letPageGo : page.keepPage);
  const facts = [
    article.source,
    publishedWords(article.publishedAt),
    article.reporters.length > 0 && t(review.reporter, { names: article.reporters.join(' ') }),
    article.part && pageWords(article.part),
  ];
  return (
    <header class="heading">
      <div class="main">
        <h1 title={article.title}>{article.title}</h1>
        <p class="facts">{facts.filter(Boolean).join(' · ')}</p>
        {article.part?.folded && <p class="facts">{t(review.folded)}</p>}
        {bookmark && <Progress {...props} progress={bookmark.progress ?? 0} />}
      </div>
      <button
        type="button"
        class="ribbon"
        title={label}
        aria-label={label}
        aria-pressed={bookmark !== null}
        onClick={props.onToggleBookmark}
      >
        <BookmarkIcon filled={bookmark !== null} />
      </button>
    </header>
  );
}

/** Which page of the article this is; nothing where it has one. */
function pageWords({ page, of }: ArticlePart): string | null {
  if (of === null) return page > 1 ? t(review.pageNumber, { page }) : null;
  return of > 1 ? t(review.pageOf, { page, of }) : null;
}

/** How far a kept article was read, and the way on from there. */
function Progress(props: {
  state: ArticleState;
  progress: number;
  onReveal: (target: RevealTarget) => void;
}) {
  const { progress, onReveal } = props;
  const { text, part } = props.state.article;
  const here = shareOnPage(part, progress);
  const end = Math.min(text.length, Math.max(1, Math.round(text.length * here)));
  const canGoOn = here > 0 && here < 1 && !isRead(progress);
  return (
    <p class="progress facts">
      {!isRead(progress) && <progress max={1} value={progress} aria-label={t(review.progress)} />}
      {progressWords(progress)}
      {canGoOn && (
        <button type="button" onClick={() => onReveal({ start: end - 1, end })}>
          {t(review.readOn)}
        </button>
      )}
    </p>
  );
}
