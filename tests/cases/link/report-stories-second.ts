// A second set of stories that linking is reported on, written after its weights stood: other regions, other kinds, own news without a date.

import type { PriorEvent } from '../../../lib/model/list';
import { actor, distractors, event, type Story } from './story';

const OTHERS = ['rest-1', 'rest-2', 'rest-3', 'rest-4', 'rest-5', 'rest-6'];
const rest = OTHERS.map((id) => actor(id, `Bystander League ${id}`));

/** Events of the article's own actor at the article's own place, in years of which it does not speak: the hardest distractors. */
const pairs = (of: string, at: string, years: readonly number[], kind: PriorEvent['kind'], title: string) =>
  years.map((year, index) =>
    event(`pair-${of}-${year}`, `${year}-${String((index % 9) + 2).padStart(2, '0')}-11`, kind, title, {
      places: [at],
      actors: [of, OTHERS[index % OTHERS.length] ?? 'rest-1'],
      keywords: ['annual', 'report'],
    }),
  );

const cable: Story = {
  name: 'a cable cut under the ice',
  published: '2025-02-19',
  text: `Second cable to Skarnholm goes dead

Skarnholm has lost its second data cable, and the 4,000 people who winter on the island are left with a satellite link, the operator Nordtele said.

Divers could not be sent down because of drifting ice. Nordtele said it was too early to speak of sabotage.

The other cable was damaged on 7 January 2022, when something was dragged across it on the shelf at 300 metres. Police closed that inquiry without naming anyone, though the trawler Melkart had crossed the cable a dozen times that night.

Two winters ago the coast guard stopped another trawler, the Vostok Star, with a bent anchor off Cape Lund. Its crew was let go for want of evidence.

The coast guard would not say which ships were near the cable now. "We are looking at everything," Commander Astrid Vik told reporters in Tromvik.`,
  entities: [
    actor('nordtele', 'Nordtele', 'organization'),
    actor('guard', 'coast guard', 'public-body', ['Coast Guard']),
    actor('melkart', 'Melkart', 'object'),
    actor('vostok', 'Vostok Star', 'object'),
    actor('vik', 'Astrid Vik', 'person'),
    ...rest,
  ],
  events: [
    event('cable-2022', '2022-01-07', 'accident', 'Cable to Skarnholm damaged on the shelf', {
      places: ['Skarnholm'],
      actors: ['nordtele', 'melkart'],
      keywords: ['cable', 'trawler'],
    }),
    event('stop-2024', '2023-01-22', 'detention', 'Vostok Star stopped with a bent anchor', {
      places: ['Cape Lund'],
      actors: ['guard', 'vostok'],
      keywords: ['anchor', 'trawler'],
    }),
    event('cable-2025', '2025-02-17', 'accident', 'Second Skarnholm cable fails', {
      places: ['Skarnholm'],
      actors: ['nordtele'],
      keywords: ['cable', 'satellite'],
    }),
    event('later-2025', '2025-03-02', 'investigation', 'Divers reach the Skarnholm cable', {
      places: ['Skarnholm'],
      actors: ['nordtele', 'guard'],
      keywords: ['cable', 'divers'],
    }),
    event('rescue-2019', '2019-03-23', 'accident', 'Coast guard lifts 400 off a cruise ship', {
      places: ['Tromvik'],
      actors: ['guard', 'rest-2'],
      keywords: ['rescue', 'engines'],
    }),
    ...pairs('nordtele', 'Skarnholm', [2009, 2011, 2013, 2015, 2017], 'agreement', 'Nordtele renews its licence'),
    ...distractors(70, {
      actors: ['nordtele', 'guard', 'vik'],
      places: ['Skarnholm', 'Tromvik', 'Cape Lund'],
      months: ['2022-01', '2023-02', '2022-12'],
      others: OTHERS,
      elsewhere: ['Reykholt', 'Havnes', 'Port Amund'],
      kinds: ['accident', 'agreement', 'investigation', 'policy'],
      keywords: ['ice', 'herring', 'quota', 'ferry'],
      years: [2006, 2008, 2010, 2012, 2014, 2016],
    }),
  ],
  gains: { 'cable-2022': 3, 'stop-2024': 3 },
  same: ['cable-2025'],
  cards: [
    { words: 'something was dragged across it', first: 'cable-2022' },
    { words: 'stopped another trawler', first: 'stop-2024' },
    { words: 'Divers could not be sent down', first: 'none' },
  ],
};

const runner: Story = {
  name: 'a runner banned for a second time',
  published: '2019-09-12',
  text: `Ngala marathon champion banned for eight years

The distance runner Wanja Kiptoo has been banned for eight years after a second positive test, the Athletics Integrity Board announced.

Kiptoo, 31, who won the Lakeshore Marathon three times, denied taking anything. "I am finished with this circus," she said at her home in Iteni.

She served a ban once before: the board suspended her for two years in March 2014, when a sample taken in training was found to hold a steroid.

Her coach, Rocco Ferri, was expelled from the sport in the same month. He moved his camp across the border and trained her by telephone.

The Ngala federation promised a law against doping after its own office was raided in the autumn of 2015. The law was passed the following spring, but nobody has been tried under it.

Kiptoo's last title, at the Lakeshore Marathon in October, will be taken from her.`,
  entities: [
    actor('kiptoo', 'Wanja Kiptoo', 'person', ['Kiptoo']),
    actor('board', 'Athletics Integrity Board', 'organization', ['the board']),
    actor('ferri', 'Rocco Ferri', 'person'),
    actor('federation', 'Ngala federation', 'organization'),
    actor('ngala', 'Ngala', 'place', [], ['country']),
    ...rest,
  ],
  events: [
    event('ban-2014', '2014-03-18', 'sanction', 'Wanja Kiptoo suspended for two years', {
      places: ['Iteni'],
      actors: ['kiptoo', 'board'],
      keywords: ['doping', 'suspended', 'steroid'],
    }),
    event('ferri-2014', '2014-03-27', 'sanction', 'Rocco Ferri expelled', {
      places: ['Iteni'],
      actors: ['ferri', 'board'],
      keywords: ['expelled', 'coach'],
    }),
    event('raid-2015', '2015-10-20', 'investigation', 'Federation office raided', {
      places: ['Narobe'],
      actors: ['federation'],
      keywords: ['raid', 'doping'],
    }),
    event('law-2016', '2016-04-22', 'policy', 'Ngala passes a law against doping', {
      places: ['Narobe'],
      actors: ['federation', 'ngala'],
      keywords: ['law', 'doping'],
    }),
    event('title-2018', '2018-10-14', 'other', 'Kiptoo wins the Lakeshore Marathon', {
      places: ['Lakeshore'],
      actors: ['kiptoo'],
      keywords: ['marathon', 'title'],
    }),
    event('ban-2019', '2019-09-11', 'sanction', 'Wanja Kiptoo banned for eight years', {
      places: ['Iteni'],
      actors: ['kiptoo', 'board'],
      keywords: ['doping', 'banned'],
    }),
    event('appeal-2019', '2019-11-30', 'legal', 'Kiptoo appeals against her ban', {
      places: ['Iteni'],
      actors: ['kiptoo', 'board'],
      keywords: ['doping', 'appeal'],
    }),
    ...pairs('board', 'Iteni', [2008, 2009, 2010, 2011, 2012], 'statement', 'Board visits the camps of Iteni'),
    ...distractors(70, {
      actors: ['board', 'federation', 'ngala'],
      places: ['Iteni', 'Narobe', 'Lakeshore'],
      months: ['2014-03', '2015-10', '2018-10'],
      others: OTHERS,
      elsewhere: ['Addo', 'Kamplar', 'Windsor Park'],
      kinds: ['sanction', 'statement', 'policy', 'other'],
      keywords: ['relay', 'stadium', 'hurdles', 'sponsor'],
      years: [2003, 2004, 2005, 2006, 2007],
    }),
  ],
  gains: { 'ban-2014': 3, 'ferri-2014': 3, 'raid-2015': 2, 'law-2016': 2, 'title-2018': 2 },
  same: ['ban-2019'],
  cards: [
    { words: 'suspended her for two years', first: 'ban-2014' },
    { words: 'was expelled from the sport', first: 'ferri-2014' },
    { words: 'its own office was raided', first: 'raid-2015' },
    { words: 'I am finished with this circus', first: 'none' },
  ],
};

const steppe: Story = {
  name: 'a land law and two springs of protest',
  published: '2022-04-26',
  text: `Karazhan shelves its land law again

ALTYN, April 26 - The parliament of Karazhan withdrew a bill that would have let foreigners rent farmland for 25 years, a day after thousands filled Republic Square.

It is the second such retreat. Between March and May 2016 rallies in Atyrsk and four other towns forced President Daulet Serikov to freeze a nearly identical law. Two organisers, Maks Bokei and Talgat Ayan, were sentenced to five years that November.

"They counted on us to forget," said Mr Bokei, who was released early last year.

The farmers' union traces the anger to early 2008, when the Selim Group took over 200,000 hectares around Zhanaul. Villagers blocked the harvest there for a week, and riot police cleared them off.

The Selim Group did not reply to questions. Russia, China and the United States have all shown interest in Karazhan's wheat.`,
  entities: [
    actor('serikov', 'Daulet Serikov', 'person', ['President Serikov']),
    actor('bokei', 'Maks Bokei', 'person', ['Mr Bokei']),
    actor('ayan', 'Talgat Ayan', 'person'),
    actor('selim', 'Selim Group', 'organization'),
    actor('parliament', 'parliament of Karazhan', 'public-body'),
    actor('union', "farmers' union", 'organization'),
    actor('karazhan', 'Karazhan', 'place', [], ['country']),
    actor('us', 'United States', 'place', [], ['country']),
    actor('russia', 'Russia', 'place', [], ['country']),
    ...rest,
  ],
  events: [
    event('rallies-2016', '2016-04-24', 'protest', 'Rallies against a land law', {
      places: ['Atyrsk'],
      actors: ['bokei', 'ayan', 'karazhan'],
      keywords: ['land', 'rallies', 'foreigners'],
      end: '2016-05-21',
    }),
    event('sentence-2016', '2016-11-28', 'legal', 'Bokei and Ayan sentenced to five years', {
      places: ['Atyrsk'],
      actors: ['bokei', 'ayan'],
      keywords: ['sentenced', 'organisers'],
    }),
    event('release-2021', '2021-02-19', 'legal', 'Maks Bokei released', {
      places: ['Atyrsk'],
      actors: ['bokei'],
      keywords: ['released'],
    }),
    event('harvest-2008', '2008-03', 'protest', 'Villagers block the harvest at Zhanaul', {
      places: ['Zhanaul'],
      actors: ['selim'],
      keywords: ['harvest', 'villagers', 'police'],
    }),
    event('square-2022', '2022-04-25', 'protest', 'Thousands on Republic Square against the land law', {
      places: ['Republic Square'],
      actors: ['karazhan'],
      keywords: ['land', 'foreigners'],
    }),
    event('election-2022', '2022-11-20', 'election', 'Daulet Serikov elected again', {
      places: ['Altyn'],
      actors: ['serikov', 'karazhan'],
      keywords: ['vote'],
    }),
    event('us-2014', '2014-04-26', 'agreement', 'United States and Karazhan sign a wheat memorandum', {
      places: ['Altyn'],
      actors: ['us', 'karazhan'],
      keywords: ['wheat'],
    }),
    ...pairs(
      'serikov',
      'Altyn',
      [2011, 2012, 2013, 2014, 2015, 2018],
      'statement',
      'Daulet Serikov addresses parliament',
    ),
    ...distractors(70, {
      actors: ['serikov', 'selim', 'us', 'russia', 'karazhan'],
      places: ['Altyn', 'Atyrsk', 'Zhanaul', 'Republic Square'],
      months: ['2016-04', '2008-02', '2016-11'],
      others: OTHERS,
      elsewhere: ['Bishtek', 'Omska', 'Tashkul'],
      kinds: ['protest', 'statement', 'legal', 'agreement'],
      keywords: ['oil', 'pension', 'rail', 'wheat'],
      years: [2003, 2004, 2005, 2009, 2010, 2012],
    }),
  ],
  gains: { 'rallies-2016': 3, 'sentence-2016': 3, 'release-2021': 2, 'harvest-2008': 3 },
  same: ['square-2022'],
  cards: [
    { words: 'freeze a nearly identical law', first: 'rallies-2016' },
    { words: 'were sentenced to five years', first: 'sentence-2016' },
    { words: 'Villagers blocked the harvest', first: 'harvest-2008' },
    { words: 'Russia, China and the United States', first: 'none' },
  ],
};

const prison: Story = {
  name: 'a tunnel out of prison, not the first',
  published: '2017-06-21',
  text: `Twenty-nine escape from Las Palmas prison through tunnel

Twenty-nine inmates crawled out of Las Palmas prison through a tunnel 40 metres long and five metres deep, the state's security office said. Twelve were caught in the scrubland around Rio Hondo.

Among those still at large is Efrén Tovar, alias El Zurdo, whom prosecutors call the treasurer of the Cartel del Norte. He had been in Las Palmas since marines seized him in a beach house at Punta Coral in August 2013.

The governor, Lucía Arredondo, dismissed the warden.

El Zurdo has done this before. In the same week last year guards at Cerro Blanco found him in a laundry van, and he was sent back to Las Palmas with a promise that it could not happen there.

In 2012 a riot at Las Palmas, begun to cover an escape of thirty members of the cartel, left 44 prisoners dead. A month later the warden of the day was arrested.`,
  entities: [
    actor('tovar', 'Efrén Tovar', 'person', ['El Zurdo']),
    actor('cartel', 'Cartel del Norte', 'armed-group', ['the cartel']),
    actor('arredondo', 'Lucía Arredondo', 'person'),
    actor('prison', 'Las Palmas prison', 'public-body', ['Las Palmas']),
    actor('marines', 'marines', 'public-body', ['Marines']),
    ...rest,
  ],
  events: [
    event('seized-2013', '2013-08-16', 'detention', 'Marines seize Efrén Tovar', {
      places: ['Punta Coral'],
      actors: ['tovar', 'marines', 'cartel'],
      keywords: ['beach', 'treasurer'],
    }),
    event('van-2016', '2016-06-20', 'detention', 'Tovar found in a laundry van', {
      places: ['Cerro Blanco'],
      actors: ['tovar'],
      keywords: ['laundry', 'van', 'escape'],
    }),
    event('riot-2012', '2012-02-19', 'attack', 'Riot at Las Palmas leaves 44 dead', {
      places: ['Rio Hondo'],
      actors: ['prison', 'cartel'],
      keywords: ['riot', 'escape', 'prisoners'],
    }),
    event('warden-2012', '2012-03-20', 'detention', 'Warden of Las Palmas arrested', {
      places: ['Rio Hondo'],
      actors: ['prison'],
      keywords: ['warden'],
    }),
    event('tunnel-2017', '2017-06-20', 'other', 'Inmates escape from Las Palmas', {
      places: ['Rio Hondo'],
      actors: ['prison', 'tovar'],
      keywords: ['tunnel', 'escape', 'inmates'],
    }),
    event('caught-2017', '2017-07-04', 'detention', 'Tovar caught again', {
      places: ['Rio Hondo'],
      actors: ['tovar', 'marines'],
      keywords: ['tunnel', 'escape'],
    }),
    // Yesterday's, and not this.
    event('road-2017', '2017-06-20', 'battle', 'Gunfight near Rio Hondo', {
      places: ['Rio Hondo'],
      actors: ['cartel', 'rest-2'],
      keywords: ['gunfight', 'convoy'],
    }),
    event('cartel-2010', '2010-10-03', 'battle', 'Gunfight between cartels', {
      places: ['Punta Coral'],
      actors: ['cartel', 'rest-4'],
      keywords: ['gunfight'],
    }),
    ...pairs(
      'cartel',
      'Rio Hondo',
      [2006, 2007, 2008, 2009, 2010, 2014],
      'battle',
      'Gunfight on the road to the border',
    ),
    ...distractors(80, {
      actors: ['cartel', 'marines', 'arredondo', 'prison'],
      places: ['Rio Hondo', 'Punta Coral', 'Cerro Blanco'],
      months: ['2013-08', '2012-02', '2016-06'],
      others: OTHERS,
      elsewhere: ['Agua Prieta', 'Los Mochos', 'Villa Unida'],
      kinds: ['battle', 'detention', 'attack', 'assassination'],
      keywords: ['convoy', 'ransom', 'checkpoint', 'heroin'],
      years: [2004, 2005, 2006, 2009, 2011, 2015],
    }),
  ],
  gains: { 'seized-2013': 3, 'van-2016': 3, 'riot-2012': 3, 'warden-2012': 2 },
  same: ['tunnel-2017'],
  cards: [
    { words: 'in a beach house', first: 'seized-2013' },
    { words: 'found him in a laundry van', first: 'van-2016' },
    { words: 'left 44 prisoners dead', first: 'riot-2012' },
    { words: 'dismissed the warden', first: 'none' },
  ],
};

const reef: Story = {
  name: 'a reef, a treaty and a ship aground',
  published: '2013-11-08',
  text: `Pacific court tells Tanivua to pay for reef

A tribunal in Suvana ordered the navy of Tanivua to pay two million dollars to the Marine Trust for the coral that one of its ships ground to sand.

The minesweeper Resolute ran aground on Amari Reef on 17 January. It took ten weeks to cut the ship up; the day after the grounding its fuel was pumped off.

The reef has been on the list of world heritage since the 1993 Suvana Convention, which Tanivua signed and never put into law.

Seven years ago the bulk carrier Hanjin Pearl struck the same reef, and its owner, Orient Bulk, paid within a month.

"May this be the last," said Adi Losa, who heads the trust. The navy, she said, had come second even in its apology.`,
  entities: [
    actor('navy', 'navy of Tanivua', 'public-body', ['The navy']),
    actor('trust', 'Marine Trust'),
    actor('resolute', 'Resolute', 'object'),
    actor('pearl', 'Hanjin Pearl', 'object'),
    actor('orient', 'Orient Bulk', 'organization'),
    actor('losa', 'Adi Losa', 'person'),
    actor('tanivua', 'Tanivua', 'place', [], ['country']),
    ...rest,
  ],
  events: [
    event('resolute-2013', '2013-01-17', 'accident', 'Minesweeper aground on Amari Reef', {
      places: ['Amari Reef'],
      actors: ['resolute', 'navy'],
      keywords: ['aground', 'minesweeper', 'coral'],
    }),
    event('fuel-2013', '2013-01-18', 'other', 'Fuel pumped off the Resolute', {
      places: ['Amari Reef'],
      actors: ['resolute'],
      keywords: ['fuel'],
    }),
    event('convention-1993', '1993-06-24', 'agreement', 'Suvana Convention signed', {
      places: ['Suvana'],
      actors: ['tanivua'],
      names: ['Suvana Convention'],
      keywords: ['heritage'],
    }),
    event('pearl-2006', '2006-11-19', 'accident', 'Bulk carrier strikes Amari Reef', {
      places: ['Amari Reef'],
      actors: ['pearl', 'orient'],
      keywords: ['aground', 'coral'],
    }),
    event('ruling-2013', '2013-11-07', 'legal', 'Tribunal orders Tanivua to pay', {
      places: ['Suvana'],
      actors: ['navy', 'trust'],
      keywords: ['tribunal', 'coral'],
    }),
    event('payment-2014', '2014-02-20', 'agreement', 'Tanivua pays the Marine Trust', {
      places: ['Suvana'],
      actors: ['navy', 'trust'],
      keywords: ['coral'],
    }),
    ...pairs('trust', 'Suvana', [1998, 1999, 2001, 2003, 2008, 2010], 'statement', 'Marine Trust holds its assembly'),
    ...distractors(70, {
      actors: ['navy', 'trust', 'orient', 'tanivua'],
      places: ['Suvana', 'Amari Reef'],
      months: ['2013-01', '2006-11', '1993-06'],
      others: OTHERS,
      elsewhere: ['Port Moresi', 'Nukuala', 'Hiva'],
      kinds: ['agreement', 'accident', 'statement', 'policy'],
      keywords: ['tuna', 'cyclone', 'copra', 'fuel'],
      years: [1990, 1995, 1997, 2000, 2002, 2004],
    }),
  ],
  gains: { 'resolute-2013': 3, 'fuel-2013': 2, 'convention-1993': 2, 'pearl-2006': 3 },
  same: ['ruling-2013'],
  cards: [
    { words: 'ran aground on Amari Reef', first: 'resolute-2013' },
    { words: 'its owner, Orient Bulk', first: 'pearl-2006' },
    { words: 'May this be the last', first: 'none' },
  ],
};

const chips: Story = {
  name: 'a chip maker’s day, and forty old ones',
  published: '2021-08-05',
  text: `Daehan Chips to build plant in Gwanju

Daehan Chips said it will spend 17 trillion won on a plant in Gwanju, its largest bet outside the capital.

The plant will make memory for cars and employ 2,000 people. President Moon Tae-il called it a gift to the south.

Analysts at Hana Research said that the firm may march ahead of its rivals, though second thoughts have come quickly in this trade before. Shares rose 3 percent.

The chairman, Lee Kang-ho, 53, did not attend. The United States and Japan are courting the same plants.`,
  entities: [
    actor('daehan', 'Daehan Chips', 'organization'),
    actor('moon', 'Moon Tae-il', 'person'),
    actor('lee', 'Lee Kang-ho', 'person'),
    actor('hana', 'Hana Research'),
    actor('us', 'United States', 'place', [], ['country']),
    actor('japan', 'Japan', 'place', [], ['country']),
    ...rest,
  ],
  events: [
    event('bribe-2017', '2017-02-17', 'detention', 'Lee Kang-ho arrested for bribery', {
      places: ['Seongnam'],
      actors: ['lee', 'daehan'],
      keywords: ['bribery'],
    }),
    event('leak-2013', '2013-01-28', 'accident', 'Acid leak at a Daehan plant', {
      places: ['Hwasung'],
      actors: ['daehan'],
      keywords: ['leak', 'plant'],
    }),
    event('uprising-1980', '1980-05-18', 'protest', 'Uprising in Gwanju', {
      places: ['Gwanju'],
      actors: ['rest-1'],
      keywords: ['uprising', 'soldiers'],
    }),
    event('export-2019', '2019-07-04', 'sanction', 'Japan limits chip exports', {
      places: ['Tokyo'],
      actors: ['japan', 'daehan'],
      keywords: ['exports', 'chips'],
    }),
    // Yesterday's, and not this.
    event('wages-2021', '2021-08-04', 'agreement', 'Daehan Chips settles a dispute over wages', {
      places: ['Ulsana'],
      actors: ['daehan'],
      keywords: ['wages', 'union'],
    }),
    event('court-2021', '2021-08-03', 'legal', 'Gwanju court hears a pilot', {
      places: ['Gwanju'],
      actors: ['rest-3'],
      keywords: ['pilot', 'court'],
    }),
    ...pairs('daehan', 'Gwanju', [2009, 2011, 2012, 2014, 2016], 'statement', 'Daehan Chips at the Gwanju fair'),
    ...distractors(70, {
      actors: ['daehan', 'moon', 'us', 'japan', 'hana'],
      places: ['Gwanju'],
      months: ['2020-08', '2021-03', '2021-05'],
      others: OTHERS,
      elsewhere: ['Ulsana', 'Incheol', 'Kawasa'],
      kinds: ['agreement', 'statement', 'legal', 'policy'],
      keywords: ['strike', 'tariff', 'phone', 'battery'],
      years: [2005, 2006, 2007, 2010, 2015, 2018],
    }),
  ],
  gains: {},
  cards: [{ words: 'it will spend 17 trillion won', first: 'none' }],
};

export const SECOND_REPORT_STORIES: readonly Story[] = [cable, runner, steppe, prison, reef, chips];
