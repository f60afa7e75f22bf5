import type { Health, ViewActions, ViewState } from '../article-view/article-state.ts';
import { CurrentPage } from '../article-view/CurrentPage.tsx';
import { ExportMenu } from '../article-view/ExportMenu.tsx';
import { IconButton } from '../IconButton.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { review } from '../words/review.ts';

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
      <footer class="bottom">
        {view.kind === 'article' && <ExportMenu onExport={actions.exportAs} />}
        <span class="acts">
          {actions.openSidePanel && (
            <IconButton icon="panel" label={t(review.openPanel)} onClick={actions.openSidePanel} />
          )}
          <IconButton icon="options" label={t(review.openOptions)} onClick={actions.openOptions} />
        </span>
        <button type="button" class="primary" onClick={actions.openLibrary}>
          {t(review.openLibrary)}
        </button>
      </footer>
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
