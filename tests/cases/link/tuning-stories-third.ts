// A third set of tuning stories: met with the weights that the first two taught (mean nDCG@5 0.94), then used to better them.

import { actor, distractors, event, type Story } from './story';

const OTHERS = ['far-1', 'far-2', 'far-3', 'far-4'];
const farActors = OTHERS.map((id) => actor(id, `Distant Company ${id}`));

const bank: Story = {
  name: 'a bank and its regulator',
  published: '2024-02-07',
  text: `Shares in Corvane sink after second fine

LONDON — Corvane Bank lost a fifth of its value on Wednesday morning after the Conduct Authority fined it £310m for letting a network of car dealers move cash through its branches.

It is the lender's second penalty in four years. In 2020 it paid £84m over the sale of pension products to miners in South Wales.

Chief executive Imogen Tarrant, who joined from Delford in June, said the failings "belong to another era".

They do not, according to the regulator. Its notice describes transfers as late as last May, two months after staff in the Leeds branch had written to head office.

Corvane bought its smaller rival Penrose Mutual in the autumn of 2016 and has struggled with its computers since. In April 2018 a botched switch of systems locked 1.9 million customers out of their accounts for a week.

The Treasury Committee called Ms Tarrant to appear on 20 February.`,
  entities: [
    actor('corvane', 'Corvane Bank', 'organization', ['Corvane']),
    actor('conduct', 'Conduct Authority', 'public-body'),
    actor('tarrant', 'Imogen Tarrant', 'person', ['Ms Tarrant']),
    actor('penrose', 'Penrose Mutual'),
    actor('delford', 'Delford'),
    actor('committee', 'Treasury Committee', 'public-body'),
    ...farActors,
  ],
  events: [
    event('fine-2020', '2020-09-15', 'sanction', 'Corvane Bank fined over pensions sold to miners', {
      places: ['South Wales'],
      actors: ['conduct', 'corvane'],
      keywords: ['fine', 'pension', 'miners'],
    }),
    event('tarrant-2023', '2023-06-05', 'appointment', 'Imogen Tarrant leaves Delford for Corvane', {
      places: ['London'],
      actors: ['tarrant', 'corvane', 'delford'],
      keywords: ['chief executive'],
    }),
    event('penrose-2016', '2016-10-11', 'agreement', 'Corvane buys Penrose Mutual', {
      places: ['London'],
      actors: ['corvane', 'penrose'],
      keywords: ['takeover'],
    }),
    event('outage-2018', '2018-04-22', 'accident', 'Customers of Corvane locked out of accounts', {
      places: ['London'],
      actors: ['corvane'],
      keywords: ['systems', 'accounts', 'customers'],
    }),
    event('fine-2024', '2024-02-07', 'sanction', 'Conduct Authority fines Corvane Bank over cash', {
      places: ['London'],
      actors: ['conduct', 'corvane'],
      keywords: ['fine', 'cash', 'branches'],
    }),
    event('delford-fine', '2019-09-10', 'sanction', 'Conduct Authority fines Delford over mortgages', {
      places: ['London'],
      actors: ['conduct', 'delford'],
      keywords: ['fine', 'mortgage'],
    }),
    event('corvane-museum', '2013-05-20', 'other', 'Corvane Bank opens a museum of money', {
      places: ['Leeds'],
      actors: ['corvane'],
      keywords: ['museum'],
    }),
    ...distractors(80, {
      actors: ['corvane', 'conduct', 'committee'],
      places: ['London', 'Leeds', 'South Wales'],
      months: ['2020-03', '2018-04', '2023-06', '2016-10'],
      others: OTHERS,
      elsewhere: ['Bristol', 'Perth', 'Antrim'],
      kinds: ['sanction', 'agreement', 'statement', 'legal'],
      keywords: ['fine', 'branch', 'dividend', 'loan'],
      years: [2005, 2006, 2007, 2009, 2010, 2011, 2012],
    }),
  ],
  gains: { 'fine-2020': 3, 'tarrant-2023': 2, 'penrose-2016': 3, 'outage-2018': 3 },
  same: ['fine-2024'],
  cards: [
    { words: 'In 2020 it paid', first: 'fine-2020' },
    { words: 'In April 2018 a botched switch', first: 'outage-2018' },
    { words: 'bought its smaller rival Penrose Mutual', first: 'penrose-2016' },
    { words: 'who joined from Delford in June', first: 'tarrant-2023' },
  ],
};

const volcano: Story = {
  name: 'a volcano and the last evacuation',
  published: '2018-05-20',
  text: `Islanders told to pack as Mount Sere rumbles

The Geological Service raised the alert for Mount Sere to orange on Saturday and asked 6,000 people on the western slope to be ready to leave within an hour.

Small quakes have shaken the villages since Thursday. Ash fell on Balu for the first time this year.

Old people in Balu need no explaining. They left everything behind in February 1994, when mud swept the lower village into the sea and 212 people did not come back.

The Service was blamed then for saying nothing. A commission under Father Anton Reyes wrote a year later that its only seismograph had been broken since Christmas.

President Lucho Marin flew over the crater on Sunday. "We will not wait for the mud," he said.

Last September his government cut the budget of the Service by a third, over the protests of its director, Inés Duarte.`,
  entities: [
    actor('service', 'Geological Service', 'public-body', ['The Service', 'the Service']),
    actor('reyes', 'Anton Reyes', 'person', ['Father Anton Reyes']),
    actor('marin', 'Lucho Marin', 'person', ['President Lucho Marin']),
    actor('duarte', 'Inés Duarte', 'person'),
    ...farActors,
  ],
  events: [
    event('mud-1994', '1994-02-21', 'disaster', 'Mud from Mount Sere buries lower Balu', {
      places: ['Balu', 'Mount Sere'],
      actors: ['service'],
      keywords: ['mud', 'village', 'eruption'],
    }),
    event('commission-1995', '1995-03', 'investigation', 'Reyes commission reports on the Balu disaster', {
      places: ['Capital City'],
      actors: ['reyes', 'service'],
      keywords: ['commission', 'seismograph'],
    }),
    event('budget-2017', '2017-09-12', 'policy', 'Government cuts the Geological Service by a third', {
      places: ['Capital City'],
      actors: ['service', 'duarte', 'marin'],
      keywords: ['budget', 'cut'],
    }),
    event('alert-2018', '2018-05-19', 'disaster', 'Alert raised for Mount Sere', {
      places: ['Mount Sere'],
      actors: ['service'],
      keywords: ['alert', 'ash', 'quakes'],
    }),
    event('marin-2016', '2016-06-30', 'election', 'Lucho Marin wins the presidency', {
      places: ['Capital City'],
      actors: ['marin'],
      keywords: ['election'],
    }),
    event('race-2003', '2003-08-02', 'other', 'First mountain run on Mount Sere', {
      places: ['Mount Sere'],
      actors: ['far-1'],
      keywords: ['run', 'village'],
    }),
    ...distractors(80, {
      actors: ['service', 'marin'],
      places: ['Balu', 'Mount Sere'],
      months: ['1994-02', '2017-09', '2018-05'],
      others: OTHERS,
      elsewhere: ['Port Amaro', 'Tres Cruces', 'Lomas'],
      kinds: ['disaster', 'policy', 'investigation', 'other'],
      keywords: ['quake', 'road', 'tourists', 'budget'],
      years: [1997, 1998, 2000, 2001, 2004, 2005, 2008],
    }),
  ],
  gains: { 'mud-1994': 3, 'commission-1995': 3, 'budget-2017': 3 },
  same: ['alert-2018'],
  cards: [
    { words: 'They left everything behind in February 1994', first: 'mud-1994' },
    { words: 'A commission under Father Anton Reyes', first: 'commission-1995' },
    { words: 'Last September his government cut', first: 'budget-2017' },
    { words: 'Small quakes have shaken', first: 'none' },
  ],
};

const murder: Story = {
  name: 'a journalist, five years on',
  published: '2022-10-16',
  text: `Candles for Marta Galdes in Sliema Bay

Several hundred people walked in silence through Sliema Bay on Sunday, five years to the day after a bomb under her car killed the reporter Marta Galdes.

Two brothers pleaded guilty on Friday and were given forty years each.

The man accused of paying them, the casino owner Ronald Fench, is still waiting for his trial. He was arrested on his yacht in November 2019 and denies everything.

A public inquiry found last year that the state "must shoulder responsibility". Former prime minister Julian Mizzi, who stepped down over the affair in January 2020, called the finding unfair.

The Press Guild handed out the prize that bears her name on Thursday.`,
  entities: [
    actor('galdes', 'Marta Galdes', 'person'),
    actor('fench', 'Ronald Fench', 'person'),
    actor('mizzi', 'Julian Mizzi', 'person'),
    actor('guild', 'Press Guild'),
    ...farActors,
  ],
  events: [
    event('bomb-2017', '2017-10-16', 'assassination', 'Car bomb kills Marta Galdes', {
      places: ['Sliema Bay'],
      actors: ['galdes'],
      keywords: ['bomb', 'car'],
    }),
    event('fench-2019', '2019-11-20', 'detention', 'Ronald Fench arrested at sea', {
      places: ['Grand Harbour'],
      actors: ['fench'],
      keywords: ['arrested', 'yacht'],
    }),
    event('mizzi-2020', '2020-01-12', 'appointment', 'Julian Mizzi steps down', {
      places: ['Castille'],
      actors: ['mizzi'],
      keywords: ['resigned'],
    }),
    event('inquiry-2021', '2021-07-29', 'investigation', 'Inquiry into the death of Marta Galdes blames the state', {
      places: ['Castille'],
      actors: ['galdes', 'mizzi'],
      keywords: ['inquiry', 'responsibility'],
    }),
    event('plea-2022', '2022-10-14', 'legal', 'Brothers plead guilty to killing Marta Galdes', {
      places: ['Castille'],
      actors: ['galdes'],
      keywords: ['guilty', 'brothers'],
    }),
    event('libel-2013', '2013-04-03', 'legal', 'Julian Mizzi sues Marta Galdes', {
      places: ['Castille'],
      actors: ['mizzi', 'galdes'],
      keywords: ['libel'],
    }),
    event('casino-2011', '2011-09-09', 'agreement', 'Ronald Fench opens a casino', {
      places: ['Grand Harbour'],
      actors: ['fench'],
      keywords: ['casino'],
    }),
    ...distractors(80, {
      actors: ['guild', 'mizzi', 'fench'],
      places: ['Sliema Bay'],
      months: ['2017-10', '2019-11', '2020-01'],
      others: OTHERS,
      elsewhere: ['Gozo Point', 'Marsa Quay', 'Valley Gate'],
      kinds: ['legal', 'policy', 'appointment', 'protest'],
      keywords: ['licence', 'prize', 'port', 'ferry'],
      years: [2005, 2006, 2008, 2009, 2010, 2012],
    }),
  ],
  gains: { 'bomb-2017': 3, 'fench-2019': 3, 'mizzi-2020': 3, 'inquiry-2021': 3, 'libel-2013': 1, 'casino-2011': 1 },
  same: ['plea-2022'],
  cards: [
    { words: 'five years to the day after a bomb', first: 'bomb-2017' },
    { words: 'arrested on his yacht in November 2019', first: 'fench-2019' },
    { words: 'stepped down over the affair in January 2020', first: 'mizzi-2020' },
  ],
};

const border: Story = {
  name: 'a border and three clashes',
  published: '2019-09-03',
  text: `Shots on the Arlan line again

Border guards of Vesk and Toria exchanged fire near the village of Karsu on Monday night, each saying that the other had begun.

Toria's interior ministry said that two of its men were wounded. Vesk reported no losses.

It was the gravest clash since the four-day fighting of July, in which a school in Karsu burned down.

The Contact Group, which brokered an end to that fighting in Minsten, asked both sides for calm.

In 1993 the line was drawn across the Arlan valley by a ceasefire that was meant to last six months.`,
  entities: [
    actor('vesk', 'Vesk', 'place', [], ['country']),
    actor('toria', 'Toria', 'place', [], ['country']),
    actor('vesk-guards', 'Vesk border guards', 'armed-group', ['Border guards of Vesk']),
    actor('toria-ministry', 'Torian interior ministry', 'public-body', ["Toria's interior ministry"]),
    actor('contact-group', 'Contact Group', 'organization', ['The Contact Group']),
    ...farActors,
  ],
  events: [
    event('july-2019', '2019-07-12', 'battle', 'Four days of fighting around Karsu', {
      end: '2019-07-15',
      places: ['Karsu'],
      actors: ['vesk-guards', 'toria-ministry'],
      keywords: ['fighting', 'school'],
    }),
    event('minsten-2019', '2019-07-16', 'agreement', 'Truce agreed in Minsten', {
      places: ['Minsten'],
      actors: ['contact-group', 'vesk', 'toria'],
      keywords: ['truce', 'brokered'],
    }),
    event('ceasefire-1993', '1993-05', 'agreement', 'Ceasefire draws the Arlan line', {
      places: ['Arlan valley'],
      actors: ['vesk', 'toria'],
      keywords: ['ceasefire', 'line'],
    }),
    event('karsu-2008', '2008-02-08', 'other', 'Karsu gets a new well', {
      places: ['Karsu'],
      actors: ['far-2'],
      keywords: ['village', 'well'],
    }),
    event('toria-vote', '2019-07-14', 'election', 'Toria votes', {
      places: ['Torgrad'],
      actors: ['toria'],
      keywords: ['election'],
    }),
    ...distractors(80, {
      actors: ['vesk', 'toria', 'contact-group'],
      places: ['Karsu'],
      months: ['2019-07', '1993-05'],
      others: OTHERS,
      elsewhere: ['Torgrad', 'Veskov', 'Lomnitsa'],
      kinds: ['battle', 'agreement', 'statement', 'election'],
      keywords: ['guards', 'visit', 'railway', 'harvest'],
      years: [1999, 2000, 2003, 2004, 2011, 2012, 2014],
    }),
  ],
  gains: { 'july-2019': 3, 'minsten-2019': 3, 'ceasefire-1993': 3 },
  cards: [
    { words: 'It was the gravest clash since the four-day fighting of July', first: 'july-2019' },
    { words: 'which brokered an end to that fighting in Minsten', first: 'minsten-2019' },
    { words: 'In 1993 the line was drawn', first: 'ceasefire-1993' },
  ],
};

const clinic: Story = {
  name: 'a hospital and its earlier scandals',
  published: '2023-11-30',
  text: `Third surgeon suspended at St Alwyn's

St Alwyn's Hospital has sent home a third surgeon while it looks into operations on children, its board said on Thursday.

Parents were told in letters that arrived this week. Forty-six families are to be seen again by doctors from Marlow Infirmary.

The Care Inspectorate rated the department "inadequate" in March, three months after a nurse, Grace Adeyemi, had gone to the newspapers.

Ms Adeyemi was dismissed two weeks later. A tribunal awarded her £95,000 in September.

The hospital has been here before: in the late 1990s, twenty-nine babies died after heart surgery at St Alwyn's, and a report by Sir Ian Calloway in 2001 spoke of "a club culture".`,
  entities: [
    actor('alwyn', "St Alwyn's Hospital", 'organization', ["St Alwyn's"]),
    actor('inspectorate', 'Care Inspectorate', 'public-body'),
    actor('adeyemi', 'Grace Adeyemi', 'person', ['Ms Adeyemi']),
    actor('calloway', 'Ian Calloway', 'person', ['Sir Ian Calloway']),
    actor('marlow', 'Marlow Infirmary'),
    ...farActors,
  ],
  events: [
    event('rating-2023', '2023-03-14', 'investigation', "Inspectorate rates St Alwyn's department inadequate", {
      places: ['Redcaster'],
      actors: ['inspectorate', 'alwyn'],
      keywords: ['inadequate', 'rating'],
    }),
    event('leak-2022', '2022-12-09', 'statement', 'Nurse Grace Adeyemi speaks to newspapers', {
      places: ['Redcaster'],
      actors: ['adeyemi', 'alwyn'],
      keywords: ['nurse', 'newspapers'],
    }),
    event('tribunal-2023', '2023-09-21', 'legal', 'Tribunal awards Grace Adeyemi compensation', {
      places: ['Redcaster'],
      actors: ['adeyemi', 'alwyn'],
      keywords: ['tribunal', 'dismissed'],
    }),
    event('babies-1998', '1998', 'disaster', "Babies die after heart surgery at St Alwyn's", {
      places: ['Redcaster'],
      actors: ['alwyn'],
      keywords: ['babies', 'heart surgery'],
    }),
    event('calloway-2001', '2001-07-18', 'investigation', "Calloway report on St Alwyn's", {
      places: ['Redcaster'],
      actors: ['calloway', 'alwyn'],
      keywords: ['report', 'culture'],
    }),
    event('wing-2010', '2010-04-04', 'other', "Duchess opens a wing of St Alwyn's", {
      places: ['Redcaster'],
      actors: ['alwyn'],
      keywords: ['wing'],
    }),
    ...distractors(80, {
      actors: ['alwyn', 'inspectorate', 'marlow'],
      places: ['Redcaster'],
      months: ['2023-03', '2023-09', '2001-07'],
      others: OTHERS,
      elsewhere: ['Holmbury', 'Stoke Dene', 'Fairmile'],
      kinds: ['investigation', 'legal', 'other', 'appointment'],
      keywords: ['ward', 'surgeon', 'doctors', 'strike'],
      years: [2004, 2005, 2006, 2008, 2012, 2014, 2015],
    }),
  ],
  gains: { 'rating-2023': 3, 'leak-2022': 3, 'tribunal-2023': 3, 'babies-1998': 3, 'calloway-2001': 3 },
  cards: [
    { words: 'rated the department', first: 'rating-2023' },
    { words: 'A tribunal awarded her', first: 'tribunal-2023' },
    { words: 'Forty-six families are to be seen again', first: 'none' },
  ],
};

const festival: Story = {
  name: 'a festival where nothing happened before',
  published: '2019-09-07',
  text: `Lanterns, drums and a goat: Karsu celebrates

Three thousand visitors came to Karsu for the harvest feast on Saturday.

A goat called Minister won the beauty prize. The band of the Contact Group played until the generator gave out.

Next year's feast is to last two days.`,
  entities: border.entities,
  events: border.events.filter(({ id }) => !['july-2019'].includes(id)),
  gains: {},
  cards: [{ words: 'Three thousand visitors came to Karsu', first: 'none' }],
};

const weather: Story = {
  name: 'names in passing',
  published: '2024-03-01',
  text: `Rain to ease by the weekend

Showers will clear from the west on Saturday, forecasters in Leeds said.

Corvane Bank, which sponsors the forecast, gives away umbrellas in London.`,
  entities: bank.entities,
  events: bank.events,
  gains: {},
  cards: [{ words: 'which sponsors the forecast', first: 'none' }],
};

export const THIRD_TUNING_STORIES: readonly Story[] = [bank, volcano, murder, border, clinic, festival, weather];
