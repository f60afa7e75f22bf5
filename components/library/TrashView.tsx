import type { TrashEntry } from '../../domain/library.ts';
import { containsAll, searchable, wordsOf } from '../../domain/search.ts';
import { Marked } from '../Marked.tsx';
import { t } from '../text.ts';
import { timeWords } from '../time.ts';
import { library } from '../words/library.ts';
import { review } from '../words/review.ts';
import type { LibraryActions } from './library-state.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 76;

/** What was thrown away within 30 days, the latest first. */
export function TrashView(props: { rows: TrashEntry[]; words: string; actions: LibraryActions }) {
  const { words, actions } = props;
  const wanted = wordsOf(words);
  const rows = props.rows.filter((row) => containsAll(searchable(textOf(row)), wanted));
  if (props.rows.length === 0) return <p class="empty">{t(review.noTrash)}</p>;
  const onKey = (key: string, index: number, event: KeyboardEvent) => {
    const row = rows[index];
    if (key !== 'Enter' || !row || (event.target as HTMLElement).closest('button')) return false;
    actions.restore([row]);
    return true;
  };
  return (
    <>
      <div class="above">
        <span class="facts">{t(library.trashHint)}</span>
        <button type="button" class="plain" onClick={() => actions.restore(rows)}>
          {t(library.restoreAll)}
        </button>
      </div>
      {rows.length === 0 && <p class="empty">{t(review.nothingFound)}</p>}
      <VirtualGrid
        label={t(review.trash)}
        count={rows.length}
        estimate={ESTIMATE}
        keyOf={(index) => rows[index]?.id ?? index}
        onKey={onKey}
      >
        {(index) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div class="entry">
              <div class="body">
                <p class={row.table === 'annotations' ? `quote color-${row.row.color}` : 'quote'}>
                  <span class="line">
                    <Marked text={textOf(row).slice(0, 400).toWellFormed()} words={words} />
                  </span>
                </p>
                <div class="foot">
                  <span class="facts">
                    {t(review.deletedAt, { time: timeWords(row.deletedAt) })}
                  </span>
                  <span class="acts always">
                    <button type="button" onClick={() => actions.restore([row])}>
                      {t(review.restore)}
                    </button>
                  </span>
                </div>
              </div>
            </div>
          );
        }}
      </VirtualGrid>
    </>
  );
}

function textOf(row: TrashEntry): string {
  return row.table === 'annotations'
    ? [row.row.quote.exact, row.row.note].filter(Boolean).join(' · ')
    : `${t(review.bookmarkOf)} · ${row.title ?? row.row.articleKey}`;
}
