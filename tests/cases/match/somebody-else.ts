// Somebody or something else of a listed name, and what is the listed one all the same: family names before the full name, people brought in as unknown, no
// relations, callings that the list does not give, towns told by their country, signs that join names, rows of tables, everyday words. What each row finds was
// read and judged by hand.

import type { ShortActor } from '../../support/compiled-list';
import type { MentionCase } from './mention-cases';

type More = Partial<ShortActor>;
const person = (name: string, more: More = {}): ShortActor => ({ kind: 'person', name, ...more });
const place = (name: string, more: More = {}): ShortActor => ({ kind: 'place', name, ...more });
const body = (name: string, more: More = {}): ShortActor => ({ kind: 'organization', name, ...more });

// biome-ignore format: a table
export const SOMEBODY_ELSE: readonly MentionCase[] = [
  { rule: 'another field than the list says, English', actors: [person('Robert Keller',{description:'German politician, minister of finance from 2019 to 2023'})], text: 'The painter Robert Keller opened a show. Keller smiled.', finds: [] },
  { rule: 'the field that the list says, English', actors: [person('Robert Keller',{description:'German politician, minister of finance from 2019 to 2023'})], text: 'Robert Keller, the finance minister, spoke. Keller smiled.', finds: ['Robert Keller → Robert Keller (name)', 'Keller → Robert Keller (family-name)'] },
  { rule: 'a field that people change from, English', actors: [person('Robert Keller',{description:'German politician'})], text: 'Robert Keller, a lawyer by training, spoke. The actor’s brother, Robert Keller, sang.', finds: ['Robert Keller → Robert Keller (name)', 'Robert Keller → Robert Keller (name)'] },
  { rule: 'both in one article, English', actors: [person('Robert Keller',{description:'German politician, minister'})], text: 'Robert Keller, a retired goalkeeper, died on Monday. Keller was 70. The minister Robert Keller sent flowers.', finds: ['Robert Keller → Robert Keller (name)'] },
  { rule: 'another field, German', actors: [person('Robert Keller',{description:'deutscher Politiker'})], text: 'Der Maler Robert Keller kam, und die Gäste klatschten. Keller lachte.', finds: [] },
  { rule: 'the field, German', actors: [person('Robert Keller',{description:'deutscher Politiker'})], text: 'Der Politiker Robert Keller kam, und die Gäste klatschten. Keller lachte.', finds: ['Robert Keller → Robert Keller (name)', 'Keller → Robert Keller (family-name)'] },
  { rule: 'another field, French', actors: [person('Paul Lefort',{description:'homme politique français, ministre'})], text: 'Paul Lefort, chanteur, est mort dans les bras des siens.', finds: [] },
  { rule: 'the field, French', actors: [person('Paul Lefort',{description:'homme politique français, ministre'})], text: 'Paul Lefort, ministre des villes, est mort.', finds: ['Paul Lefort → Paul Lefort (name)'] },
  { rule: 'another field, Spanish', actors: [person('Luis Robles',{description:'político mexicano, senador'})], text: 'El futbolista Luis Robles marcó dos goles. Robles salió.', finds: [] },
  { rule: 'the field, Spanish', actors: [person('Luis Robles',{description:'político mexicano, senador'})], text: 'El senador Luis Robles habló. Robles salió.', finds: ['Luis Robles → Luis Robles (name)', 'Robles → Luis Robles (family-name)'] },
  { rule: 'another field, Italian', actors: [person('Ugo Vinci',{description:'politico italiano'})], text: 'Il cantante Ugo Vinci è arrivato. Vinci ha parlato.', finds: [] },
  { rule: 'another field, Dutch', actors: [person('Piet Bakker',{description:'Nederlands politicus'})], text: 'De voetballer Piet Bakker scoorde.', finds: [] },
  { rule: 'another field, Russian', actors: [person('Олег Седов',{description:'российский политик'})], text: 'Художник Олег Седов открыл выставку.', finds: [] },
  { rule: 'the field, Russian', actors: [person('Олег Седов',{description:'российский политик'})], text: 'Министр Олег Седов открыл выставку.', finds: ['Олег Седов → Олег Седов (name)'] },
  { rule: 'another field, Turkish', actors: [person('Kemal Demirci',{description:'Türk siyasetçi, milletvekili'})], text: 'Şarkıcı Kemal Demirci geldi.', finds: [] },
  { rule: 'the field, Turkish', actors: [person('Kemal Demirci',{description:'Türk siyasetçi, milletvekili'})], text: 'Milletvekili Kemal Demirci geldi.', finds: ['Kemal Demirci → Kemal Demirci (name)'] },
  { rule: 'a family name before the full name, in running text', actors: [person('Anna Fischer')], text: 'Fischer won in 1972 in a game that is still studied. The hall was cold.\n\nAnna Fischer, the minister, opened the museum.', finds: ['Anna Fischer → Anna Fischer (name)'] },
  { rule: 'a family name before the full name, in a headline', actors: [person('Anna Fischer')], text: 'Fischer opens museum of chess\n\nAnna Fischer, the minister, opened the museum. Fischer smiled.', finds: ['Fischer → Anna Fischer (family-name)', 'Anna Fischer → Anna Fischer (name)', 'Fischer → Anna Fischer (family-name)'] },
  { rule: 'the same, German', actors: [person('Anna Brandt')], text: 'Der Hof lag still. Brandt und die Gäste schwiegen.\n\nDie Ministerin Anna Brandt kam. Brandt lachte.', finds: ['Anna Brandt → Anna Brandt (name)', 'Brandt → Anna Brandt (family-name)'] },
  { rule: 'the same, French', actors: [person('Marie Lefort')], text: 'Les rues étaient vides. Lefort a vendu des fleurs.\n\nLa ministre Marie Lefort est arrivée. Lefort a parlé.', finds: ['Marie Lefort → Marie Lefort (name)', 'Lefort → Marie Lefort (family-name)'] },
  { rule: 'the same, Spanish', actors: [person('Ana Robles')], text: 'La calle estaba vacía. Robles vendió las flores.\n\nLa ministra Ana Robles llegó. Robles habló.', finds: ['Ana Robles → Ana Robles (name)', 'Robles → Ana Robles (family-name)'] },
  { rule: 'the same, Italian', actors: [person('Carla Vinci')], text: 'La piazza era vuota. Vinci vendeva i fiori.\n\nLa ministra Carla Vinci è arrivata. Vinci ha parlato.', finds: ['Carla Vinci → Carla Vinci (name)', 'Vinci → Carla Vinci (family-name)'] },
  { rule: 'the same, Russian', actors: [person('Олег Седов')], text: 'Было холодно. Седов вышел к деревне.\n\nМинистр Олег Седов приехал. Седов выступил.', finds: ['Олег Седов → Олег Седов (name)', 'Седов → Олег Седов (family-name)'] },
  { rule: 'the same, Turkish', actors: [person('Ayşe Demirci')], text: 'Hava soğuktu. Demirci köye gitti.\n\nBakan Ayşe Demirci geldi. Demirci bir konuşma yaptı.', finds: ['Ayşe Demirci → Ayşe Demirci (name)', 'Demirci → Ayşe Demirci (family-name)'] },
  { rule: 'brought in as unknown, English', actors: [person('Sana Malik')], text: 'Sana Malik spoke of the match and the weather. He met the umpire, a Mr Malik. Malik gave four men out.', finds: ['Sana Malik → Sana Malik (name)'] },
  { rule: 'no one unknown, English', actors: [person('Sana Malik')], text: 'Sana Malik spoke of the match and the weather. It was a Malik victory, a Malik supporter said.', finds: ['Sana Malik → Sana Malik (name)', 'Malik → Sana Malik (family-name)', 'Malik → Sana Malik (family-name)'] },
  { rule: 'brought in as unknown, German', actors: [person('Anna Brandt')], text: 'Anna Brandt kam, und die Gäste klatschten. Ein gewisser Brandt öffnete das Tor.', finds: ['Anna Brandt → Anna Brandt (name)'] },
  { rule: 'brought in as unknown, French', actors: [person('Marie Lefort')], text: 'Marie Lefort est arrivée avec les élus des villes. Un certain Lefort a ouvert.', finds: ['Marie Lefort → Marie Lefort (name)'] },
  { rule: 'brought in as unknown, Spanish', actors: [person('Ana Robles')], text: 'Ana Robles llegó. Un tal Robles abrió la puerta.', finds: ['Ana Robles → Ana Robles (name)'] },
  { rule: 'brought in as unknown, Italian', actors: [person('Carla Vinci')], text: 'Carla Vinci è arrivata. Un certo Vinci ha aperto la porta.', finds: ['Carla Vinci → Carla Vinci (name)'] },
  { rule: 'brought in as unknown, Dutch', actors: [person('Piet Bakker')], text: 'Piet Bakker kwam met het gezin. Een zekere Bakker opende de deur.', finds: ['Piet Bakker → Piet Bakker (name)'] },
  { rule: 'brought in as unknown, Russian', actors: [person('Олег Седов')], text: 'Олег Седов приехал. Некий Седов открыл дверь.', finds: ['Олег Седов → Олег Седов (name)'] },
  { rule: 'no relation, German', actors: [person('Robert Keller')], text: 'Robert Keller, nicht verwandt mit dem Minister, öffnete das Tor und die Halle.', finds: [] },
  { rule: 'no relation to somebody named, German', actors: [person('Robert Keller')], text: 'Robert Keller, nicht verwandt mit Otto Keller, öffnete das Tor und die Halle.', finds: ['Robert Keller → Robert Keller (name)'] },
  { rule: 'no relation, French', actors: [person('Paul Lefort')], text: 'Paul Lefort, homonyme du ministre, vend des fleurs dans les rues.', finds: [] },
  { rule: 'no relation, Spanish', actors: [person('Luis Robles')], text: 'Luis Robles, sin parentesco con el ministro, vende flores en la plaza.', finds: [] },
  { rule: 'no relation, Italian', actors: [person('Ugo Vinci')], text: 'Ugo Vinci, omonimo del ministro, vende i fiori.', finds: [] },
  { rule: 'no relation, Portuguese', actors: [person('João Barreto')], text: 'João Barreto, homônimo do ministro, vende flores na praça.', finds: [] },
  { rule: 'no relation, Dutch', actors: [person('Piet Bakker')], text: 'Piet Bakker, geen familie van de minister, verkoopt bloemen.', finds: [] },
  { rule: 'no relation, Russian', actors: [person('Олег Седов')], text: 'Олег Седов, однофамилец министра, продаёт цветы.', finds: [] },
  { rule: 'a child', actors: [person('Ali Hassan')], text: 'Ali Hassan, 11, drew the poster. Hassan likes boats.', finds: [] },
  { rule: 'a grown man', actors: [person('Ali Hassan')], text: 'Ali Hassan, 51, drew the line. Hassan left.', finds: ['Ali Hassan → Ali Hassan (name)', 'Hassan → Ali Hassan (family-name)'] },
  { rule: 'the place of the list’s country', actors: [place('Tripoli',{countries:['lb']})], text: 'She flew to Tripoli, in northern Lebanon. She was to see Tripoli, the capital of Libya, too.', finds: ['Tripoli → Tripoli (name)'] },
  { rule: 'the place of the list’s country, the other way round', actors: [place('Tripoli',{countries:['ly']})], text: 'She flew to Tripoli, in northern Lebanon.\n\nShe was to see Tripoli, the capital of Libya, too.', finds: ['Tripoli → Tripoli (name)'] },
  { rule: 'a place told by its region, and again in the paragraph', actors: [place('Birmingham')], text: 'The storm reached Birmingham, Alabama. In Birmingham trees fell.\n\nTrains from Birmingham to London ran.', finds: ['Birmingham → Birmingham (name)'] },
  { rule: 'signs and small words that join', actors: [place('Manchester'),place('Fontaine'),body('Mercury'),body('Dawn'),place('Lincoln')], text: 'Shares in Manchester & London fell as did the Mercury 50 index. The mayor of Fontaine-sur-Mer reads Dawn to Midnight at Lincoln’s Inn.', finds: [] },
  { rule: 'the same without', actors: [place('Manchester'),place('Fontaine'),body('Mercury'),place('Lincoln')], text: 'Shares in Manchester fell, and those of Mercury too. The mayor of Fontaine went to Lincoln’s cathedral.', finds: ['Manchester → Manchester (name)', 'Mercury → Mercury (name)', 'Fontaine → Fontaine (name)', 'Lincoln → Lincoln (name)'] },
  { rule: 'letters after a name', actors: [person('Helen Archer')], text: 'Helen Archer KC rose. Ms Archer sat.', finds: ['Helen Archer → Helen Archer (name)', 'Archer → Helen Archer (family-name)'] },
  { rule: 'rows of a table of results', actors: [place('Burnley'),place('Ipswich'),place('Exeter')], text: 'Burnley 2 Exeter 1\n\nTable\nBurnley 31 64\nIpswich 31 60\n\nTrains to Ipswich were late.', finds: ['Ipswich → Ipswich (name)'] },
  { rule: 'rows without results', actors: [place('Ipswich'),place('Exeter')], text: 'How warm it was\n\nIpswich 11 14\nExeter 12 15', finds: ['Ipswich → Ipswich (name)', 'Exeter → Exeter (name)'] },
  { rule: 'a dish', actors: [place('Kiev')], text: 'They ate chicken Kiev with rice and drank the tea of the house. He came from Kiev.', finds: ['Kiev → Kiev (name)'] },
  { rule: 'a cry in capitals', actors: [body('World Health Organization',{aliases:[{name:'WHO',kind:'acronym'}]})], text: 'The World Health Organization came. "WHO IS NEXT?" asked a banner. WHO officials left.', finds: ['World Health Organization → World Health Organization (name)', 'WHO → World Health Organization (alias)'] },
  { rule: 'short for a longer name', actors: [place('Bo')], text: 'They met near Bo at the end of the day. A teacher, Bo Lindqvist, was flown home. Bo’s colleagues stayed in Bo.', finds: ['Bo → Bo (name)', 'Bo → Bo (name)'] },
  { rule: 'a ship or a river', actors: [place('Missouri')], text: 'The emperor signed on the Missouri and left. She lives in Missouri.', finds: ['Missouri → Missouri (name)'] },
  { rule: 'an everyday word at the start, Turkish', actors: [place('Ordu')], text: 'Ordu komutanı dün istifa etti.', finds: [] },
  { rule: 'the town, Turkish', actors: [place('Ordu')], text: 'Üreticiler bu yıl Ordu kentinde toplandı. Ordu valisi sustu.', finds: ['Ordu → Ordu (name)', 'Ordu → Ordu (name)'] },
  { rule: 'an everyday word at the start, Russian', actors: [place('Орёл')], text: 'Орёл кружил над полем.', finds: [] },
  { rule: 'the town, Russian', actors: [place('Орёл')], text: 'Поезд идёт в город Орёл.', finds: ['Орёл → Орёл (name)'] },
  { rule: 'an everyday word at the start, Dutch', actors: [place('Best')], text: 'Best lekker, vond de burgemeester van het dorp.', finds: [] },
  { rule: 'the town, Dutch', actors: [place('Best')], text: 'De burgemeester woont in Best. Best groeit.', finds: ['Best → Best (name)', 'Best → Best (name)'] },
  { rule: 'an everyday word at the start, Portuguese', actors: [place('Natal')], text: 'Natal sem chuva, disse o avô na cozinha.', finds: [] },
  { rule: 'the town, Portuguese', actors: [place('Natal')], text: 'O avião chegou a Natal. Natal espera chuva.', finds: ['Natal → Natal (name)', 'Natal → Natal (name)'] },
  { rule: 'an everyday word at the start, Italian', actors: [place('Potenza')], text: 'Potenza e grazia, scrive il critico della città.', finds: [] },
  { rule: 'an everyday word at the start, German', actors: [place('Hof')], text: 'Hof und Garten waren leer, und die Gäste der Stadt schliefen.', finds: [] },
];
