// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AutomaticBackup } from '../../../components/recovery/AutomaticBackup.tsx';
import type { BackupState } from '../../../components/recovery/backup-state.ts';
import { CheckLibrary } from '../../../components/recovery/CheckLibrary.tsx';
import { Recovery } from '../../../components/recovery/Recovery.tsx';

afterEach(cleanup);

const SAVED = {
  name: 'Quandian/quandian-6f1c2c0e-1.json.gz',
  at: '2026-11-25T08:00:00.000Z',
  annotations: 3,
  bookmarks: 1,
};
const state = (facts: Partial<BackupState> = {}): BackupState => ({
  isOn: true,
  keep: 7,
  saved: [SAVED],
  failure: null,
  unfinished: null,
  ...facts,
});

function recover(
  health: Parameters<typeof Recovery>[0]['health'],
  facts: Partial<BackupState> = {},
) {
  const actions = {
    saveBackup: vi.fn(),
    previewBackup: vi.fn(async ({ name }: File) => ({ name, added: 3, updated: 0, known: 1 })),
    importBackup: vi.fn(async () => undefined),
    acceptLoss: vi.fn(),
    reload: vi.fn(),
  };
  const view = { health, state: state(facts), actions, notice: null, onCloseNotice: vi.fn() };
  render(<Recovery {...view} />);
  return actions;
}

test('a loss is told with its numbers and the backups that there are', () => {
  recover({ state: 'lost', expected: 12, found: 3 });
  expect(screen.getByRole('alert').textContent).toMatch(/12.*3/);
  expect(screen.getByText(SAVED.name)).toBeTruthy();
  expect(screen.queryByText(/欢迎/)).toBeNull();
});

test('a file is restored after it was said what it would do', async () => {
  const actions = recover({ state: 'lost', expected: 12, found: 3 });
  const file = new File(['{}'], 'a.json.gz');
  fireEvent.change(screen.getByLabelText('从备份恢复……'), { target: { files: [file] } });
  expect((await screen.findByText(/将新增 3 条/)).textContent).toContain('a.json.gz');
  expect(actions.importBackup).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '导入' }));
  expect(actions.importBackup).toHaveBeenCalledWith(file, expect.anything());
});

test('an interrupted import says how far it came', () => {
  const unfinished = { name: 'a.json', done: 2000, of: 9000 };
  recover({ state: 'lost', expected: 12, found: 3 }, { unfinished });
  expect(screen.getByText(/a\.json.*2000 \/ 9000/)).toBeTruthy();
});

test('where nothing can be read nothing is brought in, and there is a way to try again', () => {
  const actions = recover({ state: 'unreadable', reason: 'Seek failure' });
  expect(screen.getByRole('alert').textContent).toContain('Seek failure');
  expect(screen.queryByRole('button', { name: '从备份恢复……' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '重新打开' }));
  expect(actions.reload).toHaveBeenCalledOnce();
});

test('the automatic backup is switched, counted, and its failure told', () => {
  const onChange = vi.fn();
  render(<AutomaticBackup state={state({ failure: 'FILE_NO_SPACE' })} onChange={onChange} />);
  expect(screen.getByRole('alert').textContent).toContain('FILE_NO_SPACE');
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onChange).toHaveBeenLastCalledWith({ isOn: false, keep: 7 });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '14' } });
  expect(onChange).toHaveBeenLastCalledWith({ isOn: true, keep: 14 });
});

test('a check shows the rows that cannot be read, and hands them out', async () => {
  const faulty = [{ id: 'annotations a', fault: 'quote: missing', row: '{}' }];
  const checked = { isSound: true, rows: 9, faulty };
  const saveFaulty = vi.fn();
  render(<CheckLibrary check={async () => checked} saveFaulty={saveFaulty} />);
  fireEvent.click(screen.getByRole('button', { name: '检查全部数据' }));
  expect(await screen.findByText('annotations a')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/9 条.*一致.*1 条读不懂/);
  fireEvent.click(screen.getByRole('button', { name: '存成文件' }));
  expect(saveFaulty).toHaveBeenCalledWith(checked);
});
