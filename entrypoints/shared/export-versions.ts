import type { ArticleState } from '../../components/article-view/article-state.ts';
import { t } from '../../components/text.ts';
import { timeWords } from '../../components/time.ts';
import { revision } from '../../components/words/revision.ts';
import { fileName } from '../../domain/export/file-name.ts';
import { download } from './download.ts';

/** Hands all texts that an article has had to the reader, with what was changed from one to the next. */
export async function exportVersions(state: ArticleState | null): Promise<void> {
  if (!state) return;
  const { versionsMarkdown } = await import('../../domain/export/versions.ts');
  const markdown = versionsMarkdown(state.article.title, state.versions, {
    seenAt: (iso) => t(revision.seenAt, { time: timeWords(iso) }),
    fingerprint: t(revision.fingerprint),
    states: {
      'changed-fact': t(revision.changedFact),
      edited: t(revision.edited),
      added: t(revision.added),
      removed: t(revision.removed),
    },
  });
  download(
    `${fileName(`${state.article.title} ${t(revision.tab)}`)}.md`,
    'text/markdown',
    markdown,
  );
}
