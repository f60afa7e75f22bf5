import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { insight as words } from '../words/insight.ts';

/** A table: the first row names the columns. */
export type Table = readonly (readonly string[])[];

/** A picture with the table that says the same: for who reads rather than looks, and to take along. */
export function PictureFrame(props: {
  title: string;
  /** The level of its heading. */
  level?: 2 | 3;
  table: Table;
  onExport: (table: Table) => void;
  children: ComponentChildren;
}) {
  const { title, table } = props;
  const [isTable, setIsTable] = useState(false);
  const name = useId();
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <figure class="picture" aria-labelledby={name}>
      <figcaption>
        <Heading id={name}>{title}</Heading>
        <span class="acts always">
          <button type="button" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
            {t(isTable ? words.asPicture : words.asTable)}
          </button>
          <button type="button" onClick={() => props.onExport(table)}>
            {t(words.exportTable)}
          </button>
        </span>
      </figcaption>
      {isTable ? <Twin table={table} label={title} /> : props.children}
    </figure>
  );
}

/** Longer cells are broken into lines; a day never is. */
const LONG = 24;

function Twin({ table, label }: { table: Table; label: string }) {
  const [head = [], ...rows] = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too.
    <section class="twin" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('\n')}>
              {row.map((cell, index) => (
                <td key={head[index]} class={cell.length > LONG ? 'long' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
