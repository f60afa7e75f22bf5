// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  NOTHING_SHOWN,
  type PageUiState,
  type Panel,
} from '../../components/in-page/page-state.ts';
import type { Annotation } from '../../domain/annotation.ts';
import type { Article } from '../../domain/article.ts';
import type { VisitContext } from '../../entrypoints/article.content/context.ts';
import { createEditing } from '../../entrypoints/article.content/editing.ts';
import type { Kept } from '../../entrypoints/article.content/kept.ts';
import { createLoading } from '../../entrypoints/article.content/loading.ts';
import type { MarkWalk } from '../../entrypoints/article.content/mark-walk.ts';
import { mountPageUi, type PageUiHandle } from '../../entrypoints/article.content/mount.tsx';
import { watchKeys } from '../../entrypoints/article.content/watch-keys.ts';

const asked = vi.hoisted(() => ({ answers: [] as PromiseWithResolvers<unknown>[] }));
vi.mock('../../messaging/messenger.ts', () => ({
  askBackground() {
    const answer = Promise.withResolvers<unknown>();
    asked.answers.push(answer);
    return answer.promise;
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  asked.answers = [];
});

/** What is shown, without a page to show it on. */
function heldUi(): PageUiHandle {
  let state: PageUiState = NOTHING_SHOWN;
  return {
    get state() {
      return state;
    },
    connect: () => undefined,
    change(part) {
      state = { ...state, ...part };
    },
    contains: () => false,
    remove: () => undefined,
  };
}

const article = { key: 'https://news.example/1', text: '增长11.6%,居第2位。' } as Article;
const nowhere = () => null;
const body = { color: 'yellow', note: '', tags: [] } as const;

/** An article on which the reader writes; what is asked of the background is answered by the test. */
function writing() {
  const ui = heldUi();
  const put = vi.fn();
  const kept = { put, remove: vi.fn() } as unknown as Kept;
  const editing = createEditing(document, article, kept, ui);
  const editor = () => (ui.state.panel?.kind === 'editor' ? ui.state.panel : null);
  return { ui, put, editing, editor };
}

test('a save that is acknowledged late leaves the editor open that was opened meanwhile', async () => {
  const { editing, editor, put } = writing();
  editing.openNew({ start: 2, end: 7 }, nowhere);
  const saved = editing.save();
  editing.openNew({ start: 9, end: 12 }, nowhere);
  asked.answers[0]?.resolve({ ...body, id: 'first' } as unknown as Annotation);
  await saved;
  expect(put).toHaveBeenCalledOnce();
  expect(editor()).toMatchObject({ exact: '第2位', status: 'open', error: null });
});

test('a save that fails late says nothing in the editor of another passage', async () => {
  const { editing, editor } = writing();
  editing.openNew({ start: 2, end: 7 }, nowhere);
  const saved = editing.save();
  editing.openNew({ start: 9, end: 12 }, nowhere);
  asked.answers[0]?.reject(new Error('no answer'));
  await saved;
  expect(editor()).toMatchObject({ exact: '第2位', status: 'open', error: null });
});

test('its own editor is closed by a save, and says why one failed', async () => {
  const { editing, editor } = writing();
  editing.openNew({ start: 2, end: 7 }, nowhere);
  const failed = editing.save();
  asked.answers[0]?.reject(new Error('no answer'));
  await failed;
  expect(editor()).toMatchObject({ exact: '11.6%', status: 'open', error: expect.any(String) });
  const saved = editing.save();
  asked.answers[1]?.resolve({ ...body, id: 'first' } as unknown as Annotation);
  await saved;
  expect(editor()).toBeNull();
});

test('a deletion that is acknowledged late leaves the editor of another note open', async () => {
  const { editing, editor } = writing();
  const removed = editing.remove('first');
  editing.openNew({ start: 9, end: 12 }, nowhere);
  asked.answers[0]?.resolve(undefined);
  await removed;
  expect(editor()).toMatchObject({ exact: '第2位', status: 'open' });
});

test('that nothing could be read is said until it was read, and takes no other notice away', async () => {
  const ui = heldUi();
  const load = vi.fn().mockRejectedValue(new Error('no answer'));
  const again = createLoading({ load }, ui, vi.fn(), () => false);
  await again();
  expect(ui.state.notice?.text).toBeTruthy();
  load.mockResolvedValueOnce(undefined);
  await again();
  expect(ui.state.notice).toBe(null);
  await again();
  const other = { text: '已保存' };
  ui.change({ notice: other });
  load.mockResolvedValueOnce(undefined);
  await again();
  expect(ui.state.notice).toBe(other);
});

test('a reading that fails after the end of a visit says nothing', async () => {
  const ui = heldUi();
  const load = vi.fn().mockRejectedValue(new Error('no answer'));
  await createLoading({ load }, ui, vi.fn(), () => true)();
  expect(ui.state.notice).toBe(null);
});

test('after the end of a visit a late answer shows nothing', () => {
  const ui = mountPageUi(document);
  const host = () => document.querySelector('quandian-ui');
  ui.change({ notice: { text: '已保存' } });
  expect(host()).not.toBeNull();
  ui.remove();
  ui.change({ notice: { text: '已保存' } });
  expect(host()).toBeNull();
});

/** The keys of a page on which something is open. */
function keys(panel: Panel | null) {
  const ui = heldUi();
  ui.change({ panel });
  const focus = vi.fn();
  const visit = { document, ui, painting: { focus } } as unknown as VisitContext;
  stop = watchKeys(visit, { offer: vi.fn() } as unknown as MarkWalk);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  return { ui, focus };
}
let stop = () => {};
afterEach(() => stop());

test('Escape closes the card and puts out the mark that is lit', () => {
  const { ui, focus } = keys({ kind: 'card', anchor: nowhere, marks: [], focus: false });
  expect(ui.state.panel).toBeNull();
  expect(focus).toHaveBeenCalledWith(null);
});

test('Escape puts out a mark that is lit with nothing open', () => {
  expect(keys(null).focus).toHaveBeenCalledWith(null);
});

test('Escape on the page leaves an editor as it is', () => {
  const { editing, ui } = writing();
  editing.openNew({ start: 2, end: 7 }, nowhere);
  const { panel } = ui.state;
  const held = keys(panel);
  expect(held.ui.state.panel).toBe(panel);
  expect(held.focus).not.toHaveBeenCalled();
});
