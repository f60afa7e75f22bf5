import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilSaved } from '../../entrypoints/background/save-as-download.ts';

const downloads = vi.hoisted(() => ({ search: vi.fn(), cancel: vi.fn(async () => undefined) }));
vi.mock('wxt/browser', () => ({ browser: { downloads } }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;
const underWay = (bytesReceived: number) => [{ state: 'in_progress', bytesReceived }];

test('a download that the reader has paused is given up after a while, so that the next backup can begin', async () => {
  downloads.search.mockResolvedValue(underWay(7));
  const saved = expect(untilSaved(3)).rejects.toThrow('stood still');
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  await saved;
  expect(downloads.cancel).toHaveBeenCalledWith(3);
});

test('a slow one that goes on is waited for', async () => {
  let bytes = 0;
  downloads.search.mockImplementation(async () => underWay(bytes));
  const saved = untilSaved(3);
  for (; bytes < 5; bytes++) await vi.advanceTimersByTimeAsync(MINUTE * 0.9);
  downloads.search.mockResolvedValue([{ state: 'complete' }]);
  await vi.advanceTimersByTimeAsync(1000);
  await expect(saved).resolves.toBeUndefined();
  expect(downloads.cancel).not.toHaveBeenCalled();
});
