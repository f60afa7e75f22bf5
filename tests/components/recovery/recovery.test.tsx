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
  folder: null,
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

function openAutomatic(facts: Partial<BackupState>, hasPicker = true) {
  const acts = { onChange: vi.fn(), onAllowFolder: vi.fn() };
  const onChooseFolder = vi.fn();
  render(<AutomaticBackup state={state(facts)} {...acts} {...(hasPicker && { onChooseFolder })} />);
  return { ...acts, onChooseFolder };
}

test('the automatic backup is switched, counted, and its failure told', () => {
  const { onChange } = openAutomatic({ failure: 'FILE_NO_SPACE' });
  expect(screen.getByRole('alert').textContent).toContain('FILE_NO_SPACE');
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onChange).toHaveBeenLastCalledWith({ isOn: false, keep: 7, place: 'downloads' });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '14' } });
  expect(onChange).toHaveBeenLastCalledWith({ isOn: true, keep: 14, place: 'downloads' });
});

test('where the browser gives no folder, none is offered', () => {
  openAutomatic({}, false);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a folder that is wanted and not yet chosen changes nothing but what a switch asks for', () => {
  const { onChange, onChooseFolder } = openAutomatic({ isOn: false });
  fireEvent.click(screen.getByRole('radio', { name: '我选的文件夹' }));
  expect(screen.getByText(/还没有选/)).toBeTruthy();
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox'));
  expect(onChooseFolder).toHaveBeenCalledWith(expect.objectContaining({ isOn: true, keep: 7 }));
  expect(onChange).not.toHaveBeenCalled();
});

test('how many are kept is chosen for downloads, as long as no folder is', () => {
  const { onChange } = openAutomatic({});
  fireEvent.click(screen.getByRole('radio', { name: '我选的文件夹' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: '14' } });
  expect(onChange).toHaveBeenLastCalledWith({ isOn: true, keep: 14, place: 'downloads' });
});

test('the chosen folder is named, can be another, and is left for downloads', () => {
  const folder = { name: '备份', isAllowed: true };
  const { onChange, onChooseFolder } = openAutomatic({ folder });
  expect(screen.getByText('备份')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  const wish = { isOn: true, keep: 7, place: 'folder' };
  fireEvent.click(screen.getByRole('button', { name: '换一个文件夹…' }));
  expect(onChooseFolder).toHaveBeenCalledWith(wish);
  fireEvent.click(screen.getByRole('radio', { name: '下载文件夹' }));
  expect(onChange).toHaveBeenCalledWith({ ...wish, place: 'downloads' });
});

test('a folder that the browser took back is told, with the way to allow it again', () => {
  const folder = { name: '备份', isAllowed: false };
  const { onAllowFolder } = openAutomatic({ folder, failure: 'no permission' });
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toContain('备份');
  fireEvent.click(screen.getByRole('button', { name: '重新允许' }));
  expect(onAllowFolder).toHaveBeenCalledOnce();
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
