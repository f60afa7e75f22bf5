import { useState } from 'preact/hooks';
import type { Quotation } from '../../domain/finding.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { review } from '../words/review.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { ListProps } from './FigureList.tsx';
import { RejectedList } from './RejectedList.tsx';
import { SuggestionActs } from './SuggestionActs.tsx';
import { isOnScreen } from './use-seen.ts';

/** Who said what, in the order of the text. */
export function QuotationList(props: ListProps) {
  const { quotations } = props.state;
  return (
    <>
      {quotations.length === 0 && <p class="empty">{t(review.noQuotations)}</p>}
      <RowList label={t(review.quotations)}>
        {quotations.map((quotation) => (
          <QuotationRow key={quotation.start} quotation={quotation} {...props} />
        ))}
      </RowList>
      <RejectedList kind="quotation" {...props} />
    </>
  );
}

function QuotationRow({ quotation, ...props }: ListProps & { quotation: Quotation }) {
  const { state, actions, onReveal, onScreen } = props;
  const [isOpen, setIsOpen] = useState(false);
  const { rule } = quotation;
  const suggestion = { kind: 'quotation', span: quotation, whole: quotation, rule } as const;
  return (
    <li class={isOnScreen(quotation, onScreen) ? 'item lit' : 'item'}>
      <button type="button" class="open" title={t(review.jump)} onClick={() => onReveal(quotation)}>
        <span class="row">
          <span class="main">
            <strong>{quotation.speaker ?? t(review.nobody)}</strong>
            {quotation.titles.length > 0 && (
              <span class="post">{quotation.titles.map(({ text }) => text).join('、')}</span>
            )}
          </span>
          <span class="value">{t(quotation.direct ? review.direct : review.indirect)}</span>
        </span>
        <span class="sentence long">{quotation.text}</span>
      </button>
      <SuggestionActs
        suggestions={[suggestion]}
        state={state}
        actions={actions}
        onCorrect={() => setIsOpen(true)}
      />
      {isOpen && (
        <CorrectForm
          text={state.article.text}
          span={quotation}
          title={null}
          onSave={(right) => actions.correct(suggestion, right, null)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}
