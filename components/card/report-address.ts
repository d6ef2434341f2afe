// A publisher's address for corrections, with a letter begun where the address can carry one. Pure; opening it sends nothing.

import type { Publisher } from '../../lib/model/list';
import { webAddress } from '../parts/sources';

export type Letter = {
  subject: string;
  /** Lines for a public form, which learns of them when it is opened: nothing of what the reader reads. */
  open: readonly string[];
  /** Lines for a mail, which the reader sees first. */
  personal: readonly string[];
};

/** Where issues are opened on GitHub and on Forgejo or Gitea hosts such as Codeberg, and on GitLab. */
const ISSUES = /^\/[^/]+\/[^/]+(\/-)?\/issues(\/new)?\/?$/;

/** The publisher's page for corrections, else a page or mail address for contact; undefined when it gives neither. */
export function reportAddress({ corrections, contact }: Publisher, letter: Letter): string | undefined {
  for (const address of [corrections, contact]) {
    if (!address) continue;
    const page = webAddress(address);
    if (page) return withLetter(new URL(page), letter);
    const mail = address.replace(/^mailto:/, '');
    if (/^[^\s@?&]+@[^\s@?&]+$/.test(mail)) return mailTo(mail, letter);
  }
  return undefined;
}

const mailTo = (mail: string, { subject, personal }: Letter): string =>
  `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${personal.join('\n')}\n\n`)}`;

/** Only pages that are known to read a letter from their address are given one. */
function withLetter(page: URL, { subject, open }: Letter): string {
  const isGitlab = page.pathname.includes('/-/');
  if (!ISSUES.test(page.pathname)) return page.href;
  page.pathname = page.pathname.replace(/(\/new)?\/?$/, '/new');
  page.searchParams.set(isGitlab ? 'issue[title]' : 'title', subject);
  page.searchParams.set(isGitlab ? 'issue[description]' : 'body', `${open.join('\n')}\n\n`);
  return page.href;
}
