// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useHistoryKeys } from '../../components/use-history-keys.ts';

afterEach(cleanup);

function View(props: { onUndo: () => void; onRedo: () => void }) {
  useHistoryKeys(props);
  return <textarea aria-label="笔记" />;
}

test.each([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 1, 0],
  ['⌘Z', { key: 'z', metaKey: true }, 1, 0],
  ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, 0, 1],
  ['Ctrl+Y', { key: 'y', ctrlKey: true }, 0, 1],
  ['Z alone', { key: 'z' }, 0, 0],
  ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, 0, 0],
])('%s is taken for what it is', (_, key, undone, redone) => {
  const keys = { onUndo: vi.fn(), onRedo: vi.fn() };
  render(<View {...keys} />);
  fireEvent.keyDown(document.body, key);
  expect([keys.onUndo.mock.calls.length, keys.onRedo.mock.calls.length]).toEqual([undone, redone]);
});

test('in a field Ctrl+Z belongs to the text', () => {
  const keys = { onUndo: vi.fn(), onRedo: vi.fn() };
  render(<View {...keys} />);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
  expect(keys.onUndo).not.toHaveBeenCalled();
});
