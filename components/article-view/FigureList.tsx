import { useState } from 'preact/hooks';
import type { Span } from '../../domain/article.ts';
import type { Figure } from '../../domain/finding.ts';
import { sentenceAround } from '../../domain/sentence.ts';
import { figureValue } from '../figure-value.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { directions } from '../words/finding.ts';
import { review } from '../words/review.ts';
import type { ArticleActions, ArticleState, RevealTarget } from './article-state.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { RejectedList } from './RejectedList.tsx';
import { Sentence } from './Sentence.tsx';
import { SuggestionActs } from './SuggestionActs.tsx';
import { isOnScreen } from './use-seen.ts';

export type ListProps = {
  state: ArticleState;
  actions: ArticleActions;
  onReveal: (target: RevealTarget) => void;
  onScreen: Span | null;
};

/** The key figures in the order of the text: value, what is measured, and the sentence. */
export function FigureList(props: ListProps) {
  const { figures, figuresLeft } = props.state;
  return (
    <>
      {figures.length === 0 && <p class="empty">{t(review.noFigures)}</p>}
      <RowList label={t(common.figure)}>
        {figures.map((figure) => (
          <FigureRow key={figure.start} figure={figure} {...props} />
        ))}
      </RowList>
      {figuresLeft > 0 && <p class="empty">{t(review.figuresLeft, { count: figuresLeft })}</p>}
      <RejectedList kind="figure" {...props} />
    </>
  );
}

function FigureRow({ figure, ...props }: ListProps & { figure: Figure }) {
  const { state, actions, onReveal, onScreen } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { text } = state.article;
  const suggestion = { kind: 'figure', span: figure, whole: figure, rule: figure.rule } as const;
  return (
    <li class={isOnScreen(figure, onScreen) ? 'item lit' : 'item'}>
      <button type="button" class="open" title={t(review.jump)} onClick={() => onReveal(figure)}>
        <span class="row">
          <span class="main">
            <strong>{figure.text}</strong>
            {figure.indicator && <span class="measure">{figure.indicator}</span>}
          </span>
          <span class="value">
            {figureValue(figure)}
            {figure.direction &&
              figure.kind !== 'rank-change' &&
              ` ${t(directions[figure.direction])}`}
          </span>
        </span>
        <Sentence {...sentenceAround(text, figure)} />
      </button>
      <SuggestionActs
        suggestions={[suggestion]}
        state={state}
        actions={actions}
        onCorrect={() => setIsOpen(true)}
      />
      {isOpen && (
        <CorrectForm
          text={text}
          span={figure}
          title={null}
          onSave={(right) => actions.correct(suggestion, right, null)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}
