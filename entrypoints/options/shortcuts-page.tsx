// The keys, as the browser has them now.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, ShortcutsSection } from '../../components/options/shortcuts-section';
import { browser } from '../../lib/browser';

/** Firefox for Android has none. */
const allCommands = async () => (await (browser as Partial<typeof browser>).commands?.getAll()) ?? [];

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

export function ShortcutsPage(): JSX.Element {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    void allCommands().then((commands) =>
      setShortcuts(
        commands
          .filter(({ description }) => description)
          .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })),
      ),
    );
  }, []);
  const change = (): void => {
    const commands: Commands = browser.commands;
    if (commands.openShortcutSettings) void commands.openShortcutSettings();
    else void browser.tabs.create({ url: CHROMIUM_PAGE });
  };
  return <ShortcutsSection shortcuts={shortcuts} onChange={change} />;
}
