// Twelve whole articles of as many beats, two of them not in English (German, Turkish), written and marked by somebody who had not read the code
// of `lib/match`, blind until its misses were read; tuned on since. `[[words|Name]]` (or `[[Name]]`) marks what must be found, `{{words}}` what looks like a listed name and is none.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const KIOSK_DECOYS: readonly BlindArticle[] = [
  {
    title: 'agency: a drone strike on a market in Sudan',
    text: `Drone strike on market kills 23 in [[Sudan]]'s [[Kosti]], medics say

[[PORT SUDAN|Port Sudan]], Oct 14 (Meridian) - A drone strike on a crowded market killed at least 23 people in the [[Sudanese|Sudan]] river city of [[Kosti]] on Monday, medics said, as the army and the paramilitary [[Rapid Support Forces]] ([[RSF|Rapid Support Forces]]) blamed each other for the attack.

Eleven of the dead were women who sold tea there, according to the {{Sudan Doctors Network}}, a volunteer group that counts victims of the war. More than 60 wounded were carried to {{Kosti Teaching Hospital}}, a kilometre from the {{White Nile}} bridge, where surgeons worked by the light of telephones.

"We have one surgeon left, Dr {{Amna Osman}}, and she has not sat down since noon," said a nurse who asked not to be named. {{Osman}}, 31, trained at the {{University of Khartoum}} and came south when its hospital was shelled in 2023.

The army's spokesman, Brigadier [[Abdel Rahim Osman]], told reporters in [[Port Sudan]] that the drone had been launched from the desert west of El Obeid. "Nobody is there but the [[RSF|Rapid Support Forces]]," he said. Brigadier [[Osman|Abdel Rahim Osman]] showed no pictures of the launch.

The [[RSF|Rapid Support Forces]] denied it. In a recorded statement from [[Nyala]], which it has held since 2023, one of its field commanders, [[Hassan Idris]], said an army aircraft had missed a fuel store by a few hundred metres. "They bombed their own people," said [[Idris|Hassan Idris]], who was put under sanctions by the [[European Union]] in March.

Neither account could be verified. A video posted by the {{Sudan Tribune}}, a news site, and located by Meridian shows bodies under awnings opposite a branch of the {{Bank of Khartoum}}.

A shopkeeper, {{Bashir Idris}}, 54, said he had heard two bangs a minute apart. "The first was small. Everybody ran to help, and then came the second," {{Idris}} said by telephone. He lost two nephews.

Strikes were also reported in {{Khartoum North}}, across the river from the centre of [[Khartoum]], and in [[Omdurman]], where the main gate of {{Omdurman Islamic University}} was hit. Flights to {{Khartoum International Airport}}, which reopened last month, were suspended for the third time.

The [[World Food Programme]] ([[WFP|World Food Programme]]) said a convoy for [[El Fasher]] had turned back. Its lorries had crossed from [[Chad]] on Friday with flour and oil. "We are ten hours away and cannot move," said the [[WFP|World Food Programme]]'s country director, [[Laurent Pasquier]]. [[Pasquier|Laurent Pasquier]] called for a pause of three days.

Talks in [[Geneva]] broke up last week without a date for another round. Mediators from [[Egypt]] and {{South Sudan}} had proposed a truce; both sides, they said, had broken the {{Geneva Conventions}} many times over. The [[Egyptian|Egypt]] foreign ministry said on Monday that it would try again.

"Each of them believes that it can win by the spring," said {{Omar Bashir}}, who teaches at the {{American University in Cairo}} and is not related to [[Omar al-Bashir]], the president overthrown in 2019. They had believed the same last autumn, {{Bashir}} said.

(Reporting by {{Nadia Idris}} in [[Cairo]] and the [[Port Sudan]] newsroom; editing by Martin Cole)`,
  },
  {
    title: 'court: a care home fraud, from a county paper',
    text: `Ex-care home boss ‘treated the elderly as a cash machine’

By {{Kate Rowntree}}

A former care home owner moved £1.4m of residents’ savings into accounts held by himself and his brother, a jury at {{Lincoln Crown Court}} heard on Tuesday.

[[Stephen Lacey]], 58, who ran four homes between [[Grantham]] and the coast, denies nine counts of fraud. His brother, {{Colin Lacey}}, 61, has admitted two counts of money laundering and will give evidence for the [[Crown Prosecution Service]] ([[CPS|Crown Prosecution Service]]).

Opening the case, Fiona Keane KC said the defendant had “treated the elderly as a cash machine”. Miss Keane told jurors that the money had paid for a flat in [[Spain]], a box at {{Sheffield Wednesday}} and a half share in a racehorse called {{Boston Tea Party}}.

The largest sums came from {{Lincoln Lodge}}, a 40-bed home near {{Boston}}, a few miles from the Wash, where families were told that fees had risen. {{Deborah Lacey}}, the defendant’s wife, kept the books until 2019. {{Mrs Lacey}} is not accused of any offence.

Jurors were shown text messages in which [[Lacey|Stephen Lacey]] told his brother to keep payments “under nine grand, always”. {{Colin Lacey}} replied: “{{Mind}} the old girl in 14, her lad was a copper.”

That lad, {{Peter Whitmore}}, a retired sergeant of 66, reported the homes in 2021. {{Whitmore}}, who is not related to the MP [[Gerald Whitmore]], wept as he described finding £212 in his late mother’s account. “She had sold a bungalow,” he said.

[[Gerald Whitmore]], whose constituency takes in two of the homes, has asked ministers for tougher inspections. The county’s police and crime commissioner, [[Anita Rowntree]], sat in the public gallery. Families had been passed “from desk to desk”, Ms [[Rowntree|Anita Rowntree]] said afterwards. The charity [[Mind]] has offered them counselling.

Judge {{Helen Sheffield}} asked the seven women and five men to ignore what they might have read. “You will hear a great deal about money. {{Next}} week you will hear about people,” she said. Judge {{Sheffield}} excused one juror who banks with the {{Nottingham Building Society}}, through which some of the money passed.

Three residents were taken to {{Lincoln County Hospital}} with signs of neglect; that is the subject of separate proceedings.

[[Stephen Lacey]], of {{Hull Road}}, [[Grantham]], spoke only to confirm his name. In a statement to detectives, read to the court, [[Lacey|Stephen Lacey]] said the transfers had been loans and blamed “sloppy paperwork”. The [[CPS|Crown Prosecution Service]] says that no loan was ever written down.

The payments were signed “[[S. Lacey|Stephen Lacey]]”, the jury was told, in a hand that an expert from [[Nottingham]] will say is not always the same.

The case, which was moved from [[Nottingham]] because of a flood in the cells there, is expected to last six weeks. {{Colin Lacey}} will be sentenced at the end of it.

• We have been asked to point out that {{Stephen Lacey}}, 29, a roofer from Skegness who was fined for speeding last week, has no connection with this case.`,
  },
  {
    title: 'sport: a Sunday paper’s round-up',
    text: `[[Mowat|Ryan Mowat]] header lifts {{Aberdeen}} off the bottom

By Neil Gow at Pittodrie

{{ABERDEEN}} 2 {{DUNDEE}} 1

[[Ryan Mowat]] had not scored since the first week of August, and half the crowd had stopped asking. With two minutes left he rose between two defenders and headed in the goal that took {{Aberdeen}} off the bottom of the table.

The cross came from {{Lewis Mowat}}, his brother, who is 19 and had been on the pitch for four minutes. “We have done that ten thousand times against our granny’s garage,” said [[Ryan Mowat]].

{{Dundee}} had led from the twelfth minute, when {{Fraser Hamilton}} dropped a corner and {{Jordan Petrie}} rolled it in. {{Hamilton}}, signed on Thursday because both other goalkeepers are ill, made up for it with three saves. An own goal brought {{Aberdeen}} level.

[[Callum Strachan]], who was born in [[Dundee]] and played there for nine years, has now won one match of six as manager. “I will sleep tonight,” [[Strachan|Callum Strachan]] said. [[Strachan|Callum Strachan]]’s captain limped off after an hour.

About 300 visiting supporters missed the kick-off because trains to [[Aberdeen]] were late. The [[Scottish Football Association]] ([[SFA|Scottish Football Association]]) will look into a flare that was thrown from the away end; the [[SFA|Scottish Football Association]] fined the same club for one in the spring.

Elsewhere, {{Inverness Caledonian Thistle}} drew with {{Hamilton Academical}}, and St Johnstone lost 3–0 at home in {{Perth}}. {{Hearts}} were broken at Tynecastle, not for the first time, by a penalty in stoppage time; [[Hearts|Heart of Midlothian]] have now lost four in a row.

{{RUGBY}}

{{Edinburgh}} won 23–19 at home to {{Glasgow}}, whose scrum half, {{Ross Mowat}}, was sent off for a late tackle. {{Mowat}}, 24, will miss the game in [[Cardiff]] on Friday. Police in [[Edinburgh]] counted 31,000 people at the gates, the most since the stadium opened.

TENNIS

[[Sigrid Aune]] of [[Norway]] reached the last four of the {{Paris Masters}} with a 6–4, 7–6 win over the [[Danish|Denmark]] qualifier Lærke Holm. [[Aune|Sigrid Aune]] served for the match twice before she won it. “[[Paris]] is kind to me,” she said. The top seed plays today.

MOTOR RACING

[[Lewis Hamilton]] qualified fifth for the {{Mexican Grand Prix}}. The thin air of [[Mexico City]] eats brakes, [[Hamilton|Lewis Hamilton]] said, “and mine were hungry before we came”.

RACING

{{Lady Aberdeen}} won the 2.40 at Ayr by a neck. The favourite fell at the last fence and walked away unhurt.

MARATHON

Faith Chebet won the {{Frankfurt Marathon}} in two hours and 19 minutes. It was the third year in a row that [[Kenyan|Kenya]] women took the first three places.

SNOOKER

A schoolboy from Arbroath won the national under-18 title in [[Dundee]] with a break of 121. {{Callum Strachan}}, 17, is no relation of the manager who bears his name, and follows another team. “My pals call me gaffer,” {{Strachan}} said.`,
  },
  {
    title: 'business: a market report',
    text: `MARKET REPORT

{{Phoenix}} rises and {{Aberdeen}} sinks as hopes of a rate cut fade

Hopes of cheaper money before the summer faded on Thursday after [[Nigel Ashdown]], the governor of the [[Bank of England]], said that wages were rising too fast for comfort. The FTSE 100 gave up 41 points to 8,204.

Insurers, which like high rates, did well: {{Phoenix}} added 14p to 588p. The fund manager {{Aberdeen}} fell 6 per cent after its clients withdrew another £2bn, and St James’s Place lost 3 per cent in sympathy. {{Halifax}} said the price of the average home had slipped for the second month running.

“I think [[Ashdown|Nigel Ashdown]] has boxed himself in,” said {{Catherine Marsh}}, who has followed banks for 20 years. {{Marsh}} now expects one cut this year instead of three. The chancellor, [[Helena Marsh]], would not comment on what she called the [[Bank|Bank of England]]’s business.

{{GAP}} WITH BUNDS IS WIDEST SINCE 2022

Ten-year gilts now yield two points more than bunds. {{Next}} week’s inflation figures will decide whether that grows. Shares in [[Next]] itself, which reports on Tuesday, were flat, and [[Sage]] gained 22p after the accounting software firm raised its forecast.

{{Antofagasta}}, the copper miner, put on 3 per cent, although a strike of dockers in the [[Chilean|Chile]] port of [[Antofagasta]] has entered its second week. {{Rio Tinto}} said that it could live with copper at this price; {{Rio}} was up 41p. On the {{London Metal Exchange}} the metal touched $10,100 a tonne as buyers in [[China]] came back from the holidays.

Bank of Georgia, one of last year’s stars, slid 7 per cent as crowds gathered again in [[Tbilisi]]. {{Oxford Nanopore}} jumped by a tenth on talk of a bid from [[Japan]]; the company, which sold its first machine from a shed in [[Oxford]], declined to comment.

Among smaller stocks, {{Cambridge Cognition}} doubled. It tests memory by telephone and has won a contract in [[Canada]]. Harrow Leisure, which owns nine swimming pools, warned on profit for the third time since Easter; its finance director will leave.

In [[Frankfurt]] the Dax was little changed, although {{Santander}}, the [[Spanish|Spain]] lender that trades there too, lost 2 per cent. [[German|Germany]] factory orders fell in March, for a fourth month. In [[New York]] the Dow was up 60 points at midday, helped by {{Bank of New York Mellon}} and by {{Marsh McLennan}}, the broker, whose fees rose. [[Gap]], the clothes chain, fell a tenth after a weak Christmas.

Earlier the Nikkei in [[Tokyo]] had closed at a record, led by {{Tokyo Electron}}. The {{Shanghai Composite}} shed 1 per cent on worries about property, and {{Bank of China}} shares in [[Hong Kong]] were marked down after a downgrade.

Sterling rose half a cent to $1.28. Mr [[Ashdown|Nigel Ashdown]] speaks again on Monday, in [[Edinburgh]].`,
  },
  {
    title: 'science: a drill camp on the ice, from a magazine',
    text: `What the mud remembers

By Laura Fenwick

For eleven weeks [[Ingrid Solheim]] slept beside a drill. The geologist from [[Bergen]] had led 22 people across the {{Ross Ice Shelf}} to a spot where 600 metres of ice and as much black water lay between them and what they wanted, which was mud.

They got 94 metres of it. The layers, described this week in [[Nature]], show that the shelf fell apart at least twice in the past 8,000 years, each time within a few decades. “{{Nature}} has done the experiment for us,” [[Solheim|Ingrid Solheim]] says. “We only had to go and read the result.”

Going was the hard part. The team flew from [[Punta Arenas]] in an aircraft of the {{Chilean Air Force}} and waited nine days for the weather at {{Scott Base}}, the [[New Zealand]] station that is named after [[Robert Falcon Scott]]. The hut that [[Scott|Robert Falcon Scott]] left behind in 1904 still stands nearby, with his biscuits in it.

The drill was built by {{Rachel Scott}}, an engineer at the [[British Antarctic Survey]] ([[BAS|British Antarctic Survey]]). It melts its way down with water at 90 degrees. “People ask if I am related,” says {{Scott}}, who grew up in Swindon. “I tell them that I plan to come home.” Fuel was landed by {{RRS Sir David Attenborough}}, a ship of the [[BAS|British Antarctic Survey]] which the crew call the {{Attenborough}}; [[David Attenborough]] himself christened it with a bottle in 2019.

A second ship, from [[Bremerhaven]], belongs to the [[Alfred Wegener Institute]] ([[AWI|Alfred Wegener Institute]]). On board [[Katja Brenner]] and eleven others cut the cores into slices as thick as a coin. [[Alfred Wegener]], who proposed that continents move, was laughed at for most of his life and froze to death in [[Greenland]] in 1930. “He would have liked this mud,” says [[Brenner|Katja Brenner]], whose group has also worked in the {{Wegener Canyon}} and the {{Amundsen Sea}}. Her husband, {{Jens Brenner}}, cooked for the camp. {{Brenner}}’s dumplings are mentioned in the paper’s acknowledgements.

Shells in the cores tell of warm water. Today the {{Humboldt Current}} carries such species no farther south than [[Peru]]; yet somebody at the {{Humboldt University}} in [[Berlin]] found five of them under a microscope. {{Ross seals}} lay about on the ice and watched.

What does it mean for the rest of us? A shelf is a {{cork}} in a bottle. When it goes, the glaciers behind it speed up. “{{Science}} has been cautious about dates, and it should be,” says the oceanographer [[Mateo Ibarra]], of the {{University of Bergen}}, who reviewed the work. [[Ibarra|Mateo Ibarra]] points to a study in [[Science]] in 2021 that put the last collapse much earlier. [[Solheim|Ingrid Solheim]] thinks that both may be true.

The cores are now in [[Hobart]], in a cold store behind a fish market. Half will go to [[Cambridge]], where {{Cambridge University Press}} is to bring out an atlas of them. The [[Norwegian|Norway]] government has paid for another season. This time, Professor [[Solheim|Ingrid Solheim]] says, she’ll bring a bed.`,
  },
  {
    title: 'history feature: 1672, on the occasion of an exhibition',
    text: `A finger, a tongue and a year without mercy

On a low shelf in [[The Hague]], under a lamp no brighter than a candle, lie a finger and a tongue. One is said to have been cut from [[Johan de Witt]], the other from his brother, on 20 August 1672. The [[Hague Historical Museum]] has built its autumn exhibition around them.

[[De Witt|Johan de Witt]] had governed the [[Dutch|Netherlands]] republic for nineteen years. He had made peace with [[England]] in the {{Treaty of Breda}}, found the money for the fleet of [[Michiel de Ruyter]], and kept the {{House of Orange}} out of every office that mattered. Then, in the spring, [[France]] and [[England]] attacked together, as their kings had agreed in secret in the {{Treaty of Dover}}. The troops of the bishop of [[Münster]] crossed the eastern border. [[Utrecht]] opened its gates without a shot.

The people wanted a prince. Pamphlets, forty of which hang in the second room, call [[De Witt|Johan de Witt]] a traitor and a thief. Some were paid for by friends of the {{Prince of Orange}}, the curators suggest. {{Cornelis de Witt}} was arrested on the word of a barber and put on the rack. The elder {{De Witt}} recited Horace while it was done. When [[Johan de Witt]] came to fetch him from prison, the militia let the crowd in.

Their father outlived them both. {{Jacob de Witt}}, a timber merchant from [[Dordrecht]], was 83. A letter in which he begs for the bodies is shown for the first time; it is signed only {{J. de Witt}}, and was filed for two centuries among the papers of the son.

Not everything here is as old as it looks. The bell in the third room comes from the cruiser {{De Ruyter}}, lost in 1942 in the Battle of the Java Sea. The real [[De Ruyter|Michiel de Ruyter]] learned of the murders on his flagship. He is said to have asked to be left alone for an hour. A {{De Ruyter Medal}}, still given to sailors, lies beside it.

The ledgers tell a quieter story. Half of what lay in the {{Bank of Amsterdam}} was taken out in June; shares in the {{Dutch East India Company}} lost a third at the exchange in [[Amsterdam]]. A map of {{New Amsterdam}}, which [[De Witt|Johan de Witt]] had let go in 1667, hangs over them like a reproach.

[[Baruch Spinoza]], who lived round the corner, wrote a placard that called the killers the lowest of barbarians. His landlord locked him in. [[Spinoza|Baruch Spinoza]] thanked him later. Marijke Bol, who holds a {{Spinoza Prize}} and teaches at {{Utrecht University}}, thinks the story is true, “because nobody in it is a hero”.

The audio guide is read by an educator of the museum whose name is {{Johan de Witt}}. “Everybody asks,” says {{De Witt}}, who is 34. “We were butchers in Groningen, so I keep quiet about that.” Thirty thousand [[Dutch|Netherlands]] schoolchildren have booked.

{{Orange}} peel was the taste of that year, says a label in the shop, and sells it candied. Trains from {{Amsterdam Centraal}} run every quarter of an hour. Until 12 January.

{{Johan de Witt}}, of the museum’s staff, with the case that holds the relics. Photo: {{Anna Brenner}}`,
  },
  {
    title: 'local council: two town boards in Maine',
    text: `{{Norway}}, {{Paris}} boards agree to share a fire chief

{{PARIS}} — The selectboards of {{Norway}} and {{Paris}} voted Monday night to share a fire chief for two years, ending a search that began in March when Chief {{Dana Thibodeau}} retired.

The {{Norway}} vote was 5-0. In {{Paris}} it was 3-2, with {{Ray Ouellette}} and Linda Grover opposed.

“I have nothing against the folks down the hill,” {{Ouellette}} said. “I just don’t want our trucks parked over there when a barn goes up on {{Paris Hill}}.”

The chief, who will be paid $94,000, has yet to be hired. {{Norway Savings Bank}} has offered a loan for a ladder truck, Town Manager Dawn Noyes said. The old one was bought used from a town in [[Quebec]] in 1996, and the [[Canadian|Canada]] maker has gone out of business.

The plan still needs a yes from voters in June and the blessing of the state fire marshal, [[Dennis Ouellette]], whose office in [[Augusta]] has pushed small departments to merge. “[[Maine]] has 340 fire departments and nowhere near 340 chiefs,” [[Dennis Ouellette]], a second cousin of the selectman, wrote in an email. Marshal [[Ouellette|Dennis Ouellette]] stopped short of promising money.

Gov. [[Carolyn Thibodeau]], who is not related to the retired chief, has put $3 million for such mergers in her budget. Lawmakers have until April. Gov. [[Thibodeau|Carolyn Thibodeau]] is expected in {{South Paris}} on Thursday to open the new library.

Noyes has also asked the [[Federal Emergency Management Agency]] ([[FEMA|Federal Emergency Management Agency]]) for $410,000. “[[Washington]] isn’t picking up the phone,” she said. The [[FEMA|Federal Emergency Management Agency]] office in [[Boston]] told her to wait.

Several residents pointed to {{Mexico}} and {{Peru}}, up on the river, which tried the same thing in 2017 and quit after a year.

“{{Peru}} got the chief and {{Mexico}} got the bill,” said Earl Porter, who worked at the mill there. Noyes answered that {{China}} and two of its neighbors have shared one since 2019. {{Mexico}}’s trouble, she said, was the contract.

In other business:

• {{Paris}} renewed a liquor license for the taproom of the {{Norway Brewing Company}}, 4-1.

• {{Pike}} have turned up again in {{Norway Lake}}. The state asks anglers to kill any that they catch. Rep. [[Susan Pike]] of [[Lewiston]] has a bill that would pay $10 a fish. “I’ve heard the jokes,” [[Pike|Susan Pike]] told the board by phone.

• {{Norway}} will plow the sidewalk along {{Lisbon Road}} itself this winter. The contractor moved to [[Portland]].

• Both boards will write to [[Susan Pike]] and to Gov. [[Thibodeau|Carolyn Thibodeau]] about the closing of the birthing unit. The nearest one is now in [[Lewiston]], 22 miles away.

• The {{Paris}} board stood in silence for {{Dennis Ouellette}}, 88, who ran the hardware store on Market Square for half a century and never, his daughter {{Claire Ouellette}} said, sold anybody a tool they did not need. “Dad fixed half the roofs in this room,” {{Ouellette}} said.

The next joint meeting is April 7 at the {{Paris Town Office}}.`,
  },
  {
    title: 'obituary: a diplomat',
    text: `Dame [[Rosalind Tennant]], diplomat who kept two armies apart with a tray of tea, dies at 93

[[Rosalind Tennant]], who has died aged 93, was among the first women to run a British embassy, and the only one to have stopped a war, she used to say, by being rude about the biscuits.

She was born in [[Valletta]], where her father, {{Sir Hugh Tennant}}, was a surgeon with the fleet. Surgeon Captain {{Tennant}} taught her Greek and how to sail. The bombs that fell on [[Malta]] in 1941 killed her nurse; the family was shipped to [[Alexandria]], where her brother, {{Giles Tennant}}, later a bishop, was born.

At {{Somerville College, Oxford}}, she read Arabic because nobody else did. The [[Foreign Office]] took her in 1954 as a typist and discovered its mistake two years later, when she corrected an ultimatum. In [[Baghdad]] she typed what was left of the {{Baghdad Pact}}. In [[Aden]] she learned to shoot.

[[Tennant|Rosalind Tennant]] spent the happiest decade of her life in [[Beirut]]. She lectured at the {{American University of Beirut}}, walked in the mountains, and was driven everywhere by {{Nasser Khoury}}, a Maronite who hated his own first name. The president of [[Egypt]], [[Gamal Abdel Nasser]], whom she met once at a reception in [[Cairo]], was told of this and laughed. “But [[Nasser|Gamal Abdel Nasser]] did not laugh for long at anything,” she wrote. {{Khoury}} stayed with her for eleven years.

Her quarrel with [[London]] was about Suez. Seated in 1957 beside the new prime minister, [[Harold Macmillan]], she asked who had advised the last one. “Dear girl,” said [[Macmillan|Harold Macmillan]], “it was not advice that he wanted.” Her memoirs, which tell the story, came out in 1999 from {{Macmillan}}, and she thought that very funny. {{Oxford University Press}} still sells her dictionary of sailors’ Arabic.

Her hour came in the winter of 1980. [[Syrian|Syria]] and [[Jordanian|Jordan]] tanks faced one another across a wadi. [[Tennant|Rosalind Tennant]], by then ambassador in [[Amman]], had a tent put up between them, and tea brought. Two colonels talked until dawn, mostly about their sons. {{Paris Match}} called her the iron lady of the desert; [[Rosalind Tennant]] sent it a bill for the tea. She is said to have swum that week in the {{River Jordan}}, in pearls.

She left the service in 1989 and joined the board of [[Amnesty International]]. It was not a restful place for anybody with [[Tennant|Rosalind Tennant]] on it. [[Amnesty|Amnesty International]] sent her to [[Damascus]] twice; the second time she was put on a plane within the hour.

In 1961 she had married Patrick Lyle, a botanist who named a thistle after her. Lyle died in 2004. Their sons, {{Edmund Tennant}}, a cellist, and {{Hugh Tennant}}, who farms, survive her, as does a granddaughter in {{Lebanon}}, New Hampshire. {{Rosalind Tennant}} the younger is a vet. “She has the name and the temper,” her grandmother said.

At the end a carer, {{Katie Jordan}}, read the papers to her each morning. {{Jordan}} was corrected on the pronunciation of every Arab name, and kept a list.

[[Rosalind Tennant]], diplomat, born 9 May 1932, died 2 November 2025`,
  },
  {
    title: 'travel: two days in Trieste',
    text: `48 hours in [[Trieste]]: wind, coffee and the ghost of [[Joyce|James Joyce]]

It looks like [[Vienna]] by the sea and swears in a dialect of [[Venice]]. For five centuries [[Trieste]] was the port of [[Austria]]; since 1954 it has belonged to [[Italy]], and some of its old ladies are still thinking it over.

WHEN TO GO

May or September. In winter the bora blows at 130 kilometres an hour, and ropes are put up along Via Roma for people to hold on to.

FRIDAY, 4 PM

Begin where everyone begins, on {{Piazza Unità d’Italia}}, with its back to the hills and its feet in the sea. The palace on the left was built by the {{Austrian Lloyd}}, the shipping line. Order a “capo in B” at the Caffè Tommaseo. What comes is a very small cappuccino in a glass. {{Turkish coffee}} is to be had at the Serbian café behind the church.

6 PM

[[James Joyce]] stepped off a train here in 1904, meaning to stay a night, and stayed for most of sixteen years. He taught {{English}}, drank, ran up debts and wrote the better part of two books. {{Stanislaus Joyce}} came a year later to pay the rent. He never left: {{Professor Joyce}}, as the university called him, is buried in the hills, and his diary is the best account of his brother’s hangovers.

There is a {{James Joyce Museum}}, a {{Hotel James Joyce}} and, on the bridge over the canal, a bronze of the writer with his hat on. Our guide, Marta Vidali, prefers the houses. There are nineteen of them, and she has a story for each. Most end with a landlord.

9 PM

Eat at a buffet, which here means boiled pork. Ask for {{Prague ham}} in bread crust, {{Vienna sausages}} with horseradish, and a bowl of jota. The sauerkraut comes from a [[Slovenian|Slovenia]] farmer who has delivered it by bicycle since 1971.

SATURDAY, 10 AM

The second-hand bookshop in Via San Nicolò was run for forty years by a poet, [[Umberto Saba]], who called it a dark cave. The {{Libreria Antiquaria Umberto Saba}} reopened last year, restored and no lighter. [[Saba|Umberto Saba]] looks on from a photograph above the till. A few doors on, [[Italo Svevo]] took {{English}} lessons from [[Joyce|James Joyce]] and sold paint for the hulls of ships. [[Svevo|Italo Svevo]] has a museum of his own, the {{Museo Svevo}}, and a statue, also with a hat.

2 PM

Take the number 6 to Miramare. Maximilian, brother of the emperor of [[Austria]], had it built, and had hardly moved in when he was talked into becoming emperor of [[Mexico]], where they shot him. Walk on along the cliffs by the {{Rilke Path}}. [[Rainer Maria Rilke]] heard the first line of his elegies in the wind here; what [[Rilke|Rainer Maria Rilke]] would have said about the paragliders, we do not know.

7 PM

Across the border in [[Slovenia]], the inns of the Karst open their cellars for a fortnight at a time. Look for a branch nailed to a post.

GETTING THERE

{{Trieste Airport}} is half an hour away by train. There are trains from [[Venice]] every hour, buses from [[Ljubljana]] four times a day, and a night train from [[Vienna]]. The card of the region, {{Friuli Venezia Giulia}}, covers most museums. Our rooms were at a pension by the canal, which is plain and clean and has no hat.`,
  },
  {
    title: 'letters: a page in December',
    text: `LETTERS TO THE EDITOR

{{Deal}} with the potholes first

SIR – The transport secretary, [[Duncan Frayne]], wants to spend £9m on asking whether we would like a tram (report, 2 December). Mr [[Frayne|Duncan Frayne]] is welcome to borrow my bicycle and ride it down Mill Road after dark. He will have his answer by the second lamp post.

{{Margaret Ashdown}}
[[Deal]], Kent

SIR – [[Frayne|Duncan Frayne]]’s trams would at least run on rails, which is more than can be said for the 7.14 from [[Bath]].

Dr Philip Orchard
[[Bath]]

{{Bath}} night

SIR – My mother is 91. {{Bath}} night, says the council, is Thursday, at 4.15, for eleven minutes. When I asked whether it might be later I was sent a leaflet with a picture of a duck.

{{Julia Frayne}}
[[Oxford]]

{{Rugby}} and the brain

SIR – I was sorry to read that the sports minister, [[Imogen Brook]], thinks that headguards will do (Comment, 3 December). {{Rugby}} has changed since I was kicked in the head by future bishops. The boys are twice as heavy. [[Brook|Imogen Brook]] should come and stand on the touchline with us at {{Brook Street}} on a Saturday.

{{Peter Brook}}
Retired dentist
[[Rugby]], Warwickshire

(Yes, it is, and no, I have never directed a play.)

SIR – At my school there were no headguards, and we were more afraid of the art master, who had been in the Marines, than of the second row.

Robert Gilchrist
[[Edinburgh]]

{{Nice}} idea, wrong street

SIR – Your plan of the new market (page 7) puts it in {{Athens Street}}. It will be in Hope Street. Forty of us stood for an hour in the rain, which was good for the café.

Clare Winter
By email

Give them back

SIR – Again the [[British Museum]] tells us that the {{Elgin Marbles}} would not be safe in [[Athens]]. They were not very safe here: somebody scrubbed them with wire in 1938. [[Greece]] has built a museum for them with a hole in it the shape of our manners. The [[Greek|Greece]] minister asked politely. I hope that she will stop.

Lord Harcombe
House of Lords

{{Cork}} breathes

SIR – Your wine correspondent calls the screw cap progress. {{Cork}} breathes; tin does not. My cousin in [[Cork]], who has drunk more than most, agrees, and {{Rye}}, he adds, should never be kept in plastic.

Michael Fenn
[[Dublin]]

Christmas dinner

SIR – {{Turkey}} is dry, {{Brussels sprouts}} are bitter and nobody has liked bread sauce since the war. May I put in a word for the {{swede}}? {{Swede}}, mashed with butter and far too much pepper, has never let a family down. It costs 60p.

Prue Alderton
[[Rye]], East Sussex

SIR – We went to [[Turkey]] for Christmas one year, and had fish.

A. Lund
[[Hull]]

{{Nature}} notes

SIR – The last of our swifts left on 6 August, according to the diary that my husband kept and I keep. In 1985 it was the 19th. A paper in [[Nature]] says that they go when the insects go. I did not need telling, but it is good to have it in print.

{{Mrs Helena Brook}}
[[Cambridge]]`,
  },
  {
    title: 'Polizeibericht: eine Regionalzeitung (deutsch)',
    text: `POLIZEIREPORT

Brand in {{Halle}} am Hafen: {{Koch}} verletzt

[[DORTMUND|Dortmund]]. In einer {{Halle}} am Hafen ist in der Nacht zu Mittwoch ein Feuer ausgebrochen. Den ersten Helfern bot sich ein {{Bild}} der Verwüstung: Auf 2000 Quadratmetern brannten Papierballen, das Dach war eingestürzt. Ein {{Koch}} der benachbarten Kantine kam mit einer Rauchvergiftung ins {{Klinikum Dortmund}}. Dass er {{Essen}} auf dem Herd vergessen hatte, schließt die Polizei inzwischen aus. Feuerwehren aus [[Hagen]] und [[Essen]] halfen bis zum Mittag. „Das hätte schlimmer ausgehen können“, sagte Polizeipräsident [[Thomas Wolf]]. Von Brandstiftung, über die die [[Bild]] berichtet hatte, wollte [[Wolf|Thomas Wolf]] noch nicht sprechen. {{Die Zeit}} drängt dennoch: Am Samstag sollte in der Nachbarhalle eine Messe beginnen.

{{Wolf}} reißt sechs Schafe

[[SIEGEN|Siegen]]. Ein {{Wolf}} hat in der Nacht zu Dienstag auf einer Weide bei [[Siegen]] sechs Schafe gerissen. Der {{Schäfer}}, der 34-jährige Jonas Feld, fand die Tiere am Morgen. „Der Zaun war neu“, sagte er. Landrat [[Rolf Schäfer]] sah sich die Weide an. [[Schäfer|Rolf Schäfer]] will sich beim Land für schnellere Entschädigung einsetzen. Das Tier stammt nach ersten Erkenntnissen aus [[Polen|Poland]].

{{Richter}} schickt Betrüger ins Gefängnis

[[ESSEN|Essen]]. Das {{Landgericht Essen}} hat einen 41-Jährigen zu vier Jahren Haft verurteilt, der sich am Telefon als Beamter ausgegeben hatte. 17 Rentner zwischen [[Köln]] und [[Münster]] verloren zusammen 600.000 Euro. „Sie haben das Vertrauen einer Generation ausgenutzt“, sagte der Vorsitzende {{Richter}}, Holger Baum. Er ging über den Antrag der Staatsanwaltschaft hinaus. Justizministerin [[Sabine Richter]] war zufällig im Haus: Sie stellte den Plan für 200 neue Stellen vor. „Jeder {{Richter}} hat heute 80 Akten zu viel auf dem Tisch“, sagte die Ministerin. Bis 2027 will [[Richter|Sabine Richter]] alle Stellen besetzen.

Unfall auf der {{Friedrich-Ebert-Straße}}

[[HAGEN|Hagen]]. Zwei Autos sind am Montag auf der {{Friedrich-Ebert-Straße}} zusammengestoßen, weil ein [[polnischer|Poland]] Lastwagen mit einer Panne auf der Fahrbahn stand. Ein 70-Jähriger wurde leicht verletzt. Die {{Konrad-Adenauer-Brücke}} blieb bis 18 Uhr gesperrt. Den entlaufenen Hund eines Beteiligten fing Metzgermeister {{Jürgen Koch}} mit einer Scheibe Wurst ein. „Wegen meines Namens fragen mich alle nach dem Film“, sagte er; mit dem Regisseur ist {{Koch}} nicht verwandt.

Fans prügeln sich im Zug

[[MÜNSTER|Münster]]. Anhänger von {{Rot-Weiss Essen}} und {{Preußen Münster}} sind am Sonntag in einem Regionalzug aneinandergeraten. Die [[Deutsche Bahn]] stoppte ihn auf freier Strecke. Verletzt wurde niemand, abgesehen von einem Studenten der {{Universität Münster}}, dem beim Bremsen seine Suppe in den Schoß lief. Laut einer Sprecherin der [[Bahn|Deutsche Bahn]] entstand ein Schaden von 30.000 Euro.

Falsche {{Post}} vom Amt

[[KÖLN|Köln]]. Die Polizei warnt vor gefälschten Bußgeldbescheiden. Die {{Post}} vom vermeintlichen Amt sieht täuschend echt aus; das Konto führt nach [[Spanien|Spain]]. Die [[Deutsche Post]] lässt die Umschläge prüfen. Hinweise nimmt Hauptkommissarin {{Petra Richter}} entgegen. „Zahlen Sie nichts“, rät {{Richter}}.

Zum Schluss: Ein {{Kaiser}} ohne Kleider

[[DORTMUND|Dortmund]]. Dem Standbild von Wilhelm I. auf der Hohensyburg hat jemand eine Badehose von {{Borussia Dortmund}} angezogen. Die Stadt nimmt es mit Humor. „Dem {{Kaiser}} steht sie“, sagte Bürgermeister [[Martin Kaiser]]. Für die Reinigung muss [[Kaiser|Martin Kaiser]] dennoch 400 Euro ausgeben.`,
  },
  {
    title: 'canlı blog: seçim gecesi (Türkçe)',
    text: `Seçim gecesi dakika dakika: Sandıklar kapandı, gözler [[Ankara]]'da

17.00 – Oy verme işlemi sona erdi. [[Türkiye|Turkey]] genelinde 190 bin sandıkta sayım başladı. [[Yüksek Seçim Kurulu]] ([[YSK|Yüksek Seçim Kurulu]]) katılımı yüzde 84 olarak açıkladı.

17.15 – {{Sabah}} saatlerinde başlayan kuyruklar öğleden sonra da sürdü. {{Ankara Üniversitesi}} önünde bekleyenler yağmura aldırmadı. {{Ordu}}, dokuz ilde sandıkların taşınması için helikopter verdi. [[Ordu]]'da ise sel nedeniyle dört köyde oy verme işlemi iki saat uzatıldı.

17.40 – [[Umut Partisi]]'nin cumhurbaşkanı adayı [[Selin Kaya]], oyunu [[İzmir]]'de kullandı. [[Kaya|Selin Kaya]]'nın yanında eşi {{Murat Kaya}} de vardı. {{Murat Kaya}}, "Bu akşam yemeği ben yapacağım" diyerek gazetecileri güldürdü.

18.00 – [[Gelecek Partisi]] lideri [[Barış Demir]], [[Adana]]'da konuştu. "{{Barış}} içinde bir seçim oldu" diyen [[Demir|Barış Demir]], taraftarlarından sandık başından ayrılmamalarını istedi. {{Gelecek}} hafta açıklanacak kesin sonuçlara kadar kimsenin zafer ilan etmemesi gerektiğini söyledi. Ardından gençlerle {{Adana kebap}} yedi.

18.20 – İlk kez oy kullanan 18 yaşındaki {{Umut Demir}}, heyecandan iki kez zarf istedi. "Annem bana bu adı seçim günü doğduğum için vermiş" diyen {{Demir}}, hangi partiye oy verdiğini söylemedi.

18.45 – [[YSK|Yüksek Seçim Kurulu]] sözcüsü Nihat Ertem ilk itirazları değerlendirdi. {{Sözcü}}, [[Van]]'da üç sandıkta sayımın yenileneceğini bildirdi. [[Sözcü]] gazetesine göre ise bu sayı on bir. {{Van Gölü}} kıyısındaki iki köyde elektrik hâlâ yok.

19.10 – [[Ağrı]]'da oylar kar altında taşınıyor. {{Ağrı Dağı}} eteğindeki köylerden gelen torbalar ilçeye ancak ulaştı.

19.30 – [[Sabah]] gazetesine göre yurt dışı oylarının yarısı sayıldı. [[Almanya|Germany]]'da katılım rekor kırdı. [[Alman|Germany]] polisi, [[Berlin]]'de sandık önünde çıkan kavgada üç kişinin gözaltına alındığını duyurdu.

19.50 – {{Aydın Kaya}}, [[Umut Partisi]]'nin [[Aydın]] il başkanı, sonuç tutanaklarının yüzde 90'ının ellerinde olduğunu söyledi. {{Kaya}}, adayla akraba olmadığını da ekledi. {{İstanbul Aydın Üniversitesi}}'nden siyaset bilimci Leyla Tunç ise temkinli: "{{Umut}} var, ama erken."

20.15 – [[Selin Kaya]], [[Ankara]]'ya uçtu. Onu {{İzmir Caddesi}}'ndeki parti binasında binlerce kişi bekliyor. Meydanda halay çekiliyor. Adayın kalabalıkta rahatsızlanan danışmanı, [[İstanbul]]'daki {{Alman Hastanesi}}'ne sevk edildi.

20.40 – Kafaları karıştıran paylaşım: Oyuncu {{Selin Kaya}}, "Ben aday değilim, bana tebrik göndermeyin" yazdı. 26 yaşındaki dizi yıldızına iki saatte 40 bin mesaj gitmiş.

21.05 – Meclis Başkanı [[Deniz Aksoy]] herkesi sükûnete çağırdı. [[Aksoy|Deniz Aksoy]], "Yarın yine aynı sofraya oturacağız" dedi. {{Deniz}} kenarındaki kutlamalar için vapur seferleri uzatıldı.

21.30 – {{Batman}} maskeli bir seçmenin videosu günün en çok izleneni oldu. [[Batman]]'da ise sayım bitti: [[Kaya|Selin Kaya]] yüzde 51, [[Demir|Barış Demir]] yüzde 46.

22.00 – Kaybeden aday [[Barış Demir]], rakibini arayarak kutladı. [[Kaya|Selin Kaya]] ilk konuşmasında {{İstanbul Sözleşmesi}}'ne dönüleceğini söyledi.

22.20 – Balkonda [[Selin Kaya]]: "Bu ülke hepimizin."`,
  },
];
