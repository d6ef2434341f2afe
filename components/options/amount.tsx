// How many records will come in, and what to do when that is more than the limit.

import type { JSX } from 'preact';
import { useLanguage } from '../i18n';

type Props = {
  records: number;
  /** Nobody can say exactly: the filter names parties. */
  isAtMost: boolean;
  limit: number;
  /** What the limit would be after a yes; absent when it cannot be raised so far. */
  raisedTo: number | undefined;
  isRaised: boolean;
  onRaise(isRaised: boolean): void;
};

export function Amount({ records, isAtMost, limit, raisedTo, isRaised, onRaise }: Props): JSX.Element {
  const { translate, number } = useLanguage();
  return (
    <div class="amount">
      <p class="figures">{translate(isAtMost ? 'amountAtMost' : 'amount', number(records))}</p>
      {records > limit && (
        <div class="caution small">
          <p>{translate('amountOver', number(limit))}</p>
          {raisedTo !== undefined && (
            <label class="choice-option">
              <input type="checkbox" checked={isRaised} onChange={() => onRaise(!isRaised)} />
              {translate('amountRaise', number(raisedTo))}
            </label>
          )}
        </div>
      )}
    </div>
  );
}
