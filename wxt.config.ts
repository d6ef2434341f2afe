import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** WXT's lifetime of a content script tells every page that we are there: ours does not. */
const CONTEXT = 'wxt/utils/content-script-context';

const quietContentScript = (): Plugin => {
  let isContentScript = false;
  return {
    name: 'quiet-content-script',
    enforce: 'pre',
    configResolved({ build }) {
      isContentScript = /article(?:-frames)?\.content/.test(JSON.stringify(build.lib));
    },
    resolveId(source) {
      return isContentScript && source === CONTEXT ? resolve('entrypoints/article.content/quiet-context.ts') : null;
    },
  };
};

/** Cascade layers, the weakest first: which of our style sheets wins does not depend on the order in which a bundler links them. */
const LAYERS = {
  theme: /\/theme\.css$/,
  parts: /\/parts\.css$/,
  shared: /\/(?:statement|timeline)\.css$/,
  view: /\.css$/,
};

/** Puts each style sheet of `components` into its layer. */
export const layeredStyles = (): Plugin => ({
  name: 'layered-styles',
  enforce: 'pre',
  transform(code, id) {
    const [file = ''] = id.split('?', 1);
    if (!/\/components\/.*\.css$/.test(file)) return null;
    const [layer] = Object.entries(LAYERS).find(([, files]) => files.test(file)) ?? [];
    return `@layer ${Object.keys(LAYERS).join()};\n@layer ${layer} {\n${code}\n}`;
  },
});

/** No eval and no foreign script. `wasm-unsafe-eval` lets the claim tagger's own 2 kB of WebAssembly run, four times as fast as the plain loops. */
const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' blob: https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  // Another place for a second build, which must come out the same (tests/e2e/reproducible.e2e.ts).
  outDir: process.env.SAYS_WHO_OUTPUT ?? '.output',
  vite: () => ({
    // Dexie as written for browsers of today: what it resolves to by itself carries what older ones lack.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    // What packages say to those who look for mistakes in them; warnings and errors stay.
    build: { rolldownOptions: { treeshake: { manualPureFunctions: ['console.log', 'console.debug'] } } },
    plugins: [quietContentScript(), layeredStyles(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Private windows, where the reader allows them, share the lists; nothing of their pages is kept (lib/README.md).
    incognito: 'spanning',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '130' }),
    permissions: [
      // The address of the tab whose toolbar button was pressed: why there is nothing to show.
      'activeTab',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Only for lists whose server does not let other origins read them; asked for in the click that needs one.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CSP },
    // The card's module, imported by the content script, and that script itself, imported into a frame that holds the article. The dynamic address keeps pages from finding out that we are here.
    web_accessible_resources: [
      {
        resources: ['card.js', 'content-scripts/article.js'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousMark__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggleMarks__' },
    },
    ...(browser === 'firefox' && {
      // A publisher's link `web+contextlist:https://…` opens the preview of the list, once the reader has allowed it.
      protocol_handlers: [
        { protocol: 'web+contextlist', name: 'Says Who', uriTemplate: '/options.html?follow=%s#lists' },
      ],
      browser_specific_settings: {
        gecko: {
          id: 'says-who@says-who.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
