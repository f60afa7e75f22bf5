// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TableSwitch } from '../../../components/library/TableSwitch.tsx';

afterEach(cleanup);

function open(columns: string[]) {
  const onChange = vi.fn();
  render(<TableSwitch table={{ isOn: true, columns }} onChange={onChange} />);
  const box = screen.getByRole('checkbox', { name: /quote/, hidden: true }) as HTMLInputElement;
  const chooser = document.querySelector('details') as HTMLDetailsElement;
  chooser.open = true;
  return { onChange, box, chooser };
}

test('columns are added and taken away, but the last one stays', () => {
  const { box, onChange } = open(['quote', 'note']);
  fireEvent.click(box);
  expect(onChange).toHaveBeenCalledWith({ isOn: true, columns: ['note'] });
  cleanup();
  expect(open(['quote']).box.disabled).toBe(true);
});

test('Escape closes the columns, and so does a press beside them; one inside does not', () => {
  const { box, chooser } = open(['quote', 'note']);
  fireEvent.pointerDown(box);
  expect(chooser.open).toBe(true);
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(chooser.open).toBe(false);
  chooser.open = true;
  fireEvent.pointerDown(document.body);
  expect(chooser.open).toBe(false);
});
