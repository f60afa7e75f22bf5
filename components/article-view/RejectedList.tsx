import { lessonOf } from '../../domain/decision.ts';
import type { FindingKind } from '../../domain/finding.ts';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import { suggestion as words } from '../words/suggestion.ts';
import type { ArticleActions, ArticleState } from './article-state.ts';

/** What the reader rejected of one kind, folded away, each to be taken back. */
export function RejectedList(props: {
  kind: FindingKind;
  state: ArticleState;
  actions: ArticleActions;
}) {
  const rejected = props.state.decisions.filter(
    ({ kind, verdict }) => kind === props.kind && verdict === 'rejected',
  );
  if (rejected.length === 0) return null;
  const byWords = Map.groupBy(rejected, (one) => one.quote.exact);
  return (
    <details class="rejected">
      <summary>{t(words.rejected, { count: byWords.size })}</summary>
      <ul class="list">
        {[...byWords].map(([exact, decisions]) => (
          <li class="item" key={exact}>
            <span class="left-out">
              <span class="main">{contextOf(decisions[0])}</span>
              <button
                type="button"
                onClick={() => props.actions.withdraw(decisions.map(({ id }) => id))}
              >
                {t(review.restore)}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function contextOf(decision: Parameters<typeof lessonOf>[0] | undefined) {
  if (!decision) return null;
  const { before, exact, after } = lessonOf(decision);
  return (
    <>
      <span class="facts inline">{before}</span>
      <del>{exact}</del>
      <span class="facts inline">{after}</span>
    </>
  );
}
