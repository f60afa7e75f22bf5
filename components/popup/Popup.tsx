import type { Health, ViewActions, ViewState } from '../article-view/article-state.ts';
import { CurrentPage } from '../article-view/CurrentPage.tsx';
import { ViewFooter } from '../article-view/ViewFooter.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language } from '../text.ts';

/** The popup: the article at hand, or what was kept last. */
export function Popup(props: {
  view: ViewState;
  health: Health;
  notice: Notice | null;
  actions: ViewActions;
  onCloseNotice: () => void;
}) {
  const { view, actions, notice } = props;
  return (
    <main class="quandian popup" lang={language()}>
      <CurrentPage view={view} health={props.health} actions={actions} />
      <ViewFooter view={view} actions={actions} />
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
