// Chooses the marks of a Reading by the reader's settings, without Actors that the reader hides.

import type { Article } from '../../lib/model/article';
import { refKey } from '../../lib/model/list';
import type { Mark, MarkedReading } from '../../lib/model/mark';
import type { Reading } from '../../lib/model/reading';
import { hostOf } from '../../lib/model/settings';
import { chooseMarks } from '../../lib/reading/choose-marks';
import { loadSettings } from '../../lib/settings';
import type { Database, HiddenRow } from '../../lib/store/database';

export async function marked(database: Database, article: Article, reading: Reading): Promise<MarkedReading> {
  const [{ marks }, hidden] = await Promise.all([loadSettings(), database.hidden.toArray()]);
  const host = article.url === undefined ? '' : hostOf(article.url);
  const here = hidden.filter((row) => row.host === '' || row.host === host);
  return { reading, marks: withoutHidden(chooseMarks(reading, article.text, marks), reading, here) };
}

function withoutHidden(marks: Mark[], { actors, mentions }: Reading, hidden: readonly HiddenRow[]): Mark[] {
  if (hidden.length === 0) return marks;
  const keys = new Set(hidden.map(({ record }) => refKey(record)));
  const isHidden = ({ subject }: Mark): boolean =>
    subject.type === 'mention' &&
    (mentions[subject.mention]?.actors ?? []).every((actor) =>
      actors[actor]?.records.some((record) => keys.has(refKey(record))),
    );
  return marks.filter((mark) => !isHidden(mark));
}
