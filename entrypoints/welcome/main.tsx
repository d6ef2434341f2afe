// The first page after installing. The starter lists are on from the start; each is one click to switch off.

import '../../components/theme.css';
import '../../components/parts/parts.css';
import '../../components/welcome/welcome.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ownPage } from '../../components/own-page';
import type { NoStarters, StarterList } from '../../components/welcome/starter-lists';
import { Welcome } from '../../components/welcome/welcome';
import { browser, ownUrl } from '../../lib/browser';
import { browserLanguage } from '../../lib/browser-language';
import { keepsNothing } from '../../lib/model/keeps-nothing';
import { isWelcomed, setWelcomed } from '../../lib/settings';
import { chooseStarter, findStarters } from './starters';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

function WelcomePage(): JSX.Element {
  const [starters, setStarters] = useState<readonly StarterList[] | NoStarters>();
  const [hasAccess, setHasAccess] = useState(true);
  const set = (file: string, change: Partial<StarterList>): void =>
    setStarters((known) =>
      typeof known === 'string'
        ? known
        : known?.map((starter) => (starter.file === file ? { ...starter, ...change } : starter)),
    );
  const choose = async (file: string, on: boolean): Promise<void> => {
    set(file, { on, state: 'reading' });
    set(file, { state: (await chooseStarter(file, on)) ? 'ready' : 'failed' });
  };
  const begin = async (): Promise<void> => {
    const found = await findStarters();
    setStarters(found);
    if (await isWelcomed()) return;
    await setWelcomed();
    for (const { file, on } of found) if (!on) await choose(file, true);
  };
  const findAgain = (): void => {
    setStarters(undefined);
    begin().catch((cause) => setStarters(keepsNothing(cause) ? 'keeps-nothing' : 'failed'));
  };
  useEffect(() => {
    findAgain();
    void accessKnown().then(setHasAccess);
  }, []);
  return (
    <Welcome
      starters={starters}
      hasAccess={hasAccess}
      onStarters={findAgain}
      onStarter={(file, on) => void choose(file, on)}
      onAddOwn={() => void browser.tabs.create({ url: ownUrl('options.html#lists') })}
      onGrantAccess={() => void browser.permissions.request(EVERY_SITE).then(setHasAccess)}
      onOpenSample={() => void browser.tabs.create({ url: ownUrl('sample.html') })}
    />
  );
}

/** Only Firefox withholds the sites of a content script until the reader allows them; Chromium's answer is about something else. */
const accessKnown = async (): Promise<boolean> =>
  ownUrl('').startsWith('moz-extension:') ? browser.permissions.contains(EVERY_SITE) : true;

const language = browserLanguage();
ownPage(language, language.translate('extName'))(<WelcomePage />);
