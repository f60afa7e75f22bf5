import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import type { ListProps } from './FigureList.tsx';

/** The reader's annotations in the order of the text; those that could not be placed have sections of their own. */
export function AnnotationTab(props: ListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const { annotations } = props.state;
  if (annotations.length === 0) return <p class="empty">{t(review.noAnnotations)}</p>;
  const changed = annotations.filter(({ placement }) => placement.state === 'changed-fact');
  const away = annotations.filter(({ page }) => page !== undefined);
  const folded = annotations.filter((one) => one.folded);
  const lost = annotations.filter(
    (one) => one.placement.state === 'lost' && !folded.includes(one) && !away.includes(one),
  );
  const placed = annotations.filter(
    (one) => ![changed, lost, folded, away].some((list) => list.includes(one)),
  );
  const rows = (list: readonly PlacedAnnotation[]) =>
    list.map((one) => (
      <AnnotationCard
        key={one.annotation.id}
        placed={one}
        isEditing={editing === one.annotation.id}
        onEdit={setEditing}
        {...props}
      />
    ));
  const sections = [
    [changed, t(review.changed, { count: changed.length }), t(review.changedHint)],
    [lost, t(review.unplaced, { count: lost.length }), t(review.unplacedHint)],
    [folded, t(review.inFolded, { count: folded.length }), t(review.inFoldedHint)],
  ] as const;
  return (
    <>
      {sections.map(
        ([list, name, hint]) =>
          list.length > 0 && (
            <section class="unplaced" key={name}>
              <h2>{name}</h2>
              <p class="hint">{hint}</p>
              <RowList label={name}>{rows(list)}</RowList>
            </section>
          ),
      )}
      {placed.length > 0 && <RowList label={t(common.annotation)}>{rows(inOrder(placed))}</RowList>}
      {[...Map.groupBy(away, ({ page }) => page ?? 1)].map(([page, list]) => (
        <OtherPage key={page} page={page} count={list.length} state={props.state}>
          {rows(list)}
        </OtherPage>
      ))}
    </>
  );
}

/** Annotations that stand on another page of the article, with the way there. */
function OtherPage(props: {
  page: number;
  count: number;
  state: ListProps['state'];
  children: ComponentChildren;
}) {
  const { page, count, state } = props;
  const name = t(review.onPage, { page, count });
  const url = state.otherPages.find((other) => other.page === page)?.url;
  return (
    <section class="other-page">
      <h2>{name}</h2>
      <p class="hint">
        {t(review.onPageHint)}{' '}
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {t(review.openPage, { page })}
          </a>
        )}
      </p>
      <RowList label={name}>{props.children}</RowList>
    </section>
  );
}

function inOrder(placed: readonly PlacedAnnotation[]): PlacedAnnotation[] {
  const start = ({ placement }: PlacedAnnotation) =>
    placement.state === 'lost' ? Number.POSITIVE_INFINITY : placement.start;
  return [...placed].sort((a, b) => start(a) - start(b));
}
