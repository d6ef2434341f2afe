// Stories on which the weights of linking were tuned. None of them is reported on.

import { actor, distractors, event, type Story } from './story';

const OTHERS = ['other-1', 'other-2', 'other-3', 'other-4'];
const otherActors = OTHERS.map((id) => actor(id, `Quiet Society ${id}`));

const port: Story = {
  name: 'a strike at a port',
  published: '2024-05-16',
  text: `Dockers walk out at Halvik as pay talks collapse

HALVIK – Cranes stood idle at the container terminal of Halvik on Wednesday after the Harbour Workers' Union called its members out, hours after negotiations with Norsund Ports ended without a result.

The company said that 31 ships were waiting in the roads. The union said that nobody would return before a written offer was on the table.

It is the second walkout in just over a year. In March 2023 the same union kept Halvik closed for eleven days, until the labour court ordered the dockers back.

"We have not forgotten what the judges did to us," said Runa Elvestad, who has led the union since 2021.

Norsund Ports bought the terminal three years ago from the city, a sale that dockers opposed from the first day.

Shipping lines are sending cargo to Brekka instead, where work goes on as usual.`,
  entities: [
    actor('hwu', "Harbour Workers' Union"),
    actor('norsund', 'Norsund Ports'),
    actor('elvestad', 'Runa Elvestad', 'person'),
    actor('labour-court', 'Labour Court', 'public-body'),
    ...otherActors,
  ],
  events: [
    event('strike-2023', '2023-03-06', 'protest', 'Eleven-day strike closes the port of Halvik', {
      end: '2023-03-17',
      places: ['Halvik'],
      actors: ['hwu', 'norsund'],
      keywords: ['strike', 'dockers', 'terminal'],
    }),
    event('court-2023', '2023-03-17', 'legal', 'Labour court orders dockers back to work', {
      places: ['Osund'],
      actors: ['labour-court', 'hwu'],
      keywords: ['court', 'dockers'],
    }),
    event('sale-2021', '2021-04-20', 'agreement', 'City sells the container terminal of Halvik to Norsund Ports', {
      places: ['Halvik'],
      actors: ['norsund'],
      keywords: ['sale', 'terminal'],
    }),
    event('elvestad-2021', '2021-11-02', 'appointment', 'Runa Elvestad elected to lead the union', {
      places: ['Osund'],
      actors: ['elvestad', 'hwu'],
      keywords: ['elected', 'congress'],
    }),
    event('walkout-2024', '2024-05-15', 'protest', 'Dockers walk out at Halvik', {
      places: ['Halvik'],
      actors: ['hwu', 'norsund'],
      keywords: ['strike', 'dockers', 'cranes'],
    }),
    event('strike-2024-june', '2024-06-03', 'protest', 'Strike spreads to Brekka', {
      places: ['Brekka'],
      actors: ['hwu', 'norsund'],
      keywords: ['strike', 'dockers'],
    }),
    ...distractors(60, {
      actors: ['hwu', 'norsund'],
      places: ['Halvik'],
      months: ['2023-03', '2021-05'],
      others: OTHERS,
      elsewhere: ['Tangen', 'Osund', 'Vadfjord'],
      kinds: ['protest', 'agreement', 'accident', 'legal'],
      keywords: ['strike', 'merger', 'crane', 'ferry'],
      years: [2015, 2016, 2017, 2018, 2019],
    }),
  ],
  gains: { 'strike-2023': 3, 'court-2023': 3, 'sale-2021': 3, 'elvestad-2021': 2 },
  same: ['walkout-2024'],
  cards: [
    { words: 'In March 2023 the same union kept Halvik closed', first: 'strike-2023' },
    { words: 'bought the terminal three years ago', first: 'sale-2021' },
    { words: 'has led the union since 2021', first: 'elvestad-2021' },
    { words: 'Shipping lines are sending cargo', first: 'none' },
    { words: '31 ships were waiting', first: 'none' },
  ],
};

const flood: Story = {
  name: 'a flood that recalls another',
  published: '2022-09-12',
  text: `River Ansa bursts its banks again

Two thousand people left their homes in Lower Marn over the weekend when the Ansa rose over the dyke that the Water Board had called safe in April.

Rescue teams of the Civil Guard brought families from roofs in boats. Nobody died, the provincial governor, Teodor Wick, said on Sunday.

For many in the town the pictures were those of 2011. That summer the same dyke broke in two places and nineteen people drowned.

An inquiry under Judge Amalia Krone blamed the Water Board in 2013 for repairs that were paid for and never made.

The board rejected the finding at the time and appealed. It did not answer questions on Monday.

Last month the board's director, Olaf Berend, told parliament that "what happened in Lower Marn cannot happen twice".`,
  entities: [
    actor('water-board', 'Water Board', 'public-body'),
    actor('civil-guard', 'Civil Guard', 'public-body'),
    actor('wick', 'Teodor Wick', 'person'),
    actor('krone', 'Amalia Krone', 'person', ['Judge Amalia Krone']),
    actor('berend', 'Olaf Berend', 'person'),
    ...otherActors,
  ],
  events: [
    event('flood-2011', '2011-07-03', 'disaster', 'Dyke at Lower Marn breaks; nineteen people drown', {
      places: ['Lower Marn'],
      actors: ['water-board', 'civil-guard'],
      keywords: ['flood', 'dyke', 'drowned'],
    }),
    event('inquiry-2013', '2013-02-14', 'investigation', 'Krone inquiry blames the Water Board for the flood', {
      places: ['Sundal'],
      actors: ['krone', 'water-board'],
      keywords: ['inquiry', 'repairs', 'dyke'],
    }),
    event(
      'hearing-2022',
      '2022-08-23',
      'statement',
      'Director of the Water Board assures parliament that the dykes hold',
      { places: ['Sundal'], actors: ['berend', 'water-board'], keywords: ['hearing', 'dyke', 'parliament'] },
    ),
    event('inspection-2022', '2022-04-19', 'investigation', 'Water Board declares the dyke at Lower Marn safe', {
      places: ['Lower Marn'],
      actors: ['water-board'],
      keywords: ['inspection', 'dyke', 'safe'],
    }),
    event('wick-2020', '2020-10-01', 'appointment', 'Teodor Wick becomes governor', {
      places: ['Sundal'],
      actors: ['wick'],
      keywords: ['governor', 'sworn'],
    }),
    ...distractors(60, {
      actors: ['water-board', 'civil-guard', 'wick'],
      places: ['Lower Marn'],
      months: ['2011-07', '2022-08', '2013-03'],
      others: OTHERS,
      elsewhere: ['Upper Marn', 'Castrel', 'Port Vene'],
      kinds: ['disaster', 'policy', 'accident', 'investigation'],
      keywords: ['bridge', 'pump', 'budget', 'rescue'],
      years: [2005, 2006, 2007, 2016, 2017, 2018],
    }),
  ],
  gains: { 'flood-2011': 3, 'inquiry-2013': 3, 'hearing-2022': 3, 'inspection-2022': 3 },
  cards: [
    { words: 'That summer the same dyke broke', first: 'flood-2011' },
    { words: 'An inquiry under Judge Amalia Krone', first: 'inquiry-2013' },
    { words: "Last month the board's director", first: 'hearing-2022' },
    { words: 'Rescue teams of the Civil Guard', first: 'none' },
  ],
};

const nothing: Story = {
  name: 'familiar actors, nothing that belongs',
  published: '2024-05-20',
  text: `Union head honoured for reading programme

Runa Elvestad, who leads the Harbour Workers' Union, received the city's culture prize on Sunday for a scheme that puts library shelves into canteens.

The scheme is paid for by Norsund Ports and by donations. It has lent out 40,000 books.

"A docker with a novel is a happy docker," she said to laughter.`,
  entities: port.entities,
  events: port.events.filter(({ id }) => !['elvestad-2021'].includes(id)),
  gains: {},
  cards: [{ words: 'received the city', first: 'none' }],
};

const raid: Story = {
  name: 'an armed group, three weeks on',
  published: '2023-11-24',
  text: `Army says it has retaken Dol Amra

The army said on Friday that it had driven fighters of the Red Crescent Front out of Dol Amra, the hill town that the group overran three weeks ago.

Residents reached by telephone said that shelling went on in the eastern quarter.

The Front took the town on 3 November after its commander, Yusef Tarn, broke a truce that had held since last winter. At least 40 soldiers died that day, by the army's count; the Front put the number at over a hundred.

The truce had been signed in Port Sefir in January under the eyes of the Regional Union.

A spokesman for the Regional Union said that its monitors had left the area on Tuesday.

In 2016 the Front held Dol Amra for eight months. The siege that ended its rule left much of the old market in ruins.`,
  entities: [
    actor('front', 'Red Crescent Front', 'armed-group', ['the Front']),
    actor('tarn', 'Yusef Tarn', 'person'),
    actor('regional-union', 'Regional Union'),
    actor('army', 'National Army', 'public-body', ['the army', 'The army']),
    ...otherActors,
  ],
  events: [
    event('capture-2023', '2023-11-03', 'battle', 'Front overruns Dol Amra', {
      places: ['Dol Amra'],
      actors: ['front', 'army'],
      keywords: ['overran', 'soldiers', 'garrison'],
    }),
    event('truce-2023', '2023-01-19', 'agreement', 'Truce signed in Port Sefir', {
      places: ['Port Sefir'],
      actors: ['front', 'army', 'regional-union', 'tarn'],
      keywords: ['truce', 'monitors'],
    }),
    event('siege-2016', '2016-09', 'battle', 'Army ends the siege of Dol Amra', {
      places: ['Dol Amra'],
      actors: ['army', 'front'],
      keywords: ['siege', 'market'],
    }),
    event('retaken-2023', '2023-11-24', 'battle', 'Army retakes Dol Amra', {
      places: ['Dol Amra'],
      actors: ['army', 'front'],
      keywords: ['retaken'],
    }),
    event('dol-amra-2019', '2019-06-11', 'explosion', 'Bomb in the bus station of Dol Amra', {
      places: ['Dol Amra'],
      actors: ['other-1'],
      keywords: ['bomb', 'station'],
    }),
    event('tarn-2021', '2021-03-02', 'detention', 'Yusef Tarn escapes arrest in Castrel', {
      places: ['Castrel'],
      actors: ['tarn', 'other-2'],
      keywords: ['arrest', 'border'],
    }),
    ...distractors(80, {
      actors: ['front', 'army', 'regional-union'],
      places: ['Dol Amra', 'Port Sefir'],
      months: ['2023-11', '2023-01', '2016-05'],
      others: OTHERS,
      elsewhere: ['Kesh', 'Lower Marn', 'Port Vene', 'Tangen'],
      kinds: ['battle', 'attack', 'agreement', 'explosion'],
      keywords: ['ambush', 'convoy', 'prisoners', 'patrol'],
      years: [2012, 2013, 2014, 2018, 2019, 2020, 2021],
    }),
  ],
  gains: { 'capture-2023': 3, 'truce-2023': 3, 'siege-2016': 3 },
  same: ['retaken-2023'],
  cards: [
    { words: 'The Front took the town on 3 November', first: 'capture-2023' },
    { words: 'The truce had been signed in Port Sefir', first: 'truce-2023' },
    { words: 'In 2016 the Front held Dol Amra', first: 'siege-2016' },
    { words: 'shelling went on in the eastern quarter', first: 'none' },
  ],
};

export const FIRST_TUNING_STORIES: readonly Story[] = [port, flood, nothing, raid];
