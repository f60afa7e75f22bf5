import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardBackground } from '../../messaging/background-guard.ts';
import { answer, askBackground, type Sender } from '../../messaging/messenger.ts';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import { aDraft, anArticle } from '../support/samples.ts';

beforeEach(() => fakeBrowser.reset());

const kept = { annotations: [], bookmark: null };
const through = () => undefined;

test('a call reaches the background and its answer comes back', async () => {
  answer({ keptOf: async (key: string) => ({ ...kept, key }) }, through);
  expect(await askBackground('keptOf', 'k')).toEqual({ ...kept, key: 'k' });
});

test('a failure in the background is the same failure, by name, for the caller', async () => {
  const full = Object.assign(new Error('full'), { name: 'DiskFullError' });
  answer({ keptOf: async () => Promise.reject(full) }, through);
  await expect(askBackground('keptOf', 'k')).rejects.toMatchObject({
    name: 'DiskFullError',
    message: 'full',
  });
});

test('a call that no one knows is refused', async () => {
  answer({ other: async () => 1 }, through);
  await expect(askBackground('keptOf', 'k')).rejects.toMatchObject({ name: 'RefusedError' });
});

test('a call that the guard refuses does not run', async () => {
  let ran = false;
  const calls = {
    keptOf: async () => {
      ran = true;
    },
  };
  answer(calls, (call, args, sender) => guardBackground('other', call as never, args, sender));
  await expect(askBackground('keptOf', 'k')).rejects.toMatchObject({ name: 'RefusedError' });
  expect(ran).toBe(false);
});

const own: Sender = { id: 'us', tab: { incognito: false } };
const draft = aDraft();

test.each<[string, keyof BackgroundCalls, unknown[], Sender]>([
  ['from another extension', 'keptOf', ['k'], { id: 'them' }],
  ['without a sender id', 'keptOf', ['k'], {}],
  ['from a private window', 'keptOf', ['k'], { id: 'us', tab: { incognito: true } }],
  ['without arguments', 'keptOf', [], own],
  ['with too many arguments', 'openLibrary', ['x'], own],
  ['with an object for a key', 'keptOf', [{ key: 'k' }], own],
  ['with an id that is none', 'deleteAnnotation', ['1'], own],
  [
    'with a colour that is none',
    'updateAnnotation',
    [draft.id, { color: 'red', note: '', tags: [] }],
    own,
  ],
  [
    'with an empty quote',
    'saveAnnotation',
    [{ ...draft, quote: { ...draft.quote, exact: '' } }, anArticle()],
    own,
  ],
  [
    'with a negative offset',
    'saveAnnotation',
    [{ ...draft, quote: { ...draft.quote, start: -1 } }, anArticle()],
    own,
  ],
  ['with an article without text', 'saveBookmark', [{ ...anArticle(), text: undefined }], own],
  ['with a text of 9 MB', 'saveBookmark', [anArticle({ text: '字'.repeat(9 << 20) })], own],
])('a call %s is refused', (_, call, args, sender) => {
  expect(() => guardBackground('us', call, args, sender)).toThrow(
    expect.objectContaining({ name: 'RefusedError' }),
  );
});

test.each<[keyof BackgroundCalls, unknown[]]>([
  ['keptOf', ['k']],
  ['saveAnnotation', [draft, anArticle()]],
  ['updateAnnotation', [draft.id, { color: 'green', note: '', tags: ['工业'] }]],
  ['saveBookmark', [anArticle()]],
  ['openLibrary', []],
])('%s from our own page passes', (call, args) => {
  expect(() => guardBackground('us', call, args, own)).not.toThrow();
});
