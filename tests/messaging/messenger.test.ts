import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../domain/article.ts';
import { guardBackground } from '../../messaging/background-guard.ts';
import { answer, askBackground, type Sender } from '../../messaging/messenger.ts';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import { aDraft, anArticle } from '../support/samples.ts';

beforeEach(() => fakeBrowser.reset());

const kept = { annotations: [], bookmark: null, snapshots: {} };
const through = () => undefined;
const us = {
  id: 'us',
  origin: 'chrome-extension://us/',
  hosts: ['*://*.myrb.net/*', 'https://news.example/*'],
};

test('a call reaches the background and its answer comes back', async () => {
  answer({ keptOf: async ({ key }: Article) => ({ ...kept, key }) }, through);
  expect(await askBackground('keptOf', anArticle())).toEqual({ ...kept, key: 'k' });
});

test('a failure in the background is the same failure, by name, for the caller', async () => {
  const full = Object.assign(new Error('full'), { name: 'DiskFullError' });
  answer({ keptOf: async () => Promise.reject(full) }, through);
  await expect(askBackground('keptOf', anArticle())).rejects.toMatchObject({
    name: 'DiskFullError',
    message: 'full',
  });
});

test('a call that no one knows is refused', async () => {
  answer({ other: async () => 1 }, through);
  await expect(askBackground('keptOf', anArticle())).rejects.toMatchObject({
    name: 'RefusedError',
  });
});

test('a call that the guard refuses does not run', async () => {
  let ran = false;
  const calls = {
    keptOf: async () => {
      ran = true;
    },
  };
  const others = { ...us, id: 'other' };
  answer(calls, (call, args, sender) => guardBackground(others, call as never, args, sender));
  await expect(askBackground('keptOf', anArticle())).rejects.toMatchObject({
    name: 'RefusedError',
  });
  expect(ran).toBe(false);
});

const url = 'http://www.myrb.net/html/2026/news/11/440001.html';
const own: Sender = { id: 'us', tab: { incognito: false }, url };
const draft = aDraft();
const aBody = { color: 'yellow', note: '', tags: [] };

test.each<[string, keyof BackgroundCalls, unknown[], Sender]>([
  ['from another extension', 'keptOf', [anArticle()], { id: 'them' }],
  ['without a sender id', 'keptOf', [anArticle()], {}],
  ['from another site', 'keptOf', [anArticle()], { ...own, url: 'http://www.example.com/' }],
  ['from a look-alike', 'keptOf', [anArticle()], { ...own, url: 'http://evilmyrb.net/' }],
  ['from a look-alike above', 'keptOf', [anArticle()], { ...own, url: 'http://myrb.net.example/' }],
  ['from a file', 'keptOf', [anArticle()], { ...own, url: 'file:///www.myrb.net/' }],
  [
    'of a scheme that is not permitted',
    'keptOf',
    [anArticle()],
    { ...own, url: 'http://news.example/' },
  ],
  ['from an address that is none', 'keptOf', [anArticle()], { ...own, url: 'www.myrb.net' }],
  ['from nowhere', 'keptOf', [anArticle()], { id: 'us', tab: {} }],
  ['from no tab', 'keptOf', [anArticle()], { id: 'us', url }],
  ['from a page like ours', 'keptOf', [anArticle()], { id: 'us', url: 'chrome-extension://usa/' }],
  ['without arguments', 'keptOf', [], own],
  ['with too many arguments', 'openLibrary', ['x'], own],
  ['with a key for an article', 'keptOf', ['k'], own],
  ['with an id that is none', 'deleteAnnotation', ['1', draft.id], own],
  ['without an id of its own', 'deleteAnnotation', [draft.id], own],
  [
    'with a colour that is none',
    'updateAnnotation',
    [draft.id, { color: 'red', note: '', tags: [] }, aBody, draft.id],
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
  [
    'with an article without text',
    'saveBookmark',
    [{ ...anArticle(), text: undefined }, draft.id],
    own,
  ],
  [
    'with a text of 9 MB',
    'saveBookmark',
    [anArticle({ text: '字'.repeat(9 << 20) }), draft.id],
    own,
  ],
])('a call %s is refused', (_, call, args, sender) => {
  expect(() => guardBackground(us, call, args, sender)).toThrow(
    expect.objectContaining({ name: 'RefusedError' }),
  );
});

test.each<[keyof BackgroundCalls, unknown[]]>([
  ['keptOf', [anArticle()]],
  ['saveAnnotation', [draft, anArticle()]],
  ['updateAnnotation', [draft.id, { color: 'green', note: '', tags: ['工业'] }, aBody, draft.id]],
  ['saveBookmark', [anArticle(), draft.id]],
  ['restoreBookmark', ['k', draft.id]],
  ['openLibrary', []],
])('%s from our own page passes', (call, args) => {
  expect(() => guardBackground(us, call, args, own)).not.toThrow();
});

test.each([
  ['a page of the portal', { ...own, url: 'https://myrb.net/' }],
  ['a page of the portal on a port', { ...own, url: 'http://www.myrb.net:8080/a' }],
  ['a page of another permitted host', { ...own, url: 'https://news.example/a' }],
  ['our popup', { id: 'us', url: 'chrome-extension://us/popup.html' }],
])('%s may ask', (_, sender) => {
  expect(() => guardBackground(us, 'keptOf', [anArticle()], sender)).not.toThrow();
});

test('a private window is refused by a name of its own', () => {
  const sender = { ...own, tab: { incognito: true } };
  expect(() => guardBackground(us, 'keptOf', [anArticle()], sender)).toThrow(
    expect.objectContaining({ name: 'PrivateWindowError' }),
  );
});

test('no arguments whatever get through that have not the form of the call', () => {
  const calls = fc.constantFrom<keyof BackgroundCalls>('saveAnnotation', 'updateAnnotation');
  fc.assert(
    fc.property(calls, fc.array(fc.anything({ withNullPrototype: true })), (call, args) => {
      expect(() => guardBackground(us, call, args, own)).toThrow(
        expect.objectContaining({ name: 'RefusedError' }),
      );
    }),
  );
});

const CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

test('a question that the stopped background did not answer is put once more', async () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  send.mockRejectedValueOnce(new Error(CLOSED));
  answer({ keptOf: async () => kept }, through);
  expect(await askBackground('keptOf', anArticle())).toEqual(kept);
  expect(send).toHaveBeenCalledTimes(2);
  send.mockRestore();
});

test.each([
  [CLOSED, 'NoAnswerError'],
  ['Could not establish connection. Receiving end does not exist.', 'NoAnswerError'],
  ['Extension context invalidated.', 'ContextInvalidatedError'],
])('the browser says “%s”: %s', async (message, name) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
  await expect(askBackground('keptOf', anArticle())).rejects.toMatchObject({ name });
  send.mockRestore();
});
