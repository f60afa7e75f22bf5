import { useRef } from 'preact/hooks';

/** A button that asks for a file. The field itself, which no browser lets one style, stays out of sight. */
export function FileButton(props: {
  label: string;
  /** What the field lets one choose: `.json,.gz`. */
  accept: string;
  class?: string;
  title?: string;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // The same file may be chosen again.
    field.value = '';
    if (file) props.onFile(file);
  };
  return (
    <>
      <button
        type="button"
        class={props.class}
        title={props.title}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      <input
        type="file"
        class="hidden"
        accept={props.accept}
        tabIndex={-1}
        aria-label={props.label}
        ref={input}
        onChange={(event) => onChange(event.currentTarget)}
      />
    </>
  );
}
