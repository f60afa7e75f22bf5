import { expect, test } from 'vitest';
import { decodePage } from '../../tools/decode-page.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const ascii = utf8;
/** `沱阳` in GBK and in UTF-16. */
const GBK = [0xe3, 0xfb, 0xd1, 0xf4];
const UTF16LE = [0xb1, 0x6c, 0x33, 0x96];

test.each<[string, number[]]>([
  ['declared as GB2312', [...ascii('<meta charset="gb2312">'), ...GBK]],
  ['declared as GBK in the old way', [...ascii('<meta content="text/html; charset=GBK">'), ...GBK]],
  ['in GBK and not declared', [...ascii('<p>'), ...GBK]],
  ['in GBK and declared as UTF-8', [...ascii('<meta charset="utf-8">'), ...GBK]],
  ['in UTF-8 and declared as GB2312', [...ascii('<meta charset="gb2312">'), ...utf8('沱阳')]],
  ['in UTF-8 and not declared', utf8('<p>沱阳')],
  ['in UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('<p>沱阳')]],
  ['in UTF-16 with a byte order mark', [0xff, 0xfe, ...UTF16LE]],
  ['in GBK and declared as Latin', [...ascii('<meta charset="iso-8859-1">'), ...GBK]],
  ['in an encoding that does not exist', [...ascii('<meta charset="x-none">'), ...GBK]],
])('a page %s is read', (_, bytes) => {
  expect(decodePage(new Uint8Array(bytes))).toContain('沱阳');
});

test('a Latin page that says so stays one', () => {
  const cafe = [
    ...ascii('<meta charset="iso-8859-1">caf'),
    0xe9,
    ...ascii(' cr'),
    0xe8,
    ...ascii('me'),
  ];
  expect(decodePage(new Uint8Array(cafe))).toContain('café crème');
});

test('bytes that are no text are read somehow, not with an exception', () => {
  for (let seed = 0; seed < 200; seed++) {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 7919 * (seed + 1)) >> 3);
    expect(typeof decodePage(bytes)).toBe('string');
  }
});
