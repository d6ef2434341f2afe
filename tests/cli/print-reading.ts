// A Reading for a person at a terminal: accounts first, then names, dates and earlier events.

import type { Article } from '../../lib/model/article';
import type { ContextList } from '../../lib/model/list';
import type { Attribution, Reading } from '../../lib/model/reading';
import { hull, type Spans } from '../../lib/model/span';
import { reasonWords } from './reading-output';

const QUOTE_LENGTH = 160;

export function printReading(article: Article, reading: Reading, lists: readonly ContextList[]): void {
  const print = (line = ''): void => console.log(line);
  const heading = (title: string, count: number): void =>
    print(`\n── ${title} (${count}) ${'─'.repeat(Math.max(2, 60 - title.length))}`);
  const quote = (spans: Spans): string =>
    shorten(spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '));

  print(`${article.title ?? article.text.trim().split('\n')[0] ?? ''}`);
  print(
    `published ${reading.published ?? 'unknown: relative dates stay open'} · lists: ${lists.map(({ header }) => header.title).join(' · ')} · claims read by ${reading.claimsBy}`,
  );

  heading('Accounts that differ', reading.disputes.length);
  for (const dispute of reading.disputes) {
    const listed = dispute.listed === undefined ? undefined : reading.listedClaims[dispute.listed];
    print(`\n• ${dispute.status}${listed ? `; listed: ${listed.topic}` : ''}`);
    dispute.accounts.forEach((account, at) => {
      print(
        `  account ${at + 1}${account.fate === 'standing' ? '' : `: ${account.fate} (“${quote(account.fateSpans)}”)`}`,
      );
      for (const index of account.attributions) print(`    ${statement(reading, quote, reading.attributions[index])}`);
      for (const index of account.adoptedBy)
        print(`    taken up by ${statement(reading, quote, reading.attributions[index])}`);
    });
    for (const { kind, spans } of dispute.reasons)
      print(`  because ${kind}: ${spans.map((span) => `“${quote([span])}”`).join(' / ')}`);
  }

  heading('Attributed statements', reading.attributions.length);
  for (const attribution of reading.attributions) print(statement(reading, quote, attribution));

  heading('Listed disputed claims', reading.listedClaims.length);
  for (const { topic, status, spans } of reading.listedClaims)
    print(`${topic} [${status}] ← ${spans.map((span) => `“${quote([span])}”`).join(' ')}`);

  heading('Actors', reading.actors.length);
  reading.actors.forEach(({ name, kind, records }, actor) => {
    const seen = reading.mentions.filter(({ actors }) => actors.includes(actor));
    const words = [
      ...new Set(
        seen.map((mention) => `${quote([mention])} [${mention.rule}${mention.actors.length > 1 ? ', ambiguous' : ''}]`),
      ),
    ];
    print(`${name} (${kind}; ${records.map(({ list }) => list).join(', ')}): ${seen.length} × ${words.join(', ')}`);
  });

  heading('Dates', reading.dates.length);
  for (const date of reading.dates)
    print(`“${quote([date])}” → ${date.from ? `${date.from} – ${date.to}` : 'open'} (${date.grain}, ${date.anchor})`);

  heading('Earlier events', reading.events.length);
  for (const { title, start, relation, reasons } of reading.events) {
    print(`${start}  ${title}${relation === 'same' ? '  [this article’s own news]' : ''}`);
    print(`            ${reasons.map(reasonWords).join(' · ')}`);
  }

  if (reading.rejected) {
    heading('Not marked', reading.rejected.length);
    for (const rejected of reading.rejected)
      print(`“${quote([rejected])}” (${rejected.start}) as ${rejected.actor.id}: ${rejected.reason}`);
  }
}

function statement(reading: Reading, quote: (spans: Spans) => string, attribution: Attribution | undefined): string {
  if (!attribution) return '';
  const { source, cue, content, sourceType, party, actor, certainty, status, signals } = attribution;
  const actorName = actor === undefined ? '' : ` = ${reading.actors[actor]?.name}`;
  const who = source.length > 0 ? `“${quote(source)}”${actorName}` : 'nobody named';
  const tags = [
    sourceType,
    party ? 'party' : '',
    certainty,
    status === 'stated' ? '' : status,
    ...new Set(signals.map(({ kind }) => kind)),
  ].filter(Boolean);
  return `[${tags.join(', ')}] ${who} – ${quote(cue) || 'quoted'} – “${quote(content)}” @${hull(content)?.start ?? '?'}`;
}

const shorten = (text: string): string => {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  return oneLine.length > QUOTE_LENGTH ? `${oneLine.slice(0, QUOTE_LENGTH - 1)}…` : oneLine;
};
