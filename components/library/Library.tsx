import { useState } from 'preact/hooks';
import {
  filterAnnotations,
  filterBookmarks,
  type LibraryFilter,
  NO_FILTER,
} from '../../domain/library.ts';
import { Tabs } from '../Tabs.tsx';
import { type Notice, Toast } from '../Toast.tsx';
import { language, t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import { Filters } from './Filters.tsx';
import { AnnotationList, BookmarkList, TrashList } from './Lists.tsx';
import type { LibraryActions, LibraryContents } from './library-state.ts';
import { Transfer } from './Transfer.tsx';
import { NOTHING, type TransferActions } from './transfer-state.ts';

type Tab = 'annotations' | 'bookmarks' | 'trash';

/** Everything that is kept: looked through, searched, changed, taken out. */
export function Library(props: {
  contents: LibraryContents | null;
  failure: string | null;
  notice: Notice | null;
  actions: LibraryActions;
  transfer: TransferActions;
  onCloseNotice: () => void;
}) {
  const [filter, setFilter] = useState<LibraryFilter>(NO_FILTER);
  const { contents, failure, notice } = props;
  const annotations = filterAnnotations(contents?.annotations ?? [], filter);
  return (
    <main class="quandian library" lang={language()}>
      <header>
        <h1>
          <span>{t(common.productName)}</span> {t(common.library)}
        </h1>
        <input
          type="search"
          class="search"
          aria-label={t(review.search)}
          placeholder={t(review.search)}
          value={filter.words}
          onInput={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
        />
        <Transfer
          scopes={{
            selected: NOTHING,
            shown: {
              count: annotations.length,
              ids: async () => annotations.map(({ annotation }) => annotation.id),
            },
            total: contents?.annotations.length ?? 0,
          }}
          actions={props.transfer}
        />
      </header>
      {failure !== null && (
        <p class="banner" role="alert">
          {t(review.cannotRead, { reason: failure })}
        </p>
      )}
      {!contents && failure === null && <p class="empty">{t(review.loading)}</p>}
      {contents && <Contents {...props} contents={contents} filter={filter} onFilter={setFilter} />}
      {notice && <Toast notice={notice} onClose={props.onCloseNotice} />}
    </main>
  );
}

function Contents(props: {
  contents: LibraryContents;
  actions: LibraryActions;
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
}) {
  const { contents, actions, filter, onFilter } = props;
  const [tab, setTab] = useState<Tab>('annotations');
  const annotations = filterAnnotations(contents.annotations, filter);
  const bookmarks = filterBookmarks(contents.bookmarks, filter);
  const isEmpty = contents.annotations.length + contents.bookmarks.length === 0;
  const { words } = filter;
  return (
    <>
      {isEmpty && <p class="banner">{t(review.welcome)}</p>}
      <Filters
        filter={filter}
        tags={tagsOf(contents)}
        sources={sourcesOf(contents)}
        onChange={onFilter}
        onClear={() => onFilter({ ...NO_FILTER, words })}
      />
      <Tabs
        tabs={[
          { id: 'annotations', label: t(common.annotation), count: annotations.length },
          { id: 'bookmarks', label: t(common.bookmark), count: bookmarks.length },
          { id: 'trash', label: t(review.trash), count: contents.trash.length },
        ]}
        current={tab}
        onChange={setTab}
      >
        {tab === 'annotations' && (
          <AnnotationList
            rows={annotations}
            total={contents.annotations.length}
            words={words}
            actions={actions}
          />
        )}
        {tab === 'bookmarks' && (
          <BookmarkList
            rows={bookmarks}
            total={contents.bookmarks.length}
            words={words}
            actions={actions}
          />
        )}
        {tab === 'trash' && <TrashList rows={contents.trash} actions={actions} />}
      </Tabs>
    </>
  );
}

function tagsOf({ annotations }: LibraryContents): string[] {
  return [...new Set(annotations.flatMap(({ annotation }) => annotation.tags))].sort();
}

function sourcesOf({ annotations, bookmarks }: LibraryContents): string[] {
  const sources = [...annotations, ...bookmarks].map(({ article }) => article?.source);
  return [...new Set(sources.filter((source) => source != null))].sort();
}
