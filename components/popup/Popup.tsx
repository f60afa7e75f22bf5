import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { review } from '../words/review.ts';
import { ArticleView } from './ArticleView.tsx';
import { ElsewhereView } from './ElsewhereView.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';

/** The popup: the article at hand, or what was kept last. */
export function Popup(props: {
  state: PopupState;
  notice: Notice | null;
  actions: PopupActions;
  onCloseNotice: () => void;
}) {
  const { state, actions, notice } = props;
  return (
    <main class="quandian popup" lang={language()}>
      {state.kind === 'loading' && <p class="empty">{t(review.loading)}</p>}
      {state.kind === 'article' && <ArticleView state={state.state} actions={actions} />}
      {state.kind === 'elsewhere' && <ElsewhereView {...state} />}
      <footer class="bottom">
        <button type="button" class="primary" onClick={actions.openLibrary}>
          {t(review.openLibrary)}
        </button>
      </footer>
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}
