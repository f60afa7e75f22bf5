import { useState } from 'preact/hooks';
import type { AnnotationBody } from '../../domain/annotation.ts';
import type { AnnotationRow, BookmarkRow, TrashedRow } from '../../domain/library.ts';
import { AnnotationItem } from '../AnnotationItem.tsx';
import { ArticleLink } from '../ArticleLink.tsx';
import { AnnotationEditor } from '../in-page/AnnotationEditor.tsx';
import { t } from '../text.ts';
import { timeWords } from '../time.ts';
import { page } from '../words/page.ts';
import { review } from '../words/review.ts';
import type { LibraryActions } from './library-state.ts';

/** So many rows are drawn at once. */
const PAGE = 100;

export function AnnotationList(props: {
  rows: AnnotationRow[];
  total: number;
  words: string;
  actions: LibraryActions;
}) {
  const { rows, total, words, actions } = props;
  const [editing, setEditing] = useState<string | null>(null);
  if (rows.length === 0) {
    return <p class="empty">{t(total > 0 ? review.nothingFound : review.noAnnotations)}</p>;
  }
  return (
    <Pages rows={rows}>
      {({ annotation, article }) =>
        editing === annotation.id ? (
          <EditedItem
            key={annotation.id}
            row={{ annotation, article }}
            actions={actions}
            onClose={() => setEditing(null)}
          />
        ) : (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            words={words}
            onEdit={() => setEditing(annotation.id)}
            onDelete={() => actions.deleteAnnotation(annotation.id)}
          >
            <ArticleLink article={article} words={words} />
          </AnnotationItem>
        )
      }
    </Pages>
  );
}

/** An annotation while it is changed in its place. */
function EditedItem(props: { row: AnnotationRow; actions: LibraryActions; onClose: () => void }) {
  const { annotation } = props.row;
  const [body, setBody] = useState<AnnotationBody>(annotation);
  const [status, setStatus] = useState<'open' | 'saving'>('open');
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    setStatus('saving');
    try {
      const { color, note, tags } = body;
      await props.actions.update(annotation.id, { color, note, tags });
      props.onClose();
    } catch {
      setError(t(page.saveFailed));
      setStatus('open');
    }
  };
  const exact = annotation.quote.exact;
  const panel = {
    kind: 'editor' as const,
    anchor: () => null,
    exact,
    isNew: false,
    body,
    status,
    error,
  };
  return (
    <li class="item editing">
      <AnnotationEditor
        panel={panel}
        onChange={setBody}
        onSave={() => void save()}
        onClose={props.onClose}
      />
    </li>
  );
}

export function BookmarkList(props: {
  rows: BookmarkRow[];
  total: number;
  words: string;
  actions: LibraryActions;
}) {
  const { rows, total, words, actions } = props;
  if (rows.length === 0) {
    return <p class="empty">{t(total > 0 ? review.nothingFound : review.noBookmarks)}</p>;
  }
  return (
    <Pages rows={rows}>
      {({ bookmark, article }) => (
        <li class="item" key={bookmark.articleKey}>
          <div class="foot">
            <ArticleLink article={article} words={words} />
            <span class="acts">
              <button type="button" onClick={() => actions.deleteBookmark(bookmark.articleKey)}>
                {t(page.letPageGo)}
              </button>
            </span>
          </div>
        </li>
      )}
    </Pages>
  );
}

export function TrashList({ rows, actions }: { rows: TrashedRow[]; actions: LibraryActions }) {
  if (rows.length === 0) return <p class="empty">{t(review.noTrash)}</p>;
  return (
    <Pages rows={rows}>
      {(row) => (
        <li class="item" key={row.id}>
          <div class="foot">
            <span class="article-link">
              {row.table === 'annotations' ? row.row.quote.exact : t(review.bookmarkOf)}
              <span class="facts">{t(review.deletedAt, { time: timeWords(row.deletedAt) })}</span>
            </span>
            <span class="acts">
              <button type="button" onClick={() => actions.restore(row)}>
                {t(review.restore)}
              </button>
            </span>
          </div>
        </li>
      )}
    </Pages>
  );
}

/** The first rows of a list, and more on demand. */
function Pages<Row>(props: { rows: Row[]; children: (row: Row) => preact.ComponentChild }) {
  const [count, setCount] = useState(PAGE);
  const left = props.rows.length - count;
  return (
    <>
      <ul class="list">{props.rows.slice(0, count).map(props.children)}</ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setCount(count + PAGE)}>
          {t(review.showMore, { count: Math.min(left, PAGE) })}
        </button>
      )}
    </>
  );
}
