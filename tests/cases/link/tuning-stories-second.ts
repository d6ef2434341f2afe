// A second set of tuning stories: met with the weights that the first taught (mean nDCG@5 0.86), then used to better them.

import { actor, distractors, event, type Story } from './story';

const OTHERS = ['other-1', 'other-2', 'other-3', 'other-4', 'other-5'];
const otherActors = OTHERS.map((id) => actor(id, `Unrelated Body ${id}`));

/** Same actors, same place, other years, while the article says which year it means. */
const bridge: Story = {
  name: 'a trial over a fallen bridge',
  published: '2021-10-05',
  text: `Former Autovia chief denies knowing of cracks

The trial over the collapse of the Calder viaduct opened in Tavira on Tuesday with the former head of Autovia, Luis Barrocal, telling judges that nobody had ever shown him a report about the cables.

Forty-one people died when the middle section fell into the valley on 9 August 2018.

Prosecutors say that the company put off repairs for years. An internal memo of October 2016, which the newspaper O Faro published two months after the collapse, warned that "the stays will not carry another winter".

Mr Barrocal resigned in December 2018. The government of the day took the motorway back into public hands the following year.

Relatives of the dead stood outside the court with photographs. "We have waited three years for this morning," said one of them.

Autovia has paid 67 million euros to families so far. It says that the payments are no admission of guilt.`,
  entities: [
    actor('autovia', 'Autovia'),
    actor('barrocal', 'Luis Barrocal', 'person', ['Mr Barrocal']),
    actor('o-faro', 'O Faro'),
    ...otherActors,
  ],
  events: [
    event('collapse-2018', '2018-08-09', 'accident', 'Calder viaduct collapses; 41 die', {
      places: ['Calder viaduct'],
      actors: ['autovia'],
      keywords: ['collapse', 'cables', 'section'],
    }),
    event('memo-2016', '2016-10', 'statement', 'Engineers of Autovia warn of the stays in a memo', {
      places: ['Calder viaduct'],
      actors: ['autovia'],
      keywords: ['memo', 'stays', 'repairs'],
    }),
    event('memo-published-2018', '2018-10-11', 'statement', 'O Faro publishes the memo on the viaduct', {
      places: ['Tavira'],
      actors: ['o-faro', 'autovia'],
      keywords: ['memo', 'newspaper'],
    }),
    event('resignation-2018', '2018-12-03', 'appointment', 'Luis Barrocal resigns as head of Autovia', {
      places: ['Tavira'],
      actors: ['barrocal', 'autovia'],
      keywords: ['resigned', 'chief'],
    }),
    event('nationalised-2019', '2019-05-14', 'policy', 'Government takes the motorway back from Autovia', {
      places: ['Tavira'],
      actors: ['autovia'],
      keywords: ['motorway', 'public hands'],
    }),
    event('toll-2012', '2012-02-01', 'policy', 'Autovia raises tolls on the Calder viaduct', {
      places: ['Calder viaduct'],
      actors: ['autovia'],
      keywords: ['toll'],
    }),
    event('repaint-2009', '2009-06-01', 'other', 'Autovia repaints the Calder viaduct', {
      places: ['Calder viaduct'],
      actors: ['autovia'],
      keywords: ['paint'],
    }),
    event('verdict-2022', '2022-11-30', 'legal', 'Court convicts Luis Barrocal', {
      places: ['Tavira'],
      actors: ['barrocal', 'autovia'],
      keywords: ['verdict'],
    }),
    ...distractors(70, {
      actors: ['autovia', 'o-faro'],
      places: ['Calder viaduct', 'Tavira'],
      months: ['2018-08', '2018-12', '2016-10'],
      others: OTHERS,
      elsewhere: ['Monreal', 'Pontes', 'Ribeira'],
      kinds: ['accident', 'policy', 'legal', 'statement'],
      keywords: ['repairs', 'motorway', 'families', 'report'],
      years: [2005, 2006, 2007, 2010, 2011, 2013, 2014],
    }),
  ],
  gains: {
    'collapse-2018': 3,
    'memo-2016': 3,
    'memo-published-2018': 2,
    'resignation-2018': 3,
    'nationalised-2019': 2,
  },
  cards: [
    { words: 'Forty-one people died when the middle section', first: 'collapse-2018' },
    { words: 'Mr Barrocal resigned in December 2018', first: 'resignation-2018' },
    { words: 'An internal memo of October 2016', first: 'memo-2016' },
    { words: 'Relatives of the dead stood outside', first: 'none' },
  ],
};

/** Conflict data: plain titles, no keywords, plain names, hundreds of events of the same two sides. */
const dyad = Array.from({ length: 240 }, (_, at) => {
  const place = ['Kesh', 'Barun', 'Tel Sarif', 'Omdar', 'Wadi Hesh'][at % 5] ?? 'Kesh';
  const day = `${2015 + (at % 5)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + ((at * 7) % 28)).padStart(2, '0')}`;
  return event(`ged-${at}`, day, 'battle', `Government of Samar - Northern Alliance, ${place}`, {
    places: [place],
    actors: ['samar', 'alliance'],
  });
});
const conflict: Story = {
  name: 'conflict data without keywords',
  published: '2020-06-03',
  text: `Mortar fire kills family in Omdar

Five members of one family died on Tuesday night when a mortar shell hit their house in Omdar, the largest town still held by the Northern Alliance.

Doctors at the town's only clinic said that the youngest was four years old.

The Alliance blamed the Government of Samar, whose troops stand on the hills above the town. A government spokesman said that the army had not fired.

It was the deadliest night since 17 February, when rockets fell on the market and killed fourteen.

The two sides had agreed to leave towns alone when they met in Lissa in September 2018.`,
  entities: [
    actor('samar', 'Government of Samar', 'public-body', ['government spokesman']),
    actor('alliance', 'Northern Alliance', 'armed-group', ['The Alliance']),
    ...otherActors,
  ],
  events: [
    ...dyad,
    event('market-2020', '2020-02-17', 'attack', 'Government of Samar - Civilians, Omdar market', {
      places: ['Omdar'],
      actors: ['samar'],
    }),
    event('lissa-2018', '2018-09-21', 'agreement', 'Samar and Northern Alliance agree on towns', {
      places: ['Lissa'],
      actors: ['samar', 'alliance'],
    }),
    ...distractors(60, {
      actors: ['samar', 'alliance'],
      places: ['Omdar'],
      months: ['2020-02'],
      others: OTHERS,
      elsewhere: ['Kesh', 'Barun'],
      kinds: ['battle', 'attack'],
      keywords: ['shelling'],
      years: [2013, 2014],
    }),
  ],
  gains: { 'market-2020': 3, 'lissa-2018': 3 },
  cards: [
    { words: 'It was the deadliest night since 17 February', first: 'market-2020' },
    { words: 'when they met in Lissa', first: 'lissa-2018' },
    { words: 'the youngest was four years old', first: 'none' },
  ],
};

const drug: Story = {
  name: 'a medicine, two countries',
  published: '2019-03-14',
  text: `Regulator halts sale of Loriten

GENEVA – Europe's drug regulator told pharmacies on Thursday to stop selling Loriten, a painkiller made by Helvora, after eleven more cases of liver failure came to light.

The European Medicines Board said that the benefits of the tablets "no longer outweigh the risk".

Helvora said that it disagreed and would ask for a second opinion.

American officials took the same step last autumn. At that time Helvora's chief executive, Dana Roth, called their decision "a mistake that will hurt patients".

A study by the University of Lund, published in January, had found that one patient in nine thousand suffered lasting damage.

Loriten came to market in 2009. It earned the company 1.2 billion francs last year.`,
  entities: [
    actor('helvora', 'Helvora'),
    actor('emb', 'European Medicines Board', 'public-body'),
    actor('roth', 'Dana Roth', 'person'),
    actor('lund', 'University of Lund'),
    actor('fda', 'Food and Drug Office', 'public-body', ['American officials']),
    ...otherActors,
  ],
  events: [
    event('us-ban-2018', '2018-10-22', 'policy', 'Food and Drug Office withdraws Loriten', {
      places: ['Washington'],
      actors: ['fda', 'helvora', 'roth'],
      keywords: ['Loriten', 'withdrawal', 'liver'],
    }),
    event('study-2019', '2019-01-17', 'investigation', 'Lund study counts liver damage after Loriten', {
      places: ['Lund'],
      actors: ['lund'],
      keywords: ['Loriten', 'study', 'damage'],
    }),
    event('approval-2009', '2009-04-30', 'policy', 'Loriten approved for sale', {
      places: ['Geneva'],
      actors: ['emb', 'helvora'],
      keywords: ['Loriten', 'approval', 'market'],
    }),
    event('halt-2019', '2019-03-14', 'policy', 'European Medicines Board halts sale of Loriten', {
      places: ['Geneva'],
      actors: ['emb', 'helvora'],
      keywords: ['Loriten', 'halt', 'liver'],
    }),
    event('roth-2015', '2015-02-02', 'appointment', 'Dana Roth named chief executive of Helvora', {
      places: ['Basel'],
      actors: ['roth', 'helvora'],
      keywords: ['chief executive'],
    }),
    event('merger-2013', '2013-07-01', 'agreement', 'Helvora buys Unrelated Body', {
      places: ['Basel'],
      actors: ['helvora', 'other-1'],
      keywords: ['merger'],
    }),
    ...distractors(70, {
      actors: ['helvora', 'emb', 'lund', 'fda'],
      places: ['Geneva', 'Washington'],
      months: ['2018-10', '2019-01', '2009-04'],
      others: OTHERS,
      elsewhere: ['Basel', 'Turin', 'Graz'],
      kinds: ['policy', 'agreement', 'investigation', 'legal'],
      keywords: ['vaccine', 'patent', 'price', 'factory'],
      years: [2003, 2004, 2005, 2011, 2012, 2014, 2016],
    }),
  ],
  gains: { 'us-ban-2018': 3, 'study-2019': 3, 'approval-2009': 3, 'roth-2015': 1 },
  same: ['halt-2019'],
  cards: [
    { words: 'American officials took the same step last autumn', first: 'us-ban-2018' },
    { words: 'A study by the University of Lund', first: 'study-2019' },
    { words: 'Helvora said that it disagreed', first: 'none' },
  ],
};

const stadium: Story = {
  name: 'an anniversary in a stadium',
  published: '2014-04-15',
  text: `Bells for the ninety-six: Northfield falls silent

A minute's silence at six minutes past three brought Northfield to a stop on Tuesday, a quarter of a century after the crush at Marden Park.

Twenty-five years ago today, supporters of Northfield Athletic were let into two pens that were already full.

The Constabulary blamed drunken fans for two decades. An independent panel led by the Bishop of Wray found in September 2012 that officers had changed 164 statements.

Three months later the High Court quashed the verdicts of accidental death.

New inquests opened in Carrow two weeks ago and are expected to last a year.

"They told the truth to nobody," said Jean Holroyd, who lost a son.`,
  entities: [
    actor('northfield', 'Northfield Athletic'),
    actor('constabulary', 'The Constabulary', 'public-body', ['Constabulary']),
    actor('bishop', 'Bishop of Wray', 'person'),
    actor('high-court', 'High Court', 'public-body'),
    ...otherActors,
  ],
  events: [
    event('crush-1989', '1989-04-15', 'disaster', 'Crush at Marden Park kills ninety-six', {
      places: ['Marden Park'],
      actors: ['northfield', 'constabulary'],
      keywords: ['crush', 'pens', 'supporters'],
    }),
    event('panel-2012', '2012-09-12', 'investigation', 'Independent panel finds altered statements', {
      places: ['Northfield'],
      actors: ['bishop', 'constabulary'],
      keywords: ['panel', 'statements'],
    }),
    event('quashed-2012', '2012-12-19', 'legal', 'High Court quashes the verdicts of accidental death', {
      places: ['Carrow'],
      actors: ['high-court'],
      keywords: ['verdicts', 'accidental'],
    }),
    event('inquests-2014', '2014-03-31', 'legal', 'New inquests open', {
      places: ['Carrow'],
      actors: ['constabulary', 'northfield'],
      keywords: ['inquests'],
    }),
    event('cup-1989', '1989-05-20', 'other', 'Northfield Athletic win the cup', {
      places: ['Marden Park'],
      actors: ['northfield'],
      keywords: ['cup', 'final'],
    }),
    ...distractors(70, {
      actors: ['northfield', 'constabulary', 'high-court'],
      places: ['Marden Park', 'Carrow'],
      months: ['1989-04', '2012-09', '2014-04'],
      others: OTHERS,
      elsewhere: ['Eastley', 'Grimford', 'Holt'],
      kinds: ['legal', 'other', 'protest', 'disaster'],
      keywords: ['match', 'transfer', 'appeal', 'police'],
      years: [1975, 1982, 1996, 2001, 2007],
    }),
  ],
  gains: { 'crush-1989': 3, 'panel-2012': 3, 'quashed-2012': 2, 'inquests-2014': 3 },
  cards: [
    { words: 'supporters of Northfield Athletic were let into', first: 'crush-1989' },
    { words: 'found in September 2012 that officers', first: 'panel-2012' },
    { words: 'New inquests opened in Carrow two weeks ago', first: 'inquests-2014' },
    { words: 'who lost a son', first: 'none' },
  ],
};

const vote: Story = {
  name: 'an election run a second time',
  published: '2022-03-28',
  text: `Quiet vote in Palmera as islanders go back to the polls

Voters in the island state of Palmera chose a parliament on Sunday for the second time in five months.

The Constitutional Court threw out the result of the election of 24 October because ballot boxes from the atoll of Rana had been opened on the boat.

Prime Minister Josefa Taule, whose Reef Party had won that vote by 212 ballots, accepted the ruling after a night of shouting in the square.

Observers from the Island Forum said that the count went well this time. The Forum had called the first vote "hard to follow".

Mrs Taule first came to power in 2017, when her predecessor, Manu Feleti, was convicted of selling fishing licences.

Results are expected on Wednesday.`,
  entities: [
    actor('court', 'Constitutional Court', 'public-body'),
    actor('taule', 'Josefa Taule', 'person', ['Mrs Taule']),
    actor('reef', 'Reef Party'),
    actor('forum', 'Island Forum', 'organization', ['The Forum']),
    actor('feleti', 'Manu Feleti', 'person'),
    ...otherActors,
  ],
  events: [
    event('vote-2021', '2021-10-24', 'election', 'Reef Party wins parliamentary election by 212 ballots', {
      places: ['Palmera'],
      actors: ['reef', 'taule', 'forum'],
      keywords: ['election', 'ballots'],
    }),
    event('ruling-2021', '2021-12-08', 'legal', 'Constitutional Court annuls the October election', {
      places: ['Palmera'],
      actors: ['court', 'reef', 'taule'],
      keywords: ['ruling', 'ballot boxes'],
    }),
    event('conviction-2017', '2017-05-04', 'legal', 'Manu Feleti convicted over fishing licences', {
      places: ['Palmera'],
      actors: ['feleti'],
      keywords: ['convicted', 'licences'],
    }),
    event('taule-2017', '2017-05-19', 'appointment', 'Josefa Taule sworn in as prime minister', {
      places: ['Palmera'],
      actors: ['taule', 'reef'],
      keywords: ['prime minister', 'sworn'],
    }),
    event('vote-2022', '2022-03-27', 'election', 'Palmera repeats its election', {
      places: ['Palmera'],
      actors: ['taule', 'reef', 'forum'],
      keywords: ['election', 'polls'],
    }),
    event('cyclone-2019', '2019-02-11', 'disaster', 'Cyclone strikes Rana', {
      places: ['Rana'],
      actors: ['other-2'],
      keywords: ['cyclone'],
    }),
    ...distractors(70, {
      actors: ['court', 'forum', 'reef'],
      places: ['Palmera', 'Rana'],
      months: ['2021-10', '2017-03'],
      others: OTHERS,
      elsewhere: ['Tokelani', 'Fenua', 'Marae'],
      kinds: ['election', 'legal', 'agreement', 'policy'],
      keywords: ['ballots', 'fishing', 'budget', 'reef'],
      years: [2004, 2005, 2009, 2010, 2013, 2014],
    }),
  ],
  gains: { 'vote-2021': 3, 'ruling-2021': 3, 'conviction-2017': 3, 'taule-2017': 3 },
  same: ['vote-2022'],
  cards: [
    { words: 'The Constitutional Court threw out the result', first: 'vote-2021' },
    { words: 'was convicted of selling fishing licences', first: 'conviction-2017' },
    { words: 'Results are expected on Wednesday', first: 'none' },
  ],
};

const tanker: Story = {
  name: 'a tanker and an operation',
  published: '2023-08-21',
  text: `Navy boards third tanker of the summer

The Coalition Navy said on Monday that its divers had boarded the tanker Amaryllis in the Strait of Oru and found forged papers.

It was the third ship stopped under Operation Clear Water, which began in May.

The owner, Sable Maritime, said the papers were in order and the boarding was "plain piracy".

Sable Maritime was put under sanctions by the Treasury in November 2022 for carrying crude from Varos.

Oil traders shrugged. A barrel cost a dollar more than on Friday.`,
  entities: [
    actor('navy', 'Coalition Navy', 'armed-group'),
    actor('sable', 'Sable Maritime'),
    actor('treasury', 'the Treasury', 'public-body', ['Treasury']),
    ...otherActors,
  ],
  events: [
    event('clear-water', '2023-05-02', 'other', 'Operation Clear Water begins', {
      names: ['Operation Clear Water'],
      places: ['Strait of Oru'],
      actors: ['navy'],
      keywords: ['tanker'],
    }),
    event('first-ship', '2023-06-10', 'detention', 'Navy boards the tanker Belladonna', {
      places: ['Strait of Oru'],
      actors: ['navy', 'other-1'],
      keywords: ['tanker', 'boarded'],
      partOf: ['clear-water'],
    }),
    event('second-ship', '2023-07-15', 'detention', 'Navy boards the tanker Clematis', {
      places: ['Strait of Oru'],
      actors: ['navy', 'sable'],
      keywords: ['tanker', 'boarded'],
      partOf: ['clear-water'],
    }),
    event('sanctions-2022', '2022-11-08', 'sanction', 'Treasury sanctions Sable Maritime', {
      places: ['Port Ellis'],
      actors: ['treasury', 'sable'],
      keywords: ['sanctions', 'crude'],
    }),
    event('third-ship', '2023-08-21', 'detention', 'Navy boards the tanker Amaryllis', {
      places: ['Strait of Oru'],
      actors: ['navy', 'sable'],
      keywords: ['tanker', 'boarded'],
      partOf: ['clear-water'],
    }),
    event('collision-2014', '2014-03-03', 'accident', 'Tanker and ferry collide in the Strait of Oru', {
      places: ['Strait of Oru'],
      actors: ['other-3'],
      keywords: ['tanker'],
    }),
    ...distractors(70, {
      actors: ['navy', 'treasury', 'sable'],
      places: ['Strait of Oru'],
      months: ['2022-11', '2023-05'],
      others: OTHERS,
      elsewhere: ['Bay of Lune', 'Port Ellis', 'Cape Sorrow'],
      kinds: ['detention', 'sanction', 'accident', 'statement'],
      keywords: ['frigate', 'salvage', 'harbour', 'crew'],
      years: [2008, 2009, 2010, 2011, 2012, 2015, 2016],
    }),
  ],
  gains: { 'clear-water': 3, 'first-ship': 2, 'second-ship': 2, 'sanctions-2022': 3 },
  same: ['third-ship'],
  cards: [
    { words: 'was put under sanctions by the Treasury', first: 'sanctions-2022' },
    { words: 'under Operation Clear Water', first: 'clear-water' },
    { words: 'Oil traders shrugged', first: 'none' },
  ],
};

/** Known actors and a known place, and nothing in the lists that the article is about. */
const visit: Story = {
  name: 'a visit that nothing in the list explains',
  published: '2022-05-02',
  text: `Prime minister opens school on Rana

Josefa Taule cut a ribbon of palm leaf on Saturday and called the new school of Rana "the loudest building in the Pacific".

It has six classrooms. The roof was given by the Island Forum, the paint by a hotel.

Next year a second one is to follow on Fenua.`,
  entities: vote.entities,
  events: vote.events,
  gains: {},
  cards: [{ words: 'cut a ribbon of palm leaf', first: 'none' }],
};

const hearsay: Story = {
  name: 'the state alone is no reason',
  published: '2020-09-30',
  text: `United States visitors return to the lake

Hotels on Lake Arden report more guests from the United States than at any time since spring.

American families like the ferries, said one landlady. She has rented out the same room every weekend.`,
  entities: [actor('us', 'United States', 'place', ['American'], ['country']), ...otherActors],
  events: distractors(80, {
    actors: ['us'],
    places: ['Lake Arden'],
    months: ['2020-03', '2020-09'],
    others: OTHERS,
    elsewhere: ['Tavira', 'Kesh'],
    kinds: ['attack', 'policy', 'statement'],
    keywords: ['ferries', 'visit', 'hotel', 'families'],
    years: [2015, 2016, 2017, 2018, 2019],
  }),
  gains: {},
  cards: [{ words: 'more guests from the United States', first: 'none' }],
};

export const SECOND_TUNING_STORIES: readonly Story[] = [bridge, conflict, drug, stadium, vote, tanker, visit, hearsay];
