import '../../components/style.css';
import '../../components/views.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import type { Notice } from '../../components/Toast.tsx';
import { TeamView } from '../../components/team/TeamView.tsx';
import type { TeamState } from '../../components/team/team-state.ts';
import { t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { team } from '../../components/words/team.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { PackDatabase } from '../../storage/packs.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { createActions, loadTeam } from './actions.ts';

const EMPTY: TeamState = { packs: [], current: null };

function App({ db, packs }: { db: QuandianDatabase; packs: PackDatabase }) {
  const [state, setState] = useState<TeamState>(EMPTY);
  const [notice, setNotice] = useState<Notice | null>(null);
  const actions = useMemo(
    () => createActions({ db, packs, show: setState, inform: setNotice }),
    [db, packs],
  );
  useEffect(() => {
    void loadTeam({ db, packs }, decodeURIComponent(location.hash.slice(1))).then(setState);
  }, [db, packs]);
  return (
    <TeamView
      state={state}
      actions={actions}
      notice={notice}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

await applyChoicesOn(document);
document.title = `${t(common.productName)} · ${t(team.title)}`;
const root = document.getElementById('app');
if (root) {
  const db = new QuandianDatabase();
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} packs={new PackDatabase()} />
    </ErrorBoundary>,
    root,
  );
}
