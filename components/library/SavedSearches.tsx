import { useState } from 'preact/hooks';
import { isComposing } from '../composing.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { library as words } from '../words/library.ts';
import type { SavedSearch } from './library-state.ts';

/** The searches that the reader keeps, and a field for the name of the one at hand. */
export function SavedSearches(props: {
  searches: readonly SavedSearch[];
  /** The one at hand, without a name; `null` where nothing is looked for. */
  current: Omit<SavedSearch, 'name'> | null;
  onOpen: (search: SavedSearch) => void;
  onChange: (searches: readonly SavedSearch[]) => void;
}) {
  const { searches, current } = props;
  const [isNaming, setIsNaming] = useState(false);
  const same = JSON.stringify(current);
  const isKept = searches.some(({ name, ...search }) => JSON.stringify(search) === same);
  if (searches.length === 0 && !current) return null;
  return (
    <section class="saved" aria-label={t(words.savedSearches)}>
      {searches.map((search) => (
        <span class="tag" key={search.name}>
          <button type="button" class="open-search" onClick={() => props.onOpen(search)}>
            {search.name}
          </button>
          <button
            type="button"
            class="forget"
            aria-label={t(words.forgetSearch, { name: search.name })}
            onClick={() => props.onChange(searches.filter((one) => one !== search))}
          >
            ×
          </button>
        </span>
      ))}
      {current && !isKept && !isNaming && (
        <button type="button" class="link" onClick={() => setIsNaming(true)}>
          {t(words.saveSearch)}
        </button>
      )}
      {current && isNaming && (
        <NameForm
          suggestion={current.wanted.words.slice(0, 20)}
          onClose={() => setIsNaming(false)}
          onName={(name) => {
            props.onChange([...searches.filter((one) => one.name !== name), { name, ...current }]);
            setIsNaming(false);
          }}
        />
      )}
    </section>
  );
}

function NameForm(props: {
  suggestion: string;
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(props.suggestion);
  const finish = () => name.trim() && props.onName(name.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="tag-form">
      <input
        type="text"
        class="field"
        aria-label={t(words.searchName)}
        placeholder={t(words.searchName)}
        value={name}
        ref={(field) => field?.focus()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="plain" onClick={finish}>
        {t(common.save)}
      </button>
      <button type="button" class="link" onClick={props.onClose}>
        {t(common.cancel)}
      </button>
    </span>
  );
}
