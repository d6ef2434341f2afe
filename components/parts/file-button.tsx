// A button that lets the reader choose a file.

import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  /** Endings such as `.json,.csv`. */
  accept: string;
  class: string;
  disabled?: boolean;
  onFile(file: File): void;
  /** Asks for the file in a better way; where that is not allowed, the field does. */
  onPick?: (() => void) | undefined;
  children: ComponentChildren;
};

export function FileButton({ accept, class: style, disabled, onFile, onPick, children }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: TargetedEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file) onFile(file);
    // The same file can be chosen again after it was corrected.
    event.currentTarget.value = '';
  };
  return (
    <>
      <input ref={input} type="file" hidden accept={accept} onChange={choose} />
      <button type="button" class={style} disabled={disabled} onClick={onPick ?? (() => input.current?.click())}>
        {children}
      </button>
    </>
  );
}
