// Why there is nothing to show, truly and in words, with what the reader can do about it.

import type { JSX } from 'preact';
import { formatClock } from '../dates';
import { type MessageKey, useLanguage } from '../i18n';
import { failureWords } from '../parts/failure-words';
import { Notice } from '../parts/notice';
import type { PopupActions, PopupPage } from './popup-state';

type Props = PopupActions & { page: PopupPage; host: string | undefined };

type Reason = { title: MessageKey; text: MessageKey; action?: { label: MessageKey; act(): void } };

export function NothingHere({ page, host = '', ...actions }: Props): JSX.Element {
  const language = useLanguage();
  const { translate } = language;
  if (page.state === 'reading' && !page.isSlow) return <Waiting />;
  const reason = reasonOf(page, actions);
  const until = page.state === 'off' && page.why === 'paused' ? formatClock(page.until, language) : '';
  return (
    <Notice title={translate(reason.title, until || host)} text={translate(reason.text, host)}>
      {reason.action && (
        <button type="button" class="button button-primary" onClick={reason.action.act}>
          {translate(reason.action.label, host)}
        </button>
      )}
    </Notice>
  );
}

function reasonOf(page: PopupPage, actions: PopupActions): Reason {
  switch (page.state) {
    case 'not-article':
      return { title: 'notArticle', text: 'notArticleText' };
    case 'no-access':
      return {
        title: 'noAccess',
        text: 'noAccessText',
        action: { label: 'noAccessAction', act: actions.onGrantAccess },
      };
    case 'unsupported':
      return page.what === 'pdf'
        ? { title: 'noPdf', text: 'noPdfText' }
        : { title: 'noBrowserPage', text: 'noBrowserPageText' };
    case 'not-loaded':
      return { title: 'notLoaded', text: 'notLoadedText', action: { label: 'notLoadedAction', act: actions.onReload } };
    case 'reading':
      return { title: 'stillReading', text: 'slowText', action: { label: 'notLoadedAction', act: actions.onReload } };
    case 'gone':
      return { title: 'tabGone', text: 'tabGoneText' };
    case 'off':
      return offReason(page.why, actions);
    default:
      return {
        title: 'readFailed',
        text: failureWords('reason' in page && page.reason, 'readFailedText'),
        action: { label: 'tryAgain', act: actions.onRetry },
      };
  }
}

function offReason(why: 'site' | 'no-lists' | 'paused', actions: PopupActions): Reason {
  switch (why) {
    case 'site':
      return {
        title: 'offHere',
        text: 'offHereText',
        action: { label: 'offHereAction', act: () => actions.onSite(true) },
      };
    case 'no-lists':
      return { title: 'noLists', text: 'noListsText', action: { label: 'noListsAction', act: actions.onChooseLists } };
    case 'paused':
      return { title: 'pausedUntil', text: 'pausedText', action: { label: 'resume', act: actions.onResume } };
  }
}

/** Three grey lines where text will be. */
function Waiting(): JSX.Element {
  const { translate } = useLanguage();
  return (
    <div class="waiting" role="status">
      <p class="small soft">{translate('stillReading')}</p>
      <span class="waiting-line" />
      <span class="waiting-line" />
      <span class="waiting-line" />
    </div>
  );
}
