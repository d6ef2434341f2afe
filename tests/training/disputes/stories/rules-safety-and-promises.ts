// Training stories of rules, safety and promises: lawful or not, asked or not, safe or not, willing or forced, fair or rigged, kept or broken.

import type { Story } from './story';

export const RULES_SAFETY_AND_PROMISES: readonly Story[] = [
  {
    name: 'night eviction by the canal',
    text: 'Bulldozers cleared the settlement by the Tanda canal between two and five in the morning. The city\'s development authority, which brought the machines, said a court order of 12 August covered every hut. Advocate Farida Sheikh read the order to reporters under an umbrella. It protects the families until a judge has heard them, she said. "What happened tonight is a crime."\n\nMinister for housing Anwar Baig visited the site and handed out biscuits. He said that plots had been set aside beyond the airport. Everybody was told in June, the authority\'s notice says. Barber Iqbal, whose mirror had been saved, heard of it from the headlights, he said. Schools nearby will open their halls, the education department announced.',
    matters: [
      {
        accounts: [
          ['a court order of 12 August covered every hut'],
          ['It protects the families until a judge has heard them', 'What happened tonight is a crime'],
        ],
      },
      {
        accounts: [['Everybody was told in June'], ['heard of it from the headlights']],
      },
    ],
  },
  {
    name: 'wind park on reindeer land',
    text: 'In the reindeer district of Ruovda a windmill park of forty towers is going up. Everything had been discussed, the energy company Nordan says; there were nine meetings, with coffee. Herder Inga Sara was at one of them. "They showed us a film. Nobody asked a question we could say no to," she recalled. An information evening is not a consultation, the district\'s lawyer wrote to the supreme court. The reindeer avoid the area, as transmitters on forty animals show, according to a biologist from Umeå. Nordan has offered money for hay. The mayor wants the taxes, and he said so.',
    matters: [
      {
        accounts: [
          ['there were nine meetings'],
          [
            'They showed us a film. Nobody asked a question we could say no to',
            'An information evening is not a consultation',
          ],
        ],
      },
    ],
  },
  {
    name: 'sacked nurses in the desert hospital',
    text: 'All 140 foreign nurses of the Al-Waha hospital resigned on the same afternoon. It was their own wish, director Dr Sami Haddad told the Gulf Observer, and the letters lie in his drawer. The letters are alike, down to the comma, said Jocelyn Reyes from Cebu, who had signed one; she was given a pen and five minutes and a man stood at the door with her passport. I would have signed that I was a camel, said a colleague.\n\nThe Philippine consulate is looking for beds. New nurses would arrive within a month, Haddad said. The labour ministry said that it had received no complaint. Reyes said she had sent four, by registered mail. Three patients in intensive care were moved to the army clinic. Their relatives praised the drivers.',
    matters: [
      {
        accounts: [
          ['It was their own wish'],
          ['she was given a pen and five minutes', 'I would have signed that I was a camel'],
        ],
      },
      {
        accounts: [['it had received no complaint'], ['she had sent four']],
      },
    ],
  },
  {
    name: 'the bridge at Holm',
    text: '"Would I take my own children over it? Every morning," said bridge engineer Stellan Ek of the rail authority.\n\nThe bridge at Holm is sound, he told the county board, cracks or no cracks. Two of his former colleagues wrote to the board as well. They warned that the third girder could go in a hard frost. They had left the authority over it, according to the letter.\n\nEk had read the letter with a smile, he said. "The cracks have not grown since 2011," he added. The board will pay for a measurement from outside. A new bridge would cost 90 million, and there is no money for one, said its chairman.',
    matters: [
      {
        accounts: [
          [
            'Would I take my own children over it? Every morning',
            'The bridge at Holm is sound',
            'The cracks have not grown since 2011',
          ],
          ['the third girder could go in a hard frost'],
        ],
      },
    ],
  },
  {
    name: 'vote in the chess federation',
    text: 'Zoltan Beke remains president of the chess federation of Transdania, by 61 votes to 60. The returning officer, a notary named Pál, said it was the cleanest ballot he had ever taken part in. Grandmaster Irén Vass, who lost, speaks of two delegates who do not exist. One is named for a village under a reservoir, the other, she says, has been dead since the Olympiad in Bled.\n\nBeke said that the village had moved up the hill. And the dead man is his son, of the same name, he said. Sponsors are worried; the brewery will wait with the next payment, its spokesman announced. Players want neither of the two. The European union of chess asked for the papers. The next world cup qualifier begins on Friday, in a spa.',
    matters: [
      {
        accounts: [
          ['the cleanest ballot', 'the village had moved up the hill', 'And the dead man is his son, of the same name'],
          ['two delegates who do not exist', 'has been dead since the Olympiad in Bled'],
        ],
      },
    ],
  },
  {
    name: 'promised school bus',
    text: 'When the school in Upper Tarn was closed, the county promised the village a bus for ever. So says Gwen Parry, who was the last head teacher. No bus has come since Christmas. Nobody ever promised more than two years, said Councillor Emlyn Rees, and the two years are over. Mrs. Parry keeps the letter in a biscuit tin. "As long as there is a child in Upper Tarn," it reads. The eleven children walk three miles along a road without a pavement, their parents say. A quarry whose lorries use the road has offered yellow jackets. The ombudsman\'s answer is expected in May.',
    matters: [
      {
        accounts: [
          ['a bus for ever', 'As long as there is a child in Upper Tarn'],
          ['Nobody ever promised more than two years'],
        ],
      },
    ],
  },
  {
    name: 'ceasefire week',
    text: 'The truce in the Karun hills is a week old. It holds, not one bullet has been fired from our lines, says the army of Sarvestan. Rebel commander Zaur said mortars had come down on his men on every one of the seven mornings. Monitors in white jeeps reach only the northern end. They had heard explosions but could not tell whose, the head of their mission, Colonel Aino Lehto, said.\n\nIn Balad, market day was held for the first time since winter. The road to the south is open, the governor announced on the radio. A driver named Samir got as far as the first log and turned round, he told us. Peace talks continue in Muscat. Both delegations praised the food.',
    matters: [
      {
        accounts: [['not one bullet has been fired from our lines'], ['mortars had come down on his men']],
      },
      {
        accounts: [['The road to the south is open'], ['got as far as the first log and turned round']],
      },
    ],
  },
  {
    name: 'volunteers or conscripts',
    text: 'Eight thousand men from Orsk province have joined the army this autumn, every one of them of his own free will, the governor\'s office reports. On the platform at Orsk a mother beat against the window of a train. "They took him from the night bus. He had his fishing rod with him," she said.\n\nRecruiters in three towns are paid by the head, wrote the banned newspaper Listok. Whoever has been taken by mistake can complain at the barracks, the provincial prosecutor said.\n\nA volunteer with a moustache told state television about his love of the river. The bonus equals two years\' wages. Factories look for women welders, according to the chamber of industry. The next train will leave on Monday.',
    matters: [
      {
        accounts: [
          ['every one of them of his own free will'],
          ['They took him from the night bus', 'are paid by the head'],
        ],
      },
    ],
  },
  {
    name: "water company's beach",
    text: "Red flags came down at Sandle Bay on Saturday. The sea is fit for bathing again, the water company said. Twenty-two surfers have since gone to the doctor, and they do not want to hear it. Of six samples taken this week five were full of gut bacteria, said Lorna Keys, who teaches chemistry at the local school and took them with her class. The company replied that hers was not an accredited laboratory. The environment agency's is; it will have figures in ten days, it said.\n\nHotels lost guests at the best time of the year. A lifeguard said that he swims in the lido now. The pipe had carried sewage for eleven hours after a storm, as the company admitted. It made a profit of 120 million.",
    matters: [
      {
        accounts: [
          ['The sea is fit for bathing again', 'hers was not an accredited laboratory'],
          ['Of six samples taken this week five were full of gut bacteria'],
        ],
      },
    ],
  },
  {
    name: 'cobalt diggers',
    text: 'Children under ten dig for cobalt in Kasombo, a film by two students shows. The pit belongs to Lumina Minerals. Its country manager, Gert Visser, said that no one under eighteen gets past the gate. In the film a boy explains how: there is a hole in the fence behind the latrines. "I have worked here for three rainy seasons," says his sister, who looks about eleven. Visser doubts that the pictures were taken on Lumina\'s land. A church tower is to be seen in them, and there is only one. Car makers who buy the metal asked for a report. School costs four dollars a month, and that is the trouble, said Father Benoît Kanza. The provincial minister promised a school without fees.',
    matters: [
      {
        accounts: [
          ['no one under eighteen gets past the gate', "the pictures were taken on Lumina's land"],
          [
            'Children under ten dig for cobalt in Kasombo',
            'there is a hole in the fence behind the latrines',
            'I have worked here for three rainy seasons',
          ],
        ],
      },
    ],
  },
  {
    name: 'asylum on the island',
    text: 'Twelve people who reached the island of Psaros in a rubber boat were back in the middle of the sea four hours later. They had asked for protection, said Amadou from Guinea by satellite telephone, and men in masks took our shoes and pushed the boat off. No such group had landed on Psaros, the coastguard declared; that night its patrol saw only dolphins. Baker Stavroula said she had opened her shop at four and sold eight of them bread. She has the coins, from three countries.\n\nUnder European law each of them has the right to be heard, said Professor Jens Oort. The minister of migration spoke of a hard job that men did well. A cargo ship picked the twelve up on Thursday. Two will stay in hospital for some time. Whether they return to Psaros is for a judge to say, their lawyer explained.',
    matters: [
      {
        accounts: [
          ['men in masks took our shoes', 'sold eight of them bread'],
          ['that night its patrol saw only dolphins'],
        ],
      },
    ],
  },
  {
    name: 'penalty shoot-out in the rain',
    text: "Not everybody agrees that the ball was over the line. By a hand's breadth, said Turan Atesh, whose shot it was, and goal-line technology there is none in the second division.\n\nKeeper Olli Rautio, who pulled it out of the mud, said he had it before the whole of it was in. \"There was grass between the ball and the chalk.\" The linesman, the only one who stood right, slipped at that moment.\n\nThe match should be played again, the president of Atesh's club said in the car park. The league said that results stand. Supporters of both clubs cleaned the stands together until midnight. Rautio's contract ends, and a team from Scotland called, said his father. Atesh dedicated the goal to his physiotherapist.",
    matters: [
      {
        accounts: [
          ["By a hand's breadth"],
          ['had it before the whole of it was in', 'There was grass between the ball and the chalk'],
        ],
      },
    ],
  },
  {
    name: 'three stories of a strike vote',
    text: 'At the Gantry shipyard, where 2,000 people build ferries, there will be a strike. Eighty-eight percent voted for it, said shop steward Moira Lang. Managing director Per Lund maintained that fewer than half had a ballot in their hands: the night shift found no box. The night shift votes by post, as always, said Lang. A welder called Geordie told the Clarion that some had voted in a pub, twice, for fun.\n\nFerry lines fear for their summer. The government offered a mediator. A pay rise of four percent is on the table, and inflation is at seven. Lund said he had a daughter in the union and they had stopped talking about it at breakfast. Work on the Isle of Rona, due in March, stands still.',
    matters: [
      {
        accounts: [
          ['Eighty-eight percent voted for it', 'The night shift votes by post'],
          ['fewer than half had a ballot in their hands', 'the night shift found no box'],
          ['some had voted in a pub, twice, for fun'],
        ],
      },
    ],
  },
  {
    name: 'forest concession',
    text: 'On paper the Mbele forest belongs to the state, in practice to whoever has a chainsaw. Timber firm Okala holds a concession that is valid until 2040, as its lawyer Serge Nguema says. The forest inspector of the province, Clarisse Obame, wrote that it had lapsed when the tax was not paid. She wrote it on the last day before she was transferred. It might have been a draft of hers, the ministry said. Villagers wish to be asked before a tree falls. The law says they must be. Okala has the thumbprints of all chiefs, Nguema said. In Mbele-Centre, chief Ondo held up both hands. They have signed nothing but the price of a football, he said.',
    matters: [
      {
        accounts: [['is valid until 2040', 'a draft of hers'], ['it had lapsed when the tax was not paid']],
      },
      {
        accounts: [
          ['Okala has the thumbprints of all chiefs'],
          ['They have signed nothing but the price of a football'],
        ],
      },
    ],
  },
  {
    name: 'jury in the harbour trial',
    text: "Five dockers were found guilty on Friday of smuggling cocaine in bananas. It was a fair trial, said prosecutor Wim Claes. Their counsel, Nele Daems, called it a lottery with one winner. Three witnesses were heard behind a curtain, with altered voices, she said. The law allows curtains, Claes replied. According to the record, the judge had warned the jury twice to give such words less weight.\n\nSentences will follow on the 30th. Cocaine worth 90 million was found in the containers, customs said. The dockers' pension fund has shut its account. Next week another trial begins, with eleven accused.",
    matters: [
      {
        accounts: [
          ['It was a fair trial', 'The law allows curtains', 'the judge had warned the jury twice'],
          ['a lottery with one winner', 'Three witnesses were heard behind a curtain'],
        ],
      },
    ],
  },
  {
    name: 'teachers of the occupied town',
    text: 'Schools in the occupied town of Bilets open with new books. The teachers had chosen to stay and were happy, the new head of the district told visitors from the capital.\n\nNatalka, who taught geography until she fled through three countries, tells of a list in the staff room, and of a colleague who was fetched at night because she had not signed. Whoever does not send children to school loses the children, parents say.\n\nThe visitors were shown a gymnasium. In the new atlas the border lies elsewhere. Teachers who cooperate will be tried one day, the legal government announced from afar. Its own lessons reach 400 pupils by telephone, it said. The head of the district said nobody followed them. A boy does both and is tired, his aunt said.',
    matters: [
      {
        accounts: [
          ['chosen to stay and were happy'],
          ['a list in the staff room', 'a colleague who was fetched at night because she had not signed'],
        ],
      },
      {
        accounts: [['Its own lessons reach 400 pupils'], ['nobody followed them']],
      },
    ],
  },
  {
    name: 'gas mask factory contract',
    text: "Fifty thousand gas masks lie in a warehouse of the army of Jorland. They were tested by three institutes and are faultless, the defence procurement agency says. Sergeant Mads Friis put one on in a room with tear gas. He told the soldiers' magazine, whose editor has lost his job, that he was out again before the door had closed. The rubber is cracked on one in four, says a paper by the army's own store-keepers.\n\nThe maker, whose sister-in-law sits in parliament, has not answered. It is not a crime to have a sister-in-law, said the committee's chairman. There was only one bidder. A Swede would have been cheaper by half, the Swede says. New masks would take fourteen months, the agency estimates.",
    matters: [
      {
        accounts: [
          ['tested by three institutes and are faultless'],
          ['he was out again before the door had closed', 'The rubber is cracked on one in four'],
        ],
      },
    ],
  },
  {
    name: 'flood warning promised',
    text: "After the flood of 2021 the state promised every valley a siren. The promise has been kept, Interior Minister Hauke Rahn said on the anniversary. In Ahrbach people have a pole, and no siren on it, the fire chief said. The pole was put up before the election, and the men never came back, he said. Rahn's ministry said the siren had been delivered. People meet on Thursdays to paint their houses. Two of five have moved away. A telephone app works quite well, according to the fire chief, as long as there is power. Money for another 300 poles is in the budget, the ministry said. Scientists expect such a flood every forty years.",
    matters: [
      {
        accounts: [
          ['The promise has been kept', 'the siren had been delivered'],
          ['a pole, and no siren on it', 'the men never came back'],
        ],
      },
    ],
  },
  {
    name: 'sperm whales and the cable',
    text: 'For a new cable between Irra and the mainland, robots are ploughing the sea floor. There are no whales in the channel at this season, says the study that came with the permit. Fisherman Duarte Pimentel said he films them with his telephone on every trip. "Yesterday eleven, a mother with a calf," he told the parliament of the islands. Marine biologist Sofia Brum said she had warned of the whales in writing, in vain.\n\nThe films may show any sea, said the cable company. The permit was granted lawfully, said the minister for the sea. Lawyers of a nature league called it void, since it had never been published. A judge could stop the plough within a week. The company says each day of rest costs 200,000.',
    matters: [
      {
        accounts: [
          ['are no whales in the channel at this season', 'The films may show any sea'],
          [
            'he films them with his telephone',
            'Yesterday eleven, a mother with a calf',
            'she had warned of the whales in writing',
          ],
        ],
      },
      {
        accounts: [['The permit was granted lawfully'], ['void']],
      },
    ],
  },
  {
    name: 'garment factory doors',
    text: 'Fire drills are held at Sunrise Knitwear every month, the owners in Dhanpur say. They maintain that every emergency exit was open on 2 April, when it burned.\n\nSeamstress Rokeya broke her leg in a jump from the third floor: "The door had a lock the size of my fist." The labour inspector who wrote "satisfactory" in February repeated that he had found all doors unlocked. The firemen\'s station book says that they cut three chains that night.\n\nNobody died, and that is a miracle, said the imam. The owners will build outside stairs before the monsoon, they promised. For the eleven injured they pay wages. The union asks for an agreement with teeth. Rokeya would like to work sitting by a window from now on, on the ground floor.',
    matters: [
      {
        accounts: [
          ['every emergency exit was open', 'he had found all doors unlocked'],
          ['The door had a lock the size of my fist', 'they cut three chains that night'],
        ],
      },
    ],
  },
  {
    name: 'merger of the two clinics',
    text: 'The boards of the two clinics in Marsberg agree that they must merge. Everything else is open. Staff at St. Anna learned of it from the radio, nurse Heike Lüders said; not a word had been said in the house. The works council had been at the table since spring, according to managing director Timo Ahlers. I have had that chair for six years, and I was at no table, said its chairwoman, Gabi Nolte.\n\nMidwives predict births in lay-bys. The state pays twelve million for the move. Minutes with her signature exist, Ahlers said on Tuesday, and would show them if a judge asked. A merged clinic could employ more specialists, the health insurers believe.',
    matters: [
      {
        accounts: [
          ['not a word had been said in the house', 'I have had that chair for six years, and I was at no table'],
          ['had been at the table since spring', 'Minutes with her signature exist'],
        ],
      },
    ],
  },
  {
    name: "farmer's water licence",
    text: "Is Emmett Crane stealing a river? The irrigation board thinks so: his licence is for 300 acre-feet, it says, and he took twice that. Crane inherited a right from 1889 that knows no limit, he says, and has framed it. The framed paper was superseded in 1952, the board's clerk said. The clerk's grandfather had sworn the opposite on a Bible, Crane replied. Downstream, the almond trees of the Ferraro family turn brown. \"It's all the same to the tree,\" said Gina Ferraro. The state engineer could close the gate with a padlock. Snow in the mountains was at 40 percent of the average this year, the survey reported. A hearing was set for July, which is a dry month.",
    matters: [
      {
        accounts: [
          ['his licence is for 300 acre-feet', 'The framed paper was superseded in 1952'],
          ['inherited a right from 1889 that knows no limit', 'sworn the opposite on a Bible'],
        ],
      },
    ],
  },
  {
    name: 'beauty contest',
    text: 'Jury member Carlo Testa revealed on a talk show that the winner of Miss Riviera had been chosen a day before. Organiser Wanda Lorenzi laughed about it, the envelopes were sealed in front of a notary, and Testa, she said, had wanted his niece to win. He had seen the crown being fitted, Testa insisted. The niece, who came ninth, said that she had enjoyed it very much.\n\nThe winner, Alessia Ferri, is a vet and will give her prize to a kennel. A sponsor, who sells mattresses, asked for his money back. The notary confirmed that he had melted the wax himself. Consumer protectors said viewers had paid a euro for each call. The broadcaster made 400,000 euros. It would look into it, it said, after the holidays.',
    matters: [
      {
        accounts: [
          ['the winner of Miss Riviera had been chosen a day before', 'He had seen the crown being fitted'],
          ['the envelopes were sealed in front of a notary', 'he had melted the wax himself'],
        ],
      },
    ],
  },
  {
    name: 'radiation at the old base',
    text: "Mothers in Pine Flat count the sick children of their street and come to seven. Nothing is wrong there, the ground is as clean as anywhere in the state, the Department of Energy says.\n\nThe base closed in 1991. Retired sergeant Hollis Ware said drums were tipped into a trench behind the firing range. I drove the truck, he said. In the base's papers no trench is mentioned anywhere, the department's historian found.\n\nDr Rebecca Lund of the state university would like to test teeth, for they do not forget. House prices have halved, an estate agent said. Ware offered to show the place.",
    matters: [
      {
        accounts: [
          ['the ground is as clean as anywhere in the state', 'no trench is mentioned anywhere'],
          ['drums were tipped into a trench behind the firing range', 'I drove the truck'],
        ],
      },
    ],
  },
  {
    name: 'parole and the bishop',
    text: "Bishop Amadeus Krol says that he wrote to the parole board as a private person and at nobody's request. According to a mail from his secretary, however, the letter was ordered by the prisoner's wife, who gives generously. The mail, published by the weekly Okno, also names the sum. It is genuine, as two specialists have found, Okno's editor said. The curia speaks of a fabrication in bad Polish.\n\nThe prisoner, a builder, had sold the same flats twice. Ninety families lost their savings. The board will decide without looking at letters, said its chairman. The builder could come out in May. In any case he behaves well, the prison said.",
    matters: [
      {
        accounts: [
          ["a private person and at nobody's request", 'a fabrication in bad Polish'],
          ["the letter was ordered by the prisoner's wife", 'genuine, as two specialists have found'],
        ],
      },
    ],
  },
  {
    name: 'flight of the accountant',
    text: "The accountant of the lottery has been in Dubai since Monday. He is on holiday, with my blessing, lottery director Yiannis Kokkas said. Two of the accountant's colleagues were told by him that he had been put on the plane and that he was to stay until the auditors had gone. The auditors sat in front of a safe without a key. It will be opened with a drill, said their chief. The lottery turns over 800 million a year, a fifth of which goes to sports clubs. Clubs have waited for their money since October. Kokkas had paid it out on time, he said. Rowing coach Eleni Maris showed an account with eleven euros. A date for the next draw will be announced.",
    matters: [
      {
        accounts: [
          ['He is on holiday, with my blessing'],
          ['he had been put on the plane', 'he was to stay until the auditors had gone'],
        ],
      },
      {
        accounts: [['had paid it out on time'], ['an account with eleven euros']],
      },
    ],
  },
  {
    name: 'two neighbours, one well',
    text: "For years villagers on both sides of the line shared the well of Ain Tufa. Soldiers of Maghra filled it with concrete on Friday. They acted on their own soil, the defence minister of Maghra said; the line of 1961 runs north of it. According to the map of the neighbouring kingdom, the well lies forty metres inside. It bears the signature of a Maghran general, the king's surveyor said. A general may sign what he likes, parliament never did, the minister said.\n\nGoats are driven nine kilometres now. Old Mbarka said that both states could have come fifty years ago to dig one. The League will send a surveyor. A surveyor had been there in 1978, too, and was never paid, his grandson said.",
    matters: [
      {
        accounts: [
          [
            'acted on their own soil',
            'the line of 1961 runs north of it',
            'A general may sign what he likes, parliament never did',
          ],
          ['the well lies forty metres inside'],
        ],
      },
    ],
  },
  {
    name: 'whose robots',
    text: "The lawn mower that cut off a hedgehog's legs has a camera. It stops for anything larger than a mouse, says Velden Garden, its maker.\n\nThe hedgehog station of Ulm has taken in forty animals since April, and each, its vet said, had cuts that only such a machine makes. Tests with rubber hedgehogs were passed without a scratch, Velden wrote. Rubber does not roll up in the dark, the vet said. The makers said they advised against mowing at night in any case.\n\nThree cities have forbidden it after sunset. The garden trade expects sales to grow by a fifth. The robot of the city hall mows at night because grass is in the shade then, a gardener explained.",
    matters: [
      {
        accounts: [
          [
            'stops for anything larger than a mouse',
            'Tests with rubber hedgehogs were passed without a scratch',
            'they advised against mowing at night',
          ],
          ['cuts that only such a machine makes', 'Rubber does not roll up in the dark'],
        ],
      },
    ],
  },
  {
    name: 'the coach and the teenagers',
    text: 'Four swimmers, all under sixteen, say that coach Radek Holub made them train with a fever and locked those who cried in the equipment room. One of them shows a photograph of the lock. "In my pool nobody ever had to do anything," Holub said. The room has no lock, according to him. Other parents defend him. Their children have medals, and without a little pressure there are none, one father said.\n\nThe federation will hear all of them with a psychologist present. Holub is to stay away from the pool until then; he goes there to water the plants. The city was told a year ago, mother Alena Ruzicka says. The head of its sports department, who was to have been told, said he was hearing of it for the first time.',
    matters: [
      {
        accounts: [
          ['made them train with a fever'],
          ['In my pool nobody ever had to do anything', 'The room has no lock'],
        ],
      },
      {
        accounts: [['was told a year ago'], ['he was hearing of it for the first time']],
      },
    ],
  },
  {
    name: 'grain silo inspectors',
    text: "Can the bread of Kotra be eaten? The ministry of agriculture is sure: the wheat in the state silos meets every norm. A baker in the old town gave a loaf to the students' laboratory, which said it was full of ergot, enough to make a horse dance. Ten people came to the clinic with cramps, and all had eaten that bread, a doctor there said. They had bathed in the river, said the ministry. It closed the laboratory, for lack of a fire extinguisher. The price of bread is fixed by law. The chief inspector of silos has been promoted and is ambassador now. The students meet in a café, their professor told us.",
    matters: [
      {
        accounts: [
          ['the wheat in the state silos meets every norm', 'They had bathed in the river'],
          ['ergot', 'all had eaten that bread'],
        ],
      },
    ],
  },
  {
    name: 'promise to the miners',
    text: 'When the last pit of Karvina closed, the prime minister stood on a coal wagon. He gave his word on 3,000 new jobs, said Bohdan Mraz, who held his umbrella. The prime minister had said that he hoped for new jobs, his spokeswoman explained. No number passed his lips, she said. There is a recording, but a brass band plays on it. A musician of the band, the second trombone, said he had heard the three and all its noughts.\n\nThree hundred people make headlights in a hall. Young people go to the capital, said the job centre. The next general election is in the spring, and the prime minister will come again, his party announced.',
    matters: [
      {
        accounts: [
          ['He gave his word on 3,000 new jobs', 'the three and all its noughts'],
          ['he hoped for new jobs', 'No number passed his lips'],
        ],
      },
    ],
  },
  {
    name: 'stopped at the checkpoint',
    text: 'A woman in labour lost her child at the checkpoint of Beit Sira on Monday. Soldiers let the car pass at once, the army found after an inquiry of two hours.\n\nHer husband Ghassan said he had held up the doctor\'s letter for ninety minutes. "They wanted to see the other lane first, and then the boot, and then they had tea." The ambulance of the Crescent on the far side noted 6.10 as the time of the call and 7.45 as that of the arrival, its dispatcher said.\n\nA brigadier expressed his sympathy and said that the delay arose on the far side. Women here move to relatives in the ninth month. Checkpoints save lives, a government spokesman said. The mother is out of danger, according to the hospital. An envoy asked for a special lane.',
    matters: [
      {
        accounts: [
          ['let the car pass at once', 'the delay arose on the far side'],
          [
            "held up the doctor's letter for ninety minutes",
            'They wanted to see the other lane first',
            '6.10 as the time of the call',
          ],
        ],
      },
    ],
  },
  {
    name: 'a strike that was lawful',
    text: "Railwaymen in the north did not work on Friday, and 600,000 commuters stayed at home. The railway called the strike unlawful and said notice was given a day late. Notice went out on Monday at 23.58, according to the union's chairman, Kalle Roth, and the law counts days and not hours. The stamp says Tuesday, the railway's chief of staff said. Their stamp is always a day ahead, Roth said, as everybody who has claimed a refund would know.\n\nA labour court will look at the stamp. Should the railway win, the union would owe nine million. Passengers were understanding, said a conductor who brought them coffee. The minister of transport appealed to both. Next Friday's strike has been announced in good time, by four different couriers.",
    matters: [
      {
        accounts: [
          ['unlawful', 'notice was given a day late', 'The stamp says Tuesday'],
          ['went out on Monday at 23.58', 'Their stamp is always a day ahead'],
        ],
      },
    ],
  },
  {
    name: 'election tablets',
    text: "In Osman province, where people vote with tablets, the opposition's names were missing from the second page for an hour. A fault in loading, noticed and mended, said the electoral office. In that hour the second page was emptied on purpose, said candidate Rania Fadel; the fault struck 214 stations, and all of them vote for me, she said. Of the 214 she had won ninety last time, a data journalist found. The supplier from Pune said it had seen nothing unusual in the logs. Fadel asks for a new vote in those places. An hour is not long, the prime minister said, one can wait an hour. Old people liked the large letters. International observers will publish their opinion in four weeks.",
    matters: [
      {
        accounts: [
          ['A fault in loading, noticed and mended', 'it had seen nothing unusual in the logs'],
          ['the second page was emptied on purpose', 'the fault struck 214 stations'],
        ],
      },
      {
        accounts: [['all of them vote for me'], ['she had won ninety last time']],
      },
    ],
  },
  {
    name: 'aid flight turned back',
    text: "A plane with 18 tonnes of milk powder came back to Nairobi with its load on Wednesday. The airport of Dumar, held by General Adan's men, had given clearance in writing, said Pia Winther of Milk for Life. General Adan's spokesman said no one had asked for any. An aircraft without a number approached, and we are at war, he said. The number is two metres high, said the pilot, and I had their man in my headphones all the way.\n\nIn the camps around Dumar one child in five is too thin. The agency will try by road, which is mined. Donors gave a third of what was asked for this year. Both generals in this war own dairies, a trader in Nairobi said. The children's fund of the UN asked for safe corridors.",
    matters: [
      {
        accounts: [
          ['had given clearance in writing', 'I had their man in my headphones'],
          ['no one had asked for any', 'An aircraft without a number approached, and we are at war'],
        ],
      },
    ],
  },
  {
    name: 'parking app',
    text: 'Seventeen thousand motorists in Leys got a fine in a week. The new app of the council works without any error, Councillor Rupert Hay said.\n\nAngela Moss said she was fined for a car she sold in 2016. Others were fined on a Sunday, when it is free. It charges whoever once parked here, said Dev Patel, a programmer who looked inside. What looked like an error was drivers not reading the terms, Hay said.\n\nThe council earns two million from it. Shopkeepers reported fewer customers. The council said it had counted more visitors than ever. Moss paid, for the sake of peace, and was fined again, she said.',
    matters: [
      {
        accounts: [
          ['without any error', 'drivers not reading the terms'],
          ['for a car she sold in 2016', 'It charges whoever once parked here'],
        ],
      },
      {
        accounts: [['fewer customers'], ['it had counted more visitors than ever']],
      },
    ],
  },
  {
    name: "stolen election of the beekeepers' queen",
    text: 'Every other year the honey fair of Lipa chooses a queen. This time the cup with the votes was switched, says Milka Dren, who came second. "Mine had a chip in the rim, the one they emptied had none." The chairman of the fair, Jovo Tadic, carried the cup from the table to the stage without letting it go, he says.\n\nThe queen gets a crown of wax and a heifer. Her name is Sanja and she is Tadic\'s goddaughter. That is a coincidence of the sort that happens in villages, he said. The priest suggested two queens. Seven hundred kilos of honey were sold, the cooperative reported. A television crew came from Japan.',
    matters: [
      {
        accounts: [
          ['the cup with the votes was switched', 'Mine had a chip in the rim, the one they emptied had none'],
          [
            'carried the cup from the table to the stage without letting it go',
            'That is a coincidence of the sort that happens in villages',
          ],
        ],
      },
    ],
  },
  {
    name: 'crane over the school',
    text: "For two years a crane has turned above the playground of Grove Primary. It carries nothing over the children, that is in its computer, said developer Castell. Father of two Neil Ogden has a hundred photographs. On them girders hang over the hopscotch, he says. Castell's site manager said they were taken with a long lens, which pushes things together. Pupils made a tally at break: sixteen loads in a week, wrote class 4b. The health and safety executive will look at it on Thursday. Castell gave the school a climbing frame. The head teacher finds the noise worse, she said. The crane will go in August, and the children will miss it, said Ogden's younger son.",
    matters: [
      {
        accounts: [
          ['nothing over the children, that is in its computer', 'with a long lens'],
          ['girders hang over the hopscotch', 'sixteen loads in a week'],
        ],
      },
    ],
  },
  {
    name: 'who quit the talks',
    text: "Talks about the islands of Tromelle ended on Thursday before the soup. Their delegation walked out, said Under-Secretary Delphine Roy. The other delegation's leader, Commodore Ravi Bholah, was surprised to read it. We were told at the door that our badges had expired, he said. The hotel's manager said that politics was not on the menu.\n\nUnder the sea around the islands there may be gas, geologists think. Roy said that her country would always be ready to talk. So would his, said Bholah. Our chairs were gone when we looked in, he added. The badges were valid until Sunday, the protocol office said.",
    matters: [
      {
        accounts: [
          ['Their delegation walked out', 'The badges were valid until Sunday'],
          ['We were told at the door that our badges had expired', 'Our chairs were gone when we looked in'],
        ],
      },
    ],
  },
  {
    name: 'the mushroom doctor',
    text: 'Healer Apolonia Wit cures diabetes with mushrooms, her website says. Four thousand have thrown away their syringes and are well, according to her.\n\nThree of them lie in the Bonifrater hospital, one without a foot. There is nothing in that powder but champignons and chalk, said Dr Jan Mazur, who had it examined. Wit answered on her channel that it was not chalk but shell, and that whoever loses a foot took it without faith.\n\nThe sanitary inspector has sealed her kitchen. A bill that would punish such promises has been in committee since 2018, said the deputy who wrote it. Patients should never stop insulin without a doctor, the diabetes association warned. Wit buys insulin for herself, her neighbour told a newspaper. She has never touched a syringe, according to her channel.',
    matters: [
      {
        accounts: [
          [
            'Healer Apolonia Wit cures diabetes with mushrooms',
            'Four thousand have thrown away their syringes',
            'it was not chalk but shell',
            'took it without faith',
          ],
          ['There is nothing in that powder but champignons and chalk'],
        ],
      },
      {
        accounts: [['buys insulin for herself'], ['She has never touched a syringe']],
      },
    ],
  },
];
