import { useState } from 'preact/hooks';
import type { Person, StatedPost } from '../../domain/finding.ts';
import { titlesOf } from '../../domain/mark.ts';
import { RowList } from '../RowList.tsx';
import { t } from '../text.ts';
import { personKinds, postChanges } from '../words/finding.ts';
import { review } from '../words/review.ts';
import type { RevealTarget, Suggestion } from './article-state.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { ListProps } from './FigureList.tsx';
import { RejectedList } from './RejectedList.tsx';
import { SuggestionActs } from './SuggestionActs.tsx';
import { isOnScreen } from './use-seen.ts';

/** So many mentions have a button of their own. */
const MOST_MENTIONS = 12;

/** The named officials and executives, each once, with their titles and every mention to jump to. */
export function PeopleList(props: ListProps) {
  const people = Map.groupBy(props.state.officials, (person) => person.coref ?? person.name);
  return (
    <>
      {people.size === 0 && <p class="empty">{t(review.noPeople)}</p>}
      <RowList label={t(review.people)}>
        {[...people].map(([name, mentions]) => (
          <PersonRow key={name} name={name} mentions={mentions} {...props} />
        ))}
      </RowList>
      <RejectedList kind="person" {...props} />
    </>
  );
}

function PersonRow(props: ListProps & { name: string; mentions: readonly Person[] }) {
  const { name, mentions, state, actions, onReveal, onScreen } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [first, ...others] = mentions;
  if (!first) return null;
  const stated = mentions.flatMap((one) => one.stated ?? []);
  const shared = stated.filter(({ change }) => change === 'shared');
  const titles = new Set(
    [...mentions.flatMap((one) => titlesOf(one, state.officials)), ...shared].map(
      (title) => title.text,
    ),
  );
  const suggestion = suggestionOf(first);
  return (
    <li class={mentions.some((one) => isOnScreen(one, onScreen)) ? 'item lit' : 'item'}>
      <button type="button" class="open" title={t(review.jump)} onClick={() => onReveal(first)}>
        <span class="row">
          <strong class="main">{name}</strong>
          <span class="value">{t(personKinds[first.kind])}</span>
        </span>
        <span class="sentence">{[...titles].join('、')}</span>
        <PostChanges stated={stated} />
      </button>
      <Mentions name={name} mentions={mentions} onReveal={onReveal} />
      <SuggestionActs
        suggestions={[suggestion, ...others.map(suggestionOf)]}
        state={state}
        actions={actions}
        onCorrect={() => setIsOpen(true)}
      />
      {isOpen && (
        <CorrectForm
          text={state.article.text}
          span={first}
          title={first.titles.map((title) => title.text).join('、')}
          onSave={(right, title) => actions.correct(suggestion, right, title)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}

/** What the article says becomes of a person's posts: 新任沱阳市人民政府副市长. */
function PostChanges({ stated }: { stated: readonly StatedPost[] }) {
  const changes = stated.flatMap(({ text, change }) =>
    change === 'shared' ? [] : [{ text, change }],
  );
  return (
    <>
      {changes.map(({ text, change }) => (
        <span class="post-change" key={change + text}>
          <span class="tag">{t(postChanges[change])}</span>
          {text}
        </span>
      ))}
    </>
  );
}

function Mentions(props: {
  name: string;
  mentions: readonly Person[];
  onReveal: (target: RevealTarget) => void;
}) {
  const { name, mentions, onReveal } = props;
  if (mentions.length < 2) return null;
  return (
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
  );
}

function suggestionOf(person: Person): Suggestion {
  const { start, end, mentionStart, mentionEnd, rule } = person;
  return {
    kind: 'person',
    span: { start, end },
    whole: { start: mentionStart, end: mentionEnd },
    rule,
  };
}
