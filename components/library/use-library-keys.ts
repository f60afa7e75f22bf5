import { useEffect } from 'preact/hooks';
import { isComposing } from '../composing.ts';

type Keys = {
  /** Are single signs commands? */
  keysOn: boolean;
  onSearch: () => void;
  onSheet: () => void;
  onUndo: () => void;
  onRedo: () => void;
};

/** The keys that work everywhere in the library, except in a field. */
export function useLibraryKeys(keys: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isInField(event.target)) return;
      const deed = deedOf(event, keys);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

function deedOf(event: KeyboardEvent, keys: Keys): (() => void) | null {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'z') return null;
    return shiftKey ? keys.onRedo : keys.onUndo;
  }
  if (event.altKey || !keys.keysOn) return null;
  if (key === '/') return keys.onSearch;
  return key === '?' || key === '？' ? keys.onSheet : null;
}

/** Where signs are typed. */
export function isInField(target: EventTarget | null): boolean {
  const field = 'input:not([type="checkbox"]), textarea, select, dialog';
  return target instanceof Element && target.closest(field) !== null;
}
