import type { Figure, Person, Quotation } from '../../domain/finding.ts';
import { titlesOf } from '../../domain/mark.ts';
import { figureValue } from '../figure-value.ts';
import { t } from '../text.ts';
import { directions, personKinds } from '../words/finding.ts';
import { review } from '../words/review.ts';
import type { RevealTarget } from './popup-state.ts';

type Reveal = (target: RevealTarget) => void;

/** The key figures with their values and what they measure. */
export function FigureList({ figures, onReveal }: { figures: Figure[]; onReveal: Reveal }) {
  if (figures.length === 0) return <p class="empty">{t(review.noFigures)}</p>;
  return (
    <ul class="list">
      {figures.map((figure) => (
        <li class="item" key={figure.start}>
          <button
            type="button"
            class="open row"
            title={t(review.jump)}
            onClick={() => onReveal(figure)}
          >
            <span class="main">
              <strong>{figure.text}</strong>
              <span class="facts">{figure.indicator}</span>
            </span>
            <span class="value">
              {figureValue(figure)}
              {figure.direction &&
                figure.kind !== 'rank-change' &&
                ` ${t(directions[figure.direction])}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The named officials, each once, with their titles. */
export function PeopleList({ officials, onReveal }: { officials: Person[]; onReveal: Reveal }) {
  const first = officials.filter(
    (person, index) => officials.findIndex((other) => other.name === person.name) === index,
  );
  if (first.length === 0) return <p class="empty">{t(review.noPeople)}</p>;
  return (
    <ul class="list">
      {first.map((person) => (
        <li class="item" key={person.start}>
          <button
            type="button"
            class="open row"
            title={t(review.jump)}
            onClick={() => onReveal(person)}
          >
            <span class="main">
              <strong>{person.name}</strong>
              <span class="facts">
                {titlesOf(person, officials)
                  .map((title) => title.text)
                  .join('、')}
              </span>
            </span>
            <span class="value">{t(personKinds[person.kind])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Who said what. */
export function QuotationList(props: { quotations: Quotation[]; onReveal: Reveal }) {
  const { quotations, onReveal } = props;
  if (quotations.length === 0) return <p class="empty">{t(review.noQuotations)}</p>;
  return (
    <ul class="list">
      {quotations.map((quotation) => (
        <li class="item" key={quotation.start}>
          <button
            type="button"
            class="open row"
            title={t(review.jump)}
            onClick={() => onReveal(quotation)}
          >
            <span class="main">
              <strong>{quotation.speaker ?? t(review.nobody)}</strong>
              <span class="facts">{quotation.text}</span>
            </span>
            <span class="value">{t(quotation.direct ? review.direct : review.indirect)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
