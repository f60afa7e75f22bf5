import '../../components/style.css';
import '../../components/views.css';
import '../../components/article-view/article-view.css';
import { render } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type {
  Health,
  ViewActions,
  ViewState,
} from '../../components/article-view/article-state.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Notice } from '../../components/Toast.tsx';
import { QuandianDatabase } from '../../storage/database.ts';
import { createActions } from '../shared/article-actions.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { loadHealth, loadState, shownTab } from '../shared/load-state.ts';
import { sidePanelOpener } from '../shared/side-panel.ts';

type First = {
  db: QuandianDatabase;
  tabId: number | null;
  view: ViewState;
  openPanel: (() => Promise<void>) | null;
};

function App({ db, tabId, view, openPanel }: First) {
  const [shown, setShown] = useState<ViewState>(view);
  const [health, setHealth] = useState<Health>({ state: 'sound' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const actions = useMemo<ViewActions>(() => {
    void loadHealth(db).then(setHealth);
    const stage = {
      db,
      tabId: () => tabId,
      state: () => (latest.current.kind === 'article' ? latest.current.state : null),
      reload: async () => setShown(await loadState(db, tabId)),
      inform: setNotice,
    };
    const openSidePanel = () => void openPanel?.().then(() => window.close());
    return { ...createActions(stage), ...(openPanel && { openSidePanel }) };
  }, [db, tabId, openPanel]);
  return (
    <Popup
      view={shown}
      health={health}
      notice={notice}
      actions={actions}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

// All is asked for before anything is drawn: the popup opens in one paint.
const db = new QuandianDatabase();
const [, openPanel, tabId] = await Promise.all([
  applyChoicesOn(document),
  sidePanelOpener(),
  shownTab(),
]);
const view = await loadState(db, tabId);
const root = document.getElementById('app');
if (view.kind === 'article') document.title = view.state.article.title;
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} tabId={tabId} view={view} openPanel={openPanel} />
    </ErrorBoundary>,
    root,
  );
}
