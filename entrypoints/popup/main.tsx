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
import type { Site } from '../../components/popup/SiteSwitch.tsx';
import type { Notice } from '../../components/Toast.tsx';
import { askBackground } from '../../messaging/messenger.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { createActions } from '../shared/article-actions.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { loadHealth, loadState, shownTab } from '../shared/load-state.ts';
import { sidePanelOpener } from '../shared/side-panel.ts';
import { siteOf, switchSite } from '../shared/sites.ts';

/** A site that was switched on shows what its page is a moment later; in ms. */
const RELOADS = 10;
const RELOAD_AFTER = 200;

type First = {
  db: QuandianDatabase;
  tabId: number | null;
  /** What is shown first, and what is shown when all is there: mostly the same. */
  view: ViewState;
  later: Promise<ViewState>;
  openPanel: (() => Promise<void>) | null;
  site: Site | null;
};

function App({ db, tabId, view, later, openPanel, site }: First) {
  const [shown, setShown] = useState<ViewState>(view);
  const [health, setHealth] = useState<Health>({ state: 'sound' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const actions = useMemo<ViewActions>(() => {
    void later.then(setShown);
    void loadHealth(db).then(setHealth);
    void askBackground('tend').catch(() => undefined);
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
  const [hereabouts, setHereabouts] = useState(site);
  const switchHere = async (on: boolean) => {
    if (!site || !(await switchSite(site.pattern, on))) return;
    setHereabouts({ ...site, isPermitted: on });
    for (let tries = 0; tries < RELOADS; tries++) {
      await new Promise((resolve) => setTimeout(resolve, RELOAD_AFTER));
      setShown(await loadState(db, tabId));
      if (on === (latest.current.kind === 'article')) return;
    }
  };
  return (
    <Popup
      site={hereabouts}
      onSwitchSite={(on) => void switchHere(on)}
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
const [view, site] = await Promise.all([Promise.race([later, patience]), siteOf(tabId)]);
const root = document.getElementById('app');
if (view.kind === 'article') document.title = view.state.article.title;
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} tabId={tabId} view={view} later={later} openPanel={openPanel} site={site} />
    </ErrorBoundary>,
    root,
  );
}
