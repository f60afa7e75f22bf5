import type { StoredArticle } from '../domain/library.ts';
import { Marked } from './Marked.tsx';
import { publishedWords } from './time.ts';

/** An article's title as a link to its page, with source and time; `words` are marked in it. */
export function ArticleLink(props: { article: StoredArticle | null; words?: string }) {
  const { article, words = '' } = props;
  if (!article) return null;
  const facts = [article.source, publishedWords(article.publishedAt)].filter(Boolean).join(' · ');
  const title = <Marked text={article.title} words={words} />;
  return (
    <span class="article-link">
      {isWebAddress(article.url) ? (
        <a href={article.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span class="facts">{facts}</span>
    </span>
  );
}

/** An imported row may name any address; only web addresses become links. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
