import { useEffect, useId, useRef } from 'preact/hooks';
import { language, t } from './text.ts';
import { common } from './words/common.ts';

/** A question in the way of everything else; Escape closes it, unless something runs that must be stopped first. */
export function Dialog(props: {
  title: string;
  isBusy?: boolean;
  onClose: () => void;
  children: preact.ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="quandian dialog"
      lang={language()}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        if (!props.isBusy) props.onClose();
      }}
    >
      <header>
        <h2 id={title}>{props.title}</h2>
        <button
          type="button"
          aria-label={t(common.close)}
          disabled={props.isBusy}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
