// A third set of stories that linking is reported on, written and scored once after everything else stood: a labour dispute told by seasons, a river told by treaties.

import { actor, distractors, event, type Story } from './story';

const OTHERS = ['far-1', 'far-2', 'far-3', 'far-4', 'far-5'];
const far = OTHERS.map((id) => actor(id, `Distant Guild ${id}`));

const nurses: Story = {
  name: 'nurses walk out again',
  published: '2026-01-31',
  text: `Nurses at three Brannock hospitals walk out from Monday

Nurses at the Royal Brannock, St Maud's and the Fever Hospital will stop work on Monday for four days, the Sisters' Union said after talks with the Health Trust failed on Friday night.

It will be the second walkout within a year. Last June the union's members stayed away for nine days, until a mediator, the retired judge Olaf Teal, found words that both sides could sign.

That accord fell apart three months later, when the Health Trust closed the night clinic at St Maud's. "They signed with one hand and locked the door with the other," said the union's leader, Bea Carrow.

The Health Trust says it has no money. It has paid fines since an inspection in the spring of 2024 found mould in two operating rooms of the Fever Hospital. In November 2021 it had been told to sell its land at Quarry Hill, and did not.

Carrow was elected in December. Her predecessor, Hugo Lamb, left after a vote of no confidence at the union's congress in Tarn.

Patients' groups asked both sides to think of the winter of 2010, when the army drove ambulances. Nobody at the Royal Brannock wanted to speak of it.`,
  entities: [
    actor('union', "Sisters' Union", 'organization', ["the Sisters' Union"]),
    actor('trust', 'Health Trust', 'public-body'),
    actor('teal', 'Olaf Teal', 'person'),
    actor('carrow', 'Bea Carrow', 'person'),
    actor('lamb', 'Hugo Lamb', 'person'),
    actor('maud', "St Maud's", 'place'),
    actor('royal', 'Royal Brannock', 'place'),
    actor('fever', 'Fever Hospital', 'place'),
    ...far,
  ],
  events: [
    event('strike-2025', '2025-06-03', 'protest', "Nine-day strike of the Sisters' Union", {
      end: '2025-06-11',
      places: ['Royal Brannock', "St Maud's"],
      actors: ['union', 'trust', 'teal'],
      keywords: ['strike', 'nurses', 'accord'],
    }),
    event('clinic-2025', '2025-09-12', 'policy', "Health Trust closes the night clinic at St Maud's", {
      places: ["St Maud's"],
      actors: ['trust'],
      keywords: ['clinic'],
    }),
    event('mould-2024', '2024-04-18', 'investigation', 'Inspectors find mould in the Fever Hospital', {
      places: ['Fever Hospital'],
      actors: ['trust'],
      keywords: ['mould', 'inspection', 'fine'],
    }),
    event('land-2021', '2021-11-09', 'policy', 'Health Trust told to sell land at Quarry Hill', {
      places: ['Quarry Hill'],
      actors: ['trust'],
      keywords: ['land'],
    }),
    event('elected-2025', '2025-12-06', 'election', "Bea Carrow elected head of the Sisters' Union", {
      places: ['Tarn'],
      actors: ['carrow', 'union'],
      keywords: ['congress'],
    }),
    event('army-2010', '2010-01-14', 'protest', 'Army drives ambulances in the Brannock strike', {
      end: '2010-02-02',
      places: ['Royal Brannock'],
      actors: ['trust'],
      keywords: ['army', 'ambulances', 'strike'],
    }),
    event('walkout-2026', '2026-02-02', 'protest', "Sisters' Union walks out of three hospitals", {
      places: ['Royal Brannock', "St Maud's", 'Fever Hospital'],
      actors: ['union', 'trust'],
      keywords: ['strike'],
    }),
    // The union's and the trust's other affairs, at the same houses.
    event('wing-2016', '2016-05-20', 'policy', "New wing opened at St Maud's", {
      places: ["St Maud's"],
      actors: ['trust'],
    }),
    event('pay-2013', '2013-03-01', 'agreement', "Pay deal of the Sisters' Union", {
      places: ['Tarn'],
      actors: ['union', 'far-2'],
      keywords: ['pay'],
    }),
    event('lamb-2018', '2018-10-02', 'appointment', "Hugo Lamb becomes head of the Sisters' Union", {
      places: ['Tarn'],
      actors: ['lamb', 'union'],
    }),
    event('fire-2012', '2012-08-08', 'accident', 'Fire in the laundry of the Royal Brannock', {
      places: ['Royal Brannock'],
      actors: ['far-1'],
    }),
    ...distractors(80, {
      actors: ['union', 'trust', 'carrow'],
      places: ["St Maud's", 'Royal Brannock', 'Tarn', 'Quarry Hill'],
      months: ['2025-06', '2024-04', '2021-11', '2010-01', '2025-12'],
      others: OTHERS,
      elsewhere: ['Port Osric', 'Lindale', 'Greywater'],
      kinds: ['protest', 'policy', 'agreement', 'investigation'],
      keywords: ['harvest', 'bridge', 'tram', 'levy'],
      years: [2007, 2009, 2011, 2014, 2017, 2019],
    }),
  ],
  gains: { 'strike-2025': 3, 'clinic-2025': 3, 'mould-2024': 3, 'land-2021': 2, 'elected-2025': 2, 'army-2010': 2 },
  same: ['walkout-2026'],
  cards: [
    { words: 'members stayed away for nine days', first: 'strike-2025' },
    { words: 'closed the night clinic', first: 'clinic-2025' },
    { words: 'found mould in two operating rooms', first: 'mould-2024' },
    { words: 'the army drove ambulances', first: 'army-2010' },
    { words: 'says it has no money', first: 'none' },
  ],
};

const river: Story = {
  name: 'a gate closed upstream',
  published: '2024-01-01',
  text: `Water at Kesh falls by a third as Oradia shuts the upper gates

The level of the Senn at Kesh fell by a third over the weekend, and the Water Office of Lower Senn has asked Oradia for an explanation.

Oradia's river ministry said it was filling the lake behind the Tolmar dam and would let more water through in a week.

Under the treaty that both governments signed at Port Ilves on 11 May 1998, neither side may hold back more than a fifth without notice. It has been broken before: two years ago the gates were shut for twelve days, and fields around Kesh turned white with salt.

The Water Office took that to the River Court, which ruled for it in October 2022. Oradia has not paid.

In the last days of 2019, engineers of the Office had warned of cracks in the Tolmar dam. A month later a spillway collapsed and nine workers died. The ministry's head, Ruta Salk, resigned that year; she now advises a bank.

"We learned of it from the fish," said Ivo Brand, who keeps the gauge at Kesh.`,
  entities: [
    actor('office', 'Water Office', 'public-body', ['Water Office of Lower Senn']),
    actor('oradia', 'Oradia', 'place', [], ['country']),
    actor('court', 'River Court', 'public-body'),
    actor('salk', 'Ruta Salk', 'person'),
    actor('tolmar', 'Tolmar dam', 'object', ['Tolmar']),
    actor('kesh', 'Kesh', 'place'),
    ...far,
  ],
  events: [
    event('treaty-1998', '1998-05-11', 'agreement', 'Treaty of the Senn', {
      places: ['Port Ilves'],
      actors: ['oradia'],
      keywords: ['treaty', 'water'],
    }),
    event('gates-2022', '2022-01-16', 'policy', 'Oradia shuts the gates for twelve days', {
      end: '2022-01-28',
      places: ['Kesh'],
      actors: ['oradia', 'office'],
      keywords: ['gates', 'salt'],
    }),
    event('ruling-2022', '2022-10-19', 'legal', 'River Court rules for the Water Office', {
      places: ['Port Ilves'],
      actors: ['court', 'office', 'oradia'],
      keywords: ['ruling'],
    }),
    event('warning-2019', '2019-12-28', 'statement', 'Engineers warn of cracks in the Tolmar dam', {
      places: ['Tolmar'],
      actors: ['office', 'tolmar'],
      keywords: ['cracks', 'engineers'],
    }),
    event('spillway-2020', '2020-01-30', 'accident', 'Spillway of the Tolmar dam collapses', {
      places: ['Tolmar'],
      actors: ['tolmar'],
      keywords: ['spillway', 'dam', 'workers'],
    }),
    event('salk-2020', '2020-03-05', 'appointment', 'Ruta Salk resigns', { actors: ['salk'], places: ['Oradia'] }),
    event('level-2023', '2023-12-30', 'policy', 'Senn at Kesh falls as gates are shut', {
      places: ['Kesh'],
      actors: ['oradia', 'office'],
      keywords: ['gates', 'water'],
    }),
    event('ahead-2024', '2024-01-09', 'policy', 'Oradia opens the gates', { places: ['Kesh'], actors: ['oradia'] }),
    event('bridge-2006', '2006-06-01', 'agreement', 'Oradia and the Water Office build a bridge at Kesh', {
      places: ['Kesh'],
      actors: ['oradia', 'office'],
    }),
    event('fish-2011', '2011-07-07', 'disaster', 'Fish die at Kesh', {
      places: ['Kesh'],
      actors: ['far-3'],
      keywords: ['fish'],
    }),
    event('turbine-2015', '2015-09-09', 'policy', 'Turbine of the Tolmar dam replaced', {
      places: ['Tolmar'],
      actors: ['tolmar', 'far-4'],
    }),
    ...distractors(80, {
      actors: ['office', 'oradia', 'court'],
      places: ['Kesh', 'Port Ilves', 'Tolmar'],
      months: ['2022-01', '2022-10', '2020-01', '1998-05', '2019-12'],
      others: OTHERS,
      elsewhere: ['Upper Marl', 'Szent', 'Castle Obb'],
      kinds: ['policy', 'agreement', 'legal', 'disaster'],
      keywords: ['fishery', 'customs', 'ferry', 'grain'],
      years: [2001, 2004, 2008, 2012, 2014, 2017],
    }),
  ],
  gains: { 'treaty-1998': 3, 'gates-2022': 3, 'ruling-2022': 3, 'spillway-2020': 3, 'warning-2019': 2, 'salk-2020': 1 },
  same: ['level-2023'],
  cards: [
    { words: 'neither side may hold back', first: 'treaty-1998' },
    { words: 'turned white with salt', first: 'gates-2022' },
    { words: 'which ruled for it', first: 'ruling-2022' },
    { words: 'a spillway collapsed', first: 'spillway-2020' },
    { words: 'We learned of it from the fish', first: 'none' },
  ],
};

export const THIRD_REPORT_STORIES: readonly Story[] = [nurses, river];
