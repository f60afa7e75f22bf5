import type { Span } from '../../domain/article.ts';
import type { Health, ViewActions, ViewState } from '../article-view/article-state.ts';
import { CurrentPage } from '../article-view/CurrentPage.tsx';
import { ViewFooter } from '../article-view/ViewFooter.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language } from '../text.ts';

/** The article beside its page: what stands on the screen is lit, and follows the scroll. */
export function SidePanel(props: {
  view: ViewState;
  onScreen: Span | null;
  health: Health;
  notice: Notice | null;
  actions: ViewActions;
  onCloseNotice: () => void;
}) {
  const { view, actions, notice } = props;
  return (
    <main class="quandian panel" lang={language()}>
      <CurrentPage view={view} health={props.health} actions={actions} onScreen={props.onScreen} />
      <ViewFooter view={view} actions={actions} />
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
