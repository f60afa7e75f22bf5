import { t } from '../text.ts';
import { revision } from '../words/revision.ts';
import type { ArticleState } from './article-state.ts';
import { useRevisions } from './use-revisions.ts';

/** One line above the lists when the kept text is no longer the page's: the reader is told before anything is cited. */
export function RevisionNotice(props: { state: ArticleState; onSee: () => void }) {
  const { versions } = props.state;
  const changes = useRevisions(versions, 0, versions.length - 1);
  if (versions.length < 2) return null;
  const facts = (changes ?? []).reduce((sum, change) => sum + change.changes.length, 0);
  return (
    <p class={facts > 0 ? 'revised facts-differ' : 'revised'} role="status">
      <span>
        {t(revision.changedSince, { count: versions.length - 1 })}
        {facts > 0 && t(revision.factsDiffer, { count: facts })}
      </span>
      <button type="button" class="revised-act" onClick={props.onSee}>
        {t(revision.see)}
      </button>
    </p>
  );
}
