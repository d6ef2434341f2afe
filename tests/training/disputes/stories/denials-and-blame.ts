// Training stories of denial and blame: who did it, who began, what was taken back, who met whom, a witness against an official.

import type { Story } from './story';

export const DENIALS_AND_BLAME: readonly Story[] = [
  {
    name: 'shelled grain market',
    text: 'Shells hit the grain market of Tarsk shortly before dawn on Thursday, setting three warehouses alight. Mayor Ilda Renko said the fire had come from the heights held by the Ostrian army. "They knew that people sleep beside their sacks there," she said. A fireman who had worked through the night said the heat had bent the rails of the siding.\n\nIn Ostria the general staff saw it differently. Not one gun was loaded that night, its spokesman, Colonel Bor Dasic, told reporters. The warehouses had burned because ammunition had been stored in them, he said. There was wheat in them and nothing else, the cooperative that owns the buildings said.\n\nThe World Food Programme said it had bought 400 tonnes there in August and would look for another supplier. The cooperative\'s treasurer spoke of an order that was cancelled in July.',
    matters: [
      {
        accounts: [
          [
            'the fire had come from the heights',
            'people sleep beside their sacks',
            'There was wheat in them and nothing else',
          ],
          ['Not one gun was loaded that night', 'ammunition had been stored in them'],
        ],
      },
      {
        accounts: [['it had bought 400 tonnes there'], ['an order that was cancelled in July']],
      },
    ],
  },
  {
    name: 'letter from the minister',
    text: "A letter that appears to ask a bank for a loan to a private firm has put Finance Minister Oke Lawani under pressure. The weekly Beacon, which printed it on Sunday, said it had been sent from his private office. Lawani told parliament that he had never seen the page before he opened the newspaper. The signature is a poor copy of mine, he said. Opposition deputy Grace Tettey said he ought to step aside until the matter was cleared up. The bank declined to say whether it had granted a loan. Its former head of credit, who left in March, told the Beacon he had answered the letter in person. A clerk of the bank told us that the minister's brother had brought it by hand. An inquiry will begin next week, the speaker announced.",
    matters: [
      {
        accounts: [
          ['it had been sent from his private office', 'he had answered the letter in person'],
          ['he had never seen the page', 'a poor copy of mine'],
          ["the minister's brother had brought it by hand"],
        ],
      },
    ],
  },
  {
    name: 'strikers and the gate',
    text: "A security guard lost two fingers on Tuesday when the gate of the Malvern cannery was rammed during a strike over night work. Management said pickets had driven a van into it. Union secretary Dolores Quint would have none of that: the van belonged to the company and one of its foremen was at the wheel, she said. Police said they had taken the vehicle away for examination and had questioned eleven people.\n\nThe walkout began on 3 May. Workers want the second night shift dropped, which the company says would cost it a fifth of its orders. Not a single order hangs on it, the union's economist said. A guard who gave his name only as Pete said he had seen men in union jackets jump out and run. The injured man is stable, the infirmary said.",
    matters: [
      {
        accounts: [['pickets had driven a van', 'men in union jackets'], ['the van belonged to the company']],
      },
      {
        accounts: [['a fifth of its orders'], ['Not a single order hangs on it']],
      },
    ],
  },
  {
    name: 'a retracted toll',
    text: 'The provincial government of Kalimoro on Friday took back its statement that the ferry had carried 211 passengers. Only 143 had been aboard, deputy governor Sari Wulandari said, blaming a list that had been counted twice.\n\nOn Wednesday her office had spoken of 92 people still missing. The number was 24, all of them named, she said.\n\nRelatives camped outside the harbour office met the announcement with anger. Hendra Lubis, whose sister sold coffee on the boat, said crew and vendors never appeared on any list. The search goes on with four vessels, the coast guard said. Navy divers hope to reach the wreck on Sunday, according to their commander.',
    matters: [
      {
        accounts: [
          ['the ferry had carried 211 passengers', '92 people still missing'],
          ['143 had been aboard', 'a list that had been counted twice', '24, all of them named'],
        ],
      },
    ],
  },
  {
    name: 'handcuffed doctor',
    text: "Dr Femke Aarts was led out of St Barbara's hospital in handcuffs after a quarrel over a patient's blood sample. The officer had asked her politely three times, she struck him with a tray and he arrested her, the police federation said in a post. Nurses who stood in the corridor tell another story. She never raised a hand, according to Joost Vermeer, who was holding the drip. \"He grabbed her from behind,\" said a second nurse.\n\nThe hospital's board filed a complaint the same evening. Taking blood from an unconscious man needs a judge's order, the board's lawyer said. After a crash it needs none, the federation wrote. The interior minister called the scene regrettable and asked for a report within ten days. The patient, a lorry driver, later died of his injuries.",
    matters: [
      {
        accounts: [
          ['politely three times', 'she struck him with a tray'],
          ['She never raised a hand', 'He grabbed her from behind'],
        ],
      },
      {
        accounts: [["Taking blood from an unconscious man needs a judge's order"], ['After a crash it needs none']],
      },
    ],
  },
  {
    name: 'pipeline valve',
    text: 'Gas stopped flowing to the lowlands at 4 a.m. on Monday, when the pressure in the Sarin line fell to nothing. "Somebody on their side turned the valve," said Energy Minister Ruben Tal of Belmark. His colleague in Ostavia, Anna Krasz, called this a fairy tale for voters. The compressor at Dulno, which Belmark runs, had been failing for weeks, she said. Engineers of the operating company said it would take two days to fill the line again. Belmark has gas in store for forty days, Tal said. His own storage chief, who retired in May, put it at eleven at most. Several bakeries in the capital had to close, and schools sent children home. A trader in Rotterdam said the price had moved less than he expected. Both governments said they would honour the contract.',
    matters: [
      {
        accounts: [
          ['Somebody on their side turned the valve'],
          ['a fairy tale for voters', 'The compressor at Dulno, which Belmark runs'],
        ],
      },
      {
        accounts: [['Belmark has gas in store for forty days'], ['eleven at most']],
      },
    ],
  },
  {
    name: 'who fired first at the ford',
    text: "Six soldiers died on Saturday at the ford of Mirkh, where patrols of Adara and Tesh meet every day without incident. Adara's border command said Teshi troops opened up with machine guns while its men were filling canteens. According to the Teshi joint staff, a sniper across the water had killed a corporal before anybody on its bank had lifted a rifle. We answered, as any army would, its chief, General Harun Osei, said on television.\n\nShepherds heard shots for about forty minutes. One of them, Yusuf, 61, told a local radio that smugglers between the two had fired and that both groups had been drinking since noon. The Eastern Union asked the two capitals to pull back five kilometres. Talks on water rights, planned for Tuesday, will not take place, Adara's foreign ministry said.",
    matters: [
      {
        accounts: [
          ['Teshi troops opened up with machine guns'],
          ['a sniper across the water had killed a corporal', 'We answered, as any army would'],
          ['smugglers between the two had fired'],
        ],
      },
    ],
  },
  {
    name: 'brawl in the council chamber',
    text: 'The sitting of Porthkerry town council ended with a broken chair and a councillor in hospital. Labour group leader Ann Tregear said Denzil Blewett had thrown the first punch.\n\n"He came over the table at me," she told the Echo. Mr. Blewett, who chairs the harbour committee, said he had been pushed off his seat before he did anything at all. The clerk, Mrs. Oates, said she had been writing and had seen nothing.\n\nThe quarrel was about moorings. Fees are to double from April, a plan that small-boat owners say will ruin them. Police confirmed that they had been called and that no arrests had been made. The mayor apologised to the public gallery, in which a school class was sitting.',
    matters: [
      {
        accounts: [
          ['Denzil Blewett had thrown the first punch', 'He came over the table at me'],
          ['he had been pushed off his seat'],
        ],
      },
    ],
  },
  {
    name: 'summit that was or was not',
    text: 'Did the two presidents meet? Kareem Doss, spokesman for President Ansari, told journalists on the plane home that the leaders had spoken for half an hour in a side room. "It was warm and useful," he said. In the other capital, the chancellery published the president\'s programme of the day and said it had held no such appointment. "They shook hands in a corridor. That is all," a senior official there said.\n\nThe host, Prime Minister Lene Dahl, smiled when she was asked. She said that her house had many rooms. The summit agreed on a fund for drought relief, which the African Union called a beginning. Analyst Per Holt said such misunderstandings were seldom accidents.',
    matters: [
      {
        accounts: [
          ['the leaders had spoken for half an hour', 'It was warm and useful'],
          ['it had held no such appointment', 'They shook hands in a corridor'],
        ],
      },
    ],
  },
  {
    name: "the goalkeeper's contract",
    text: 'Goalkeeper Tiago Braz has left Racing Alvorada two years before his contract runs out. The club said on its website that he had asked to go for family reasons. His agent laughed at that. "They changed the locks on his cupboard," Marcos Fiel told Radio Ponte, "and told him not to come back." Braz himself posted a picture of an empty goal. Coach Ilie Stan said he had lost the best pair of hands in the league. Supporters plan to whistle on Sunday, the fan club announced. Under the rules of the federation the player may sign for anybody from July. Two clubs from the north are interested, according to the agent. The president of Racing will speak on Friday.',
    matters: [
      {
        accounts: [
          ['he had asked to go for family reasons'],
          ['They changed the locks on his cupboard', 'and told him not to come back'],
        ],
      },
    ],
  },
  {
    name: 'burned village, three versions',
    text: "Nothing is left of Old Serin but the well. Rebels of the Blue Front came at night and burned the huts one after another, the district commissioner said. The Front's spokesman abroad rejected what he called the commissioner's invention: soldiers searching for deserters had done it. An old woman who had walked to the mission with a goat said it was neither of them, but herders from across the river, whose faces she knew.\n\nFather Anselm, who runs the mission, said 300 people were sleeping in his church. They need blankets more than anything, he said. The army announced that it would send a patrol. A human rights group asked the government to let in independent investigators.",
    matters: [
      {
        accounts: [
          ['burned the huts one after another'],
          ["the commissioner's invention", 'soldiers searching for deserters'],
          ['it was neither of them', 'herders from across the river'],
        ],
      },
    ],
  },
  {
    name: 'airline and the wheelchair',
    text: 'Passenger Noor Hadid, who cannot walk, says she was left for two hours in an empty cabin after a flight to Lisandra. The cleaners found her, she said. "I banged on the wall until my hand was blue."\n\nHer account was backed by one of them, who told the airport union that the lights were already off.\n\nSkyvia regretted "any discomfort". A member of its staff had stayed with the customer throughout and the lift had come within 25 minutes, the airline said. The airport operator said its records of the lift had been handed to the regulator. Disabled travellers file some 900 complaints a year, according to the transport ombudsman. The regulator expects to decide before the summer.',
    matters: [
      {
        accounts: [
          ['she was left for two hours', 'I banged on the wall', 'the lights were already off'],
          ['had stayed with the customer throughout'],
        ],
      },
    ],
  },
  {
    name: 'ambassador and the spy charge',
    text: 'The authorities in Varenna have arrested a Dutch-born engineer on suspicion of spying. State security said he had photographed antennas on the naval base. His employer, a maker of wind turbines, said the man had been measuring wind and nothing but wind. "He could not tell a radar from a toaster," his wife said by telephone.\n\nThe embassy has asked to see him. So far no consul was let in, a spokeswoman said. Varenna\'s foreign ministry said it had let in everybody who had asked. The engineer is the fourth foreigner to be held this year, and the others were exchanged for prisoners, according to the newspaper Delo.',
    matters: [
      {
        accounts: [
          ['he had photographed antennas'],
          ['the man had been measuring wind', 'He could not tell a radar from a toaster'],
        ],
      },
      {
        accounts: [['no consul was let in'], ['it had let in everybody who had asked']],
      },
    ],
  },
  {
    name: "a mayor's apology withdrawn",
    text: 'Three days ago Mayor Rosalind Hatch of Crowmere said she was sorry that her staff had hidden the report on the incinerator. On Monday she said there had been nothing to hide and no reason for an apology. The report had lain in the public library all along, where anybody could have read it, she told the council. The librarian, asked for the folder, found an empty box. Residents of Ash Lane, who live downwind, demand a new measurement. The operator of the plant said its filters met the standard. Eggs from the lane will be examined in the spring, the county laboratory announced. Opposition councillors plan a vote of no confidence.',
    matters: [
      {
        accounts: [
          ['she was sorry that her staff had hidden'],
          ['there had been nothing to hide', 'where anybody could have read it'],
        ],
      },
    ],
  },
  {
    name: 'convoy in the pass',
    text: 'Eleven lorries with flour and medicine have been standing in the Zarin pass since Sunday. The militia that guards it says the drivers have no papers. "We would let them through tomorrow," its commander, known as Abu Talha, told a local station. Papers were shown at three posts, said Lotte Brandt of the relief agency that hired them; the men want money, a thousand dollars a lorry. Nobody asked for a cent, that is a slander on my fighters, Abu Talha replied.\n\nBeyond the pass, 60,000 people depend on the convoy, the United Nations said. In the town of Kharuba the hospital has antibiotics for one week, its pharmacist said. The government in the capital said it had no influence in the area. The governor\'s nephew sits at the barrier, one of the drivers said.',
    matters: [
      {
        accounts: [
          ['the drivers have no papers', 'that is a slander on my fighters'],
          ['the men want money, a thousand dollars'],
        ],
      },
      {
        accounts: [['it had no influence in the area'], ["The governor's nephew sits at the barrier"]],
      },
    ],
  },
  {
    name: 'plagiarism at the academy',
    text: "Is the thesis of the new rector his own? The website Footnote says forty-one of its pages come from a Polish study of 1988.\n\nRector Aurel Dima has answered that he quoted where he borrowed and that the marks were lost in print. His supervisor, who is 91, said he remembered an exceptionally diligent student. There are no marks in the typescript either, said Footnote's editor, who had gone to the archive.\n\nStudents hung a banner with quotation marks from the library. The senate will hear both in October. It is a question of honour, the dean of law said. A petition for the rector has gathered 200 names, according to its author.",
    matters: [
      {
        accounts: [
          ['forty-one of its pages', 'There are no marks in the typescript either'],
          ['he quoted where he borrowed'],
        ],
      },
    ],
  },
  {
    name: 'the dam gates',
    text: 'Twenty-two villages lie under water since the gates of the Lomé-Kati dam were opened on Sunday night. People living below say no siren was sounded. "I woke because my bed moved," said Afi Mensah, a teacher. The dam authority maintains that the alarm ran for twenty minutes and was heard as far as the mission school. The horn has been broken since the rains of last year, said a technician of the authority who asked not to be named.\n\nThe gates had to be opened because the lake was full, the authority\'s director said. The water stood two metres below the rim, according to men who fish there. Neither the army nor the Red Cross has enough boats. Prime Minister Kossi Adde promised each family a tent.',
    matters: [
      {
        accounts: [
          [
            'no siren was sounded',
            'I woke because my bed moved',
            'The horn has been broken since the rains of last year',
          ],
          ['the alarm ran for twenty minutes'],
        ],
      },
      {
        accounts: [
          ['The gates had to be opened because the lake was full'],
          ['The water stood two metres below the rim'],
        ],
      },
    ],
  },
  {
    name: 'police officer at the crossing',
    text: 'A boy of twelve was knocked down by a patrol car at the corner of Mill Street. The force said in a statement that the siren and the lights were on. Kiosk owner Salvo Perrone, who saw it all, said the car came out of nowhere, dark and silent. "There was no siren, I would have looked up," said a second witness, a woman with a pram. The boy has a broken hip and will walk again, the clinic said. The officers were on the way to a burglary. Mill Street has been waiting for traffic lights since 2019, residents complained. The city\'s road department put it down to a lack of money. An independent body has begun to collect video.',
    matters: [
      {
        accounts: [['the siren and the lights were on'], ['the car came out of nowhere', 'There was no siren']],
      },
    ],
  },
  {
    name: 'fishing fleet and the flare',
    text: 'Fishermen from Quell returned on Monday with burned nets and a story. A frigate of the Marran navy, skipper Lars Oddvik said, had fired flares into their rigging in waters that belong to nobody. Marran\'s admiralty said its ship had sent up a signal because the trawlers were drifting towards a minefield, and none of it came near them. "We know where the mines are, we have fished there for thirty years," Oddvik said.\n\nQuell\'s prime minister asked for an explanation. The nets were worth about 80,000 crowns, the insurers estimated. Cod has become rare on the bank, according to the institute of marine research. The next round of talks on quotas is to be held in May.',
    matters: [
      {
        accounts: [
          ['had fired flares into their rigging'],
          ['its ship had sent up a signal', 'and none of it came near them'],
        ],
      },
    ],
  },
  {
    name: 'leaked exam',
    text: "The final exam in mathematics must be repeated by 34,000 pupils. It was leaked by a teacher in Brod, Education Minister Petra Zorn said on Wednesday.\n\nThe teachers' union calls that a cheap attempt to shift the blame. The file lay unprotected on the ministry's server from Friday to Monday, it said. A pupil in Lesk said he had received the questions as a picture from his cousin.\n\nThe ministry's own computer department did not want to comment. Parents are angry above all about the new date, which falls into the holidays, said the head of their association. Prosecutors have opened a case against unknown persons. The universities will wait for the results, their conference promised.",
    matters: [
      {
        accounts: [
          ['It was leaked by a teacher'],
          ['a cheap attempt to shift the blame', "The file lay unprotected on the ministry's server"],
        ],
      },
    ],
  },
  {
    name: "the hostage's release",
    text: 'Journalist Mina Karras came home on Saturday after 97 days in the hands of kidnappers. Government spokesman Ion Petru said that no ransom had been paid. A tribal leader who says he carried the bag spoke of two million dollars, in used notes. "I counted it myself on a carpet," he told a foreign broadcaster. Fantasies, Petru said when asked about the bag.\n\nKarras thanked everybody and asked for quiet. She has lost 14 kilos, her brother said. Her newspaper will not publish anything until she wishes it, the editor-in-chief wrote. The colleague with whom she was seized died in captivity in June. His family demands his body.',
    matters: [
      {
        accounts: [
          ['no ransom had been paid', 'Fantasies'],
          ['two million dollars', 'I counted it myself on a carpet'],
        ],
      },
    ],
  },
  {
    name: 'market fire compensation',
    text: 'Eight months after the fire in Halle market, stallholders say not a single one of them has received any money. "I sell socks from a blanket," said Bettina Grosz, who had a shop there for twenty years. City treasurer Kurt Ammer said on the contrary that all claims filed by June had been settled. He put the sum at 1.3 million. My letter came back unopened, replied the traders\' lawyer, Ute Fink. A new hall is to rise on the site in two years. The cause of the fire was an old cable, the experts\' report says. Several stallholders believe that somebody laid it, for the sake of the site. Nobody will be prosecuted, according to the state attorney.',
    matters: [
      {
        accounts: [
          ['not a single one of them', 'I sell socks from a blanket', 'My letter came back unopened'],
          ['all claims filed by June had been settled', '1.3 million'],
        ],
      },
      {
        accounts: [['The cause of the fire was an old cable'], ['somebody laid it']],
      },
    ],
  },
  {
    name: 'poisoned reservoir',
    text: 'Tests have found weedkiller in the reservoir from which Santa Rufina drinks. The farmers\' cooperative pointed to the railway, which sprays its tracks. "We have used only hot steam since 2021," said a spokeswoman for the line. The fields begin ten metres from the water, she added. Thirty people complained of stomach ache, the health post reported. None had to stay in bed.\n\nMayor Inés Olmo ordered bottled water for the schools. In the bar opposite the town hall both explanations have their friends. "I\'ve got cousins on the railway and a brother-in-law in the cooperative," said the owner, Paco. Samples were sent to the capital, and the result is expected within a week.',
    matters: [
      {
        accounts: [
          ['the railway, which sprays'],
          ['We have used only hot steam since 2021', 'The fields begin ten metres from the water'],
        ],
      },
    ],
  },
  {
    name: 'ultimatum and reply',
    text: "\"We have had no reply to our note,\" Foreign Minister Sela Varga of Kuria said on Sunday, an hour before her deadline ran out. The government of neighbouring Dremen had been asked to hand over four officers.\n\nDremen's embassy said it had delivered an answer of six pages on Friday evening, against a receipt. The pages were shown to journalists but not handed out. They contain an offer to try the men at home, one who read them said.\n\nKuria closed its border at midnight. Lorries queued for nine kilometres. The Danube Council called on both to show restraint. Bread will not get dearer for the time being, Kuria's trade minister promised. Varga's coalition partner said she should have waited a day.",
    matters: [
      {
        accounts: [['We have had no reply to our note'], ['had delivered an answer of six pages', 'against a receipt']],
      },
    ],
  },
  {
    name: 'funeral shots',
    text: 'At the funeral of a taxi driver in Port Lazar two mourners were shot dead. The gendarmerie said that fire had come out of the procession and that its men had used rubber. Hospital doctors removed army bullets from both bodies, according to the surgeon on duty, Dr Claude Ymer. "Nobody among us had so much as a stick," the widow said. The rubber version was repeated by Interior Minister Duval on the evening news.\n\nThe driver had died in a cell on Monday. Of a weak heart, the jail\'s doctor wrote. He was beaten every night, a cellmate told the lawyers. Human rights lawyers have asked for a second autopsy. Taxi drivers will stop work on Friday, their association announced.',
    matters: [
      {
        accounts: [
          ['fire had come out of the procession'],
          ['army bullets from both bodies', 'Nobody among us had so much as a stick'],
        ],
      },
      {
        accounts: [['a weak heart'], ['He was beaten every night']],
      },
    ],
  },
  {
    name: 'coup rumours',
    text: "All day on Tuesday the radio of Saint-Aubin played marches. In the evening President Gil Montout appeared and said there had been an attempt to overthrow him. Three colonels were under arrest, he said. His predecessor, who lives in exile, said it was theatre, staged to lock up those who had refused to sign the new constitution. A bar owner near the barracks saw soldiers play football until noon. Neighbouring governments congratulated Montout on his escape. The opposition's leader at home said she knew no more than the marches told her. One of the colonels has diabetes and needs insulin, his daughter said. A trial before a military court was announced for September. No shot was fired and no door broken, said a diplomat who lives opposite the palace.",
    matters: [
      {
        accounts: [['there had been an attempt to overthrow him'], ['theatre', 'No shot was fired and no door broken']],
      },
    ],
  },
  {
    name: 'deal on the coalition',
    text: 'Green leader Maja Koll said on Friday that the three parties had agreed on everything. "Champagne is in the fridge," she added. It came as a surprise to the Liberals. Their chairman, Otto Reiss, said two chapters, pensions and the motorway, were still open and nobody had signed a thing. The Social Democrats, the third in the group, did not answer calls.\n\nThe president had given them until Monday. Business leaders urged speed. A new election would be a disgrace, the employers\' federation said. In a survey 44 percent of voters said they would stay at home. Later on Friday Koll flew to a climate meeting.',
    matters: [
      {
        accounts: [
          ['the three parties had agreed on everything'],
          ['two chapters, pensions and the motorway', 'nobody had signed a thing'],
        ],
      },
    ],
  },
  {
    name: 'lost luggage of the orchestra',
    text: 'The National Youth Orchestra played its concert in Sapporo on borrowed instruments. A double bass and eleven violins had not arrived.\n\nThey were never handed in at our counter, Polar Air said. The tour manager, Elin Storm, showed reporters twelve receipts. Each bears the airline\'s stamp, she said. The violins belong to a bank and are worth four million.\n\nThe conductor praised the hosts, who had opened their cupboards. "Mine had a rose on the scroll," said the first violin, who is seventeen. Customs in Helsinki reported that nothing had been found there. The audience stood up for ten minutes, according to the local paper.',
    matters: [
      {
        accounts: [['They were never handed in at our counter'], ["Each bears the airline's stamp"]],
      },
    ],
  },
  {
    name: 'night at the quarry camp',
    text: "Guards at the Hollis quarry camp shot two men on the night to Wednesday. They were trying to climb the fence, the camp's director, Major Pike, said. The camp holds 600 people who are waiting for asylum. They had been dragged out of bed and stood against a wall, said a man from the same hut, who passed a note to a priest. Four others wrote that it happened like that, the priest told us. Both bullets entered from the front, the coroner found.\n\nThe ministry of the interior said it had full confidence in the major. Parliament's committee on detention will visit on Monday. A third man, who was wounded, has been taken to an unknown place, a refugee council said. Major Pike said he lay in the infirmary of the camp.",
    matters: [
      {
        accounts: [
          ['trying to climb the fence'],
          [
            'They had been dragged out of bed and stood against a wall',
            'it happened like that',
            'Both bullets entered from the front',
          ],
        ],
      },
      {
        accounts: [['taken to an unknown place'], ['he lay in the infirmary of the camp']],
      },
    ],
  },
  {
    name: "the referee's phone",
    text: 'Hours after the final, referee Bo Lindahl was accused of having taken a call at half-time. Beaten coach Raúl Pons said a man from the federation had rung him to ask for a penalty. Lindahl said that his phone had lain in a locked box all evening, as the rules demand. "I do not even like telephones," he said. The box was sealed until midnight, the match delegate confirmed. The penalty decided the game in the 88th minute. Striker Abel Nuñez, who won it, said he had been pushed. Television pictures show both players falling. A fine for Pons is likely, according to people in the federation. His club will appeal against the result.',
    matters: [
      {
        accounts: [
          ['a man from the federation had rung him'],
          ['his phone had lain in a locked box', 'The box was sealed until midnight'],
        ],
      },
    ],
  },
  {
    name: "the widow's house",
    text: "Bailiffs cleared the house of 78-year-old Mrs. Ivy Doran in Larkhill on Monday. The housing association said that she had been offered three flats, all on the ground floor. No one offered me as much as a shed, Mrs. Doran said from her niece's sofa. Her niece remembered one letter, about a place in a town forty miles away. The association's chairman spoke of a sad duty.\n\nA neighbour who still lives there, Tom Heggie, said he had bought a chain. Work begins in June, the county engineer said. Two members of parliament have asked the minister to step in.",
    matters: [
      {
        accounts: [
          ['she had been offered three flats'],
          ['No one offered me as much as a shed', 'one letter, about a place'],
        ],
      },
    ],
  },
  {
    name: 'two ministers and a budget hole',
    text: "Treasury Minister Lindiwe Moyo says the hole in the health budget, some 900 million, was dug by her predecessor's contracts. Her predecessor, Pieter Louw, now on the back benches, answered with a table.\n\nThe account stood in balance on the day he left, he said, and her own tax cut did the rest. Economist Sipho Dube of the Institute for Public Money said the fall in the price of copper had made it, which neither had mentioned.\n\nHospitals are already putting off operations. In Mbane the cancer ward has no gloves, a nurse there said. The trade union of nurses threatens to strike from the 15th. Moyo promised that wages would be paid. The president asked his ministers to argue less.",
    matters: [
      {
        accounts: [
          ["dug by her predecessor's contracts"],
          ['her own tax cut did the rest'],
          ['the fall in the price of copper had made it'],
        ],
      },
    ],
  },
  {
    name: 'mountain rescue',
    text: 'Two climbers froze to death on the Grauhorn after waiting sixteen hours for help. Their friend, Jana Vesely, who survived, said she had called the rescue service at noon and had been told to sit tight. The service\'s first record of a call is from twenty past nine in the evening, its head, Reto Aschwanden, said. "My phone shows four calls before one o\'clock," Vesely answered. The network operator said it would open its logs to a judge.\n\nWind made flying impossible after eight, the helicopter company said. The two dead came from Brno and were 24 and 29. Their club lit candles. Guides have long asked for a hut below the summit, said their chairman.',
    matters: [
      {
        accounts: [
          ['she had called the rescue service at noon', "My phone shows four calls before one o'clock"],
          ['from twenty past nine in the evening'],
        ],
      },
    ],
  },
  {
    name: 'prison hunger strike',
    text: 'In the fortress of Sv. Ana eighty men have eaten nothing for nineteen days, according to a committee of their relatives. The prison service says meals are taken as usual. It published a photograph of empty plates. "They empty them into the drain," said Vesna, whose husband has been inside since the elections. A doctor of the Council for Prisoners, who was let in for an hour, said he had seen men too weak to stand. The men ask for a trial or release. Justice Minister Stojan Lukic said the law gave him two years to charge them. The limit is six months, according to their lawyer. Foreign diplomats were not admitted.',
    matters: [
      {
        accounts: [
          ['eighty men have eaten nothing', 'They empty them into the drain', 'had seen men too weak to stand'],
          ['meals are taken as usual'],
        ],
      },
      {
        accounts: [['the law gave him two years'], ['The limit is six months']],
      },
    ],
  },
  {
    name: 'tenants and bedbugs',
    text: "Students in the new hall at Wexcombe sleep in their clothes. The bugs came in with second-hand mattresses that students bought, the hall's manager wrote in an email to all. Not so, says the residents' council: the beds were infested when the doors opened, and cleaners had reported it in August. One of the cleaners, Maria Teles, showed us her slip. I noted insects in rooms 11 to 30, she said.\n\nThe university has hired a firm with dogs. Each treatment costs 90 pounds, the firm said. The vice-chancellor regretted the trouble and offered a week's rent. First-year student Kofi Barnes said he would rather have his sleep back.",
    matters: [
      {
        accounts: [
          ['The bugs came in with second-hand mattresses'],
          ['the beds were infested when the doors opened', 'I noted insects in rooms 11 to 30'],
        ],
      },
    ],
  },
  {
    name: 'attack on the radio station',
    text: "Men with iron bars wrecked the studio of Radio Tamarind on Thursday night and beat its presenter. She recognised two of them as bodyguards of Governor Salim Bakari, presenter Zuhura Ally said from her bed.\n\nThe governor's press officer said that every one of his guards was at a wedding eighty kilometres away. Wedding guests posted pictures of them dancing, with a clock on the wall.\n\nThe clock in the picture shows the wrong hour, said the station's director, who had been at the same wedding. The press council called for arrests. Ally had reported on land bought by the governor's son. Her nose is broken and she will be back on air on Monday, she said. Police have not named any suspects.",
    matters: [
      {
        accounts: [
          ['bodyguards of Governor Salim Bakari', 'The clock in the picture shows the wrong hour'],
          ['every one of his guards was at a wedding'],
        ],
      },
    ],
  },
  {
    name: 'drought relief for friends',
    text: 'Maize for hungry households in the Upper Ruvu went to members of the ruling party, women there told a visiting bishop. District officer Elias Komba said no card was asked for, and that the sacks had been given out by the letters of the alphabet. "I begin with A, and I got nothing," Asha Abeid said. Her neighbour, who wears the party\'s green, got two.\n\nThe bishop said he did not judge but had eyes. Four million people need help in the region, the food agency estimates. Rain is expected in November. The donors\' group said it would send an auditor. Komba welcomed that and offered the auditor a car.',
    matters: [
      {
        accounts: [['to members of the ruling party', 'I begin with A, and I got nothing'], ['no card was asked for']],
      },
    ],
  },
  {
    name: 'minister flew home',
    text: 'A photograph of an airport lounge has brought Interior Minister Hanne Juhl trouble. It was taken, the tabloid Nu said, on the afternoon of the bombing, when she claims to have been in the crisis room. Juhl said the picture was a week old. "I was at my desk from two until midnight," she said. Her driver refused to talk to us. Fourteen people died in the bombing. Their families meet the prime minister on Friday. A committee will look at the rescue work, which survivors praised. Security experts called the attack well prepared. The waiter of the lounge, who has been shown the photograph, remembers the day because of the television, Nu reported on Thursday.',
    matters: [
      {
        accounts: [
          ['on the afternoon of the bombing', 'remembers the day because of the television'],
          ['the picture was a week old', 'I was at my desk from two until midnight'],
        ],
      },
    ],
  },
  {
    name: 'the cancelled concert',
    text: "Singer Leyla Sönmez did not appear in Ravna on Saturday, and 12,000 people went home. The organiser said she had a fever. It is not true, she wrote to her followers: I stood at the border for seven hours and was sent back. The interior ministry said that no artist had been turned away on Saturday. Her drummer, who has another passport, was let through.\n\nTickets will be refunded, the organiser promised. Sönmez sang in the language of the minority at her last concert in the country. The head of the city's culture office said art had nothing to do with it. Hotels complained of empty rooms. She will try again in the spring, her agency announced.",
    matters: [
      {
        accounts: [['she had a fever', 'no artist had been turned away'], ['I stood at the border for seven hours']],
      },
    ],
  },
  {
    name: 'ship on fire in the strait',
    text: "The tanker Halcyon burned for three days in the strait of Omra before tugs came. Its owner, a firm in Piraeus, believes a drone struck the bridge.\n\nOmra's navy said a boiler had blown up and that nothing had flown in the area. The captain, a Georgian, spoke of a humming noise and then a flash above us. Two sailors are missing, the owner said.\n\nA group that calls itself the Sons of the Sea claimed it had hit the vessel with a craft of its own making. Omra called the group's message an empty boast. Insurers raised premiums by a third. Oil has not spilled so far, according to an environmental agency. Shipping companies want escorts.",
    matters: [
      {
        accounts: [
          ['a drone struck the bridge', 'a humming noise and then a flash above us', 'it had hit the vessel'],
          ['a boiler had blown up', 'an empty boast'],
        ],
      },
    ],
  },
];
