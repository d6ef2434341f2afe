// Names as the grammar of other languages leaves them: particles, cases, endings, articles and titles, each with what must not be found.

import type { ShortActor } from '../../support/compiled-list';
import type { MentionCase } from './mention-cases';

const person = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'person', name, ...more });
const place = (name: string): ShortActor => ({ kind: 'place', name });
const body = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'organization', name, ...more });

const PUTIN = person('Владимир Путин');
const ZELENSKYY = person('Володимир Зеленський');
const MITSOTAKIS = person('Κυριάκος Μητσοτάκης');
const MERKEL = person('Angela Merkel');
const ERDOGAN = person('Recep Tayyip Erdoğan');
const MACRON = person('Emmanuel Macron');
const NETANYAHU = person('בנימין נתניהו');

export const LANGUAGE_CASES: readonly MentionCase[] = [
  // ── Korean ──
  { rule: 'Korean: particles after a place', actors: [place('이란'), place('북한')], text: '북한은 이란과 회담했다. 이란이 답했다. 북한에서 이란으로, 이란의 항구까지.', finds: ['북한 → 북한 (name)', '이란 → 이란 (name)', '이란 → 이란 (name)', '북한 → 북한 (name)', '이란 → 이란 (name)', '이란 → 이란 (name)'] },
  { rule: 'Korean: particles after a person and a name of two words', actors: [person('김정은'), body('북한 외무성')], text: '김정은은 떠났고 북한 외무성은 침묵했다. 김정은이 김정은에게, 북한 외무성의 답.', finds: ['김정은 → 김정은 (name)', '북한 외무성 → 북한 외무성 (name)', '김정은 → 김정은 (name)', '김정은 → 김정은 (name)', '북한 외무성 → 북한 외무성 (name)'] },
  { rule: 'Korean: a third syllable is no particle', actors: [person('김정'), person('이명')], text: '김정은 위원장과 이명은 다르다.', finds: [] },
  { rule: 'Korean: a particle that does not fit the sound before', actors: [place('이란'), place('부산')], text: '이란는 없다. 부산를 지났다. 부산항은 붐볐다.', finds: [] },
  // ── Russian ──
  { rule: 'Russian: the full name in every case', actors: [PUTIN], text: 'Встреча с Владимиром Путиным. Слова Владимира Путина. Письмо Владимиру Путину. Речь о Владимире Путине.', finds: ['Владимиром Путиным → Владимир Путин (inflection)', 'Владимира Путина → Владимир Путин (inflection)', 'Владимиру Путину → Владимир Путин (inflection)', 'Владимире Путине → Владимир Путин (inflection)'] },
  { rule: 'Russian: the family name in a case, after the full name', actors: [PUTIN], text: 'Президент Владимир Путин прибыл. По словам Путина, переговоры идут; с Путиным спорят.', finds: ['Владимир Путин → Владимир Путин (name)', 'Путина → Владимир Путин (family-name)', 'Путиным → Владимир Путин (family-name)'] },
  { rule: 'Russian: a case without the full name', actors: [PUTIN], text: 'По словам Путина, переговоры идут.', finds: [] },
  { rule: 'Russian: his wife', actors: [PUTIN], text: 'Людмила Путина приехала. Людмиле Путиной вручили цветы, и Путина улыбнулась.', finds: [] },
  { rule: 'Russian: adjectives, women, soft endings', actors: [person('Дмитрий Медведев'), person('Мария Захарова'), person('Лев Толстой'), person('Ангела Меркель')], text: 'Он видел Дмитрия Медведева, Марию Захарову, Льва Толстого и Ангелу Меркель.', finds: ['Дмитрия Медведева → Дмитрий Медведев (inflection)', 'Марию Захарову → Мария Захарова (inflection)', 'Льва Толстого → Лев Толстой (inflection)', 'Ангелу Меркель → Ангела Меркель (inflection)'] },
  { rule: 'Russian: a case that is a woman’s name', actors: [person('Александр Иванов')], text: 'Александра Иванова победила на выборах.', finds: [] },
  { rule: 'Russian: the same case where the man stands', actors: [person('Александр Иванов')], text: 'Александр Иванов победил. За Александра Иванова голосовали.', finds: ['Александр Иванов → Александр Иванов (name)', 'Александра Иванова → Александр Иванов (inflection)'] },
  { rule: 'Russian: places', actors: [place('Россия'), place('Иран'), place('Москва')], text: 'В Иране и в России ждут. Президент России вернулся из Ирана в Москву.', finds: ['Иране → Иран (inflection)', 'России → Россия (inflection)', 'России → Россия (inflection)', 'Ирана → Иран (inflection)', 'Москву → Москва (inflection)'] },
  { rule: 'Russian: one actor’s case is another’s name', actors: [person('Александр Иванов'), person('Александра Иванова')], text: 'Александра Иванова победила.', finds: ['Александра Иванова → Александра Иванова (name)'] },
  { rule: 'Russian: a common word written small', actors: [place('Орёл')], text: 'Над полем видели орла, и орлом любовались.', finds: [] },
  // ── Ukrainian ──
  { rule: 'Ukrainian: cases', actors: [ZELENSKYY, person('Петро Порошенко')], text: 'Володимира Зеленського зустріли. Зеленському вручили лист, а Петрові Порошенку ні; Порошенка не було.', finds: ['Володимира Зеленського → Володимир Зеленський (inflection)', 'Зеленському → Володимир Зеленський (family-name)', 'Петрові Порошенку → Петро Порошенко (inflection)', 'Порошенка → Петро Порошенко (family-name)'] },
  { rule: 'Ukrainian: places', actors: [place('Україна'), place('Київ'), place('Харків')], text: 'Президента України чекали у Києві та Харкові.', finds: ['України → Україна (inflection)', 'Києві → Київ (inflection)', 'Харкові → Харків (inflection)'] },
  { rule: 'Ukrainian: his wife', actors: [ZELENSKYY], text: 'Олена Зеленська приїхала; Олену Зеленську вітали.', finds: [] },
  // ── Greek ──
  { rule: 'Greek: cases', actors: [MITSOTAKIS, place('Τουρκία')], text: 'Η δήλωση του Κυριάκου Μητσοτάκη για τα σύνορα της Τουρκίας προκάλεσε απαντήσεις. Σύμφωνα με τον Μητσοτάκη, όλα πάνε καλά.', finds: ['Κυριάκου Μητσοτάκη → Κυριάκος Μητσοτάκης (inflection)', 'Τουρκίας → Τουρκία (inflection)', 'Μητσοτάκη → Κυριάκος Μητσοτάκης (family-name)'] },
  { rule: 'Greek: his wife', actors: [MITSOTAKIS], text: 'Η Μαρέβα Μητσοτάκη ήρθε χθες το βράδυ στην πόλη.', finds: [] },
  // ── German ──
  { rule: 'German: the genitive', actors: [MERKEL, place('Deutschland'), person('Olaf Scholz')], text: 'Angela Merkels Rede und die Antwort der Union: Merkels Büro schwieg. Deutschlands Rolle ist klar, sagt Kanzler Olaf Scholz.', finds: ['Angela Merkel → Angela Merkel (name)', 'Merkel → Angela Merkel (family-name)', 'Deutschland → Deutschland (name)', 'Olaf Scholz → Olaf Scholz (name)'] },
  { rule: 'German: offices before a family name', actors: [person('Olaf Scholz'), person('Annalena Baerbock')], text: 'Olaf Scholz kam, und Annalena Baerbock auch. Kanzler Scholz redete, Außenministerin Baerbock hörte zu.', finds: ['Olaf Scholz → Olaf Scholz (name)', 'Annalena Baerbock → Annalena Baerbock (name)', 'Scholz → Olaf Scholz (family-name)', 'Baerbock → Annalena Baerbock (family-name)'] },
  { rule: 'German: the plural of a family name', actors: [MERKEL], text: 'Angela Merkel und der Wald, die Stadt. Die Merkels fuhren heim.', finds: ['Angela Merkel → Angela Merkel (name)'] },
  { rule: 'English: a plural is no genitive', actors: [person('Hillary Clinton')], text: 'Hillary Clinton came. The Clintons left.', finds: ['Hillary Clinton → Hillary Clinton (name)'] },
  // ── Turkish ──
  { rule: 'Turkish: endings after an apostrophe', actors: [ERDOGAN, place('Türkiye')], text: 'Cumhurbaşkanı Recep Tayyip Erdoğan’ın açıklaması sert. Erdoğan’a göre Türkiye’nin tutumu açık; Erdoğan\'dan yanıt geldi.', finds: ['Recep Tayyip Erdoğan → Recep Tayyip Erdoğan (name)', 'Erdoğan → Recep Tayyip Erdoğan (family-name)', 'Türkiye → Türkiye (name)', 'Erdoğan → Recep Tayyip Erdoğan (family-name)'] },
  { rule: 'Turkish: a longer word with an ending', actors: [place('Kars')], text: 'Karslı’nın sözü, Karslılar’a ve Karşı’ya.', finds: [] },
  // ── Persian ──
  { rule: 'Persian: plural and ezafe', actors: [place('آمریکا'), place('ایران'), body('سپاه پاسداران')], text: 'تحریم‌های آمریکای ترامپ علیه ایران و سپاه پاسداران‌ها', finds: ['آمریکا → آمریکا (name)', 'ایران → ایران (name)', 'سپاه پاسداران → سپاه پاسداران (name)'] },
  { rule: 'Persian: another word behind the joint', actors: [place('ایران')], text: 'ایران‌شهر شهری است', finds: [] },
  { rule: 'Persian: a family name after the full name', actors: [person('حسن روحانی')], text: 'حسن روحانی گفت. روحانی افزود که نمی‌رود.', finds: ['حسن روحانی → حسن روحانی (name)', 'روحانی → حسن روحانی (family-name)'] },
  // ── Arabic ──
  { rule: 'Arabic: attached letters before names of persons and groups', actors: [person('قاسم سليماني'), body('كتائب حزب الله'), place('العراق')], text: 'وقاسم سليماني قتل. وبالعراق قوات لكتائب حزب الله، وسليماني كان هناك.', finds: ['قاسم سليماني → قاسم سليماني (name)', 'العراق → العراق (name)', 'كتائب حزب الله → كتائب حزب الله (name)', 'سليماني → قاسم سليماني (family-name)'] },
  { rule: 'Arabic: letters that belong to the word', actors: [place('لبنان'), place('بنان')], text: 'زار لبنان ووصل إلى بيروت', finds: ['لبنان → لبنان (name)'] },
  // ── Hebrew ──
  { rule: 'Hebrew: prefixes, several together', actors: [NETANYAHU, body('כנסת'), place('ישראל')], text: 'בנימין נתניהו אמר בכנסת כי לישראל אין עניין. ולנתניהו תשובה, ומהכנסת יצאו.', finds: ['בנימין נתניהו → בנימין נתניהו (name)', 'כנסת → כנסת (name)', 'ישראל → ישראל (name)', 'נתניהו → בנימין נתניהו (family-name)', 'כנסת → כנסת (name)'] },
  { rule: 'Hebrew: a person’s name has no article', actors: [person('אהוד כהן')], text: 'אהוד כהן דיבר. אחר כך הכהן הגדול בא.', finds: ['אהוד כהן → אהוד כהן (name)'] },
  // ── Chinese, Japanese, Thai ──
  { rule: 'Chinese: longer words and names', actors: [place('中国'), place('美国'), person('王毅')], text: '王毅说，美国与中国将会谈。中国银行和美国之音没有回应。', finds: ['王毅 → 王毅 (name)', '美国 → 美国 (name)', '中国 → 中国 (name)', '美国 → 美国 (name)'] },
  { rule: 'Chinese: a name cut out of a word', actors: [place('南京')], text: '湖南京剧团今天演出。', finds: [] },
  { rule: 'Japanese: firms of the name', actors: [person('岸田文雄'), place('日本'), place('中国')], text: '岸田文雄首相は中国と日本の協議について語った。中国電力と日本銀行は黙った。', finds: ['岸田文雄 → 岸田文雄 (name)', '中国 → 中国 (name)', '日本 → 日本 (name)'] },
  { rule: 'Thai: names run into words', actors: [person('ประยุทธ์ จันทร์โอชา'), place('ประเทศไทย')], text: 'นายประยุทธ์ จันทร์โอชา กล่าวว่าประเทศไทยพร้อม', finds: ['ประยุทธ์ จันทร์โอชา → ประยุทธ์ จันทร์โอชา (name)', 'ประเทศไทย → ประเทศไทย (name)'] },
  // ── Hindi ──
  { rule: 'Hindi: spellings of the nasal', actors: [person('नरेंद्र मोदी'), place('भारत')], text: 'प्रधानमंत्री नरेंद्र मोदी ने भारत में कहा। महाभारत पुराना है।', finds: ['नरेंद्र मोदी → नरेंद्र मोदी (name)', 'भारत → भारत (name)'] },
  // ── French, Spanish ──
  { rule: 'French: elisions and Monsieur', actors: [MACRON, body('Union européenne')], text: 'D’Emmanuel Macron, les élus attendent des gestes. M. Macron a dit que l’Union européenne (UE) suivra ; qu’Emmanuel Macron reste, dit l’UE.', finds: ['Emmanuel Macron → Emmanuel Macron (name)', 'Macron → Emmanuel Macron (family-name)', 'Union européenne → Union européenne (name)', 'UE → Union européenne (defined-acronym)', 'Emmanuel Macron → Emmanuel Macron (name)', 'UE → Union européenne (defined-acronym)'] },
  { rule: 'French: another person of the name', actors: [MACRON], text: 'Brigitte Macron a visité les écoles des villes. Mme Macron a souri.', finds: [] },
  { rule: 'Spanish: acronyms, second family names', actors: [body('Organización de las Naciones Unidas'), person('Pedro Sánchez')], text: 'La Organización de las Naciones Unidas (ONU) recibió a Pedro Sánchez. El presidente Sánchez habló; la ONU calló. El señor Sánchez Gómez llegó.', finds: ['Organización de las Naciones Unidas → Organización de las Naciones Unidas (name)', 'ONU → Organización de las Naciones Unidas (defined-acronym)', 'Pedro Sánchez → Pedro Sánchez (name)', 'Sánchez → Pedro Sánchez (family-name)', 'ONU → Organización de las Naciones Unidas (defined-acronym)'] },
  { rule: 'Spanish: two persons joined, and the plural of a family name', actors: [person('Pedro Sánchez'), person('Yolanda Díaz'), person('José Ortega y Gasset')], text: 'Pedro Sánchez y Yolanda Díaz llegaron tarde a la sede. Entre Sánchez y Díaz hubo un acuerdo. Los Díaz llevan allí años. José Ortega y Gasset lo escribió; Ortega y Gasset murió.', finds: ['Pedro Sánchez → Pedro Sánchez (name)', 'Yolanda Díaz → Yolanda Díaz (name)', 'Sánchez → Pedro Sánchez (family-name)', 'Díaz → Yolanda Díaz (family-name)', 'José Ortega y Gasset → José Ortega y Gasset (name)', 'Ortega y Gasset → José Ortega y Gasset (family-name)'] },
  { rule: 'German: nouns spelled like towns', actors: [place('Essen'), place('Hof'), place('Iran')], text: 'Der Bürgermeister lobte das Essen und den Hof, die Gäste und der Koch fuhren nach Essen und Hof. Der Iran und die Türkei schwiegen.', finds: ['Essen → Essen (name)', 'Hof → Hof (name)', 'Iran → Iran (name)'] },
  { rule: 'German: a genitive before its noun', actors: [place('Bayern'), person('Robert Habeck')], text: 'Robert Habecks Antwort und der Plan: Bayerns Ministerpräsident wartete, die Stadt auch.', finds: ['Robert Habeck → Robert Habeck (name)', 'Bayern → Bayern (name)'] },
  { rule: 'French: an article that begins a sentence', actors: [place('France'), place('Tours')], text: 'La France attend la suite. Des tours de passe-passe, dit-on à Tours.', finds: ['France → France (name)', 'Tours → Tours (name)'] },
  { rule: 'Arabic: verbs and titles before a family name', actors: [person('نجيب ميقاتي')], text: 'التقى نجيب ميقاتي الوفد. وقال ميقاتي إن الحكومة باقية. وأضاف الرئيس ميقاتي', finds: ['نجيب ميقاتي → نجيب ميقاتي (name)', 'ميقاتي → نجيب ميقاتي (family-name)', 'ميقاتي → نجيب ميقاتي (family-name)'] },
  { rule: 'Arabic: somebody else of the family name', actors: [person('نجيب ميقاتي')], text: 'التقى نجيب ميقاتي الوفد. وكان عزمي ميقاتي حاضرا', finds: ['نجيب ميقاتي → نجيب ميقاتي (name)'] },
  { rule: 'Ukrainian: a preposition that begins a sentence', actors: [person('Ольга Стефанішина')], text: 'Ольга Стефанішина приїхала. Зі Стефанішиною говорили.', finds: ['Ольга Стефанішина → Ольга Стефанішина (name)', 'Стефанішиною → Ольга Стефанішина (family-name)'] },
  { rule: 'acronyms in brackets, in many languages', actors: [body('Организация Объединённых Наций'), body('Adalet ve Kalkınma Partisi'), body('Rassemblement national'), body('Partido Popular')], text: 'Организация Объединённых Наций (ООН) ждёт; в ООН молчат. Adalet ve Kalkınma Partisi (AKP) kazandı, AKP’nin oyu arttı. Rassemblement national (RN): l’avis du RN. Partido Popular (PP), y el PP calla.', finds: ['Организация Объединённых Наций → Организация Объединённых Наций (name)', 'ООН → Организация Объединённых Наций (defined-acronym)', 'ООН → Организация Объединённых Наций (defined-acronym)', 'Adalet ve Kalkınma Partisi → Adalet ve Kalkınma Partisi (name)', 'AKP → Adalet ve Kalkınma Partisi (defined-acronym)', 'AKP → Adalet ve Kalkınma Partisi (defined-acronym)', 'Rassemblement national → Rassemblement national (name)', 'RN → Rassemblement national (defined-acronym)', 'RN → Rassemblement national (defined-acronym)', 'Partido Popular → Partido Popular (name)', 'PP → Partido Popular (defined-acronym)', 'PP → Partido Popular (defined-acronym)'] },
  // ── organisations in cases ──
  { rule: 'Russian: organisations in cases', actors: [body('Министерство обороны'), body('Следственный комитет'), body('Федеральная служба безопасности'), body('Газпром')], text: 'В Министерстве обороны ждут. Жалобу в Следственный комитет и письмо Следственному комитету передали Федеральной службе безопасности; акции Газпрома упали.', finds: ['Министерстве обороны → Министерство обороны (inflection)', 'Следственный комитет → Следственный комитет (name)', 'Следственному комитету → Следственный комитет (inflection)', 'Федеральной службе безопасности → Федеральная служба безопасности (inflection)', 'Газпрома → Газпром (inflection)'] },
  { rule: 'Russian: a case that begins a sentence, and a noun written small', actors: [body('Правда')], text: 'Правды никто не знал. Он искал правду.', finds: [] },
  { rule: 'Ukrainian: organisations in cases', actors: [body('Верховна Рада'), body('Служба безпеки України'), body('Збройні сили України')], text: 'Депутати Верховної Ради звернулися до Служби безпеки України та Збройних сил України.', finds: ['Верховної Ради → Верховна Рада (inflection)', 'Служби безпеки України → Служба безпеки України (inflection)', 'Збройних сил України → Збройні сили України (inflection)'] },
  { rule: 'German: adjectives of organisations', actors: [body('Deutsche Bank'), body('Auswärtiges Amt'), body('Freie Demokratische Partei')], text: 'Der Vorstand der Deutschen Bank sprach mit dem Auswärtigen Amt und der Freien Demokratischen Partei. Das Auswärtige Amt schwieg, und ein Sprecher des Auswärtigen Amtes ging.', finds: ['Deutschen Bank → Deutsche Bank (inflection)', 'Auswärtigen Amt → Auswärtiges Amt (inflection)', 'Freien Demokratischen Partei → Freie Demokratische Partei (inflection)', 'Auswärtige Amt → Auswärtiges Amt (inflection)', 'Auswärtigen Amtes → Auswärtiges Amt (inflection)'] },
]; // biome-ignore format: a table
