// Training stories of numbers, costs, causes and proofs: tolls, two experts on a fact, a document against a spokesman.

import type { Story } from './story';

export const NUMBERS_CAUSES_AND_PROOFS: readonly Story[] = [
  {
    name: 'mine gas',
    text: 'Rescuers brought up nineteen dead from the Anina Sud colliery on Tuesday, and with every hour the arithmetic grew more bitter. Forty-four miners had gone down, the company said in the morning. The shift list that hangs in the lamp room shows sixty-one names, said Gheorghe Pop, who has kept it for ten years. The mines inspectorate would not say which of the two it went by.\n\nGas, the company wrote, had leaked from an abandoned gallery. Pop\'s union said a ventilator had stood still since Friday. "We told the foreman, the foreman told the office," said a hewer with a bandaged head. The president declared a day of mourning. A fund for the families has received 300,000 lei, its treasurer announced.',
    matters: [
      {
        accounts: [['Forty-four miners had gone down'], ['sixty-one names']],
      },
      {
        accounts: [
          ['had leaked from an abandoned gallery'],
          ['a ventilator had stood still since Friday', 'We told the foreman, the foreman told the office'],
        ],
      },
    ],
  },
  {
    name: 'crowd at the rally',
    text: 'Rain did not keep the followers of Senator Blas Orduño away from the Plaza Mayor. His campaign reported a quarter of a million people before he had begun to speak. The metropolitan police, who count from the air, said there were about 70,000 at the fullest hour. Lecturer Nadia Oyelaran laid a grid over drone pictures; the square and its side streets cannot hold more than 85,000, she said. Orduño promised to halve the price of medicine within a year. His rival, Governor Paz Lerma, spent the evening with beekeepers. She said she did not measure support in square metres. A nurse in the crowd said she had come for the music. The vote is on 9 June.',
    matters: [
      {
        accounts: [
          ['a quarter of a million people'],
          ['about 70,000', 'the square and its side streets cannot hold more than 85,000'],
        ],
      },
    ],
  },
  {
    name: 'why the bees died',
    text: 'Beekeepers in the Valmora plain have lost half of their hives since April. Their federation blames the new seed coating, a nerve poison that drifts with the dust. Agrosol, which sells the coating, pointed to a mite that has been spreading since the mild winter. "Of course there are mites, there have always been mites," said Cesare Nutti, who keeps 200 hives.\n\nIn dead bees from four villages the state laboratory found amounts of the coating that kill, it said. These samples were taken beside the sowing machine, Agrosol\'s head of research replied, and say nothing about the plain. A third opinion came from the university: botanist Rita Vold said the bees had starved, because nothing flowers between the maize. The ministry will decide on a ban in January. Honey will cost more, traders expect.',
    matters: [
      {
        accounts: [
          ['the new seed coating', 'there have always been mites', 'amounts of the coating that kill'],
          [
            'a mite that has been spreading since the mild winter',
            'These samples were taken beside the sowing machine',
            'say nothing about the plain',
          ],
          ['the bees had starved'],
        ],
      },
    ],
  },
  {
    name: "the opera's bill",
    text: "When the opera house of Kallavik opens next spring, it will have cost 410 million, Culture Minister Siv Aune said on Wednesday. The audit office, in a paper that was not meant for the public, puts the sum at 655 million, as it adds the tunnel, the loans and the organ.\n\nThe minister explained that the tunnel belonged to the roads budget. Nobody but the opera's visitors will ever drive through it, auditor-general Knut Ree remarked.\n\nThe house seats 1,600. Its director said that the first season was sold out. Half of the seats could still be had on Thursday, a critic found. Neighbours complained about the light at night. A bronze of the minister's grandfather, himself a tenor, will stand in the foyer, the newspaper Nord reports.",
    matters: [
      {
        accounts: [
          ['410 million', 'the tunnel belonged to the roads budget'],
          ['655 million', "Nobody but the opera's visitors will ever drive through it"],
        ],
      },
      {
        accounts: [['the first season was sold out'], ['Half of the seats could still be had on Thursday']],
      },
    ],
  },
  {
    name: 'measles figures',
    text: "Are the outbreaks in the north over? In the first half of the year there were 312 cases of measles, the health secretariat of Chaparra State said. Nurses in the clinics along the river keep their own book, and in it stand more than 900, according to their spokeswoman, Delia Ruiz. The difference lay in children who never saw a laboratory, she said. A child without a test is not a case, the secretariat's head of statistics said.\n\nVaccines arrived in July. Health Secretary Omar Prieto praised the volunteers who carry the cold boxes. Seven children have died, both sides say. The Pan-American office recommended a second round before the rains. Prieto said it would begin on the 20th.",
    matters: [
      {
        accounts: [
          ['312 cases of measles', 'A child without a test is not a case'],
          ['more than 900', 'in children who never saw a laboratory'],
        ],
      },
    ],
  },
  {
    name: 'falling lift',
    text: 'A lift with nine office workers in it fell four floors in the Meridian tower on Monday. The makers, Kestrel & Doyle, said the brake had been taken apart by somebody who was not trained. The owner of the tower pays only technicians whom Kestrel & Doyle sends, said its lawyer, Amara Singh. "The last one left a note that the cable should be changed," she added. All nine are alive. One of them, bookkeeper Jim Farrow, said he would take the stairs for the rest of his days. The city has closed eleven towers with lifts of the same type. The makers regretted this and said no other customer had reported anything. We complained twice, said the manager of a hotel in Leeds. Inspectors will saw through the cable next week, the building department said.',
    matters: [
      {
        accounts: [
          ['the brake had been taken apart'],
          ['only technicians whom Kestrel & Doyle sends', 'The last one left a note that the cable should be changed'],
        ],
      },
      {
        accounts: [['no other customer had reported anything'], ['We complained twice']],
      },
    ],
  },
  {
    name: 'memo on the brakes',
    text: 'Vantor Motors says it learned of the fault in the brakes in March, when a driver in Oslo wrote to it. According to an internal memo that lay on our desk on Friday, two engineers had known of it two years earlier. "The hose tears in frost and we should tell the board," one of them writes. Vantor confirmed that both had worked for it and had left.\n\nChief executive Rolf Hagedorn told analysts that safety stood above everything. The shares lost nine percent. Some 180,000 cars will be called back, the authority for road traffic said, and drivers should avoid mountains until then. Lawyers in three countries are looking for clients. The writer of the memo did not wish to speak. The owner of the Oslo car got a new one, with flowers, he said.',
    matters: [
      {
        accounts: [
          ['learned of the fault in the brakes in March'],
          ['two engineers had known of it two years earlier', 'The hose tears in frost and we should tell the board'],
        ],
      },
    ],
  },
  {
    name: 'old bone, new quarrel',
    text: "Anthropologist Lwazi Nkosi thinks the jaw from Blue Cave is 300,000 years old. He presented it in Durban on Thursday in a box lined with velvet.\n\nMargit Hees, who dates rocks in Leipzig, said it could not be older than 90,000, since the layer above it holds ash from a known eruption. Ash trickles down cracks, Nkosi said. In this cave there are none, said Hees.\n\nRyo Sato of Kyoto, who got a splinter by post, put its age at 160,000. All three will publish in the autumn. The cave's owner, a sheep farmer, charges ten rand for a look. Schools come by the busload, he said. Whoever it belonged to had terrible toothache, both scholars say.",
    matters: [
      {
        accounts: [
          ['the jaw from Blue Cave is 300,000 years old', 'Ash trickles down cracks'],
          ['it could not be older than 90,000', 'In this cave there are none'],
          ['160,000'],
        ],
      },
    ],
  },
  {
    name: 'drones over the refinery',
    text: "Smoke stood over the Kostel refinery all Saturday. Nine drones came and nine were shot down, the governor of the region, Pavel Druzin, wrote in the morning. He said that falling pieces had set fire to grass. On film that workers made, two tanks are burning, the investigators of OpenLens said. Across the border the chief of the drone forces said four of the craft had struck what they were meant to strike.\n\nNo one was hurt. Petrol will be sold as usual, Druzin promised. The state oil firm said that it was carrying out planned repairs. An economist in the capital put the loss at a tenth of the country's fuel. A schoolteacher who lives opposite said she would send her children to her mother.",
    matters: [
      {
        accounts: [
          ['Nine drones came and nine were shot down', 'falling pieces had set fire to grass', 'planned repairs'],
          ['two tanks are burning', 'four of the craft had struck'],
        ],
      },
    ],
  },
  {
    name: 'polling stations open late',
    text: 'The electoral commission of Mbarra found on Sunday evening that 98 percent of the stations had opened on time. The observers of the African bar associations, who had been to 400 of them, counted one in three that was late by two hours or more. "At mine the ink came at noon," said Hadija, a tailor in Kisoro. The commission\'s chairman said long queues were a sign of enthusiasm. Counting went on through the night. Both main candidates asked their followers to stay calm. A lorry with ballot papers turned over near Lake Oru, but no ballot was lost, the army said. Fishermen on the lake said they had seen ballots float past. Results are due on Wednesday. The observers thanked the government for the visas and the warm welcome.',
    matters: [
      {
        accounts: [
          ['98 percent of the stations had opened on time', 'long queues were a sign of enthusiasm'],
          ['one in three that was late by two hours or more', 'At mine the ink came at noon'],
        ],
      },
      {
        accounts: [['no ballot was lost'], ['they had seen ballots float past']],
      },
    ],
  },
  {
    name: 'dead seals',
    text: 'More than two hundred seals have been washed up on the beaches of Nordholm. It was a virus carried by gulls, the state veterinary office announced after cutting up eleven of them. At the marine station in Hald they cut up nine others. Their ears were full of blood, as after an explosion, biologist Ulla Krag said, and linked it to the charges that the navy set off in May.\n\nThe navy said its exercise had been forty sea miles away. Krag answered that sound does not pay attention to miles. Fishermen said that they had seen sick animals since Easter. Tourists should keep their dogs on the lead, the veterinary office advised. Greens in parliament want all exercises stopped until the end of the breeding season.',
    matters: [
      {
        accounts: [
          ['a virus carried by gulls', 'its exercise had been forty sea miles away'],
          [
            'Their ears were full of blood, as after an explosion',
            'the charges that the navy set off',
            'sound does not pay attention to miles',
          ],
        ],
      },
    ],
  },
  {
    name: 'warehouse explosion',
    text: 'The explosion that woke the city of Sohrab at three in the morning could be heard forty kilometres away. Fireworks for the national day were stored in the hall, the civil defence said.\n\nA customs clerk who used to work next door spoke of white bags with a skull on them, two hundred at least. He was a liar who had been dismissed for drinking, there were only rockets and Bengal lights, the head of customs said.\n\nThe health minister put the number of dead at 26. Doctors at Ibn Sina had thirty-eight in the cold room, they wrote in an open letter. The letter also asks for blood. Windows are being given out free of charge, the governor said. Chemists abroad were struck by the red colour of the cloud, but said a picture proves nothing.',
    matters: [
      {
        accounts: [
          ['Fireworks for the national day', 'there were only rockets and Bengal lights'],
          ['white bags with a skull on them'],
        ],
      },
      {
        accounts: [['26'], ['thirty-eight in the cold room']],
      },
    ],
  },
  {
    name: 'cost of a dam',
    text: 'It has not cost the taxpayer a shilling, President Jonas Wako said when he cut the ribbon at Gitaru Falls. The finance ministry\'s own annex, on page 214, lists a guarantee of 3.2 billion, due in ten years. His spokeswoman explained that a guarantee is not an expense. "Tell that to a man whose brother-in-law has stopped paying," said Moses Kiplagat, who teaches economics at Eldoret.\n\nThe dam will light a million homes. Farmers below it have already seen the river shrink, the water users\' league said. Fish traders asked for ponds. The builder, a firm from Shandong, thanked the country for its patience. Wako, who will be a candidate again, said the next ribbon was already in his pocket.',
    matters: [
      {
        accounts: [
          ['It has not cost the taxpayer a shilling', 'a guarantee is not an expense'],
          ['a guarantee of 3.2 billion', 'Tell that to a man whose brother-in-law'],
        ],
      },
    ],
  },
  {
    name: "footballer's age",
    text: 'Seventeen-year-old Ismael Sarr is the talent of the tournament, if he is seventeen. A school register from Kaolack, which the magazine Terrain has printed, says that he was born twenty-two years ago. The federation called the register a poor forgery by people who lost to him. His mother showed a hospital card with the year everybody knows. I sat next to him in class, and I am a father of three, a baker told Terrain. Doctors can X-ray a wrist, but the rules allow it only for younger teams. Sarr scored twice on Friday. His coach said he played like a man of thirty anyway. Three clubs have sent scouts, according to his agent. The semi-final is on Tuesday.',
    matters: [
      {
        accounts: [
          ['he was born twenty-two years ago', 'I sat next to him in class, and I am a father of three'],
          ['a poor forgery', 'a hospital card with the year everybody knows'],
        ],
      },
    ],
  },
  {
    name: 'what sank the trawler',
    text: 'Eleven months after the Aurora Bell went down with five men, two reports lie side by side. The marine accident branch found that a hatch had been left open in a following sea. Naval architect Hamish Orr, hired by the widows, holds that a submarine caught her net and pulled her under. The trawl wires were stretched in a way no rock can do, he writes.\n\nThe navy said it had no boat within sixty miles. For a mile or a name of a boat the widows had asked in vain, their lawyer said. A wreath was laid in Pittenweem on Sunday. The minister of fisheries promised each family a pension. Divers could lift the hatch in summer, weather permitting, the branch said. It would show scratches or it would not, said Orr.',
    matters: [
      {
        accounts: [
          ['a hatch had been left open', 'it had no boat within sixty miles'],
          ['a submarine caught her net', 'The trawl wires were stretched in a way no rock can do'],
        ],
      },
    ],
  },
  {
    name: 'unemployment in two versions',
    text: "In the quarter that ended in June, the statistics institute reported, unemployment in Tavria fell to 5.8 percent. The unions' research bureau, which counts those who stopped looking, reported 13 percent and rising.\n\nLabour Minister Ada Brunn thanked the entrepreneurs. Her opponent Milo Hartig said the figure was made of paper.\n\nWhich of the two means more is a matter of taste, said Helga Saar, professor of labour economics; they do not measure the same. In the shoe town of Orlec the last factory closes in August, its owner announced. The bakery there has had forty applicants for one job, said the baker. The government wants to lower taxes on wages from January.",
    matters: [
      {
        accounts: [['fell to 5.8 percent'], ['13 percent and rising', 'the figure was made of paper']],
      },
    ],
  },
  {
    name: 'frozen assets',
    text: "How much of the dictator's money lies in the Alps? The new government of Bassara is convinced that it is close to two billion. The bankers' association of the host country says a check of all accounts turned up 41 million. \"Not one franc more,\" said its director, Urs Tobler. The late dictator's accountant, who has turned witness, described forty boxes that went through one door in a single week.\n\nHis daughter lives by the lake and sells jewels. She told a court her father had died poor. Bassara needs the money for hospitals, said its justice minister. A treaty that would help is waiting for the upper chamber. Campaigners stood in front of the bank with buckets.",
    matters: [
      {
        accounts: [
          ['close to two billion', 'forty boxes that went through one door'],
          ['a check of all accounts turned up 41 million', 'Not one franc more', 'her father had died poor'],
        ],
      },
    ],
  },
  {
    name: 'heat in the classroom',
    text: 'Two pupils fainted on Thursday in a primary school in Gadara, whose windows do not open. The thermometer on the wall showed forty-one degrees, their teacher, Mrs. Salib, said. School inspector Labib Aziz said he had measured twenty-nine in the same room on the same day. The device on the wall hangs in the sun, he said. The children have recovered. The headmaster thanked them and said plugs were a matter for the ministry. The ministry said that building in the new district had to be quick. In the village schools, which are made of mud, it is cool, said Mrs. Salib, who used to teach in one.',
    matters: [
      {
        accounts: [['forty-one degrees'], ['measured twenty-nine', 'The device on the wall hangs in the sun']],
      },
    ],
  },
  {
    name: 'satellite and the wall',
    text: '"There is no wall and there will be none," Interior Minister Corvin Hale said when he was asked about the bulldozers on the border with Ansel. On pictures taken on 2 and 19 October, the monitoring group Skyline sees eleven kilometres of concrete. A geographer who studied them for us came to the same length. The thing in the picture was a drain for the spring floods, a senior official in Hale\'s ministry explained.\n\nIn Ansel the prime minister said good neighbours did not need drains three metres high. The village of Lisk has lost its football pitch. Those who used it now play in a churchyard, said the priest. Traders can still cross, with a stamp. Both governments will meet in Geneva next month, the Swiss said.',
    matters: [
      {
        accounts: [
          ['There is no wall and there will be none', 'a drain for the spring floods'],
          ['eleven kilometres of concrete', 'good neighbours did not need drains'],
        ],
      },
    ],
  },
  {
    name: 'the vaccine trial',
    text: 'One of two teams must have made a mistake. In a trial with 9,000 volunteers in the Gulf the new dengue vaccine prevented four cases of five, its makers, Corvax, reported last year.\n\nA hospital in Manila, which repeated the trial with 2,100, said it had worked no better than salt water. "We are disappointed, we had hoped to use it," said the leader of that team, Dr Lea Santos.\n\nIn Manila the boxes had been kept too warm, Corvax said. "Each box has a chip, and no chip turned red," Dr Santos answered. The journal that printed both will ask a third group to look at the data. Regulators see no danger for those who have been vaccinated. Four countries have put their orders on hold, the company confirmed.',
    matters: [
      {
        accounts: [
          ['prevented four cases of five', 'In Manila the boxes had been kept too warm'],
          ['it had worked no better than salt water', 'Each box has a chip, and no chip turned red'],
        ],
      },
    ],
  },
  {
    name: 'tourists and water',
    text: "A pipe is bringing water to the new hotels of Cala Verde, and the wells of the farmers run dry. It is the hotels that drink the mountain empty, said Joana Rius of the farmers' platform. The hoteliers' chairman, Pere Sala, blames avocados, which were never meant to grow here. A guest needs 300 litres a day, a tree needs 120, he calculated. Trees don't have swimming pools, Rius replied.\n\nHydrologist Alba Font has followed the water table since 1998. It fell before there was either, because the winters have changed, she said. The island's government will build a plant that takes salt out of the sea. Until then lorries bring water. Restaurants have been asked not to wash the pavement.",
    matters: [
      {
        accounts: [
          ['the hotels that drink the mountain empty', "Trees don't have swimming pools"],
          ['avocados'],
          ['It fell before there was either'],
        ],
      },
    ],
  },
  {
    name: 'bomb or gas',
    text: 'Half of a block of flats in Velgrad collapsed at supper time. The emergency ministry spoke of household gas. Mayor Danil Sok told a crowd in front of the ruins that a glide bomb had hit it, and held up a fin. "We found no crater and no splinters," said an officer of the emergency ministry who did not give his name. Residents said they had heard an aircraft. Eight bodies were found by morning, among them a cook and her twins. Volunteers formed a chain. The ministry of defence in the neighbouring country said it never hits homes. Two hundred people spent the night in a gymnasium, the Red Cross said. A crane will come from the capital.',
    matters: [
      {
        accounts: [
          ['household gas', 'We found no crater and no splinters', 'it never hits homes'],
          ['a glide bomb had hit it', 'they had heard an aircraft'],
        ],
      },
    ],
  },
  {
    name: 'who discovered the comet',
    text: "Comet or not, it will be visible to the naked eye in March. Amateur Ken Morita of Nagano says he saw it first, on the night of 4 October. The observatory on La Palma had it on a plate from 29 September, it announced. They looked at that plate only after my email, said Morita, who drives a bus. The observatory's director said that the date of the light counts and not that of the eye.\n\nThe International Astronomical Union gives names and does not hurry. Both finders may stand in it, its secretary said. The tail should be twice as long as the moon is wide, astronomers calculate. Morita's company has given him a week off. He is sorry only that his wife is not there to see it, he told a newspaper.",
    matters: [
      {
        accounts: [
          ['saw it first, on the night of 4 October', 'They looked at that plate only after my email'],
          ['on a plate from 29 September', 'the date of the light counts'],
        ],
      },
    ],
  },
  {
    name: 'lead in the paint',
    text: "The toy maker Brumm & Sons says the red of its fire engine is free of lead. In a basement in Graz, chemist Ilse Kofler has scraped the paint off thirty of them.\n\nEvery sample exceeded the limit, one of them forty times, she said. The company found that her toys were fakes from a market stall. The receipts she showed us were from the company's own shop.\n\nConsumer minister Bernd Wolff asked parents to put the toy away until Friday. Kindergartens have cleared their shelves. A retailer in Linz said he had sold four hundred since Advent. Lead makes children slow, paediatricians warn. Brumm & Sons has made toys since 1871, and employs 90 people.",
    matters: [
      {
        accounts: [
          ['the red of its fire engine is free of lead', 'her toys were fakes from a market stall'],
          ['Every sample exceeded the limit, one of them forty times', "the company's own shop"],
        ],
      },
    ],
  },
  {
    name: "the archive's missing page",
    text: 'Did the old king sign the order to shoot? Historian Tilda Moor says that he signed it on the eve of the massacre, and that she has seen the page. The royal archive states that no such page exists. "The file goes from sheet 88 to sheet 89," said archivist Finn Brandvold. The sheets were numbered anew in 1974, Moor answered, and the older numbers can be seen in slanting light.\n\nTwo hundred and six dockers died in the shooting. For their grandchildren it makes no difference, said one, who runs a café in the port. Parliament will vote on a monument. The palace has made no comment, and never does. A photographer has offered his lamp.',
    matters: [
      {
        accounts: [
          [
            'he signed it on the eve of the massacre',
            'that she has seen the page',
            'The sheets were numbered anew in 1974',
          ],
          ['no such page exists', 'The file goes from sheet 88 to sheet 89'],
        ],
      },
    ],
  },
  {
    name: 'school meals survey',
    text: "Children in Bramford like their new lunches, says the council. Nine in ten were satisfied or very satisfied, Councillor Joy Peel told the cabinet. Pupils at Holt Road counted for themselves. Fifty-eight of seventy plates went into the bin, wrote their paper, the Holt Herald. The council's survey was answered by head teachers, its small print says. Lentils were at the root of it, the kitchen staff suspected. A parent said her son had lost weight. Peel said that children who leave food are not asked twice in an honest survey. A dietitian of the university praised the salt content. The firm that cooks the meals has a contract until 2029.",
    matters: [
      {
        accounts: [
          [
            'Children in Bramford like their new lunches',
            'satisfied or very satisfied',
            'children who leave food are not asked twice in an honest survey',
          ],
          ['Fifty-eight of seventy plates went into the bin'],
        ],
      },
    ],
  },
  {
    name: 'landslide in the coffee hills',
    text: 'Heavy rain brought down a slope above San Anselmo and buried two farms. The coffee company whose new road runs along the ridge said eighteen inches of rain had brought it down. A geologist of the national university, Edgar Lima, thinks the road had cut the foot of the slope. It had stood through worse storms, he said. Engineers hired by the company said the road was perfect.\n\nFive people are missing. The dog of one of them keeps digging, a neighbour said. The governor flew over the place and announced new houses. We wrote to them when the first cracks came, said Eulalia Tzoc, who lost her barn, and had the stamped copy in a plastic bag. Nothing of the kind ever arrived, the company said.',
    matters: [
      {
        accounts: [
          ['eighteen inches of rain had brought it down', 'the road was perfect'],
          ['the road had cut the foot of the slope', 'It had stood through worse storms'],
        ],
      },
      {
        accounts: [['We wrote to them when the first cracks came'], ['Nothing of the kind ever arrived']],
      },
    ],
  },
  {
    name: 'a wolf or a dog',
    text: 'Something has killed forty sheep around Hintersee since Whitsun. Farmers are certain that it was a wolf. "I saw it at ten paces, and it looked at me," said Toni Brugger, whose ram is among the dead.\n\nThe state\'s officer for large carnivores, Dr Kathrin Loos, sent saliva to a laboratory in Frankfurt, which said it came from a dog, and not a small one.\n\nBrugger thinks that the samples were swapped on the way. In a village pub people say that a hotel owner\'s mastiff has not been seen lately. The hotel owner said it was with his sister. Compensation is paid for wolves and not for dogs. The alpine farming board demands a fence programme. Dr Loos will put up cameras.',
    matters: [
      {
        accounts: [
          ['it was a wolf', 'I saw it at ten paces, and it looked at me', 'the samples were swapped on the way'],
          ['it came from a dog'],
        ],
      },
    ],
  },
  {
    name: 'data breach at the insurer',
    text: "Hackers are offering the files of a health insurer in a forum for nine bitcoins. Salvia, with four million customers, said only names and addresses had been copied. A researcher who looked at a sample said it held diagnoses, X-rays and letters to psychiatrists. That sample must come from somewhere else, Salvia's head of information, Marek Dvorny, said. Three customers told us that the letters in it were theirs.\n\nThe data protection commissioner has given the insurer 72 hours. A password may have been the name of the firm and the year, people in the forum wrote. Shares were suspended from trading. Salvia set up a telephone line, on which one waits for two hours, according to callers. Police advised customers not to click on anything.",
    matters: [
      {
        accounts: [
          ['only names and addresses', 'That sample must come from somewhere else'],
          ['it held diagnoses', 'the letters in it were theirs'],
        ],
      },
    ],
  },
  {
    name: 'two surgeons',
    text: "Why did the right leg of footballer Gaspard Lutin have to be taken off? Surgeon Émile Rochat says that infection had set in before the ambulance arrived. The professor whom the family asked, Hélène Amiel of Lyon, said that the plaster had been too tight for thirty hours. Any nurse would have noticed the colour, she wrote. At night one nurse looked after forty beds, the hospital's works council said. Lutin is 19 and wants to become a coach. The club said there would always be a place for him. The court has ordered a third opinion. Rochat operated on half of the national team and enjoys the trust of the clinic, its director said. The mother of the player said she did not want money but a sentence with the word sorry in it.",
    matters: [
      {
        accounts: [
          ['infection had set in before the ambulance arrived'],
          ['the plaster had been too tight for thirty hours', 'Any nurse would have noticed the colour'],
        ],
      },
    ],
  },
  {
    name: 'inflation of grades',
    text: "Upper schools in the canton have never given so many top marks. Education director Silvia Gertsch attributes it to better teaching. The marks have become cheaper, says Beat Hofer, who examines first-year students in physics and has kept the same test since 2003. On it, he said, the average had fallen by a third. Gertsch does not accept a test with springs and pulleys as a yardstick, her office wrote.\n\nTeachers say that parents come with lawyers. A pupil with the best mark of her year said she had hardly slept since February. The university will hold entrance exams from 2028. The parents' council is against it. Gertsch's term ends in the spring, and she would like another, she announced.",
    matters: [
      {
        accounts: [
          ['better teaching', 'does not accept a test with springs and pulleys'],
          ['The marks have become cheaper', 'the average had fallen by a third'],
        ],
      },
    ],
  },
  {
    name: 'the lost gold of the bank',
    text: "When the vault of the Commercial Bank of Ruvia was opened on Monday, there was a ton and a half less gold than the books say, according to the receiver, Inge Paulsen. The former owner, Leon Sachs, wrote from abroad that every bar was in its place when he handed over the keys, and that the receiver's people counted in the dark. A power cut on that day lasted from nine to eleven, the electricity works confirmed.\n\nSavers get back up to 20,000, the finance ministry promised. Over a hundred stood before the branch in Corn Street. A retired tram driver said his whole life was in there. A warrant against Sachs exists, but the island where he lives sends nobody back. His yacht is for sale, the magazine Harbour reports.",
    matters: [
      {
        accounts: [
          ['a ton and a half less gold'],
          ['every bar was in its place', "the receiver's people counted in the dark"],
        ],
      },
    ],
  },
  {
    name: 'toll at the stadium',
    text: "Ten gates were locked when the crowd in Zahraa stadium began to run. Sports Minister Adel Sharaf said at first that seventy-four people had died. Later that evening he put the number at 81.\n\nAt the morgue attendants had stopped counting at one hundred and twelve, one of them told us. The supporters' club said it had a list of a hundred and thirty dead, each with an identity card. Sharaf asked people not to share lists that nobody had checked. Tear gas had set off the panic, said survivors. A police general said it had never been used inside the ground. The final was postponed.",
    matters: [
      {
        accounts: [
          ['seventy-four people had died', '81'],
          ['at one hundred and twelve', 'a list of a hundred and thirty dead'],
        ],
      },
      {
        accounts: [['Tear gas had set off the panic'], ['it had never been used inside the ground']],
      },
    ],
  },
  {
    name: 'well water and the battery plant',
    text: "Cows stopped drinking from the brook below the Voltara battery works in May. The farmers blame nickel from the basins of the plant. Voltara's environment manager says the brook has carried nickel since Roman miners washed ore in it. An isotope, like a fingerprint, could tell one from the other, said geochemist Ingrid Thal of Freiberg, and she had found the industrial one in three bottles out of three. Three bottles are an anecdote, the manager said. The works bring 2,200 jobs. The district administrator wants both environment and work. A herd of forty has been moved to another valley at Voltara's expense, \"as a gesture\". The citizens' initiative will march on Saturday. A result of the state's own measurements is promised for September.",
    matters: [
      {
        accounts: [
          ['nickel from the basins of the plant', 'had found the industrial one'],
          ['the brook has carried nickel since Roman miners', 'Three bottles are an anecdote'],
        ],
      },
    ],
  },
  {
    name: 'how long was the queue',
    text: 'How long did the patient wait? Annie Proudfoot, 83, lay nine hours on a trolley in Westhaven infirmary, her daughter says. According to the trust\'s computer, she was seen within fifty minutes. "A young man took her name, that was their fifty minutes," said the daughter, and: "At midnight she was still under the clock." Staff did wonderful things under pressure, the trust\'s chairwoman said.\n\nMrs. Proudfoot died on Sunday of a burst vessel. An earlier scan might have shown it, a doctor wrote to the coroner. A&E departments in the region missed their target for the 40th month, figures show. Her church will hold the service on Friday.',
    matters: [
      {
        accounts: [
          ['nine hours on a trolley', 'At midnight she was still under the clock'],
          ['she was seen within fifty minutes'],
        ],
      },
    ],
  },
  {
    name: 'ice road',
    text: "Two fuel trucks broke through the ice of Great Hare Lake on Friday. The territory's transport office said that the ice was a metre thick, as thick as anybody could wish, and that the drivers had gone too fast; a wave runs ahead of a lorry.\n\nDriver Ray Sangris climbed out of his window. I was doing fifteen, he said. He said he had driven the road for 22 winters and had never seen it so thin in February.\n\nSome 40,000 litres went into the lake. Whitefish is the only fresh food here at this time, said Chief Alice Beaulieu of the Tlegone. The mining company that had ordered the diesel promised to clean up. Climate researchers in Calgary expect that the road will be gone in twenty years. A helicopter takes the school teachers in and out for now.",
    matters: [
      {
        accounts: [
          ['the ice was a metre thick', 'the drivers had gone too fast'],
          ['I was doing fifteen', 'had never seen it so thin in February'],
        ],
      },
    ],
  },
  {
    name: 'cause of the blackout',
    text: 'For six hours on Wednesday eleven million people in three countries had no electricity. The grid operator of Landia points south: a line in Moravec had sagged into a tree and pulled everything after it. In Moravec they say that the tree fell twenty minutes after the lights went out. Their operator blamed a wind park in Landia which had switched itself off in a gust. An engineer in Vienna said that both had run their lines too full for years.\n\nA hospital in Sered ran on a tractor. Ice cream was given away in the streets. Industry lost some 80 million, according to its federation. The report of the European association of operators will take half a year. Candles are sold out.',
    matters: [
      {
        accounts: [
          ['a line in Moravec had sagged into a tree'],
          [
            'the tree fell twenty minutes after the lights went out',
            'a wind park in Landia which had switched itself off',
          ],
          ['both had run their lines too full'],
        ],
      },
    ],
  },
  {
    name: 'library budget',
    text: "Closing four branch libraries saves Oakdene 600,000 a year, the borough says. The friends of the libraries asked an accountant. She found 190,000 at best, since the buildings belong to a trust that wants them heated. The borough's finance chief stands by his sum: the staff costs alone come to more than that. Of the staff, the accountant noted, two thirds will simply be moved to the town hall. Author Dora Pym read to 300 people on the pavement. She said she had learnt everything between F and K. The Conservative group will vote for closing, the Liberals against it, their leaders announced. A man of 90 borrowed forty books to save them. It all depends on two independents.",
    matters: [
      {
        accounts: [
          ['600,000 a year', 'the staff costs alone come to more than that'],
          ['190,000 at best', 'two thirds will simply be moved'],
        ],
      },
    ],
  },
  {
    name: 'drowned in custody',
    text: 'The body of fisherman Rashid Omari was found in the harbour of Mtolo, two days after he had been taken to the police post. He ran from his escort and jumped, regional commander Faki Juma said. The post-mortem, signed by two doctors, notes no water in the lungs. "A dead man does not breathe in," one of them explained. His brother Hamad said he saw him led down the jetty with tied hands.\n\nJuma said that wrists swell in salt water and that marks mean nothing. Fishermen stayed ashore on Monday. The bar association sent a lawyer from the capital. Omari had been accused of stealing an engine, which has since turned up. The engine\'s owner apologised to the family, neighbours said.',
    matters: [
      {
        accounts: [
          ['He ran from his escort and jumped', 'wrists swell in salt water'],
          ['no water in the lungs', 'A dead man does not breathe in', 'led down the jetty with tied hands'],
        ],
      },
    ],
  },
  {
    name: 'machine translation',
    text: 'Software can now translate court files, a firm from Tallinn claims. Its program makes one mistake in a thousand sentences, Lingolex said when it won the contract.\n\nCourt interpreter Mehtap Aksoy has checked thirty files. In them every fourth page turned a statement into its opposite, she told the bar\'s journal. The justice ministry said the files had been taken from a test run before the summer update. Aksoy pulled out the slip. It is dated October, she said.\n\nJudges like the speed, their association said. A Kurdish baker had been sentenced after "I never hit him" lost a word. Lingolex offered free training to all interpreters.',
    matters: [
      {
        accounts: [
          ['one mistake in a thousand sentences', 'from a test run before the summer update'],
          ['every fourth page turned a statement into its opposite', 'It is dated October'],
        ],
      },
    ],
  },
];
