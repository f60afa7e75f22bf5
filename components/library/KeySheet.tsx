import { useEffect, useRef } from 'preact/hooks';
import { t, type Word } from '../text.ts';
import { common } from '../words/common.ts';
import { library, libraryKeys as words } from '../words/library.ts';

const KEYS: readonly [string[], Word][] = [
  [['/'], words.search],
  [['?'], words.sheet],
  [['↑', '↓'], words.move],
  [['PageUp', 'PageDown', 'Home', 'End'], words.far],
  [['←', '→'], words.inside],
  [['Space', 'X'], words.choose],
  [['Shift+↑', 'Shift+↓'], words.extend],
  [['Ctrl+A'], words.all],
  [['Esc'], words.none],
  [['Enter', 'O'], words.open],
  [['E'], words.edit],
  [['V'], words.evidence],
  [['C'], words.copy],
  [['T'], words.tag],
  [['1', '…', '6'], words.color],
  [['Delete'], words.delete],
  [['Ctrl+Z', 'Ctrl+Shift+Z'], words.undo],
];

/** Every key of the library. Single letters can be switched off: who dictates would set them off by chance (WCAG 2.1.4). */
export function KeySheet(props: {
  areKeysOn: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="sheet" ref={dialog} aria-label={t(library.keys)} onClose={props.onClose}>
      <h2>{t(library.keys)}</h2>
      <dl>
        {KEYS.map(([keys, word]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.areKeysOn}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
        {t(library.keysOn)}
      </label>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {t(common.close)}
        </button>
      </div>
    </dialog>
  );
}
