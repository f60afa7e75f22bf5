import { useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../domain/mark.ts';
import { AnnotationItem } from '../AnnotationItem.tsx';
import { Tabs } from '../Tabs.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import { ArticleHeading } from './ArticleHeading.tsx';
import { FigureList, PeopleList, QuotationList } from './FindingLists.tsx';
import { LayerSwitches } from './LayerSwitches.tsx';
import type { ArticleState, PopupActions } from './popup-state.ts';

type Tab = 'annotations' | 'figures' | 'people' | 'quotations';

/** What the popup shows of the article at hand. */
export function ArticleView({ state, actions }: { state: ArticleState; actions: PopupActions }) {
  const [tab, setTab] = useState<Tab>(state.annotations.length > 0 ? 'annotations' : 'figures');
  const { annotations, figures, officials, quotations } = state;
  const tabs = [
    { id: 'annotations', label: t(common.annotation), count: annotations.length },
    { id: 'figures', label: t(common.figure), count: figures.length },
    {
      id: 'people',
      label: t(review.people),
      count: new Set(officials.map((person) => person.name)).size,
    },
    { id: 'quotations', label: t(review.quotations), count: quotations.length },
  ] as const;
  return (
    <>
      <ArticleHeading state={state} onToggleBookmark={actions.toggleBookmark} />
      {!state.canPaint && <p class="hint wide">{t(review.cannotPaint)}</p>}
      <LayerSwitches state={state} onSwitch={actions.switchLayer} />
      <Tabs tabs={tabs} current={tab} onChange={setTab}>
        {tab === 'annotations' && <Annotations annotations={annotations} actions={actions} />}
        {tab === 'figures' && <FigureList figures={figures} onReveal={actions.reveal} />}
        {tab === 'people' && <PeopleList officials={officials} onReveal={actions.reveal} />}
        {tab === 'quotations' && (
          <QuotationList quotations={quotations} onReveal={actions.reveal} />
        )}
      </Tabs>
    </>
  );
}

function Annotations(props: { annotations: PlacedAnnotation[]; actions: PopupActions }) {
  const { annotations, actions } = props;
  if (annotations.length === 0) return <p class="empty">{t(review.noAnnotations)}</p>;
  const of = (...states: string[]) =>
    annotations.filter(({ placement }) => states.includes(placement.state));
  const changed = of('changed-fact');
  const lost = of('lost');
  return (
    <>
      <AnnotationList annotations={of('in-place', 'moved', 'edited')} actions={actions} />
      {changed.length > 0 && <h3>{t(review.changed, { count: changed.length })}</h3>}
      <AnnotationList annotations={changed} actions={actions} />
      {lost.length > 0 && <h3>{t(review.unplaced, { count: lost.length })}</h3>}
      <AnnotationList annotations={lost} actions={actions} />
    </>
  );
}

function AnnotationList(props: { annotations: PlacedAnnotation[]; actions: PopupActions }) {
  const { annotations, actions } = props;
  return (
    <ul class="list">
      {annotations.map(({ annotation, placement }) => (
        <AnnotationItem
          key={annotation.id}
          annotation={annotation}
          openLabel={t(review.jump)}
          onOpen={
            placement.state === 'lost'
              ? undefined
              : () => actions.reveal({ annotationId: annotation.id })
          }
          onDelete={() => actions.deleteAnnotation(annotation.id)}
        >
          {placement.state === 'changed-fact' &&
            placement.changes.map((change) => (
              <span class="warning" key={change.old + change.new}>
                <del>{change.old}</del> → <ins>{change.new}</ins>
              </span>
            ))}
        </AnnotationItem>
      ))}
    </ul>
  );
}
