import { useEffect } from 'preact/hooks';
import { isInField } from './library/use-library-keys.ts';

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (⌘ as well) take back and do again, unless the reader is typing: there they belong to the text. */
export function useHistoryKeys(keys: { onUndo: () => void; onRedo: () => void }): void {
  const { onUndo, onRedo } = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = historyKey(event);
      if (way === null) return;
      event.preventDefault();
      if (way === 'undo') onUndo();
      else onRedo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onUndo, onRedo]);
}

function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || altKey || isInField(target)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}
