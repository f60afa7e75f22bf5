import type { Span } from '../../domain/article.ts';
import { sentenceAround } from '../../domain/sentence.ts';
import { figureValue } from '../figure-value.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { directions } from '../words/finding.ts';
import { review } from '../words/review.ts';
import type { ArticleState, RevealTarget } from './article-state.ts';
import { Sentence } from './Sentence.tsx';
import { isOnScreen } from './use-seen.ts';

export type ListProps = {
  state: ArticleState;
  onReveal: (target: RevealTarget) => void;
  onScreen: Span | null;
};

/** The key figures in the order of the text: value, what is measured, and the sentence. */
export function FigureList({ state, onReveal, onScreen }: ListProps) {
  const { figures, article } = state;
  if (figures.length === 0) return <p class="empty">{t(review.noFigures)}</p>;
  return (
    <RowList label={t(common.figure)}>
      {figures.map((figure) => (
        <li class={isOnScreen(figure, onScreen) ? 'item lit' : 'item'} key={figure.start}>
          <button
            type="button"
            class="open"
            title={t(review.jump)}
            onClick={() => onReveal(figure)}
          >
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
            <Sentence {...sentenceAround(article.text, figure)} />
          </button>
        </li>
      ))}
    </RowList>
  );
}
