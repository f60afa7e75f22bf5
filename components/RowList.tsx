import type { ComponentChildren } from 'preact';
import { isComposing } from './composing.ts';

/**
 * A list that is gone through by arrow keys, from row to row, with one key for each thing that can be done with
 * the row in focus: the buttons of a row say theirs in `data-key`. Fields keep their keys.
 */
export function RowList(props: { label: string; children: ComponentChildren }) {
  return (
    <ul class="list" aria-label={props.label} onKeyDown={onKeyDown}>
      {props.children}
    </ul>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function onKeyDown(event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.closest('input, textarea, select')) return;
  const row = target.closest('li');
  if (!row) return;
  const step = STEPS[event.key];
  const done = step === undefined ? press(row, event.key) : moveFrom(row, step);
  if (done) event.preventDefault();
}

function press(row: HTMLElement, key: string): boolean {
  const button = row.querySelector<HTMLElement>(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  button?.click();
  return button !== null;
}

function moveFrom(row: HTMLElement, step: number): boolean {
  const rows = [...(row.parentElement?.children ?? [])];
  const next = rows[rows.indexOf(row) + step];
  const first = next?.querySelector<HTMLElement>('button, a, [tabindex]');
  first?.focus();
  return first != null;
}
