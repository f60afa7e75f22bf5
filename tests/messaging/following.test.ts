import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeFollowers } from '../../messaging/following.ts';

beforeEach(() => fakeBrowser.reset());

/** A connection as the browser hands it over, and what became of it. */
function aPort(id: string) {
  const onDisconnect = { addListener: vi.fn() };
  const [postMessage, disconnect] = [vi.fn(), vi.fn()];
  return { name: 'quandian-follow', sender: { id }, onDisconnect, postMessage, disconnect };
}

/** The listener that a page gives to the browser. */
function connecting(): (port: ReturnType<typeof aPort>) => void {
  const listen = vi.fn();
  const onConnect = { addListener: listen, removeListener: vi.fn() };
  Object.assign(fakeBrowser.runtime, { onConnect });
  return (port) => listen.mock.lastCall?.[0](port);
}

test('who follows is told; when the page stops, every connection is closed and nobody is told any more', () => {
  const connect = connecting();
  const counts: number[] = [];
  const followers = welcomeFollowers((count) => counts.push(count));
  const [ours, foreign] = [aPort(fakeBrowser.runtime.id), aPort('another')];
  connect(ours);
  connect(foreign);
  followers.tell({ news: 'changed' });
  followers.stop();
  followers.tell({ news: 'changed' });
  expect(counts).toEqual([1]);
  expect(ours.postMessage).toHaveBeenCalledTimes(1);
  expect(ours.disconnect).toHaveBeenCalledTimes(1);
  expect(foreign.postMessage).not.toHaveBeenCalled();
  expect(foreign.disconnect).not.toHaveBeenCalled();
});
