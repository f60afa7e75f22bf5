import { Icon, type IconName } from './icons.tsx';

/** A small button with a drawing; its name is read out and shown as a hint, with the key that does the same in a `RowList`. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  shortcut?: string;
  pressed?: boolean;
  onClick: () => void;
}) {
  const { icon, label, shortcut } = props;
  const key = shortcut && shortcut.charAt(0).toUpperCase() + shortcut.slice(1);
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={key ? `${label}（${key}）` : label}
      data-key={shortcut}
      aria-keyshortcuts={key}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
