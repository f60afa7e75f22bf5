import { bareName, type NamesakeChoice } from '../../domain/insight/namesakes.ts';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';
import type { PersonPage } from './library-state.ts';

/** Who bears the same name, and whether they are one person: judged by what they hold, until the reader knows better. */
export function Namesakes(props: {
  person: PersonPage;
  choice: NamesakeChoice | null;
  onOpen: (name: string) => void;
  onChoose: (name: string, choice: NamesakeChoice | null) => void;
}) {
  const { person, choice, onOpen } = props;
  const { summary, namesakes, titles } = person;
  const others = namesakes.filter(({ name }) => name !== summary.name);
  const orgs = new Set(titles.flatMap(({ org }) => org ?? []));
  // One article's titles are one person's, whatever their organisations: there is nothing to take apart.
  const canPart = others.length === 0 && summary.articles > 1 && orgs.size > 1;
  if (others.length === 0 && choice === null && !canPart) return null;
  const choose = (next: NamesakeChoice | null) => props.onChoose(bareName(summary.name), next);
  return (
    <div class="namesakes facts">
      {others.length > 0 && (
        <>
          <span>{t(words.namesakes)}</span>
          {others.map(({ name }) => (
            <button type="button" class="link" key={name} onClick={() => onOpen(name)}>
              {name}
            </button>
          ))}
        </>
      )}
      {choice === 'one' && <span>{t(words.takenAsOne)}</span>}
      {choice === 'each' && others.length > 0 && <span>{t(words.takenApart)}</span>}
      {others.length > 0 && (
        <button type="button" class="plain" onClick={() => choose('one')}>
          {t(words.takeAsOne)}
        </button>
      )}
      {canPart && choice === null && (
        <button type="button" class="plain" onClick={() => choose('each')}>
          {t(words.takeApart)}
        </button>
      )}
      {choice !== null && (
        <button type="button" class="plain" onClick={() => choose(null)}>
          {t(words.judgeAgain)}
        </button>
      )}
    </div>
  );
}
