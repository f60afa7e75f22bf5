import { useState } from 'preact/hooks';
import type { Annotation, AnnotationBody } from '../domain/annotation.ts';
import { AnnotationEditor } from './in-page/AnnotationEditor.tsx';
import { t } from './text.ts';
import { page } from './words/page.ts';

/** An annotation while it is changed in its place in a list. A failure is told and leaves what was typed. */
export function EditedAnnotation(props: {
  annotation: Annotation;
  /** What was typed before and not saved. */
  draft?: AnnotationBody | undefined;
  onChange?: (body: AnnotationBody) => void;
  /** Why it could not be saved, where the caller keeps it: the editor may stand in another place by then. */
  failure?: string | null;
  onFail?: (failure: string) => void;
  /** `base` is the annotation as it was when the change began. */
  onSave: (body: AnnotationBody, base: AnnotationBody) => Promise<void>;
  onClose: () => void;
}) {
  const { color, note, tags, quote } = props.annotation;
  const [base] = useState<AnnotationBody>({ color, note, tags });
  const [body, setBody] = useState(props.draft ?? base);
  const [status, setStatus] = useState<'open' | 'saving'>('open');
  const [error, setError] = useState<string | null>(null);
  const change = (next: AnnotationBody) => {
    setBody(next);
    props.onChange?.(next);
  };
  const save = async () => {
    if (status === 'saving') return;
    setStatus('saving');
    try {
      await props.onSave(body, base);
      props.onClose();
    } catch {
      const failure = t(page.saveFailed);
      setError(failure);
      props.onFail?.(failure);
      setStatus('open');
    }
  };
  return (
    <AnnotationEditor
      panel={{
        kind: 'editor',
        anchor: () => null,
        exact: quote.exact,
        isNew: false,
        body,
        status,
        error: error ?? props.failure ?? null,
      }}
      onChange={change}
      onSave={() => void save()}
      onClose={props.onClose}
    />
  );
}
