// Accounts side by side, in file order and with equal weight: each in the article's words, with what became of it.

import { Fragment, type JSX } from 'preact';
import type { CardAccount, CardDispute, CardStatement } from '../../lib/model/card';
import type { Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { CONFLICT_LABELS, FATE_BY_LABELS, FATE_LABELS } from '../labels-table';
import { Disclosure } from '../parts/disclosure';
import { conflictLines, type Facing } from './conflict-lines';
import { saidBy, sourceName } from './said-by';
import { StatementView } from './statement-view';

/** Statements of one account that stand there at once. */
const SHOWN = 2;

type Props = { dispute: CardDispute; onShowSpan(span: Span): void };

export function DisputeView({ dispute, onShowSpan }: Props): JSX.Element {
  const { number, translate } = useLanguage();
  return (
    <div class="dispute">
      <ol class="accounts">
        {dispute.accounts.map((account, index) => (
          // The order of accounts is the article's and does not change while shown.
          <li key={index} class="account" aria-label={translate('accountNumber', number(index + 1))}>
            <AccountView account={account} dispute={dispute} onShowSpan={onShowSpan} />
          </li>
        ))}
      </ol>
      <Reasons dispute={dispute} />
    </div>
  );
}

type AccountProps = Props & { account: CardAccount };

function AccountView({ account, dispute, onShowSpan }: AccountProps): JSX.Element {
  const { list, translate, count } = useLanguage();
  const adopters = account.adoptedBy.map(sourceName).filter((name) => name !== '');
  // One more than fits is shown rather than hidden behind a line of its own.
  const shown = account.statements.length <= SHOWN + 1 ? account.statements.length : SHOWN;
  const others = account.statements.slice(shown);
  // What one speaker took back stands with that speaker: others of the account may have taken back nothing.
  const takenBack = account.statements.slice(0, shown).find(({ status }) => status === 'retracted');
  const fate = <Fate account={account} dispute={dispute} />;
  const view = (statement: CardStatement): JSX.Element => (
    <Fragment key={statement.attribution}>
      <StatementView statement={statement} length={320} onShowSpan={onShowSpan} />
      {statement === takenBack && fate}
    </Fragment>
  );
  return (
    <>
      {account.statements.slice(0, shown).map(view)}
      {others.length > 0 && (
        <Disclosure summary={count('moreStatements', others.length)}>{others.map(view)}</Disclosure>
      )}
      {adopters.length > 0 && <p class="small soft">{translate('adoptedBy', list(adopters))}</p>}
      {!takenBack && fate}
    </>
  );
}

/** What became of the account: by whom, or in which words, where the article itself says so. */
function Fate({ account, dispute }: Omit<AccountProps, 'onShowSpan'>): JSX.Element | null {
  const { translate } = useLanguage();
  const { fate, fateWords, statements } = account;
  if (fate === 'standing') return null;
  const by = fateWords.map((words) => saidBy(dispute, words)).find((found) => found?.isCue)?.statement;
  const name = by && !statements.includes(by) ? sourceName(by) : '';
  if (name !== '') {
    return (
      <div class="fate small">
        <p class="label" dir="auto">
          {translate(FATE_BY_LABELS[fate], name)}
        </p>
      </div>
    );
  }
  return (
    <div class="fate small">
      <p class="label">{translate(FATE_LABELS[fate])}</p>
      {fateWords.map((words) => (
        <p key={words.start} class="quote" dir="auto">
          {translate('quoted', words.text)}
        </p>
      ))}
    </div>
  );
}

function Reasons({ dispute }: { dispute: CardDispute }): JSX.Element | null {
  const { translate } = useLanguage();
  const reasons = conflictLines(dispute);
  if (reasons.length === 0) return null;
  return (
    <section class="why">
      <h3 class="label">{translate('whyTheyDiffer')}</h3>
      <ul class="why-list small">
        {reasons.map(({ kind, lines }) => (
          <li key={kind}>
            <span class="soft">{translate(CONFLICT_LABELS[kind])}</span>
            {lines.map((line, index) => (
              // The same words may face others in another line.
              <ul key={index} class="facing" dir="auto">
                {line.map((one) => (
                  <FacingWords key={[one.name, ...one.words].join(' ')} {...one} />
                ))}
              </ul>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FacingWords({ name, words }: Facing): JSX.Element {
  const { list, translate } = useLanguage();
  return (
    <li>
      {name && <bdi>{name}</bdi>}
      {name && words.length > 0 && ' '}
      {words.length > 0 && <span class="quote">{list(words.map((word) => translate('quoted', word)))}</span>}
    </li>
  );
}
