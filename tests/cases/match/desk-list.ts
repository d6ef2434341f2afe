// One list for the articles of desk-decoys-to-tune-on: people of several centuries, some described, towns that share their names, firms of one word.

import type { ActorKind } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

const PERSONS = `Gordon Bell, Ruth Abbey, Liam Forrester, Helen Stokes, Amara Nwankwo, Peter Lamb, Susan Rice, Kate Bush, Helen Bishop, Iris May, Olaf Koch,
Katrin Bauer, Angela Merkel, Jens Wolf, Ulrike Sommer, Bruno Le Maire, Sophie Petit, Marc Blanc, Irene Iglesias, Pablo Reyes, Diego Guerra, Carmen Rey, Luis Cabello,
Андрей Волков, Павел Орлов, Мария Соколова, Ronnie Whelk, Dana Forde, Rosa Parks, Duke Ellington, Horatio Kitchener, Franz Ferdinand, Charles Dickens,
Nelson Mandela, Marie Curie, Isaac Newton, Ludwig van Beethoven, Antonio Vivaldi, Mary Shelley, Indira Gandhi, John Kennedy, Marco Polo, Emmeline Pankhurst,
Winston Churchill, Amy Johnson, George Best, Fausto Coppi, Thomas Gray, Silvia Costa, Ayşe Demir, Jan de Boer`;

const DESCRIBED = {
  'Carl Brandt': { description: 'Finance minister of Denmark.' },
  'Alan Marsh': { description: 'British politician, Conservative member of parliament since 2010.' },
  'Julia Stern': { description: 'Chief executive of an airline.' },
  'Robert Lang': { description: 'Army general; commander of the northern front.' },
  'William Harvey': { description: 'English physician (1578–1657) who described the circulation of the blood.' },
  'Francis Bacon': { description: 'English philosopher and statesman (1561–1626).' },
  'Henry James': { description: 'American novelist, 1843–1916.' },
  'Anna Karlsson': { description: 'Swedish climate minister, born 1979.' },
  'Elena Popescu': { description: 'Romanian judge at the constitutional court.' },
  'Thomas Cole': { description: 'US senator from Oregon.' },
  'Maria Santos': { description: 'Brazilian biologist.' },
  'Emma Brook': { description: 'Member of the Scottish parliament.' },
  'Mehmet Kaya': { description: 'Mayor of a Turkish town.' },
  'Jean Roche': { description: 'Ministre des transports.' },
  'Иван Мельник': { description: 'Украинский политик, депутат.' },
  'Nigel Price': { description: 'British businessman, head of a bank.' },
  'Matteo Grassi': { description: 'Senatore italiano.' },
  'Pieter Visser': { description: 'Nederlands politicus.' },
  'Karim Aziz': { description: 'Militia commander in the north of Iraq.' },
} as const;

const PLACES = `Atlanta, Dublin, London, Berlin, Paris, Lyon, Nice, Tours, Nancy, Lourdes, Essen, Halle, Bremen, Hamburg, Madrid, Bilbao, Caracas, Lisbon, Florence, Charlotte,
Lincoln, Sydney, Bath, Mobile, Orange, Hull, Cork, Chelsea, Brooklyn, Bologna, Parma, Peking, Dijon, Vienna, Wellington, Stockholm, Copenhagen, Bergen, Derby, Windsor,
Preston, Chester, Stirling, Denver, Dallas, Phoenix, Jackson, Houston, Buffalo, Troy, Sparta, Delhi, Lahore, Colombo, Cairo, Tunis, Basra, Mosul, Baghdad, Kyiv, Minsk,
Киев, Москва, Орёл, Владимир, Киров, Ankara, Ordu, Batman, Batumi, Tbilisi, Best, Zwolle, Utrecht, Verona, Potenza, Milan, Turin, Rome, Venice, Naples, Kansas, Manchester,
Turkey, Chad, Jordan, Niger, China, Iraq, Denmark, Sweden, Romania, Brazil, France, Germany, Spain, Italy, Cuba, Panama, Kenya, Guinea, Ireland, Poland, Ukraine, Russia,
Montenegro, United States, Japan, India, Netherlands`;

const ORGANIZATIONS = `Liberty, Hope, Mercury, Jupiter, Gap, Shell, Sky, Oxfam, Amnesty International, Labour Party, Green Party, National Trust, Supreme Court, Court of Appeal, Bank of England,
Royal Society, Home Office, Ministry of Health, Civic Union, People's Front, National Guard, Free Syrian Army, Army of Light, Eagle, Phoenix Group, Dove, Ark, Polo, Galaxy, Vanguard, Interior Ministry,
Revolutionary Council, Democratic Alliance, Reform Party, Popular Front, Senate, Parliament, House of Commons, Coast Guard, Federal Reserve, World Bank, Human Rights Commission`;

const WITH_HOMES: readonly ShortActor[] = Object.entries({
  Georgia: 'ge',
  Birmingham: 'gb',
  Cambridge: 'gb',
  Athens: 'gr',
  Santiago: 'cl',
  Córdoba: 'ar',
  Mérida: 'mx',
  Tripoli: 'ly',
  Newcastle: 'gb',
  Victoria: 'sc',
  Hyderabad: 'in',
  León: 'es',
  Vancouver: 'ca',
}).map(([name, country]) => ({ kind: 'place', name, countries: [country] }));

const WITH_ALIASES: readonly ShortActor[] = [
  { kind: 'organization', name: 'Movement for Peace', aliases: [{ name: 'MOP', kind: 'acronym', strength: 'weak' }] },
  { kind: 'public-body', name: 'Drug Inspection Panel', aliases: [{ name: 'DIP', kind: 'acronym', strength: 'weak' }] },
  { kind: 'armed-group', name: 'Lions of the Valley', aliases: [{ name: 'Lions', strength: 'weak' }] },
];

const named = (names: string, kind: ActorKind): ShortActor[] =>
  names.split(/,\s+/).map((name) => ({ kind, name: name.trim() }));

export const DESK_LIST: readonly ShortActor[] = [
  ...named(PERSONS, 'person'),
  ...Object.entries(DESCRIBED).map(([name, more]): ShortActor => ({ kind: 'person', name, ...more })),
  ...named(PLACES, 'place'),
  ...named(ORGANIZATIONS, 'organization'),
  ...WITH_HOMES,
  ...WITH_ALIASES,
];
