import '../../components/style.css';
import '../../components/views.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { QuandianDatabase } from '../../storage/database.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { createActions } from './actions.ts';
import { loadState, shownTab } from './load-state.ts';

function App({ db, tabId }: { db: QuandianDatabase; tabId: number | null }) {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const actions = useMemo(() => {
    const reload = async () => setState(await loadState(db, tabId));
    void reload();
    return createActions(db, tabId, reload, setNotice);
  }, [db, tabId]);
  useEffect(() => {
    document.title = state.kind === 'article' ? state.state.article.title : document.title;
  }, [state]);
  return (
    <Popup state={state} notice={notice} actions={actions} onCloseNotice={() => setNotice(null)} />
  );
}

await applyChoicesOn(document);
const root = document.getElementById('app');
if (root) render(<App db={new QuandianDatabase()} tabId={await shownTab()} />, root);
