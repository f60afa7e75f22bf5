import { expect, test, vi } from 'vitest';
import { callsOf, serve, tell } from '../../entrypoints/shared/catalog/calls.ts';

type Calls = { twice(number: number): Promise<number>; fail(): Promise<never> };
type News = { kind: string };

/** A page and its worker, with a real channel between them. */
function aPair() {
  const { port1: page, port2: worker } = new MessageChannel();
  return { calls: callsOf<Calls, News>(page as never), worker };
}

test('a question is answered, a failure is told to who asked and to the worker’s own', async () => {
  const { calls, worker } = aPair();
  const failed = vi.fn();
  const answers: Calls = {
    twice: async (number) => number * 2,
    fail: async () => Promise.reject(new Error('no')),
  };
  serve<Calls>(worker, answers, failed);
  expect(await calls.twice(21)).toBe(42);
  await expect(calls.fail()).rejects.toThrow('no');
  expect(failed).toHaveBeenCalledWith('no');
  worker.close();
});

test('news that come before anybody listens are not lost: a small library is read before the page is drawn', async () => {
  const { calls, worker } = aPair();
  serve<Calls>(worker, { twice: async (one) => one, fail: async () => Promise.reject() }, vi.fn());
  tell<News>(worker, { kind: 'reading' });
  tell<News>(worker, { kind: 'ready' });
  // What was told before is there when an answer is.
  await calls.twice(1);
  const heard: string[] = [];
  calls.onNews(({ kind }) => heard.push(kind));
  tell<News>(worker, { kind: 'changed' });
  await vi.waitFor(() => expect(heard).toEqual(['reading', 'ready', 'changed']));
  worker.close();
});
