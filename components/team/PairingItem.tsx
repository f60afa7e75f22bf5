import { labelOf, type Pairing } from '../../domain/agreement.ts';
import { type Annotation, COLORS, type Color } from '../../domain/annotation.ts';
import {
  CHOICES,
  type Choice,
  type ComparedArticle,
  pairingId,
} from '../../domain/compare-coders.ts';
import { sentenceAround } from '../../domain/sentence.ts';
import { colorName } from '../color-name.ts';
import { t } from '../text.ts';
import { team, teamChoices, teamVerdicts } from '../words/team.ts';

/** A passage in its sentence, what each made of it, and what shall hold. */
export function PairingItem(props: {
  pairing: Pairing;
  article: ComparedArticle | null;
  /** The first of its article says the headline. */
  isFirst: boolean;
  coder: string;
  ruling: Choice | null;
  onRule: (choice: Choice | null) => void;
}) {
  const { pairing, article, coder } = props;
  const text = article?.text ?? '';
  const { before, exact, after } = sentenceAround(text, pairing.span);
  return (
    <li class={`pairing ${pairing.verdict}`}>
      {props.isFirst && <h2>{article?.article.title ?? pairing.articleKey}</h2>}
      <p class="sentence">
        {before}
        <mark>{exact}</mark>
        {after}
      </p>
      <span class="verdict">{t(teamVerdicts[pairing.verdict])}</span>
      <div class="sides">
        <Side who={t(team.me)} annotation={pairing.one} text={text} />
        <Side who={coder} annotation={pairing.other} text={text} />
      </div>
      {pairing.verdict !== 'same' && (
        <Ruling pairing={pairing} ruling={props.ruling} onRule={props.onRule} />
      )}
    </li>
  );
}

function Side({
  who,
  annotation,
  text,
}: {
  who: string;
  annotation: Annotation | null;
  text: string;
}) {
  if (!annotation) {
    return (
      <div class="side">
        <b>{who}</b>
        <span class="hint">{t(team.unmarked)}</span>
      </div>
    );
  }
  const label = labelOf(annotation);
  const isColor = COLORS.includes(label as Color);
  const { start, end } = annotation.quote;
  return (
    <div class="side">
      <b>{who}</b>
      <span class={`label ${annotation.color}`}>{isColor ? colorName(label as Color) : label}</span>
      <q>{text.slice(start, end)}</q>
      {annotation.note && <span class="note">{annotation.note}</span>}
    </div>
  );
}

function Ruling(props: {
  pairing: Pairing;
  ruling: Choice | null;
  onRule: (choice: Choice | null) => void;
}) {
  const { one, other } = props.pairing;
  const choices = CHOICES.filter(
    (choice) =>
      (choice !== 'one' || one) &&
      (choice !== 'other' || other) &&
      (choice !== 'both' || (one && other)),
  );
  return (
    <fieldset class="ruling">
      <legend>{t(team.ruling)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={pairingId(props.pairing)}
            checked={props.ruling === choice}
            onChange={() => props.onRule(choice)}
          />
          {t(teamChoices[choice])}
        </label>
      ))}
      {props.ruling !== null && (
        <button type="button" onClick={() => props.onRule(null)}>
          {t(team.takeBack)}
        </button>
      )}
    </fieldset>
  );
}
