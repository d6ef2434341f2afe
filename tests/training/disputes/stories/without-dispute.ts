// Training stories in which nobody contradicts anybody: agreeing sources, opinions, demands, forecasts, later figures, accusations without an answer.

import type { Story } from './story';

export const WITHOUT_DISPUTE: readonly Story[] = [
  {
    name: 'gas blast in a bakery',
    text: "A gas cylinder exploded in a bakery in the old quarter of Manzil on Monday, killing three people. The owner's son and two apprentices died on the spot, the governor's office said. Civil defence officers said the cylinder had a faulty valve. The owner told a local channel that he had bought it second-hand a week earlier. Neighbours said they smelt gas before dawn. \"I opened my window and closed it again,\" said Um Rami, who lives above the shop. The hospital said it was treating nine people for burns, two of them seriously. Shops in the street will stay closed until Thursday, the traders' association said.",
    matters: [],
  },
  {
    name: 'teachers want more, minister wants patience',
    text: 'Teachers in the republic of Saldia will meet the government again next week over wages. The union is asking for 12 percent, its chairwoman Ewa Lutz said on Tuesday. Education Minister Franz Pohl said he could imagine six. "I understand their impatience," he said, but the budget for this year had been passed.\n\nLutz called the meeting useful and said her members would go on working until Easter. Parents hope for a quick solution, according to their association. Economists at the Lindner Institute said each percent would cost 40 million. The opposition wants the money to come from the motorway fund. Neither side has ruled out a mediator.',
    matters: [],
  },
  {
    name: 'death toll rises',
    text: 'The earthquake that struck the highlands of Quispa on Friday has killed at least 214 people, the disaster office said on Sunday. On Saturday it had spoken of 160. Rescuers reached the village of Chupa only this morning, the head of the office, Luz Mamani, explained. Army engineers said they had cleared the main road. Nearly 4,000 people are sleeping in tents, according to the Red Cross.\n\nA geologist in the capital said that aftershocks were likely for weeks. President Rolando Vega promised to rebuild every school. Bolivian and Chilean teams arrived with dogs. "They found my uncle alive," said Nilda, a student.',
    matters: [],
  },
  {
    name: 'accused who does not answer',
    text: "The finance ministry of Brana has accused the former head of its lottery of taking bribes. Jasmin Korol had accepted two flats and a boat, it said in a complaint of 40 pages. Korol could not be reached. His telephone was off all day, and his lawyer said he would first read the papers. The lottery's staff council said it had known nothing of the boat. The public prosecutor confirmed that he had received the complaint. A decision on charges will take months, he said. Under the law bribery carries up to ten years. Transparency campaigners welcomed the step and asked for a register of gifts.",
    matters: [],
  },
  {
    name: 'two forecasts',
    text: 'House prices will fall by five percent next year, the Nordbank said in its autumn outlook. The association of estate agents expects them to stand still. Much depends on interest rates, both write. In the third quarter prices were two percent lower than a year before, according to the statistics office.\n\nStudent Mia Falk said she had looked at thirty rooms. The housing minister, Jon Brekke, hopes that 20,000 flats will be finished by summer. Builders complain that timber is dear. "We have never had so many cranes," said the mayor of Havn. A tax on empty flats comes into force in January.',
    matters: [],
  },
  {
    name: 'army and villagers agree',
    text: 'No one was hurt when a shell landed in a field near Korta on Wednesday, the army said. It was fired by mistake during an exercise, Captain Leo Marn told reporters. Farmer Anton Zelic, whose field it is, said he had heard a bang and gone on with his lunch. He confirmed that there had been no injuries. The crater is two metres wide, according to the fire brigade.\n\nThe army apologised and will pay for the cabbages. Mayor Jana Kos asked for a warning next time. She will get a telephone call, the captain promised. Exercises on the range end on Friday.',
    matters: [],
  },
  {
    name: 'ruling and appeal',
    text: 'A court in Port Elgin on Thursday sentenced the former treasurer of the fishermen\'s fund to four years in prison. Judge Amina Rashid said he had abused the trust of people who could not read a balance sheet. The treasurer, who had confessed on the first day, asked the fishermen for forgiveness. His lawyer said the sentence was harsh and that he would think about an appeal. Prosecutors had demanded six years. Fisherman Baltasar Gomes said he was satisfied. "I want to see the money, though," he added. The fund lost 1.9 million, the court found. A new treasurer will be elected in March, the fund announced.',
    matters: [],
  },
  {
    name: 'cup final praise',
    text: 'Lions of Bamako won the cup on Saturday with a goal in the last minute. "They were better, we must admit it," said the losing coach, Henri Sow. Winning coach Salif Keïta said his team had shown patience. Captain Drissa Traoré dedicated the victory to his late father.\n\nThe referee was excellent, both coaches said. Sports minister Awa Ba promised a new pitch. Some 45,000 watched the match, according to the federation. Police spoke of a peaceful evening. In the second half a dog ran across the field and was caught by the goalkeeper.',
    matters: [],
  },
  {
    name: 'drug trial steps',
    text: 'A pill against malaria has passed its second trial, the Institute of Tropical Medicine in Accra said. Of 800 volunteers 31 fell ill, compared with 120 among those who got sugar. Dr Efua Boateng, who led the trial, called it encouraging. The results still have to be confirmed in children, she said. Kwame Asante of the health service hopes to buy the pill from 2028.\n\nIt should not cost more than a dollar, a charity for patients demanded. The manufacturer said it had not yet decided on a price. An independent expert, Lars Holm of Uppsala, said the design of the trial was sound. Some volunteers complained of headaches.',
    matters: [],
  },
  {
    name: 'factory will close, voices',
    text: 'The tyre works in Sankt Veit will close in December, its owner, Pneuma, announced on Monday. Demand had fallen by a third, chief executive Clara Voss told the workers. Works council chairman Emil Huber said it was the saddest day of his life. He did not blame the managers, he said. Governor Ines Prohaska promised retraining for all 640. The town loses a quarter of its taxes, according to the mayor. "My grandfather made tyres here," said Doris Kern, who drives a forklift. Union leader Paul Stix called for a fund paid by the company. Pneuma said it was ready to talk about that.',
    matters: [],
  },
  {
    name: 'minister denies plan to resign',
    text: 'Foreign Minister Sadiq Bello said on Tuesday that he was not going to resign. "I have just bought new shoes for the job," he told journalists who asked him about his health. He has missed three cabinet meetings since May. His doctor said the operation had gone well.\n\nPresident Eze sent him flowers and expects him back on Monday, the palace announced. Opposition leader Tunde Ajayi wished him a full recovery. Bello\'s deputy, who stood in for him in Addis Ababa, said the minister had called her every evening. Next week he will meet his colleague from Benin. The talks will be about fish, according to both embassies.',
    matters: [],
  },
  {
    name: 'storm, numbers of different things',
    text: 'Storm Ilse has cut power to 80,000 homes on the west coast, the grid company said. Half of them would have light again by midnight, it promised. The coastguard rescued 14 sailors, among them two children. Fire crews were called 320 times, mainly for fallen trees, their dispatcher said. A woman in Skarvik was killed when a roof came down, police reported.\n\nTrain traffic between Berg and Sund is suspended until Wednesday, according to the railway. Wind reached 41 metres a second, the meteorological office said. It expects calmer weather from Tuesday. Schools in four municipalities remain closed.',
    matters: [],
  },
  {
    name: 'census',
    text: 'More than nine million people live in Ostmark, two percent more than ten years ago, the statistics office said on Friday. For the first time over half of them live in towns. The growth came from immigration, director Renate Kolb explained. Demographer Pavel Sima of the university said that the population would age quickly. Villages in the east have lost one in five inhabitants, according to the office. The interior minister, Karin Stolz, spoke of a wake-up call. Mayors want a bonus for doctors who move to the country. A hairdresser in Lauen said she now opens two days a week. The census cost 60 million.',
    matters: [],
  },
  {
    name: 'ceasefire welcomed',
    text: 'The government of Tamassa and the rebels of the Northern Alliance signed a ceasefire on Saturday. It takes effect at midnight, the mediator, former president Grace Ondo, said in Lomé. Government negotiator Colonel Sy called it a good day for mothers. His counterpart, Musa Ag Rhissa, said the rebels would keep their word.\n\nThe African Union congratulated both. Humanitarian agencies hope to reach 200,000 people who have had no help since June. A truce signed three years ago lasted eleven days. Analysts said that this time both were tired. In the north, traders have begun to repair the bridge at Anefis, a radio station there reported.',
    matters: [],
  },
  {
    name: 'museum theft',
    text: 'Thieves stole a golden mask from the museum in Trujal on Sunday night. They came through the roof, police inspector Marta Roca said. The mask is from the ninth century and is insured for two million, according to the museum. Its director, Joan Pey, said he felt as if he had lost a relative. A guard saw two men on a motorbike.\n\nDetectives believe that a collector ordered the theft. The alarm had been switched off for repairs, Pey confirmed. "We knew that and should have put a man there," he said.\n\nCulture Minister Nuria Soler offered a reward. The museum is closed until further notice.',
    matters: [],
  },
  {
    name: 'parliament debate on voting age',
    text: "Parliament in Vellmar debated on Wednesday whether people should vote at sixteen. The Liberals' speaker, Anders Moe, said the young would live longest with the decisions. For the Christian Union, Birgit Rask warned that a right to vote without other rights would be odd. The Greens want a trial at local elections. Pupils in the gallery applauded all speakers. Political scientist Hugo Lind said that in Austria the young voted about as often as their parents. The government has no position, Justice Minister Peer Aas said. A vote is planned for June. In a survey 52 percent of adults were against the change.",
    matters: [],
  },
  {
    name: 'shipping company and new route',
    text: "The shipping line Austral will sail from Punta Clara to Shanghai twice a week from May. Customers had asked for it, managing director Diego Rivas said. Cherries would reach Chinese shops five days earlier. The port's director spoke of a milestone.\n\nDockers' leader Juana Soto said she expected 80 new jobs. Fruit growers would like a cold store next. A rival line, Transmar, said it would watch the demand and decide in the autumn. Exports of cherries rose by 18 percent last season, according to customs. China takes nine boxes out of ten. The transport ministry promised to dredge the channel.",
    matters: [],
  },
  {
    name: "nurse's testimony unopposed",
    text: "The inquest into the death of farmer Noel Hanrahan heard its first witnesses on Monday. Nurse Siobhán Daly said he had complained of pains in the chest at two o'clock. She gave him aspirin and called the doctor, she said. The doctor, Conor Walsh, told the coroner that he came within ten minutes. Mr Hanrahan's wife said the staff had been kind.\n\nA pathologist found that a clot had blocked an artery. Nothing could have been done for him, she said. Mr Hanrahan was 59. The coroner expressed his condolences to the family and will give his verdict on Wednesday.",
    matters: [],
  },
  {
    name: 'volcano alert',
    text: 'Authorities on the island of Serua raised the alert for Mount Api to the second highest level on Thursday. The volcano has had forty small quakes a day, the observatory said. An eruption within weeks was possible but not certain, its head, Budi Santoso, told reporters. Governor Lina Tahir advised people within five kilometres to pack a bag. Most had already done so, according to village chief Markus. "We read the mountain, not the news," he said. Airlines said that they were flying as usual. The last eruption, in 1983, killed nobody. Army lorries are standing by, a military spokesman said. Fishermen reported warm water off the southern beach.',
    matters: [],
  },
  {
    name: 'opinions on a statue',
    text: 'The town of Eastlea is to get a statue of the novelist Hester Vane, who was born there in 1871. Sculptor Imran Qureshi will show her with a bicycle. Councillor Meg Downes said she loved the idea. Historian Philip Bates would have preferred a reading room. "I think it\'s ugly, to be honest," said Josh, 17, who had seen the model.\n\nThe cost of 70,000 pounds was raised by readers in nine countries, the Vane Society said. Its president cried when the cloth was removed. The bookshop has sold out of her novels. The statue will stand in front of the station, according to the council.',
    matters: [],
  },
  {
    name: 'corrected by the same speaker',
    text: "The railway company has changed its timetable for the works at Brugg. The tunnel will be closed for nine weeks, spokesman Urs Frei said on Tuesday. In June he had announced seven. More water than expected had been found behind the wall, Frei said. Buses will run every ten minutes.\n\nCommuters' association Pro Bahn thanked the railway for its openness. Drivers should avoid the cantonal road, police advised.\n\nRestaurants near the station hope for passengers who wait. The costs rise from 30 to 34 million, according to the company. Engineers say that the tunnel, built in 1888, will be good for another century.",
    matters: [],
  },
  {
    name: 'abducted priest freed',
    text: 'A priest who was carried off from his church in Kanda State ten days ago is free. Father Linus Okoro was found on a road near the state border on Friday, police said. His diocese confirmed that he was well. It did not say whether money had been paid, and the police declined to comment. "I was treated with respect," Father Okoro told a church radio. His captors had given him beans twice a day, he said. Governor Musa Danladi thanked the security forces. Parishioners danced in front of the cathedral. Gunmen have abducted 60 clergy in the region since 2020, according to a Catholic charity.',
    matters: [],
  },
  {
    name: 'merger talks confirmed',
    text: "Brewers Hallhof and Kronen are talking about a merger, the two companies confirmed on Thursday. Talks were at an early stage, Hallhof said. Kronen said it could not promise a result. Together they would sell every third beer in the country.\n\nThe cartel office will look at the plan if there is one, its president said. Shares in both companies rose. Beer drinkers need not worry about their brands, said industry consultant Nadja Wirth. The food workers' union asked for a guarantee for the small brewery in Tann. Hallhof's owner, 81-year-old Georg Hall, has no children. An agreement is not expected before the spring, people close to the talks said.",
    matters: [],
  },
  {
    name: 'refugees arrive',
    text: 'Some 6,000 people crossed the river into Malakwe over the weekend, fleeing fighting in the neighbouring province. Most are women and children, the refugee commission said. They told aid workers that their villages had been attacked at night by men on motorcycles. Who the men are is not known. District officer Ruth Achan said that the schools were full.\n\nThe World Food Programme sent rice for two weeks. "We walked with the goats until the goats died," said Nyakor, a mother of four.\n\nMalakwe\'s president said that the border would remain open. The UN needs 30 million dollars, its coordinator said. Rain has made the roads slippery, drivers reported.',
    matters: [],
  },
  {
    name: 'patent dispute settled',
    text: "The makers of two electric bicycles have settled their patent case out of court. Volta will pay Ruedi Cycles a licence of four euros for each wheel, both said in a joint statement. Volta's chief engineer, Lea Hofer, said it was cheaper than another year of lawyers. Ruedi's founder spoke of a victory for inventors. The court in Mannheim had set a hearing for October, which will now not take place, it said. Analysts expect no effect on prices. Germans bought two million electric bicycles last year, according to the industry association. Volta will open a factory in Hungary in the spring. Its shares rose by three percent.",
    matters: [],
  },
  {
    name: 'dry summer on the river',
    text: 'Ships on the Alda are sailing with half their load. At the Karsberg gauge the water stood at 62 centimetres on Monday, the waterways office said. It would sink further until the weekend. Captain Willem Bos, on the river since 1989, said he had seen it lower only once.\n\nChemical companies have ordered more trains. The power station in Lohr runs at two thirds, its operator said. Fish are seeking deeper places, according to anglers. Rain is not in sight before the 20th, meteorologist Anke Timm said. The transport minister wants to deepen the river in two places. Environmentalists would rather adapt the ships.',
    matters: [],
  },
  {
    name: 'pension reform positions',
    text: 'The government of Lusania wants people to work until they are 66. Labour Minister Rui Pinto presented the bill on Monday and called it moderate. Employers find it a step in the right direction. The trade unions want 64 to stay and have called a demonstration for Saturday. Their leader, Teresa Lobo, said that bricklayers could not climb scaffolds at 65.\n\nFor heavy work there would be exceptions, Pinto said. The central bank had asked for 67 in its annual report.\n\nPensioner Artur Reis, 70, said he would have gone on if they had let him. Parliament votes in October. The coalition has a majority of four seats.',
    matters: [],
  },
  {
    name: 'bus accident with one version',
    text: 'A bus with pilgrims slid off a mountain road in Halmand province on Sunday, and eleven people died. Traffic police said the brakes had failed on the descent. Passengers said the driver had shouted that the pedal was going to the floor. He is among the dead. The bus company said it had bought the vehicle used from abroad in 2019. Transport Minister Noorullah Zia ordered a check of all old buses. The injured, twenty-six of them, are in the hospital at Pul, its director said. Residents carried them up the slope in blankets. There is no barrier on that bend, the road department admitted.',
    matters: [],
  },
  {
    name: 'refusal to comment on spyware',
    text: 'The phone of opposition leader Katya Brun was infected with spyware last winter, researchers at the Safe Line laboratory in Toronto said on Tuesday. They found traces of it in three backups. Brun said she was shocked and would tell her story to a judge. The interior ministry declined to comment.\n\nWho planted the program could not be determined, the laboratory said. It costs about 500,000 dollars per phone, according to a former salesman. The European Parliament asked its president for a debate. Brun has bought a phone with buttons. Two journalists of the daily Den have had their phones checked as well and nothing was found, their editor said.',
    matters: [],
  },
  {
    name: 'crop forecast',
    text: 'Wheat farmers in the Tarlin basin expect a harvest of 21 million tonnes this year, three million more than last. It rained at the right time, said Olga Frey, president of their association. The ministry of agriculture reckons with a similar amount. Prices in Chicago fell on the news. Trader Ben Ashworth said there was simply a lot of wheat in the world.\n\nMillers hope to pay less from August. Rust has been found in two districts, plant doctors reported, and it should be sprayed at once. The railway will provide 400 additional wagons. Storage could become scarce, according to the port of Tarl.',
    matters: [],
  },
  {
    name: 'report on prison suicides',
    text: "Nine inmates took their own lives in the prisons of Northmoor last year, the inspector of prisons said in her annual report. The year before there were four. Staff were too few at night, inspector Carol Main wrote. The prison service accepted all 14 of her recommendations. Its director, Ian Hoyle, said the report was painful and right. The mother of one of the dead said she hoped that others would be spared. Prison officers' union secretary Kim Bell said her members had been asking for this for years. The justice secretary promised 200 new posts. Samaritans will train inmates as listeners. The next report is due in May.",
    matters: [],
  },
  {
    name: 'tower block evacuated',
    text: "All 240 residents of Hazel Court had to leave their flats on Friday evening after cracks appeared in a wall. The building was safe for the moment but not for the winter, the council's engineer, Priya Nair, said. She had advised the move as a precaution. Resident Lloyd Baptiste said he had heard creaking for weeks and was glad to be out.\n\nFamilies with children were given hotel rooms, according to the council. A church offered 60 beds. The housing minister will visit on Monday. Repairs could take half a year, Nair said. Tenants will not pay rent in the meantime, council leader Dawn Hughes promised.",
    matters: [],
  },
  {
    name: 'scientific find',
    text: 'A team of divers has found a Bronze Age ship off the coast of Kalliste. It lies at a depth of 48 metres and carried copper, the ministry of culture said. The ship is about 3,300 years old, according to the leader of the team, Professor Stavros Lekkas. Professor Ann Harding of Bristol, who was not involved, called it the find of the decade. The copper may come from Cyprus, she said.\n\nTests on the metal will show it. A fisherman had told the divers of pots in his net. He was paid a reward and bought a new engine with it. The wood cannot be raised before next year, Lekkas said.',
    matters: [],
  },
  {
    name: 'tariffs announced and reactions',
    text: 'The government of Arcadia will put a tariff of 20 percent on foreign steel from 1 March. It would protect 30,000 jobs, Trade Secretary Hal Brody said. Steel maker Ironside welcomed the decision. Car makers said they regretted it and would have to raise prices. The neighbouring union announced that it would examine its options. Its trade commissioner, Elke Wouters, hopes for talks before the date. Brody said his door was open. Economist Miriam Katz of Dale College expects inflation to rise by a tenth of a point. The last steel tariff was lifted in 2012. Shares of Ironside rose by eleven percent.',
    matters: [],
  },
  {
    name: 'mass grave opened',
    text: 'Forensic experts have begun to open a mass grave outside the town of Las Palmitas, thirty-eight years after the civil war. They had found 17 skeletons by Thursday, said the head of the team, Ana Lucía Paz. There may be more than a hundred, she said. Villagers have always said that soldiers brought their fathers here in lorries.\n\nA retired general told a truth commission in 1998 that the army had done it. The families are to get the remains by Christmas. Rosario Chub, 71, brought a shirt that she had kept. The state will pay for the burials, President Marroquín announced. Archbishop Quezada is to celebrate a mass.',
    matters: [],
  },
  {
    name: 'hospital cyber outage',
    text: 'A faulty update paralysed computers in eleven hospitals of the Severn region on Tuesday. It was not an attack, the health authority said. Software supplier Medilog apologised and spoke of a mistake in its own house. Operations were postponed, but nobody came to harm, according to the hospitals. Nurses wrote on paper until the evening. "It was like in my first year," said ward sister Pat Lowe.\n\nThe national cyber centre confirmed that it had seen no sign of intruders. Medilog will check its procedures, its chief executive promised. The health authority wants compensation. By Wednesday morning all systems were running, it said.',
    matters: [],
  },
  {
    name: 'wolves counted, then and now',
    text: "There are 48 wolves in the national park of Hrad, rangers said after their winter count. Ten years ago there were 19. The increase is due to plenty of deer, said biologist Milena Duda. Hunters would like to shoot five a year, and their association will apply for permits. Conservationists want all of them to be left alone. The ministry has not decided, state secretary Jan Holy said. Shepherds have received 22 dogs from a foundation. One of them, Stano, said he had lost no sheep since. Tourists come for the howling, according to the park's hotel. A film about the pack will be shown in April.",
    matters: [],
  },
  {
    name: 'threats between neighbours',
    text: 'The president of Karelstan said on Sunday that his country would answer any attack with all its strength. He was speaking at a parade to mark the victory of 1944. His colleague in Moldar warned that his army, too, was ready. Neither of them mentioned the other by name.\n\nBoth countries have called up reservists. Diplomats in Vienna fear that a small incident could be enough. The secretary-general of the United Nations appealed for restraint. In the border town of Sela people were buying candles, a shopkeeper said. "My son is on this side and my daughter on that one," said Vera, a pensioner. Talks are to resume in June, according to the Swiss foreign ministry.',
    matters: [],
  },
  {
    name: 'dispute over, told in the past',
    text: 'The village of Nether Coombe has a footpath again. For six years a farmer and the ramblers had quarrelled over it, and on Saturday they opened the gate together. "It is a good gate," said farmer Ralph Yeo. Rambler Judith Marsh said she had learnt a lot about cows. The county paid for the posts.\n\nA mediator, retired judge Peter Flint, said he had mainly brought cake. Walkers are asked to keep dogs on the lead.\n\nThe path leads to a Roman bridge, which the parish council hopes will attract visitors. Yeo\'s wife will sell scones on Sundays, she announced. The local paper printed a picture of both with a spade.',
    matters: [],
  },
  {
    name: 'strike goes on without quarrel',
    text: 'Bus drivers in Valparada stayed at home for the third day on Wednesday. They want 9 percent more pay and longer breaks, their spokesman Raimundo Cruz said. The bus company offers 5 percent and said on Tuesday that it could go no further. Cruz said the drivers would sit down again when there was a better offer. Mayor Fernanda Sales offered the town hall for talks. About 80,000 people use the buses every day, according to the company. Taxi drivers reported good business. Nurse Gloria Pinto said that she walked an hour to work and supported the drivers all the same. Schools have excused pupils who come late. Talks could resume on Friday, both sides said.',
    matters: [],
  },
];
