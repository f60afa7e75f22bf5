import { useEffect, useState } from 'preact/hooks';
import type { StoredArticle } from '../../domain/library.ts';
import { ArticleLink } from '../ArticleLink.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';

/** The same article under other addresses, as far as the library has them: linked, not merged. */
export function Reprints(props: {
  /** Which article it is about: asked anew for another one. */
  articleKey: string;
  reprints: () => Promise<StoredArticle[]>;
}) {
  const { articleKey, reprints } = props;
  const [found, setFound] = useState<readonly StoredArticle[]>([]);
  useEffect(() => {
    let isWanted = true;
    setFound([]);
    reprints().then(
      (articles) => isWanted && setFound(articles),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [articleKey]);
  if (found.length === 0) return null;
  const name = t(review.reprints);
  return (
    <section class="reprints" aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {found.map((article) => (
          <li key={article.key}>
            <ArticleLink article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}
