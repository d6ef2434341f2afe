// What an end-to-end story needs of a browser with the extension in it; one driver a browser stands behind it, so that a story is told once.

export type Tab = {
  goto(url: string): Promise<void>;
  /** Runs `return …` statements in the page and brings back a JSON value. */
  run<T>(body: string, ...values: unknown[]): Promise<T>;
  /** A real click in the middle of the element. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** The pointer goes there and rests. */
  pointAt(x: number, y: number): Promise<void>;
  /** Replaces the value of a field as typing would. */
  fill(selector: string, value: string): Promise<void>;
  /** Gives a file to a file field. */
  upload(selector: string, file: string): Promise<void>;
  /** A real key: `Escape`, `Tab`, `Enter`, `ArrowDown` or one character. */
  press(key: string): Promise<void>;
  /** Runs in the card's closed shadow root, given as `root`; rejects when no card is open. */
  inCard<T>(body: string): Promise<T>;
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
};

export type ExtensionBrowser = {
  name: 'chromium' | 'firefox';
  /** A new tab on any address. */
  open(url: string): Promise<Tab>;
  /** A new tab on one of the extension's pages: `welcome.html`. */
  openOwn(path: string): Promise<Tab>;
  /** A tab or window of its own that the extension has opened: `note.html`. */
  opened(path: string): Promise<Tab>;
  /** Chooses an item of the extension's context menu on what is selected in the tab, or on the link that the selector finds. */
  chooseFromMenu(tab: Tab, item: string, link?: string): Promise<void>;
  /** Says yes when the browser asks whether a link may open the extension. Only Firefox lets an extension take a protocol. */
  allowProtocol?(): Promise<void>;
  /** The tab's number as the extension's own pages know it: what the popup is told to look at. */
  tabIdOf(url: string): Promise<number>;
  /** Ends the background as the browser does after a rest. */
  stopBackground(): Promise<void>;
  /** Puts another build of the extension in the place of the one that runs, as an update does: tabs stay, the extension's own pages go. */
  updateTo(build: string): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  dark?: boolean;
  width?: number;
  height?: number;
  headless?: boolean;
  /** One of `public/_locales`; English when absent. */
  language?: string;
  /** The folder that the extension is loaded from, of the browser's own kind; the built one when absent. */
  build?: string;
  /** Where files go that the reader saves. */
  downloads?: string;
  /** A Firefox that is set to never remember history, with the extension allowed in private windows: there are no others. */
  remembersNothing?: boolean;
};

/** Asks again, soon at first and then ever more rarely, until the answer is truthy. Rejects after `timeoutMs` with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  let cause: unknown;
  for (let waitMs = 15; ; waitMs = Math.min(100, waitMs * 1.5)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (failure) {
      cause = failure;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for: ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
