import { t } from '../text.ts';
import { transfer } from '../words/transfer.ts';
import type { Scopes } from './transfer-state.ts';

export type ScopeName = 'selected' | 'shown' | 'all';

/** The ids that a scope means; `null` for everything. */
export async function idsOf(scope: ScopeName, scopes: Scopes): Promise<readonly string[] | null> {
  return scope === 'all' ? null : scopes[scope].ids();
}

/** What the reader most likely means: what is chosen, or else what is shown; never nothing. */
export function firstScope({ selected, shown }: Scopes): ScopeName {
  if (selected.count > 0) return 'selected';
  return shown.count > 0 ? 'shown' : 'all';
}

/** Which annotations; nothing to choose where the format holds the whole library. */
export function ScopeChoice(props: {
  scopes: Scopes;
  scope: ScopeName;
  isWhole: boolean;
  onChange: (scope: ScopeName) => void;
}) {
  const { selected, shown, total } = props.scopes;
  const choices = [
    ['selected', transfer.selected, selected.count],
    ['shown', transfer.shown, shown.count],
    ['all', transfer.all, total],
  ] as const;
  return (
    <fieldset class="scope" disabled={props.isWhole}>
      <legend>{t(transfer.what)}</legend>
      {choices.map(([name, word, count]) => (
        <label key={name}>
          <input
            type="radio"
            name="scope"
            checked={props.scope === name}
            disabled={count === 0 && name !== 'all'}
            onChange={() => props.onChange(name)}
          />
          {t(word, { count })}
        </label>
      ))}
      {props.isWhole && <p class="hint">{t(transfer.wholeLibrary)}</p>}
    </fieldset>
  );
}
