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
  const lost = annotations.filter(({ placement }) => placement.state === 'lost');
  const placed = annotations.filter((one) => !changed.includes(one) && !lost.includes(one));
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
    </>
  );
}

function inOrder(placed: readonly PlacedAnnotation[]): PlacedAnnotation[] {
  const start = ({ placement }: PlacedAnnotation) =>
    placement.state === 'lost' ? Number.POSITIVE_INFINITY : placement.start;
  return [...placed].sort((a, b) => start(a) - start(b));
}
