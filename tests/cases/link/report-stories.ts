// Stories that linking is reported on; its weights were not tuned on them.

import { actor, distractors, event, type Story } from './story';

const OTHERS = ['aside-1', 'aside-2', 'aside-3', 'aside-4', 'aside-5'];
const asides = OTHERS.map((id) => actor(id, `Sideline Trust ${id}`));

const mine: Story = {
  name: 'a mine, a dam of mud, a settlement',
  published: '2024-10-28',
  text: `Minera Sol and state agree on $30bn for the Doce valley

RIO BRAVO, Oct 25 - Minera Sol will pay thirty billion dollars to people and towns along the Doce after nine years of lawsuits, the solicitor general said on Friday.

The accord closes most claims that followed the break of the Fundo dam, which sent a wave of red mud down the valley on 5 November 2015 and killed nineteen.

It replaces a fund set up in 2016, the Doce Foundation, that survivors had called "a machine for waiting".

The company, owned by Harrow Metals and Vale do Norte, has always said that the dam met the rules. Its then president, Ricardo Leme, was acquitted of manslaughter in a first trial, and prosecutors appealed.

In January 2019 another dam of Vale do Norte gave way at Corrego. That one buried a canteen at lunchtime.

Harrow Metals faces a hearing in London this week, where 620,000 people are suing it.`,
  entities: [
    actor('minera', 'Minera Sol'),
    actor('harrow', 'Harrow Metals'),
    actor('vale', 'Vale do Norte'),
    actor('leme', 'Ricardo Leme', 'person'),
    actor('foundation', 'Doce Foundation'),
    ...asides,
  ],
  events: [
    event('fundo-2015', '2015-11-05', 'disaster', 'Fundo dam breaks; nineteen die', {
      places: ['Fundo dam'],
      actors: ['minera', 'harrow', 'vale'],
      keywords: ['dam', 'mud', 'valley'],
    }),
    event('fund-2016', '2016-03-02', 'agreement', 'Doce Foundation set up', {
      places: ['Rio Bravo'],
      actors: ['foundation', 'minera'],
      keywords: ['fund', 'survivors'],
    }),
    event('corrego-2019', '2019-01-25', 'disaster', 'Dam at Corrego collapses on a canteen', {
      places: ['Corrego'],
      actors: ['vale'],
      keywords: ['dam', 'canteen'],
    }),
    event('leme-trial', '2023-11-14', 'legal', 'Ricardo Leme acquitted', {
      places: ['Rio Bravo'],
      actors: ['leme', 'minera'],
      keywords: ['acquitted', 'manslaughter'],
    }),
    event('deal-2024', '2024-10-25', 'agreement', 'Thirty billion dollars for the Doce valley', {
      places: ['Rio Bravo'],
      actors: ['minera'],
      keywords: ['accord', 'claims'],
    }),
    event('harrow-2009', '2009-06-12', 'agreement', 'Harrow Metals sells a smelter', {
      places: ['London'],
      actors: ['harrow', 'aside-1'],
      keywords: ['smelter'],
    }),
    ...distractors(70, {
      actors: ['minera', 'harrow', 'vale'],
      places: ['Rio Bravo', 'London', 'Fundo dam'],
      months: ['2015-11', '2016-05', '2019-01'],
      others: OTHERS,
      elsewhere: ['Serra Alta', 'Porto Claro', 'Antwerp'],
      kinds: ['agreement', 'legal', 'disaster', 'policy'],
      keywords: ['dam', 'strike', 'ore', 'train'],
      years: [2002, 2003, 2005, 2007, 2010, 2011, 2012],
    }),
  ],
  gains: { 'fundo-2015': 3, 'fund-2016': 3, 'corrego-2019': 3, 'leme-trial': 2 },
  same: ['deal-2024'],
  cards: [
    { words: 'which sent a wave of red mud', first: 'fundo-2015' },
    { words: 'It replaces a fund set up in 2016', first: 'fund-2016' },
    { words: 'In January 2019 another dam', first: 'corrego-2019' },
  ],
};

const coup: Story = {
  name: 'a general, a coup and the one before',
  published: '2023-07-31',
  text: `Neighbours give Sahelia's generals one week

Leaders of the Western Community on Sunday gave the officers who seized power in Sahelia seven days to free President Idris Maru, and did not rule out force.

The head of the presidential guard, General Omar Tchiba, declared himself leader on Friday, two days after his men had locked the president in his palace.

Crowds waving foreign flags threw stones at the French embassy in Namey.

Mr Maru was sworn in in April 2021, the first time that power had passed from one elected president to another. Days earlier the guard — then as now under General Tchiba — had beaten off a coup attempt.

Sahelia's last putsch succeeded in February 2010, when soldiers stormed a cabinet meeting and took President Mamane Djibo away.

The Western Community suspended three other members after coups in the past three years.`,
  entities: [
    actor('community', 'Western Community'),
    actor('maru', 'Idris Maru', 'person', ['Mr Maru']),
    actor('tchiba', 'Omar Tchiba', 'person', ['General Tchiba']),
    actor('guard', 'presidential guard', 'armed-group', ['Presidential guard']),
    actor('djibo', 'Mamane Djibo', 'person'),
    actor('sahelia', 'Sahelia', 'place', [], ['country']),
    ...asides,
  ],
  events: [
    event('coup-2010', '2010-02-18', 'attack', 'Soldiers topple Mamane Djibo', {
      places: ['Namey'],
      actors: ['djibo', 'sahelia'],
      keywords: ['coup', 'soldiers', 'cabinet'],
    }),
    event('attempt-2021', '2021-03-31', 'attack', 'Coup attempt beaten off in Namey', {
      places: ['Namey'],
      actors: ['guard', 'tchiba', 'maru'],
      keywords: ['coup', 'attempt'],
    }),
    event('sworn-2021', '2021-04-02', 'appointment', 'Idris Maru sworn in', {
      places: ['Namey'],
      actors: ['maru', 'sahelia'],
      keywords: ['sworn', 'president'],
    }),
    event('coup-2023', '2023-07-26', 'attack', 'Guard locks up Idris Maru', {
      places: ['Namey'],
      actors: ['tchiba', 'maru', 'guard'],
      keywords: ['coup', 'palace'],
    }),
    event('ultimatum-2023', '2023-07-30', 'statement', 'Western Community sets an ultimatum', {
      places: ['Abudza'],
      actors: ['community', 'maru'],
      keywords: ['ultimatum', 'force'],
    }),
    event('drought-2012', '2012-06-01', 'disaster', 'Drought in Sahelia', {
      places: ['Zindra'],
      actors: ['sahelia'],
      keywords: ['drought'],
    }),
    ...distractors(70, {
      actors: ['community', 'sahelia'],
      places: ['Namey'],
      months: ['2021-04', '2010-02'],
      others: OTHERS,
      elsewhere: ['Zindra', 'Tahoua', 'Agadesh'],
      kinds: ['attack', 'policy', 'agreement', 'statement'],
      keywords: ['president', 'summit', 'troops', 'cotton'],
      years: [2000, 2003, 2004, 2006, 2013, 2014, 2015, 2016],
    }),
  ],
  gains: { 'coup-2010': 3, 'attempt-2021': 3, 'sworn-2021': 3 },
  same: ['coup-2023', 'ultimatum-2023'],
  cards: [
    { words: 'was sworn in in April 2021', first: 'sworn-2021' },
    { words: 'had beaten off a coup attempt', first: 'attempt-2021' },
    { words: 'last putsch succeeded in February 2010', first: 'coup-2010' },
  ],
};

const tower: Story = {
  name: 'a fire and the fire before it',
  published: '2017-06-16',
  text: `Residents warned of cladding for years

Tenants of Lansdown House say they wrote eleven letters about the panels that went up in flames in the early hours of Wednesday.

At least thirty people are dead and the Fire Brigade expects to find more.

The panels were fitted by Ryland Facades in a refurbishment that ended last summer and cost £9m. Kingsmere Council, which owns the tower, chose them because they were cheaper.

Fire experts had warned of such panels since July 2009, when six people died at Lakan Court in the south of the city. A coroner, Frances Kirk, told ministers in 2013 to look at the rules again.

"They promised us a review," said Ronnie King of the Safety Group. "We were still waiting."

The council's leader, Nicola Paget, was booed when she came to the church hall on Thursday.`,
  entities: [
    actor('brigade', 'Fire Brigade', 'public-body'),
    actor('ryland', 'Ryland Facades'),
    actor('council', 'Kingsmere Council', 'public-body'),
    actor('kirk', 'Frances Kirk', 'person'),
    actor('safety', 'Safety Group'),
    actor('paget', 'Nicola Paget', 'person'),
    ...asides,
  ],
  events: [
    event('lakan-2009', '2009-07-03', 'accident', 'Six die in a fire at Lakan Court', {
      places: ['Lakan Court'],
      actors: ['brigade'],
      keywords: ['fire', 'panels'],
    }),
    event('coroner-2013', '2013-03-28', 'investigation', 'Coroner Frances Kirk asks for new fire rules', {
      places: ['Camber'],
      actors: ['kirk'],
      keywords: ['coroner', 'rules'],
    }),
    event('refurbishment-2016', '2016-07', 'other', 'Refurbishment of Lansdown House ends', {
      places: ['Lansdown House'],
      actors: ['ryland', 'council'],
      keywords: ['refurbishment', 'panels'],
    }),
    event('fire-2017', '2017-06-14', 'accident', 'Lansdown House burns', {
      places: ['Lansdown House'],
      actors: ['brigade', 'council'],
      keywords: ['fire', 'tower'],
    }),
    event('paget-2013', '2013-05-22', 'appointment', 'Nicola Paget elected leader of Kingsmere Council', {
      places: ['Kingsmere'],
      actors: ['paget', 'council'],
      keywords: ['leader'],
    }),
    event('warehouse-2001', '2001-10-10', 'accident', 'Warehouse burns in Kingsmere', {
      places: ['Kingsmere'],
      actors: ['brigade'],
      keywords: ['fire'],
    }),
    ...distractors(70, {
      actors: ['brigade', 'council', 'safety'],
      places: ['Lansdown House'],
      months: ['2009-07', '2016-07', '2013-06'],
      others: OTHERS,
      elsewhere: ['Camber', 'Kingsmere', 'Denbury'],
      kinds: ['accident', 'policy', 'other', 'appointment'],
      keywords: ['rent', 'lift', 'school', 'budget'],
      years: [1998, 1999, 2002, 2003, 2005, 2006],
    }),
  ],
  gains: { 'lakan-2009': 3, 'coroner-2013': 3, 'refurbishment-2016': 3, 'paget-2013': 1 },
  same: ['fire-2017'],
  cards: [
    { words: 'when six people died at Lakan Court', first: 'lakan-2009' },
    { words: 'told ministers in 2013', first: 'coroner-2013' },
    { words: 'The panels were fitted by Ryland Facades', first: 'refurbishment-2016' },
    { words: 'They promised us a review', first: 'none' },
  ],
};

const rocket: Story = {
  name: 'a rocket that failed before',
  published: '2022-06-13',
  text: `Third time unlucky: Astria loses two weather satellites

Astria's Vega-9 shut down a minute early on Sunday and dropped two storm-watching satellites of the Space Agency into the Atlantic.

The launch from Cape Sable was the first of three under a contract worth $8m.

"We regret not being able to deliver," the company's founder, Chris Kemper, wrote.

Vega-9 had also failed in February, when a fairing stuck and four research satellites were lost.

It reached orbit twice: last November and on 15 March.

Astria went public in July 2021 by merging with Hollis Capital. Its shares have since lost nine tenths of their price.`,
  entities: [
    actor('astria', 'Astria'),
    actor('agency', 'Space Agency', 'public-body'),
    actor('kemper', 'Chris Kemper', 'person'),
    actor('hollis', 'Hollis Capital'),
    actor('vega', 'Vega-9', 'object'),
    ...asides,
  ],
  events: [
    event('fairing-2022', '2022-02-10', 'accident', 'Fairing sticks; Vega-9 loses four satellites', {
      places: ['Cape Sable'],
      actors: ['astria', 'vega', 'agency'],
      keywords: ['fairing', 'satellites'],
    }),
    event('orbit-2021', '2021-11-20', 'other', 'Vega-9 reaches orbit', {
      places: ['Kodiak Point'],
      actors: ['astria', 'vega'],
      keywords: ['orbit'],
    }),
    event('orbit-2022', '2022-03-15', 'other', 'Vega-9 carries its first paid load', {
      places: ['Kodiak Point'],
      actors: ['astria', 'vega'],
      keywords: ['orbit'],
    }),
    event('public-2021', '2021-07-01', 'agreement', 'Astria merges with Hollis Capital and goes public', {
      places: ['New York'],
      actors: ['astria', 'hollis'],
      keywords: ['shares', 'merging'],
    }),
    event('loss-2022', '2022-06-12', 'accident', 'Vega-9 loses two weather satellites', {
      places: ['Cape Sable'],
      actors: ['astria', 'vega', 'agency'],
      keywords: ['satellites'],
    }),
    event('astria-2018', '2018-07-20', 'other', 'First test of an Astria rocket', {
      places: ['Kodiak Point'],
      actors: ['astria'],
      keywords: ['test'],
    }),
    ...distractors(70, {
      actors: ['astria', 'agency'],
      places: ['Cape Sable'],
      months: ['2022-02', '2021-11', '2021-07'],
      others: OTHERS,
      elsewhere: ['Kodiak Point', 'Baikona', 'Kourou Bay'],
      kinds: ['accident', 'agreement', 'other', 'statement'],
      keywords: ['engine', 'launch', 'orbit', 'contract'],
      years: [2008, 2009, 2010, 2012, 2013, 2014],
    }),
  ],
  gains: { 'fairing-2022': 3, 'orbit-2021': 3, 'orbit-2022': 3, 'public-2021': 3 },
  same: ['loss-2022'],
  cards: [
    { words: 'had also failed in February', first: 'fairing-2022' },
    { words: 'went public in July 2021', first: 'public-2021' },
    { words: 'We regret not being able to deliver', first: 'none' },
  ],
};

const bishop: Story = {
  name: 'an apology that took forty years',
  published: '2022-07-26',
  text: `Church leader asks forgiveness at Maskwa

MASKWA – The head of the Old Church, Patriarch Leon, stood at the graves of the former Ermine school on Monday and asked the First Peoples for forgiveness.

"I am deeply sorry," he said in the rain to two thousand people, among them many who had been taken from their parents as children.

Unmarked graves were found by radar at another school, Kamlo, in May 2021. The discovery of 215 of them set off a summer of church burnings.

The National Commission had called for an apology in its final report seven years ago, after hearing 6,500 witnesses.

Prime minister Janet Harlow made the government's own apology in June 2008.

Some in the crowd thought that one word was missing. "He said evil. He did not say crime," said Chief Wilton Smallboy.`,
  entities: [
    actor('church', 'Old Church'),
    actor('leon', 'Patriarch Leon', 'person'),
    actor('peoples', 'First Peoples'),
    actor('commission', 'National Commission', 'public-body'),
    actor('harlow', 'Janet Harlow', 'person'),
    actor('smallboy', 'Wilton Smallboy', 'person'),
    ...asides,
  ],
  events: [
    event('kamlo-2021', '2021-05-27', 'investigation', 'Radar finds 215 graves at the Kamlo school', {
      places: ['Kamlo'],
      actors: ['peoples', 'church'],
      keywords: ['graves', 'radar', 'school'],
    }),
    event('report-2015', '2015-06-02', 'investigation', 'National Commission ends its hearings on the schools', {
      places: ['Ottawa Falls'],
      actors: ['commission', 'peoples'],
      keywords: ['report', 'witnesses', 'apology'],
    }),
    event('apology-2008', '2008-06-11', 'statement', 'Janet Harlow apologises for the schools', {
      places: ['Ottawa Falls'],
      actors: ['harlow', 'peoples'],
      keywords: ['apology'],
    }),
    event('visit-2022', '2022-07-25', 'statement', 'Patriarch Leon asks forgiveness at Maskwa', {
      places: ['Maskwa'],
      actors: ['leon', 'church', 'peoples'],
      keywords: ['forgiveness', 'graves'],
    }),
    event('leon-2013', '2013-03-13', 'appointment', 'Leon becomes patriarch', {
      places: ['Old See'],
      actors: ['leon', 'church'],
      keywords: ['elected'],
    }),
    event('harlow-2010', '2010-01-19', 'statement', 'Janet Harlow opens a hockey rink', {
      places: ['Maskwa'],
      actors: ['harlow'],
      keywords: ['rink'],
    }),
    ...distractors(70, {
      actors: ['church', 'peoples', 'commission'],
      places: ['Maskwa', 'Kamlo'],
      months: ['2021-05', '2008-06', '2015-07'],
      others: OTHERS,
      elsewhere: ['Ottawa Falls', 'Regent', 'Thunder Cove'],
      kinds: ['statement', 'legal', 'investigation', 'agreement'],
      keywords: ['treaty', 'children', 'land', 'pipeline'],
      years: [1995, 1996, 1999, 2001, 2003, 2005],
    }),
  ],
  gains: { 'kamlo-2021': 3, 'report-2015': 3, 'apology-2008': 3 },
  same: ['visit-2022'],
  cards: [
    { words: 'Unmarked graves were found by radar', first: 'kamlo-2021' },
    { words: 'made the government', first: 'apology-2008' },
    { words: 'in its final report seven years ago', first: 'report-2015' },
    { words: 'He did not say crime', first: 'none' },
  ],
};

/** Hundreds of attacks by one group in one city, and an article that speaks of one of them. */
const blasts = Array.from({ length: 300 }, (_, at) => {
  const day = `${2009 + (at % 11)}-${String(1 + ((at * 5) % 12)).padStart(2, '0')}-${String(1 + ((at * 11) % 28)).padStart(2, '0')}`;
  const place = ['Maidur', 'Borno Gate', 'Yolan', 'Chibo'][at % 4] ?? 'Maidur';
  return event(`attack-${at}`, day, 'attack', `Black Banner - Civilians, ${place}`, {
    places: [place],
    actors: ['banner'],
  });
});
const school: Story = {
  name: 'one attack among hundreds',
  published: '2019-04-14',
  text: `Five years on, parents of Chibo still set the table

On the evening of 14 April 2014 gunmen of Black Banner drove into Chibo and took 276 girls from their beds.

Five years later 112 of them are missing. Their parents walked through the rain to the ruined school on Sunday.

The government of Bello Garba says it is still talking. In May 2017 it swapped five commanders for 82 of the girls after months of meetings brokered by the Alpine Mission.

"We don't want money, we want Hauwa," said her mother.

Soldiers at the gate did not let photographers in.`,
  entities: [
    actor('banner', 'Black Banner', 'armed-group'),
    actor('garba', 'Bello Garba', 'person'),
    actor('mission', 'Alpine Mission'),
    ...asides,
  ],
  events: [
    // One of them would fall on the very day, at the very place.
    ...blasts.filter(({ start }) => start !== '2014-04-14'),
    event('girls-2014', '2014-04-14', 'detention', 'Black Banner takes 276 girls from the school of Chibo', {
      places: ['Chibo'],
      actors: ['banner'],
    }),
    event('swap-2017', '2017-05-06', 'agreement', '82 girls freed for five commanders', {
      places: ['Banki'],
      actors: ['banner', 'mission', 'garba'],
    }),
    ...distractors(40, {
      actors: ['garba', 'mission'],
      places: ['Chibo'],
      months: ['2017-05'],
      others: OTHERS,
      elsewhere: ['Abudza', 'Lagosa'],
      kinds: ['policy', 'statement'],
      keywords: ['fuel'],
      years: [2005, 2006],
    }),
  ],
  gains: { 'girls-2014': 3, 'swap-2017': 3 },
  cards: [
    { words: 'On the evening of 14 April 2014', first: 'girls-2014' },
    { words: 'In May 2017 it swapped', first: 'swap-2017' },
    { words: 'Soldiers at the gate', first: 'none' },
  ],
};

const opening: Story = {
  name: 'a concert in a known place',
  published: '2018-09-02',
  text: `Fire Brigade band plays in Camber

Four hundred people danced in Camber on Saturday to the band of the Fire Brigade.

Nicola Paget sang two songs of her own. Ice cream ran out at nine.`,
  entities: tower.entities,
  events: tower.events,
  gains: {},
  cards: [{ words: 'Four hundred people danced', first: 'none' }],
};

const shares: Story = {
  name: 'a market report full of names',
  published: '2022-08-02',
  text: `Markets close flat

Harrow Metals rose two per cent and Vale do Norte fell one, in thin trade.

Traders in London waited for figures due on Thursday.`,
  entities: mine.entities,
  events: mine.events,
  gains: {},
  cards: [{ words: 'in thin trade', first: 'none' }],
};

export const REPORT_STORIES: readonly Story[] = [mine, coup, tower, rocket, bishop, school, opening, shares];
