import { FORMATS, type FormatGroup, type FormatId } from '../../domain/export/format-list.ts';
import { t } from '../text.ts';
import { formatAbouts, formatGroups, formatNames } from '../words/formats.ts';
import { transfer } from '../words/transfer.ts';

const GROUPS = [...new Set(FORMATS.map(({ group }) => group))];

/** Every format, by what it is for: one stop of the Tab key, arrows inside. */
export function FormatList(props: { chosen: FormatId; onChange: (format: FormatId) => void }) {
  return (
    <div class="format-list" role="radiogroup" aria-label={t(transfer.format)}>
      {GROUPS.map((group) => (
        <Group key={group} group={group} {...props} />
      ))}
    </div>
  );
}

function Group(props: {
  group: FormatGroup;
  chosen: FormatId;
  onChange: (format: FormatId) => void;
}) {
  return (
    <section>
      <h3>{t(formatGroups[props.group])}</h3>
      {FORMATS.filter(({ group }) => group === props.group).map(({ id, extension }) => (
        <label key={id} class="format">
          <input
            type="radio"
            name="format"
            value={id}
            checked={props.chosen === id}
            onChange={() => props.onChange(id)}
          />
          <span class="name">
            {t(formatNames[id])} <small>.{extension}</small>
          </span>
          <span class="about">{t(formatAbouts[id])}</span>
        </label>
      ))}
    </section>
  );
}
