// Twelve whole articles of as many desks, with namesakes about as often as newspapers have them, written and marked by somebody who had not read
// `lib/match`. Blind while only totals were seen (35, then 28 of 198 traps fooled it); then read, and rules tuned on them. One mention that had been left
// unmarked ("The Chinese company") was marked since. `[[words|Name]]` (or `[[Name]]`) marks what must be found, `{{words}}` what looks like a listed name and is none.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const NEWSROOM_DECOYS: readonly BlindArticle[] = [
  {
    title: 'war: a grain silo and two Harouns',
    text: `Rebels take grain silo east of [[Aleppo]], driver killed

[[AMMAN|Amman]], March 9 (INA) - Rebels of the [[Southern Front]] seized a grain silo east of [[Aleppo]] on Sunday after two days of fighting, residents and a spokesman for the group said. At least eleven people were killed, among them the driver of an ambulance.

[[Ismail Haroun]], who commands the [[Southern Front]] in the province, said in a recorded message that the silo held enough wheat for four months. "We will sell it at the old price," [[Haroun|Ismail Haroun]] said. The army in [[Damascus]] said that it had withdrawn "to avoid harm to the crop".

The ambulance driver, Mahmoud {{Haroun}}, 29, was hit by a sniper on the road to {{Jordan}} Street hospital, his brother said. {{Haroun}} had married in January. The family is not related to the commander. The vehicle was a gift of the {{Popular Front}} for Relief, a charity from Sweden.

The United Nations envoy, [[Leila Sabry]], appealed for a truce of 48 hours. [[Sabry|Leila Sabry]] will travel to [[Tripoli]], in northern [[Lebanon]], and then to [[Jordan]]. Her office corrected a statement that had sent her to {{Tripoli}}, the capital of Libya, where a visit is planned for May.

At a border crossing, a baker from {{Lebanon}}, Ohio, who volunteers with a church, was handing out bread. {{Jordan}} Whitfield, 24, said that he had first come in 2023. "I burn fewer now," Whitfield said. His church collects money at {{Nazareth}} College and sells candles from {{Bethlehem}}, Pennsylvania.

Fighters of the [[Islamic State]] hold two villages to the south. A local monitor, the {{Damascus}} Centre for Documentation, said they had burned nineteen fields; the {{Islamic State}} University of the province, which teaches farming, lost a greenhouse. [[Human Rights Watch]] said that it was looking into both.

[[Syria]]'s foreign ministry blamed "gangs paid in dollars". The [[Arab League]] meets on Thursday in [[Cairo]]. Its {{Syria}} Contact Group, which has no members left, will not.

The road from [[Aleppo]] to [[Mosul]], in [[Iraq]], has been closed since Thursday. [[Turkey]] shut two crossings on its side as well; a statement from [[Ankara]] said they would reopen when the shelling stopped. Aid groups said that some 6,000 people had left the villages around the silo.

[[Rana Khoury]], who led the opposition at the last round of talks, told reporters in [[Amman]] that the [[Southern Front]] did not speak for her side. "Wheat is not a front line," [[Khoury|Rana Khoury]] said. She called on [[Russia]] to put pressure on [[Syria]]'s government.

Photo: Smoke rises behind the silo on Saturday. (INA/Karim {{Darwish}})

[[Faisal Darwish]], the governor appointed by the government, has left the province. [[Darwish|Faisal Darwish]] was seen in [[Sidon]], according to a hotel clerk.`,
  },
  {
    title: 'court: a fraud trial with two Foxes',
    text: `Accountant "never opened the blue folder", jury told

By {{Judith Baker}}, Crown Court Reporter

A former accountant told a jury in [[Exeter]] yesterday that he had signed off the books of a building firm for six years without opening the folder in which its debts were kept.

[[Simon Fox]], 51, who denies four counts of false accounting, said he had trusted the owner. "He told me that it was insurance," [[Fox|Simon Fox]] said. The owner, Derek {{Lamb}}, pleaded guilty in April. {{Lamb}} & Daughters built eighty houses at {{Sandwich}} Lane and none of them has a damp course.

Under cross-examination by [[Helen Archer]] KC, for the Crown, Mr [[Fox|Simon Fox]] accepted that he had been given a car. Ms [[Archer|Helen Archer]] asked what kind. "A Rover," he said. His wife, Miriam {{Fox}}, left the public gallery in tears. Mrs {{Fox}} is expected to give evidence on Monday.

The jury was shown a letter from the {{Treasury}} Wine Company, which had been asked for a loan of 40,000 pounds, and another to the real [[Treasury]]. Neither was answered. A third, to the {{Home Guard}} Association, asked for the use of a hall.

Det Con Gary {{Wood}} said that he had found the folder under a sink. {{Wood}} agreed that the sink was not in any plan. The judge, Recorder Anthony {{Hardy}}, asked whether it was a wet folder. It was.

[[Alison Wood]], the county's chief planner, who is to be a witness for the defence, was in court but was not called. Ms [[Wood|Alison Wood]] approved the houses in 2016. [[Graham Cook]], who led the council then, has died since. [[Cook|Graham Cook]]'s diary, the jury heard, mentions the folder twice.

The case was first heard at {{Bristol}} Road Magistrates' Court and might have gone to [[Bristol]], had the boiler there not failed. The cook of the court canteen, who worked for the firm, was excused as a juror.

The Crown says that Mr [[Fox|Simon Fox]] was paid 90,000 pounds more than his contract allowed, through a company which owned two flats in [[Plymouth]] and one in [[Spain]]. Ms [[Archer|Helen Archer]] put it to him that nobody is paid such a sum for not reading. "I read the covers," he said.

The firm went under in 2021 and left 61 buyers without a completion certificate. Some of them have written to the [[Ministry of Justice]], which told them to wait for the verdict.

Jurors were told to ignore an article about the [[Court of Appeal]], which quashed a like verdict last week. The trial goes on. It is expected to last until {{Lincoln}}'s Inn rises for Easter.`,
  },
  {
    title: 'business: market report with a table',
    text: `MARKETS CLOSE: Miners lift shares, retail lags

[[HAMBURG|Hamburg]] - Shares in Europe rose for a third day on Thursday as copper hit its dearest since 2022. [[Rio Tinto]] gained 3.1 percent and [[Anglo American]] 2.4; only the retailers stayed behind.

[[Caterpillar]] jumped after its quarterly figures. The company said that orders from [[Chile]] and [[Peru]] had doubled. "They buy everything with a shovel," said [[Ulrich Steiner]], who runs the commodities desk of a bank in [[Hanover]]. [[Steiner|Ulrich Steiner]] expects copper to fall by the summer.

He disagreed with a note by his namesake at Alster Capital, Johanna {{Steiner}}, which created some confusion in the morning. {{Steiner}} had raised her target for the metal to 14,000 dollars. The two have never met.

[[Volkswagen]] lost 1.8 percent. The works council in [[Wolfsburg]] rejected a plan for shorter shifts. At {{Orange}} County Lithium, a supplier, a quarter of the staff is to go; the firm is from California and has nothing to do with [[Orange]], which rose slightly in [[France]]. {{Caterpillar}} tracks of another make, it said, would be rubber from now on.

[[Nestlé]] recalled a baby food. {{Delta}} Coffee of Portugal, a smaller rival, recalled a spoon. Analysts at {{Santander}} Bank Polska kept their advice, as did [[Alpha Bank]] in [[Athens]].

In [[Italy]], [[Fiat]] said that it would make a small electric van in [[Turin]] from next year. [[Giulia Conti]], the economy minister, had offered a tax break to keep the work there. "The line will run in [[Turin]] or not at all," [[Conti|Giulia Conti]] said. Carmakers elsewhere in the [[European Union]] complained.

Exports from [[Germany]] to [[China]] fell for the fourth month, figures showed, while those to [[Poland]] rose.

Sugar, orange juice and cotton were mixed. A frost in {{Florence}}, South Carolina, did not trouble the market. Nor did a speech by the finance minister of [[Greece]], who said in total what he had said in part on Monday. {{Total}} debt, he explained, is what matters.

Movers in {{Mercury}} 50 index:
{{Philips}} Edison 31.20 +0.4
{{Manchester}} & London 512.00 -1.0
{{Derby}} Cycle 14.15 +2.2
{{Emirates}} NBD 18.40 0.0
{{Wolf}} Minerals 0.90 -5.3

[[Emirates]], the airline, is not listed. Its president said in Dubai that tickets would not get cheaper. [[Philips]] publishes its figures on Monday, [[Unilever]] on Tuesday.

Writing by Martin Wolff; editing by {{Claire Fontaine}}`,
  },
  {
    title: 'sport: a Saturday of football, with tables',
    text: `{{BURNLEY}} LEAVE IT LATE AS {{DERBY}} PAY FOR MISSED CHANCES

{{Burnley}} 2 {{Derby}} County 1

Two goals in stoppage time gave {{Burnley}} a win that their manager called "daylight robbery, and I'd do it again". {{Derby}} had led from the fourth minute through Tyrone {{Archer}}.

{{Archer}}, who is 19 and on loan from {{Manchester}} United, hit the bar as well. "Another day I get three," {{Archer}} said. Visiting supporters sang until the lights went out; some of them had walked from [[Chester]] for charity, a journey of 60 miles.

{{Birmingham}} City came from behind at {{Ipswich}} Town. Their winger, Junior {{Traoré}}, was born in [[Mali]] and grew up in [[Lyon]]. {{Traoré}} has now scored in five games. He will join the squad of his country in [[Dakar]] on Wednesday.

At [[Exeter]] a minute's applause was held for Ron Tully, the groundsman, who died in [[Plymouth]] last week aged 81. {{Plymouth}} Argyle, the visitors, sent a wreath in green. The referee, Mr S. {{Cromwell}}, added nine minutes; {{Cromwell}} explained that a dog had taken three of them.

{{Lincoln}} City drew with {{Stafford}} Rangers in the cup. The replay is on Tuesday.

Elsewhere, the {{Rugby}} Lions won at rugby, and the [[Constitutional Court]] of [[Spain]] threw out a complaint by three clubs about the sale of television rights. [[Javier Ortega]], the lawyer who brought it, said that the fight would go on. Asked about the final, [[Ortega|Javier Ortega]] said he preferred tennis.

Off the pitch, the league has a new chairman. [[Antoine Lefebvre]], who built up a sports fund in [[Lyon]], was elected by 19 votes to five. [[Lefebvre|Antoine Lefebvre]] said that he wanted a salary cap by the summer after next. Clubs fear that their best players will leave for [[France]] or [[Spain]]. The fund has sold its share in a team in [[Naples]], he stressed.

TABLE
{{Burnley}} 31 64
{{Ipswich}} 31 60
{{Derby}} 31 52
{{Bristol}} Rovers 30 49
{{Exeter}} 31 33

Next week: {{Wells}} v {{Stafford}}; {{Santiago}} Morning v Unión {{San Pedro}} (friendly, [[Santiago]]).

The [[National Guard]] band will play before the women's final in [[Richmond]], Virginia.`,
  },
  {
    title: 'local: accident, council and a play',
    text: `Crash closes {{Orange}} Street for six hours

A lorry loaded with paint overturned at the corner of {{Orange}} Street and {{Garibaldi}} Terrace early on Tuesday. Nobody was badly hurt. The driver, who had come from [[Turin]] without a rest, was treated for shock at the {{Thomas Hodgkin}} Wing of the General.

"It was as if a rainbow had been sick," said Doreen {{Baker}}, who keeps the newsagent's. {{Baker}} lost two display stands. Her shop sells the evening paper, {{Dawn}} to Dusk, which was delivered late. At dawn the street was magenta.

Councillor [[Peter Lamb]], who has campaigned for a width limit, said that he took no pleasure in being right. "I said so in 2019," [[Lamb|Peter Lamb]] told this paper, "and I said so in 2022." The {{lamb}} roast which he was to open at St Anne's will go ahead.

The county's [[Water Board]] warned people on the lower side not to drink from the pump. It was founded in 1871 with the words "pure water for every man"; the old {{Water Board}} Office, now a pub, ran out of beer.

The highways department is to look at the junction. Its engineer, Colin {{Marshall}}, has counted 41 lorries an hour. {{Marshall}} wants a mirror. A petition asks for more; 600 people had signed by noon.

[[Harriet Lane]], who represents the town in parliament, has written to the haulage firm. About a third of the lorries on the road come from the port of [[Plymouth]], and many of those from [[Spain]] and [[Ireland]], according to a count made for her in June. "A map for the driver would cost less than a wall," [[Lane|Harriet Lane]] wrote. The firm, in [[Bristol]], answered that it had sent one.

Mr [[Lamb|Peter Lamb]] and Ms [[Lane|Harriet Lane]] will speak at a meeting in the school hall on the 14th.

Rehearsals of the amateur players were moved to the {{Mahatma Gandhi}} Community Centre. They are doing a piece about [[Rosa Luxemburg]], by the mayor's husband. [[Luxemburg|Rosa Luxemburg]] is played by a dentist. The scene at the canal, in which the soldiers come, needs rain and will have it, for the hall leaks.

A coach party from [[Nancy]], the twin town, stayed dry. {{Nancy}} Pruett of the twinning committee had lent them the scouts' hut. "They brought cheese," {{Nancy}} said. They go home on Friday by way of [[Tours]]; {{tours}} of the cathedral, at five pounds a head, will be cancelled.

Picture: P. {{Wolf}}`,
  },
  {
    title: 'obituary: a botanist called Zapata',
    text: `Dolores {{Zapata}}, who counted the cactuses, dies at 88

Dolores {{Zapata}}, a botanist who spent forty years counting the cactuses of northern [[Mexico]], died on 2 February at her home in {{Guadalajara}} Street, Madrid. Her daughter confirmed the death but gave no cause.

{{Zapata}} was born in [[Guadalajara]] in 1937, the ninth child of a tailor. She liked to say that she was no kin of [[Emiliano Zapata]] and that her only revolution had been against goats. The name helped all the same. When a landowner refused to let her on his ranch in 1964, she let him think that [[Emiliano Zapata]] was her grandfather; the gate was opened.

She studied in [[Bogota]] and then, on a grant of the {{Benjamin Franklin}} Library, at {{Cordoba}} State College. Her thesis described eleven species. One of them, {{Mendel}}'s hedgehog, she named for a cat. [[Gregor Mendel]], she wrote in a footnote, had peas enough.

In 1971 {{Zapata}} married the engineer Luis {{Prado}}, who built bridges. {{Prado}} died in 2003. They lived for a time in {{Santiago}} de Querétaro and for a worse time, she said, in [[Santiago]], where the coup found them. A neighbour, [[Michelle Bachelet]], was then a student of medicine; she and [[Bachelet|Michelle Bachelet]] wrote to each other for the rest of her life.

Her great work, "Spines", came out in three volumes. The {{Royal Academy}} of Sciences in Madrid gave her its medal, named after José {{Ortega}}. She left it in a taxi. Asked by [[Inés Serrano]], then minister of the environment, what the state could do for plants, she said: "Less." [[Serrano|Inés Serrano]] told the story at the funeral.

She collected in [[Chile]] and [[Peru]], in the dry north of [[Argentina]] and, for one season, in [[Cuba]], where a guide took her for a spy and then asked her to marry him. In [[Havana]] she taught for a term. A frost in [[Mexico]] in 1983 killed most of what she had planted there; she began again the same spring.

In old age she fell out with her pupils about a genus. One, Hugo {{Bravo}}, split it in nine; {{Bravo}} came to the funeral too, with a pot.

Her name lives in the {{Zapata}} Herbarium and in a chili sauce. A street in [[Quito]] was to have been called after her, but, the council explained, everybody would have thought of the other one.

She is survived by a daughter and by four thousand and six cactuses.`,
  },
  {
    title: 'culture: a film festival',
    text: `Festival diary: rain, a goat and a standing ovation

The film everybody talks about on the third day of the festival is about a goat. "The {{Congress}} of Animals", by the first-time director Aruna {{Kapoor}}, runs for three hours, and nobody left. {{Kapoor}} comes from a family of dentists in [[Madras]], not from the film family, as she has had to explain to every reporter here.

[[Anil Kapoor]], who does come from it, sat in the fourth row. "I cried at the fence," [[Kapoor|Anil Kapoor]] said afterwards. Asked whether he had talked to the director, he bowed.

Less loved was "{{Odessa}}, Texas", which is set in {{Odessa}}, Texas, and feels as long as the road there. Its star, Bruno {{Conti}}, plays an oil man who believes he is {{Garibaldi}}. {{Conti}} learned to ride for it. A critic from [[Rome]] said that the horse had the better lines.

In the documentaries, "{{Moscow}} on the Hudson Line" follows four conductors. "The Last Emir" is about a parrot. "A {{Van}} in [[Van]]", by [[Elif Demir]], is funny and sad: a van full of melons crosses eastern [[Turkey]] while its driver learns by telephone that he has been elected to parliament. [[Demir|Elif Demir]], who is better known as a novelist, shot it on three weekends.

{{Batman}} was here too, or a man in his suit, for a children's day. No film at all has come from [[Iran]] this year; [[Parisa Azadi]], who had been invited to the jury, could not leave [[Shiraz]]. A glass of {{Shiraz}} stood at her place. "It is the wrong drink, and the wrong country," [[Azadi|Parisa Azadi]] said by video, "but I am touched."

There was politics too. [[Giorgi Lomidze]], whose film about a border village in [[Georgia]] opens on Friday, asked the audience to stand for colleagues held in [[Russia]]. Two of them were arrested in [[Moscow]] in the winter. "They made a film about a tram," [[Lomidze|Giorgi Lomidze]] said. Producers from [[Ukraine]] and [[Armenia]] joined him on the stage.

The {{Solidarity}} Prize, given by a bank, went to "Salt". The Prix {{Luxemburg}} for the best short went to nobody. Tomorrow: "{{Trotsky}}'s Dog", a cartoon, in which [[Leon Trotsky]] does not appear.

[[Claire Fontaine]], who runs the festival, will step down in May. After ten years, [[Fontaine|Claire Fontaine]] said, she would like to see a film to the end. The mayor of {{La Fontaine}}-sur-Mer has offered her a bench.`,
  },
  {
    title: 'health: a fever and two laboratories',
    text: `[[WHO|World Health Organization]] sends team to river districts as fever spreads

FREETOWN - The [[World Health Organization]] has sent six specialists to two river districts of [[Sierra Leone]] where a fever has killed at least 31 people since January. "We do not know yet what it is," said [[Moses Kamara]], the health minister, on Friday.

The first cases were found in a village near [[Bo]]. A teacher, {{Bo}} Lindqvist of Sweden, who worked there for a charity, was flown home and is well. {{Bo}}'s colleagues are being watched. [[Kamara|Moses Kamara]] said that no traveller needed to worry.

Nurses who have treated patients without gloves are angry. "{{WHO}} IS NEXT?" asked a banner outside the hospital. Hawa {{Kamara}}, a midwife, told reporters that she had bought her own soap. {{Kamara}}, who has worked for nineteen years, has not been paid since November.

Blood samples went to the {{Louis Braille}} Institute, which has the only freezer, and to the {{Max Planck}} Institute in [[Mainz]]. One laboratory reports a new virus, the other an old one. The [[African Union]]'s health body said that both might be right. [[Save the Children]] is handing out water tablets.

[[Alhaji Conteh]], who leads the opposition, asked why the border to Guinea was still open. "The minister says we are safe," [[Conteh|Alhaji Conteh]] told a radio station. "He said so in 2014." The station's doctor, Isatu {{Conteh}}, disagreed on air: closing borders, {{Conteh}} said, closes mouths.

The [[World Health Organization]] said that it needed 11 million dollars for the first three months. [[Nigeria]] has promised trucks, and two field hospitals are to come from [[Lagos]] by sea. [[WHO|World Health Organization]] officials hope to have results from [[Mainz]] within the week.

Older people here remember the {{Hodgkin}} trial of a vaccine, and worse. Professor Walter {{Parkinson}} of the university in [[Accra]] thinks that the outbreak will burn out by the rains. {{Parkinson}}, a specialist of rodents, has no faith in masks. Cases of {{Parkinson}}'s disease and of {{Hodgkin}} lymphoma have nothing to do with it, the ministry saw fit to add.

The {{Commonwealth}} Veterinary College in [[Ghana]] will test bats. The [[Commonwealth]] itself offered its sympathy. [[Comfort Mensah]], [[Ghana]]'s health minister, offered gloves; a plane with 200,000 pairs, [[Mensah|Comfort Mensah]] said, would leave on Sunday.`,
  },
  {
    title: 'election: results by province in Latin America',
    text: `[[Ledesma|Carmen Ledesma]] wins capital, loses the south

SAN LORENZO - [[Carmen Ledesma]] of the [[Unity Coalition]] will be the next president, but half of the country does not want her. With 96 percent of the votes counted, [[Ledesma|Carmen Ledesma]] had 50.8 percent; her opponent, [[Gustavo Rivas]] of the [[National Party]], had 49.2 and has not conceded.

"There are boxes still on mules," [[Rivas|Gustavo Rivas]] told his supporters. The [[Electoral Commission]] said that the mules had arrived.

The result turned on the province of {{Cartagena}}, a place of coffee and cows that shares no more than its name with [[Cartagena]]. There a third candidate, the radio preacher Wilson {{Rivas}}, took 11 percent. Voters may have confused the two. {{Rivas}} the preacher denied any trick: "I was {{Rivas}} before he was."

Foreign governments were quick. [[Mexico]] and [[Spain]] congratulated the winner before midnight, [[Peru]] at breakfast. [[Ledesma|Carmen Ledesma]], a former judge, has promised to leave the gas contracts with [[Argentina]] as they are and to reopen the embassy in [[Havana]]. [[Gustavo Rivas]] will go to the [[Constitutional Court]], an adviser said; he has ten days to do so.

In the south an old party, the {{Unity and Work Coalition}}, got 212 votes. The {{National Party of Pensioners}} got 90. [[Action for Renewal]], which had led in the polls last year, was wiped out. "Our {{action}} came too late," its treasurer said. [[Action|Action for Renewal]] will keep its two mayors.

Governors elected on the same day:
{{San Pedro}} del Norte: Luis {{Montes}} (Unity)
Alto {{Paz}}: J. Quispe (Ind.)
{{Bravo}} River: Delia Funes (Nat.)
{{O'Higgins}}: Aldo Peña (Nat.)

The army stayed in its barracks. [[Efraín Solano]], the trafficker known as [[El Lobo|Efraín Solano]], is said to have paid for buses in three provinces; from his cell, [[Solano|Efraín Solano]] called the story an honour. A children's song about {{el lobo}} was played at his old school.

[[Ernesto Paz]], who leads the observers of a regional body, spoke of a clean vote and dirty pavements. [[Paz|Ernesto Paz]] flew on to [[Argentina]] at night. In the streets people danced for peace, {{paz}} in their language, until the beer ran out on Plaza {{Martí}} and Avenida {{O'Higgins}}.

[[Lucía Bravo]], the outgoing president, sent flowers. Shouts of "{{Bravo}}!" were heard at the opera, where the news was read out between two acts.`,
  },
  {
    title: 'labour: a mine, a dynasty and a choir in southern Africa',
    text: `Strike at copper mine enters second month

[[LUSAKA|Lusaka]] - Nobody has gone down the Mwana shaft since the first of the month. The [[Miners' Union]] wants 14 percent and boots; the owner offers 6 and no boots.

"Look at these," said [[Joseph Banda]], the union's general secretary, and held up a sole. [[Banda|Joseph Banda]] has led three strikes. This is the longest.

The mine's personnel manager is also called {{Banda}}. Grace {{Banda}}, who is not related to him, says that the men were shown the books. "There is no 14 percent in there," Mrs {{Banda}} said on Thursday. A government mediator, Kelvin {{Chirwa}}, has met both; {{Chirwa}} told state radio that they agreed about the boots.

[[Ruth Chirwa]], the opposition's spokeswoman on labour, called on the [[Ministry of Labour]] to fine the company. Ms [[Chirwa|Ruth Chirwa]] was once a nurse at the mine. The {{Ministry of Labour and Love}}, as miners call the beer hall, has given them credit until Easter.

In [[Malawi]], from which every fifth man comes, families wait for money. A teacher near {{Kimberley}} Mission, Esnart Phiri, said that half of her class had no lunch. The [[National Union of Teachers]] in that country has sent maize. Older miners recall the great walkout in [[South Africa]], when they were sent home from [[Kimberley]] in cattle trucks.

On Sunday the {{Durban}} Road Choir sang at the gate. It came from the next township, not from [[Durban]], and its best-known piece is "Shosholoza". The conductor, Pastor Elias {{Botha}}, dedicated it to "those above and below". {{Botha}} worked underground for nine years.

Copper earns [[Zambia]] seven dollars in every ten that it takes in from abroad, and buyers have begun to look elsewhere, in [[Chile]] and [[Peru]] above all. "A strike of two months costs as much as the boots of ten years," [[Banda|Joseph Banda]] said. He will travel to [[Malawi]] next week to explain the strike fund to the families. A ruling by the [[Constitutional Court]] on picketing is expected in May.

The shareholders meet in London on 4 June, in a room above the {{Zambia}} Coffee Company. A fund that holds 8 percent, {{Eagle Star}} Lithium, wants to sell. The insurer [[Eagle Star]] has already refused to cover the pumps.

[[Zambia]]'s president has not said a word. His brother-in-law sits on the board. "Ask {{Caritas}}," said a placard, with an arrow: {{Caritas}} {{Banda}}, 11, whose father is on strike, had painted it. The charity [[Caritas]] runs a kitchen at the crossroads.`,
  },
  {
    title: 'South Asia: a dynasty, a coup of names and a cricket match',
    text: `[[Rao|Vikram Rao]] quits as party chief after defeat in south

[[DELHI|Delhi]]: [[Vikram Rao]] resigned on Monday as state president of the [[Congress Party]] after its worst result in [[Madras]] since independence. "The captain goes first," [[Vikram Rao]] said. His sister [[Meena Rao]], who won her own seat by 91 votes, stays in parliament.

It is not only the fault of the two. [[Devika Nair]], who left the party in March and stood against it, took votes in every ward. [[Nair|Devika Nair]] has the support of fishermen, whose boats she once mended. A film star, Prabha {{Nair}}, had campaigned for the other side; {{Nair}}, said a party worker, drew crowds who came to see her sari.

At the headquarters on {{Jawaharlal Nehru}} Road a portrait of [[Jawaharlal Nehru]] had been turned to the wall by nobody knows whom. A guard at the {{Nehru}} Planetarium next door sold tea. "[[Nehru|Jawaharlal Nehru]] would not have lost {{Madras}} Central," he said.

Across the border, in [[Karachi]], the [[Muslim League]] looked on with some pleasure. Its breakaway, the {{Muslim League of the Valley}}, had lost three seats the same day. [[Sana Malik]], who speaks for the [[Muslim League]], wished her neighbours "better luck and better umpires".

She meant the cricket. [[Bilal Ahmad Khan]], the foreign minister, had watched the match against [[India]] from the {{Jinnah}} Stand. He is a fan of Usman {{Khan}}, the bowler, but not of the umpire, a Mr {{Malik}}. {{Malik}} gave four men out in an over. [[Bilal Ahmad Khan]] tweeted a lemon.

The [[Congress Party]] will meet in [[Delhi]] on Saturday to choose a successor. [[Meena Rao]] has said that she will not stand. The result weakens the government of [[India]] in the upper house as well, where it needs two votes from [[Madras]].

In [[Hyderabad]], the one on the Indus, power failed in the third hour; in {{Hyderabad}}, on the Deccan, they saw it all. A {{Kashmir}} shawl was presented to the man of the match, and a voucher of the {{Delhi}} Durbar restaurant in Toronto.

[[Abdul Rahman Sheikh]], the cleric, condemned the voucher. An old {{sheikh}} from the Gulf, a guest of honour, kept it. Security was the work of the {{Tigers of the North}} Scouts, boys of twelve with whistles.

The by-election in {{Gandhi}} Nagar is on Friday. A grandson of [[Mahatma Gandhi]]'s secretary is standing; he lives in {{Madras}} Terrace and likes Bombay mix.`,
  },
  {
    title: 'East Asia: a chip, a spy and three Kangs',
    text: `Engineer held in [[Seoul]] over chip drawings

By Rebecca {{Han}}

[[SEOUL|Seoul]] - Prosecutors in [[Korea]] have arrested an engineer on suspicion of having sold drawings of a memory chip to a company in [[China]]. He was stopped at the airport on Wednesday with a lunch box, they said; the drawings were under the rice.

The man, a {{Kang}} of 44 whose full name was withheld, had worked for eleven years in the same laboratory. Its head, [[Kang Dong-hyun]], said that he was shocked. "He ate with us," [[Kang|Kang Dong-hyun]] told reporters. There are five {{Kangs}} in the laboratory, he added, and he would be glad if people stopped ringing his mother.

[[Han Seo-yeon]], the trade minister, said that [[Seoul]] would raise the matter in [[Beijing]]. [[Han|Han Seo-yeon]] spoke at the port of [[Kobe]], where she had come to sign a fisheries pact with [[Japan]]. Over dinner of {{Kobe}} beef she and her host, [[Sato Akira]], spoke about the chip as well. A firm near {{Osaka}} Castle Park makes the gas for it.

The [[Chinese|China]] company, {{Canton}} Micro, has its seat in {{Hanover}} Street, Singapore. Its founder, Dr {{Li}} Peng-fei, denied everything in a letter. {{Li}} wrote that rice was rice. He is sometimes confused with [[Li Jianguo]], who heads the state fund that owns a third of the shares; a [[Chinese|China]] diplomat said that [[Li|Li Jianguo]] had never heard of the engineer.

Customs men in [[Hanoi]] are looking for a second lunch box. [[Interpol]] has been told. In a shopping arcade of [[Manila]], where the buyer was to be met, police found only a {{java}} script, printed out, and a ticket to {{Sumatra}} Tiger, a roller coaster. [[Ferdinand Cruz]], the police chief, showed both to the press. "I have ridden it," [[Cruz|Ferdinand Cruz]] said.

[[Japan]] and [[Vietnam]] have tightened their own rules since a similar case in [[Osaka]] last year. [[Nguyen Van Minh]], who is responsible for industry in [[Vietnam]]'s cabinet, promised to help. [[Han|Han Seo-yeon]] thanked him.

The court meets again on 2 {{March}}. If found guilty, the engineer faces ten years. His lawyer, Jeong {{Sato}}-Kim, asked for bail; he has a child, she said, called {{Delta}}, after the river.

Additional reporting by Nguyen {{Minh}} in [[Hanoi]] and {{Martin Wolf}} in Brussels`,
  },
];
