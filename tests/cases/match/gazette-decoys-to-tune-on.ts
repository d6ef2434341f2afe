// Twelve whole articles as papers and agencies print them, two of them not in English (German, French), written and marked by somebody who had not
// read the code of `lib/match`, blind until its misses were read; tuned on since. `[[words|Name]]` (or `[[Name]]`) marks what must be found, `{{words}}` what looks like a
// listed name and is none.

import type { BlindArticle } from './blind-articles-to-tune-on';

/**
 * One letter of `trapKinds` for each trap, in the order of the text: `a` another person of the family name, `b` a longer name that contains or bends a
 * listed one, `c` a common word, a first name or a title equal to a listed name or alias.
 */
export type GazetteArticle = BlindArticle & { trapKinds: string };

export const GAZETTE_DECOYS: readonly GazetteArticle[] = [
  {
    title: 'war: rebels close on a lakeside town',
    trapKinds: 'aacbcbb',
    text: `Rebels tighten grip on [[Uvira]] as [[Congo|Democratic Republic of Congo]]'s army pulls back to the lake

[[BUKAVU|Bukavu]], [[Democratic Republic of Congo]], March 3 (Meridian) - Fighters of the [[March 23 Movement]] ([[M23|March 23 Movement]]) took the last hill above the lakeside town of [[Uvira]] on Tuesday, residents and two officers said, cutting the road along which the army has been supplied since January.

Colonel [[Faustin Bahati]], the army's spokesman in the east, said troops had "adjusted their positions" and denied that the town was about to fall. [[Bahati|Faustin Bahati]] would not say how many soldiers had been lost. A gunboat of the [[Congolese|Democratic Republic of Congo]] navy could be seen from the shore, taking on fuel.

In the market, where half the stalls were empty, a tomato seller, {{Espérance Bahati}}, 44, rolled up her tarpaulin. "We have adjusted our positions eleven times," said {{Bahati}}, who has fled with her four children twice this year and is no relation of the colonel. "I am tired of carrying a stove." Her brother was killed by a mortar bomb in January.

The [[M23|March 23 Movement]], which United Nations experts say is armed and commanded from [[Rwanda]], said it was protecting Tutsi villagers from the [[FDLR|Democratic Forces for the Liberation of Rwanda]], a militia founded by men who took part in the genocide of 1994. [[Kigali]] was quiet on Tuesday; the [[Rwandan|Rwanda]] government has always denied sending troops. Its ally in the political wing of the rebellion, the [[Alliance Fleuve Congo]] ([[AFC|Alliance Fleuve Congo]]), announced that a governor had been named for the town "in the hours to come".

{{Mission}} doctors, as everybody here calls the [[Swedish|Sweden]] Pentecostals who have run the clinic on the hill since 1921, had treated 63 wounded by noon. The worst cases were put on a boat to {{Bukavu General Hospital}}, nine hours away. {{Mission}} schools along the shore have been closed since Friday and serve as shelters.

Peacekeepers of [[MONUSCO]], the United Nations force, left the province in 2024 and have not been asked back. "The [[Mission|MONUSCO]] cannot go where the government does not want it," a spokeswoman in [[Goma]] said.

Prices have doubled. Traders said the branch of the {{Bank of Kigali}} across the border no longer changed francs, and a bag of cement now costs 38 dollars. At the {{Alliance Française}}, where a film festival was to open on Thursday, soldiers slept between the rows of seats.

[[Uganda]], which keeps troops further north under an agreement with [[Congo|Democratic Republic of Congo]], called for talks. A [[Ugandan|Uganda]] officer, General [[Innocent Rukundo]], told reporters that his men would not move south. "We are guests," [[Rukundo|Innocent Rukundo]] said.

By nightfall the guns on the hill had stopped. Somebody always comes down that hill, said a teacher who gave only his first name, Dieudonné; and nobody on his street had yet taken down the president's portrait or put up anybody else's.`,
  },
  {
    title: 'politics: a minister on her way out',
    trapKinds: 'cacaacbbb',
    text: `[[May|Helen May]] clings on as rail row splits cabinet

By our political correspondent

[[Helen May]] will fight to remain transport secretary after a second junior minister resigned over the cancelled northern rail link, her friends insisted last night. Her statement to the Commons, the third since {{May}}, satisfied few on her own benches.

Mrs [[May|Helen May]] told MPs that the line "was never affordable and is less affordable now". She was heard in near silence by the [[Labour Party]] members behind her. One compared the scene to the last days of {{Theresa May}}. "But Theresa had a plan, however bad," the MP said. "And she turned up for the votes."

{{Price}} rises in steel and concrete have added £4.1 billion to the cost, according to the Treasury, where the chief secretary, [[Gareth Price]], is said to have opposed the scheme from the start. Friends of Mr [[Price|Gareth Price]] deny that he wanted it scrapped. His wife, {{Rhiannon Price}}, chairs a company that makes railway sleepers; {{Mrs Price}} took leave from the board when her husband was appointed.

For the [[Conservative Party]], [[Rupert Nolan]] demanded an inquiry. "Nine hundred million pounds for a field of nettles," Mr [[Nolan|Rupert Nolan]] said, to cheers. He did not mention that the line had been promised by a government of his own party.

The row has been a gift to [[Reform UK]], which leads the polls in eleven of the towns that were to have had a station. [[Reform|Reform UK]]'s leaflets were on doormats in Wigan within hours. "They lied to you by timetable," they say. A [[Reform|Reform UK]] councillor in Leigh said that 140 people had joined over the weekend.

{{Reform}} of the way big projects are planned, which every government since the war has promised, is to be the subject of a report in the autumn. Its author, the engineer Dame Ruth Adeyemi of the {{Reform Club}}'s transport circle, is thought to favour a body out of ministers' reach.

Outside parliament some 200 people who had sold their houses along the route stood in the rain. They had come on two coaches and went on afterwards to Oxford, where the {{Conservative Party Archive}} at the Bodleian is collecting the papers of campaigns against railways.

"It is all history now," said their chairman, Ken Hodge, holding a banner from the {{Labour History Archive}} in Manchester.

The prime minister is expected to decide over the weekend. Two names are mentioned for the department, and Mr [[Price|Gareth Price]]'s is one. A spokesman for [[Labour|Labour Party]] said that there was no vacancy. Asked whether Mrs [[May|Helen May]] would be in her post by Christmas, he replied that he did not do weather forecasts.`,
  },
  {
    title: 'courts: two men and a cargo of bearings',
    trapKinds: 'accbbbaac',
    text: `Brother's diary read to jury in sanctions trial

A businessman accused of sending machine parts to [[Russia]] through a chain of empty offices kept a second set of books in a piano stool, a jury at [[Southwark]] heard yesterday.

[[Viktor Dolgov]], 58, and his accountant, [[Andreas Loizou]], 49, are alleged to have sold bearings worth £11 million to a missile plant near [[Moscow]] in the two years after such trade was forbidden. Both deny conspiring to evade sanctions.

Opening the second week for the prosecution, Naomi Feld KC said that the goods were bought by [[Sable Trading]], a company registered in [[Dubai]], and sold on the same day to [[Frontier Metals]], of [[Limassol]]. "[[Sable|Sable Trading]] had no staff, no telephone and no chairs," she said. "It had Mr [[Loizou|Andreas Loizou]]." [[Frontier|Frontier Metals]]'s only director was a waiter in [[Cyprus]] who thought he had signed for a parcel.

The jury was read pages from the diary of {{Pavel Dolgov}}, the defendant's elder brother, a dentist in Leeds, who is not accused of anything. "V. came to supper, would not take off his coat," the dentist wrote in February 2023. "Brought mother a stole. {{Sable}}, he says, though it smells of rabbit." Their mother had worn it to church, the court was told.

Ms Feld said that an officer of the [[National Crime Agency]] ([[NCA|National Crime Agency]]) had found the stole in a wardrobe, with £60,000 in the lining. The [[NCA|National Crime Agency]] began to follow [[Dolgov|Viktor Dolgov]] after a driver was stopped at Dover. {{Frontier}} guards in Estonia had asked for the same lorry's papers a month before and been shown an invoice for tractor wheels.

Cross-examined for Mr [[Dolgov|Viktor Dolgov]], the investigator, Sean Tully, agreed that no payment had been traced to his client's account at {{Bank of Cyprus}}, nor to another at {{Dubai Islamic Bank}}.

The court has heard that the two men met at a memorial service in {{Southwark Cathedral}} in 2019. [[Loizou|Andreas Loizou]]'s former wife, {{Maria Loizou}}, told the jury on Monday that she had warned him. "I said, this man pays for everything in cash," {{Mrs Loizou}} said. "He said that was how it was done with [[Russians|Russia]]."

Mr [[Loizou|Andreas Loizou]], who was born in [[Limassol]] and came to London in 1994, sat with his eyes shut. He wrote, Ms Feld said, "the neatest false invoices you will ever see".

Mr Justice Harcourt told the jurors to keep away from reports of a film about gold prospectors called The Last {{Frontier}}, which opened on Friday and which one of them had asked about. It had, he said, nothing to do with the case.

The trial continues.`,
  },
  {
    title: 'crime: a shooting and a dance school',
    trapKinds: 'ccaaabbbc',
    text: `Two held after shots at dance school in [[Malmö]]

Police in southern [[Sweden]] arrested two boys of 15 and 16 on Sunday after 14 shots were fired through the windows of a dance school where 30 pensioners were practising for a competition. Nobody was hit.

The prosecutor, [[Eva Lindholm]], said the boys had been paid to shoot at another address, a flat two doors away that belongs to the aunt of a man who left the [[Foxtrot network]] last year. "They were children who could not read a house number," [[Lindholm|Eva Lindholm]] said.

{{Foxtrot}} was on the timetable for three o'clock, the school's owner, Birgitta Ek, told reporters; the waltz had just ended. "We lay on the floor and somebody started to giggle," she said. "It was the shock." {{Foxtrot}} classes will go on next Sunday behind drawn curtains.

The police believe that the order came from [[Ismet Karadag]], 38, who has led one wing of [[Foxtrot|Foxtrot network]] from abroad since a court in [[Stockholm]] remanded him in his absence in 2022. [[Karadag|Ismet Karadag]] was born in [[Uppsala]] and is wanted for four murders. According to [[Europol]], he has lived under three names in [[Iran]] and [[Turkey]]. An [[Iranian|Iran]] lawyer who has spoken for him did not answer calls.

The name is a burden to others. {{Leyla Karadag}}, 51, a florist on the same street and no relation, found her shutters sprayed with paint on Monday. "I sell tulips," {{Karadag}} said, scrubbing. The chess grandmaster {{Emre Karadağ}}, who plays for a club in the city, has asked to be listed by his first name only.

Doctors at {{Uppsala University Hospital}} published figures last week showing that they treat a child with a gunshot wound every nine days. A study by the {{Stockholm School of Economics}} put the price of a shooting, as offered on a messaging service, at about 150,000 kronor.

The head of the city's patrols, Commissioner Mats Ågren, promised more officers at night. Neighbours were not convinced. "They come with the blue lights, and they go with the blue lights," said a man walking his dog. No [[Swedish|Sweden]] city has had more shootings this year.

A spokeswoman for {{Malmö FF}}, the football club, said a youth match would be moved. [[Europol]] says that children are recruited in games and chats; the government wants to lower the age of criminal responsibility to 13.

{{TURKEY}} FOR EVERYBODY, says a board outside the dance school, a left-over from its Christmas party. Mrs Ek has not had time to take it down. She expects 30 pensioners on Sunday, and has ordered 30 cakes. [[Lindholm|Eva Lindholm]] has promised to come, if she can, and to leave her bodyguards outside.

The boys are to appear in court on Wednesday. Both have asked for their mothers.`,
  },
  {
    title: 'business: a dam, a bid and a valley',
    trapKinds: 'caaacbbbc',
    text: `[[Rio Tinto]] walks away from [[Vale|Vale SA]] iron talks as dam bill grows

BELO HORIZONTE - Merger talks between two of the world's largest miners ended on Wednesday after [[Rio Tinto]] refused to share the cost of cleaning up a river in the state of [[Minas Gerais]], people familiar with the matter said.

Shares of [[Vale SA]], the [[Brazilian|Brazil]] group, fell 6.2 percent in São Paulo, the steepest drop since the accident. "There is no plan B because there was no plan A," said [[Otávio Brandão]], its chief executive, in a call with investors. [[Brandão|Otávio Brandão]] blamed the weather, [[China]] and the courts, in that order.

{{Total}} provisions for the broken dam now stand at $9.4 billion. {{Mariana Brandão}}, an analyst at Corretora Alvorada who is not related to the chief executive, expects another $2 billion. "They count the mud and forget the people," {{Brandão}} wrote in her note to clients on Thursday.

The minister of mines, [[Lúcia Teles]], said in [[Brasília]] that the licence for a second pit would not be renewed before the river ran clear. [[Teles|Lúcia Teles]] has the backing of fishermen whose case is led by a cousin, {{Father Anselmo Teles}}, a parish priest. He said Mass on the bank on Sunday for 212 dead.

[[Rio|Rio Tinto]]'s chairman is said to have told colleagues that he would not "buy a lawsuit with a railway attached". The company, which gets most of its ore from [[Australia]], declined to comment, as did [[Shell plc]], which had been named as a buyer of the group's gas wells. A third suitor, [[TotalEnergies]], withdrew in April; lawyers said [[Total|TotalEnergies]] had found the papers "hard to read in any language".

{{Shell}} companies in Delaware, through which part of the dam was insured, are another worry. Investigators from the {{Federal University of Minas Gerais}} traced 19 of them to a single post box above a nail salon.

The group's troubles have spread to the coast. In {{Rio de Janeiro}}, where it has its head office, protesters emptied buckets of red mud on the steps. Dock workers in Santos refused to load a ship. Lenders led by the {{China Development Bank}} asked for a meeting.

A bond that falls due in 2031 traded at 71 cents. Brokers advised clients to look elsewhere.

In the valley itself the news from the markets was of little interest. {{VALE}} DE LÁGRIMAS, valley of tears, somebody has painted on the last house before the bend. Dona Cida Moura, 70, who used to rent boats, said that a man from the company comes on Fridays with drinking water. "He is polite," she said. "He does not know when it will end. I asked him whether he would eat the fish."

[[Vale|Vale SA]] will report results on Oct. 24.`,
  },
  {
    title: 'sport: a close finish in the desert',
    trapKinds: 'caabccbab',
    text: `Whitlock strikes late to win 1,500 metres in [[Doha]]

{{Georgia Whitlock}} came from fifth place at the bell to win the women's 1,500 metres at the Diamond League meeting in [[Doha]] last night, and then lay on the track for so long that a nurse was sent out to look at her.

She was fine. "She does that," said her coach, Pat Devlin. "It is theatre." Her time of 3:54.87 is the fastest in the world this year and took a second off the record of the meeting.

She beat {{Almaz Worku}}, 19, from [[Ethiopia]], by the width of a vest. {{Worku}} had led for three laps and wept in the arms of a team-mate. She comes from a village without a track and shares her family name, but nothing else, with the president of her federation, the former general [[Tadesse Worku]], whom the United States put under sanctions in 2022 for the war in Tigray. General [[Worku|Tadesse Worku]] was not in the stadium; he was refused a visa.

[[Ethiopian|Ethiopia]] runners have won this race nine times. Their plane was late: {{Ethiopian Airlines}} had lost two bags of spikes, and three of the team ran in borrowed shoes.

The men's 200 metres went to {{Jordan Ekwueme}} of Nigeria in 19.83. "That was the bend of his life," said his coach. {{Chad Holloway}}, the American who had not lost since June, pulled up with a hand on his thigh.

A [[Jordanian|Jordan]] was third in the javelin, the first medal at this level for [[Jordan]], and was kissed on both cheeks by his ambassador. The shot was won by a [[Georgian|Georgia]], Davit Kapanadze, with 22.41 metres. He had trained through the winter in a hangar near [[Tbilisi]].

The evening was not without trouble. The [[Athletics Integrity Unit]] ([[AIU|Athletics Integrity Unit]]) announced that a hurdler had been suspended an hour before the start. The [[AIU|Athletics Integrity Unit]] did not give the name. The sponsor, {{Qatar Airways}}, had asked for a parade of camels between the races, and one of them would not leave the back straight.

The series moves on to Rabat and Oslo before the final, which [[Qatar]] gave up to Zurich last autumn. Whitlock will first run a mile at Iffley Road against {{Selam Worku}}, the sister of the girl she beat. "I had better get home before the whole family turns up," she said.

Football made its own noise next door, where the draw for the {{AFC Asian Cup}} was held in a hotel. [[Australia]] will meet [[China]] in the first round.`,
  },
  {
    title: 'diplomacy: a road, a lawn and a communiqué',
    trapKinds: 'cababcabc',
    text: `Ministers agree on road but not on who will guard it

VIENNA - After eleven hours of talks and a walk round a hotel lawn, the foreign ministers of [[Armenia]] and [[Azerbaijan]] agreed on Friday to reopen a road that has been closed since 1991. They did not agree on who should stand at its gates.

"The asphalt is settled," said [[Arman Grigoryan]], the [[Armenian|Armenia]] minister. His counterpart, [[Elnur Mammadov]], called the day "useful, long and cold". Mr [[Mammadov|Elnur Mammadov]] left for [[Baku]] without shaking hands before the cameras.

{{PACE}} OF TALKS SURPRISES EVEN HOSTS, a Viennese tabloid had announced in the morning, and until lunch it seemed to be right. Then a paragraph on customs officers came up. An official of the [[OSCE|Organization for Security and Co-operation in Europe]], which had offered its building, said that four drafts were torn up in an hour.

Mr [[Grigoryan|Arman Grigoryan]] had brought maps from the time of the tsars. He is not the first of the name at such a table: {{Levon Grigoryan}}, a lawyer who was no kin of his, signed the truce of 1994 for the district councils, and his pen lies under glass in the {{History Museum of Armenia}}.

The minister's daughter, the pianist {{Nare Grigoryan}}, happened to play in the city that night. She sent two tickets to the other delegation, and one was used.

[[Russia]], which has guarded the road's southern end, was not invited. Its foreign ministry said that the {{Treaty of Moscow}} of 1921 had fixed the line and that nobody could walk away from it. [[Turkey]] and [[Georgia]], through which most goods now pass, sent observers. A [[Turkish|Turkey]] diplomat said lorries could roll by the spring. A [[Russian|Russia]] one, asked in the corridor, said nothing at all.

{{Pace}}, a member of Mr [[Mammadov|Elnur Mammadov]]'s staff remarked, had never been the trouble. "We have been walking quickly towards each other for thirty years, and always past each other."

The text leaves prisoners to a commission. The [[Parliamentary Assembly of the Council of Europe]] ([[PACE|Parliamentary Assembly of the Council of Europe]]), whose rapporteur saw 23 of them last month, had asked for their release before the signing. "It is a road without people," said its rapporteur, a Dutch senator. [[PACE|Parliamentary Assembly of the Council of Europe]] will debate the matter in June.

In [[Yerevan]] several hundred people marched to parliament. Some carried the portrait of a soldier, {{Vahe Mammadov-Petrosyan}}, whose mixed name had made him a hero to the peace camp. Others shouted at them. Students kept the two apart with a rope.

{{Azerbaijan Airlines}} held its evening flight for forty minutes, until the minister's car was seen at the gate.

Both sides will meet again in [[Tbilisi]] on the 14th. {{GEORGIA}} ON MY MIND, the hotel's band played as the last of them left.`,
  },
  {
    title: 'disaster: after the typhoon',
    trapKinds: 'ccaacbbba',
    text: `{{WHO}} WILL COUNT THE DEAD? ISLANDERS ASK AFTER TYPHOON

[[TACLOBAN|Tacloban]], [[Philippines]] - Five days after the typhoon, the list on the door of the town hall has 318 names, and nobody at the door believes it.

{{Help}} came late. The first aircraft could land only on Thursday, when engineers had cleared palms from the runway. It brought body bags, rice and the defence secretary, [[Ramon Villanueva]], who stayed two hours. "We are doing what can be done," Mr [[Villanueva|Ramon Villanueva]] told a crowd. Somebody threw a slipper.

A teacher, {{Cherry Villanueva}}, had kept 61 children on the roof of her school for a night and a day. "No, he is not my uncle," {{Miss Villanueva}} said, as she must have said all week. "If he were, we would have had a boat."

The [[World Health Organization]] ([[WHO|World Health Organization]]) warned of cholera on [[Samar]], where wells are full of salt water. A team from the [[WHO|World Health Organization]] walked for six hours to reach one village and found it had moved up the hill. Vaccines flown in from [[Japan]] wait for ice in a cold room in [[Manila]]; a [[Japanese|Japan]] ship with generators was due on Saturday.

Two lorries of a relief group, [[Humanitarian Emergency Logistics Partnership]] ([[HELP|Humanitarian Emergency Logistics Partnership]]), were stopped on the coast road by armed men. The [[New People's Army]] ([[NPA|New People's Army]]), which has fought the government for half a century, said that they were not its own and declared a truce of ten days. An army captain, [[Grace Magsino]], said she had seen [[NPA|New People's Army]] men carrying an old woman to the road. "We looked at each other, and then we looked at the woman," [[Magsino|Grace Magsino]] said.

{{HELP}} US, children have written with whitewash on the basketball court, in letters that can be read from the air.

{{Manila Bay}} was spared, and the capital has opened its purse. The {{Manila Bulletin}} printed four pages of names sent in by readers. Students of the {{University of the Philippines}} are making maps of the lost houses from photographs.

The sea wall promised after the storm of 2013 is another question. A mile of it was built. The sea went round the end.

At the harbour, men were breaking up a ferry that lies across the market. The priest, {{Monsignor Lito Magsino}}, who is the captain's uncle, has buried 40 people in three days. He has stopped asking for papers. "I write down what they wore," he said.

The sea was flat and bright behind him. On Thursday night, for the first time, there was light in one street, and people came out merely to stand in it.`,
  },
  {
    title: 'council: a swimming pool and a field',
    trapKinds: 'ccaabacbabc',
    text: `Pool will close for two years after vote goes to the chair

By our local democracy reporter

[[READING|Reading]] councillors voted by the narrowest of margins on Tuesday to close the Arthur Hill baths for two years while asbestos is removed.

{{Reading}} from a prepared statement, the chair of the leisure committee, [[Janet Field]], said that she had learned to swim there in 1968 and would not see children breathe what she had breathed. Cllr [[Field|Janet Field]] then used her casting vote.

{{Field}} drains and a new car park, to be built on the playing ground behind the pool, took up most of the debate. Residents of Norris Road fear floods. "It is a sponge," said {{Tom Field}}, 71, a retired signalman who has lived there all his life and is not related to the chair. "Put tarmac on it and you will have a second pool," {{Mr Field}} said, to laughter from the public seats.

The leader of the opposition, [[Imran Chaudhry]], asked why swimmers could not be sent to [[Slough]], whose pool is half empty on weekdays. Cllr [[Chaudhry|Imran Chaudhry]] was told that no bus goes there directly. {{Reading Buses}} has offered a shuttle at £90,000 a year. The councillor's daughter {{Zara Chaudhry}}, who is 11, had collected 1,340 signatures; she was thanked by name in the minutes.

{{Bath}} chairs, hoists and a ramp, the gift of a widow in Caversham, are to be stored at the depot. A swimming club for the disabled said it would move to {{Bath Road}} Primary School, which has a small pool of its own.

Officers had looked at what other places did. In [[Bath]] the council had found a sponsor; in [[Düsseldorf]], the twin town, citizens run a pool themselves. A visit to [[Düsseldorf]] by six councillors, which cost £4,200, came up more than once.

The work will cost £7.6 million. [[Berkshire]] has no county council to ask, and Homes England, which owns the land, has answered none of five letters. Somebody, said Cllr [[Chaudhry|Imran Chaudhry]], would have to pay.

Money was also voted for a crossing near the hospital, for benches, and for a plaque to the swimmer {{Hilda Chaudhry}}, who crossed the Channel in 1951 and taught half the town the crawl. A request from {{Reading Festival}} to stay open an hour longer was turned down. Cllr [[Field|Janet Field]] said that her own windows had rattled.

A motion from the [[Labour Party]] group to have [[Reading]]'s name put to the government as a pilot for free swimming was passed without a vote. The [[Conservative Party]] members stayed in their seats, looking at the ceiling.

The pool shuts on the last day of the school year. {{Reading}} glasses, a wedding ring and 14 odd flippers left in its lockers can be claimed at the front desk until then.`,
  },
  {
    title: 'obituary: a judge of the tribunal',
    trapKinds: 'caaacbbb',
    text: `[[Miriam Aldous]], judge who would not be hurried

[[Miriam Aldous]], who has died aged 88, presided over two of the longest trials at [[The Hague]] and wrote, in longhand, the judgment by which the general [[Ratomir Kordić]] was sent to prison for 35 years.

She was small, wore a hearing aid which she turned off during speeches, and was feared by advocates of every nation. "Judge [[Aldous|Miriam Aldous]] let you finish your sentence," one recalled. "Then she asked you what it had meant."

Born in Hull, the daughter of a trawler owner, she read law at Leeds when there were three women in the year. She was named after an aunt and not, as was often printed, after any connection of the novelist {{Aldous Huxley}}, whom she had never managed to finish. In 1961 she married {{Peter Aldous}}, a surveyor. It was he who moved with her to the Netherlands in 1997 and learned Dutch; she did not.

The [[International Criminal Tribunal for the former Yugoslavia]] ([[ICTY|International Criminal Tribunal for the former Yugoslavia]]) had then been at work for four years. Her first case concerned the [[Serb Volunteer Guard]], known as the [[Tigers|Serb Volunteer Guard]], whose men had killed patients taken from a hospital. The second was [[Kordić|Ratomir Kordić]]'s. It lasted 411 days and heard 290 people, from [[Bosnia|Bosnia and Herzegovina]], [[Serbia]] and beyond. One was a baker from [[Foča]], {{Nada Kordić}}, a distant cousin of the accused, who had hidden eleven neighbours in a flour store. "{{Mrs Kordić}} was the only person in that room," the judge said later, "who was not thinking about how she would look."

[[Kordić|Ratomir Kordić]], who had called the [[ICTY|International Criminal Tribunal for the former Yugoslavia]] a circus, turned his back when the sentence was read. [[Aldous|Miriam Aldous]] waited until he turned round, which took nine minutes, and read it again.

{{Tigers}} were the other passion of her life. She had seen one in the wild at Ranthambore in 1974, gave money to protect them, and kept a stuffed one, bought at auction, in the hall. {{Leicester Tigers}}, by contrast, she thought a silly name, though her son, Edmund, played for them.

After she retired she lectured at {{The Hague Academy of International Law}} and sat on the jury of the {{Sarajevo Film Festival}}, where she fell asleep and said so. A street in [[Sarajevo]] was to be given her name; she wrote to the mayor that there were a hundred [[Bosnian|Bosnia and Herzegovina]] women who should come first, and enclosed a list.

She is survived by Edmund and by a daughter, Ruth, who is a vet.

[[Miriam Jane Aldous|Miriam Aldous]], born March 9 1938, died November 4 2026`,
  },
  {
    title: 'German science: lime trees in a border town',
    trapKinds: 'bccccaaabb',
    text: `Warum in [[Görlitz]] die alten Bäume sterben

[[DRESDEN|Dresden]]. Seit drei Jahren verlieren die Straßenbäume in [[Görlitz]] schon im Juli ihr Laub. Nun glauben Forscher der {{Technischen Universität Dresden}}, den Grund zu kennen: einen Pilz, der mit Pflanzgut aus [[Polen|Poland]] oder Ungarn kam und sich unter der Rinde ausbreitet.

{{Linde}} und Ahorn sind gleichermaßen betroffen, Eichen dagegen kaum. „Man sieht lange nichts, und dann geht es in zwei Wochen“, sagt die Botanikerin Almut Reger, die die Arbeit leitet. Die älteste {{Linde}} am Obermarkt, um 1790 gepflanzt, wurde im Oktober gefällt.

Der Pilz verträgt keine Kälte. {{Winter}} mit mehr als zwanzig Frostnächten hat es an der Neiße aber zuletzt 2013 gegeben. „Ein richtiger {{Winter}} würde uns mehr helfen als jedes Mittel“, sagt Reger.

Geld für ein solches Mittel hat der sächsische Umweltminister [[Joachim Winter]] zugesagt, wenn auch weniger als erhofft. Bei einem Besuch am Montag sprach [[Winter|Joachim Winter]] von 400.000 Euro. Seine Parteifreunde von der [[CDU|Christlich Demokratische Union]] im Stadtrat hatten das Dreifache verlangt. Die [[Union|Christlich Demokratische Union]] stellt dort die größte Fraktion. Mitgebracht hatte der Minister den Gärtnermeister {{Hans-Georg Winter}} aus Zittau, mit dem er nicht verwandt ist. Gärtner {{Winter}} hält den Verdacht gegen die Baumschulen für übertrieben: „Der Pilz kommt mit dem Wind.“

Ein Versuch läuft seit April mit Stickstoff. Das Gas, das der Konzern [[Linde plc]] aus seinem Werk in [[Leipzig]] liefert, wird in den Boden gepresst. Von [[Linde|Linde plc]] heißt es, man verdiene daran nichts. Die Leiterin des Versuchs, [[Kerstin Hofmann]] vom Umweltamt, rechnet im Frühjahr mit Zahlen. „Bis dahin verspreche ich niemandem etwas“, sagt [[Hofmann|Kerstin Hofmann]].

Jenseits des Flusses steht es ähnlich. Eine [[polnische|Poland]] Arbeitsgruppe hat den Erreger in Bolesławiec gefunden. Ihr Leiter, der aus Schlesien stammende {{Tadeusz Hofmann}}, vergleicht ihn mit dem Ulmensterben. Auch Rinden aus dem 19. Jahrhundert werden untersucht, die ein Apotheker gesammelt hatte.

Die Gärtner beider Städte sollen künftig gemeinsam die Stämme zählen. Der Eigentümer eines Kaufhauses am Postplatz, vor dem zwei kranke Bäume stehen, zahlt für neue. Auch Fußballfreunde halfen: Anhänger von {{Union Berlin}} und aus Cottbus, sonst keine Freunde, gruben im November gemeinsam dreißig Löcher.

Gepflanzt wird nun Hopfenbuche, ein Baum aus dem Süden. Das {{Landgericht Görlitz}} hatte im Sommer die Klage einer Anwohnerin abgewiesen, die einen Baum vor ihrem Fenster behalten wollte. Sie hat aus dem Holz des gefällten Baumes eine Bank bauen lassen. Die steht nun vor dem Haus, in der Sonne.`,
  },
  {
    title: 'French culture: a loan, a minister and a quarrel',
    trapKinds: 'cbccaaabbac',
    text: `À [[Rennes]], une exposition sous le regard de la ministre

[[Mathilde Garnier]] a choisi [[Rennes]] pour sa première sortie depuis le remaniement. La ministre de la culture a inauguré, vendredi 6 mars, une exposition consacrée aux dessins italiens, prêtés en partie par des musées de [[Russie|Russia]] et bloqués pendant trois ans par la guerre en [[Ukraine]].

{{Renaissance}} et manière moderne : sous ce titre un peu sévère, le {{Musée des beaux-arts de Rennes}} montre cent vingt feuilles, dont quarante jamais vues en [[France]]. « Il a fallu vingt-deux avocats », a souri [[Garnier|Mathilde Garnier]], qui appartient au [[parti Renaissance|Parti Renaissance]].

Le mot l'a poursuivie toute la journée. « La {{Renaissance}}, madame la ministre, c'est au premier étage », lui a lancé un étudiant en montrant l'escalier. Elle a ri. Son adversaire local, le député [[Yann Le Goff]], du [[parti Horizons|Parti Horizons]], n'a pas ri du tout : il réclame depuis un an que l'Etat paie la moitié du toit. [[Le Goff|Yann Le Goff]] a quitté la salle avant le vin d'honneur. Au conseil municipal, [[Renaissance|Parti Renaissance]] compte trois élus et [[Horizons|Parti Horizons]] cinq.

« {{Horizons}} bleutés, ciels bas : on croirait la baie », dit la commissaire, Anne Quéméner, devant une vue de Toscane. Pour elle, l'essentiel est ailleurs, dans une petite étude de mains venue de [[Moscou|Moscow]]. Un collectionneur [[russe|Russia]] l'avait achetée en 1911 à {{Etienne Garnier}}, un marchand de la rue de Seine sans lien avec la ministre. Le catalogue publie les lettres du marchand {{Garnier}}, drôles et avides.

On y croise aussi {{Charles Garnier}}, l'architecte, venu marchander un plafond l'année où s'ouvrait le chantier de l'{{Opéra Garnier}}. L'{{Opéra de Lyon}}, qui prête deux décors, a envoyé son régisseur, {{Loïc Le Goff}}, cousin du député. « En famille, on ne parle que de toits », a soupiré le régisseur.

Le débat ne s'arrêtera pas là. Des élus de [[Brest]] jugent que la capitale régionale prend tout. Ceux de [[Lyon]], où l'exposition doit aller en juin, s'inquiètent du prix des assurances. Une banque a promis un million d'euros, une société d'amis du vieux quartier cent mille. Les prêteurs [[ukrainiens|Ukraine]], eux, ont retiré deux feuilles : elles ne voyageront pas à côté de celles de l'occupant.

« C'est leur droit », a dit la ministre. Elle devait rentrer le soir même à [[Paris]] ; son train est resté une heure en gare, faute de conducteur. Les passagers l'ont vue, debout dans le couloir, lire le roman d'une actrice, {{Paris Delorme}}, qu'un voyageur lui avait tendu.

L'exposition est ouverte jusqu'au 31 mai, tous les jours sauf le mardi. Le restaurant du musée sert pendant ce temps une carte toscane. Deux concerts de luth sont prévus dans le patio.`,
  },
];
