import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportChoices } from '../../domain/export/source.ts';
import { TEMPLATE_NAMES, TemplateError, USUAL_TEMPLATE } from '../../domain/export/template.ts';
import { t } from '../text.ts';
import { templateFaults, transfer } from '../words/transfer.ts';
import type { TransferActions } from './transfer-state.ts';

/** The template of a note, and beside it the note of the newest article after it. */
export function TemplateEditor(props: {
  choices: ExportChoices;
  preview: TransferActions['previewNote'];
  onChange: (choices: ExportChoices) => void;
}) {
  const { choices, preview, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState<string | null>('');
  const [fault, setFault] = useState('');
  // Whoever has a template of their own finds it open; after that it is the reader's to open and close.
  const [isOwn] = useState(choices.template !== '');
  useEffect(() => {
    let isCurrent = true;
    const show = (next: string | null, words: string) => {
      if (!isCurrent) return;
      if (next !== '') setNote(next);
      setFault(words);
      // The form is not sent while the template is not understood.
      field.current?.setCustomValidity(words);
    };
    preview(choices).then(
      (made) => show(made, ''),
      (error) => show('', faultWords(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [choices, preview]);
  const change = (template: string) =>
    onChange({ ...choices, template: template === USUAL_TEMPLATE ? '' : template });
  return (
    <details class="template" open={isOwn}>
      <summary>{t(transfer.editTemplate)}</summary>
      <div class="both">
        <label>
          <span>{t(transfer.template)}</span>
          <textarea
            ref={field}
            class="field"
            spellcheck={false}
            rows={14}
            value={choices.template || USUAL_TEMPLATE}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </label>
        <section aria-label={t(transfer.preview)}>
          <span>{t(transfer.preview)}</span>
          <pre>{note ?? t(transfer.nothingToPreview)}</pre>
        </section>
      </div>
      <p class={fault ? 'fault' : 'hint'} role="status">
        {fault || t(transfer.templateHint, { names: TEMPLATE_NAMES.join(' ') })}
      </p>
      {choices.template !== '' && (
        <button type="button" class="plain" onClick={() => change(USUAL_TEMPLATE)}>
          {t(transfer.usualTemplate)}
        </button>
      )}
    </details>
  );
}

function faultWords(error: unknown): string {
  if (error instanceof TemplateError) return t(templateFaults[error.fault], { place: error.place });
  return error instanceof Error ? error.message : String(error);
}
