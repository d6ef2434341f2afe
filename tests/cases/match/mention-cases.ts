// What is found in a short text, and what is not, rule by rule. `finds` lists `words → Actor (rule)` in text order; nothing else may be found.

import type { DayDate } from '../../../lib/model/article';
import type { ShortActor } from '../../support/compiled-list';

export type MentionCase = {
  rule: string;
  actors: readonly ShortActor[];
  text: string;
  published?: DayDate;
  finds: readonly string[];
};

const person = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'person', name, ...more });
const place = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'place', name, ...more });
const body = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'organization', name, ...more });
const group = (name: string, more: Partial<ShortActor> = {}): ShortActor => ({ kind: 'armed-group', name, ...more });

const PMF = group('Popular Mobilization Forces', {
  aliases: [{ name: 'PMF', kind: 'acronym', strength: 'weak', requires: ['Iraq'] }],
});
const KATAIB = group("Kata'ib Hezbollah");

export const MENTION_CASES: readonly MentionCase[] = [
  // ── folding ──
  { rule: 'apostrophes of every kind', actors: [KATAIB], text: 'Kata’ib Hezbollah, Kataʿib Hezbollah and Kata`ib Hezbollah', finds: ["Kata’ib Hezbollah → Kata'ib Hezbollah (name)", "Kataʿib Hezbollah → Kata'ib Hezbollah (name)", "Kata`ib Hezbollah → Kata'ib Hezbollah (name)"] },
  { rule: 'diacritics', actors: [person('Recep Tayyip Erdogan'), place('Łódź')], text: 'Recep Tayyip Erdoğan flew to Lodz.', finds: ['Recep Tayyip Erdoğan → Recep Tayyip Erdogan (name)', 'Lodz → Łódź (name)'] },
  { rule: 'non-breaking spaces, zero-width characters and soft hyphens', actors: [body('Northern Light Company')], text: 'The Northern\u00a0Li\u00adght\u200b Company paid.', finds: ['Northern\u00a0Li\u00adght\u200b Company → Northern Light Company (name)'] },
  { rule: 'a hyphen that only breaks the line', actors: [group('Ansar Brigade')], text: 'men of the An-\nsar Brigade', finds: ['An-\nsar Brigade → Ansar Brigade (name)'] },
  { rule: 'possessives', actors: [person('Bashar al-Assad')], text: "Bashar al-Assad's brother and Assad’s cousin", finds: ["Bashar al-Assad → Bashar al-Assad (name)", 'Assad → Bashar al-Assad (family-name)'] },
  { rule: 'articles hyphenated, spaced, joined, left out and written otherwise', actors: [person('Muhannad al-Aqabi')], text: 'Muhannad Al Aqabi, Muhannad Alaqabi, Muhannad el-Aqabi, Muhannad Aqabi', finds: ['Muhannad Al Aqabi → Muhannad al-Aqabi (name)', 'Muhannad Alaqabi → Muhannad al-Aqabi (name)', 'Muhannad el-Aqabi → Muhannad al-Aqabi (name)', 'Muhannad Aqabi → Muhannad al-Aqabi (name)'] },
  { rule: 'letters with points', actors: [place('United States')], text: 'the U.S. and the US', finds: ['U.S. → United States (alias)', 'US → United States (alias)'] },
  { rule: 'British and American spelling', actors: [group('Popular Mobilization Forces')], text: 'the Popular Mobilisation Forces', finds: ['Popular Mobilisation Forces → Popular Mobilization Forces (name)'] },
  { rule: 'umlauts written out', actors: [person('Gerhard Schröder')], text: 'Gerhard Schroeder and Gerhard Schroder', finds: ['Gerhard Schroeder → Gerhard Schröder (name)', 'Gerhard Schroder → Gerhard Schröder (name)'] },
  { rule: 'no name runs over the end of a sentence or a comma', actors: [body('Green Bank')], text: 'They went Green. Bank accounts followed. Trees, green, bank.', finds: [] },
  // ── scripts ──
  { rule: 'Arabic with attached letters and articles', actors: [group('الحشد الشعبي')], text: 'قال قائد في الحشد الشعبي إن قوات للحشد الشعبي والحشد الشعبي', finds: ['الحشد الشعبي → الحشد الشعبي (name)', 'حشد الشعبي → الحشد الشعبي (name)', 'الحشد الشعبي → الحشد الشعبي (name)'] },
  { rule: 'Arabic vowel signs, tatweel and letter forms', actors: [place('إيران')], text: 'إِيران وايـــران', finds: ['إِيران → إيران (name)', 'ايـــران → إيران (name)'] },
  { rule: 'Persian letter forms', actors: [person('محمد خاتمی')], text: 'محمد خاتمي گفت', finds: ['محمد خاتمي → محمد خاتمی (name)'] },
  { rule: 'Hebrew prefixes', actors: [body('כנסת ישראל')], text: 'הדיון בכנסת ישראל נמשך', finds: ['כנסת ישראל → כנסת ישראל (name)'] },
  { rule: 'Devanagari keeps its vowels', actors: [person('नरेन्द्र मोदी')], text: 'नरेन्द्र मोदी ने कहा। नरन्द्र मोदी', finds: ['नरेन्द्र मोदी → नरेन्द्र मोदी (name)'] },
  { rule: 'Cyrillic', actors: [person('Владимир Путин')], text: 'Владимир Путин сказал. ПУТИН ответил.', finds: ['Владимир Путин → Владимир Путин (name)', 'ПУТИН → Владимир Путин (family-name)'] },
  { rule: 'Greek with final sigma and accents', actors: [person('Αλέξης Τσίπρας')], text: 'Ο Αλεξης Τσιπρας μίλησε', finds: ['Αλεξης Τσιπρας → Αλέξης Τσίπρας (name)'] },
  { rule: 'Chinese', actors: [person('习近平'), place('中国')], text: '习近平说，中国人民银行不会改变。他访问了中国。', finds: ['习近平 → 习近平 (name)', '中国 → 中国 (name)'] },
  { rule: 'Japanese with and without the middle dot', actors: [person('バラク・オバマ')], text: 'バラク・オバマ氏とバラクオバマ', finds: ['バラク・オバマ → バラク・オバマ (name)', 'バラクオバマ → バラク・オバマ (name)'] },
  { rule: 'Thai', actors: [place('ประเทศไทย')], text: 'เขาเดินทางกลับประเทศไทยแล้ว', finds: ['ประเทศไทย → ประเทศไทย (name)'] },
  { rule: 'Korean', actors: [person('김정은')], text: '김정은 위원장', finds: ['김정은 → 김정은 (name)'] },
  { rule: 'French and Italian elisions', actors: [place('Iran'), place('Iraq')], text: 'l’Iran et l’Iraq', finds: ['Iran → Iran (name)', 'Iraq → Iraq (name)'] },
  { rule: 'Turkish endings after an apostrophe', actors: [place('Şırnak')], text: 'Şırnak’ta çatışma, Ağrı’da kar', finds: ['Şırnak → Şırnak (name)'] },
  { rule: 'German', actors: [person('Ursula von der Leyen'), body('Europäische Kommission')], text: 'Ursula von der Leyen leitet die Europäische Kommission. Von der Leyen sagte, von der Leyen irre.', finds: ['Ursula von der Leyen → Ursula von der Leyen (name)', 'Europäische Kommission → Europäische Kommission (name)', 'Von der Leyen → Ursula von der Leyen (family-name)', 'von der Leyen → Ursula von der Leyen (family-name)'] },
  // ── transliteration ──
  { rule: 'other romanisations of two words', actors: [person('Qasem Soleimani')], text: 'Qassim Suleimani, Qasim Solaimani and Qassem Soleimani', finds: ['Qassim Suleimani → Qasem Soleimani (transliteration)', 'Qasim Solaimani → Qasem Soleimani (transliteration)', 'Qassem Soleimani → Qasem Soleimani (transliteration)'] },
  { rule: 'one word in another spelling needs support', actors: [group('Hezbollah')], text: 'Hizbullah denied it.', finds: [] },
  { rule: 'one word in another spelling, supported', actors: [group('Hezbollah')], text: 'Hezbollah denied it. A Hizbullah leader agreed, and so did Hizballah.', finds: ['Hezbollah → Hezbollah (name)', 'Hizbullah → Hezbollah (transliteration)', 'Hizballah → Hezbollah (transliteration)'] },
  { rule: 'Ukrainian and Russian endings', actors: [person('Volodymyr Zelensky')], text: 'Volodymyr Zelenskyy spoke. Zelenskyy left.', finds: ['Volodymyr Zelenskyy → Volodymyr Zelensky (transliteration)', 'Zelenskyy → Volodymyr Zelensky (transliteration)'] },
  { rule: 'never one listed actor for another', actors: [person('Hasan Rahmani'), person('Hassan Rahmani')], text: 'Hassan Rahmani met Hasan Rahmani, not Hassan Rahmany.', finds: ['Hassan Rahmani → Hassan Rahmani (name)', 'Hasan Rahmani → Hasan Rahmani (name)'] },
  { rule: 'English names are not respelled', actors: [person('Jon Stewart')], text: 'John Stuart drank tea.', finds: [] },
  { rule: 'a ship named after somebody, and a listed ship', actors: [person('Edgar Holm'), { kind: 'object', name: 'Halden Star' }], text: 'The tanker Halden Star followed the tanker Edgar Holm.', finds: ['Halden Star → Halden Star (name)'] },
  // ── strength ──
  { rule: 'a weak acronym needs support', actors: [PMF], text: 'The PMF concert was sold out.', finds: [] },
  { rule: 'a word of requires supports', actors: [PMF], text: 'In Iraq the PMF marched.', finds: ['PMF → Popular Mobilization Forces (weak-alias)'] },
  { rule: 'a strong mention supports', actors: [PMF], text: 'Popular Mobilization Forces left. The PMF returned.', finds: ['Popular Mobilization Forces → Popular Mobilization Forces (name)', 'PMF → Popular Mobilization Forces (weak-alias)'] },
  { rule: 'an acronym needs its capitals', actors: [body('World Health Organization', { aliases: ['WHO'] })], text: 'The WHO asked who knew. Who did?', finds: ['WHO → World Health Organization (alias)'] },
  { rule: 'a family name given as an alias stands alone', actors: [person('Karl Brandner', { aliases: ['Brandner'] })], text: 'The vote was lost, and Brandner said he would go.', finds: ['Brandner → Karl Brandner (alias)'] },
  { rule: 'a family name given as a weak alias does not', actors: [person('Karl Brandner', { aliases: [{ name: 'Brandner', strength: 'weak' }] })], text: 'The vote was lost, and Brandner said he would go.', finds: [] },
  { rule: 'a family name given as an alias, which a relative bears', actors: [person('Karl Brandner', { aliases: ['Brandner'] })], text: 'Eva Brandner, a baker, said she saw nothing. Brandner lives opposite.', finds: [] },
  { rule: 'a family name given as a weak alias, which a relative bears too', actors: [person('Karl Brandner', { aliases: [{ name: 'Brandner', strength: 'weak' }] })], text: 'Karl Brandner left on Monday. His niece Eva Brandner, a baker, stayed.\n\nMs Brandner said she saw nothing.', finds: ['Karl Brandner → Karl Brandner (name)'] },
  { rule: 'a weak alias behind a capital that may be the sentence’s', actors: [body('Border Guard Service', { aliases: [{ name: 'Guard', strength: 'weak' }] })], text: 'The Border Guard Service hired men. Coast Guard ships helped. The Guard seized a boat.', finds: ['Border Guard Service → Border Guard Service (name)', 'Guard → Border Guard Service (weak-alias)'] },
  { rule: 'a weak alias at a sentence’s start, without anything that a body does', actors: [group('Foxtrot Network', { aliases: [{ name: 'Foxtrot', strength: 'weak' }] })], text: 'The Foxtrot Network is led from abroad, the police said. Foxtrot classes will go on next Sunday in the hall of the school. Foxtrot denied that it had sent the boys.', finds: ['Foxtrot Network → Foxtrot Network (name)', 'Foxtrot → Foxtrot Network (weak-alias)'] },
  { rule: 'an acronym that is a word, in a line of capitals', actors: [body('World Health Organization', { aliases: [{ name: 'WHO', strength: 'weak' }] })], text: 'WHO WILL COUNT THE DEAD?\n\nThe World Health Organization sent a team to the islands on Monday, two weeks after the storm that had cut them off from the world. The WHO said that it would stay for a month and count those who had been killed.', finds: ['World Health Organization → World Health Organization (name)', 'WHO → World Health Organization (weak-alias)'] },
  { rule: 'the age of somebody whom the article is about', actors: [person('Viktor Dolgov', { description: 'Russian businessman, under sanctions.' })], text: 'Viktor Dolgov, 58, and his accountant, Petros Lamas, are alleged to have moved money. Dolgov denies it. Mr Dolgov was not in court. The agency began to follow Dolgov in May. Dolgov paid.', finds: ['Viktor Dolgov → Viktor Dolgov (name)', 'Dolgov → Viktor Dolgov (family-name)', 'Dolgov → Viktor Dolgov (family-name)', 'Dolgov → Viktor Dolgov (family-name)', 'Dolgov → Viktor Dolgov (family-name)'] },
  { rule: 'a relative whose given name is a word', actors: [person('Ramon Villanueva')], text: 'Ramon Villanueva came on Monday. A teacher, Cherry Villanueva, had kept the children on the roof.', finds: ['Ramon Villanueva → Ramon Villanueva (name)'] },
  { rule: 'a councillor', actors: [person('Janet Field')], text: 'Janet Field chairs the committee. Cllr Field then used her vote.', finds: ['Janet Field → Janet Field (name)', 'Field → Janet Field (family-name)'] },
  { rule: 'a rank that begins with a family name', actors: [person('Daniel Field')], text: 'General Daniel Field went with Field Marshal Omar.', finds: ['Daniel Field → Daniel Field (name)'] },
  { rule: 'a cousin’s age', actors: [person('Omar Saleh', { summary: 'Militia leader.' })], text: 'Omar Saleh was not present. His cousin Ali Saleh said the gates were open. Saleh, 31, left at noon.', finds: ['Omar Saleh → Omar Saleh (name)'] },
  { rule: 'a weak alias that goes on as no name does', actors: [group('Shield Front', { aliases: [{ name: 'Shield', strength: 'weak' }] })], text: 'The Shield Front marched through the town that night, and there was a flash over the river. Shield your eyes, a teacher told the pupils who had come to the windows. The Shield lost one man.', finds: ['Shield Front → Shield Front (name)', 'Shield → Shield Front (weak-alias)'] },
  { rule: 'a case-sensitive alias', actors: [group('Revolutionary Guard', { aliases: [{ name: 'the Guards', strength: 'weak', caseSensitive: true }] })], text: 'Revolutionary Guard men came. Later the Guards left, and the guards at the gate slept.', finds: ['Revolutionary Guard → Revolutionary Guard (name)', 'the Guards → Revolutionary Guard (weak-alias)'] },
  { rule: 'an alias for which case does not matter', actors: [body('Iraqi Armed Forces', { aliases: [{ name: 'Armed Forces', strength: 'weak', caseSensitive: false }] })], text: 'Iraqi armed forces moved. The armed forces waited.', finds: ['Iraqi armed forces → Iraqi Armed Forces (name)', 'armed forces → Iraqi Armed Forces (weak-alias)'] },
  { rule: 'excludes block', actors: [place('Falcon', { excludes: ['Falcon 9'] })], text: 'Falcon 9 flew over Falcon.', finds: ['Falcon → Falcon (name)'] },
  { rule: 'a former name in an old article', actors: [place('Volgograd', { aliases: [{ name: 'Stalingrad', kind: 'former', to: '1961' }] })], text: 'trams in Stalingrad', published: '1950-05-01', finds: ['Stalingrad → Volgograd (alias)'] },
  { rule: 'a former name after its time', actors: [place('Volgograd', { aliases: [{ name: 'Stalingrad', kind: 'former', to: '1961' }] })], text: 'trams in Stalingrad', published: '2020-05-01', finds: [] },
  { rule: 'a new name before its time', actors: [place('Eswatini', { aliases: [{ name: 'Swazitown', from: '2018-04' }] })], text: 'trams in Swazitown', published: '2018-03-01', finds: [] },
  // ── within the article ──
  { rule: 'an acronym defined in brackets', actors: [group('Popular Mobilization Forces')], text: 'PMF? The Popular Mobilization Forces (PMF) came. The PMF left.', finds: ['Popular Mobilization Forces → Popular Mobilization Forces (name)', 'PMF → Popular Mobilization Forces (defined-acronym)', 'PMF → Popular Mobilization Forces (defined-acronym)'] },
  { rule: 'an acronym defined before its name', actors: [group('Popular Mobilization Forces')], text: 'The PMF (Popular Mobilization Forces) came. The PMF left.', finds: ['PMF → Popular Mobilization Forces (defined-acronym)', 'Popular Mobilization Forces → Popular Mobilization Forces (name)', 'PMF → Popular Mobilization Forces (defined-acronym)'] },
  { rule: 'an acronym defined by "or"', actors: [group('Popular Mobilization Forces')], text: 'the Popular Mobilization Forces, or PMF, came. PMF men left.', finds: ['Popular Mobilization Forces → Popular Mobilization Forces (name)', 'PMF → Popular Mobilization Forces (defined-acronym)', 'PMF → Popular Mobilization Forces (defined-acronym)'] },
  { rule: 'an acronym that the article defines for somebody else', actors: [group('Popular Mobilization Forces', { aliases: ['PMF'] })], text: 'The Professional Musicians Federation (PMF) met. The PMF sang.', finds: [] },
  { rule: 'a news agency after a dateline is no acronym of the town', actors: [place('Baghdad')], text: 'BAGHDAD (AP) - Rockets fell. AP saw them.', finds: ['BAGHDAD → Baghdad (name)'] },
  { rule: 'a source in brackets is no acronym', actors: [group('Islamic State'), body('Associated Press', { aliases: ['AP'] }), place('London'), body('Reuters')], text: 'LONDON (Reuters) - Men of Islamic State (AP) came to London.', finds: ['LONDON → London (name)', 'Reuters → Reuters (name)', 'Islamic State → Islamic State (name)', 'AP → Associated Press (alias)', 'London → London (name)'] },
  { rule: 'an acronym from another language', actors: [group('Hashd al-Shaabi')], text: 'the Hashd al-Shaabi (PMF) marched, and the PMF sang', finds: ['Hashd al-Shaabi → Hashd al-Shaabi (name)', 'PMF → Hashd al-Shaabi (defined-acronym)', 'PMF → Hashd al-Shaabi (defined-acronym)'] },
  { rule: 'a family name after the full name', actors: [person('Muhannad al-Aqabi')], text: 'Muhannad al-Aqabi spoke. Al-Aqabi left.', finds: ['Muhannad al-Aqabi → Muhannad al-Aqabi (name)', 'Al-Aqabi → Muhannad al-Aqabi (family-name)'] },
  { rule: 'a family name in a headline before the full name', actors: [person('Sherrod Brown')], text: 'Brown wins again\n\nSherrod Brown won on Tuesday.', finds: ['Brown → Sherrod Brown (family-name)', 'Sherrod Brown → Sherrod Brown (name)'] },
  { rule: 'title and family name', actors: [person('Nancy Pelosi')], text: 'The house met. Speaker Pelosi called for order, and Mrs. Pelosi won.', finds: ['Pelosi → Nancy Pelosi (family-name)', 'Pelosi → Nancy Pelosi (family-name)'] },
  { rule: 'initials and middle names', actors: [person('John Kerry')], text: 'John F. Kerry, J. Kerry and John Forbes Kerry', finds: ['John F. Kerry → John Kerry (name)', 'J. Kerry → John Kerry (name)', 'John Forbes Kerry → John Kerry (name)'] },
  { rule: 'middle names that disagree', actors: [person('George W. Bush')], text: 'George H. Bush flew. Bush landed.', finds: [] },
  { rule: 'a middle name left out', actors: [person('Hillary Rodham Clinton')], text: 'Hillary Clinton and Hillary R. Clinton', finds: ['Hillary Clinton → Hillary Rodham Clinton (name)', 'Hillary R. Clinton → Hillary Rodham Clinton (name)'] },
  { rule: 'nicknames left out, put in and used', actors: [person('Robert "Bob" Menendez'), person('Michael Pence')], text: 'Robert Menendez, Robert “Bob” Menendez, Bob Menendez and Mike Pence', finds: ['Robert Menendez → Robert "Bob" Menendez (name)', 'Robert “Bob” Menendez → Robert "Bob" Menendez (name)', 'Bob Menendez → Robert "Bob" Menendez (name)', 'Mike Pence → Michael Pence (name)'] },
  { rule: 'family names that stand first', actors: [person('Kim Jong-un')], text: 'Kim Jong-un waved. Kim smiled. Kim Jong Il did not. Kim Kardashian came.', finds: ['Kim Jong-un → Kim Jong-un (name)', 'Kim → Kim Jong-un (family-name)'] },
  { rule: 'particles', actors: [person('Chris Van Hollen'), person('Mohammed bin Salman')], text: 'Chris Van Hollen met Mohammed bin Salman. Van Hollen and bin Salman talked.', finds: ['Chris Van Hollen → Chris Van Hollen (name)', 'Mohammed bin Salman → Mohammed bin Salman (name)', 'Van Hollen → Chris Van Hollen (family-name)', 'bin Salman → Mohammed bin Salman (family-name)'] },
  { rule: 'another person of the same family name', actors: [person('Donald Trump')], text: 'Melania Trump spoke. Trump smiled.', finds: [] },
  { rule: 'a title of the other gender', actors: [person('Hillary Clinton')], text: 'Hillary Clinton and Bill Clinton came. Mr. Clinton left, Mrs. Clinton stayed.', finds: ['Hillary Clinton → Hillary Clinton (name)', 'Clinton → Hillary Clinton (family-name)'] },
  { rule: 'two listed persons who fit equally', actors: [person('Ted Kennedy'), person('Jack Kennedy')], text: 'Ted Kennedy and Jack Kennedy sailed. Kennedy won.', finds: ['Ted Kennedy → Ted Kennedy (name)', 'Jack Kennedy → Jack Kennedy (name)', 'Kennedy → Ted Kennedy | Jack Kennedy (family-name)'] },
  { rule: 'the father of a listed junior', actors: [person('Robert F. Kennedy Jr.')], text: 'Robert F. Kennedy was a senator. Kennedy died young.', finds: [] },
  { rule: 'the junior, then by the family name', actors: [person('Robert F. Kennedy Jr.')], text: 'Robert F. Kennedy Jr. spoke. Kennedy sat down.', finds: ['Robert F. Kennedy Jr. → Robert F. Kennedy Jr. (name)', 'Kennedy → Robert F. Kennedy Jr. (family-name)'] },
  { rule: 'a name that is listed family name first', actors: [person('Kerry, John')], text: 'John Kerry spoke. Kerry sat down.', finds: ['John Kerry → Kerry, John (name)', 'Kerry → Kerry, John (family-name)'] },
  { rule: 'an initial of a common name', actors: [person('John Smith')], text: 'J. Smith spoke.', finds: [] },
  { rule: 'titles that the list gives', actors: [person('Hadi al-Amiri', { titles: ['Hajj'] })], text: 'The bloc met, and then Hajj Amiri left.', finds: ['Amiri → Hadi al-Amiri (family-name)'] },
  { rule: 'junior is another', actors: [person('Donald Trump')], text: 'Donald Trump Jr. fished. Trump Jr. swam.', finds: [] },
  { rule: 'a shortened name before a kind of body', actors: [KATAIB], text: 'Kata’ib Hezbollah fired. The Kata’eb militia denied it.', finds: ["Kata’ib Hezbollah → Kata'ib Hezbollah (name)"] },
  { rule: 'the same with the same spelling', actors: [KATAIB], text: 'Kata’ib Hezbollah fired. The Kata’ib militia denied it.', finds: ["Kata’ib Hezbollah → Kata'ib Hezbollah (name)", "Kata’ib → Kata'ib Hezbollah (short-name)"] },
  { rule: 'the ministry, where one fits', actors: [body('Interior Ministry of Iraq')], text: 'The Interior Ministry of Iraq spoke. Later the ministry apologised.', finds: ['Interior Ministry of Iraq → Interior Ministry of Iraq (name)', 'ministry → Interior Ministry of Iraq (short-name)'] },
  { rule: 'the ministry, where two fit', actors: [body('Ministry of Oil'), body('Ministry of Trade')], text: 'The Ministry of Oil and the Ministry of Trade spoke. The ministry apologised.', finds: ['Ministry of Oil → Ministry of Oil (name)', 'Ministry of Trade → Ministry of Trade (name)'] },
  { rule: 'demonyms', actors: [place('Iran'), place('Denmark')], text: 'Iranian and Danish officials; two Danes and Iranians', finds: ['Iranian → Iran (demonym)', 'Danish → Denmark (demonym)', 'Danes → Denmark (demonym)', 'Iranians → Iran (demonym)'] },
  { rule: 'a capital for its state', actors: [place('Iran')], text: 'Iran agreed. Tehran said so, and groups linked to Tehran cheered in Tehran.', finds: ['Iran → Iran (name)', 'Tehran → Iran (metonym)', 'Tehran → Iran (metonym)'] },
  { rule: 'a capital that the list holds as a place', actors: [place('Iran'), place('Tehran')], text: 'Iran agreed. Tehran said so.', finds: ['Iran → Iran (name)', 'Tehran → Tehran (name)'] },
  { rule: 'a language is no country', actors: [place('Spain')], text: 'She spoke in Spanish to Spanish voters.', finds: ['Spanish → Spain (demonym)'] },
  { rule: 'Western order of a name listed family name first', actors: [person('Chen Wei')], text: 'Wei Chen, a professor in Leeds, won the prize. Chen said she was glad.', finds: ['Wei Chen → Chen Wei (name)', 'Chen → Chen Wei (family-name)'] },
  { rule: 'the same order where the other name is the family’s', actors: [person('Chen Wei')], text: 'Wei Chen won the prize. Wei said she was glad.', finds: [] },
  { rule: 'the same order where the article does not tell', actors: [person('Chen Wei')], text: 'Wei Chen won the prize.', finds: [] },
  { rule: 'two bearers, and each by the full name later', actors: [person('Anna Keller'), person('Otto Keller')], text: 'Anna Keller and Otto Keller came. Keller spoke. Later Otto Keller left, and Anna Keller sat.', finds: ['Anna Keller → Anna Keller (name)', 'Otto Keller → Otto Keller (name)', 'Keller → Anna Keller | Otto Keller (family-name)', 'Otto Keller → Otto Keller (name)', 'Anna Keller → Anna Keller (name)'] },
  { rule: 'a given name that is also a month’s', actors: [person('Petra Novak')], text: 'Petra Novak objected. Her cousin Jan Novak laughed. Novak has three cows.', finds: ['Petra Novak → Petra Novak (name)'] },
  // ── longer names ──
  { rule: 'towns of the name elsewhere', actors: [place('Paris'), place('Birmingham'), place('Chicago'), place('Rome')], text: 'A storm hit Paris, Texas, and Birmingham, Alabama. It passed Chicago, Illinois, and Rome, Italy.', finds: ['Chicago → Chicago (name)', 'Rome → Rome (name)'] },
  { rule: 'towns and countries in a row', actors: [place('London'), place('Paris')], text: 'offices in London, New York and Tokyo; Paris, Germany and Italy agreed', finds: ['London → London (name)', 'Paris → Paris (name)'] },
  { rule: 'a body that every state has, of another state', actors: [body('Supreme Court')], text: 'The Kenyan Supreme Court sat. Then the Supreme Court ruled.', finds: ['Supreme Court → Supreme Court (name)'] },
  { rule: 'the longest match wins', actors: [group('Hezbollah'), KATAIB], text: 'Kata’ib Hezbollah and Hezbollah', finds: ["Kata’ib Hezbollah → Kata'ib Hezbollah (name)", 'Hezbollah → Hezbollah (name)'] },
  { rule: 'institutions that contain a listed name', actors: [place('Baghdad'), group('Hezbollah'), place('New York')], text: 'They walked past the Bank of Baghdad and stopped near the Hezbollah Cyber Unit Museum. Some went on to New York Times Square by bus; others stayed at the University of Baghdad.', finds: [] },
  { rule: 'offices leave a country what it is', actors: [place('Iraq')], text: 'the President of Iraq and the government of Iraq', finds: ['Iraq → Iraq (name)', 'Iraq → Iraq (name)'] },
  { rule: 'a sum of money', actors: [place('United States')], text: 'worth US$40 million', finds: [] },
  { rule: 'sentence-initial words', actors: [person('Theresa May'), body('Target')], text: 'May came early. Target the weeds. Theresa May agreed. May I?', finds: ['Theresa May → Theresa May (name)'] },
  { rule: 'an ordinary word where any word has a capital', actors: [body('Oracle'), place('Mobile'), place('Cologne')], text: 'Oracle bones were found. Mobile phones rang. He wore cologne. Cologne makers were glad.', finds: [] },
  { rule: 'the same words within a sentence, and then at its start', actors: [body('Oracle'), place('Mobile')], text: 'They went to Mobile. Mobile was hot, and Oracle paid. Oracle said so.', finds: ['Mobile → Mobile (name)', 'Mobile → Mobile (name)', 'Oracle → Oracle (name)', 'Oracle → Oracle (name)'] },
  { rule: 'a place that somebody is called by', actors: [place('Jordan')], text: 'Jordan Pickford caught it. Then Jordan fell. The team flew to Jordan.', finds: ['Jordan → Jordan (name)'] },
  { rule: 'a place that a firm is called by', actors: [place('Patagonia')], text: 'Patagonia Inc. makes coats. Coats of Patagonia are warm, and Patagonia grew; sheep live in Patagonia.', finds: ['Patagonia → Patagonia (name)', 'Patagonia → Patagonia (name)'] },
  { rule: 'a title that only persons have, before a place', actors: [place('Victoria'), place('Durham')], text: 'Then Queen Victoria met Lord Durham in Durham.', finds: ['Durham → Durham (name)'] },
  { rule: 'an initial of a rare name, without the full name', actors: [person('Sherrod Brownstein')], text: 'It was S. Brownstein who left.', finds: [] },
  { rule: 'a family name without a title and without the full name', actors: [person('Nancy Pelosi')], text: 'The house met, and then Pelosi left.', finds: [] },
  { rule: 'a byline', actors: [person('Paul Ryan')], text: 'Trains stop\n\nBy Paul Ryan\n\nThe trains stopped.', finds: [] },
  { rule: 'legal endings', actors: [body('Northrop Grumman Corporation')], text: 'Northrop Grumman won.', finds: ['Northrop Grumman → Northrop Grumman Corporation (name)'] },
  { rule: 'a dateline', actors: [{ kind: 'place', name: 'Nice' }], text: 'NICE, France — The port of the city is shut.\n\nNice weather is expected.', finds: ['NICE → Nice (name)'] },
  { rule: 'two spellings of a town', actors: [{ kind: 'place', name: 'Kyiv' }], text: 'Trains to Kiev run again.', finds: ['Kiev → Kyiv (name)'] },
]; // biome-ignore format: a table
