import { t } from '../text.ts';
import { library } from '../words/library.ts';
import { ArticleEntryView } from './ArticleEntryView.tsx';
import type { ArticleEntry } from './library-state.ts';
import type { ListProps } from './list-props.ts';
import { useKeyOf } from './use-answer.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ESTIMATE = 84;

/** The articles that were found. */
export function ArticlesView(props: ListProps & { onAnnotations: (entry: ArticleEntry) => void }) {
  const { answer, actions, words, onAnnotations } = props;
  const entryAt = (index: number) => (answer.rows.get(index) as ArticleEntry | null) ?? null;
  const keyOf = useKeyOf(answer);
  const onKey = (key: string, index: number, event: KeyboardEvent) => {
    const entry = entryAt(index);
    const isOnControl = (event.target as HTMLElement).closest('button, a') !== null;
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === 'Enter' && !isOnControl) onAnnotations(entry);
    else if (key === 'Delete' && entry.bookmark) actions.deleteBookmark(entry.id);
    else if (key.toLowerCase() === 'o' && props.keysOn) actions.openArticle(entry);
    else return false;
    return true;
  };
  return (
    <VirtualGrid
      label={t(library.articles)}
      count={answer.total}
      estimate={ESTIMATE}
      keyOf={keyOf}
      onKey={onKey}
      onSee={props.see}
    >
      {(index) => {
        const entry = entryAt(index);
        if (!entry) return <p class="pending" />;
        return (
          <div class="entry">
            <div class="body">
              <ArticleEntryView
                entry={entry}
                words={words}
                onAnnotations={() => onAnnotations(entry)}
                onLetGo={() => actions.deleteBookmark(entry.id)}
              />
            </div>
          </div>
        );
      }}
    </VirtualGrid>
  );
}
