// The rules of matching in other languages than English, what is found and what is not: weak aliases, `excludes`, dates of names, namesakes, longer names,
// headlines in capitals, titles. What each row finds was read and judged by hand.

import type { ShortActor } from '../../support/compiled-list';
import type { MentionCase } from './mention-cases';

type More = Partial<ShortActor>;
const person = (name: string, more: More = {}): ShortActor => ({ kind: 'person', name, ...more });
const place = (name: string, more: More = {}): ShortActor => ({ kind: 'place', name, ...more });
const body = (name: string, more: More = {}): ShortActor => ({ kind: 'organization', name, ...more });
const weak = (name: string, requires?: string[]) => ({
  name,
  strength: 'weak' as const,
  ...(requires ? { requires } : {}),
});

// biome-ignore format: a table
export const RULES_IN_LANGUAGES: readonly MentionCase[] = [
  { rule: 'weak alias, German: alone nothing, with a required word, with its full name', actors: [body('Freie Hafenpartei',{aliases:[weak('Anker',['Nordhafen'])]})], text: 'Der Anker lag im Gras, und die Kinder spielten.', finds: [] },
  { rule: 'weak alias, German: a required word', actors: [body('Freie Hafenpartei',{aliases:[weak('Anker',['Nordhafen'])]})], text: 'In Nordhafen gewann der Anker die Wahl, und die anderen schwiegen.', finds: ['Anker → Freie Hafenpartei (weak-alias)'] },
  { rule: 'weak alias, French: nothing supports it', actors: [body('Union du port',{aliases:[weak('Ancre')]})], text: 'On a trouvé une Ancre dans les herbes des marais.', finds: [] },
  { rule: 'weak alias, French: the full name supports it', actors: [body('Union du port',{aliases:[weak('Ancre')]})], text: 'L’Union du port a gagné. Les élus de l’Ancre attendent des gestes.', finds: ['Union du port → Union du port (name)', 'Ancre → Union du port (weak-alias)'] },
  { rule: 'weak alias, Spanish', actors: [body('Frente del Puerto',{aliases:[weak('Ancla')]})], text: 'El Frente del Puerto ganó. Los diputados de Ancla callaron; el ancla del barco pesa.', finds: ['Frente del Puerto → Frente del Puerto (name)', 'Ancla → Frente del Puerto (weak-alias)'] },
  { rule: 'weak alias, Russian', actors: [body('Портовый союз',{aliases:[weak('Якорь')]})], text: 'Портовый союз победил. Депутаты партии «Якорь» молчали, а якорь лежал на дне.', finds: ['Портовый союз → Портовый союз (name)', 'Якорь → Портовый союз (weak-alias)'] },
  { rule: 'weak alias, Arabic', actors: [body('حركة المرفأ',{aliases:[weak('المرساة',['الميناء'])]})], text: 'قال نواب المرساة في الميناء إنهم باقون.', finds: ['المرساة → حركة المرفأ (weak-alias)'] },
  { rule: 'weak alias, Turkish', actors: [body('Liman Birliği',{aliases:[weak('Çapa')]})], text: 'Liman Birliği kazandı. Bir milletvekili Çapa için konuştu; çapa denizde kaldı.', finds: ['Liman Birliği → Liman Birliği (name)', 'Çapa → Liman Birliği (weak-alias)'] },
  { rule: 'excludes, German', actors: [place('Falkensee',{excludes:['Falkensee Verlag']})], text: 'Der Falkensee Verlag zog um; die Leute in Falkensee und die Gäste winkten.', finds: ['Falkensee → Falkensee (name)'] },
  { rule: 'excludes, French', actors: [place('Port-Clair',{excludes:['Éditions Port-Clair']})], text: 'Les Éditions Port-Clair déménagent. À Port-Clair, on attend des gestes.', finds: ['Port-Clair → Port-Clair (name)'] },
  { rule: 'excludes, Spanish', actors: [place('Villaclara',{excludes:['Banco Villaclara']})], text: 'El Banco Villaclara cerró. Mucha gente llegó a Villaclara.', finds: ['Villaclara → Villaclara (name)'] },
  { rule: 'excludes, Russian', actors: [place('Светлогорск',{excludes:['газета Светлогорск']})], text: 'Вышла газета Светлогорск. Потом в Светлогорск пришла зима.', finds: ['Светлогорск → Светлогорск (name)'] },
  { rule: 'excludes, Arabic', actors: [place('النور',{excludes:['مصرف النور']})], text: 'أغلق مصرف النور أبوابه. وصل الوفد إلى النور مساء.', finds: ['النور → النور (name)'] },
  { rule: 'excludes, Italian', actors: [place('Montechiaro',{excludes:['Banca Montechiaro']})], text: 'La Banca Montechiaro ha chiuso. A Montechiaro piove.', finds: ['Montechiaro → Montechiaro (name)'] },
  { rule: 'a former name in its time, German', actors: [place('Chemnitz',{aliases:[{name:'Karl-Marx-Stadt',kind:'former',to:'1990'}]})], text: 'Die Züge nach Karl-Marx-Stadt und die Busse fuhren.', published: '1980-02-02', finds: ['Karl-Marx-Stadt → Chemnitz (alias)'] },
  { rule: 'a former name after its time, German', actors: [place('Chemnitz',{aliases:[{name:'Karl-Marx-Stadt',kind:'former',to:'1990'}]})], text: 'Die Züge nach Karl-Marx-Stadt und die Busse fuhren.', published: '2010-02-02', finds: [] },
  { rule: 'a former name in its time, Russian', actors: [place('Санкт-Петербург',{aliases:[{name:'Ленинград',kind:'former',to:'1991'}]})], text: 'Он жил в городе Ленинград.', published: '1970-01-01', finds: ['Ленинград → Санкт-Петербург (alias)'] },
  { rule: 'a former name after its time, Russian', actors: [place('Санкт-Петербург',{aliases:[{name:'Ленинград',kind:'former',to:'1991'}]})], text: 'Он жил в городе Ленинград.', published: '2015-01-01', finds: [] },
  { rule: 'a new name before its time, French', actors: [body('Les Républicains du port',{aliases:[{name:'Nouvelle Rade',from:'2015-05'}]})], text: 'Les élus de la Nouvelle Rade attendent des gestes.', published: '2014-01-01', finds: [] },
  { rule: 'a new name in its time, French', actors: [body('Les Républicains du port',{aliases:[{name:'Nouvelle Rade',from:'2015-05'}]})], text: 'Les élus de la Nouvelle Rade attendent des gestes.', published: '2016-01-01', finds: ['Nouvelle Rade → Les Républicains du port (alias)'] },
  { rule: 'a former name, Arabic', actors: [body('حزب الغد',{aliases:[{name:'حزب الأمس',kind:'former',to:'2000'}]})], text: 'قال حزب الأمس إنه باق.', published: '2010-01-01', finds: [] },
  { rule: 'a former name in its time, Spanish', actors: [body('Partido Nuevo',{aliases:[{name:'Partido Viejo',kind:'former',to:'2000'}]})], text: 'El Partido Viejo calló.', published: '1999-05-05', finds: ['Partido Viejo → Partido Nuevo (alias)'] },
  { rule: 'a former name, Turkish', actors: [body('Yeni Parti',{aliases:[{name:'Eski Parti',kind:'former',to:'2000'}]})], text: 'Eski Parti bir açıklama yaptı.', published: '2012-01-01', finds: [] },
  { rule: 'two of a family name, German', actors: [person('Anna Brandt'),person('Jonas Brandt')], text: 'Anna Brandt und Jonas Brandt kamen, die Gäste klatschten. Brandt sprach.', finds: ['Anna Brandt → Anna Brandt (name)', 'Jonas Brandt → Jonas Brandt (name)', 'Brandt → Anna Brandt | Jonas Brandt (family-name)'] },
  { rule: 'two of a family name, French', actors: [person('Marie Lefort'),person('Paul Lefort')], text: 'Marie Lefort et Paul Lefort sont venus avec les élus des villes. Lefort a parlé.', finds: ['Marie Lefort → Marie Lefort (name)', 'Paul Lefort → Paul Lefort (name)', 'Lefort → Marie Lefort | Paul Lefort (family-name)'] },
  { rule: 'two of a family name, Spanish', actors: [person('Ana Robles'),person('Luis Robles')], text: 'Ana Robles y Luis Robles llegaron. Robles habló.', finds: ['Ana Robles → Ana Robles (name)', 'Luis Robles → Luis Robles (name)', 'Robles → Ana Robles | Luis Robles (family-name)'] },
  { rule: 'two of a family name, Russian', actors: [person('Олег Седов'),person('Иван Седов')], text: 'Олег Седов и Иван Седов приехали. Седов выступил.', finds: ['Олег Седов → Олег Седов (name)', 'Иван Седов → Иван Седов (name)', 'Седов → Олег Седов | Иван Седов (family-name)'] },
  { rule: 'two of a family name, Turkish', actors: [person('Ayşe Demirci'),person('Kemal Demirci')], text: 'Ayşe Demirci ve Kemal Demirci geldi. Demirci bir konuşma yaptı.', finds: ['Ayşe Demirci → Ayşe Demirci (name)', 'Kemal Demirci → Kemal Demirci (name)', 'Demirci → Ayşe Demirci | Kemal Demirci (family-name)'] },
  { rule: 'two of a family name, Italian', actors: [person('Carla Vinci'),person('Ugo Vinci')], text: 'Carla Vinci e Ugo Vinci sono arrivati. Vinci ha parlato.', finds: ['Carla Vinci → Carla Vinci (name)', 'Ugo Vinci → Ugo Vinci (name)', 'Vinci → Carla Vinci | Ugo Vinci (family-name)'] },
  { rule: 'another of the family name, German', actors: [person('Jonas Brandt')], text: 'Lena Brandt kam, und die Gäste klatschten. Brandt lachte.', finds: [] },
  { rule: 'another of the family name, Spanish', actors: [person('Luis Robles')], text: 'Elena Robles llegó. Robles habló.', finds: [] },
  { rule: 'another of the family name, Russian', actors: [person('Олег Седов')], text: 'Анна Седова приехала. Пётр Седов выступил.', finds: [] },
  { rule: 'another of the family name, Turkish', actors: [person('Kemal Demirci')], text: 'Fatma Demirci geldi ve Demirci bir konuşma yaptı.', finds: [] },
  { rule: 'another of the family name, Italian', actors: [person('Ugo Vinci')], text: 'Laura Vinci è arrivata. Vinci ha parlato.', finds: [] },
  { rule: 'another of the family name, Portuguese', actors: [person('João Barreto')], text: 'Teresa Barreto chegou. Barreto falou.', finds: [] },
  { rule: 'longer names, German', actors: [place('Halden'),body('Blaue Liste')], text: 'Die Universität Halden, das Hotel Halden und der Halden Verlag schlossen; die Blaue Liste siegte, in Halden und im Umland.', finds: ['Blaue Liste → Blaue Liste (name)', 'Halden → Halden (name)'] },
  { rule: 'longer names, French', actors: [place('Rennes'),place('Lyon')], text: 'La Banque de Rennes et l’Université de Lyon ont fermé. Les élus vont à Rennes et à Lyon.', finds: ['Rennes → Rennes (name)', 'Lyon → Lyon (name)'] },
  { rule: 'longer names, Spanish', actors: [place('Toledo'),place('Mérida')], text: 'El Banco de Toledo y la Universidad de Mérida cerraron. Los trenes van a Toledo y a Mérida.', finds: ['Toledo → Toledo (name)', 'Mérida → Mérida (name)'] },
  { rule: 'longer names, Italian', actors: [place('Ferrara'),place('Trento')], text: 'La Banca di Ferrara e l’Università di Trento hanno chiuso. I treni vanno a Ferrara e a Trento.', finds: ['Ferrara → Ferrara (name)', 'Trento → Trento (name)'] },
  { rule: 'longer names, Arabic', actors: [place('بغداد')], text: 'أغلقت جامعة بغداد أبوابها. وصل الوفد إلى بغداد.', finds: ['بغداد → بغداد (name)'] },
  { rule: 'longer names, Dutch', actors: [place('Leiden'),place('Utrecht')], text: 'De Universiteit Leiden en de Bank van Utrecht sloten. De trein rijdt naar Leiden en naar Utrecht.', finds: ['Leiden → Leiden (name)', 'Utrecht → Utrecht (name)'] },
  { rule: 'a headline in capitals, German', actors: [person('Anna Brandt'),place('Essen')], text: 'BRANDT WILL DAS ESSEN RETTEN\n\nAnna Brandt sprach in Essen, und die Gäste der Stadt klatschten.', finds: ['BRANDT → Anna Brandt (family-name)', 'Anna Brandt → Anna Brandt (name)', 'Essen → Essen (name)'] },
  { rule: 'a headline in capitals, French', actors: [person('Marie Lefort'),place('Tours')], text: 'LEFORT FAIT DES TOURS DE PISTE\n\nMarie Lefort est arrivée à Tours avec les élus des villes.', finds: ['LEFORT → Marie Lefort (family-name)', 'Marie Lefort → Marie Lefort (name)', 'Tours → Tours (name)'] },
  { rule: 'a headline in capitals, Spanish', actors: [person('Ana Robles')], text: 'ROBLES GANA EN CASA\n\nAna Robles ganó el domingo.', finds: ['ROBLES → Ana Robles (family-name)', 'Ana Robles → Ana Robles (name)'] },
  { rule: 'a headline in capitals, Russian', actors: [person('Олег Седов')], text: 'СЕДОВ УШЁЛ\n\nОлег Седов ушёл в отставку.', finds: ['СЕДОВ → Олег Седов (family-name)', 'Олег Седов → Олег Седов (name)'] },
  { rule: 'a headline in capitals, Turkish', actors: [person('Ayşe Demirci')], text: 'DEMİRCİ KAZANDI\n\nAyşe Demirci seçimi kazandı ve bir konuşma yaptı.', finds: ['DEMİRCİ → Ayşe Demirci (family-name)', 'Ayşe Demirci → Ayşe Demirci (name)'] },
  { rule: 'a headline in capitals, Greek', actors: [person('Νίκος Παππάς')], text: 'ΠΑΠΠΑΣ: ΝΑΙ\n\nΟ Νίκος Παππάς μίλησε.', finds: ['ΠΑΠΠΑΣ → Νίκος Παππάς (family-name)', 'Νίκος Παππάς → Νίκος Παππάς (name)'] },
  { rule: 'title and family name, German, Spanish, Italian, French', actors: [person('Anna Brandt'),person('Ana Robles'),person('Carla Vinci'),person('Marie Lefort')], text: 'Anna Brandt, Ana Robles, Carla Vinci und Marie Lefort kamen. Ministerin Brandt, la ministra Robles, la ministra Vinci, Mme Lefort.', finds: ['Anna Brandt → Anna Brandt (name)', 'Ana Robles → Ana Robles (name)', 'Carla Vinci → Carla Vinci (name)', 'Marie Lefort → Marie Lefort (name)', 'Brandt → Anna Brandt (family-name)', 'Robles → Ana Robles (family-name)', 'Vinci → Carla Vinci (family-name)', 'Lefort → Marie Lefort (family-name)'] },
  { rule: 'title and family name, Russian', actors: [person('Олег Седов')], text: 'Олег Седов выступил. Министр Седов ушёл.', finds: ['Олег Седов → Олег Седов (name)', 'Седов → Олег Седов (family-name)'] },
  { rule: 'title and family name, Turkish', actors: [person('Ayşe Demirci')], text: 'Ayşe Demirci geldi. Bakan Demirci bir konuşma yaptı.', finds: ['Ayşe Demirci → Ayşe Demirci (name)', 'Demirci → Ayşe Demirci (family-name)'] },
];
