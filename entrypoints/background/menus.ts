// The context menus: selected words become a note, a link to a list opens its preview.

import { browser, ownUrl } from '../../lib/browser';
import { tabCaller } from '../../lib/bus/bus';
import type { TabCalls } from '../../lib/bus/calls';
import { NOTE_KINDS, type NoteKind } from '../../lib/model/note';
import { namesReading } from '../../lib/reading/names-reading';
import { noteDraft } from '../../lib/reading/note-draft';
import { openNoteWindow } from './note-window';

const callTab = tabCaller<TabCalls>('tab');

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];

const NOTE = 'note';
const FOLLOW = 'follow';
/** Files that name themselves lists; any other address can be pasted in the options. */
const LIST_ADDRESSES = ['*://*/*context-list.json*', '*://*/*context-list.ndjson*'];

const TITLES: Record<NoteKind, string> = {
  actor: 'menuActor',
  alias: 'menuAlias',
  event: 'menuEvent',
  account: 'menuAccount',
};

const say = (key: string): string => browser.i18n.getMessage(key as never);

/** Browsers on phones have no context menus. */
export function serveMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(createMenus);
  browser.runtime.onStartup.addListener(createMenus);
  browser.contextMenus.onClicked.addListener((info, tab) => void choose(info, tab?.id));
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  // “%s” stands for the selected words, which the browser shortens.
  browser.contextMenus.create({ id: NOTE, contexts: ['selection'], title: say('menuNote') });
  for (const kind of NOTE_KINDS) {
    browser.contextMenus.create({
      id: `${NOTE}-${kind}`,
      parentId: NOTE,
      contexts: ['selection'],
      title: say(TITLES[kind]),
    });
  }
  browser.contextMenus.create({
    id: FOLLOW,
    contexts: ['link'],
    targetUrlPatterns: LIST_ADDRESSES,
    title: say('menuFollow'),
  });
}

async function choose(info: Clicked, tabId: number | undefined): Promise<void> {
  const id = String(info.menuItemId);
  if (id === FOLLOW && info.linkUrl) {
    await browser.tabs.create({ url: ownUrl(`options.html?follow=${encodeURIComponent(info.linkUrl)}#lists`) });
    return;
  }
  const kind = NOTE_KINDS.find((known) => id === `${NOTE}-${known}`);
  if (kind) await noteSelection(kind, info, tabId);
}

const NOTHING = namesReading({ text: '' }, { actors: [], mentions: [] });

/** On pages without an article, and in frames, the selected words and the address are all there is. */
async function noteSelection(kind: NoteKind, info: Clicked, tabId: number | undefined): Promise<void> {
  const words = info.selectionText ?? '';
  const isFrame = (info.frameId ?? 0) > 0;
  const [state, selection] = await Promise.all(
    tabId === undefined ? [] : [callTab(tabId, 'pageState'), callTab(tabId, 'selection')],
  ).catch(() => []);
  const url = (isFrame ? info.frameUrl : undefined) ?? info.pageUrl ?? '';
  const draft =
    state?.state === 'read' && !isFrame
      ? noteDraft(kind, { words, start: selection?.start }, state, state.reading)
      : noteDraft(kind, { words }, { text: '', url, title: selection?.title ?? '' }, NOTHING);
  await openNoteWindow(draft);
}
