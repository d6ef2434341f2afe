// What date expressions mean. `[[…]]` marks every mention that must be found, and no other may be; one expectation each, in order:
// `from[..to] grain anchor`, or `open`. The article is of Wednesday, 29 July 2020, unless the row says otherwise.

import type { DayDate } from '../../../lib/model/article';

export type DateCase = { text: string; expect: string[]; published?: DayDate | 'unknown'; language?: string };

export const DAYS: DateCase[] = [
  { text: 'Shops stayed shut [[today]].', expect: ['2020-07-29 day relative'] },
  {
    text: 'Talks broke down [[yesterday evening]] and resume [[tomorrow]].',
    expect: ['2020-07-28 day relative', '2020-07-30 day relative'],
  },
  { text: 'The bridge fell [[last night]].', expect: ['2020-07-28 day relative'] },
  { text: 'He was freed [[the day before yesterday]].', expect: ['2020-07-27 day relative'] },
  { text: 'Two camps were hit on [[Monday]].', expect: ['2020-07-27 day relative'] },
  { text: 'The minister arrived on [[Sunday]], aides said.', expect: ['2020-07-26 day relative'] },
  // A weekday equal to the article's own is today.
  { text: 'The court ruled on [[Wednesday]].', expect: ['2020-07-29 day relative'] },
  { text: 'The court will rule on [[Friday]].', expect: ['2020-07-31 day relative'] },
  { text: 'On [[Friday]], the court will hear both sides.', expect: ['2020-07-31 day relative'] },
  { text: 'A hearing is scheduled for [[Tuesday]].', expect: ['2020-08-04 day relative'] },
  { text: 'The vote was held on [[Tuesday]], and the result will follow.', expect: ['2020-07-28 day relative'] },
  { text: 'They agreed to meet on [[Saturday]].', expect: ['2020-08-01 day relative'] },
  { text: 'It happened [[last Wednesday]].', expect: ['2020-07-22 day relative'] },
  { text: 'They return [[next Wednesday]].', expect: ['2020-08-05 day relative'] },
  { text: 'Clashes began [[this past Thursday]].', expect: ['2020-07-23 day relative'] },
  { text: 'The ship sailed on [[Tuesday of last week]].', expect: ['2020-07-21 day relative'] },
  {
    text: 'Rain fell [[Monday night]] and [[early Tuesday|Tuesday]].',
    expect: ['2020-07-27 day relative', '2020-07-28 day relative'],
  },
  { text: "[[Monday]]'s vote was close.", expect: ['2020-07-27 day relative'] },
  { text: 'He was born on [[Christmas Day]].', expect: ['2019-12-25 day relative'] },
  { text: 'The offer runs out on [[New Year’s Eve 2021]].', expect: ['2021-12-31 day absolute'] },
  { text: 'Since [[9/11]] the rules are stricter.', expect: ['2001-09-11 day absolute'] },
  { text: 'He planned the [[September 11]] attacks.', expect: ['2001-09-11 day absolute'] },
];

export const CALENDAR: DateCase[] = [
  { text: 'Signed on [[July 4, 2019]] in Oslo.', expect: ['2019-07-04 day absolute'] },
  { text: 'Signed on [[4 July 2019]] in Oslo.', expect: ['2019-07-04 day absolute'] },
  { text: 'Signed on [[the 4th of July 2019|4th of July 2019]] in Oslo.', expect: ['2019-07-04 day absolute'] },
  { text: 'Signed on [[Thursday, 4 July 2019]], in Oslo.', expect: ['2019-07-04 day absolute'] },
  { text: 'The log says [[2019-07-04]].', expect: ['2019-07-04 day absolute'] },
  { text: 'The log says [[2019/07/04]].', expect: ['2019-07-04 day absolute'] },
  { text: 'The log says [[25/12/2019]].', expect: ['2019-12-25 day absolute'] },
  { text: 'The log says [[12/25/2019]].', expect: ['2019-12-25 day absolute'] },
  // Two readings fit, and the page does not say which: none is given.
  { text: 'The log says 03/04/2019.', expect: [] },
  { text: 'The log says [[03/04/2019]].', language: 'en-GB', expect: ['2019-04-03 day absolute'] },
  { text: 'The log says [[03/04/2019]].', language: 'en-US', expect: ['2019-03-04 day absolute'] },
  { text: 'On the evening of [[14 April 2014]] gunmen came.', expect: ['2014-04-14 day absolute'] },
  { text: 'Doors opened at 9 a.m. on [[March 5]], and 2,000 came.', expect: ['2020-03-05 day relative'] },
  { text: 'RIO BRAVO, [[July 25]] - Shares rose.', expect: ['2020-07-25 day relative'] },
  { text: 'Fought on [[June 25]], 26 and 27.', expect: ['2020-06-25 day relative'] },
  { text: 'It landed on [[July 20, 1969]] at 20:17 UTC.', expect: ['1969-07-20 day absolute'] },
  { text: 'The night of [[25-26 June 2020]] was loud.', expect: ['2020-06-25..2020-06-26 range absolute'] },
  { text: 'Closed from [[December 30 to January 2]].', expect: ['2019-12-30..2020-01-02 range relative'] },
  { text: 'There is no 31 June.', expect: [] },
  // The nearest year, not the past one.
  { text: 'The ceasefire ends on [[August 6]].', expect: ['2020-08-06 day relative'] },
  { text: 'The ceasefire ended on [[6 July]].', expect: ['2020-07-06 day relative'] },
  { text: 'He was arrested on [[November 12]].', expect: ['2019-11-12 day relative'] },
  { text: 'The election will be held on [[November 3]].', expect: ['2020-11-03 day relative'] },
  { text: 'The fair ran from [[12-14 March 2018]].', expect: ['2018-03-12..2018-03-14 range absolute'] },
  { text: 'The strike lasted from [[March 30 to April 2, 2018]].', expect: ['2018-03-30..2018-04-02 range absolute'] },
];

export const MONTHS: DateCase[] = [
  { text: 'The plant opened in [[June 2018]].', expect: ['2018-06-01..2018-06-30 month absolute'] },
  { text: 'The plant opened in [[early June 2018]].', expect: ['2018-06-01..2018-06-10 month absolute'] },
  { text: 'The plant opened at [[the end of June]].', expect: ['2020-06-21..2020-06-30 month relative'] },
  { text: 'The plant opened in [[October]].', expect: ['2019-10-01..2019-10-31 month relative'] },
  { text: 'The plant will open in [[October]].', expect: ['2020-10-01..2020-10-31 month relative'] },
  { text: 'The sale should be completed by [[October]].', expect: ['2020-10-01..2020-10-31 month relative'] },
  { text: 'Prices rose in [[July]].', expect: ['2020-07-01..2020-07-31 month relative'] },
  { text: 'It was sold [[last September]].', expect: ['2019-09-01..2019-09-30 month relative'] },
  { text: 'Its [[May]] meeting was cancelled.', expect: ['2020-05-01..2020-05-31 month relative'] },
  {
    text: 'He left in [[May]] and came back in [[March of last year]].',
    expect: ['2020-05-01..2020-05-31 month relative', '2019-03-01..2019-03-31 month relative'],
  },
  { text: '[[August]] sales fell sharply.', expect: ['2019-08-01..2019-08-31 month relative'] },
];

export const YEARS: DateCase[] = [
  { text: 'It was founded in [[1987]].', expect: ['1987-01-01..1987-12-31 year absolute'] },
  { text: 'It was founded in [[early 2008]].', expect: ['2008-01-01..2008-04-30 year absolute'] },
  { text: 'It was founded in [[the 1990s]].', expect: ['1990-01-01..1999-12-31 decade absolute'] },
  { text: 'It was founded in [[the late 1970s]].', expect: ['1976-09-01..1979-12-31 decade absolute'] },
  { text: 'It was founded in [[the 1800s]].', expect: ['1800-01-01..1899-12-31 range absolute'] },
  { text: "Nobody has been there since [['98]].", expect: ['1998-01-01..1998-12-31 year absolute'] },
  {
    text: 'Costs fell in [[FY2019]] and [[last year’s fourth quarter]].',
    expect: ['2019-01-01..2019-12-31 year absolute', '2019-10-01..2019-12-31 quarter relative'],
  },
  { text: "It was founded in [[the '80s]].", expect: ['1980-01-01..1989-12-31 decade absolute'] },
  { text: 'Built in [[the 19th century]].', expect: ['1800-01-01..1899-12-31 range absolute'] },
  { text: 'Profits fell in [[the third quarter of 2012]].', expect: ['2012-07-01..2012-09-30 quarter absolute'] },
  { text: 'Profits fell in [[Q3 2012]].', expect: ['2012-07-01..2012-09-30 quarter absolute'] },
  { text: 'Profits fell in [[the second quarter]].', expect: ['2020-04-01..2020-06-30 quarter relative'] },
  { text: 'Profits fell in [[the fourth quarter]].', expect: ['2019-10-01..2019-12-31 quarter relative'] },
  { text: 'Profits fell in [[the first half of 2019]].', expect: ['2019-01-01..2019-06-30 range absolute'] },
  {
    text: 'The war began in [[the summer of 2006|summer of 2006]].',
    expect: ['2006-06-01..2006-08-31 season absolute'],
  },
  { text: 'They met [[last summer]].', expect: ['2019-06-01..2019-08-31 season relative'] },
  { text: 'They met [[last winter]].', expect: ['2019-12-01..2020-02-29 season relative'] },
  { text: 'They met [[two winters ago]].', expect: ['2018-12-01..2019-02-28 season relative'] },
  { text: 'The [[2003]] invasion changed that.', expect: ['2003-01-01..2003-12-31 year absolute'] },
];

export const UNITS: DateCase[] = [
  { text: 'They were arrested [[last month]].', expect: ['2020-06-01..2020-06-30 month relative'] },
  { text: 'They were arrested [[last week]].', expect: ['2020-07-20..2020-07-26 week relative'] },
  { text: 'They were arrested [[earlier this month]].', expect: ['2020-07-01..2020-07-29 month relative'] },
  { text: 'They were arrested [[late last year]].', expect: ['2019-09-01..2019-12-31 year relative'] },
  { text: 'It ends [[later this year]].', expect: ['2020-07-29..2020-12-31 year relative'] },
  { text: 'It ends at [[the end of the year]].', expect: ['2020-09-01..2020-12-31 year relative'] },
  { text: 'It starts [[next weekend]].', expect: ['2020-08-08..2020-08-09 range relative'] },
  { text: 'It rained [[over the weekend|the weekend]].', expect: ['2020-07-25..2020-07-26 range relative'] },
  { text: 'Shares fell for [[the week]].', expect: ['2020-07-27..2020-08-02 week relative'] },
  { text: 'It rained [[the week before last]].', expect: ['2020-07-13..2020-07-19 week relative'] },
  { text: 'It rained in [[the same week last year]].', expect: ['2019-07-29..2019-08-04 week relative'] },
  { text: 'It has rained for [[the past two years]].', expect: ['2018-07-29..2020-07-29 range relative'] },
  { text: 'It will rain for [[the next ten days]].', expect: ['2020-07-29..2020-08-08 range relative'] },
  { text: 'Sales rose in [[the first six months of 2019]].', expect: ['2019-01-01..2019-06-30 range absolute'] },
  { text: 'Debt doubled in [[this decade]].', expect: ['2020-01-01..2029-12-31 decade relative'] },
];

export const AGO: DateCase[] = [
  // An even year is an anniversary: a fortnight either way, in whole months.
  { text: 'It was hit [[exactly one year ago]].', expect: ['2019-07-01..2019-08-31 year relative'] },
  { text: 'It was hit [[a year ago]].', expect: ['2019-07-01..2019-08-31 year relative'] },
  { text: 'It was hit [[a year ago today]].', expect: ['2019-07-29 day relative'] },
  // Several years are rounded: half a year either way.
  { text: 'It was hit [[three years ago]].', expect: ['2017-01-01..2018-01-31 year relative'] },
  { text: 'It was hit [[two months ago]].', expect: ['2020-05-14..2020-06-13 month relative'] },
  { text: 'It was hit [[three weeks ago]].', expect: ['2020-07-05..2020-07-11 week relative'] },
  { text: 'It was hit [[ten days ago]].', expect: ['2020-07-19 day relative'] },
  { text: 'It was hit [[a few days ago]].', expect: ['2020-07-24..2020-07-27 range relative'] },
  { text: 'It was hit [[almost twenty-five years ago]].', expect: ['1995-01-01..1996-01-31 year relative'] },
  { text: 'It was hit [[a year and a half ago]].', expect: ['2018-07-01..2019-07-31 year relative'] },
  { text: 'It was hit [[less than 24 hours ago]].', expect: ['2020-07-28..2020-07-29 day relative'] },
  { text: 'It will close [[three weeks from now]].', expect: ['2020-08-16..2020-08-22 week relative'] },
  { text: 'It will close in [[two months’ time]].', expect: ['2020-09-14..2020-10-14 month relative'] },
];

export const ANNIVERSARIES: DateCase[] = [
  { text: 'It was hit [[two years ago this week]].', expect: ['2018-07-27..2018-08-02 week relative'] },
  { text: 'It was hit [[a year ago this Friday]].', expect: ['2019-07-31 day relative'] },
  { text: 'It was hit [[a year ago on Sunday]].', expect: ['2019-07-26 day relative'] },
  { text: 'It was hit [[ten years ago tomorrow]].', expect: ['2010-07-30 day relative'] },
  { text: 'It was hit [[exactly ten years ago yesterday]].', expect: ['2010-07-28 day relative'] },
  { text: 'It is [[a year this month]] since it was hit.', expect: ['2019-07-01..2019-07-31 month relative'] },
  { text: 'It is [[two years today]] since it was hit.', expect: ['2018-07-29 day relative'] },
  // Without "since", the days are those of now.
  { text: 'It will cost as much in a year as in [[this month]].', expect: ['2020-07-01..2020-07-31 month relative'] },
  { text: 'It has been [[three years]] since it was hit.', expect: ['2017-01-01..2018-01-31 year relative'] },
  { text: 'It had been three years since it was hit.', expect: [] },
  // The main clause's present counts from today.
  {
    text: 'More than [[three years after the blast]], families are still waiting.',
    expect: ['2017-01-01..2018-01-31 year relative'],
  },
  {
    text: '[[Three years since the town was hit]], the old harbour wall remains open.',
    expect: ['2017-01-01..2018-01-31 year relative'],
  },
  { text: 'Three years after the blast, the family moved to where it is now.', expect: [] },
  { text: 'Three years after the blast, he told a court that he is innocent.', expect: [] },
  { text: 'It closed three years after the blast, and the site is empty.', expect: [] },
  { published: 'unknown', text: '[[Three years after the blast]], many are ill.', expect: ['open'] },
];

export const COUNTED: DateCase[] = [
  { text: 'It opened in [[the first week of March]].', expect: ['2020-03-01..2020-03-07 week relative'] },
  { text: 'It closed on [[the last Sunday in March 2019]].', expect: ['2019-03-31 day absolute'] },
  {
    text: 'The fair is always held; it was on [[the third Thursday of November]].',
    expect: ['2019-11-21 day relative'],
  },
  { text: 'He ruled until [[the last day of 2019]].', expect: ['2019-12-31 day absolute'] },
  { text: 'They lost [[the Sunday before last]].', expect: ['2020-07-19 day relative'] },
  {
    text: 'They met [[a week ago Monday]] and meet again [[two weeks from Friday]].',
    expect: ['2020-07-20 day relative', '2020-08-14 day relative'],
  },
  { text: 'Fighting went on [[two Sundays ago]].', expect: ['2020-07-19 day relative'] },
];

export const FEASTS: DateCase[] = [
  { text: 'He was seen on [[Good Friday]].', expect: ['2020-04-10 day relative'] },
  { text: 'Shops shut on [[Easter Monday 2018]].', expect: ['2018-04-02 day absolute'] },
  { text: 'They argued at [[Thanksgiving]].', expect: ['2019-11-28 day relative'] },
  { text: 'Parties will be held on [[Labor Day]].', expect: ['2020-09-07 day relative'] },
  { text: 'It was signed on [[the Fourth of July|Fourth of July]].', expect: ['2020-07-04 day relative'] },
  { text: 'They parted [[last Christmas]].', expect: ['2019-12-25 day relative'] },
];

export const SEASONS: DateCase[] = [
  { text: 'The plant closed in [[the spring]].', expect: ['2020-03-01..2020-05-31 season relative'] },
  { text: 'It should be ready by [[the autumn]].', expect: ['2020-09-01..2020-11-30 season relative'] },
  { text: 'Refugees have come since [[late winter]].', expect: ['2020-02-01..2020-02-29 season relative'] },
  {
    text: 'They fought in [[the winter of 2018-19|winter of 2018-19]].',
    expect: ['2018-12-01..2019-02-28 season absolute'],
  },
  { text: 'A spring of water, the fall of Saigon, a fall in prices.', expect: [] },
];

export const RANGES: DateCase[] = [
  { text: 'Sales rose in [[January-March 2019]].', expect: ['2019-01-01..2019-03-31 range absolute'] },
  { text: 'It lasted between [[3 and 5 March]].', expect: ['2020-03-03..2020-03-05 range relative'] },
  { text: 'The [[2008-09]] crisis.', expect: ['2008-01-01..2009-12-31 range absolute'] },
  {
    text: 'Rebels held it [[between March and May 2019|March and May 2019]].',
    expect: ['2019-03-01..2019-05-31 range absolute'],
  },
  { text: 'Rebels held it from [[November to February 2019]].', expect: ['2018-11-01..2019-02-28 range absolute'] },
  { text: 'The [[2003–2011]] war.', expect: ['2003-01-01..2011-12-31 range absolute'] },
  { text: 'The war of [[2003 to 2011]].', expect: ['2003-01-01..2011-12-31 range absolute'] },
  {
    text: 'Floods: [[1990]] –\n[[1995]]',
    expect: ['1990-01-01..1990-12-31 year absolute', '1995-01-01..1995-12-31 year absolute'],
  },
  {
    text: 'The years between\n[[2003]] and [[2005]] were dry.',
    expect: ['2003-01-01..2003-12-31 year absolute', '2005-01-01..2005-12-31 year absolute'],
  },
  { text: 'The [[1914-18]] war.', expect: ['1914-01-01..1918-12-31 range absolute'] },
  { text: 'Curfew held from [[Saturday to Monday]].', expect: ['2020-07-25..2020-07-27 range relative'] },
  // Two years side by side are no range.
  {
    text: 'It flooded in [[2003]] and [[2011]].',
    expect: ['2003-01-01..2003-12-31 year absolute', '2011-01-01..2011-12-31 year absolute'],
  },
];

export const STORY: DateCase[] = [
  {
    text: 'He fled on [[3 March 2019]]. [[That night]] nobody slept, and on [[the Friday before|the Friday before]], nobody knew.',
    expect: ['2019-03-03 day absolute', '2019-03-03 day anaphoric', '2019-03-01 day anaphoric'],
  },
  {
    text: 'It began in [[2011]]. [[That summer]] the dyke broke.',
    expect: ['2011-01-01..2011-12-31 year absolute', '2011-06-01..2011-08-31 season anaphoric'],
  },
  {
    text: 'He fled on [[3 March 2019]]. [[Three days later]] he was caught.',
    expect: ['2019-03-03 day absolute', '2019-03-06 day anaphoric'],
  },
  {
    text: 'He fled on [[3 March 2019]]. [[That day]] nobody noticed.',
    expect: ['2019-03-03 day absolute', '2019-03-03 day anaphoric'],
  },
  {
    text: 'He fled in [[March 2019]]. [[The following month]] he was caught.',
    expect: ['2019-03-01..2019-03-31 month absolute', '2019-04-01..2019-04-30 month anaphoric'],
  },
  {
    text: 'He fled in [[2015]] and was caught [[a year later]].',
    expect: ['2015-01-01..2015-12-31 year absolute', '2016-01-01..2016-12-31 year anaphoric'],
  },
  {
    text: 'Sales fell in [[January]] against [[the same month a year ago]].',
    expect: ['2020-01-01..2020-01-31 month relative', '2019-01-01..2019-01-31 month anaphoric'],
  },
  // The story's date is vaguer than the step: open.
  {
    text: 'He fled in [[2015]]. [[Two days later]] he was caught.',
    expect: ['2015-01-01..2015-12-31 year absolute', 'open'],
  },
  // Nothing told yet: open, never today.
  { text: '[[Three days later]] he was caught.', expect: ['open'] },
  { text: 'He was caught [[the next day]].', expect: ['open'] },
  // It hangs on the launch, not on the story.
  { text: 'It stops on [[5 May 2019]]. Two days before the launch he quit.', expect: ['2019-05-05 day absolute'] },
  // "That day" looks past the vaguer date.
  {
    text: 'On [[5 May 2019]] it blew up, as in [[2012]]. [[The same day]] he quit.',
    expect: ['2019-05-05 day absolute', '2012-01-01..2012-12-31 year absolute', '2019-05-05 day anaphoric'],
  },
  // "A year earlier" looks aside; the story goes on from 2019.
  {
    text: 'On [[5 May 2019]] he quit; [[a year earlier]] he had tried. [[Two days later]] he left.',
    expect: ['2019-05-05 day absolute', '2018-04-01..2018-05-31 year anaphoric', '2019-05-07 day anaphoric'],
  },
];

export const TOLD: DateCase[] = [
  // Of two nouns, the second tells what happened.
  {
    text: 'He spoke on [[Monday]] of the town’s main road. Three letters went a week after the main burst in [[July]].',
    expect: ['2020-07-27 day relative', '2020-07-01..2020-07-31 month relative'],
  },
  {
    text: 'A mine was attacked on [[3 March 2019]]. It closed [[two weeks after the night attack]].',
    expect: ['2019-03-03 day absolute', '2019-03-17 day anaphoric'],
  },
  {
    text: 'A mine was raided on [[3 March 2019]]. It closed [[two weeks after the raid]] near Norvik.',
    expect: ['2019-03-03 day absolute', '2019-03-17 day anaphoric'],
  },
  {
    text: 'Troops raided the base on [[25 June 2020]]. [[A day after the raid]] all were freed.',
    expect: ['2020-06-25 day absolute', '2020-06-26 day anaphoric'],
  },
  {
    text: 'The blast came on [[12 August 2019]]. The cabinet met in [[May 2020]]. [[Three weeks after the blast]] heat was blamed; [[two days before the blast]] a drone was seen.',
    expect: [
      '2019-08-12 day absolute',
      '2020-05-01..2020-05-31 month absolute',
      '2019-09-02 day anaphoric',
      '2019-08-10 day anaphoric',
    ],
  },
  {
    text: 'She was elected on [[4 May 2014]].\n\nOn [[the morning after the election|the morning after the election]] she rested.',
    expect: ['2014-05-04 day absolute', '2014-05-05 day anaphoric'],
  },
  // Two raids with two dates: which one is not said.
  {
    text: 'A raid on [[3 May 2019]] failed. A raid on [[9 May 2019]] did not. A day after the raid he left.',
    expect: ['2019-05-03 day absolute', '2019-05-09 day absolute'],
  },
  // The day on which the trial opened is not the day of the collapse.
  {
    text: 'The trial over the collapse opened on [[Tuesday]]. Two months after the collapse he left.',
    expect: ['2020-07-28 day relative'],
  },
  // Not by the date that stands in its own sentence.
  {
    text: 'They were raided on [[3 May 2019]]. On [[4 May 2019]], [[a day after the raid]], they left.',
    expect: ['2019-05-03 day absolute', '2019-05-04 day absolute', '2019-05-04 day anaphoric'],
  },
  {
    text: 'It was raided in [[the autumn of 2015|autumn of 2015]]. A law came [[the following spring]].',
    expect: ['2015-09-01..2015-11-30 season absolute', '2016-03-01..2016-05-31 season anaphoric'],
  },
  {
    text: 'It began in [[May 2015]] and ended [[the following March]].',
    expect: ['2015-05-01..2015-05-31 month absolute', '2016-03-01..2016-03-31 month anaphoric'],
  },
  {
    text: 'They held it from [[March until May]].',
    expect: ['2020-03-01..2020-05-31 range relative'],
  },
  { text: 'They will meet [[a week on Friday]].', expect: ['2020-08-07 day relative'] },
  { text: 'It fell on [[Friday the 13th]].', expect: ['2020-03-13 day relative'] },
  { text: 'Rent was due on [[the 28th of last month]].', expect: ['2020-06-28 day relative'] },
];

export const NOT_DATES: DateCase[] = [
  { text: 'They may march on Rome and may 3 of them stay.', expect: [] },
  { text: 'Prime Minister Theresa May spoke to Mrs May of April Jones.', expect: [] },
  { text: 'The March of Dimes and the Women’s March drew crowds.', expect: [] },
  { text: 'He came second, in seconds, and sat in the sun.', expect: [] },
  { text: 'The 34-year-old won 3-2, aged 56, at 24/7 shops.', expect: [] },
  { text: 'A man in his 70s walked 2000 metres past 1999 people for $2010.', expect: [] },
  { text: 'Room 2012, flight 1998 and a Boeing 2007.', expect: [] },
  { text: 'He writes for the Sunday Times and USA Today.', expect: [] },
  { text: 'Markets recall Black Monday; Sheffield Wednesday lost; every Friday they pray.', expect: [] },
  { text: 'Ferries run on Mondays. Sales are best every December.', expect: [] },
  { text: 'Two years in prison, a six-month sentence, five years of war.', expect: [] },
  { text: 'At 16:00 UTC version 1.10.2 had 1,999 users and cost 20.10 euros.', expect: [] },
  { text: 'The cars of tomorrow are here, at the end of the day.', expect: [] },
];

export const WITHOUT_REFERENCE: DateCase[] = [
  { published: 'unknown', text: 'It was hit on [[Monday]].', expect: ['open'] },
  { published: 'unknown', text: 'It was hit on [[12 August]].', expect: ['open'] },
  { published: 'unknown', text: 'It was hit [[a year ago]], in [[October]].', expect: ['open', 'open'] },
  { published: 'unknown', text: 'It was hit on [[12 August 2019]].', expect: ['2019-08-12 day absolute'] },
  {
    published: 'unknown',
    text: 'It was hit in [[Q2 2019]], in [[spring 2019]] and [[2018]].',
    expect: [
      '2019-04-01..2019-06-30 quarter absolute',
      '2019-03-01..2019-05-31 season absolute',
      '2018-01-01..2018-12-31 year absolute',
    ],
  },
  {
    published: 'unknown',
    text: 'On [[12 August 2019]] it was hit; [[the next day]] it burned.',
    expect: ['2019-08-12 day absolute', '2019-08-13 day anaphoric'],
  },
];

/** Words before a date that count from it, and a day that says which weekday is meant. */
export const COUNTED_FROM: DateCase[] = [
  { text: 'The week of\n[[5 March 2019]]', expect: ['2019-03-05 day absolute'] },
  { text: 'It closed [[three days before Christmas]].', expect: ['2019-12-22 day relative'] },
  { text: 'It closed [[the day after 5 March]].', expect: ['2020-03-06 day relative'] },
  { text: 'It closed [[two weeks after March 3, 2019]].', expect: ['2019-03-17 day absolute'] },
  { text: 'It closed [[two years before 2015]].', expect: ['2013-01-01..2013-12-31 year absolute'] },
  { text: 'It closed [[a few days before Christmas]].', expect: ['2019-12-20..2019-12-23 range relative'] },
  { text: 'It was quiet [[the week before Easter]].', expect: ['2020-04-05..2020-04-11 week relative'] },
  { text: 'Talks began in [[the week of November 28]].', expect: ['2019-11-25..2019-12-01 week relative'] },
  { text: 'It rained in [[the week beginning 13 July]].', expect: ['2020-07-13..2020-07-19 week relative'] },
  { text: 'It rained in [[the week ending July 12]].', expect: ['2020-07-06..2020-07-12 week relative'] },
  // It hangs on the flood, not on the year behind it.
  { text: 'It closed two days before the [[2015]] flood.', expect: ['2015-01-01..2015-12-31 year absolute'] },
  {
    text: 'The raid on [[Monday]] ([[July 20]]) failed.',
    expect: ['2020-07-20 day relative', '2020-07-20 day relative'],
  },
  {
    text: 'It was shut [[from Tuesday to Thursday|Tuesday to Thursday]].',
    expect: ['2020-07-21..2020-07-23 range relative'],
  },
  {
    text: 'It will be shut [[from Tuesday to Thursday|Tuesday to Thursday]].',
    expect: ['2020-08-04..2020-08-06 range relative'],
  },
  { text: 'It was sold [[half a year ago]].', expect: ['2019-12-01..2020-03-31 quarter relative'] },
  { text: "It was sold in [[Jan '19]].", expect: ['2019-01-01..2019-01-31 month absolute'] },
  { text: 'It was sold in [[the first week of last month]].', expect: ['2020-06-01..2020-06-07 week relative'] },
  { text: 'It was sold in [[the second half of March]].', expect: ['2020-03-16..2020-03-31 range relative'] },
  { text: 'It was sold in [[the late eighties]].', expect: ['1986-09-01..1989-12-31 decade absolute'] },
  {
    text: 'It cracked in [[the last days of 2019]]. [[A month later]] it broke.',
    expect: ['2019-12-22..2019-12-31 month absolute', '2020-01-01..2020-01-31 month anaphoric'],
  },
  { text: 'It broke in [[the first weeks of March]].', expect: ['2020-03-01..2020-03-14 month relative'] },
  { text: 'It broke in [[the first days of June 2018]].', expect: ['2018-06-01..2018-06-10 month absolute'] },
  { text: 'It broke in the last days of the war.', expect: [] },
  {
    text: 'It was sold [[two weeks ago]]. [[A week earlier]] it was closed.',
    expect: ['2020-07-12..2020-07-18 week relative', '2020-07-05..2020-07-11 week anaphoric'],
  },
  // Which month is the same one, the words do not say.
  {
    text: 'Prices rose in [[June]], after [[May]], and in the same month of [[2018]].',
    expect: [
      '2020-06-01..2020-06-30 month relative',
      '2020-05-01..2020-05-31 month relative',
      '2018-01-01..2018-12-31 year absolute',
    ],
  },
];

/** Two dates side by side, of which one says what the other means. */
export const BESIDE: DateCase[] = [
  {
    text: 'The ferry sank [[a year ago]], on [[14 August 2019]].',
    expect: ['2019-08-14 day relative', '2019-08-14 day absolute'],
  },
  {
    text: 'He was freed [[nearly two years ago]] (in [[November 2018]]).',
    expect: ['2018-11-01..2018-11-30 month relative', '2018-11-01..2018-11-30 month absolute'],
  },
  // What does not lie within the vaguer words does not explain them.
  {
    text: 'He was freed [[a year ago]], in [[2012]] he was not.',
    expect: ['2019-07-01..2019-08-31 year relative', '2012-01-01..2012-12-31 year absolute'],
  },
  {
    text: 'He was freed [[a year ago]]. On [[14 August 2019]] it rained.',
    expect: ['2019-07-01..2019-08-31 year relative', '2019-08-14 day absolute'],
  },
  {
    text: 'In [[2017]], on [[9 May]], the dyke broke.',
    expect: ['2017-01-01..2017-12-31 year absolute', '2017-05-09 day absolute'],
  },
  {
    text: 'It was dry. [[Last year]], in [[October]], the dyke broke.',
    expect: ['2019-01-01..2019-12-31 year relative', '2019-10-01..2019-10-31 month relative'],
  },
  // The year belongs to the flood, not to the day.
  {
    text: 'After the flood of [[2017]], on [[9 May]] he left.',
    expect: ['2017-01-01..2017-12-31 year absolute', '2020-05-09 day relative'],
  },
  {
    text: 'On [[3 October 2018]] it fell; in [[June the previous year]] it had swayed.',
    expect: ['2018-10-03 day absolute', '2017-06-01..2017-06-30 month anaphoric'],
  },
  {
    text: 'It was sold in [[November 2016]] and by [[March of the following year]] it was empty.',
    expect: ['2016-11-01..2016-11-30 month absolute', '2017-03-01..2017-03-31 month anaphoric'],
  },
  {
    text: 'The mine closed [[three years ago next month]].',
    expect: ['2017-08-01..2017-08-31 month relative'],
  },
  {
    text: 'He was freed in [[June last year]] and caught in [[June the year before]].',
    expect: ['2019-06-01..2019-06-30 month relative', '2018-06-01..2018-06-30 month anaphoric'],
  },
  {
    text: 'It rained on [[28 May]] and [[3 June 2017]], and on [[30 December]] and [[2 January 2018]].',
    expect: [
      '2017-05-28 day absolute',
      '2017-06-03 day absolute',
      '2017-12-30 day absolute',
      '2018-01-02 day absolute',
    ],
  },
  {
    text: 'It rained on [[May 3]] and 5, [[2017]].',
    expect: ['2017-05-03 day absolute', '2017-01-01..2017-12-31 year absolute'],
  },
  // A day of a list that is not read is no month either.
  { text: 'They met on 12 and [[14 May]].', expect: ['2020-05-14 day relative'] },
  { text: 'They met on 31 June.', expect: [] },
  { text: 'Talks resume on [[Thursday week]].', expect: ['2020-08-06 day relative'] },
  { text: 'It opens [[a fortnight on Monday]].', expect: ['2020-08-17 day relative'] },
  { text: 'The Easter Rising was told anew.', expect: [] },
  // Whoever signs or ends something does not happen.
  {
    text: 'The council met on [[Monday]]. It came the day after the council signed the lease.',
    expect: ['2020-07-27 day relative'],
  },
  {
    text: 'The strike began on [[4 May]]. A week after the strike ended pay rose.',
    expect: ['2020-05-04 day relative'],
  },
  {
    text: 'A blast shook the port on [[4 May]]. [[A week after the blast]] killed nine, it was shut.',
    expect: ['2020-05-04 day relative', '2020-05-11 day anaphoric'],
  },
  { text: 'It came a year to the day after the council signed the lease.', expect: [] },
];

/** What the verb says of the day. */
export const VERBS: DateCase[] = [
  { text: 'The trial continues on [[Thursday]].', expect: ['2020-07-30 day relative'] },
  { text: 'The search continued on [[Thursday]].', expect: ['2020-07-23 day relative'] },
  // What was said is told by the verb after the day.
  { text: 'The club said [[Saturday]]’s match would go ahead.', expect: ['2020-08-01 day relative'] },
  { text: 'He said that [[Saturday]]’s vote would be held.', expect: ['2020-08-01 day relative'] },
  { text: 'The army said [[Saturday]]’s attack killed ten.', expect: ['2020-07-25 day relative'] },
  { text: 'The army said [[Saturday]]’s attack was its own.', expect: ['2020-07-25 day relative'] },
  { text: 'Police said [[Saturday]] that he would appear in court.', expect: ['2020-07-25 day relative'] },
  { text: 'The trial opens on [[Monday]].', expect: ['2020-08-03 day relative'] },
  { text: 'Her term ends in [[May]].', expect: ['2021-05-01..2021-05-31 month relative'] },
  { text: 'The rules come into force on [[Friday]].', expect: ['2020-07-31 day relative'] },
  { text: 'The law takes effect in [[January]].', expect: ['2021-01-01..2021-01-31 month relative'] },
  { text: 'The inquiry may report in [[May]].', expect: ['2021-05-01..2021-05-31 month relative'] },
  { text: 'The fire may have begun on [[Monday]].', expect: ['2020-07-27 day relative'] },
  { text: "It may be linked to [[Monday]]'s attack.", expect: ['2020-07-27 day relative'] },
  { text: 'Army opens fire on crowd [[Monday]].', expect: ['2020-07-27 day relative'] },
  {
    text: 'Officers ordered them to open fire on the crowd in [[February]].',
    expect: ['2020-02-01..2020-02-29 month relative'],
  },
  { text: 'The talks had been due to resume on [[Friday]].', expect: ['2020-07-24 day relative'] },
  { text: 'He failed to appear on [[Monday]].', expect: ['2020-07-27 day relative'] },
  { text: 'The minister is to answer questions on [[Monday]].', expect: ['2020-08-03 day relative'] },
  { text: 'The strike lasted until [[February]].', expect: ['2020-02-01..2020-02-29 month relative'] },
  { text: 'The vote was put off until [[February]].', expect: ['2021-02-01..2021-02-28 month relative'] },
  {
    text: 'It began in [[early 2011]] and ended in [[June of the same year]].',
    expect: ['2011-01-01..2011-04-30 year absolute', '2011-06-01..2011-06-30 month anaphoric'],
  },
  {
    text: 'He left on [[3 May 2015]]. On [[9 November that year]] he came back.',
    expect: ['2015-05-03 day absolute', '2015-11-09 day anaphoric'],
  },
  { text: 'She was forced to close on [[Friday]].', expect: ['2020-07-24 day relative'] },
];
