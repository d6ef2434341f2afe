// One list's row on the options page, read and pressed as a reader would.

import { type Tab, until } from './extension-browser';

export type Row = {
  text(): Promise<string>;
  untilSays(words: RegExp, timeoutMs?: number): Promise<void>;
  /** Presses the first button with this label, once there is one that can be pressed. */
  press(label: string): Promise<void>;
  /** Opens what lies behind a line. */
  open(summary: string): Promise<void>;
  /** The labels of the buttons beside the words that say how the list is doing. */
  statusButtons(): Promise<string[]>;
};

const FIND = `const row = [...document.querySelectorAll('article.list-row')].find((one) => one.querySelector('h3')?.textContent === values[0]);`;

export function listRow(options: Tab, title: string): Row {
  const text = (): Promise<string> => options.run<string>(`${FIND} return row?.innerText ?? '';`, title);
  return {
    text,
    untilSays: async (words, timeoutMs) => {
      const says = async (): Promise<boolean> => words.test(await text());
      await until(`${title} to say ${words}`, says, timeoutMs).catch(async (cause) => {
        throw new Error(`${(cause as Error).message}; it says: ${await text()}`);
      });
    },
    press: async (label) =>
      void (await until(`a button “${label}” of ${title}`, () =>
        options.run<boolean>(
          `${FIND} const button = [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === values[1] && !one.disabled); button?.click(); return Boolean(button);`,
          title,
          label,
        ),
      )),
    open: (summary) =>
      options.run(
        `${FIND} const found = [...row.querySelectorAll('summary')].find((one) => one.textContent.trim() === values[1]); found.parentElement.open = true;`,
        title,
        summary,
      ),
    statusButtons: () =>
      options.run<string[]>(
        `${FIND} return [...row.querySelectorAll('.status button')].map((one) => one.textContent.trim());`,
        title,
      ),
  };
}
