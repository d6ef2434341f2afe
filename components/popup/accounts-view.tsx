// What the article says that others say: disputes first, then what is unsettled, then the rest.

import type { ComponentChildren, JSX } from 'preact';
import type { CardDispute, CardListedClaim, CardStatement, PageReading } from '../../lib/model/card';
import type { SourceType } from '../../lib/model/reading';
import type { Span } from '../../lib/model/span';
import { useLanguage } from '../i18n';
import { LISTED_LABELS, SOURCE_LABELS } from '../labels-table';
import { Disclosure } from '../parts/disclosure';
import { claimHeading } from '../statement/claim-heading';
import { DisputeView } from '../statement/dispute-view';
import { ListedClaimView } from '../statement/listed-claim-view';
import { StatementView } from '../statement/statement-view';
import { sortAccounts } from './sort-accounts';

type Props = { page: PageReading; source: SourceType | undefined; onShowSpan(span: Span): void };

export function AccountsView({ page, source, onShowSpan }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { disputes, listed, unsettled, plain } = sortAccounts(page, source);
  const isAlone = listed.length === 1 && disputes.length + unsettled.length + plain.length === 0;
  if (disputes.length + listed.length + unsettled.length + plain.length === 0) {
    return (
      <p class="soft">
        {source
          ? translate('noneOfSource', translate(SOURCE_LABELS[source]))
          : translate(page.reading.claimsBy === 'none' ? 'noAccountsInLanguage' : 'noAccounts')}
      </p>
    );
  }
  return (
    <div class="accounts-view">
      {disputes.map((dispute) => (
        <MatterView key={dispute.dispute} dispute={dispute} page={page} onShowSpan={onShowSpan} />
      ))}
      {listed.map((claim) => (
        <ListedMatter key={claim.listed} claim={claim} lists={page.lists} isAlone={isAlone} />
      ))}
      <Group
        heading={<span class="line-unsettled">{translate('statusUnsettled')}</span>}
        statements={unsettled}
        onShowSpan={onShowSpan}
      />
      <Group heading={translate('groupAttributed')} statements={plain} onShowSpan={onShowSpan} />
      {page.reading.claimsBy === 'none' && <p class="small soft">{translate('noAccountsInLanguage')}</p>}
    </div>
  );
}

type MatterProps = { dispute: CardDispute; page: PageReading; onShowSpan(span: Span): void };

function MatterView({ dispute, page, onShowSpan }: MatterProps): JSX.Element {
  const { translate, count } = useLanguage();
  const listed = page.listed.filter((claim) => claim.listed === dispute.listed);
  const { key } = claimHeading({ dispute, listed, statements: [] });
  const topic = dispute.listed === undefined ? undefined : page.reading.listedClaims[dispute.listed]?.topic;
  return (
    <section class="matter">
      <h2 class="label">
        <span class="line-disputed">{translate(key)}</span>
      </h2>
      {topic && (
        <p class="headline" dir="auto">
          {topic}
        </p>
      )}
      <DisputeView dispute={dispute} onShowSpan={onShowSpan} />
      {listed.map((claim) => (
        <Disclosure key={claim.listed} summary={count('versionsOnRecord', claim.record.versions.length)}>
          <ListedClaimView
            claim={claim}
            lists={page.lists}
            showsStatus={dispute.accounts.length > 1}
            showsTopic={false}
          />
        </Disclosure>
      ))}
    </section>
  );
}

type ListedProps = { claim: CardListedClaim; lists: PageReading['lists']; isAlone: boolean };

/** A matter of which the list alone has accounts: its question, and the answers behind one line unless there is nothing else to read. */
function ListedMatter({ claim, lists, isAlone }: ListedProps): JSX.Element {
  const { translate, count } = useLanguage();
  const { status, topic, versions } = claim.record;
  return (
    <section class="matter">
      <h2 class="label">
        <span class="line-disputed">{translate(LISTED_LABELS[status])}</span>
      </h2>
      <p class="headline" dir="auto">
        {topic}
      </p>
      <Disclosure summary={count('versionsOnRecord', versions.length)} open={isAlone}>
        <ListedClaimView claim={claim} lists={lists} showsStatus={false} showsTopic={false} />
      </Disclosure>
    </section>
  );
}

type GroupProps = { heading: ComponentChildren; statements: CardStatement[]; onShowSpan(span: Span): void };

function Group({ heading, statements, onShowSpan }: GroupProps): JSX.Element | null {
  const { translate } = useLanguage();
  if (statements.length === 0) return null;
  return (
    <section class="group">
      <h2 class="label">{heading}</h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement.attribution}>
            <StatementView statement={statement} length={220} onShowSpan={onShowSpan} />
            {statement.status === 'retracted' && (
              <div class="fate small">
                <p class="label">{translate('statusRetracted')}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
