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
    everything: vi.fn(async () => ({
      annotations: [row('新近的'), row('很久以前的双碳')],
      bookmarks: [],
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
  const { everything } = open();
  expect(screen.getByText('这是网站的首页。')).toBeTruthy();
  expect(screen.getByText('新近的')).toBeTruthy();
  expect(everything).not.toHaveBeenCalled();
});

test('a search looks through everything that is kept, not only what was kept last', async () => {
  open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '双碳' } });
  expect(await screen.findByText('双碳', { selector: 'mark' })).toBeTruthy();
  expect(screen.queryByText('新近的')).toBeNull();
});
