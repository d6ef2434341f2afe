// A claim's card: who says it and how firmly, the accounts side by side, why they differ, what lists have on record.

import type { JSX } from 'preact';
import type { CardList, ClaimCard } from '../../lib/model/card';
import { useLanguage } from '../i18n';
import { Disclosure } from '../parts/disclosure';
import { claimHeading } from '../statement/claim-heading';
import { DisputeView } from '../statement/dispute-view';
import { ListedClaimView } from '../statement/listed-claim-view';
import { StatementView } from '../statement/statement-view';
import type { CardActions, CardPage } from './card-actions';
import { CardFoot } from './card-foot';
import { EarlierEvents } from './earlier-events';

type Props = CardActions & { card: ClaimCard; lists: readonly CardList[]; page: CardPage; title: string };

export function ClaimCardView({ card, lists, page, title, ...actions }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { dispute, listed, statements } = card;
  const heading = claimHeading(card);
  // A list's own question; where the list is all there is, its view says it.
  const topic = dispute?.listed === undefined || dispute.accounts.length < 2 ? undefined : listed[0]?.record.topic;
  const inDispute = new Set(
    dispute?.accounts.flatMap((account) => account.statements.map((statement) => statement.attribution)),
  );
  const apart = statements.filter((statement) => !inDispute.has(statement.attribution));
  return (
    <>
      <div class="card-body">
        <div class="card-head">
          <h2 class="label" id={title}>
            <span class={`line-${heading.line}`}>{translate(heading.key)}</span>
          </h2>
          {topic && (
            <p class="headline" dir="auto">
              {topic}
            </p>
          )}
        </div>
        {apart.map((statement) => (
          <StatementView
            key={statement.attribution}
            statement={statement}
            detail="whole"
            onShowSpan={actions.onShowSpan}
          />
        ))}
        {dispute && <DisputeView dispute={dispute} onShowSpan={actions.onShowSpan} />}
        <Listed card={card} lists={lists} topic={topic} />
        <EarlierEvents card={card} lists={lists} {...actions} />
      </div>
      <CardFoot
        lists={lists.filter((list) => listed.some((claim) => claim.list === list.id))}
        records={listed.map(({ list, record }) => ({ list, id: record.id }))}
        words={wordsOf(card)}
        page={page}
        noteKind="account"
        {...actions}
      />
    </>
  );
}

/** Behind one line where the article itself has the accounts; open where the list is all there is. */
type ListedProps = { card: ClaimCard; lists: readonly CardList[]; topic: string | undefined };

function Listed({ card, lists, topic }: ListedProps): JSX.Element | null {
  const { count } = useLanguage();
  if (card.listed.length === 0) return null;
  const isAlone = card.statements.length === 0 && !card.dispute;
  const views = card.listed.map((claim, index) => (
    <ListedClaimView
      key={claim.listed}
      claim={claim}
      lists={lists}
      showsStatus={!isAlone || index > 0}
      showsTopic={topic !== claim.record.topic}
    />
  ));
  if (isAlone) return <>{views}</>;
  if (!card.dispute || card.dispute.accounts.length < 2) return <div class="card-section">{views}</div>;
  const versions = card.listed.reduce((sum, claim) => sum + claim.record.versions.length, 0);
  return (
    <div class="card-section">
      <Disclosure summary={count('versionsOnRecord', versions)}>{views}</Disclosure>
    </div>
  );
}

/** The article's words that a report is about. */
const wordsOf = ({ statements, listed }: ClaimCard): string =>
  (statements[0]?.content ?? listed[0]?.words ?? []).map((part) => part.text).join(' … ');
