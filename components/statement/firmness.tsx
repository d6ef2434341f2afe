// How firmly something is said, with the very words that show it.

import type { JSX } from 'preact';
import type { CardStatement } from '../../lib/model/card';
import type { SignalKind } from '../../lib/model/reading';
import { useLanguage } from '../i18n';
import { CERTAINTY_LABELS, SIGNAL_LABELS } from '../labels-table';

export function Firmness({ statement }: { statement: CardStatement }): JSX.Element {
  const { translate, list } = useLanguage();
  const groups = bySignal(statement);
  return (
    <ul class="firmness small">
      <li>{translate(CERTAINTY_LABELS[statement.certainty])}</li>
      {groups.map(([kind, words]) => (
        <li key={kind}>
          {translate(
            'signalWords',
            translate(SIGNAL_LABELS[kind]),
            list(words.map((word) => translate('quoted', word))),
          )}
        </li>
      ))}
    </ul>
  );
}

function bySignal({ signals }: CardStatement): [SignalKind, string[]][] {
  const groups = new Map<SignalKind, Set<string>>();
  for (const { kind, text } of signals) {
    const words = groups.get(kind) ?? new Set<string>();
    if (text) words.add(text);
    groups.set(kind, words);
  }
  return [...groups].filter(([, words]) => words.size > 0).map(([kind, words]) => [kind, [...words]]);
}
