import '../../components/library/library.css';
import { liveQuery } from 'dexie';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Library } from '../../components/library/Library.tsx';
import type { AnnotationEntry, Progress } from '../../components/library/library-state.ts';
import { namesakeChoicesIn } from '../../components/library/namesake-form.ts';
import { savedSearchesIn } from '../../components/library/saved-search-form.ts';
import { tableChoiceIn } from '../../components/library/table-choice.ts';
import { Opening } from '../../components/Opening.tsx';
import type { Notice } from '../../components/Toast.tsx';
import { language, t } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import type { TrashEntry } from '../../domain/library.ts';
import { prepareSearch } from '../../domain/search.ts';
import { QuandianDatabase } from '../../storage/database.ts';
import { annotationRows, trashRows } from '../../storage/library.ts';
import { isOfWitness } from '../../storage/sentinel.ts';
import { letterKeys, libraryTable, namesakes, savedSearches } from '../../storage/settings.ts';
import { openCatalog } from '../shared/catalog/catalog.ts';
import { applyChoicesOn } from '../shared/choices.ts';
import { downloadBackup } from '../shared/download.ts';
import { HealthGate } from '../shared/HealthGate.tsx';
import { createActions } from './actions.ts';
import { recognizeStored } from './recognize-stored.ts';
import { createTransferActions } from './transfer-actions.ts';
import { useCatalog } from './use-catalog.ts';
import { useSetting } from './use-setting.ts';

/** So many rows are there before the library is read. */
const FIRST = 16;

type First = { entries: AnnotationEntry[]; total: number };

type Opened = { rows: First; failure: string | null; isOurs: boolean };

function App({ db, opened }: { db: QuandianDatabase; opened: Opened }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [trash, setTrash] = useState<TrashEntry[]>([]);
  const [recognizing, setRecognizing] = useState<Progress | null>(null);
  const keysOn = useSetting(letterKeys, true);
  const searches = useSetting(savedSearches, []);
  const named = useSetting(namesakes, {});
  const table = useSetting(libraryTable, null);
  const actions = useMemo(() => createActions(db, setNotice), [db]);
  const transfer = useMemo(() => createTransferActions(db), [db]);
  const catalog = useCatalog(openCatalog);
  useEffect(() => {
    const query = liveQuery(() => trashRows(db));
    const subscription = query.subscribe({ next: setTrash, error: () => undefined });
    return () => subscription.unsubscribe();
  }, [db]);
  useEffect(() => {
    if (!catalog.isReady) return;
    // The words of a search are marked in this page as well: the first keystroke must not wait for it.
    prepareSearch();
    recognizeStored(setRecognizing);
  }, [catalog.isReady]);
  return (
    <Library
      questions={catalog.questions}
      first={opened.rows}
      age={catalog.age}
      isWhole={catalog.isReady}
      reading={catalog.reading}
      recognizing={recognizing}
      trash={trash}
      searches={useMemo(() => savedSearchesIn(searches), [searches])}
      table={useMemo(() => tableChoiceIn(table), [table])}
      keysOn={keysOn}
      namesakes={useMemo(() => namesakeChoicesIn(named), [named])}
      failure={opened.failure ?? catalog.failure}
      notice={notice}
      actions={actions}
      transfer={transfer}
      onCloseNotice={() => setNotice(null)}
    />
  );
}

/** The latest annotations, by a narrow query: they stand there before anything else is read. */
async function firstRows(db: QuandianDatabase): Promise<First> {
  const [rows, state] = await Promise.all([annotationRows(db, FIRST), db.meta.get('state')]);
  const entries = rows.map((row) => ({ id: row.annotation.id, ...row }));
  return { entries, total: Math.max(entries.length, state?.annotations ?? 0) };
}

/** So long the page waits for its first rows; a library that hangs must not leave it blank. */
const PATIENCE_MS = 300;

const db = new QuandianDatabase();
const opening: Promise<Opened> = Promise.all([
  firstRows(db).then(
    (rows) => ({ rows, failure: null }),
    (error: unknown) => ({
      rows: { entries: [], total: 0 },
      failure: error instanceof Error ? error.message : String(error),
    }),
  ),
  isOfWitness(db),
]).then(([first, isOurs]) => ({ ...first, isOurs }));
const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
const [atOnce] = await Promise.all([Promise.race([opening, patience]), applyChoicesOn(document)]);
const root = document.getElementById('app') as HTMLElement;
if (!atOnce) {
  render(
    <main class="quandian library" lang={language()}>
      <header>
        <h1>
          <span>{t(common.productName)}</span> {t(common.library)}
        </h1>
      </header>
      <Opening />
    </main>,
    root,
  );
}
const opened = atOnce ?? (await opening);
render(
  <ErrorBoundary onBackup={() => void downloadBackup(db)}>
    <HealthGate db={db} isOurs={opened.isOurs}>
      <App db={db} opened={opened} />
    </HealthGate>
  </ErrorBoundary>,
  root,
);
