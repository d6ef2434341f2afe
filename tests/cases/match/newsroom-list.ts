// One list for the articles of newsroom-decoys: people, places and bodies as a reader of foreign news might follow them, a few with aliases.

import type { ActorKind } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

const PERSONS = `Ismail Haroun, Leila Sabry, Faisal Darwish, Rana Khoury, Adnan Salloum, Gustavo Rivas, Carmen Ledesma, Ernesto Paz, Lucía Bravo,
Hugo Montes, Samuel Adjei, Comfort Mensah, Joseph Banda, Ruth Chirwa, Alhaji Conteh, Moses Kamara, Bilal Ahmad Khan, Sana Malik, Vikram Rao,
Meena Rao, Anil Kapoor, Devika Nair, Li Jianguo, Han Seo-yeon, Kang Dong-hyun, Sato Akira, Nguyen Van Minh, Ferdinand Cruz, Imelda Navarro,
Martin Wolf, Helen Archer, Simon Fox, Judith Baker, Graham Cook, Alison Wood, Peter Lamb, Thomas Hardy, Oliver Cromwell, Benjamin Franklin,
Theodore Roosevelt, Louis Braille, James Parkinson, Thomas Hodgkin, Gregor Mendel, Max Planck, Giuseppe Garibaldi, José Martí, Emiliano Zapata,
Bernardo O'Higgins, Muhammad Ali Jinnah, Mahatma Gandhi, Jawaharlal Nehru, Mustafa Kemal Atatürk, Charles de Gaulle, Rosa Luxemburg, Leon Trotsky,
Marta Nowicka, Jan Kowalczyk, Ilse Brandner, Ulrich Steiner, Pavel Dvořák, Milena Horvat, Goran Babić, Stefan Radu, Irina Morozova, Oleg Belov,
Giulia Conti, Marco Rossi, Antoine Lefebvre, Claire Fontaine, Luc Marchand, Inés Serrano, Javier Ortega, Manuel Prado, Beatriz Lopes, João Salgado,
Elif Demir, Kemal Aksoy, Armen Sargsyan, Giorgi Lomidze, Farhad Rahimi, Parisa Azadi, Hassan Warsame, Amina Abdi, Tesfaye Alemu, Selam Girma,
Idris Bukar, Ngozi Obi, Emeka Okoro, Fatou Ndiaye, Cheikh Sow, Salif Traoré, Awa Koné, Thandi Nkosi, Pieter Botha, Johannes Steyn, Nomsa Dube,
Harriet Lane, Walter Reed, George Marshall, Henry Clay, Sarah Palin, Bernie Sanders, Angela Merkel, Gerhard Schröder, Tony Blair, Michelle Bachelet`;

const PLACES = `Aleppo, Damascus, Amman, Sidon, Jordan, Lebanon, Syria, Iraq, Mosul, Hebron,
San Pedro, Guadalajara, Mexico, Chile, Argentina, Peru, Bogota, Quito, Athens, Rome, Naples, Turin, Parma, Bari, Nancy, Tours,
Brest, Lyon, France, Spain, Italy, Greece, Germany, Hanover, Mainz, Wolfsburg, Hamburg, Poland, Ukraine, Russia, Georgia,
Armenia, Turkey, Ankara, Van, Batman, Iran, Shiraz, Pakistan, Karachi, India, Delhi, Madras, Kashmir, China, Beijing, Canton, Japan, Kobe,
Osaka, Korea, Seoul, Vietnam, Hanoi, Manila, Philippines, Java, Sumatra, Ghana, Accra, Nigeria, Kano, Lagos, Sierra Leone, Bo, Mali, Senegal, Dakar,
Zambia, Malawi, Lusaka, Kenya, Somalia, Ethiopia, Durban, Kimberley, South Africa, Egypt, Cairo, Alexandria, Suez, Cuba, Havana, Plymouth, Derby,
Birmingham, Manchester, Richmond, Bristol, Lincoln, Ipswich, Burnley, Chester, Exeter, Stafford, Wells, Sandwich, Rugby, Ireland, England, Wales`;

const ORGANIZATIONS = `Southern Front, Popular Front, Islamic State, Free Syrian Army, Fatah, Lashkar-e-Taiba, Muslim League, Congress Party,
People's Party, Progress Party, National Party, Unity Coalition, Christian Democrats, Solidarity, Sinn Féin, Dawn, Orange, Caterpillar, Total, Sky,
Santander, Unilever, Philips, Cadbury, Volkswagen, Fiat, Nestlé, Rio Tinto, Anglo American, Emirates, Delta, Eagle Star, Mercury, Alpha Bank,
Constitutional Court, Court of Appeal, Ministry of Justice, Ministry of Labour, Treasury, Home Guard, Coast Guard, National Guard, Interpol, Europol,
European Union, African Union, Arab League, Commonwealth, Human Rights Watch, Save the Children, Caritas, Miners' Union, National Union of Teachers,
Water Board, Electoral Commission, Royal Academy, Black Watch, Wagner, Night Wolves, Red Brigades, Tigers of the North`;

/** The ones that a list would give another name, some of which are words. */
const WITH_ALIASES: readonly ShortActor[] = [
  { kind: 'organization', name: 'World Health Organization', aliases: [{ name: 'WHO', kind: 'acronym' }] },
  { kind: 'armed-group', name: 'Irish Republican Army', aliases: [{ name: 'IRA', kind: 'acronym' }] },
  { kind: 'armed-group', name: 'March 23 Movement', aliases: [{ name: 'M23', kind: 'acronym' }] },
  { kind: 'organization', name: 'Action for Renewal', aliases: [{ name: 'Action', strength: 'weak' }] },
  {
    kind: 'organization',
    name: 'Pan-African Infrastructure Development',
    aliases: [{ name: 'PAID', kind: 'acronym', strength: 'weak' }],
  },
  { kind: 'person', name: 'Efraín Solano', aliases: [{ name: 'El Lobo', kind: 'nickname' }] },
  { kind: 'person', name: 'Abdul Rahman Sheikh', aliases: [{ name: 'Sheikh', strength: 'weak' }] },
  {
    kind: 'public-body',
    name: 'Special Anti-Fraud Expertise',
    aliases: [{ name: 'SAFE', kind: 'acronym', strength: 'weak' }],
  },
];

/** Where the towns lie that have namesakes. */
const NAMESAKES: readonly ShortActor[] = (
  [
    ['Tripoli', 'lb'],
    ['Hyderabad', 'pk'],
    ['Cartagena', 'co'],
    ['Santiago', 'cl'],
    ['Cordoba', 'ar'],
    ['Odessa', 'ua'],
    ['Moscow', 'ru'],
    ['Florence', 'it'],
    ['Bethlehem', 'ps'],
    ['Nazareth', 'il'],
  ] as const
).map(([name, country]) => ({ kind: 'place', name, countries: [country] }));

const named = (names: string, kind: ActorKind): ShortActor[] =>
  names.split(/,\s+/).map((name) => ({ id: `${kind} ${name}`, kind, name }));

export const NEWSROOM_LIST: readonly ShortActor[] = [
  ...named(PERSONS, 'person'),
  ...named(PLACES, 'place'),
  ...named(ORGANIZATIONS, 'organization'),
  ...NAMESAKES,
  ...WITH_ALIASES,
];
