import type { FormatId } from '../../domain/export/format-list.ts';
import type { ExportChoices } from '../../domain/export/source.ts';
import { t, type Word } from '../text.ts';
import { transfer } from '../words/transfer.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import type { TransferActions } from './transfer-state.ts';

type Change = (choices: ExportChoices) => void;
type Props = { choices: ExportChoices; onChange: Change };

/** Formats in which references are set. */
const WITH_REFERENCES: readonly FormatId[] = ['gbt7714', 'markdown-zip', 'html', 'docx', 'text'];
const WITH_READER: readonly FormatId[] = ['hypothesis', 'hypothesis-csv', 'team-pack'];

/** What can be chosen about a format; nothing for most. */
export function ExportChoicesForm({
  format,
  preview,
  ...props
}: Props & { format: FormatId; preview: TransferActions['previewNote'] }) {
  const isCsv = format.startsWith('csv') || format === 'hypothesis-csv';
  return (
    <div class="choices">
      {WITH_REFERENCES.includes(format) && <References {...props} isList={format === 'gbt7714'} />}
      {WITH_READER.includes(format) && <Reader {...props} />}
      {isCsv && <Mark {...props} />}
      {format === 'markdown-zip' && <TemplateEditor {...props} preview={preview} />}
    </div>
  );
}

function References({ choices, onChange, isList }: Props & { isList: boolean }) {
  return (
    <>
      <Choice
        label={transfer.edition}
        value={choices.edition}
        options={[
          ['2025', transfer.edition2025],
          ['2015', transfer.edition2015],
        ]}
        onChange={(edition) => onChange({ ...choices, edition })}
      />
      {isList && (
        <Choice
          label={transfer.system}
          value={choices.system}
          options={[
            ['numeric', transfer.numeric],
            ['author-date', transfer.authorDate],
          ]}
          onChange={(system) => onChange({ ...choices, system })}
        />
      )}
      <Choice
        label={transfer.newsType}
        value={choices.newsType}
        options={[
          ['by-source', transfer.bySource],
          ['N', transfer.alwaysNews],
          ['EB', transfer.alwaysWeb],
        ]}
        onChange={(newsType) => onChange({ ...choices, newsType })}
      />
    </>
  );
}

function Choice<Value extends string>(props: {
  label: Word;
  value: Value;
  options: readonly (readonly [Value, Word])[];
  onChange: (value: Value) => void;
}) {
  return (
    <label>
      <span>{t(props.label)}</span>
      <select
        class="field"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
      >
        {props.options.map(([value, word]) => (
          <option key={value} value={value}>
            {t(word)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Reader({ choices, onChange }: Props) {
  return (
    <label>
      <span>{t(transfer.reader)}</span>
      <input
        class="field"
        required
        maxLength={100}
        value={choices.reader}
        onInput={(event) => onChange({ ...choices, reader: event.currentTarget.value })}
      />
      <small class="hint">{t(transfer.readerHint)}</small>
    </label>
  );
}

function Mark({ choices, onChange }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={choices.byteOrderMark}
        onChange={(event) => onChange({ ...choices, byteOrderMark: event.currentTarget.checked })}
      />
      {t(transfer.byteOrderMark)}
    </label>
  );
}
