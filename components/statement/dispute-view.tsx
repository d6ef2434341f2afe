// Accounts side by side, in file order and with equal weight: each in the article's words, with what became of it.

import type { JSX } from 'preact';
import type { CardAccount, CardDispute, CardStatement } from '../../lib/model/card';
import type { Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { CONFLICT_LABELS, FATE_LABELS } from '../labels-table';
import { StatementView } from './statement-view';

type Props = { dispute: CardDispute; onShowSpan(span: Span): void };

export function DisputeView({ dispute, onShowSpan }: Props): JSX.Element {
  const { number, translate } = useLanguage();
  return (
    <div class="dispute">
      <ol class="accounts">
        {dispute.accounts.map((account, index) => (
          // The order of accounts is the article's and does not change while shown.
          <li key={index} class="account" aria-label={translate('accountNumber', number(index + 1))}>
            <AccountView account={account} onShowSpan={onShowSpan} />
          </li>
        ))}
      </ol>
      <Reasons dispute={dispute} />
    </div>
  );
}

function AccountView({ account, onShowSpan }: { account: CardAccount; onShowSpan(span: Span): void }): JSX.Element {
  const { list, translate } = useLanguage();
  const adopters = account.adoptedBy.map(nameOf).filter((name) => name !== '');
  return (
    <>
      {account.statements.map((statement) => (
        <StatementView key={statement.attribution} statement={statement} length={320} onShowSpan={onShowSpan} />
      ))}
      {adopters.length > 0 && <p class="small soft">{translate('adoptedBy', list(adopters))}</p>}
      {account.fate !== 'standing' && (
        <div class="fate small">
          <p class="label">{translate(FATE_LABELS[account.fate])}</p>
          {account.fateWords.map((words) => (
            <p key={words.start} class="quote" dir="auto">
              {translate('quoted', words.text)}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Reasons({ dispute }: { dispute: CardDispute }): JSX.Element | null {
  const { translate } = useLanguage();
  const reasons = dispute.reasons.filter(({ kind, words }) => kind !== 'listed' || words.length > 0);
  if (reasons.length === 0) return null;
  return (
    <section class="why">
      <h3 class="label">{translate('whyTheyDiffer')}</h3>
      <ul class="why-list small">
        {reasons.map(({ kind, words }) => (
          <li key={`${kind} ${words[0]?.start}`}>
            <span class="soft">{translate(CONFLICT_LABELS[kind])}</span>
            <ul class="facing" dir="auto">
              {words.map((word) => (
                <li key={word.start} class="quote">
                  {translate('quoted', word.text)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = (statement: CardStatement): string =>
  statement.actor?.name ?? statement.referent?.text ?? statement.source.map((part) => part.text).join(' … ');
