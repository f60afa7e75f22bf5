import { useEffect, useRef } from 'preact/hooks';
import { COLUMNS } from '../../domain/export/columns.ts';
import { t } from '../text.ts';
import { columnNames } from '../words/columns.ts';
import { library as words } from '../words/library.ts';
import { inOrder, type TableChoice } from './table-choice.ts';

/** List or table, and the columns of the table. */
export function TableSwitch(props: { table: TableChoice; onChange: (table: TableChoice) => void }) {
  const { table, onChange } = props;
  return (
    <>
      <button
        type="button"
        class="plain table-switch"
        aria-pressed={table.isOn}
        onClick={() => onChange({ ...table, isOn: !table.isOn })}
      >
        {t(words.asTable)}
      </button>
      {table.isOn && <ColumnChooser table={table} onChange={onChange} />}
    </>
  );
}

/** Which columns the table has: one at least. Escape closes it, and so does a press beside it. */
function ColumnChooser({ table, onChange }: Parameters<typeof TableSwitch>[0]) {
  const chooser = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPress = ({ target }: Event) => {
      const details = chooser.current;
      if (details && !details.contains(target as Node)) details.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const details = chooser.current;
    if (event.key !== 'Escape' || !details?.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  return (
    <details class="column-chooser" ref={chooser} onKeyDown={onKeyDown}>
      <summary class="chooser-name">{t(words.columns)}</summary>
      <div class="column-list">
        {COLUMNS.map(({ name }) => {
          const word = columnNames[name];
          const isChosen = table.columns.includes(name);
          return (
            <label key={name} class="column-choice">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isChosen && table.columns.length === 1}
                onChange={() => onChange({ ...table, columns: toggled(table.columns, name) })}
              />
              <span>{word && t(word)}</span>
              <code>{name}</code>
            </label>
          );
        })}
      </div>
    </details>
  );
}

function toggled(columns: readonly string[], name: string): readonly string[] {
  const chosen = new Set(columns);
  if (!chosen.delete(name)) chosen.add(name);
  return inOrder(chosen);
}
