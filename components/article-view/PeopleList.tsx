import type { Person } from '../../domain/finding.ts';
import { titlesOf } from '../../domain/mark.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { personKinds } from '../words/finding.ts';
import { review } from '../words/review.ts';
import type { ListProps } from './FigureList.tsx';
import { isOnScreen } from './use-seen.ts';

/** So many mentions have a button of their own. */
const MOST_MENTIONS = 12;

/** The named officials and executives, each once, with their titles and every mention to jump to. */
export function PeopleList({ state, onReveal, onScreen }: ListProps) {
  const people = Map.groupBy(state.officials, (person) => person.coref ?? person.name);
  if (people.size === 0) return <p class="empty">{t(review.noPeople)}</p>;
  return (
    <RowList label={t(review.people)}>
      {[...people].map(([name, mentions]) => (
        <li
          class={mentions.some((one) => isOnScreen(one, onScreen)) ? 'item lit' : 'item'}
          key={name}
        >
          <PersonRow name={name} mentions={mentions} state={state} onReveal={onReveal} />
        </li>
      ))}
    </RowList>
  );
}

function PersonRow(
  props: Omit<ListProps, 'onScreen'> & { name: string; mentions: readonly Person[] },
) {
  const { name, mentions, state, onReveal } = props;
  const [first] = mentions;
  if (!first) return null;
  const titles = new Set(
    mentions.flatMap((one) => titlesOf(one, state.officials)).map((title) => title.text),
  );
  return (
    <>
      <button type="button" class="open" title={t(review.jump)} onClick={() => onReveal(first)}>
        <span class="row">
          <strong class="main">{name}</strong>
          <span class="value">{t(personKinds[first.kind])}</span>
        </span>
        <span class="sentence">{[...titles].join('、')}</span>
      </button>
      {mentions.length > 1 && (
        <span class="mentions">
          <span class="facts">{t(review.mentions, { count: mentions.length })}</span>
          {mentions.slice(0, MOST_MENTIONS).map((mention, index) => (
            <button
              type="button"
              key={mention.start}
              aria-label={t(review.mention, { number: index + 1, name })}
              onClick={() => onReveal(mention)}
            >
              {index + 1}
            </button>
          ))}
        </span>
      )}
    </>
  );
}
