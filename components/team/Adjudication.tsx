import { useState } from 'preact/hooks';
import type { Pairing } from '../../domain/agreement.ts';
import { type Choice, type Comparison, pairingId } from '../../domain/compare-coders.ts';
import { t } from '../text.ts';
import { team } from '../words/team.ts';
import { PairingItem } from './PairingItem.tsx';

type Shown = 'differing' | 'unruled' | 'every';

/** So many are drawn at once. */
const PAGE = 100;

/** The passages side by side, those that differ first asked about. */
export function Adjudication(props: {
  coder: string;
  comparison: Comparison;
  rulings: ReadonlyMap<string, Choice>;
  onRule: (pairing: string, choice: Choice | null) => void;
}) {
  const { comparison, rulings } = props;
  const [shown, setShown] = useState<Shown>('differing');
  const [count, setCount] = useState(PAGE);
  const every = comparison.agreement.pairings;
  const lists: Record<Shown, Pairing[]> = {
    differing: every.filter(({ verdict }) => verdict !== 'same'),
    unruled: every.filter((one) => one.verdict !== 'same' && !rulings.has(pairingId(one))),
    every,
  };
  const articles = new Map(comparison.articles.map((article) => [article.key, article]));
  const list = lists[shown];
  return (
    <>
      <ShownChoice
        shown={shown}
        counts={{
          differing: lists.differing.length,
          unruled: lists.unruled.length,
          every: every.length,
        }}
        onChange={(next) => {
          setShown(next);
          setCount(PAGE);
        }}
      />
      {list.length === 0 && <p class="empty">{t(team.nothingLeft)}</p>}
      <ol class="pairings">
        {list.slice(0, count).map((pairing, index) => (
          <PairingItem
            key={pairingId(pairing)}
            pairing={pairing}
            article={articles.get(pairing.articleKey) ?? null}
            isFirst={list[index - 1]?.articleKey !== pairing.articleKey}
            coder={props.coder}
            ruling={rulings.get(pairingId(pairing)) ?? null}
            onRule={(choice) => props.onRule(pairingId(pairing), choice)}
          />
        ))}
      </ol>
      {list.length > count && (
        <button type="button" class="more" onClick={() => setCount(count + PAGE)}>
          {t(team.showMore, { count: Math.min(PAGE, list.length - count) })}
        </button>
      )}
    </>
  );
}

function ShownChoice(props: {
  shown: Shown;
  counts: Record<Shown, number>;
  onChange: (shown: Shown) => void;
}) {
  const choices = [
    ['differing', team.differing],
    ['unruled', team.unruled],
    ['every', team.every],
  ] as const;
  return (
    <fieldset class="scope">
      <legend>{t(team.show)}</legend>
      {choices.map(([name, word]) => (
        <label key={name}>
          <input
            type="radio"
            name="shown"
            checked={props.shown === name}
            onChange={() => props.onChange(name)}
          />
          {t(word, { count: props.counts[name] })}
        </label>
      ))}
    </fieldset>
  );
}
