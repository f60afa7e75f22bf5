import '../../components/article-view/article-view.css';
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Health, ViewState } from '../../components/article-view/article-state.ts';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { SidePanel } from '../../components/side-panel/SidePanel.tsx';
import type { Notice } from '../../components/Toast.tsx';
import type { Span } from '../../domain/article.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { createActions } from '../shared/article-actions.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { loadHealth, loadState, namedTab } from '../shared/load-state.ts';
import { followTab } from './follow-tab.ts';

function App({ db }: { db: QuandianDatabase }) {
  const [view, setView] = useState<ViewState>({ kind: 'loading' });
  const [onScreen, setOnScreen] = useState<Span | null>(null);
  const [health, setHealth] = useState<Health>({ state: 'sound' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const tab = useRef<number | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const { actions, load } = useMemo(() => {
    const load = async (tabId = tab.current) => {
      tab.current = tabId;
      const next = await loadState(db, tabId);
      // Another tab may have come to the front meanwhile.
      if (tab.current === tabId) setView(next);
    };
    const stage = {
      db,
      tabId: () => tab.current,
      state: () => (latest.current.kind === 'article' ? latest.current.state : null),
      reload: () => load(),
      inform: setNotice,
    };
    return { actions: createActions(stage), load };
  }, [db]);
  useEffect(() => {
    void followTab(namedTab(), { changed: (tabId) => void load(tabId), onScreen: setOnScreen });
    void loadHealth(db).then(setHealth);
    void askBackground('tend').catch(() => undefined);
  }, [db, load]);
  return (
    <SidePanel
      view={view}
      onScreen={onScreen}
      health={health}
      notice={notice}
      actions={actions}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

await applyChoicesOn(document);
const root = document.getElementById('app');
const db = new QuandianDatabase();
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} />
    </ErrorBoundary>,
    root,
  );
}
