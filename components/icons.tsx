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

/** The drawings of the small buttons, each one path in a square of sixteen. */
const PATHS = {
  back: 'M6.5 3.5 3 7l3.5 3.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  options: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M8.5 2.8v3.4h3V2.8zM4.5 9.8v3.4h3V9.8z',
  evidence: 'M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12M6 7h4M6 9.2h4M6 11.4h2.5',
  open: 'M9 3h4v4M13 3 7.5 8.5M7 4H3.5v8.5H12V9',
  edit: 'M3 13h2.4L12.5 6 10 3.5 3 10.6zM8.6 5 11 7.4',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9M6.8 7v4M9.2 7v4',
  copy: 'M5.5 5.5h7.5v8.5H5.5zM10 5.5V2.5H3v8h2.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  anchor: 'M8 5v9M8 5a1.6 1.6 0 1 0 0-.1M3 9c.3 3 2.3 5 5 5s4.7-2 5-5M5.6 7.4h4.8',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} class="stroke" />
    </svg>
  );
}
