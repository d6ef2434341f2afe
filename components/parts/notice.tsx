// What stands where content would: the true reason, in words, with something to do about it when something can be done.

import type { ComponentChildren, JSX } from 'preact';

export function Notice(props: {
  title: string;
  text?: ComponentChildren;
  picture?: ComponentChildren;
  /** Buttons or links. */
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="notice">
      {props.picture}
      <h2 class="headline">{props.title}</h2>
      {props.text && <p class="soft">{props.text}</p>}
      {props.children && <div class="notice-actions">{props.children}</div>}
    </div>
  );
}
