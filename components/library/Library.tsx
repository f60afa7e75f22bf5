import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTHING_WANTED } from '../../domain/catalog/shelf.ts';
import type { NamesakeChoices } from '../../domain/insight/namesakes.ts';
import type { TrashEntry } from '../../domain/library.ts';
import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { common } from '../words/common.ts';
import { library as words } from '../words/library.ts';
import { review } from '../words/review.ts';
import { scopesOf } from './chosen-rows.ts';
import { KeySheet } from './KeySheet.tsx';
import { LibraryBody } from './LibraryBody.tsx';
import type {
  AnnotationEntry,
  LibraryActions,
  LibraryQuestions,
  LibraryView,
  Progress,
  SavedSearch,
} from './library-state.ts';
import { isNarrowed } from './narrowed.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { Transfer } from './Transfer.tsx';
import type { TableChoice } from './table-choice.ts';
import type { TransferActions } from './transfer-state.ts';
import { useCount } from './use-count.ts';
import { useLibraryKeys } from './use-library-keys.ts';

export type LibraryProps = {
  questions: LibraryQuestions;
  /** What is shown until the library is read: the latest annotations, and how many there are. */
  first: { entries: AnnotationEntry[]; total: number };
  /** Goes up whenever an answer may be another one. */
  age: number;
  /** Everything is read: an answer is about the whole library. */
  isWhole: boolean;
  reading: Progress | null;
  recognizing: Progress | null;
  trash: TrashEntry[];
  searches: readonly SavedSearch[];
  table: TableChoice;
  keysOn: boolean;
  /** How the reader wants some names to be read. */
  namesakes: NamesakeChoices;
  failure: string | null;
  notice: Notice | null;
  actions: LibraryActions;
  transfer: TransferActions;
  onCloseNotice: () => void;
};

/** Everything that is kept: looked through, searched, changed, taken out. */
export function Library(props: LibraryProps) {
  const { actions, failure, notice, keysOn } = props;
  const [view, setView] = useState<LibraryView>('annotations');
  const [wanted, setWanted] = useState(NOTHING_WANTED);
  const [selected, setSelected] = useState<string[]>([]);
  const found = useCount(props, 'annotations', wanted);
  const read = useCount(props, 'annotations', NOTHING_WANTED);
  // Until everything is read, the library's own count is the true one.
  const total = props.isWhole ? read : props.first.total;
  const annotations = props.isWhole || isNarrowed(wanted) ? found : total;
  const scopes = scopesOf(props.questions, {
    selected,
    wanted,
    count: annotations ?? 0,
    total: total ?? 0,
  });
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useLibraryKeys({
    keysOn,
    onSearch: () => search.current?.select(),
    onSheet: () => setIsSheetOpen(true),
    onUndo: actions.undo,
    onRedo: actions.redo,
  });
  useEffect(() => {
    document.title = `${t(common.productName)} · ${t(common.library)}`;
  }, []);
  return (
    <main class="quandian library" lang={language()}>
      <Header
        words={wanted.words}
        field={search}
        onWords={(typed) => setWanted({ ...wanted, words: typed })}
        onSheet={() => setIsSheetOpen(true)}
      >
        <Transfer scopes={scopes} actions={props.transfer} />
      </Header>
      <SavedSearches
        searches={props.searches}
        current={isNarrowed(wanted) ? { view, wanted } : null}
        onOpen={(saved) => {
          setView(saved.view);
          setWanted({ ...NOTHING_WANTED, ...saved.wanted });
        }}
        onChange={actions.saveSearches}
      />
      {failure !== null && (
        <p class="banner" role="alert">
          {t(review.cannotRead, { reason: failure })}
        </p>
      )}
      <LibraryBody
        {...props}
        view={view}
        wanted={wanted}
        onView={setView}
        onWanted={setWanted}
        annotations={annotations}
        onSelected={setSelected}
      />
      {isSheetOpen && (
        <KeySheet
          areKeysOn={keysOn}
          onSwitch={actions.switchKeys}
          onClose={() => setIsSheetOpen(false)}
        />
      )}
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}

/** The name of the page, the search, and what is done with the library as a whole. */
function Header(props: {
  words: string;
  field: RefObject<HTMLInputElement | null>;
  onWords: (words: string) => void;
  onSheet: () => void;
  children: ComponentChildren;
}) {
  return (
    <header>
      <h1>
        <span>{t(common.productName)}</span> {t(common.library)}
      </h1>
      <input
        type="search"
        class="search"
        ref={props.field}
        aria-label={t(words.search)}
        placeholder={t(words.search)}
        aria-keyshortcuts="/"
        value={props.words}
        onInput={(event) => props.onWords(event.currentTarget.value)}
      />
      {props.children}
      <button
        type="button"
        class="plain help"
        aria-label={t(words.keys)}
        title={t(words.keys)}
        aria-keyshortcuts="?"
        onClick={props.onSheet}
      >
        ?
      </button>
    </header>
  );
}
