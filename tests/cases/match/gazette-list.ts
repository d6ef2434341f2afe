// One list for the articles of gazette-decoys: people, places and bodies as a newsroom that follows conflicts and sanctions would hold them.

import type { ActorKind } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

/** What their family names alone mean is for the article to say: the list holds them as weak aliases. */
const KNOWN_BY_FAMILY_NAME = {
  'Faustin Bahati': 'Bahati',
  'Helen May': 'May',
  'Gareth Price': 'Price',
  'Viktor Dolgov': 'Dolgov',
  'Andreas Loizou': 'Loizou',
  'Ismet Karadag': 'Karadag',
  'Eva Lindholm': 'Lindholm',
  'Otávio Brandão': 'Brandão',
  'Tadesse Worku': 'Worku',
  'Arman Grigoryan': 'Grigoryan',
  'Ramon Villanueva': 'Villanueva',
  'Janet Field': 'Field',
  'Imran Chaudhry': 'Chaudhry',
  'Miriam Aldous': 'Aldous',
  'Ratomir Kordić': 'Kordić',
  'Joachim Winter': 'Winter',
  'Kerstin Hofmann': 'Hofmann',
  'Mathilde Garnier': 'Garnier',
} as const;

const SUMMARIES: Readonly<Record<string, string>> = {
  'Faustin Bahati': 'Congolese army officer and spokesman.',
  'Viktor Dolgov': 'Russian businessman, under sanctions since 2023.',
  'Ismet Karadag': 'Leader of a criminal network in Sweden.',
  'Tadesse Worku': 'Ethiopian general, under sanctions since 2022.',
  'Arman Grigoryan': 'Foreign minister of Armenia.',
  'Ramon Villanueva': 'Secretary of national defense of the Philippines.',
  'Ratomir Kordić': 'Bosnian Serb general convicted of war crimes.',
  'Joachim Winter': 'Umweltminister in Sachsen.',
  'Mathilde Garnier': 'Ministre française de la culture.',
};

const OTHER_PERSONS = `Innocent Rukundo, Rupert Nolan, Lúcia Teles, Elnur Mammadov, Grace Magsino, Yann Le Goff, Désiré Mwamba, Oleg Tarasenko, Samira Haddad,
Hassan Qanbari, Aung Min Htut, Dragan Vasiljević`;

const PLACES = `Goma, Bukavu, Uvira, Kigali, Rwanda, Uganda, Southwark, Moscow, Dubai, Limassol, Cyprus, Malmö, Stockholm, Uppsala, Sweden, Iran, Turkey,
Minas Gerais, Brasília, Brazil, China, Australia, Doha, Qatar, Ethiopia, Jordan, Georgia, Chad, Tbilisi, Armenia, Azerbaijan, Baku, Yerevan, Tacloban, Samar, Manila,
Philippines, Japan, Reading, Bath, Slough, Deal, Berkshire, Düsseldorf, The Hague, Foča, Sarajevo, Serbia, Görlitz, Dresden, Leipzig, Rennes, Brest, Lyon, Paris,
France, Ukraine`;

const OTHER_NAMES_OF_PLACES: readonly ShortActor[] = [
  {
    kind: 'place',
    name: 'Democratic Republic of Congo',
    countries: ['cd'],
    aliases: ['DRC', { name: 'Congo', strength: 'weak' }],
  },
  { kind: 'place', name: 'Bosnia and Herzegovina', countries: ['ba'], aliases: ['Bosnia'] },
  { kind: 'place', name: 'Russia', countries: ['ru'], aliases: [{ name: 'Russie', lang: 'fr' }] },
  { kind: 'place', name: 'Poland', countries: ['pl'], aliases: [{ name: 'Polen', lang: 'de' }] },
];

const ORGANIZATIONS = `Conservative Party, Foreign Policy Centre, Human Rights Watch, Médecins Sans Frontières`;

const KNOWN_BY_ONE_WORD = {
  'Labour Party': 'Labour',
  'Reform UK': 'Reform',
  'Sable Trading': 'Sable',
  'Frontier Metals': 'Frontier',
  'Rio Tinto': 'Rio',
  'Vale SA': 'Vale',
  'Shell plc': 'Shell',
  TotalEnergies: 'Total',
  'Linde plc': 'Linde',
  'Parti Renaissance': 'Renaissance',
  'Parti Horizons': 'Horizons',
} as const;

const KNOWN_BY_LETTERS = {
  'Athletics Integrity Unit': 'AIU',
  'Humanitarian Emergency Logistics Partnership': 'HELP',
} as const;

const PUBLIC_BODIES_KNOWN_BY_LETTERS = {
  'National Crime Agency': 'NCA',
  'Parliamentary Assembly of the Council of Europe': 'PACE',
  'World Health Organization': 'WHO',
  'International Criminal Tribunal for the former Yugoslavia': 'ICTY',
} as const;

const WITH_OTHER_ALIASES: readonly ShortActor[] = [
  { kind: 'armed-group', name: 'March 23 Movement', countries: ['cd'], aliases: ['M23'] },
  {
    kind: 'armed-group',
    name: 'Democratic Forces for the Liberation of Rwanda',
    aliases: [{ name: 'FDLR', kind: 'acronym' }],
  },
  {
    kind: 'armed-group',
    name: 'Alliance Fleuve Congo',
    countries: ['cd'],
    aliases: [
      { name: 'AFC', kind: 'acronym', strength: 'weak' },
      { name: 'Alliance', strength: 'weak' },
    ],
  },
  { kind: 'armed-group', name: "New People's Army", aliases: [{ name: 'NPA', kind: 'acronym', strength: 'weak' }] },
  { kind: 'armed-group', name: 'Serb Volunteer Guard', aliases: [{ name: 'Tigers', strength: 'weak' }] },
  { kind: 'organization', name: 'Foxtrot network', aliases: [{ name: 'Foxtrot', strength: 'weak' }] },
  { kind: 'public-body', name: 'MONUSCO', aliases: [{ name: 'Mission', strength: 'weak' }] },
  { kind: 'public-body', name: 'Europol' },
  {
    kind: 'public-body',
    name: 'Organization for Security and Co-operation in Europe',
    aliases: [{ name: 'OSCE', kind: 'acronym' }],
  },
  {
    kind: 'organization',
    name: 'Christlich Demokratische Union',
    aliases: [
      { name: 'CDU', kind: 'acronym' },
      { name: 'Union', strength: 'weak' },
    ],
  },
];

const named = (names: string, kind: ActorKind): ShortActor[] =>
  names.split(',').map((name) => ({ kind, name: name.trim() }));
const knownBy = (
  names: Readonly<Record<string, string>>,
  kind: ActorKind,
  aliasKind: 'alias' | 'acronym',
): ShortActor[] =>
  Object.entries(names).map(([name, alias]) => {
    const summary = SUMMARIES[name];
    return {
      kind,
      name,
      ...(summary === undefined ? {} : { summary }),
      aliases: [{ name: alias, kind: aliasKind, strength: 'weak' }],
    };
  });

export const GAZETTE_LIST: readonly ShortActor[] = [
  ...knownBy(KNOWN_BY_FAMILY_NAME, 'person', 'alias'),
  ...named(OTHER_PERSONS, 'person'),
  ...named(PLACES, 'place'),
  ...OTHER_NAMES_OF_PLACES,
  ...named(ORGANIZATIONS, 'organization'),
  ...knownBy(KNOWN_BY_ONE_WORD, 'organization', 'alias'),
  ...knownBy(KNOWN_BY_LETTERS, 'organization', 'acronym'),
  ...knownBy(PUBLIC_BODIES_KNOWN_BY_LETTERS, 'public-body', 'acronym'),
  ...WITH_OTHER_ALIASES,
];
