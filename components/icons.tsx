/** A pen on a line. */
export function NoteIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 13h10M4 10.5 10.6 3.9l1.9 1.9L6 12.3l-2.4.6z" class="stroke" />
    </svg>
  );
}

/** A ribbon: outlined, or filled when the page is kept. */
export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 2.5h8v11L8 10.8 4 13.5z" class={filled ? 'stroke fill' : 'stroke'} />
    </svg>
  );
}
