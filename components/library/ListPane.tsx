import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { ListView } from '../../domain/catalog/catalog.ts';
import { NOTHING_WANTED, type Order, type Wanted } from '../../domain/catalog/shelf.ts';
import { t } from '../text.ts';
import { library as words } from '../words/library.ts';
import { review } from '../words/review.ts';
import { AnnotationsView } from './AnnotationsView.tsx';
import { ArticlesView } from './ArticlesView.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import type { LibraryProps } from './Library.tsx';
import type { ArticleEntry } from './library-state.ts';
import type { ListProps } from './list-props.ts';
import { Narrowing } from './Narrowing.tsx';
import { hasChoices, isNarrowed } from './narrowed.ts';
import { TableSwitch } from './TableSwitch.tsx';
import { firstAnswer, useAnswer } from './use-answer.ts';
import { useChosenKeys } from './use-chosen-keys.ts';
import { useSpread } from './use-count.ts';
import { type Selection, useSelection } from './use-selection.ts';

type Props = LibraryProps & {
  view: ListView;
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
  onSelected: (ids: string[]) => void;
  onArticle: (entry: ArticleEntry) => void;
};

/** A list, what it can be narrowed down by, and what can be done with the rows that are chosen. */
export function ListPane(props: Props) {
  const { view, wanted, questions, actions, first, onWanted } = props;
  const initial = useMemo(
    () => (view === 'annotations' ? firstAnswer(first.entries, first.total) : firstAnswer([], 0)),
    [view, first],
  );
  const { answer, see } = useAnswer(questions, {
    ...props,
    first: initial,
    // The latest rows stand there already; of a library that is half read there would be fewer, or others.
    isHeld: view === 'annotations' && !props.isWhole && !isNarrowed(wanted),
  });
  const counts = useSpread(props, view, wanted);
  const { token } = answer;
  const idsOf = useCallback(
    async (from: number, to: number) => (token === null ? [] : questions.ids(token, from, to)),
    [questions, token],
  );
  const selection = useSelection(idsOf, answer.total);
  useChosenKeys(selection, view === 'annotations');
  useEffect(() => {
    if (view === 'annotations') props.onSelected([...selection.ids]);
  }, [view, selection.ids]);
  const isTable = view === 'annotations' && props.table.isOn;
  // What is typed is shown at once, and its answer after it: neither list nor facets are drawn twice for one key.
  const facets = useMemo(
    () => <FacetPanel counts={counts} wanted={wanted} onChange={onWanted} />,
    [counts, wanted, onWanted],
  );
  const list = useMemo(
    () => <List {...props} answer={answer} see={see} selection={selection} />,
    [
      view,
      answer,
      see,
      selection,
      questions,
      actions,
      props.age,
      props.table,
      props.keysOn,
      props.onArticle,
    ],
  );
  return (
    <div class={isTable ? 'pane folded' : 'pane'}>
      <Narrowing key={`${isTable}`} isOpen={hasChoices(wanted)} isFolded={isTable}>
        {facets}
      </Narrowing>
      <div class="results" data-words={answer.words}>
        <Above wanted={wanted} total={answer.total} onWanted={onWanted}>
          {view === 'annotations' && (
            <TableSwitch table={props.table} onChange={actions.saveTable} />
          )}
        </Above>
        {view === 'annotations' && selection.ids.size > 0 && (
          <BulkBar
            count={selection.ids.size}
            total={answer.total}
            onAll={selection.all}
            onClear={selection.clear}
            onChange={(change) => actions.changeAnnotations([...selection.ids], change)}
            onDelete={() => {
              actions.deleteAnnotations([...selection.ids]);
              selection.clear();
            }}
          />
        )}
        {answer.total === 0 && answer.token !== null && (
          <Nothing view={view} isNarrowed={isNarrowed(wanted)} />
        )}
        {list}
      </div>
    </div>
  );
}

function List(
  props: Pick<Props, 'view' | 'questions' | 'actions' | 'age' | 'table' | 'keysOn' | 'onArticle'> &
    Pick<ListProps, 'answer' | 'see'> & { selection: Selection },
) {
  const { view, answer, see, selection, actions, questions, age, table, keysOn } = props;
  const list = { answer, see, actions, words: answer.words, keysOn };
  return view === 'annotations' ? (
    <AnnotationsView {...list} {...{ selection, questions, age, table }} />
  ) : (
    <ArticlesView {...list} onAnnotations={props.onArticle} />
  );
}

/** How many there are, in which order, and the way back to all of them. */
function Above(props: {
  wanted: Wanted;
  total: number;
  onWanted: (wanted: Wanted) => void;
  children: ComponentChildren;
}) {
  const { wanted, total, onWanted } = props;
  const { words: typed, order } = wanted;
  return (
    <div class="above">
      <span class="facts" role="status">
        {t(words.found, { count: total })}
      </span>
      {wanted.choices.article && <span class="tag">{t(words.onlyArticle)}</span>}
      {hasChoices(wanted) && (
        <button
          type="button"
          class="link"
          onClick={() => onWanted({ ...NOTHING_WANTED, words: typed, order })}
        >
          {t(words.clear)}
        </button>
      )}
      {props.children}
      <label class="order">
        <span>{t(words.order)}</span>
        <select
          class="field"
          value={order === 'relevance' && !typed.trim() ? 'noted' : order}
          onChange={(event) => onWanted({ ...wanted, order: event.currentTarget.value as Order })}
        >
          {typed.trim() && <option value="relevance">{t(words.byRelevance)}</option>}
          <option value="noted">{t(words.byNoted)}</option>
          <option value="published">{t(words.byPublished)}</option>
        </select>
      </label>
    </div>
  );
}

function Nothing({ view, isNarrowed: isSearch }: { view: ListView; isNarrowed: boolean }) {
  if (isSearch) return <p class="empty">{t(review.nothingFound)}</p>;
  if (view === 'articles') return <p class="empty">{t(words.noArticles)}</p>;
  return (
    <>
      <p class="banner">{t(review.welcome)}</p>
      <p class="empty">{t(review.noAnnotations)}</p>
    </>
  );
}
