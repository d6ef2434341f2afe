// One bar that shows how the article's attributed statements divide by who says them. Shares are counts of statements, nothing more.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type Attribution, SOURCE_TYPES, type SourceType } from '../../lib/model/reading';
import { useLanguage } from '../i18n';
import { SOURCE_LABELS } from '../labels-table';
import { arrowStep } from '../parts/arrow-step';

type Props = {
  attributions: readonly Attribution[];
  /** The part that the accounts are filtered by. */
  chosen: SourceType | undefined;
  onChoose(type: SourceType | undefined): void;
};

export function SourceProfile({ attributions, chosen, onChoose }: Props): JSX.Element {
  const { translate, count, dir } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const parts = partsOf(attributions);
  const stop = chosen ?? parts[0]?.type;
  const toggle = (type: SourceType): void => onChoose(type === chosen ? undefined : type);
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = [...(bar.current?.children ?? [])].indexOf(event.target as Element);
    const to = arrowStep(event.key, from, parts.length, dir);
    if (to === undefined) return;
    event.preventDefault();
    (bar.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <section class="profile">
      <h2 class="label">{count('profileHeading', attributions.length)}</h2>
      <div
        ref={bar}
        class={chosen ? 'profile-bar profile-filtered' : 'profile-bar'}
        role="toolbar"
        aria-label={translate('profileLabel')}
        onKeyDown={onKeyDown}
      >
        {parts.map(({ type, size }) => (
          <button
            key={type}
            type="button"
            class="profile-part"
            style={{ flexGrow: size }}
            aria-pressed={type === chosen}
            aria-label={translate('profilePart', translate(SOURCE_LABELS[type]), count('statementCount', size))}
            title={translate('profilePart', translate(SOURCE_LABELS[type]), count('statementCount', size))}
            tabIndex={type === stop ? 0 : -1}
            onClick={() => toggle(type)}
          >
            <span class={`fill-${type}`} />
          </button>
        ))}
      </div>
      <Key parts={parts} chosen={chosen} onChoose={toggle} />
    </section>
  );
}

type Part = { type: SourceType; size: number };

/** For the eye and the mouse only: the bar's own buttons carry the same names. */
function Key({
  parts,
  chosen,
  onChoose,
}: {
  parts: Part[];
  chosen: SourceType | undefined;
  onChoose(type: SourceType): void;
}): JSX.Element {
  const { translate, number } = useLanguage();
  return (
    <ul class="profile-key" aria-hidden="true">
      {parts.map(({ type, size }) => (
        <li key={type} class={chosen && chosen !== type ? 'faint' : undefined}>
          <button type="button" class="key-entry" tabIndex={-1} onClick={() => onChoose(type)}>
            <span class={`swatch fill-${type}`} />
            {translate(SOURCE_LABELS[type])} <span class="faint figures">{number(size)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** In the fixed order of source types, so that two articles compare. */
function partsOf(attributions: readonly Attribution[]): Part[] {
  return SOURCE_TYPES.map((type) => ({
    type,
    size: attributions.filter((attribution) => attribution.sourceType === type).length,
  })).filter(({ size }) => size > 0);
}
