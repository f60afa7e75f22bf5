import { useEffect } from 'preact/hooks';
import { isComposing } from '../composing.ts';
import { isInField } from './use-library-keys.ts';
import type { Selection } from './use-selection.ts';

/** Ctrl+A chooses all that is shown, Escape none, wherever the focus is, except in a field. */
export function useChosenKeys(selection: Selection, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isInField(event.target)) return;
      const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
      if (isAll) selection.all();
      else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
