import { useEffect, useRef } from 'preact/hooks';
import { type AnnotationBody, COLORS } from '../../domain/annotation.ts';
import { colorName } from '../color-name.ts';
import { isComposing } from '../composing.ts';
import { TagsField } from '../TagsField.tsx';
import { t } from '../text.ts';
import { common } from '../words/common.ts';
import { page } from '../words/page.ts';
import type { EditorPanel } from './page-state.ts';

/** Colour, note and tags of one annotation. Ctrl+Enter saves, Escape closes; what was typed is kept by the caller. */
export function AnnotationEditor(props: {
  panel: EditorPanel;
  onChange: (body: AnnotationBody) => void;
  onSave: () => void;
  /** Where it is given, a failed attempt offers it. */
  onSaveAsFile?: () => void;
  onClose: () => void;
}) {
  const { exact, isNew, body, status, error } = props.panel;
  const note = useRef<HTMLTextAreaElement>(null);
  useEffect(() => note.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') props.onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave();
    else return;
    event.preventDefault();
  };
  const name = t(isNew ? page.newNote : page.editNote);

  return (
    <div class="editor" role="dialog" aria-label={name} onKeyDown={onKeyDown}>
      <blockquote class={`color-${body.color}`}>
        <span class="line">{exact}</span>
      </blockquote>
      <ColorChoice body={body} onChange={props.onChange} />
      <textarea
        ref={note}
        rows={3}
        aria-label={t(common.note)}
        placeholder={t(page.notePlaceholder)}
        value={body.note}
        readOnly={status === 'saving'}
        onInput={(event) => props.onChange({ ...body, note: event.currentTarget.value })}
      />
      <TagsField tags={body.tags} onChange={(tags) => props.onChange({ ...body, tags })} />
      {error && (
        <p class="error" role="alert">
          {error}
          {props.onSaveAsFile && (
            <button type="button" onClick={props.onSaveAsFile}>
              {t(page.saveAsFile)}
            </button>
          )}
        </p>
      )}
      <div class="buttons">
        <span class="hint">{t(page.saveHint)}</span>
        <button type="button" onClick={props.onClose}>
          {t(common.cancel)}
        </button>
        <button type="button" class="primary" disabled={status === 'saving'} onClick={props.onSave}>
          {t(status === 'saving' ? page.saving : error ? page.tryAgain : common.save)}
        </button>
      </div>
    </div>
  );
}

function ColorChoice(props: { body: AnnotationBody; onChange: (body: AnnotationBody) => void }) {
  return (
    <fieldset class="colors">
      <legend class="hidden">{t(page.colors)}</legend>
      {COLORS.map((color) => (
        <label class={`swatch color-${color}`} key={color} title={colorName(color)}>
          <input
            type="radio"
            name="color"
            class="hidden"
            checked={props.body.color === color}
            onChange={() => props.onChange({ ...props.body, color })}
          />
          <span class="line">文</span>
          <span class="hidden">{colorName(color)}</span>
        </label>
      ))}
    </fieldset>
  );
}
