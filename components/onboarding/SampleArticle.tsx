import { t } from '../text.ts';
import { publishedWords } from '../time.ts';
import { welcome } from '../words/welcome.ts';
import { SAMPLE_HEADER, SAMPLE_PARAGRAPHS } from './sample-article.ts';

/** The sample as a news page shows it; it is drawn once and then left alone, like a page of others. */
export function SampleArticle() {
  const { title, source, publishedAt } = SAMPLE_HEADER;
  return (
    <article class="sample" lang="zh-CN" aria-label={t(welcome.sample)}>
      <h2>{title}</h2>
      <p class="facts">
        {source} · {publishedWords(publishedAt)}
      </p>
      <div class="text">
        {SAMPLE_PARAGRAPHS.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
