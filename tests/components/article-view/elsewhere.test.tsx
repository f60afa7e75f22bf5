// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ElsewhereView } from '../../../components/article-view/ElsewhereView.tsx';
import { aDraft } from '../../support/samples.ts';

afterEach(cleanup);

const row = (note: string) => ({
  annotation: { ...aDraft(undefined, { note }), createdAt: '', updatedAt: '' },
  article: null,
});

function open() {
  const calls = {
    search: vi.fn(async (words: string) => ({
      annotations: [row(`很久以前的${words}`)],
      bookmarks: [],
      isWhole: true,
    })),
  };
  render(
    <ElsewhereView
      reason="这是网站的首页。"
      annotations={[row('新近的')]}
      bookmarks={[]}
      {...calls}
    />,
  );
  return calls;
}

test('why nothing is marked, and what was kept last', () => {
  const { search } = open();
  expect(screen.getByText('这是网站的首页。')).toBeTruthy();
  expect(screen.getByText('新近的')).toBeTruthy();
  expect(search).not.toHaveBeenCalled();
});

test('a search looks through search that is kept, not only what was kept last', async () => {
  open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '双碳' } });
  expect(await screen.findByText('双碳', { selector: 'mark' })).toBeTruthy();
  expect(screen.queryByText('新近的')).toBeNull();
});

test('a library that is still being read is asked again, and the reader is told', async () => {
  const answers = [
    { annotations: [], bookmarks: [], isWhole: false },
    { annotations: [row('双碳')], bookmarks: [], isWhole: true },
  ];
  const search = vi.fn(
    async () => answers.shift() ?? { annotations: [], bookmarks: [], isWhole: true },
  );
  render(<ElsewhereView reason="" annotations={[]} bookmarks={[]} search={search} />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '双碳' } });
  expect(await screen.findByText('正在读取……')).toBeTruthy();
  expect(await screen.findByText('双碳', { selector: 'mark' })).toBeTruthy();
  expect(screen.queryByText('正在读取……')).toBeNull();
});
