import type { ComponentChildren } from 'preact';
import type { Span } from '../../domain/article.ts';
import { Opening } from '../Opening.tsx';
import { t } from '../text.ts';
import { useHistoryKeys } from '../use-history-keys.ts';
import { common } from '../words/common.ts';
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
  useHistoryKeys({ onUndo: actions.undo, onRedo: actions.redo });
  return (
    <>
      <HealthBanner health={props.health} onOptions={actions.openOptions} />
      {view.kind === 'loading' && (
        <Bare>
          <Opening />
        </Bare>
      )}
      {view.kind === 'failed' && (
        <Bare>
          <p class="empty" role="alert">
            {t(review.cannotRead, { reason: view.reason })}
          </p>
        </Bare>
      )}
      {view.kind === 'article' && (
        <ArticleView
          key={view.state.article.key}
          state={view.state}
          actions={actions}
          onScreen={props.onScreen ?? null}
        />
      )}
      {view.kind === 'elsewhere' && <ElsewhereView {...view} search={actions.search} />}
    </>
  );
}

/** Nothing but a sentence, under our name. */
function Bare({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="heading">
        <h1>{t(common.productName)}</h1>
      </header>
      {children}
    </>
  );
}

/** What is wrong is said where the reader is; what can be done about it stands in the options. */
function HealthBanner({ health, onOptions }: { health: Health; onOptions: () => void }) {
  if (health.state === 'sound') return null;
  return (
    <div class="alarm" role="alert">
      {health.state === 'lost'
        ? t(review.libraryLost, health)
        : t(review.libraryUnreadable, health)}
      <button type="button" class="plain" onClick={onOptions}>
        {t(review.openBackup)}
      </button>
    </div>
  );
}
