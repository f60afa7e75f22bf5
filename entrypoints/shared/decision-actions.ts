import type { ArticleActions, Suggestion } from '../../components/article-view/article-state.ts';
import type { Notice } from '../../components/Toast.tsx';
import { t, type Word } from '../../components/text.ts';
import { common } from '../../components/words/common.ts';
import { suggestion as words } from '../../components/words/suggestion.ts';
import { decisionAbout, decisionId, passageOf, type Verdict } from '../../domain/decision.ts';
import { RECOGNIZER_VERSION } from '../../domain/finding.ts';
import { accept, decide, type NewDecision, withdraw } from '../../storage/decisions.ts';
import { lastColor } from '../../storage/settings.ts';
import type { Act, Stage } from './article-actions.ts';

/** What the reader decides about what was recognised; each decision can be taken back at once. */
export function decisionActions(
  stage: Stage,
  act: Act,
): Pick<ArticleActions, 'accept' | 'reject' | 'correct' | 'withdraw'> {
  const { db } = stage;
  const takeBack = async (ids: readonly string[]): Promise<Notice> => {
    await withdraw(db, ids);
    return { text: t(words.withdrawn) };
  };
  const undoable = (word: Word, decisions: readonly NewDecision[]): Notice => {
    const ids = decisions.map(({ id }) => id);
    return {
      text: t(word),
      action: { label: t(common.undo), run: () => void act(() => takeBack(ids)) },
    };
  };
  return {
    accept: (suggestion) =>
      void act(async () => {
        const decision = decisionOn(stage, suggestion, 'accepted');
        const article = stage.state()?.article;
        if (!decision || !article) return undefined;
        const draft = {
          id: crypto.randomUUID(),
          articleKey: article.key,
          color: await lastColor.getValue(),
          note: '',
          tags: [],
          quote: passageOf(article.text, suggestion.whole),
        };
        const { kind, rule } = suggestion;
        const origin = { kind, rule, recognizer: RECOGNIZER_VERSION };
        await accept(db, decision, { draft, origin, article });
        return undoable(words.accepted, [decision]);
      }),
    reject: (suggestions) =>
      void act(async () => {
        const decisions = suggestions.flatMap((one) => decisionOn(stage, one, 'rejected') ?? []);
        await decide(db, decisions);
        return undoable(words.wasRejected, decisions);
      }),
    correct: (suggestion, right, title) =>
      void act(async () => {
        const decision = decisionOn(stage, suggestion, 'corrected');
        const text = stage.state()?.article.text;
        if (!decision || text === undefined) return undefined;
        const corrected = { ...decision, right: passageOf(text, right), title };
        await decide(db, [corrected]);
        return undoable(words.corrected, [corrected]);
      }),
    withdraw: (ids) => void act(() => takeBack(ids)),
  };
}

/** A decision about what was recognised, also where it was put right before: the first passage counts. */
function decisionOn(
  { state }: Stage,
  { kind, span, rule }: Suggestion,
  verdict: Verdict,
): NewDecision | null {
  const shown = state();
  if (!shown) return null;
  const { article, decisions } = shown;
  const before = decisionAbout(decisions, kind, span);
  const quote = before?.quote ?? passageOf(article.text, span);
  return {
    id: decisionId(article.key, kind, quote),
    articleKey: article.key,
    kind,
    verdict,
    quote,
    right: before?.right ?? null,
    title: before?.title ?? null,
    rule,
    recognizer: RECOGNIZER_VERSION,
  };
}
