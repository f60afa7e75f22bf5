import { factsOf } from '../../domain/catalog/article-facts.ts';
import { decided } from '../../domain/decision.ts';
import type { StoredArticle } from '../../domain/library.ts';
import { recognize } from '../../domain/recognize.ts';
import { pageOf } from '../../domain/versions.ts';
import { laterPagesOf, textsOf } from '../../storage/catalog-rows.ts';
import type { QuandianDatabase } from '../../storage/database.ts';
import { decisionsOf, lessonsFor } from '../../storage/decision-rows.ts';
import { type FactsRow, stampOf } from '../../storage/derived.ts';

/** What is recognised in an article's last stored text and on its later pages, after the reader's decisions. */
export async function factsRowOf(db: QuandianDatabase, article: StoredArticle): Promise<FactsRow> {
  const { key: articleKey, textHash, publishedAt } = article;
  const stored = await db.versions.where('articleKey').equals(articleKey).count();
  const text = (await textsOf(db, [article])).get(articleKey) ?? '';
  const later = stored > 1 ? await laterPagesOf(db, articleKey) : [];
  const decisions = await decisionsOf(db, articleKey);
  const lessons = await lessonsFor(db, articleKey);
  const findingsIn = (one: string) => decided(one, recognize(one), decisions, lessons);
  return {
    ...factsOf({ articleKey, textHash, publishedAt }, findingsIn(text)),
    ...(later.length > 0 && {
      laterPages: later.map((version) => {
        const page = { page: pageOf(version), textHash: version.textHash, publishedAt };
        return factsOf(page, findingsIn(version.text));
      }),
    }),
    stamp: stampOf(textHash, stored),
  };
}
