// Short articles of a hundred and more kinds of trap, several languages among them. Marked as in decoys-to-tune-on; rules were tuned on them after they had been counted once.

import type { Decoy } from './decoys-to-tune-on';

export const DECOYS_OF_MANY_KINDS: readonly Decoy[] = [
  {
    kind: '19th-century general',
    persons: 'Anneke Vos, Tomas Grant, Elena Ruiz',
    text: `Council votes to move the statue

The bronze of General Ulysses {{Grant}} will leave the square in spring. Historians say {{Grant}} never visited the town. [[Elena Ruiz]], the mayor, called the monument "a Victorian afterthought".

[[Ruiz|Elena Ruiz]] said the {{Grant}} statue would go to a depot. The 19th-century general's descendants were not consulted.`,
  },
  {
    kind: 'same full name, evidently another',
    persons: 'Michael Collins, Laura Weber',
    text: `Plumber wins the lottery for the second time

A plumber from Leeds called {{Michael Collins}}, 54, has won the lottery again. {{Collins}} bought the ticket at a petrol station.

His accountant, [[Laura Weber]], said that he would keep working. "He likes pipes," [[Weber|Laura Weber]] said.`,
  },
  {
    kind: 'obituary of a namesake',
    persons: 'David Miller, Ruth Stone',
    text: `{{David Miller}}, who taught three generations of children to swim, died on Monday. He was 91.

Born in 1935 in a fishing village, {{Miller}} learned to swim in the harbour. Mr. {{Miller}} leaves a wife and two sons.

Among the mourners was the minister for sport, [[Ruth Stone]].`,
  },
  {
    kind: 'streets and squares',
    persons: 'Willy Brandt, Rosa Luxemburg, Simón Bolívar',
    places: 'Lisbon, Vienna',
    text: `A bus caught fire on {{Rosa Luxemburg}} Square on Tuesday morning, blocking traffic as far as {{Willy Brandt}} Platz. Nobody was hurt.

The driver, who came from [[Lisbon]], stopped by the {{Vienna}} Café and led eleven passengers out. A second line was diverted over {{Bolívar}} Street and Plaza {{Simón Bolívar}}.`,
  },
  {
    kind: 'stadiums, airports, universities',
    persons: 'Indira Gandhi, John Lennon, George Bush, Johan Cruyff',
    places: 'Delhi, Houston',
    text: `Fog closed {{Indira Gandhi}} International Airport for six hours. Flights to {{George Bush}} Intercontinental and to Liverpool {{John Lennon}} were cancelled.

Officials in [[Delhi]] said the {{Gandhi}} airport would reopen at noon. In [[Houston]] a choir slept in the hall. Their match at the {{Johan Cruyff}} Arena was put back a week.`,
  },
  {
    kind: 'scores table',
    places: 'Norwich, Valencia, Porto, Bremen, Lille',
    text: `Results

{{Norwich}} 2 Leeds 2
{{Valencia}} 0 Getafe 1
{{Porto}} 3–1 Braga
{{Bremen}} v {{Lille}} (postponed)

The hotel where {{Lille}} had booked rooms said it would return the money. A strike in [[Bremen]] keeps the ground shut until Friday.`,
  },
  {
    kind: 'stock prices',
    persons: 'Henry Ford, Jane Fraser',
    places: 'Frankfurt',
    organizations: 'Shell, Target, Visa',
    text: `Shares at the close

{{Ford}} 11.20 +0.3
[[Shell]] 28.14 −0.1
[[Visa]] 240.00 +1.1

Traders in [[Frankfurt]] said the target for the year was out of reach. "We will not get a visa for that," one joked. {{Fraser}} & Sons, a broker, cut its forecast.`,
  },
  {
    kind: 'photo credit and captions',
    persons: 'Kevin Frost, Dana Wells',
    places: 'Gloucester',
    text: `Swans return to the canal

Photo: {{Kevin Frost}}/Reuters

A swan on the {{Gloucester}} and Sharpness Canal on Sunday. Credit: {{Kevin Frost}}

Volunteers counted 41 birds. [[Dana Wells]], the minister for water, came with her children. Frost had kept the birds away. ({{Kevin Frost}} for the Evening Post)`,
  },
  {
    kind: 'weather stations and results',
    places: 'Malaga, Tunis, Split, Bergen',
    text: `Temperatures at noon: {{Malaga}} 31, {{Tunis}} 34, {{Split}} 29, {{Bergen}} 14.

A split in the clouds will bring rain. In [[Bergen]] the fish market opened late, and in [[Split]] the ferry did not sail.`,
  },
  {
    kind: 'namesake towns',
    places: 'Paris, Tripoli, Birmingham, Cambridge, Moscow',
    text: `Tornado tears through {{Paris}}, Texas

A tornado flattened forty houses in {{Paris}}, Texas, on Friday night, and a second one touched down near {{Moscow}}, Idaho. Students of Harvard in {{Cambridge}}, Massachusetts, collected blankets.

The storm reached {{Birmingham}}, Alabama, by dawn. "{{Birmingham}} has seen worse," said a sheriff.`,
  },
  {
    kind: 'Tripoli, Lebanon',
    places: 'Tripoli, Beirut, Libya',
    text: `Boat with forty migrants sinks off northern Lebanon

The boat left from {{Tripoli}}, Lebanon's second city, at dusk. Fishermen in {{Tripoli}} heard cries. The navy in [[Beirut]] sent two ships.

None of those aboard came from [[Libya]].`,
  },
  {
    kind: 'Georgia the state',
    places: 'Georgia, Tbilisi, Armenia',
    text: `Peach growers in {{Georgia}} count the frost's cost

ATLANTA — {{Georgia}} lost nine tenths of its peaches last spring. The governor declared an emergency in thirty counties, from Macon to Savannah.

"{{Georgia}} peaches are a way of life," said a farmer.`,
  },
  {
    kind: 'demonyms in dishes, dogs, cars, games',
    places: 'France, Germany, Russia, Turkey, Denmark, Cuba, Ireland, Persia, Italy',
    text: `Lost: one {{German}} shepherd, one {{Irish}} setter and half a plate of {{French}} fries

The shelter took in a {{Persian}} cat that had eaten a {{Danish}} pastry. Its owner had been playing {{Russian}} roulette with the lease, a neighbour said, and smoking {{Cuban}} cigars in a {{Turkish}} bath.

[[French|France]] officials were told; an [[Italian|Italy]] vet operated.`,
  },
  {
    kind: 'battles and treaties',
    places: 'Verdun, Versailles, Maastricht, Schengen, Kyoto, Dayton',
    text: `The historian compared the plan with the Treaty of {{Versailles}}. Under the {{Maastricht}} criteria debt may not grow; the {{Schengen}} area has no border posts, and the {{Kyoto}} Protocol has lapsed.

His book on the Battle of {{Verdun}} sold well. He lives in [[Maastricht]] and lectures in [[Kyoto]]. The {{Dayton}} Accords are his next subject.`,
  },
  {
    kind: 'given name equals a listed family name',
    persons: 'Alexander Grant, Sofia James, Paul Thomas',
    text: `[[Alexander Grant]] presented the budget on Thursday. {{Grant}} Morris, who speaks for the opposition, walked out.

{{Thomas}} Reed, a trader, said prices would rise. "{{James}} is right," he added, meaning his brother {{James}} Reed. [[Grant|Alexander Grant]] did not answer.`,
  },
  {
    kind: 'family name equals a town',
    persons: 'Jack London, Kate Lancaster',
    places: 'London, Lancaster, Preston, Washington',
    text: `{{London}} scored twice for the visitors, and the captain, Burt {{Lancaster}}, hit the bar. "{{Lancaster}} was immense," said the coach, Kelly {{Preston}}.

Denzel {{Washington}} watched from the stand. The club, which is based in [[Preston]], had lost four times. {{London}}, a striker of nineteen called Theo {{London}}, signed in May.`,
  },
  {
    kind: 'fictional persons and saints',
    persons: 'George Harris, Francis Xavier Ndlovu, Sherlock Hart',
    places: 'Santiago',
    text: `On the feast of Saint {{Francis}} Xavier the bells rang for an hour. A play about St. {{George}} followed, in which the dragon was called {{Harris}}.

The part of {{Harris}} was sung by a plumber. The novel's hero, Inspector {{Hart}}, solves the case in [[Santiago]].`,
  },
  {
    kind: 'ships, bands, films',
    places: 'Chicago, Boston, Kansas, Europe, Asia, Casablanca, Fargo',
    text: `{{Boston}} and {{Kansas}} share the bill at the festival, and {{Europe}} will play "The Final Countdown". {{Chicago}}, the musical, runs until June.

On the big screen: "{{Casablanca}}" on Monday and "{{Fargo}}" on Tuesday. The tour began in [[Boston]] and moves to [[Asia]] in May.`,
  },
  {
    kind: 'brands and goods',
    persons: 'Louis Vuitton, Levi Strauss, Calvin Klein, Jack Daniels',
    places: 'Champagne, Cheddar, Parma, Cologne',
    text: `Customs officers found {{Calvin Klein}} underwear, {{Louis Vuitton}} bags and six crates of {{Jack Daniels}} in a lorry of {{Parma}} ham.

The driver offered them {{Cheddar}} cheese and a glass of champagne. He smelled of cologne. He had loaded in [[Parma]], he said.`,
  },
  {
    kind: 'diseases, syndromes, measures',
    persons: 'Hans Asperger, George Huntington, Anders Celsius, Charles Richter, Burrill Crohn',
    text: `The quake measured 6.1 on the {{Richter}} scale. It was 38 degrees {{Celsius}} in the tents. A nurse asked for drugs against {{Crohn}}'s and for a woman with {{Huntington}}'s disease.

"My boy has {{Asperger}}'s," a father said. "He needs quiet."`,
  },
  {
    kind: 'animals',
    persons: 'Oscar Winter, Bella Hunt, Max Power',
    text: `A cat named {{Oscar}} rode the tram for eleven stops. {{Oscar}}, who is nine, sat by the door. The dog {{Bella}} found him.

{{Max}}, a police horse, blocked the road. [[Bella Hunt]], the transport minister, posted a picture.`,
  },
  {
    kind: 'headline in capitals',
    persons: 'Theresa May, Bill Cash, Mark Strong, Victoria Price',
    places: 'Nice, Reading',
    organizations: 'Target',
    text: `{{CASH}} {{PRICE}} {{MAY}} {{TARGET}} {{STRONG}} GROWTH

{{NICE}} SURPRISE FOR {{READING}} CLUBS

Libraries get more money for books. [[Theresa May]] said in [[Reading]] that the sum was fixed. [[May|Theresa May]] read a poem.`,
  },
  {
    kind: 'laws, doctrines and awards',
    persons: 'Megan Kanka, Jim Crow, Harry Truman, Robert Mueller, Helen Keller, Gordon Bennett',
    text: `Opponents compared the decree with {{Jim Crow}} laws. It cites {{Megan}}'s Law and the {{Truman}} Doctrine. {{Gordon Bennett}}!, shouted a heckler.

The {{Keller}} Award went to the lawyer who drafted it; the {{Mueller}} report was not mentioned. Later [[Harry Truman]]'s grandson apologised for the joke about [[Truman|Harry Truman]].`,
  },
  {
    kind: 'nicknames',
    persons: 'Iron Duke Wellesley, Tiger Woods, Rocky Marciano',
    places: 'Rocky Mount',
    text: `Hikers lost in the woods were found by a tiger keeper. The path is rocky, said a ranger; {{Woods}} nearby are closed.

"{{Tiger}}!", the keeper called. {{Rocky}} slopes made the rescue slow.`,
  },
  {
    kind: 'hyphens and -isms',
    persons: 'Barack Obama, Vladimir Putin, Margaret Thatcher, Bashar al-Assad',
    places: 'Syria',
    text: `A judge struck down an {{Obama}}-era rule on ponds. Commentators spoke of {{Thatcherism}} and {{Putinism}}; the {{Thatcherite}} wing cheered.

In [[Syria]], [[Bashar al-Assad]] fled. Anti-[[Assad|Bashar al-Assad]] fighters entered the palace, and pro-[[Assad|Bashar al-Assad]] units gave up.`,
  },
  {
    kind: 'spouse and child with the listed full name near',
    persons: 'Emmanuel Macron, Bill Gates, Hunter Biden, Joe Biden',
    text: `Brigitte {{Macron}} opened the ward. Mrs {{Macron}} spoke to nurses; her husband, [[Emmanuel Macron]], stayed away.

Melinda {{Gates}} gave two million. {{Gates}} said children came first. The ward is named for Beau {{Biden}}, a son of [[Joe Biden]]. [[Biden|Joe Biden]] sent a wreath.`,
  },
  {
    kind: 'church, hospital, school, ward',
    persons: 'Florence Nightingale, Thomas More, John Radcliffe, Louis Pasteur',
    places: 'Bethlehem, Lourdes, Jericho',
    text: `Patients were moved from the {{John Radcliffe}} to the {{Florence Nightingale}} ward of {{Bethlehem}} Hospital in {{Jericho}}, Oxford.

The school of Our Lady of {{Lourdes}} and {{Thomas More}} College gave beds. Researchers at the {{Pasteur}} Institute tested the water.`,
  },
  {
    kind: 'peoples parts of longer place names',
    places: 'York, Zealand, Jersey, Orleans, Hampshire, Guinea, Congo, Carolina, Delhi, Britain',
    text: `From New {{York}} to New {{Zealand}} the index fell. New {{Jersey}} and New {{Hampshire}} vote on Tuesday; New {{Orleans}} does not.

Equatorial {{Guinea}} and Guinea-Bissau sent observers to New {{Delhi}}. New {{Britain}} island felt a quake. Ships left [[Jersey]] for [[York]].`,
  },
  {
    kind: 'second bearer unlisted',
    persons: 'Ivan Horvat, Petra Novak',
    places: 'Zagreb',
    text: `[[Ivan Horvat]], the finance minister, met the banker Luka Horvat in [[Zagreb]]. {{Horvat}} offered a loan.

[[Petra Novak]] objected. Her cousin Jan Novak, a farmer, laughed. {{Novak}} has three cows.`,
  },
  {
    kind: 'common nouns at the start of sentences',
    persons: 'Heather Rose, Jack Carpenter, Amy Field, Sam Cook, Ann Baker',
    organizations: 'Progress, Unity, Forward',
    text: `{{Rose}} sellers did well. {{Field}} hospitals were set up overnight. {{Cook}} the beans slowly. {{Baker}} after baker ran out of flour.

{{Progress}} has been slow. {{Unity}} is needed, said the bishop. {{Forward}} planning would have helped. {{Carpenter}} ants ate the beams.`,
  },
  {
    kind: 'institutions with states',
    places: 'Iran, Israel, Gaza, Kuwait, Oman, Yemen',
    text: `The {{Oman}} Observer reported that {{Kuwait}} Airways would fly again. {{Iran}} International, a broadcaster, and the Times of {{Israel}} denied it; the Bank of {{Israel}} raised its rate.

In [[Gaza]] the {{Kuwait}} Hospital ran out of fuel. The port of [[Oman]] stayed open, and [[Yemen]] asked for grain.`,
  },
  {
    kind: 'districts called after places',
    places: 'Warsaw, Odessa, Belgrade, Soho, Chelsea, Brooklyn, Kensington',
    text: `A fire in Brighton Beach, the Little {{Odessa}} of New York, killed two. {{Warsaw}} Street and the {{Belgrade}} Hotel were closed.

The {{Brooklyn}} Nets gave water. {{Chelsea}} Clinton tweeted her sorrow, and {{Brooklyn}} Beckham cooked.`,
  },
  {
    kind: 'French article',
    persons: 'Marine Blanc, Pierre Petit, Jean Dupont',
    places: 'Nice, Tours',
    text: `Trois cyclistes blessés près de [[Tours]]

Le maire, Sophie {{Petit}}, a exprimé sa solidarité. {{Petit}} a promis une piste. Les tours du vieux pont seront fermées. « {{Blanc}} comme neige », a dit un témoin.

[[Jean Dupont]], le ministre, arrivera de [[Nice]]. La rue {{Jean Dupont}} n'est pas concernée. [[Dupont|Jean Dupont]] parlera jeudi.`,
  },
  {
    kind: 'Spanish article',
    persons: 'Pedro Sánchez, Rosa Blanco, León Torres',
    places: 'León, Córdoba',
    text: `Un incendio arrasa doscientas hectáreas

La alcaldesa, Marta {{Sánchez}}, pidió ayuda. {{Sánchez}} llegó al monte de madrugada. El portavoz, {{León}} Ibáñez, habló de un león escapado.

En [[Córdoba]] llovía. El hospital de {{León}} XIII siguió abierto. [[Pedro Sánchez]] viajará el lunes. La calle {{Pedro Sánchez}} fue cortada.`,
  },
  {
    kind: 'German article',
    persons: 'Angela Richter, Karl Weiß, Olaf Schulz, Friedrich Engel',
    places: 'Essen, Halle, Münster',
    text: `Brand im {{Münster}} zerstört Orgel

Die Feuerwehr rückte mit sechs Wagen an. Das Essen für die Helfer kam aus der Halle nebenan. Ein {{Richter}} ordnete an, das Gebäude zu sperren; {{Engel}} aus Gips fielen herab.

[[Angela Richter]], die Ministerin, kam aus [[Essen]]. [[Richter|Angela Richter]] sprach mit dem Küster, Emil {{Schulz}}. {{Schulz}} weinte.`,
  },
  {
    kind: 'Italian article',
    persons: 'Matteo Costa, Luigi Conte, Bruno Re',
    places: 'Potenza, Pace, Roma',
    text: `Il {{Conte}} di Montecristo torna a teatro

La costa è bella d'inverno. {{Re}} Artù apre la stagione; la {{Roma}} ha perso 2-1. [[Luigi Conte]], ministro, era in sala a [[Potenza]].

[[Conte|Luigi Conte]] ha applaudito. {{Potenza}} e grazia, scrive il critico Aldo {{Costa}}. {{Costa}} odia l'opera.`,
  },
  {
    kind: 'Turkish article',
    persons: 'Deniz Yıldız, Umut Demir',
    places: 'Batman, Ordu',
    text: `Ordu komutanı istifa etti

{{Deniz}} seviyesi yükseliyor. {{Umut}} var, dedi hoca. {{Batman}} filmi yarın gösterimde; [[Batman]]'da sinema kapalı.

Bakan [[Umut Demir]] açıklama yaptı. [[Demir|Umut Demir]] soruları yanıtladı.`,
  },
  {
    kind: 'Russian article',
    persons: 'Иван Мороз, Сергей Волк, Анна Белая',
    places: 'Орёл, Владимир',
    text: `Мороз усилился: на дорогах гололёд

{{Орёл}} кружил над полем. {{Владимир}} Кузнецов, водитель, ждал помощи шесть часов. {{Волк}} вышел к деревне.

Министр [[Сергей Волк]] приехал в [[Владимир]]. [[Волк|Сергей Волк]] обещал топливо.`,
  },
  {
    kind: 'Arabic article',
    persons: 'صالح العلي, كريم حسن',
    places: 'الخليل, السلام',
    text: `انطلقت محادثات السلام في جنيف اليوم. قال الدكتور خالد {{العلي}} إن النتائج جيدة. وأضاف {{العلي}} أن الاجتماع كان حسنا.

وصل [[كريم حسن]] إلى [[الخليل]] مساء. تلقى الشاعر {{خليل}} حاوي جائزة.`,
  },
  {
    kind: 'Portuguese article',
    persons: 'Paulo Rocha, Luís Montenegro, Lula Neves',
    places: 'Montenegro, Rio, Salvador',
    text: `{{Rocha}} caiu sobre a estrada

{{Salvador}} Dias, taxista, escapou. O rio transbordou; {{Rio}} abaixo, casas ficaram sem luz. [[Luís Montenegro]] visitou as vítimas. [[Montenegro|Luís Montenegro]] prometeu ajuda.

O ministro Carlos {{Rocha}} ficou em [[Salvador]].`,
  },
  {
    kind: 'Dutch article',
    persons: 'Jan de Boer, Piet Bakker, Willem Visser',
    places: 'Best, Zwolle',
    text: `{{Bakker}} verkoopt laatste brood

Een {{boer}} uit [[Best]] bracht meel. {{Best}} lekker, vond de burgemeester, Anna {{de Boer}}. {{De Boer}} kocht er twee.

[[Piet Bakker]], minister, kwam uit [[Zwolle]]. [[Bakker|Piet Bakker]] zei niets. PEC {{Zwolle}} verloor.`,
  },
  {
    kind: 'longer names of bodies',
    places: 'Iraq',
    organizations: 'Green Party, Hamas, Islamic State, Red Cross, Amnesty, National Guard',
    text: `The Green Party of England and Wales backed the strike. The Federation of {{Red Cross}} Volunteers Nurses Union did too. The {{Islamic State}} Studies Centre in Leeds and the {{Hamas}} Museum of Toys did not.

A {{National Guard}} Armory Museum was opened. A tax {{amnesty}} ended. In [[Iraq]] the [[Red Cross]] handed out tents.`,
  },
  {
    kind: 'colleges and press',
    persons: 'Stephen King, Oliver Cromwell, Emma Watson, John Hopkins',
    places: 'Oxford, Cambridge, Columbia, Princeton',
    text: `{{Oxford}} University Press will publish the letters. {{Princeton}} and {{Columbia}} turned her down. {{King}}'s College London did not.

Dr. Watson & Co. of {{Cambridge}} Analytica fame was in the hall. {{Hopkins}} researchers modelled the epidemic. Students in [[Oxford]] marched.`,
  },
  {
    kind: 'lists of names',
    persons: 'Ali Hassan, Maria Garcia, John Smith',
    text: `The jury: Omar {{Hassan}}, Lucía {{Garcia}}, Peter {{Smith}}. The dead: Fatima {{Hassan}}, 9; Yusuf {{Hassan}}, 12; Ana {{Garcia}}, 40.

[[Ali Hassan]] spoke at the grave. The {{Hassan}} children were his neighbours. {{Smith}}, a juror, wept.`,
  },
  {
    kind: 'chess, tennis, race results',
    persons: 'Anna Fischer, Novak Simic, Serena Lopez',
    text: `{{Fischer}} beat Spassky in 1972 in a game that is still studied. [[Anna Fischer]], the culture minister, opened the show about it.

Doubles: Lopez/Huber b. Simic/Kern 6-4 6-2. {{Novak}} Djokovic won. {{Serena}} Williams watched.`,
  },
  {
    kind: 'theatre and novel',
    persons: 'Anne Frank, Romeo Langlois, Juliet Moss, Hamlet Isayev',
    text: `{{Hamlet}} dies, as ever, at ten past ten. {{Romeo}} and {{Juliet}} follow next month. The {{Anne Frank}} House lent a desk.

A critic called it {{Frank}} and brave. {{Moss}} covers the stage.`,
  },
  {
    kind: 'religious figures & popes',
    persons: 'John Paul, Benedict Arnold, Leo Varadkar, Francis Underwood',
    text: `Pope {{Francis}} met Patriarch Kirill. {{Benedict}} XVI had refused. Under {{Leo}} XIII letters were sealed; {{John Paul}} II opened them.

King {{Leo}} of the carnival waved. [[Leo Varadkar]] attended. [[Varadkar|Leo Varadkar]] lit a candle.`,
  },
  {
    kind: 'family of three generations',
    persons: 'Rajiv Menon, Imran Shah',
    text: `Three Menons have sat in parliament. Asha {{Menon}} was first; her son, Vikram {{Menon}}, followed. {{Menon}} lost in May. The younger {{Menon}} won.

[[Imran Shah]] called it a dynasty. His own father, Tariq {{Shah}}, was a judge. {{Shah}} retired in 2001.`,
  },
  {
    kind: 'dateline',
    persons: 'Florence Otieno, Austin Reed',
    places: 'Florence, Austin, Lagos',
    text: `[[LAGOS|Lagos]] (Agency) – [[Florence Otieno]] won the marathon on Sunday. [[Otieno|Florence Otieno]] broke the record. {{Florence}}, 24, was born in a village.

{{Austin}} Okocha, her coach, cried. "{{Austin}} never cries," said a friend. The next race is in [[Austin]].`,
  },
  {
    kind: 'Kashmir goods',
    places: 'Kashmir, Jersey, China, Japan, Panama, Bikini, Java, Morocco',
    text: `A {{Panama}} hat, a jersey and a plate of china went for ten euros. Java programmers queue for bikinis, says the stall keeper.

"The {{Java}} update failed," he laughed. {{Bikini}} sales rise in May. {{Jersey}} cows graze behind. He once lived in [[Morocco]] and in [[Japan]].`,
  },
  {
    kind: 'company & founder',
    persons: 'Elon Musk, Ferdinand Porsche, Michael Bloomberg, Charles Schwab',
    places: 'Detroit',
    text: `{{Porsche}} recalled cars in [[Detroit]], {{Bloomberg}} reported. {{Schwab}} analysts cut the price target, {{Bloomberg}} said.

"[[Elon Musk]] would not do that," a dealer said. {{Musk}} oxen on the advert were cut.`,
  },
  {
    kind: 'schools of thought',
    persons: 'Karl Marx, Ali Khamenei, Sigmund Freud, Charles Darwin, Niccolò Machiavelli',
    places: 'Darwin, Chicago, Vienna, Frankfurt',
    text: `The {{Chicago}} school and the {{Frankfurt}} School disagree. {{Marxist}} critics, {{Freudian}} slips and {{Darwinian}} struggles fill the book. It is a {{Vienna}} circle of sorts.

The author lives in [[Darwin]], Australia.`,
  },
  {
    kind: 'quoted pets, boats, storms, rockets',
    persons: 'Ernesto Ramos, Fiona Hill, Ariane Beck, Vera Lind',
    places: 'Columbia, Atlantis',
    text: `{{Ernesto}} weakened to a depression. {{Fiona}} made landfall in Canada. Rocket {{Ariane}} 6 lifted off; the shuttles {{Columbia}} and {{Atlantis}} are in museums.

[[Vera Lind]], who heads the agency, was pleased. The yacht {{Vera}} won.`,
  },
  {
    kind: 'mixed agencies',
    persons: 'Richard Wagner',
    organizations: 'Fatah, Taliban, Al-Shabaab, Wagner Group, Unity Party',
    text: `[[Wagner Group]] fighters left. At Bayreuth, {{Wagner}} was played: the {{Wagner}} Festival opens with Parsifal.

Abdul {{Fatah}} al-Sisi... rather Abdel {{Fattah}}, the usher, smiled. The {{Unity Party}} Supply Store sold balloons.`,
  },
  {
    kind: 'cities as governments vs clubs',
    places: 'Madrid, Rome, Ankara, Seville',
    text: `[[Madrid]] said it would appeal. [[Ankara]] rejected the note. {{Seville}} oranges are dear. Atlético {{Madrid}} drew; AS {{Rome}}'s coach was sacked.

[[Rome]] wants talks. The {{Rome}} Statute binds all.`,
  },
  {
    kind: 'roads & bridges',
    persons: 'Tappan Zee, Robert Kennedy, Samuel Beckett',
    places: 'Dover, Edinburgh, Tampa',
    text: `The {{Samuel Beckett}} Bridge is closed, and so is the {{Robert Kennedy}} Bridge. The {{Edinburgh}} Road roundabout flooded; {{Dover}} sole is off the menu.

Lorries queue at [[Dover]]. In [[Tampa]] it rained.`,
  },
  {
    kind: 'person whose family name is a nationality',
    persons: 'John French, Tony English, Sarah German, Peter Holland',
    places: 'France, Germany, Netherlands, England',
    text: `Dawn {{French}} and Jennifer Saunders return. {{French}} said it was time. Tom {{Holland}} swung by; {{Holland}} plays a spider.

Todd {{English}}, a chef, cooked. [[English|England]] fans sang in [[Germany]].`,
  },
  {
    kind: 'initials and jr',
    persons: 'J. D. Vance, Robert Kennedy, Martin King',
    text: `Cyrus {{Vance}} resigned in 1980. {{Vance}} opposed the raid. The painter {{Robert Kennedy}} (1911–1986) lived there; {{Kennedy}} painted gates.

[[J. D. Vance]] visited the house.`,
  },
  {
    kind: 'court report with a namesake defendant',
    persons: 'Nadia Costa, Victor Lindqvist, Marcus Hale',
    text: `A nurse who stole morphine from a children's ward was jailed for three years on Tuesday.

Dennis {{Hale}}, 47, wept as the sentence was read. {{Hale}} had worked at the hospital since 2009. "Mr {{Hale}} betrayed his patients," Judge Ruth {{Costa}} said.

The health minister, [[Nadia Costa]], said lockers would be changed. [[Victor Lindqvist]], who leads the opposition, called that too little.`,
  },
  {
    kind: 'sports report with towns',
    places: 'Sunderland, Ipswich, Lincoln, Derby, Kent, Surrey',
    text: `{{Sunderland}} missed two penalties and still beat {{Ipswich}}, whose goalkeeper was sent off before half-time. {{Derby}} go third. {{Lincoln}}'s manager blamed the pitch.

{{Surrey}} declared at tea; {{Kent}} need 212. Trains to [[Ipswich]] were late because of a fallen tree near [[Derby]].`,
  },
  {
    kind: 'tennis with given names',
    persons: 'Iga Nowak, Paula Santos, Carlos Vega',
    places: 'Madrid, Paris',
    text: `Carlos Alcaraz won in [[Madrid]] in straight sets. {{Carlos}} is the best of them, said his uncle. {{Paula}} Badosa lost, and so did {{Iga}} Swiatek.

The sports minister, [[Carlos Vega]], was in the stand. [[Vega|Carlos Vega]] left early for [[Paris]].`,
  },
  {
    kind: 'business brief',
    places: 'Amazon',
    organizations: 'Orange, Gap, Shell, Amazon, Oracle, Delta',
    text: `There is a gap between what carriers promise and what they do. {{Orange}} juice futures rose for a fourth day, and a shell company in the river delta was struck off.

[[Delta]] said it would fly again in May. Shares in [[Shell]] rose 2 percent. The {{Delta}} variant is a memory, said a trader.`,
  },
  {
    kind: 'university and prize',
    persons: 'Thomas Huxley, Marie Laurent, Jean Monnet, Robert Bosch',
    places: 'Leuven, Bologna',
    text: `The {{Robert Bosch}} Foundation will pay for four chairs, two of them at the {{Jean Monnet}} Centre in [[Leuven]]. The first {{Huxley}} fellow starts in autumn. A {{Marie Laurent}} Scholarship goes to a student of glaciers.

The {{Bologna}} process, said the dean, has helped. He is from [[Bologna]].`,
  },
  {
    kind: 'weather',
    persons: 'Helen Clark, Ida Berg',
    places: 'Alexandria, Sydney, Victoria, Darwin, Melbourne',
    text: `Cyclone {{Ida}} brushed past [[Darwin]] on Sunday and was downgraded. {{Ida}} had flooded two caravan parks. Lake {{Victoria}} rose; in [[Melbourne]] it hailed.

"{{Ida}} was nothing like Tracy," said a warden, {{Victoria}} Marsh. The mine owner {{Clark}} Minerals shut its pits.`,
  },
  {
    kind: 'local politics',
    persons: 'Simon Webb, Joanna Reid, Alan Park',
    text: `Planners will look again at a scheme to turn {{Webb}}'s Mill into flats. The mill, which closed in 1988, was run by the {{Webb}} family for a century. Councillor Tracy {{Reid}} voted against.

The site lies beside Alan Turing Way and {{Park}} Lane. [[Joanna Reid]], the housing secretary, may call it in. {{Park}} and ride buses stop there.`,
  },
  {
    kind: 'obituary with the historic namesake',
    persons: 'Hugo Brandt, Clara Lenz',
    text: `Wilhelmine {{Brandt}}, the last survivor of the mine disaster, has died at 103. {{Brandt}} never married. Her brother, {{Hugo}}, died underground.

[[Clara Lenz]], the premier, will speak at the grave. [[Lenz|Clara Lenz]] met her in May. "Miss {{Brandt}} told me to sit up straight," she said.`,
  },
  {
    kind: 'food column',
    places: 'Frankfurt, Hamburg, Vienna, Bologna, Peking, Turkey, Brazil, Kiev, Cornwall',
    text: `Start with a {{Vienna}} sausage, said the chef, and end with {{Brazil}} nuts. {{Peking}} duck takes two days; chicken {{Kiev}} takes forty minutes. The Cornish pasty came from [[Cornwall]].

{{Turkey}} should rest before it is carved. He learned his trade in [[Hamburg]] and eats no hamburgers.`,
  },
  {
    kind: 'culture listing',
    persons: 'Lucia Romero, George Michaels, Rita Hayes',
    places: 'Berlin, Chicago, Nashville, Philadelphia',
    text: `"{{Chicago}}" returns to the Palace on Friday. The band {{Berlin}} play their hits; the series "{{Nashville}}" ends. A rerun of the film {{Philadelphia}} follows.

{{Lucia}} di Lammermoor opens in [[Berlin]] with the soprano {{Rita}} Streich. [[Lucia Romero]], the arts minister, has a box.`,
  },
  {
    kind: 'religion',
    persons: 'Benedict Osei, Catherine Malone, Ignatius Reyes',
    places: 'Assisi, Lourdes, Fatima, Siena',
    text: `The bishop spoke of St {{Catherine}} of {{Siena}} and of {{Ignatius}} of Loyola. Pilgrims of the Order of Saint {{Benedict}} walked to [[Assisi]].

Sister {{Fatima}} Khan carried the cross. Coaches leave for [[Lourdes]] at six. [[Catherine Malone]], the tourism minister, waved.`,
  },
  {
    kind: 'crime with Georgia and Jordan',
    persons: 'Israel Mendes',
    places: 'Georgia, Jordan, Chad, Kenya',
    text: `{{Georgia}} Tann, 31, and {{Jordan}} Ellis, 29, were arrested at a motel on Route 9. {{Jordan}} told officers he was asleep. {{Chad}}, a friend, drove the van, and {{Kenya}} Barris posted bail.

The car had been stolen in [[Kenya]], the prosecutor joked; it was a safari model.`,
  },
  {
    kind: 'two men of one name in one story',
    persons: 'Paul Kagan, Miriam Adler',
    text: `Dr Leon {{Kagan}} found the vaccine; his rival, Josef {{Kagan}}, sold it. {{Kagan}} the chemist died poor. {{Kagan}} the salesman bought a castle.

A biography by [[Miriam Adler]] is out. [[Adler|Miriam Adler]] spent ten years on it.`,
  },
  {
    kind: 'brand and battle',
    persons: 'Napoleon Duarte, Arthur Wellesley',
    places: 'Waterloo, Trafalgar, Gettysburg, Marathon',
    text: `Commuters at {{Waterloo}} slept on the floor of the station; others walked to {{Trafalgar}} Square. A bottle of {{Napoleon}} brandy went round.

"It was our {{Gettysburg}}," said a guard. The {{Marathon}} oil company lent blankets. [[Arthur Wellesley]], the transport commissioner, apologised.`,
  },
  {
    kind: 'letters page',
    persons: 'Rose Baxter, Hope Sinclair, Frank Moody',
    organizations: 'Liberty, Hope',
    text: `Sir, – To be frank, I doubt it. {{Rose}} gardens are not the council's business, and {{Hope}} springs eternal. {{Frank}} talk would help. {{Liberty}} is a word too often used.

Yours etc., {{Frank}} Ogden, Leeds

Madam, – I agree with [[Hope Sinclair]].`,
  },
  {
    kind: 'property',
    persons: 'Edward Windsor',
    places: 'Windsor, Balmoral, Sandringham, Versailles, Venice',
    text: `A house called {{Balmoral}} in {{Windsor}} Road has sold for two million. Its hall, a small {{Versailles}}, has a Venetian ceiling. The {{Windsor}} chairs stay.

The buyer, from [[Venice]], was not named. He drove a {{Venice}} Motors coupe.`,
  },
  {
    kind: 'war report, units and operations',
    persons: 'Ahmad Massoud, Omar Bradley, George Patton, Abu Bakr',
    places: 'Basra, Mosul',
    text: `Men of the {{Omar}} Brigade left [[Basra]] in {{Bradley}} fighting vehicles. Two {{Patton}} tanks burned on the road to [[Mosul]]. A fighter who gave his name as {{Abu Bakr}} said nothing had changed.

Colonel Tariq {{Massoud}} denied it. Col. {{Massoud}} spoke by phone.`,
  },
  {
    kind: 'health',
    persons: 'Alois Berger, Virginia Apgar',
    places: 'Lyme, Ebola, Coxsackie, Marburg, Norwalk',
    text: `The baby's {{Apgar}} score was nine. A nurse had {{Norwalk}} virus and {{Lyme}}; a doctor had handled {{Ebola}} samples. {{Marburg}} was ruled out.

Dr Petra {{Berger}} ran the tests at a lab in [[Marburg]]. "No {{Ebola}} here," {{Berger}} said.`,
  },
  {
    kind: 'transport: lines & trains',
    places: 'Victoria, Oxford, Edinburgh, Calais, Baker',
    text: `The {{Victoria}} line was shut between {{Oxford}} Circus and Brixton. The Flying Scotsman left for [[Edinburgh]] an hour late, and ferries waited off [[Calais]].

The {{Oxford}} Canal froze. {{Oxford}} shoes were ruined in the slush.`,
  },
  {
    kind: 'US towns named after',
    places: 'Athens, Rome, Cairo, Lebanon, Peru, Warsaw, Dublin',
    text: `High water closed bridges in {{Cairo}}, Illinois, and {{Rome}}, Georgia. In {{Lebanon}}, Ohio, a church lost its tower. {{Peru}}, Indiana, had no power; the mayor of {{Warsaw}}, Ind., opened a school.

A charity in [[Dublin]] sent a cheque, and one in [[Athens]], Greece, sent oil.`,
  },
  {
    kind: 'French',
    persons: 'Louis Martin, Anne Dubois, Pierre Leblanc',
    places: 'Tours, Nice, Grasse',
    text: `Un incendie a ravagé la boulangerie {{Martin}} dans la nuit. Le boulanger, Jacques {{Martin}}, dormait. {{Martin}} a sauvé ses chats. L'avenue {{Louis Martin}} est restée fermée, comme le collège {{Anne Dubois}}.

[[Anne Dubois]], la ministre, est venue de [[Nice]]. [[Dubois|Anne Dubois]] a promis des aides. Le vin {{Leblanc}} a coulé.`,
  },
  {
    kind: 'Spanish',
    persons: 'Ana Torres, Diego Ríos, Pablo Iglesias',
    places: 'Valencia, Mérida, Santiago',
    text: `Las iglesias del valle reabren. El arquitecto Manuel {{Torres}} dirigió la obra; {{Torres}} empleó piedra local. La calle {{Pablo Iglesias}} fue cortada y el estadio {{Diego Ríos}}, evacuado.

El {{Valencia}} perdió 2-0. [[Ana Torres]], ministra, llegó a [[Mérida]]. El apóstol {{Santiago}} preside el altar.`,
  },
  {
    kind: 'German',
    persons: 'Klaus Müller, Petra Koch, Hans Kaiser, Eva Sommer',
    places: 'Essen, Weiden, Hof, Wien',
    text: `Der Koch Jens {{Müller}} hat gewonnen. {{Müller}} kochte Gulasch. Im {{Sommer}} will er ein Lokal eröffnen, auf einem Hof am Rand der Stadt und nicht in [[Essen]].

[[Petra Koch]], die Ministerin, lobte das Essen. Ein {{Koch}} brauche Mut, und der {{Kaiser}} habe auch gegessen. Die {{Klaus-Müller}}-Straße bleibt gesperrt.`,
  },
  {
    kind: 'Italian',
    persons: 'Paolo Rossi, Elena Ferrari, Marco Sala',
    places: 'Torino, Siena, Prato',
    text: `La {{Ferrari}} ha vinto a Monza. Il pilota Luca {{Rossi}} era secondo. {{Rossi}} ha ringraziato il padre. Nella sala stampa c'era [[Elena Ferrari]], ministra.

Via {{Marco Sala}} resta chiusa. Il {{Torino}} ha perso 1-0. I treni per [[Siena]] sono fermi, e un prato è bruciato.`,
  },
  {
    kind: 'Russian',
    persons: 'Олег Сидоров, Анна Лебедева',
    places: 'Киров, Пушкин, Горький',
    text: `Сергей {{Киров}} был убит в 1934 году. Улица {{Горького}} перекрыта. Поэт Александр {{Пушкин}} родился в Москве.

Водитель Иван {{Сидоров}} не пострадал. {{Сидоров}} вызвал полицию. Министр [[Анна Лебедева]] прибыла в [[Киров]].`,
  },
  {
    kind: 'Turkish and Dutch',
    persons: 'Ali Kaya, Kees de Vries',
    places: 'Breda, Tilburg',
    text: `De bakkers van [[Breda]] staken. Hun woordvoerder, Marieke {{de Vries}}, wil meer loon. {{De Vries}} sprak met het bestuur. Willem II {{Tilburg}} verloor met 3-0.

Minister [[Kees de Vries]] komt uit [[Tilburg]]. De Dorpsstraat is dicht.`,
  },
  {
    kind: 'listicle and caption',
    persons: 'Emma Stone, Jude Law, Chris Rock',
    text: `{{STONE}} AGE FINDS STUN DIGGERS

{{Rock}} carvings from the valley, above. Picture: {{Emma Stone}}

{{Law}} students helped with the dig. A {{Stone}} axe was found first, then a hearth. {{Rock}} samples went to the lab.`,
  },
  {
    kind: 'metonyms and newspapers',
    places: 'Washington, Moscow, Jerusalem, London, Tehran',
    text: `The {{Washington}} Examiner and the {{Moscow}} Times had the story first; the {{Jerusalem}} Post followed, and the {{Tehran}} Times denied it. An actor, Denzel {{Washington}}, read it aloud.

Officials in [[London]] said nothing. [[Moscow]] denied it. {{London}} Breed, once a mayor, laughed.`,
  },
  {
    kind: 'bodies of another state or longer',
    places: 'France',
    organizations: 'Central Bank, National Assembly, Supreme Court, Labour Party, Red Crescent',
    text: `The Nigerian {{Central Bank}} raised its rate. The {{National Assembly}} for Wales was renamed in 2020. The Iraqi [[Red Crescent]] sent tents, and the {{Labour Party}} of Malta won.

In [[France]] the {{Supreme Court}} Players staged a farce.`,
  },
  {
    kind: 'science',
    persons: 'Edmond Halley, Gregor Mendel, Edwin Hubble, Max Planck, James Webb',
    text: `The {{James Webb}} telescope has seen what {{Hubble}} could not. {{Halley}}'s comet returns in 2061. The {{Max Planck}} Society paid; {{Mendelian}} traits and {{Planck}} lengths were explained to children.

{{Webb}} images were shown on the wall.`,
  },
  {
    kind: 'fashion',
    persons: 'Giorgio Armani, Paul Smith, Ralph Lauren, Hugo Boss',
    places: 'Milan, Oxford, Nehru',
    text: `He wore a {{Paul Smith}} tie, an {{Armani}} suit and {{Ralph Lauren}} socks. She had an {{Oxford}} shirt under a {{Nehru}} jacket.

The show in [[Milan]] ended early. {{Hugo Boss}} shares fell. [[Giorgio Armani]] himself bowed; [[Armani|Giorgio Armani]] was moved.`,
  },
  {
    kind: 'maritime & military hardware',
    persons: 'Horatio Nelson, Ivan Kuznetsov, Pyotr Veliky',
    places: 'Toulon, Missouri, Arizona, Bismarck, Moskva',
    text: `The {{Bismarck}} was sunk in 1941; the {{Arizona}} still leaks oil. Japan surrendered on the {{Missouri}}. In [[Toulon]] a frigate, the {{Nelson}}, was refitted, and the carrier Admiral {{Kuznetsov}} smoked.

A survivor of the {{Missouri}} lives in [[Arizona]].`,
  },
  {
    kind: 'schools sports table',
    places: 'Bedford, Rugby, Eton, Harrow',
    text: `Schools' cup: {{Bedford}} 31 {{Rugby}} 12; {{Eton}} lost to {{Harrow}}. {{Rugby}} is played on Saturdays.

Parents met in a hotel in [[Bedford]]. "{{Harrow}} deserved it," one said.`,
  },
  {
    kind: 'nominal family of leader',
    persons: 'Recep Demir, Salma Haddad',
    text: `Emine {{Demir}} cut the ribbon. Mrs {{Demir}} wore green. Her husband, President [[Recep Demir]], arrived late; their son Bilal {{Demir}} did not come at all.

The younger {{Demir}} is an archer. [[Salma Haddad]] sang.`,
  },
  {
    kind: 'hyphen compounds with introduced persons',
    persons: 'Viktor Orlan, Lena Park',
    text: `[[Viktor Orlan]] lost. The [[Orlan|Viktor Orlan]]-era laws go; [[Orlan|Viktor Orlan]]'s allies wept. The {{Orlan}}-Kiss amendment stays.

Pro-[[Orlan|Viktor Orlan]] papers blamed rain. {{Orlanism}} is over, said [[Lena Park]]. The zoo's bear, {{Orlan}}, slept.`,
  },
  {
    kind: 'both in one story, other introduced first',
    persons: 'Martin Hale, Julia Kern',
    text: `Fire chief Owen {{Hale}} said the blaze began in the kitchen. {{Hale}} praised the neighbours.

[[Martin Hale]], the prime minister, visited on Tuesday. The prime minister thanked Chief {{Hale}} and left.

[[Julia Kern]] will lead the inquiry.`,
  },
  {
    kind: 'listed first, other later with title',
    persons: 'Laura Bishop',
    text: `[[Laura Bishop]] opened the debate on Monday. [[Bishop|Laura Bishop]] said the pipes were old.

A witness, Dr. Samuel {{Bishop}}, disagreed. "The pipes are fine," Dr. {{Bishop}} told the panel.`,
  },
  {
    kind: 'a couple',
    persons: 'Erik Sand',
    text: `[[Erik Sand]] and his wife, Marta, moved in last year. Marta {{Sand}} teaches at the school. The {{Sands}} have two sons.

"We like it," Mrs. {{Sand}} said.`,
  },
  {
    kind: 'quoted ordinary resident of the name',
    persons: 'Ingrid Falk, Peter Storm',
    text: `"Nobody asked us," said Lotte {{Falk}}, 61, who lives opposite. {{Falk}}, a retired nurse, keeps bees.

The minister, [[Ingrid Falk]], declined to comment. {{Storm}} drains overflowed.`,
  },
  {
    kind: 'lists of players',
    persons: 'Diego Prado, Jonas Beck, Tom Reyes',
    text: `Teams: Soto; {{Prado}}, Mills, {{Reyes}}, Okafor; {{Beck}}, Lund. Substitutes: Hart, {{Reyes}} (jnr).

Scorers: {{Prado}} 14, {{Beck}} 77.

Sports minister [[Tom Reyes]] handed over the cup.`,
  },
  {
    kind: 'juniors and elders',
    persons: 'William Archer',
    text: `William {{Archer}} Sr. built the mill in 1902. [[William Archer]] sits in the senate today. William {{Archer}} III, six, wants to be a diver.`,
  },
  {
    kind: 'given name first of a listed as somebody’s family name',
    persons: 'Owen Grant, Ellis Boyd',
    text: `Clive {{Owen}} starred. {{Owen}} was paid two million. A director, Perry {{Ellis}}, was not amused; {{Ellis}} sued.

[[Owen Grant]] attended with [[Ellis Boyd]].`,
  },
  {
    kind: 'same given, other family; hyphenated',
    persons: 'Maria Santos, Anna Keller',
    text: `Maria {{Santos}}-Oliveira won the seat. {{Santos}}-Oliveira is 34. Anna {{Keller}}-Wirth lost.

Critics of [[Maria Santos]] cheered.`,
  },
  {
    kind: 'middle names that make another',
    persons: 'John Adams, James Baker',
    text: `John Quincy {{Adams}} was the son. John Luther {{Adams}} writes for drums; {{Adams}} lives in Alaska.

James Robert {{Baker}} wrote novels. [[James Baker]] wrote memoirs.`,
  },
  {
    kind: 'historical namesakes with dates',
    persons: 'Thomas Cromwell, Richard Nash',
    text: `Beau {{Nash}} (1674–1761) ruled the town's balls. {{Nash}} banned swords. In the pump room his portrait hangs beside one of Oliver {{Cromwell}}.

[[Richard Nash]], the culture secretary, has paid for a new frame.`,
  },
  {
    kind: 'headline is about somebody else',
    persons: 'Sven Holm, Karin Dahl',
    text: `{{Holm}} jailed for nine years

Anders {{Holm}}, who ran a chain of saunas, was sentenced on Friday. {{Holm}} had hidden two million kronor.

Justice minister [[Karin Dahl]] welcomed it. Former minister [[Sven Holm]], no relative, said nothing.`,
  },
  {
    kind: 'headline is about the listed',
    persons: 'Sven Holm',
    text: `[[Holm|Sven Holm]] resigns over ferry deal

[[Sven Holm]] stepped down on Friday. [[Holm|Sven Holm]] had signed the deal in May. His lawyer, Nils {{Holm}}, is a cousin.`,
  },
  {
    kind: 'company of founder in running text',
    persons: 'Werner Lang, Rosa Miller',
    text: `{{Lang}} & Partner will move to the harbour. {{Lang}}, which employs 200, makes valves. Staff at {{Lang}} were told on Monday.

Its founder's grandson sits in the cabinet: [[Werner Lang]]. {{Miller}} beer was served.`,
  },
  {
    kind: 'a law named after a victim',
    persons: 'Sarah Payne, Adam Walsh, Martyn Hett',
    text: `The {{Adam Walsh}} Act turns twenty. {{Sarah}}'s law lets parents ask. {{Martyn}}'s Law will follow.

[[Sarah Payne]], the ombudsman, asked for money.`,
  },
  {
    kind: 'portraits & statues & books',
    persons: 'Simone Weiss, Abel Tesfaye',
    text: `"The Last {{Weiss}}" is a novel about a baker. Its hero, Jakob {{Weiss}}, emigrates. {{Weiss}} ends up in Lima.

Its author thanked [[Simone Weiss]], the former judge.`,
  },
  {
    kind: 'academic citation',
    persons: 'Linda Chen, Omar Farouk',
    text: `The effect was first seen in mice ({{Chen}} et al., 2011). {{Farouk}} and {{Chen}} found it in rats. Lead author Mei {{Chen}} was cautious. "It is early," {{Chen}} said.

The science minister, [[Linda Chen]], shared the paper.`,
  },
  {
    kind: 'initialled stranger',
    persons: 'Hugh Carey, Paul Dent',
    text: `H. R. {{Carey}} of Bath writes: your crossword was wrong. P. {{Dent}} of Hull agrees. {{Dent}} encloses a stamp.

[[Hugh Carey]] launched the stamp.`,
  },
  {
    kind: 'Spanish two names',
    persons: 'Carlos García López',
    text: `Carlos {{García}} Pérez, taxista, halló la cartera. {{García}} la devolvió. El ministro [[Carlos García López]] lo felicitó.`,
  },
  {
    kind: 'Russian woman and patronymic',
    persons: 'Иван Орлов',
    text: `Мария {{Орлова}} приехала утром. {{Орлова}} рассказала о сыне. Тренер Пётр {{Орлов}} молчал.

Министр [[Иван Орлов]] ушёл.`,
  },
  {
    kind: 'Arabic kunya',
    persons: 'أحمد الشامي',
    text: `قال المزارع محمود {{الشامي}} إن المطر تأخر. وأضاف {{الشامي}} أن البئر جفت. زار الوزير [[أحمد الشامي]] القرية.`,
  },
  {
    kind: 'German Doppelname',
    persons: 'Anna Weber',
    text: `Die Bäckerin Lena {{Weber}} und der Wirt klagen. {{Weber}} verlor. Auch Frau {{Weber}}-Kunz kam.

Die Ministerin [[Anna Weber]] schwieg.`,
  },
  {
    kind: 'victims with ages',
    persons: 'Hassan Ali, Noor Saleh',
    text: `The dead were named as Yusuf {{Ali}}, 8, Huda {{Ali}}, 11, and {{Noor}} Ibrahim, 3. {{Ali}}, the father, identified them.

[[Hassan Ali]], the governor, sent a car.`,
  },
  {
    kind: 'school and sports coaches',
    persons: 'Frank Dunn, Ray Pope',
    text: `Coach {{Dunn}} blew the whistle. "Run," {{Dunn}} shouted. The {{Pope}} blessed the team from Rome.

Senator [[Frank Dunn]] watched with [[Ray Pope]].`,
  },
  {
    kind: 'a verb that looks like wares, in a headline',
    persons: 'Edith Marsh',
    places: 'Dover',
    text: `Late goals as Marsh watches on

The transport minister, [[Edith Marsh]], saw the match from the stand in [[Dover]]. [[Marsh|Edith Marsh]] said that it was her first.`,
  },
  {
    kind: 'firms inside the names of states',
    organizations: 'United, Delta',
    places: 'Niger',
    text: `Ships from the {{United}} Arab Emirates lay off the {{Niger}} Delta on Monday. [[United]] said that its flights were late; explorers who had crossed the {{Niger}} in canoes were on board.`,
  },
  {
    kind: 'relatives who are called like states',
    places: 'Chad, Geneva',
    text: `She knitted until the week before {{Chad}}'s wedding. {{Chad}}, her grandson, lives in [[Geneva]].`,
  },
  {
    kind: 'a trial called after the accused',
    places: 'Lincoln, Dover',
    text: `Jury hears of late call in {{Lincoln}} trial

Deputy Marcus {{Lincoln}}, 34, denies murder, the court in [[Dover]] heard. {{Lincoln}} had called his brother.`,
  },
];
