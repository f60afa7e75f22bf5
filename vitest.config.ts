import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { pageBytes, pagesIn, readEmulated } from './tests/support/page-commands.ts';

/** The test command says where Chromium lies; `/usr/bin/chromium` is where Debian puts it. */
const chromium = process.env.QUANDIAN_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            'tests/{domain,storage,messaging,components,entrypoints,tools}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/support/seed.ts'],
          // No test asserts a time: this only ends one that hangs, on a machine however busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.browser.test.ts'],
          setupFiles: ['tests/support/seed.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { pageBytes, pagesIn, readEmulated },
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built extension in both browsers, one file after the other: each starts browsers of its own.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // On a busy machine a view is drawn late.
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
});
