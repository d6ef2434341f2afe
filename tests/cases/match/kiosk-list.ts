// One list for the articles of kiosk-decoys: people, places and bodies of many beats, some with the aliases and summaries that makers of lists give.

import type { ActorKind } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

const PERSONS = `Abdel Rahim Osman, Hassan Idris, Laurent Pasquier, Stephen Lacey, Gerald Whitmore, Anita Rowntree, Ryan Mowat, Callum Strachan, Sigrid Aune,
Nigel Ashdown, Helena Marsh, Ingrid Solheim, Katja Brenner, Mateo Ibarra, Roald Amundsen, James Clark Ross, Alfred Wegener, Alexander von Humboldt,
Michiel de Ruyter, Dennis Ouellette, Carolyn Thibodeau, Susan Pike, Rosalind Tennant, Elias Khoury, Italo Svevo, Umberto Saba, Duncan Frayne,
Imogen Brook, Sabine Richter, Thomas Wolf, Rolf Schäfer, Martin Kaiser, Friedrich Ebert, Konrad Adenauer, Selin Kaya, Barış Demir, Deniz Aksoy`;

/** Everybody knows whom their family names mean, so the list has these alone, too. */
const KNOWN_BY_ONE_NAME = {
  'Omar al-Bashir': 'Bashir',
  'Lewis Hamilton': 'Hamilton',
  'David Attenborough': 'Attenborough',
  'Baruch Spinoza': 'Spinoza',
  'Gamal Abdel Nasser': 'Nasser',
  'Harold Macmillan': 'Macmillan',
  'James Joyce': 'Joyce',
  'Rainer Maria Rilke': 'Rilke',
  'Robert Falcon Scott': 'Captain Scott',
} as const;

const SUMMARIES = {
  'Johan de Witt': 'Grand pensionary of Holland (1625–1672).',
  'Peter Brook': 'English theatre director (1925–2022).',
  'Jürgen Koch': 'Film director in Berlin.',
} as const;

const PLACES = `Sudan, Khartoum, Omdurman, Kosti, Nyala, El Fasher, Port Sudan, Nile, Chad, Egypt, Cairo, Alexandria, Geneva, Kenya, Lincoln, Grantham, Sheffield,
Nottingham, Oxford, London, Edinburgh, Glasgow, Dundee, Inverness, Cardiff, Dublin, Paris, Norway, Bergen, Denmark, Sweden, Mexico, Mexico City, Peru,
Chile, Antofagasta, Punta Arenas, China, Shanghai, Hong Kong, Japan, Tokyo, Tbilisi, New York, Canada, Quebec, Frankfurt, Hobart,
New Zealand, Greenland, Bremerhaven, The Hague, Amsterdam, Utrecht, Dordrecht, Breda, Dover, Netherlands, England, France, Maine, Augusta, Lewiston,
Portland, Washington, United States, Lisbon, Valletta, Malta, Beirut, Lebanon, Baghdad, Aden, Amman, Jordan, Syria, Damascus, Trieste, Vienna,
Prague, Ljubljana, Slovenia, Austria, Greece, Athens, Elgin, Brussels, Köln, Münster, Dortmund, Siegen, Hagen, Berlin, Ankara, İstanbul, İzmir, Adana`;

/** Where the towns lie that have namesakes, or whose names are words or firms, too. */
const NAMESAKES: readonly ShortActor[] = Object.entries({
  Boston: 'us',
  Phoenix: 'us',
  Perth: 'au',
  Halifax: 'ca',
  Santander: 'es',
  Aberdeen: 'gb',
  Hull: 'gb',
  Cambridge: 'gb',
  Bath: 'gb',
  Deal: 'gb',
  Rugby: 'gb',
  Rye: 'gb',
  Chelsea: 'gb',
  Cork: 'ie',
  Nice: 'fr',
  Essen: 'de',
  Halle: 'de',
  Ordu: 'tr',
  Van: 'tr',
  Ağrı: 'tr',
  Aydın: 'tr',
  Batman: 'tr',
}).map(([name, country]) => ({ kind: 'place', name, countries: [country] }));

const IN_THEIR_LANGUAGES: readonly ShortActor[] = [
  { kind: 'place', name: 'Turkey', aliases: [{ name: 'Türkiye', lang: 'tr' }] },
  {
    kind: 'place',
    name: 'Germany',
    aliases: [
      { name: 'Deutschland', lang: 'de' },
      { name: 'Almanya', lang: 'tr' },
    ],
  },
  { kind: 'place', name: 'Poland', aliases: [{ name: 'Polen', lang: 'de' }] },
  { kind: 'place', name: 'Spain', aliases: [{ name: 'Spanien', lang: 'de' }] },
  { kind: 'place', name: 'Italy', aliases: [{ name: 'Italia', lang: 'it' }] },
  { kind: 'place', name: 'Venice', aliases: [{ name: 'Venezia', lang: 'it' }] },
];

const ORGANIZATIONS = `European Union, Crown Prosecution Service, Mind, Next, Sage, Gap, Orange, Scottish Football Association, Bank of England, Nature, Science,
Alfred Wegener Institute, Hague Historical Museum, Foreign Office, Amnesty International, British Museum, Bild, Die Zeit, Sözcü, Sabah`;

const WITH_ALIASES: readonly ShortActor[] = [
  { kind: 'armed-group', name: 'Rapid Support Forces', aliases: [{ name: 'RSF', kind: 'acronym' }] },
  { kind: 'organization', name: 'Reporters Without Borders', aliases: [{ name: 'RSF', kind: 'acronym' }] },
  { kind: 'organization', name: 'World Food Programme', aliases: [{ name: 'WFP', kind: 'acronym' }] },
  { kind: 'public-body', name: 'British Antarctic Survey', aliases: [{ name: 'BAS', kind: 'acronym' }] },
  { kind: 'public-body', name: 'Federal Emergency Management Agency', aliases: [{ name: 'FEMA', kind: 'acronym' }] },
  { kind: 'public-body', name: 'Yüksek Seçim Kurulu', aliases: [{ name: 'YSK', kind: 'acronym' }] },
  { kind: 'organization', name: 'Heart of Midlothian', aliases: ['Hearts'] },
  { kind: 'place', name: 'Rio de Janeiro', aliases: ['Rio'] },
  { kind: 'organization', name: 'Deutsche Bahn', aliases: [{ name: 'Bahn', strength: 'weak' }] },
  { kind: 'organization', name: 'Deutsche Post', aliases: [{ name: 'Post', strength: 'weak' }] },
  { kind: 'organization', name: 'Umut Partisi', aliases: [{ name: 'Umut', strength: 'weak' }] },
  { kind: 'organization', name: 'Gelecek Partisi', aliases: [{ name: 'Gelecek', strength: 'weak' }] },
];

const named = (names: string, kind: ActorKind): ShortActor[] =>
  names.split(/,\s+/).map((name) => ({ id: `${kind} ${name}`, kind, name }));

export const KIOSK_LIST: readonly ShortActor[] = [
  ...named(PERSONS, 'person'),
  ...Object.entries(KNOWN_BY_ONE_NAME).map(([name, alias]): ShortActor => ({ kind: 'person', name, aliases: [alias] })),
  ...Object.entries(SUMMARIES).map(([name, summary]): ShortActor => ({ kind: 'person', name, summary })),
  ...named(PLACES, 'place'),
  ...NAMESAKES,
  ...IN_THEIR_LANGUAGES,
  ...named(ORGANIZATIONS, 'organization'),
  ...WITH_ALIASES,
];
