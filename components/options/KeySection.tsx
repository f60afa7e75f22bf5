import { t, type Word } from '../text.ts';
import { options } from '../words/options.ts';
import type { SectionProps } from './Options.tsx';

/** What the shortcuts of the manifest do; the browser knows it in its own language only. */
const COMMANDS: Readonly<Record<string, Word>> = {
  annotate: options.keyAnnotate,
  bookmark: options.keyBookmark,
  'next-mark': options.keyNextMark,
  _execute_action: options.keyOpen,
  _execute_sidebar_action: options.keyPanel,
};

/** The keys that are ours, as they are printed on the keyboard. */
const FIXED: readonly [keys: string, does: Word][] = [
  ['Tab', options.keyToolbar],
  ['1 2 3 4 5 6', options.keyColor],
  ['Ctrl+Enter', options.keySave],
  ['Esc', options.keyClose],
  ['Ctrl+Z', options.keyUndo],
  ['Ctrl+Shift+Z', options.keyRedo],
  ['↑ ↓', options.keyRows],
  ['E C V Delete', options.keyRowActs],
  ['A E X', options.keySuggestions],
];

export function KeySection({ state, actions }: SectionProps) {
  return (
    <>
      <p class="hint">{t(options.keysHint)}</p>
      <table>
        <tbody>
          {state.commands.map(({ name, shortcut }) => (
            <tr key={name}>
              <th scope="row">{COMMANDS[name] ? t(COMMANDS[name]) : name}</th>
              <td>{shortcut ? <Keys keys={shortcut} /> : t(options.noKey)}</td>
            </tr>
          ))}
          {FIXED.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">{t(does)}</th>
              <td>
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {actions.changeShortcuts ? (
        <button type="button" class="plain" onClick={actions.changeShortcuts}>
          {t(options.changeKeys)}
        </button>
      ) : (
        <p class="hint">{t(options.changeKeysByHand)}</p>
      )}
    </>
  );
}

function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
