import { decisionAbout } from '../../domain/decision.ts';
import { IconButton } from '../IconButton.tsx';
import { t } from '../text.ts';
import { suggestion as words } from '../words/suggestion.ts';
import type { ArticleActions, ArticleState, Suggestion } from './article-state.ts';

/** Keep, correct, reject: what can be done with something recognised, with one key each. */
export function SuggestionActs(props: {
  /** The first one is kept or put right; all of them are rejected. */
  suggestions: readonly [Suggestion, ...Suggestion[]];
  state: ArticleState;
  actions: ArticleActions;
  onCorrect: () => void;
}) {
  const { suggestions, state, actions } = props;
  const [first] = suggestions;
  const decision = decisionAbout(state.decisions, first.kind, first.span);
  // The reader may have deleted the annotation since.
  const isKept =
    decision?.verdict === 'accepted' &&
    state.annotations.some(({ annotation }) => annotation.id === decision.annotationId);
  const toggle = () => (isKept ? actions.withdraw([decision.id]) : actions.accept(first));
  return (
    <span class="acts">
      <IconButton
        icon="check"
        label={t(isKept ? words.letGo : words.accept)}
        shortcut="a"
        pressed={isKept}
        onClick={toggle}
      />
      <IconButton icon="edit" label={t(words.correct)} shortcut="e" onClick={props.onCorrect} />
      <IconButton
        icon="cross"
        label={t(words.reject)}
        shortcut="x"
        onClick={() => actions.reject(suggestions)}
      />
    </span>
  );
}
