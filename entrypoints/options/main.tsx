import '../../components/options/options.css';
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { BackupState } from '../../components/recovery/backup-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { language, t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { options } from '../../components/words/options.ts';
import { page } from '../../components/words/page.ts';
import { askBackground } from '../../messaging/messenger.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { loadBackupState, watchBackups } from '../shared/backup-actions.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { watchSites } from '../shared/sites.ts';
import { createActions } from './actions.ts';
import { loadOptions } from './load-options.ts';

type Loaded = Awaited<ReturnType<typeof loadOptions>>;

function App({ db, first, saved }: { db: QuandianDatabase; first: Loaded; saved: BackupState }) {
  const [state, setState] = useState(first);
  const [backups, setBackups] = useState(saved);
  const [notice, setNotice] = useState<Notice | null>(null);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++asked.current;
    const next = await loadOptions(db);
    // An answer that was overtaken is not shown.
    if (mine !== asked.current) return;
    setState(next);
    nameDocument();
  }, [db]);
  const actions = useMemo(() => createActions(db, reload, setNotice), [db, reload]);
  useEffect(() => {
    const tell = () => setNotice({ text: t(page.actFailed) });
    return watchSites(() => void reload().catch(tell));
  }, [reload]);
  // Whether the chosen folder may be written into is told by nobody: it is looked up with everything else.
  useEffect(() => watchBackups(setBackups), [state]);
  // A backup that a background was stopped at is brought to its end, and listed.
  useEffect(() => void askBackground('tend').catch(() => undefined), []);
  return (
    <Options
      state={{ ...state, backups }}
      actions={actions}
      notice={notice}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

/** The language may have changed. */
function nameDocument() {
  document.title = `${t(common.productName)} · ${t(options.title)}`;
  document.documentElement.lang = language();
}

await applyChoicesOn(document);
const db = new QuandianDatabase();
const [first, saved] = await Promise.all([loadOptions(db), loadBackupState()]);
const root = document.getElementById('app');
nameDocument();
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} first={first} saved={saved} />
    </ErrorBoundary>,
    root,
  );
}
