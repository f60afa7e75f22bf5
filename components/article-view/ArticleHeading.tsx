import { BookmarkIcon } from '../icons.tsx';
import { t } from '../text.ts';
import { publishedWords } from '../time.ts';
import { page } from '../words/page.ts';
import { review } from '../words/review.ts';
import type { ArticleState } from './article-state.ts';

/** Title, source, time and reporters, with the ribbon that keeps the page. */
export function ArticleHeading(props: { state: ArticleState; onToggleBookmark: () => void }) {
  const { article, bookmark } = props.state;
  const label = t(bookmark ? page.letPageGo : page.keepPage);
  const facts = [
    article.source,
    publishedWords(article.publishedAt),
    article.reporters.length > 0 && t(review.reporter, { names: article.reporters.join(' ') }),
  ];
  return (
    <header class="heading">
      <div class="main">
        <h1 title={article.title}>{article.title}</h1>
        <p class="facts">{facts.filter(Boolean).join(' · ')}</p>
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
