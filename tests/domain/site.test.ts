import { expect, test } from 'vitest';
import { matchesSite, siteName, sitePattern } from '../../domain/site.ts';

test.each([
  ['https://www.scol.com.cn/a.html', '*://*.scol.com.cn/*'],
  ['http://m.scol.com.cn/a.html?b#c', '*://*.scol.com.cn/*'],
  ['https://sichuan.scol.com.cn/a.html', '*://*.sichuan.scol.com.cn/*'],
  ['https://m.cn/', '*://*.m.cn/*'],
  ['http://127.0.0.1:8080/a.html', '*://127.0.0.1/*'],
  ['http://localhost/', '*://localhost/*'],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['chrome://settings', null],
  ['没有地址', null],
  [undefined, null],
])('%s is of the site %s', (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
  if (pattern && url) expect(matchesSite(pattern, url)).toBe(true);
});

test.each([
  ['*://*.scol.com.cn/*', 'https://scol.com.cn.evil.example/', false],
  ['*://*.scol.com.cn/*', 'https://notscol.com.cn/', false],
  ['https://*.scol.com.cn/*', 'http://www.scol.com.cn/', false],
  ['*://*/*', 'http://a.example/', true],
])('%s fits %s: %s', (pattern, url, fits) => {
  expect(matchesSite(pattern, url)).toBe(fits);
});

test('readers know a site by its name', () => {
  expect(siteName('*://*.scol.com.cn/*')).toBe('scol.com.cn');
});
