// What else a listed name may be: people whom the list's description does not fit, bodies that are everyday words, longer names of bodies and towns, places of
// two countries, films, pubs and bands; and what is the listed one all the same. What each row finds was read and judged by hand.

import type { ShortActor } from '../../support/compiled-list';
import type { MentionCase } from './mention-cases';

type More = Partial<ShortActor>;
const person = (name: string, description?: string): ShortActor => ({
  kind: 'person',
  name,
  ...(description ? { description } : {}),
});
const place = (name: string, more: More = {}): ShortActor => ({ kind: 'place', name, ...more });
const body = (name: string, more: More = {}): ShortActor => ({ kind: 'organization', name, ...more });

const MINISTER = 'Finance minister of Denmark.';

// biome-ignore format: a table
export const OTHER_BEARERS: readonly MentionCase[] = [
  { rule: 'an age and nothing of what the list says, English', actors: [person('Carl Brandt', MINISTER)], text: 'Carl Brandt, 57, called the police. Brandt heard a noise.', finds: [] },
  { rule: 'an age, and what the list says', actors: [person('Carl Brandt', MINISTER)], text: 'Carl Brandt, 57, who became minister in May, called a vote. Brandt won.', finds: ['Carl Brandt → Carl Brandt (name)', 'Brandt → Carl Brandt (family-name)'] },
  { rule: 'an age of somebody whom the list does not describe', actors: [person('Carl Brandt')], text: 'Carl Brandt, 57, called a vote. Brandt won.', finds: ['Carl Brandt → Carl Brandt (name)', 'Brandt → Carl Brandt (family-name)'] },
  { rule: 'his title elsewhere', actors: [person('Carl Brandt', MINISTER)], text: 'Carl Brandt, 57, called a vote.\n\nMinister Brandt won.', finds: ['Carl Brandt → Carl Brandt (name)', 'Brandt → Carl Brandt (family-name)'] },
  { rule: 'an age, German', actors: [person('Carl Brandt', 'Dänischer Politiker')], text: 'Carl Brandt (57) rief die Polizei, und der Hund bellte. Brandt lief weg.', finds: [] },
  { rule: 'an age, and what the list says, German', actors: [person('Carl Brandt', 'Dänischer Politiker')], text: 'Carl Brandt (57) ist Minister und Bauer. Brandt lachte.', finds: ['Carl Brandt → Carl Brandt (name)', 'Brandt → Carl Brandt (family-name)'] },
  { rule: 'an age, French', actors: [person('Paul Lefort', 'homme politique, ministre')], text: 'Paul Lefort, 31 ans, a vendu des fleurs. Lefort est parti.', finds: [] },
  { rule: 'an age, Spanish', actors: [person('Luis Robles', 'senador mexicano')], text: 'Luis Robles, de 20 años, vio el choque. Robles llamó.', finds: [] },
  { rule: 'an age, Italian', actors: [person('Ugo Vinci', 'senatore italiano')], text: 'Ugo Vinci, 24 anni, ha visto tutto. Vinci è scappato.', finds: [] },
  { rule: 'an age, Dutch', actors: [person('Piet Bakker', 'Nederlands politicus')], text: 'Piet Bakker (62) uit Hattem zag het. Bakker belde.', finds: [] },
  { rule: 'an age, Russian', actors: [person('Олег Седов', 'российский политик')], text: 'Олег Седов, 45 лет, чинил трубу. Седов устал.', finds: [] },
  { rule: 'an age, and what the list says, Russian', actors: [person('Олег Седов', 'российский политик')], text: 'Депутат Олег Седов, 45 лет, выступил.', finds: ['Олег Седов → Олег Седов (name)'] },
  { rule: 'brought in before the name', actors: [person('Carl Brandt', MINISTER)], text: 'A passer-by, Carl Brandt, called the police.', finds: [] },
  { rule: 'brought in by what the list says', actors: [person('Carl Brandt', MINISTER)], text: 'A former minister, Carl Brandt, called the police.', finds: ['Carl Brandt → Carl Brandt (name)'] },
  { rule: 'brought in as something else, though the office is spoken of', actors: [person('Ruth Carver', 'Health minister of Kenya')], text: 'A porter, Ruth Carver, 29, told the minister of her shift.', finds: [] },
  { rule: 'the office is somebody else’s, Turkish', actors: [person('Ahmet Yılmaz', 'Türk siyasetçi, bakan')], text: 'Balıkçı Ahmet Yılmaz (61) geldi. Bakan Kemal Deniz de konuştu.', finds: [] },
  { rule: 'an office in one word, German', actors: [person('Markus Kaiser', 'deutscher Politiker')], text: 'Innenminister Markus Kaiser kam, und der Rat klatschte. Markus Kaiser (19), Torwart, fehlte.', finds: ['Markus Kaiser → Markus Kaiser (name)'] },
  { rule: 'a rank that the list does not give', actors: [person('Thomas Cole', 'US senator from Oregon')], text: 'PC Thomas Cole was bitten by a dog.', finds: [] },
  { rule: 'the rank that the list gives', actors: [person('Thomas Cole', 'Detective and officer in Oregon')], text: 'Officer Thomas Cole was bitten by a dog.', finds: ['Thomas Cole → Thomas Cole (name)'] },
  { rule: 'an age of the family name alone', actors: [person('Emma Brook', 'Member of parliament')], text: 'Emma Brook scored twice. Brook, 19, came on late.', finds: [] },
  { rule: 'long dead', actors: [person('William Harvey', 'English physician (1578–1657)')], text: 'The museum’s doctor, William Harvey, 44, opened the door.', finds: [] },
  { rule: 'long dead, and no age', actors: [person('William Harvey', 'English physician (1578–1657)')], text: 'The abbot was bled by William Harvey.', finds: ['William Harvey → William Harvey (name)'] },
  { rule: 'born in another year', actors: [person('Anna Karlsson', 'Swedish minister, born 1979')], published: '2026-05-01', text: 'Anna Karlsson, 23, a minister’s daughter, sang.', finds: [] },
  { rule: 'born in that year', actors: [person('Anna Karlsson', 'Swedish minister, born 1979')], published: '2026-05-01', text: 'The minister, Anna Karlsson, 46, sang.', finds: ['Anna Karlsson → Anna Karlsson (name)'] },
  { rule: 'one as listed, and a child', actors: [person('Karim Aziz', 'Militia commander')], text: 'Militia commander Karim Aziz spoke. Among the wounded was Karim Aziz, 12, a schoolboy.', finds: ['Karim Aziz → Karim Aziz (name)'] },
  { rule: 'a band by its verb', actors: [person('Franz Ferdinand')], text: 'Franz Ferdinand play in the hall on Thursday, in the rain.', finds: [] },
  { rule: 'an archduke by his', actors: [person('Franz Ferdinand')], text: 'Franz Ferdinand plays in the yard of the castle in the rain.', finds: ['Franz Ferdinand → Franz Ferdinand (name)'] },
  { rule: 'a horse with its odds', actors: [person('Rosa Parks')], text: 'The 3.15: 1 Moonlight (3-1), 2 Rosa Parks (11-4 fav).', finds: [] },
  { rule: 'a train called so', actors: [person('Simón Bolívar')], text: 'A train called the Libertador Simón Bolívar runs twice a day.', finds: [] },
  { rule: 'a climb and a pub called after somebody', actors: [person('Fausto Coppi'), person('Marie Curie'), body('Bank of England')], text: 'The Fausto Coppi climb comes on day four. The Marie Curie pub is shut, as is the Bank of England pub.', finds: [] },
  { rule: 'money called after somebody', actors: [person('Simón Bolívar')], text: 'Simón Bolívar came. Bolívar won. The Bolívar lost six zeros.', finds: ['Simón Bolívar → Simón Bolívar (name)', 'Bolívar → Simón Bolívar (family-name)'] },
  { rule: 'the campaign of somebody', actors: [person('Hillary Clinton')], text: 'Hillary Clinton came. The Clinton campaign won.', finds: ['Hillary Clinton → Hillary Clinton (name)', 'Clinton → Hillary Clinton (family-name)'] },
  { rule: 'the author of the byline', actors: [person('Harry Truman')], text: 'A view\n\nBy Dale Truman\n\nHarry Truman walked every morning in the city. Truman liked it.\n\nMr. Truman is a contributing writer.', finds: ['Harry Truman → Harry Truman (name)', 'Truman → Harry Truman (family-name)'] },
  { rule: 'a byline of a place’s name', actors: [place('Georgia'), place('Tbilisi')], text: 'Polls close\n\nBy Georgia Ellis in Tbilisi\n\nThe vote was calm.', finds: ['Tbilisi → Tbilisi (name)'] },
  { rule: 'a clue', actors: [person('Helen Bishop'), place('Cork')], text: 'Helen Bishop came from Cork.\n\nAcross: 1 Bishop moves this way (8). 5 Nice biscuit (4). 9 Cork in a bottle (7). 11 Green, for one (6).', finds: ['Helen Bishop → Helen Bishop (name)', 'Cork → Cork (name)'] },
  { rule: 'a film with its rating', actors: [place('Casablanca'), place('Paris')], text: 'Films of the week in the city of light.\n\nCasablanca (PG). Here’s looking at you, in Paris.', finds: ['Paris → Paris (name)'] },
  { rule: 'a noun that German also has with its article', actors: [person('Olaf Koch')], text: 'Koch gesucht\n\nEin Koch fehlt der Stadt, und die Gäste warten. Olaf Koch will helfen. Koch fordert Hilfe. Kochs Plan liegt vor.', finds: ['Olaf Koch → Olaf Koch (name)', 'Koch → Olaf Koch (family-name)', 'Koch → Olaf Koch (family-name)'] },
  { rule: 'German towns that are nouns', actors: [place('Essen'), place('Regen')], text: 'Essen gibt es ab elf, und die Gäste warten, bis der Regen aufhört. Regen und Wind kommen wieder. Der Zug fährt nach Regen. Regen wächst.', finds: ['Regen → Regen (name)', 'Regen → Regen (name)', 'Regen → Regen (name)'] },
  { rule: 'a hall in a German compound', actors: [place('Halle')], text: 'In der Markus-Kaiser-Halle wird umgebaut, und der Rat zahlt. Der Zug fährt nach Halle.', finds: ['Halle → Halle (name)'] },
  { rule: 'what Turkish towns are known for', actors: [place('Adana'), place('Van')], text: 'Adana kebabı pahalandı. Van kedisi kayboldu. Adana valisi konuştu.', finds: ['Adana → Adana (name)'] },
  { rule: 'a fruit, French', actors: [place('Orange')], text: 'Les Orange sont à deux euros dans les rues, et des gens les achètent pour une fête. Le train va à Orange.', finds: ['Orange → Orange (name)'] },
  { rule: 'a given name before a Russian family name', actors: [place('Владимир')], text: 'Владимир Петров вышел. Владимир молчал. Поезд шёл в Владимир.', finds: ['Владимир → Владимир (name)'] },
  { rule: 'in the name of somebody, Russian', actors: [place('Киров')], text: 'Завод имени Кирова стоит.', finds: [] },
  { rule: 'an everyday word that nothing shows as a body', actors: [body('Hope'), body('Eagle'), body('Vanguard')], text: 'She said that Hope was all she had. An Eagle drone circled, and Vanguard units dug in.', finds: [] },
  { rule: 'an everyday word that something shows as one', actors: [body('Hope'), body('Shell'), body('Boots')], text: 'A spokesman for Hope came. Shell said it would pay. The invoice named Boots, the chemist.', finds: ['Hope → Hope (name)', 'Shell → Shell (name)', 'Boots → Boots (name)'] },
  { rule: 'a thing that the list writes small', actors: [{ kind: 'object', name: 'glyphosate' }], text: 'They sprayed glyphosate on the field, and glyphosate in the water was found.', finds: ['glyphosate → glyphosate (name)', 'glyphosate → glyphosate (name)'] },
  { rule: 'one of a kind', actors: [body('Ark'), body('Shell')], text: 'She built an Ark of toys in the yard. A Shell spokesman said it paid.', finds: ['Shell → Shell (name)'] },
  { rule: 'a planet', actors: [body('Mars')], text: 'The rock crossed the orbit of Mars in the night. A bar from Mars, the firm, has been named after it.', finds: ['Mars → Mars (name)'] },
  { rule: 'a firm in rows of shares', actors: [body('Shell')], text: 'Shares at the close of the day in the city\n\nFord 11.20\n\nShell 28.14 in the end', finds: [] },
  { rule: 'ordinary words in a headline', actors: [body('Home Office')], text: 'Home Office Desks on Sale\n\nSales of home office furniture have doubled. The Home Office said nothing.', finds: ['Home Office → Home Office (name)'] },
  { rule: 'an order and a front with more to its name', actors: [body('Legion'), body('Liptako Front')], text: 'He holds the Legion of Honour. A group called the Liptako Front for Justice said so.', finds: [] },
  { rule: 'the court of another state', actors: [body('Supreme Court'), body('Interior Ministry')], text: 'The Supreme Court of that state sat. The Supreme Court here did not. The Supreme Court of Georgia did, and the Interior Ministry of the breakaway region fed them.', finds: ['Supreme Court → Supreme Court (name)'] },
  { rule: 'the court of this country', actors: [body('Supreme Court')], text: 'The Supreme Court of this country sat.', finds: ['Supreme Court → Supreme Court (name)'] },
  { rule: 'towns by rivers', actors: [place('Kingston'), place('Chester'), place('Frankfurt')], text: 'A coach from Kingston upon Thames passed Chester-le-Street. The Berlin-to-Frankfurt train was late. Trains from Chester ran.', finds: ['Frankfurt → Frankfurt (name)', 'Chester → Chester (name)'] },
  { rule: 'towns told by county, province and state', actors: [place('Boston'), place('Newcastle', { countries: ['gb'] }), place('Austin', { countries: ['us'] }), place('Córdoba', { countries: ['ar'] })], text: 'She came from Boston, Lincolnshire. He was born in Newcastle, NSW. They met outside Austin, Minnesota. Luis is from Córdoba, Andalucía.', finds: [] },
  { rule: 'towns told by their own', actors: [place('Boston'), place('Newcastle', { countries: ['gb'] }), place('Austin', { countries: ['us'] }), place('Reading')], text: 'She came from Boston, Massachusetts. He was born in Newcastle, England. They met outside Austin, Texas. Trains from Reading, Berkshire, ran.', finds: ['Boston → Boston (name)', 'Newcastle → Newcastle (name)', 'Austin → Austin (name)', 'Reading → Reading (name)'] },
  { rule: 'a given name that is a state’s', actors: [place('Paris')], text: 'In a letter from Paris, Virginia Stone wrote of the rain.', finds: ['Paris → Paris (name)'] },
  { rule: 'somebody of the family', actors: [place('Orlando')], text: 'My cousin Orlando sells homes in Cleveland. Orlando sells anything.', finds: [] },
  { rule: 'mice and a person', actors: [person('Laura Field')], text: 'Laura Field spoke of the farm and the barn. Field mice were seen. Field was there.', finds: ['Laura Field → Laura Field (name)', 'Field → Laura Field (family-name)'] },
  { rule: 'the other of a name', actors: [place('Washington')], text: 'The other Washington, where she picks apples, knows it. He lives in Washington.', finds: ['Washington → Washington (name)'] },
  { rule: 'Georgia, where the state is meant', actors: [place('Georgia', { countries: ['ge'] })], text: 'Voters in Georgia went to the polls, from Atlanta to Savannah.', finds: [] },
  { rule: 'Georgia, where the country is', actors: [place('Georgia', { countries: ['ge'] })], text: 'Voters in Georgia went to the polls, from Tbilisi to Batumi.', finds: ['Georgia → Georgia (name)'] },
  { rule: 'Georgia, where nothing tells', actors: [place('Georgia', { countries: ['ge'] })], text: 'Voters in Georgia went to the polls.', finds: ['Georgia → Georgia (name)'] },
  { rule: 'Tripoli of the other country', actors: [place('Tripoli', { countries: ['ly'] })], text: 'Lebanon sent soldiers to Tripoli on Monday.', finds: [] },
  { rule: 'a race between two towns', actors: [place('Milan'), place('Turin')], text: 'The Milan–Turin classic was won by an outsider. The Milan–Turin line was shut.', finds: ['Milan → Milan (name)', 'Turin → Turin (name)'] },
  { rule: 'towns that people are called by too, shown as towns', actors: [place('Nelson'), place('Adelaide'), place('Wellington')], text: 'Nelson mayor Peter Hall spoke in the rain. She exhibited in Melbourne, Adelaide and Hobart. Letters came from as far as Wellington.', finds: ['Nelson → Nelson (name)', 'Adelaide → Adelaide (name)', 'Wellington → Wellington (name)'] },
  { rule: 'a state that acts at the start of a sentence', actors: [place('Turkey'), place('Armenia')], text: 'A turkey stood on the balcony. Turkey and Armenia have said nothing. Turkey warned them.', finds: ['Turkey → Turkey (name)', 'Armenia → Armenia (name)', 'Turkey → Turkey (name)'] },
];
