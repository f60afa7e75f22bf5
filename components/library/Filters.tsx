import { COLORS } from '../../domain/annotation.ts';
import type { LibraryFilter } from '../../domain/library.ts';
import { colorName } from '../color-name.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { review } from '../words/review.ts';

/** Tag, colour, source and days of publication. */
export function Filters(props: {
  filter: LibraryFilter;
  tags: readonly string[];
  sources: readonly string[];
  onChange: (filter: LibraryFilter) => void;
  onClear: () => void;
}) {
  const { filter, onChange } = props;
  const colors = COLORS.map((color) => [color, colorName(color)] as const);
  const isSet = Object.entries(filter).some(([name, value]) => name !== 'words' && value !== '');
  return (
    <div class="filters">
      <Choice
        label={t(common.tags)}
        value={filter.tag}
        choices={props.tags.map((tag) => [tag, tag])}
        onChange={(tag) => onChange({ ...filter, tag })}
      />
      <Choice
        label={t(common.color)}
        value={filter.color}
        choices={colors}
        onChange={(color) => onChange({ ...filter, color: color as LibraryFilter['color'] })}
      />
      <Choice
        label={t(review.source)}
        value={filter.source}
        choices={props.sources.map((source) => [source, source])}
        onChange={(source) => onChange({ ...filter, source })}
      />
      <Day
        label={t(review.from)}
        value={filter.from}
        onChange={(from) => onChange({ ...filter, from })}
      />
      <Day label={t(review.to)} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
      {isSet && (
        <button type="button" onClick={props.onClear}>
          {t(review.clearFilters)}
        </button>
      )}
    </div>
  );
}

function Choice(props: {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select
        class="field"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{t(review.all)}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label>
      {props.label}
      <input
        type="date"
        class="field"
        value={props.value}
        onInput={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
