// A line that opens what lies behind it. Native details, so that find-in-page and the keyboard already know it.

import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon';

export function Disclosure(props: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="disclosure" open={props.open}>
      <summary>
        <Icon of="forward" size={12} />
        <span>{props.summary}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
