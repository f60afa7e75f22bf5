import type { Span } from '../../domain/article.ts';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import { ArticleView } from './ArticleView.tsx';
import type { Health, ViewActions, ViewState } from './article-state.ts';
import { ElsewhereView } from './ElsewhereView.tsx';

/** What is known of the page in front: its article, or what was kept last; above it, what is wrong with the library. */
export function CurrentPage(props: {
  view: ViewState;
  health: Health;
  actions: ViewActions;
  onScreen?: Span | null;
}) {
  const { view, actions } = props;
  return (
    <>
      <HealthBanner health={props.health} />
      {view.kind === 'loading' && <p class="empty">{t(review.loading)}</p>}
      {view.kind === 'failed' && (
        <p class="empty" role="alert">
          {t(review.cannotRead, { reason: view.reason })}
        </p>
      )}
      {view.kind === 'article' && (
        <ArticleView
          key={view.state.article.key}
          state={view.state}
          actions={actions}
          onScreen={props.onScreen ?? null}
        />
      )}
      {view.kind === 'elsewhere' && <ElsewhereView {...view} everything={actions.everything} />}
    </>
  );
}

function HealthBanner({ health }: { health: Health }) {
  if (health.state === 'sound') return null;
  return (
    <p class="banner alarm" role="alert">
      {health.state === 'lost'
        ? t(review.libraryLost, health)
        : t(review.libraryUnreadable, health)}
    </p>
  );
}
