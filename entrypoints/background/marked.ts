// Chooses the marks of a Reading by the reader's settings, without those that the reader hid.

import type { Article } from '../../lib/model/article';
import { type Hidden, isAbout } from '../../lib/model/hidden';
import { type RecordRef, refKey } from '../../lib/model/list';
import type { Mark, MarkedReading } from '../../lib/model/mark';
import { cutWords } from '../../lib/model/page-bounds';
import type { Reading } from '../../lib/model/reading';
import { hostOf, type MarkSettings } from '../../lib/model/settings';
import { loadSettings } from '../../lib/settings';

/** `choose`: which marks the Reading has, hidden ones too. */
export async function marked(
  article: Article,
  read: Reading | Promise<Reading>,
  hiddenByReader: Promise<Hidden[]>,
  choose: (reading: Reading, text: string, settings: MarkSettings) => Mark[],
): Promise<MarkedReading> {
  const [{ marks }, hidden, reading] = await Promise.all([loadSettings(), hiddenByReader, read]);
  const page = { url: article.url ?? '', host: article.url === undefined ? '' : hostOf(article.url) };
  const here = hidden.filter((row) => isAbout(row, page));
  return { reading, marks: withoutHidden(choose(reading, article.text, marks), article.text, reading, here) };
}

function withoutHidden(marks: Mark[], text: string, reading: Reading, hidden: readonly Hidden[]): Mark[] {
  if (hidden.length === 0) return marks;
  const pick = <What extends Hidden['what']>(what: What) =>
    hidden.filter((one): one is Extract<Hidden, { what: What }> => one.what === what);
  const actors = new Set(pick('actor').map(({ record }) => refKey(record)));
  const lists = new Set(pick('list').map(({ list }) => list));
  const words = new Set(pick('mark').map((one) => one.words));
  const byName = (records: readonly RecordRef[]): boolean => records.some((record) => actors.has(refKey(record)));
  // What another list knows as well is still marked.
  const byList = (records: readonly RecordRef[]): boolean => records.every(({ list }) => lists.has(list));
  return marks.filter(
    (mark) =>
      !words.has(cutWords(text.slice(mark.start, mark.end))) &&
      !isSubjectHidden(mark, reading, (records) => byName(records) || byList(records)),
  );
}

/** A name is hidden when each Actor it may stand for is. */
function isSubjectHidden(
  { subject }: Mark,
  { actors, mentions, listedClaims }: Reading,
  isHidden: (records: readonly RecordRef[]) => boolean,
): boolean {
  if (subject.type === 'listed') {
    const claim = listedClaims[subject.listed];
    return claim !== undefined && isHidden([claim.record]);
  }
  if (subject.type !== 'mention') return false;
  return (mentions[subject.mention]?.actors ?? []).every((actor) => isHidden(actors[actor]?.records ?? []));
}
