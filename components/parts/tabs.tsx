// Tabs with one tab stop: arrow keys move and choose, as the ARIA pattern asks. The chosen panel is the parent's.

import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../i18n';
import { arrowStep } from './arrow-step';

export type Tab<Id extends string> = { id: Id; label: string; count?: number };

export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}): JSX.Element {
  const { dir, number } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const from = props.tabs.findIndex((tab) => tab.id === props.chosen);
    const to = arrowStep(event.key, from, props.tabs.length, dir);
    const tab = to === undefined ? undefined : props.tabs[to];
    if (!tab) return;
    event.preventDefault();
    props.onChoose(tab.id);
    (list.current?.children[to ?? 0] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          class="tab"
          aria-selected={tab.id === props.chosen}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="tab-count figures">{number(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}

export function TabPanel({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="tab-panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </div>
  );
}
