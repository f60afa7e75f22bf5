import '../../components/options/options.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { language, t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { options } from '../../components/words/options.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { watchBackups } from '../shared/backup-actions.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { createActions } from './actions.ts';
import { loadOptions } from './load-options.ts';

function App({ db, first }: { db: QuandianDatabase; first: OptionsState }) {
  const [state, setState] = useState(first);
  const [notice, setNotice] = useState<Notice | null>(null);
  const actions = useMemo(
    () =>
      createActions(
        db,
        async () => {
          setState(await loadOptions(db));
          nameDocument();
        },
        setNotice,
      ),
    [db],
  );
  useEffect(() => watchBackups((backups) => setState((now) => ({ ...now, backups }))), []);
  return (
    <Options
      state={state}
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
const first = await loadOptions(db);
const root = document.getElementById('app');
nameDocument();
if (root) {
  render(
    <ErrorBoundary onBackup={() => void downloadBackup(db)}>
      <App db={db} first={first} />
    </ErrorBoundary>,
    root,
  );
}
