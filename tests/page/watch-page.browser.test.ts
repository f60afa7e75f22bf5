import { afterEach, expect, test, vi } from 'vitest';
import { type PageChange, watchPage } from '../../page/watch-page.ts';

const FAST = { quiet: 10, restless: 80, patience: 100, interval: 10 };
let stop = () => {};

afterEach(() => stop());

function watch(): PageChange[] {
  const changes: PageChange[] = [];
  stop = watchPage(window, (change) => changes.push(change), FAST);
  return changes;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('content that comes late is told once it is quiet', async () => {
  const changes = watch();
  document.body.append('迟到的一段。', document.createElement('p'));
  await vi.waitFor(() => expect(changes).toEqual(['content']));
});

test('going to another address without loading is told', async () => {
  const changes = watch();
  history.pushState(null, '', '?article=2');
  await vi.waitFor(() => expect(changes).toContain('navigation'));
});

test('a jump within the page, our own interface and scripts are not told', async () => {
  const changes = watch();
  history.replaceState(null, '', '#comments');
  document.body.append(document.createElement('quandian-ui'), document.createElement('script'));
  await wait(60);
  expect(changes).toEqual([]);
});

test('after its patience nothing is observed any more', async () => {
  const changes = watch();
  await wait(150);
  document.body.append('很久以后的一段。');
  await wait(60);
  expect(changes).toEqual([]);
});

test('once stopped nothing is told', async () => {
  const changes = watch();
  stop();
  document.body.append('一段。');
  history.pushState(null, '', '?article=3');
  await wait(60);
  expect(changes).toEqual([]);
});

test('a page that is never quiet is told of all the same', async () => {
  const changes = watch();
  const clock = document.createElement('p');
  document.body.append(clock);
  const ticking = setInterval(() => {
    clock.textContent = String(performance.now());
  }, 3);
  await vi.waitFor(() => expect(changes).toContain('content'));
  clearInterval(ticking);
});
