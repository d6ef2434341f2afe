// A disputed claim as a list holds it: the question, every version with who gives it, when and where, in the list's own order.

import type { JSX } from 'preact';
import type { CardList, CardListedClaim } from '../../lib/model/card';
import type { Party, Review, Version } from '../../lib/model/list';
import { formatDate } from '../dates';
import { useLanguage } from '../i18n';
import { LISTED_LABELS } from '../labels-table';
import { Sources, webAddress } from '../parts/sources';
import { ListName } from './list-name';

type Props = {
  claim: CardListedClaim;
  lists: readonly CardList[];
  /** False where a heading above says them already. */
  showsStatus?: boolean;
  showsTopic?: boolean;
};

export function ListedClaimView({ claim, lists, showsStatus = true, showsTopic = true }: Props): JSX.Element {
  const { translate } = useLanguage();
  const { record } = claim;
  return (
    <section class="listed">
      {showsStatus && (
        <h2 class="label">
          <span class="line-disputed">{translate(LISTED_LABELS[record.status])}</span>
        </h2>
      )}
      {showsTopic && (
        <h3 class="headline" dir="auto">
          {record.topic}
        </h3>
      )}
      {record.summary && (
        <p class="small soft" dir="auto">
          {record.summary}
        </p>
      )}
      <ol class="versions">
        {record.versions.map((version) => (
          <li key={version.id ?? version.statement}>
            <VersionView version={version} />
          </li>
        ))}
      </ol>
      {record.reviews?.map((review) => (
        <ReviewLine key={review.label} review={review} />
      ))}
      <ListName list={lists.find((list) => list.id === claim.list)} />
    </section>
  );
}

function VersionView({ version }: { version: Version }): JSX.Element {
  const language = useLanguage();
  const by = version.by.map(partyName).filter((name) => name !== '');
  return (
    <>
      <p class="label">
        <bdi>{by.length > 0 ? language.list(by) : language.translate('noSourceGiven')}</bdi>
        {version.date && <span class="faint figures"> · {formatDate(version.date, language)}</span>}
      </p>
      <p dir="auto">{version.statement}</p>
      <Sources of={version.sources} />
    </>
  );
}

function ReviewLine({ review }: { review: Review }): JSX.Element {
  const { translate } = useLanguage();
  const words = review.by ? translate('reviewBy', review.by, review.label) : translate('quoted', review.label);
  const address = review.url && webAddress(review.url);
  return (
    <p class="small soft">
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}

/** An id without a name is a reference that its list does not resolve; better nothing than an id. */
export const partyName = (party: Party): string => party.name ?? '';
