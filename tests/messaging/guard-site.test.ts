import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleKey } from '../../domain/article-key.ts';
import { guardSite } from '../../messaging/background-guard.ts';
import type { Sender } from '../../messaging/messenger.ts';
import type { BackgroundCalls } from '../../messaging/protocol.ts';
import { aDraft, anArticle } from '../support/samples.ts';

const us = {
  id: 'us',
  origin: 'chrome-extension://us/',
  hosts: ['*://*.myrb.net/*', '*://*.news.example/*', '*://*.gov.cn/*'],
};
const page = (url: string): Sender => ({ id: 'us', tab: {}, url });
const here = 'http://www.myrb.net/html/2026/news/11/440001.html';
const there = 'https://www.news.example/a/1.html';
const of = (url: string) => anArticle({ url, key: articleKey(url) });
const draftOf = (url: string, id?: string) =>
  aDraft(undefined, { articleKey: articleKey(url), ...(id && { id }) });

const OURS = '6f1c2c0e-0001-4000-8000-000000000001';
const THEIRS = '6f1c2c0e-0001-4000-8000-000000000002';
const UNKNOWN = '6f1c2c0e-0001-4000-8000-000000000003';
const once = UNKNOWN;
const body = { color: 'yellow', note: '', tags: [] };
const keys = new Map([
  [OURS, articleKey(here)],
  [THEIRS, articleKey(there)],
]);
const guard = (call: keyof BackgroundCalls, args: unknown[], sender: Sender) =>
  guardSite(us, call, args, sender, async (id) => keys.get(id) ?? null);

type Row = [string, keyof BackgroundCalls, unknown[]];
const REFUSED: Row[] = [
  ['what is kept of an article of another site', 'keptOf', [of(there)]],
  ['a note at an article of another site', 'saveAnnotation', [draftOf(there), of(there)]],
  [
    'a note of another site at an article of this one',
    'saveAnnotation',
    [draftOf(there), of(here)],
  ],
  [
    'a note under the id of one of another site',
    'saveAnnotation',
    [draftOf(here, THEIRS), of(here)],
  ],
  [
    'a note at another article than the one that comes with it',
    'saveAnnotation',
    [draftOf(here), of(here.replace('440001', '440002'))],
  ],
  ['a change of a note of another site', 'updateAnnotation', [THEIRS, body, body, once]],
  ['to throw away a note of another site', 'deleteAnnotation', [THEIRS, once]],
  ['to take back a note of another site', 'restoreAnnotation', [THEIRS, once]],
  ['to keep an article of another site', 'saveBookmark', [of(there), once]],
  ['to let an article of another site go', 'deleteBookmark', [articleKey(there), once]],
  ['to take back an article of another site', 'restoreBookmark', [articleKey(there), once]],
  ['how far an article of another site was read', 'saveProgress', [articleKey(there), 1]],
  ['a key that is not that of the address', 'keptOf', [{ ...of(here), key: articleKey(there) }]],
  ['another key than that of the address', 'keptOf', [{ ...of(here), key: 'myrb.net/other' }]],
  ['an article without an address', 'keptOf', [anArticle({ url: null })]],
  ['an article in a file', 'keptOf', [of('file:///www.myrb.net/a.html')]],
  ['a key without a host', 'deleteBookmark', ['quandian:sample', once]],
];

test.each(REFUSED)('a page of the portal is refused %s', async (_, call, args) => {
  await expect(guard(call, args, page(here))).rejects.toMatchObject({ name: 'RefusedError' });
});

test.each(REFUSED)('our own page is not refused %s', async (_, call, args) => {
  await expect(
    guard(call, args, { id: 'us', url: 'chrome-extension://us/library.html' }),
  ).resolves.toBeUndefined();
});

test.each<[string, string, string]>([
  ['under its own address', here, here],
  ['of the encrypted site', here, here.replace('http:', 'https:')],
  ['on the mobile host', here, here.replace('www.', 'm.')],
  ['with parameters of where the reader came from', here, `${here}?from=timeline#a`],
  ['under the address that the page calls its own', 'http://www.myrb.net/n/1.html', here],
  [
    'that it calls its own, from a page of it under another',
    here,
    `${here.replace('/html', '/show')}?page=2`,
  ],
  ['in a frame of a subdomain', here, 'http://myce.myrb.net/frame.html'],
])('a page may ask for an article %s', async (_, url, sender) => {
  const acts: [keyof BackgroundCalls, unknown[]][] = [
    ['keptOf', [of(url)]],
    ['saveAnnotation', [draftOf(url), of(url)]],
    ['updateAnnotation', [OURS, body, body, once]],
    ['deleteAnnotation', [UNKNOWN, once]],
    ['restoreAnnotation', [OURS, once]],
    ['saveBookmark', [of(url), once]],
    ['deleteBookmark', [articleKey(url), once]],
    ['restoreBookmark', [articleKey(url), once]],
    ['saveProgress', [articleKey(url), 0.5]],
    ['tend', []],
    ['openLibrary', []],
  ];
  for (const [call, args] of acts)
    await expect(guard(call, args, page(sender)), call).resolves.toBeUndefined();
});

test.each([
  'https://www.gov.cn/zhengce/202611/content_7000001.htm',
  'https://m.gov.cn/zhengce/202611/content_7000001.htm',
  'https://www.edu.cn/a/1.html',
  'https://www.gov.hk/tc/1.htm',
  'https://www.sc.cn/a/1.html',
  'https://3g.cn/a/1.html',
])('a page of a site that is named like an ending may ask for itself: %s', async (url) => {
  await expect(guard('keptOf', [of(url)], page(url))).resolves.toBeUndefined();
  await expect(guard('keptOf', [of(here)], page(url))).rejects.toThrow('another site');
  await expect(guard('keptOf', [of(url)], page(here))).rejects.toThrow('another site');
});

test('any page may ask for itself', async () => {
  const ending = fc.constantFrom('gov.cn', 'edu.cn', 'sc.cn', 'com.hk', 'myrb.net', 'cn');
  const host = fc
    .tuple(fc.constantFrom('www.', 'm.', 'wap.', '3g.'), fc.constantFrom('', 'a.', 'b.a.'), ending)
    .map((parts) => parts.join(''));
  const named = fc.tuple(host, fc.webPath()).map(([name, path]) => `https://${name}${path}`);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.webUrl({ withQueryParameters: true }), named), async (url) => {
      fc.pre(/^https?:/.test(url));
      await expect(guard('keptOf', [of(url)], page(url))).resolves.toBeUndefined();
      await expect(
        guard('deleteBookmark', [articleKey(url), once], page(url)),
      ).resolves.toBeUndefined();
    }),
  );
});

test('offices under one ending are sites of their own', async () => {
  const office = 'http://www.my.gov.cn/a/1.html';
  await expect(
    guard('keptOf', [of(office)], page('http://www.fucheng.gov.cn/a/1.html')),
  ).rejects.toMatchObject({ message: expect.stringContaining('another site') });
  await expect(guard('keptOf', [of(office)], page('http://www.gov.cn/a/1.html'))).rejects.toThrow(
    'another site',
  );
});

test('whatever address another site has, no page of the portal reaches its notes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (url) => {
      fc.pre(!new URL(url).hostname.endsWith('myrb.net'));
      await expect(guard('keptOf', [of(url)], page(here))).rejects.toThrow();
      await expect(guard('deleteBookmark', [articleKey(url), once], page(here))).rejects.toThrow();
    }),
  );
});
