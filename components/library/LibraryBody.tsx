import { type Dispatch, type StateUpdater, useCallback } from 'preact/hooks';
import type { Wanted } from '../../domain/catalog/shelf.ts';
import { Tabs } from '../Tabs.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { library as words } from '../words/library.ts';
import { review } from '../words/review.ts';
import { Insights } from './Insights.tsx';
import type { LibraryProps } from './Library.tsx';
import { ListPane } from './ListPane.tsx';
import type { ArticleEntry, LibraryView } from './library-state.ts';
import { isNarrowed } from './narrowed.ts';
import { TrashView } from './TrashView.tsx';
import { useCount } from './use-count.ts';

type Props = LibraryProps & {
  /** How many annotations fit; `null` until it is known. */
  annotations: number | null;
  view: LibraryView;
  wanted: Wanted;
  onView: (view: LibraryView) => void;
  onWanted: Dispatch<StateUpdater<Wanted>>;
  onSelected: (ids: string[]) => void;
};

/** The tabs, and the view that is chosen. */
export function LibraryBody(props: Props) {
  const { view, wanted, reading, recognizing, onView, onWanted } = props;
  const counted = useCount(props, 'articles', wanted);
  // Half of all articles is no number of them; of a search it is what is found so far.
  const articles = props.isWhole || isNarrowed(wanted) ? counted : null;
  const showArticle = useCallback(
    ({ id }: ArticleEntry) => {
      onView('annotations');
      onWanted((now) => ({ ...now, words: '', choices: { article: [id] } }));
    },
    [onView, onWanted],
  );
  return (
    <Tabs
      tabs={[
        { id: 'annotations', label: t(common.annotation), count: props.annotations },
        { id: 'articles', label: t(words.articles), count: articles },
        { id: 'people', label: t(review.people), count: null },
        { id: 'figures', label: t(common.figure), count: null },
        { id: 'trash', label: t(review.trash), count: props.trash.length },
      ]}
      current={view}
      onChange={onView}
    >
      <p class="progress facts" role="status">
        {reading && t(words.reading, { read: reading.done, total: reading.total })}
        {!reading && recognizing && view !== 'trash' && t(words.recognizing, recognizing)}
      </p>
      {(view === 'annotations' || view === 'articles') && (
        <ListPane key={view} {...props} view={view} onArticle={showArticle} />
      )}
      {(view === 'people' || view === 'figures') && <Insights key={view} {...props} view={view} />}
      {view === 'trash' && (
        <TrashView rows={props.trash} words={wanted.words} actions={props.actions} />
      )}
    </Tabs>
  );
}
