import { useState } from 'preact/hooks';
import { isComposing } from './composing.ts';
import { t } from './text.ts';
import { common } from './words/common.ts';
import { page } from './words/page.ts';

const SEPARATOR = /[,，、;；\n]+/;

/** Tags as chips with a field behind them; Enter or a comma makes a tag, Backspace in the empty field takes one back. */
export function TagsField({
  tags,
  onChange,
}: {
  tags: string[];
  onChange: (tags: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const commit = () => {
    if (typed.trim()) onChange(withTags(tags, typed));
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  const onInput = (value: string, composing: boolean) => {
    if (composing || !SEPARATOR.test(value)) return setTyped(value);
    onChange(withTags(tags, value));
    setTyped('');
  };

  return (
    <div class="tags-field">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button
            type="button"
            aria-label={t(page.removeTag, { tag })}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        type="text"
        aria-label={t(common.tags)}
        placeholder={tags.length ? '' : t(page.tagsPlaceholder)}
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => onInput(event.currentTarget.value, false)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
    </div>
  );
}

/** `tags` and those typed behind them, each once. */
function withTags(tags: readonly string[], typed: string): string[] {
  const added = typed
    .split(SEPARATOR)
    .map((tag) => tag.trim())
    .filter(Boolean);
  return [...new Set([...tags, ...added])];
}
