import { useState } from 'preact/hooks';
import type { Span } from '../../domain/article.ts';
import { Icon } from '../icons.tsx';
import { Tabs } from '../Tabs.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';
import { revision } from '../words/revision.ts';
import { AnnotationTab } from './AnnotationTab.tsx';
import { ArticleHeading } from './ArticleHeading.tsx';
import type { ArticleActions, ArticleState, RevealTarget } from './article-state.ts';
import { FigureList } from './FigureList.tsx';
import { LayerSwitches } from './LayerSwitches.tsx';
import { PeopleList } from './PeopleList.tsx';
import { QuotationList } from './QuotationList.tsx';
import { Reprints } from './Reprints.tsx';
import { RevisionNotice } from './RevisionNotice.tsx';
import { RevisionTab } from './RevisionTab.tsx';
import { useSeen } from './use-seen.ts';
import { whyNothing } from './why-nothing.ts';

type Tab = 'annotations' | 'figures' | 'people' | 'quotations' | 'revisions';

/** One article with its marks, the same in the popup and beside the page. `onScreen` is what the reader sees of its text. */
export function ArticleView(props: {
  state: ArticleState;
  actions: ArticleActions;
  onScreen?: Span | null;
}) {
  const { state, actions, onScreen = null } = props;
  const [tab, setTab] = useState<Tab>(state.annotations.length > 0 ? 'annotations' : 'figures');
  const [isAway, setIsAway] = useState(false);
  const seen = useSeen(onScreen, tab);
  const onReveal = (target: RevealTarget) => {
    setIsAway(true);
    actions.reveal(target);
  };
  const why = whyNothing(state);
  const list = { state, actions, onReveal, onScreen };
  return (
    <>
      <ArticleHeading state={state} onToggleBookmark={actions.toggleBookmark} onReveal={onReveal} />
      <Reprints articleKey={state.article.key} reprints={actions.reprints} />
      {why && <p class="why">{why}</p>}
      {tab !== 'revisions' && <RevisionNotice state={state} onSee={() => setTab('revisions')} />}
      <LayerSwitches state={state} onSwitch={actions.switchLayer} />
      {isAway && <BackBar onBack={() => [actions.goBack(), setIsAway(false)]} />}
      <Tabs tabs={tabsOf(state)} current={tab} onChange={setTab}>
        <div ref={seen}>
          {tab === 'annotations' && <AnnotationTab {...list} />}
          {tab === 'figures' && <FigureList {...list} />}
          {tab === 'people' && <PeopleList {...list} />}
          {tab === 'quotations' && <QuotationList {...list} />}
          {tab === 'revisions' && <RevisionTab {...list} />}
        </div>
      </Tabs>
    </>
  );
}

function BackBar({ onBack }: { onBack: () => void }) {
  return (
    <button type="button" class="back" onClick={onBack}>
      <Icon name="back" />
      {t(review.goBack)}
    </button>
  );
}

function tabsOf(state: ArticleState) {
  const { annotations, figures, figuresLeft, officials, quotations, versions } = state;
  const names = new Set(officials.map((person) => person.coref ?? person.name));
  const tabs: { id: Tab; label: string; count: number }[] = [
    { id: 'annotations', label: t(common.annotation), count: annotations.length },
    { id: 'figures', label: t(common.figure), count: figures.length + figuresLeft },
    { id: 'people', label: t(review.people), count: names.size },
    { id: 'quotations', label: t(review.quotations), count: quotations.length },
  ];
  if (versions.length > 1) {
    tabs.push({ id: 'revisions', label: t(revision.tab), count: versions.length - 1 });
  }
  return tabs;
}
