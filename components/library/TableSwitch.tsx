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
      {table.isOn && (
        <details class="column-chooser">
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
                    onChange={() => onChange({ ...table, columns: toggled(table.columns, name) })}
                  />
                  <span>{word && t(word)}</span>
                  <code>{name}</code>
                </label>
              );
            })}
          </div>
        </details>
      )}
    </>
  );
}

/** The last one stays. */
function toggled(columns: readonly string[], name: string): readonly string[] {
  const chosen = new Set(columns);
  if (!chosen.delete(name)) chosen.add(name);
  if (chosen.size === 0) return columns;
  return inOrder(chosen);
}
