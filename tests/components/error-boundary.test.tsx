// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';

afterEach(cleanup);

function Broken(): never {
  throw new TypeError('x is undefined');
}

test('a view that fails says what happened and offers a backup', () => {
  const onBackup = vi.fn();
  render(
    <ErrorBoundary onBackup={onBackup}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe('这个页面出了问题');
  expect(screen.getByText('x is undefined')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '全部备份（JSON）' }));
  expect(onBackup).toHaveBeenCalledOnce();
});

test('a view that works is shown as it is', () => {
  render(
    <ErrorBoundary onBackup={vi.fn()}>
      <p>好</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText('好')).toBeTruthy();
});
