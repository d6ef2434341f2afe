// One list for the articles of newsstand-decoys-to-tune-on: people, places and bodies of several parts of the world, some of the people with a summary.

import type { ActorKind } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

const PERSONS = `Hadiza Mahamane, Boubacar Diarra, Ibrahim Danjuma, Catherine Hale, Martin Frost, Daniel March, Pauline Render, Sunil Kohli, Owen Bright,
Miriam Stead, Tom Pascoe, Anahera Pohatu, Janet Ford, Rob Hastie, Wiremu Karaka, Robert Menzies, John Curtin, Gough Whitlam, Margaret Preston,
Clarice Beckett, Don Bradman, Luca Ferrari, Didier Lambert, Paola Riva, Marcus Oduya, Stefano Greco, Lim Kah Wai, Tan Mei Fong, Ratan Shetty,
Dewi Kartika, Nurul Hisham, Rafael Cojuangco, Ayu Lestari, Edwin Hubble, James Webb, Vera Rubin, Johannes Kepler, Ferdinand Magellan, Nancy Roman,
Giovanni Cassini, Paulina Echeverría, Tomás Araya, Bob Marley, Errol Flynn, Ian Fleming, Noël Coward, Marcus Garvey, Henry Morgan, Shirley Bogle,
Delroy Grange, Abraham Lincoln, James Madison, Frederick Douglass, Harry Truman, Susan Anthony, Ellen Whitfield, Ray Delgado, Carla Jennings,
Robert Burns, Walter Scott, Charles Rennie Mackintosh, Mary Stuart, James Watt, Kaija Lindgren, Isla Geddes, Simón Bolívar, José de San Martín,
Antonio José de Sucre, Francisco de Paula Santander, Manuela Sáenz, Bernardo Monteagudo, Ramón Castilla, Rosa Huamán, Nika Melashvili,
Davit Kapanadze, Tamar Gelashvili, Zurab Chkheidze, Lasha Berulava, Maia Tsereteli, Horatio Nelson, James Cook, Abel Tasman, Lord Palmerston,
Ernest Rutherford, Katherine Mansfield, William Wallace, Anthony Eden, Sidney Poole, Grace Bell, Robert Peel, Florence Nightingale, Alan Turing`;

const SUMMARIES = {
  'Abdoulaye Seydou': 'Defence minister of Niger since 2023; a retired general.',
  'Michael Shaw': 'Member of Parliament for a seat in the east of England; former party treasurer.',
  'Peter Logan': 'Mayor of Nelson in New Zealand since 2019.',
  'Elizabeth Howe': 'Australian senator; spokeswoman on trade.',
  'Roberto Mancuso': 'Italian politician; undersecretary for sport.',
  'David Lim': 'Singaporean banker; chairman of a state fund.',
  'Henrietta Leavitt': 'American astronomer (1868–1921).',
  'Andrew Holt': 'Jamaican politician; minister of tourism.',
  'John Adams': 'Second president of the United States (1735–1826).',
  'James Hogg': 'Scottish poet (1770–1835), the Ettrick Shepherd.',
  'Carlos Medina': 'President of Peru’s congress.',
  'Giorgi Maisuradze': 'Prime minister of Georgia.',
  'Nino Kobalia': 'Georgian opposition leader.',
} as const;

const PLACES = `Niger, Niamey, Mali, Nigeria, Abuja, Chad, Guinea, Togo, Burkina Faso, Stuttgart, Leicester, Nottingham, Reading, Derbyshire, Crewe, Dubai,
Auckland, Christchurch, Blenheim, Hastings, Adelaide, Melbourne, Sydney, Brisbane, Hobart, Liverpool, Leeds, Bologna, Milan, Turin,
Bergamo, Marseille, Lille, Monaco, Barcelona, Everton, Singapore, Malaysia, Penang, Jakarta, Indonesia, Manila, Hong Kong, China, Shanghai,
India, Mumbai, Chile, Atacama, Hawaii, Munich, Houston, Baltimore, Jamaica, Montego Bay, Port Antonio, Cuba, Panama, Miami, London,
Washington, Ohio, Virginia, Israel, Glasgow, Edinburgh, Berlin, Vienna, Chicago, Casablanca, Finland, Helsinki, Inverness, Peru, Lima,
Ecuador, Guayaquil, Quito, Colombia, Venezuela, Bolivia, Argentina, Tbilisi, Batumi, Kutaisi, Russia, Moscow, Brussels, Turkey, Armenia,
France, Italy, Spain, Germany, England, Scotland, Wales, Ireland, Australia, New Zealand, United States`;

const ORGANIZATIONS = `Liptako Front, Patriotic Convergence, Crown Prosecution Service, Serious Fraud Office, Boots, Next, Liberty, Shelter, Crisis, Mind,
Sense, Unite, Unison, Greens, Labour, Forest & Bird, Royal Society, Reserve Bank of Australia, National Gallery, Juventus, Inter, Uefa, Grab,
Shell, Visa, Apple, Orange, Prudential, Sea, Bank of China, Monetary Authority, Mars, Virgin, Hilton, Sandals, Heritage Trust, Supreme Court, Senate,
Target, Chase, Teamsters, Republicans, Democrats, Scottish Opera, Creative Scotland, Dream, Strong Georgia, Orthodox Church, Central Bank,
Constitutional Court, European Union, NATO, African Union, United Nations, Red Cross, Congress`;

/** Where the towns lie that have namesakes. */
const NAMESAKES: readonly ShortActor[] = Object.entries({
  Wellington: 'nz',
  Nelson: 'nz',
  Richmond: 'nz',
  Perth: 'au',
  Victoria: 'au',
  Newcastle: 'gb',
  Valencia: 'es',
  Boston: 'us',
  Kingston: 'jm',
  Austin: 'us',
  Mendoza: 'ar',
  Georgia: 'ge',
  Springfield: 'us',
  Columbus: 'us',
  Trujillo: 'pe',
  Marlborough: 'nz',
}).map(([name, country]) => ({ kind: 'place', name, countries: [country] }));

const WITH_ALIASES: readonly ShortActor[] = [
  {
    kind: 'organization',
    name: 'Economic Community of West African States',
    aliases: [{ name: 'ECOWAS', kind: 'acronym' }],
  },
  { kind: 'public-body', name: 'European Southern Observatory', aliases: [{ name: 'ESO', kind: 'acronym' }] },
  { kind: 'public-body', name: 'Jamaica Urban Transit Company', aliases: [{ name: 'JUTC', kind: 'acronym' }] },
  {
    kind: 'organization',
    name: 'Citizens for Open Water',
    aliases: [{ name: 'COW', kind: 'acronym', strength: 'weak' }],
  },
  {
    kind: 'organization',
    name: 'Alliance for Clean Elections',
    aliases: [{ name: 'ACE', kind: 'acronym', strength: 'weak' }],
  },
  {
    kind: 'public-body',
    name: 'Central Election Commission',
    aliases: [{ name: 'CEC', kind: 'acronym', strength: 'weak' }],
  },
  { kind: 'organization', name: 'Lelo Movement', aliases: [{ name: 'Lelo', strength: 'weak' }] },
  { kind: 'armed-group', name: 'Legion of the Desert', aliases: [{ name: 'Legion', strength: 'weak' }] },
  { kind: 'person', name: 'Vybz Barrett', aliases: [{ name: 'King Yellow', kind: 'nickname' }] },
  { kind: 'person', name: 'Adnan Yusof Rahman', aliases: [{ name: 'Adnan Rahman' }] },
];

const named = (names: string, kind: ActorKind): ShortActor[] =>
  names.split(/,\s+/).map((name) => ({ id: `${kind} ${name}`, kind, name }));

export const NEWSSTAND_LIST: readonly ShortActor[] = [
  ...named(PERSONS, 'person'),
  ...Object.entries(SUMMARIES).map(([name, summary]): ShortActor => ({ kind: 'person', name, summary })),
  ...named(PLACES, 'place'),
  ...NAMESAKES,
  ...named(ORGANIZATIONS, 'organization'),
  ...WITH_ALIASES,
];
