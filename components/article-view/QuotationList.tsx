import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import type { ListProps } from './FigureList.tsx';
import { isOnScreen } from './use-seen.ts';

/** Who said what, in the order of the text. */
export function QuotationList({ state, onReveal, onScreen }: ListProps) {
  const { quotations } = state;
  if (quotations.length === 0) return <p class="empty">{t(review.noQuotations)}</p>;
  return (
    <RowList label={t(review.quotations)}>
      {quotations.map((quotation) => (
        <li class={isOnScreen(quotation, onScreen) ? 'item lit' : 'item'} key={quotation.start}>
          <button
            type="button"
            class="open"
            title={t(review.jump)}
            onClick={() => onReveal(quotation)}
          >
            <span class="row">
              <strong class="main">{quotation.speaker ?? t(review.nobody)}</strong>
              <span class="value">{t(quotation.direct ? review.direct : review.indirect)}</span>
            </span>
            <span class="sentence long">{quotation.text}</span>
          </button>
        </li>
      ))}
    </RowList>
  );
}
