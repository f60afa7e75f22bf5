import { useRef, useState } from 'preact/hooks';
import { COLORS } from '../../domain/annotation.ts';
import { colorName } from '../color-name.ts';
import { isComposing } from '../composing.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { library as words } from '../words/library.ts';
import type { BulkChange } from './library-state.ts';

/** What can be done with all rows that are chosen. */
export function BulkBar(props: {
  count: number;
  total: number;
  onAll: () => void;
  onClear: () => void;
  onChange: (change: BulkChange) => void;
  onDelete: () => void;
}) {
  const { count, total, onChange } = props;
  return (
    <section class="bulk" aria-label={t(words.chosenRows)}>
      <strong aria-live="polite">{t(words.chosen, { count })}</strong>
      {count < total && (
        <button type="button" class="link" onClick={props.onAll}>
          {t(words.chooseAll, { count: total })}
        </button>
      )}
      <fieldset class="colors" aria-label={t(common.color)}>
        {COLORS.map((color, index) => (
          <button
            type="button"
            key={color}
            class={`swatch color-${color}`}
            title={`${colorName(color)}（${index + 1}）`}
            aria-label={colorName(color)}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChange({ color })}
          >
            <span class="line">字</span>
          </button>
        ))}
      </fieldset>
      <TagForm onChange={onChange} />
      <button type="button" class="plain" onClick={props.onDelete}>
        {t(common.delete)}
      </button>
      <button type="button" class="link" onClick={props.onClear}>
        {t(words.chooseNone)}
      </button>
    </section>
  );
}

/** A tag for all that are chosen: given or taken away. */
function TagForm({ onChange }: { onChange: (change: BulkChange) => void }) {
  const [tag, setTag] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const finish = (change: (tags: string[]) => BulkChange) => {
    const tags = tag
      .split(/[,，、;；]/)
      .map((one) => one.trim())
      .filter(Boolean);
    if (tags.length === 0) return field.current?.focus();
    onChange(change(tags));
    setTag('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    finish((addTags) => ({ addTags }));
  };
  return (
    <span class="tag-form">
      <input
        type="text"
        class="field"
        ref={field}
        data-bulk-tag
        aria-label={t(common.tags)}
        placeholder={t(common.tags)}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="plain" onClick={() => finish((addTags) => ({ addTags }))}>
        {t(words.addTag)}
      </button>
      <button type="button" class="plain" onClick={() => finish((removeTags) => ({ removeTags }))}>
        {t(words.removeTag)}
      </button>
    </span>
  );
}
