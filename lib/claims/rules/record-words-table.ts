// Nouns for what was written down, counted or filmed, and the verbs by which it tells something; word lists only.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const RECORDS = list(
  `footage video videos image images imagery picture pictures photo photos photograph photographs film clip clips recording recordings screenshot screenshots series
  data figures statistics readings measurements record records register registers registry log logs logbook logbooks list lists map maps memo memos minutes file files filing filings
  notes receipt receipts waybill waybills circular circulars transcript transcripts diary diaries rota rotas roster rosters manifest manifests ledger ledgers invoice invoices letter letters
  message messages fax email emails e-mail e-mails telegram cable cables certificate certificates sheet sheets chart charts bulletin bulletins inventory autopsy census tally
  document documents report reports papers page pages copy printout printouts survey surveys study studies poll polls analysis evidence camera cameras radar sensors initials`,
);

/** What a record does when it tells something, as lemmas. */
export const TELLING = list(
  'show list bear give name hold record contain put place mention log note count say indicate suggest',
);
