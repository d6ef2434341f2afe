// How firmly something is said, with the very words that show it.

import type { JSX } from 'preact';
import type { CardStatement } from '../../lib/model/card';
import type { Certainty, SignalKind } from '../../lib/model/reading';
import { type MessageKey, useLanguage } from '../i18n';
import { CERTAINTY_LABELS, SIGNAL_LABELS } from '../labels-table';

/** The signal whose words already show this certainty, so that it is said once. */
const SHOWN_BY: Partial<Record<Certainty, SignalKind>> = {
  hedged: 'hedge',
  'reported-hedged': 'hedge',
  predicted: 'prediction',
  denied: 'denial',
};

type Line = { key: MessageKey; words: string[] };

/** `plain` also says so when nothing is held back. */
export function Firmness({
  statement,
  plain = false,
}: {
  statement: CardStatement;
  plain?: boolean;
}): JSX.Element | null {
  const { translate, list } = useLanguage();
  const lines = linesOf(statement, plain);
  if (lines.length === 0) return null;
  return (
    <ul class="firmness small">
      {lines.map(({ key, words }) => (
        <li key={key} dir="auto">
          {words.length > 0
            ? translate('signalWords', translate(key), list(words.map((word) => translate('quoted', word))))
            : translate(key)}
        </li>
      ))}
    </ul>
  );
}

function linesOf(statement: CardStatement, plain: boolean): Line[] {
  const groups = wordsBySignal(statement);
  const { certainty } = statement;
  const shownBy = SHOWN_BY[certainty];
  const own = shownBy ? (groups.get(shownBy) ?? []) : [];
  if (shownBy) groups.delete(shownBy);
  const lines = [...groups].map(([kind, words]) => ({ key: SIGNAL_LABELS[kind], words }));
  const saysCertainty = certainty !== 'asserted' || (plain && lines.length === 0);
  return saysCertainty ? [{ key: CERTAINTY_LABELS[certainty], words: own }, ...lines] : lines;
}

function wordsBySignal({ signals }: CardStatement): Map<SignalKind, string[]> {
  const groups = new Map<SignalKind, string[]>();
  for (const { kind, text } of signals) {
    // The source's own line says that it is unnamed.
    if (kind === 'anonymous' || text === '') continue;
    const words = groups.get(kind) ?? [];
    if (!words.includes(text)) groups.set(kind, [...words, text]);
  }
  return groups;
}
