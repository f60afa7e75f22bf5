import '../../components/style.css';
import '../../components/views.css';
import { liveQuery } from 'dexie';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Library } from '../../components/library/Library.tsx';
import type { LibraryContents } from '../../components/library/library-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { QuandianDatabase } from '../../storage/database.ts';
import { annotationRows, bookmarkRows, trashRows } from '../../storage/library.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { createActions } from './actions.ts';
import { createTransferActions } from './transfer-actions.ts';

function App({ db }: { db: QuandianDatabase }) {
  const [contents, setContents] = useState<LibraryContents | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const actions = useMemo(() => createActions(db, setNotice), [db]);
  const transfer = useMemo(() => createTransferActions(db), [db]);
  useEffect(() => {
    const query = liveQuery(async () => ({
      annotations: await annotationRows(db),
      bookmarks: await bookmarkRows(db),
      trash: await trashRows(db),
    }));
    const subscription = query.subscribe({
      next: setContents,
      error: (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    });
    return () => subscription.unsubscribe();
  }, [db]);
  return (
    <Library
      contents={contents}
      failure={failure}
      notice={notice}
      actions={actions}
      transfer={transfer}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

await applyChoicesOn(document);
const root = document.getElementById('app');
if (root) render(<App db={new QuandianDatabase()} />, root);
