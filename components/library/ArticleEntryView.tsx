import { ArticleLink } from '../ArticleLink.tsx';
import { progressWords } from '../article-view/progress-words.ts';
import { Marked } from '../Marked.tsx';
import { t } from '../text.ts';
import { library as words } from '../words/library.ts';
import { page } from '../words/page.ts';
import { review } from '../words/review.ts';
import type { ArticleEntry } from './library-state.ts';

/** One article in the library: its header, what is kept of it, and where the words that are looked for stand in its text. */
export function ArticleEntryView(props: {
  entry: ArticleEntry;
  words: string;
  onAnnotations: () => void;
  onLetGo: () => void;
}) {
  const { entry } = props;
  const { article, bookmark, annotations, versions, snippet } = entry;
  const { reporters, channel } = article;
  const facts = [
    channel,
    reporters.length > 0 && t(review.reporter, { names: reporters.join('、') }),
    bookmark && progressWords(bookmark.progress ?? 0),
    versions > 1 && t(words.versions, { count: versions }),
  ].filter(Boolean);
  return (
    <>
      <div class="title">
        <ArticleLink article={article} words={props.words} />
      </div>
      {snippet && (
        <p class="sentence">
          <Marked text={snippet} words={props.words} />
        </p>
      )}
      <div class="foot">
        <span class="facts">{facts.join(' · ')}</span>
        <span class="acts always">
          {annotations > 0 && (
            <button type="button" onClick={props.onAnnotations}>
              {t(words.annotationCount, { count: annotations })}
            </button>
          )}
          {bookmark && (
            <button type="button" onClick={props.onLetGo}>
              {t(page.letPageGo)}
            </button>
          )}
        </span>
      </div>
    </>
  );
}
