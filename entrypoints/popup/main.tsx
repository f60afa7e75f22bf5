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
  /** What is shown first, and what is shown when all is there: mostly the same. */
  view: ViewState;
  later: Promise<ViewState>;
  openPanel: (() => Promise<void>) | null;
};

function App({ db, tabId, view, later, openPanel }: First) {
  const [shown, setShown] = useState<ViewState>(view);
  const [health, setHealth] = useState<Health>({ state: 'sound' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const actions = useMemo<ViewActions>(() => {
    void later.then(setShown);
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
  }, [db, tabId, later, openPanel]);
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

/** So long the popup waits, so that it opens in one paint; a library that hangs must not leave it blank. */
const PATIENCE_MS = 300;

const db = new QuandianDatabase();
const [, openPanel, tabId] = await Promise.all([
  applyChoicesOn(document),
  sidePanelOpener(),
  shownTab(),
]);
const later = loadState(db, tabId);
const patience = new Promise<ViewState>((resolve) =>
  setTimeout(() => resolve({ kind: 'loading' }), PATIENCE_MS),
);
const view = await Promise.race([later, patience]);
const root = document.getElementById('app');
if (view.kind === 'article') document.title = view.state.article.title;
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} tabId={tabId} view={view} later={later} openPanel={openPanel} />
    </ErrorBoundary>,
    root,
  );
}
