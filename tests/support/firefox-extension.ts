// The built extension in a real Firefox, driven over Marionette.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIn } from './build-in';
import { type ExtensionBrowser, type LaunchOptions, type Tab, until } from './extension-browser';
import { findBrowser } from './install.mjs';
import { type Marionette, startMarionette } from './marionette';

export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const ADDON_ID = 'says-who@says-who.example';
/** Fixed, so that the extension's own pages have a known address. */
const UUID = '5a7f3c52-0d1e-4f8e-9b7a-2f6c1d9e8b40';
const ROOT = `moz-extension://${UUID}/`;

const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Starts Firefox with an empty profile. Throws when none is installed. */
export async function launchFirefox({
  dark = false,
  width = 1280,
  height = 900,
  language = 'en',
  build: from = FIREFOX_BUILD,
  downloads,
  remembersNothing = false,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found; `npm test` installs or names one.');
  const build = buildIn(language, from);
  const marionette = await startMarionette(executablePath, {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.privatebrowsing.autostart': remembersNothing,
    ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
  });
  await marionette.send('Addon:Install', {
    path: build.folder,
    temporary: true,
    allowPrivateBrowsing: remembersNothing,
  });
  await marionette.send('WebDriver:SetWindowRect', { width, height });
  const open = async (url: string): Promise<Tab> => {
    // The tab that was driven last may be closed; any other will do to open a new one from.
    const [first] = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
    const tab = tabOver(marionette, handle);
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'firefox',
    open,
    openOwn: (path) => open(ROOT + path),
    opened: (path) => openedTab(marionette, ROOT + path),
    allowProtocol: () => inChrome(marionette, ALLOW_PROTOCOL, []),
    chooseFromMenu: (tab, item, link) => chooseFromMenu(marionette, tab, item, link),
    async tabIdOf(url) {
      const own = await open(`${ROOT}options.html`);
      const id = await own.run<number>(
        `for (const { id } of await browser.tabs.query({})) {
          const answer = await browser.tabs.sendMessage(id, { says: 'tab', call: 'address', parameters: [] }).catch(() => undefined);
          if (answer?.value === values[0]) return id;
        }
        throw new Error('no tab shows ' + values[0]);`,
        url,
      );
      await own.close();
      return id;
    },
    stopBackground: () => terminateBackground(marionette),
    updateTo: async (newer) => void (await marionette.send('Addon:Install', { path: newer, temporary: true })),
    async close() {
      await marionette.close();
      build.remove();
    },
  };
}

async function openedTab(marionette: Marionette, url: string): Promise<Tab> {
  const handle = await until(`${url} to be opened`, async () => {
    for (const one of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
      await marionette.send('WebDriver:SwitchToWindow', { handle: one, focus: false });
      const { value } = await marionette.send<{ value: string }>('WebDriver:GetCurrentURL');
      if (value.startsWith(url)) return one;
    }
    return undefined;
  });
  return tabOver(marionette, String(handle));
}

/** A real press of the second button on the words or the link, then the item in the menu that opens. */
async function chooseFromMenu(marionette: Marionette, tab: Tab, item: string, link: string | undefined): Promise<void> {
  const { x, y } = await tab.run<{ x: number; y: number }>(
    `const box = values[0] ? document.querySelector(values[0]).getBoundingClientRect() : getSelection().getRangeAt(0).getClientRects()[0];
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };`,
    link ?? null,
  );
  await marionette.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  await inChrome(
    marionette,
    `const [item, done] = arguments;
    const started = Date.now();
    const choose = () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const found = menu?.state === 'open' && [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('-menuitem-_' + item));
      if (found) { found.doCommand(); menu.hidePopup(); done('chosen'); }
      else if (Date.now() - started > 10000) done('no item ' + item + ': ' + [...(menu?.querySelectorAll('menuitem, menu') ?? [])].filter((one) => one.id.includes('menuitem-_')).map((one) => one.id).join(', '));
      else setTimeout(choose, 50);
    };
    choose();`,
    [item],
  );
}

/** The button waits a moment, so that nobody presses it by mistake. */
const ALLOW_PROTOCOL = `const done = arguments[0];
  const started = Date.now();
  const allow = () => {
    const frames = [...document.querySelectorAll('browser.dialogFrame')];
    const dialog = frames.map((frame) => frame.contentDocument?.querySelector('dialog')).find((one) => one?.getButton);
    const button = dialog?.getButton('accept');
    if (button && !button.disabled) { button.click(); done('chosen'); }
    else if (Date.now() - started > 10000) done('the browser did not ask');
    else setTimeout(allow, 100);
  };
  allow();`;

async function inChrome(marionette: Marionette, script: string, args: unknown[]): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const { value } = await marionette
    .send<{ value: unknown }>('WebDriver:ExecuteAsyncScript', { script, args })
    .finally(() => marionette.send('Marionette:SetContext', { value: 'content' }));
  if (value !== 'chosen') throw new Error(String(value));
}

async function terminateBackground(marionette: Marionette): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:ExecuteScript', {
    script: `return WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension.terminateBackground()`,
    args: [],
  });
  await marionette.send('Marionette:SetContext', { value: 'content' });
}

const WEB_ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

function tabOver(marionette: Marionette, handle: string): Tab {
  const on = async <T>(command: string, parameters: Record<string, unknown> = {}): Promise<T> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    return marionette.send<T>(command, parameters);
  };
  const script = async <T>(body: string, values: unknown[], sandbox?: string): Promise<T> =>
    (
      await on<{ value: T }>('WebDriver:ExecuteAsyncScript', {
        script: `const values = [...arguments]; const done = values.pop(); (async () => { ${body} })().then((value) => done({ value }), (cause) => done({ failure: String(cause) }));`,
        args: values,
        newSandbox: true,
        ...(sandbox && { sandbox }),
      }).then(({ value }) => {
        const answer = value as { value: T; failure?: string } | null;
        if (!answer) throw new Error('the page went away while it was asked');
        const { value: brought, failure } = answer;
        if (failure) throw new Error(failure);
        return { value: brought };
      })
    ).value;
  const element = async (selector: string): Promise<string> => {
    const { value } = await on<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return value[WEB_ELEMENT] ?? '';
  };
  const act = (actions: unknown[]): Promise<unknown> => on('WebDriver:PerformActions', { actions });
  const mouse = async (...actions: object[]): Promise<void> =>
    void (await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]));
  const moveTo = (x: number, y: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  return {
    goto: async (url) => void (await on('WebDriver:Navigate', { url })),
    run: (body, ...values) => script(body, values),
    click: async (selector) => void (await on('WebDriver:ElementClick', { id: await element(selector) })),
    clickAt: (x, y) => mouse(moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
    pointAt: (x, y) => mouse(moveTo(x, y)),
    fill: async (selector, text) => {
      const id = await element(selector);
      await on('WebDriver:ElementClear', { id });
      await on('WebDriver:ElementSendKeys', { id, text });
    },
    upload: async (selector, file) =>
      void (await on('WebDriver:ElementSendKeys', { id: await element(selector), text: file })),
    press: async (key) => {
      const value = KEYS[key] ?? key;
      await act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    inCard: (body) =>
      script(
        `const host = [...document.documentElement.children].filter((child) => child.localName === 'says-who').at(-1);
        const root = host?.openOrClosedShadowRoot;
        if (!root) throw new Error('no card is open');
        ${body}`,
        [],
        'system',
      ),
    screenshot: async (file) => {
      const { value } = await on<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(file, Buffer.from(value, 'base64'));
    },
    resize: async (width, height) => {
      // What is asked for is the page's own size; the window has borders and bars.
      const inner = (await script(`return [innerWidth, innerHeight];`, [])) as [number, number];
      const outer = await on<{ width: number; height: number }>('WebDriver:GetWindowRect');
      const size = { width: width + outer.width - inner[0], height: height + outer.height - inner[1] };
      await on('WebDriver:SetWindowRect', size);
    },
    close: async () => void (await on('WebDriver:CloseWindow')),
  };
}
