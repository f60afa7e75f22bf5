// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AnnotationEditor } from '../../../components/in-page/AnnotationEditor.tsx';
import type { EditorPanel } from '../../../components/in-page/page-state.ts';

afterEach(cleanup);

const panel = (facts: Partial<EditorPanel> = {}): EditorPanel => ({
  kind: 'editor',
  anchor: () => null,
  exact: '增长11.6%',
  isNew: true,
  body: { color: 'yellow', note: '', tags: ['工业'] },
  status: 'open',
  error: null,
  ...facts,
});

function open(facts: Partial<EditorPanel> = {}) {
  const calls = { onChange: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
  render(<AnnotationEditor panel={panel(facts)} {...calls} />);
  return calls;
}
const note = () => screen.getByRole('textbox', { name: '笔记' });
const tags = () => screen.getByRole('textbox', { name: '标签' });

test.each([
  ['Enter 是换行', { key: 'Enter' }, 0, 0],
  ['Ctrl+Enter 保存', { key: 'Enter', ctrlKey: true }, 1, 0],
  ['⌘+Enter 保存', { key: 'Enter', metaKey: true }, 1, 0],
  ['Esc 关闭', { key: 'Escape' }, 0, 1],
  ['组字时 Ctrl+Enter 不保存', { key: 'Enter', ctrlKey: true, isComposing: true }, 0, 0],
  ['组字时 Esc 不关闭', { key: 'Escape', isComposing: true }, 0, 0],
  ['键码 229 也是组字', { key: 'Enter', ctrlKey: true, keyCode: 229 }, 0, 0],
])('%s', (_, key, saves, closes) => {
  const calls = open();
  fireEvent.keyDown(note(), key);
  expect(calls.onSave).toHaveBeenCalledTimes(saves);
  expect(calls.onClose).toHaveBeenCalledTimes(closes);
});

test('what is typed as a note is handed on with the rest', () => {
  const { onChange } = open();
  fireEvent.input(note(), { target: { value: '全省第二' } });
  expect(onChange).toHaveBeenCalledWith({ color: 'yellow', note: '全省第二', tags: ['工业'] });
});

test('a failed attempt says why, and offers what was typed as a file', () => {
  const onSaveAsFile = vi.fn();
  const calls = { onChange: vi.fn(), onSave: vi.fn(), onClose: vi.fn(), onSaveAsFile };
  render(<AnnotationEditor panel={panel({ error: '磁盘空间不足' })} {...calls} />);
  expect(screen.getByRole('alert').textContent).toContain('磁盘空间不足');
  fireEvent.click(screen.getByRole('button', { name: '存成文件' }));
  expect(onSaveAsFile).toHaveBeenCalledOnce();
});

test('another colour is handed on with the rest', () => {
  const { onChange } = open();
  fireEvent.click(screen.getByRole('radio', { name: /绿色/ }));
  expect(onChange).toHaveBeenCalledWith({ color: 'green', note: '', tags: ['工业'] });
});

test.each([
  ['回车', '经济', { key: 'Enter' }, ['工业', '经济']],
  ['重复的标签只留一个', '工业', { key: 'Enter' }, ['工业']],
])('a tag is made by %s', (_, typed, key, expected) => {
  const { onChange } = open();
  fireEvent.input(tags(), { target: { value: typed } });
  fireEvent.keyDown(tags(), key);
  expect(onChange).toHaveBeenLastCalledWith({ color: 'yellow', note: '', tags: expected });
});

test('Enter makes no tag while pinyin is composed', () => {
  const { onChange } = open();
  fireEvent.input(tags(), { target: { value: 'gong ye' }, isComposing: true });
  fireEvent.keyDown(tags(), { key: 'Enter', isComposing: true });
  expect(onChange).not.toHaveBeenCalled();
});

test('a full-width comma ends a tag', () => {
  const { onChange } = open();
  fireEvent.input(tags(), { target: { value: '经济，增速' } });
  expect(onChange).toHaveBeenLastCalledWith({
    color: 'yellow',
    note: '',
    tags: ['工业', '经济', '增速'],
  });
});

test('Backspace in the empty field takes the last tag back', () => {
  const { onChange } = open();
  fireEvent.keyDown(tags(), { key: 'Backspace' });
  expect(onChange).toHaveBeenLastCalledWith({ color: 'yellow', note: '', tags: [] });
});

test('a failure is told, and the text stays', () => {
  open({ error: '没有保存成功', body: { color: 'yellow', note: '写了很久', tags: [] } });
  expect(screen.getByRole('alert').textContent).toBe('没有保存成功');
  expect((note() as HTMLTextAreaElement).value).toBe('写了很久');
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy();
});

test('it cannot be saved twice at once', () => {
  open({ status: 'saving' });
  expect(screen.getByRole('button', { name: '正在保存……' })).toHaveProperty('disabled', true);
});
