import { defineConfig } from 'wxt';

/** The portal's hosts: the only pages the extension may read without asking. */
const PORTAL = ['*://*.myrb.net/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { includeSources: ['**/*'], excludeSources: ['results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // `activeTab` tells the popup which site it could be switched on for; it shows no warning.
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'activeTab'],
    host_permissions: PORTAL,
    // Asked for one site at a time, at a click of the reader.
    optional_host_permissions: ['*://*/*'],
    // Asked for when the reader switches the automatic backup on; `offscreen` shows no warning.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    // The article script comes after it, where the page may be an article.
    content_scripts: [{ matches: PORTAL, js: ['detector.js'] }],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extName__' },
    commands: {
      annotate: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandAnnotate__',
      },
      bookmark: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandBookmark__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextMark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'quandian@quandian.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
