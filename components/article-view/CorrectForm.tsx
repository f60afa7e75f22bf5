import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../domain/article.ts';
import { sentenceAround } from '../../domain/sentence.ts';
import { isComposing } from '../composing.ts';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { suggestion as words } from '../words/suggestion.ts';

/** The right span is what the reader selects in the sentence; a person has a title beside it. Enter saves, Escape closes. */
export function CorrectForm(props: {
  text: string;
  span: Span;
  /** A person's title as recognised; `null` where there is none to correct. */
  title: string | null;
  onSave: (right: Span, title: string | null) => void;
  onClose: () => void;
}) {
  const { text, span } = props;
  const { before, exact, after } = sentenceAround(text, span);
  const from = span.start - before.length;
  const field = useRef<HTMLTextAreaElement>(null);
  const [title, setTitle] = useState(props.title ?? '');
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(before.length, before.length + exact.length);
  }, [before.length, exact.length]);
  const save = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const isEmpty = selectionStart === selectionEnd;
    const right = isEmpty ? span : { start: from + selectionStart, end: from + selectionEnd };
    props.onSave(right, props.title === null ? null : title.trim());
    props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Enter') save();
    else return;
    event.preventDefault();
  };
  return (
    <form class="correct" aria-label={t(words.correct)} onKeyDown={onKeyDown}>
      <p class="hint">{t(words.selectRight)}</p>
      <textarea
        ref={field}
        readOnly
        rows={3}
        aria-label={t(words.sentence)}
        value={before + exact + after}
      />
      {props.title !== null && (
        <label>
          {t(words.title)}
          <input
            type="text"
            class="field"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="buttons">
        <button type="button" onClick={props.onClose}>
          {t(common.cancel)}
        </button>
        <button type="button" class="primary" onClick={save}>
          {t(common.save)}
        </button>
      </div>
    </form>
  );
}
