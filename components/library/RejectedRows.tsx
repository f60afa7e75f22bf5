import type { RejectedRow } from '../../domain/import/imported.ts';
import { importReason } from '../import-reason.ts';
import { t } from '../text.ts';
import { transfer } from '../words/transfer.ts';

/** More than these are in the list that can be saved. */
const MOST_SHOWN = 200;

/** Every row that cannot come in, and why. */
export function RejectedRows(props: {
  rows: readonly RejectedRow[];
  onSave: (lines: readonly (readonly string[])[]) => void;
}) {
  const { rows, onSave } = props;
  const hasTables = rows.some(({ table }) => table !== undefined);
  const head = [t(transfer.table), t(transfer.row), t(transfer.reason)];
  const cells = ({ table = '', row, reason }: RejectedRow) => [
    table,
    String(row),
    importReason(reason),
  ];
  const shown = hasTables ? 0 : 1;
  return (
    <section class="rejected">
      <h3>{t(transfer.rejected, { count: rows.length })}</h3>
      <table>
        <thead>
          <tr>
            {head.slice(shown).map((word) => (
              <th scope="col" key={word}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map((row) => (
            <tr key={`${row.table} ${row.row}`}>
              {cells(row)
                .slice(shown)
                .map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && <p class="hint">…</p>}
      <button type="button" class="plain" onClick={() => onSave([head, ...rows.map(cells)])}>
        {t(transfer.saveList)}
      </button>
    </section>
  );
}
