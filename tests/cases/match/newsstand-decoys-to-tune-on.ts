// Twelve whole articles as an agency, courts, councils, sport, science and other desks of twelve papers write them, marked by somebody who had not
// read the code of `lib/match` (but its README's known limits), blind until its misses were read; tuned on since. `[[words|Name]]` (or `[[Name]]`) marks what must be found,
// `{{words}}` what looks like a listed name and is none.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const NEWSSTAND_DECOYS: readonly BlindArticle[] = [
  {
    title: 'agency: an attack on an army post in the Sahel',
    text: `Gunmen kill 14 soldiers in western [[Niger]], two factions claim raid

[[NIAMEY|Niamey]], Feb 11 (SNA) - Gunmen on motorcycles killed at least 14 soldiers at an army post in western [[Niger]] on Tuesday, the defence ministry said, in the deadliest attack in the region since November.

The post lies near Banibangou, some 30 km from the border with [[Mali]]. Defence Minister [[Abdoulaye Seydou]] said in a statement read on state television that reinforcements had pursued the attackers into the bush and killed more than 20 of them. [[Seydou|Abdoulaye Seydou]], who holds the French {{Legion}} of Honour, took over the ministry after the coup in 2023. He gave no further details.

The [[Liptako Front]], which was formed in 2021 from what was left of the [[Legion of the Desert]], said it was behind the raid. A splinter group calling itself the {{Liptako Front}} for Justice and Return made the same claim in a voice message an hour later.

Among the dead was the commander of the post, Captain Oumarou {{Seydou}}, two security sources said. {{Seydou}}, 34, was from Dosso and had been posted to the border in January. He was not related to the minister, one of the sources said.

[[Hadiza Mahamane]], who leads the opposition [[Patriotic Convergence]], called for an emergency session of parliament. "Our soldiers are sent there without radios," [[Mahamane|Hadiza Mahamane]] told reporters. Her cousin Laouali {{Mahamane}}, a retired colonel, has been held since December on suspicion of plotting against the junta. A lawyer for {{Mahamane}} said on Tuesday that he was on hunger strike.

[[ECOWAS|Economic Community of West African States]], the regional bloc, condemned the attack. Its rotating chairman, the president of {{Guinea}}-Bissau, is due in [[Abuja]] on Friday for talks with [[Nigerian|Nigeria]] President [[Ibrahim Danjuma]]. [[Danjuma|Ibrahim Danjuma]] offered condolences by telephone, a spokesman said.

In a separate incident, armed men abducted nine passengers from a bus in {{Niger}} State, in central [[Nigeria]], police said. Three others drowned in the {{Niger}} River as they tried to flee. {{Danjuma}} Garba, 41, a trader who was on the bus, said the men had fired in the air.

[[Chad]] put troops on its side of Lake {{Chad}} on alert. The [[United States]] is following the situation closely, said Lieutenant Commander {{Chad}} Whitmore, a military spokesman in [[Stuttgart]]. A spokesman for the [[African Union]] urged the two factions to release prisoners.

[[Burkina Faso]] and [[Togo]] tightened checks at their borders. Oil pipelines in the {{Niger}} Delta were not affected.

(Reporting by Moussa {{Diarra}} in Tillaberi and Fatou Ba in Dakar; editing by Anne {{Hale}})`,
  },
  {
    title: 'court: a councillor, a chemist and a pair of boots',
    text: `Former charity boss 'forged receipts for shoes', court hears

By Emily {{Pascoe}}, Court Correspondent

A former charity director forged receipts for footwear, hotel rooms and a family holiday, a jury in [[Leicester]] heard on Tuesday.

[[Martin Frost]], 56, who ran a hostel for homeless men in [[Nottingham]], denies 11 counts of fraud by false representation between {{March}} 2019 and May 2022. [[Frost|Martin Frost]], of Beeston, sat behind glass in a grey suit and took notes.

Opening the case, [[Catherine Hale]] KC said the sums were small but the method was "patient and deliberate". {{Boots}} for 24 residents were bought once and paid for three times, [[Hale|Catherine Hale]] told the court. The invoices bore the name of [[Boots]], the chemist, which has never sold them. "It was careless even as forgery," she said.

The hostel received grants from [[Shelter]] and from a private trust. One grant of £18,400, meant for a night {{shelter}} during the hard {{frost}} of February 2021, was spent on a stay in [[Dubai]], the jury was told.

{{Reading}} from a diary kept by the defendant, Miss [[Hale|Catherine Hale]] said that he had recorded each payment with a small cross. Police found the diary in a rucksack {{next}} to his desk. Detective Sergeant Ian {{Hale}}, the officer in the case, said that it had taken him a week to understand the crosses. {{Hale}} agreed in cross-examination that no handwriting expert had been asked.

The treasurer of the charity, Councillor [[Daniel March]], said he had raised concerns in 2020. "I was told I was being difficult," [[March|Daniel March]] said. He went to the [[Serious Fraud Office]], which passed the matter to the county force; the [[Crown Prosecution Service]] authorised charges last year.

Cross-examined by [[Sunil Kohli]], defending, he accepted that he had signed the accounts. Mr [[Kohli|Sunil Kohli]] suggested that he had not read them. "{{Sense}} of duty," the witness replied, "is not the same as {{reading}} every page."

The defendant's wife, Linda {{Frost}}, 53, of the same address, was acquitted of money laundering on Monday on the direction of Judge Alastair {{Bright}}. Mrs {{Frost}} left by a side door. A former resident, {{Michael Shaw}}, 61, told the jury he had never had new shoes. {{Shaw}}, who now lives in [[Crewe]], said that he would have remembered.

The trial, which is expected to last until the end of {{March}}, continues.`,
  },
  {
    title: 'local: a district council on the top of the South Island',
    text: `Council split over ferry road

JESS {{PALMERSTON}}
Local Democracy Reporter

Plans for a second road to the ferry terminal have divided councillors across the top of the South Island, and left the mayor with a casting vote he did not want.

[[Nelson]] mayor [[Peter Logan]] sided with the five who want the road put back to 2031. "I can read a balance sheet," [[Logan|Peter Logan]] said after Thursday's meeting, which ran for six hours. The {{Tasman}} District Council next door had voted for an early start a day before.

Deputy mayor [[Anahera Pohatu]] said that the delay would cost more than the road. She pointed to the {{Cook}} Strait crossing, where sailings were cancelled on 31 days last winter, and to trucks that queue as far as {{Nelson}} Street, in [[Richmond]]. "They block the school gate," [[Pohatu|Anahera Pohatu]] said.

The engineer's report, by Craig {{Logan}}, puts the price at $94 million. {{Logan}}, a consultant from [[Christchurch]], told councillors that he and the mayor had checked and were not cousins. He advised against widening the old {{ford}} at Hope, which floods.

Cr [[Janet Ford]], who represents the rural ward, was not persuaded. Her constituents drive {{Ford}} Rangers and do not mind water, [[Ford|Janet Ford]] said. She wants the money spent on the hospital in [[Blenheim]].

[[Forest & Bird]] and [[Citizens for Open Water]] ([[COW|Citizens for Open Water]]) object to both routes, since they cross a wetland. [[Forest & Bird]]'s regional manager, Debs {{Pohatu}}, said the bittern had been there first. {{Pohatu}} will speak at a public meeting in {{Marlborough}} House on the 19th.

Submissions came from as far as [[Wellington]] and [[Auckland]]. One, from a class at {{Rutherford}} Primary, asked for a tunnel, to be named after [[Ernest Rutherford]]. Another, from tramping clubs, asked that buses to the {{Abel Tasman}} National Park be let on the new road free. A third came with a {{wellington}} boot full of mud, to show what the lane looks like in August. "A {{cow}} can find the way," its sender wrote.

The ferry company said it would pay nothing. Port director [[Rob Hastie]] said sailings would resume on Monday after repairs in [[Sydney]], and that [[Australian|Australia]] and other visitors made up two thirds of foot passengers. "They ask me where the road is," [[Hastie|Rob Hastie]] said. "I tell them it's with the council."

National Party MP Hamish {{Karaka}} said the government would look at the costings. A petition with 4,100 names hangs in Trafalgar Hall. The Friends of {{Katherine Mansfield}} Walk have started another.`,
  },
  {
    title: 'obituary: a potter from Western Australia',
    text: `Joan {{Menzies}}, 1931–2026: potter who dug her own clay

Joan {{Menzies}}, whose salt-glazed jars stand in museums on three continents and, more often than she liked, in the gardens of dentists, has died in [[Perth]] at the age of 94.

She was used to the question. No, she would say, she was not related to Sir [[Robert Menzies]], and her father had never voted for him. When [[Menzies|Robert Menzies]] came to open a wool store in 1954 the young art teacher was put in the front row by mistake and was asked how her uncle liked the speech.

Joan Elspeth {{Curtin}} was born in {{Newcastle}}, NSW, the third child of a shunter. That was another name to explain; the wartime prime minister [[John Curtin]] was no relation either. In 1952 she married Alec {{Menzies}}, a surveyor, and moved west. Alec {{Menzies}} died in 1988.

She learned to throw from a [[Scot|Scotland]], Hamish {{Preston}}, who kept a kiln on the river. {{Preston}} taught her to dig clay rather than buy it. From the painter [[Margaret Preston]], whom she met once, on a tram in [[Sydney]], she took the banksias that run around her best-known pots. "[[Preston|Margaret Preston]] told me to leave out half of the leaves," she recalled in 1999. "I left out all of them."

Two years in [[England]] followed, at a pottery in Cornwall, and one in {{Perth}}, [[Scotland]], where the clay was wrong and the landlady sent her letters back. A bowl from that winter is in the {{Victoria}} and Albert Museum. She exhibited in [[Melbourne]], [[Adelaide]] and [[Hobart]], and taught for eleven years at what is now {{Curtin}} University. The [[National Gallery]] bought nine jars in 1977; the {{National Gallery of Victoria}} followed with one.

In 1981 [[Gough Whitlam]], by then out of office, bought a lidded jar and dropped it on the steps. [[Whitlam|Gough Whitlam]] came back the next day for the same jar. She charged him twice.

She gave evidence to a parliamentary committee on clay mining and was rude to it. Senator [[Elizabeth Howe]], who was on the committee, became a friend. "She called us a {{senate}} of wombats," [[Howe|Elizabeth Howe]] said last week.

The {{Royal Society}} of Potters made her a fellow in 2004. In her last years, her sight nearly gone, she threw small cups for the children of {{Menzies}}, the gold town four hours inland where her son keeps the roadhouse.

She is survived by that son, by a daughter in [[Brisbane]] and by a dog, {{Bradman}}.`,
  },
  {
    title: 'sport: European football and a bicycle race',
    text: `{{Liverpool}} through on night of late goals; {{Bologna}} hold out

FOOTBALL

{{LIVERPOOL}} 3 {{LILLE}} 2

Two goals in the last six minutes, the second of them by the substitute Kieran {{Burns}}, took {{Liverpool}} into the last eight. {{Burns}}, 20, had been on the pitch for less than four.

"I told him to run at the tall one," said the assistant coach, [[Marcus Oduya]]. [[Oduya|Marcus Oduya]] will be in charge again next week, while the manager serves a touchline ban imposed by [[Uefa]].

The visitors led twice through Mathis {{Lambert}}, who hit the post as well. {{Lambert}} limped off in the 80th minute. The club's sporting director, [[Didier Lambert]], his uncle, said a scan would be made in [[Lille]] today. "He heals fast," [[Lambert|Didier Lambert]] said. Around 2,400 supporters had made the journey from [[France]].

{{BOLOGNA}} 0 {{BARCELONA}} 0 ({{Bologna}} win 1-0 on aggregate)

In [[Bologna]] the shops had shut at five. The home side defended for all of the second half, and their goalkeeper, Simone {{Riva}}, saved a penalty. {{Riva}} is from [[Bergamo]], where his family has a bakery. In [[Spain]] a draw was not what the papers had expected.

Violence marred the evening. Police said that 14 people had been arrested near the station and that a supporter from [[Valencia]] was in hospital. [[Paola Riva]], [[Italy]]'s interior minister, called the scenes shameful. [[Riva|Paola Riva]] wants stewards to check tickets on trains. The undersecretary for sport, [[Roberto Mancuso]], will meet clubs in [[Milan]] on Friday, among them [[Juventus]].

Elsewhere: {{Monaco}} 1 {{Inter}} Turku 0; {{Marseille}} 4 {{Leeds}} 1. {{Leeds}}, who flew home last night, have now lost seven in a row.

CYCLING

The {{Milan}}–{{Turin}} classic was won by an outsider. Luca {{Greco}}, a neo-professional, rode away on the last climb. "I thought they'd catch me at the bakery," {{Greco}} said. The former champion [[Stefano Greco]], who now drives a team car, came to shake hands. [[Greco|Stefano Greco]] is no relation but bought him a coffee. They will meet again in [[Monaco]] at the weekend.

The race crosses the square in [[Turin]] where the club was founded in 1897. Rain is forecast.

TODAY: {{Everton}} Ladies v {{Newcastle}} (7.30)`,
  },
  {
    title: 'business: a takeover in Southeast Asia',
    text: `State fund weighs stake in ferry operator

[[SINGAPORE|Singapore]] — A fund owned by the government of [[Malaysia]] is in talks to buy 30 per cent of Straits Lines, which runs most of the ferries between [[Penang]] and Sumatra, three people with knowledge of the matter said.

The price would value the company at about S$1.2 billion. [[Lim Kah Wai]], who founded it with a single boat in 1984, would keep a quarter. Mr [[Lim|Lim Kah Wai]] declined to comment when reached by telephone.

The fund's chief executive, [[Adnan Rahman|Adnan Yusof Rahman]], said last month that he was looking at "anything that floats". A rival bid has been prepared by Catherine {{Lim}} of the shipbroker {{Lim}} & Sons, who is not a relative. Ms {{Lim}} has hired [[Tan Mei Fong]], a former regulator, as an adviser. [[Tan|Tan Mei Fong]] left the [[Monetary Authority]] in 2024.

Straits Lines has not had an easy year. Fuel, which it buys from [[Shell]], costs a fifth more than in January; a {{shell}} company that held two of its boats was struck off in March after filing no accounts. New {{visa}} rules in [[Indonesia]] cut the number of day trippers. Passengers can now pay by [[Visa]] or through the app of [[Grab]], but most still pay in cash.

Analysts were divided. "It's a land {{grab}} at sea," said Jonathan {{Tan}}, who follows transport at a brokerage in [[Hong Kong]]. {{Tan}} expects the fund to pay more. Others pointed to {{Singapore}} Airlines, which sold its own ferry business at a loss, and to {{China}} Merchants, whose port in [[Jakarta]] has changed the routes.

A spokeswoman for [[Bank of China]], the main lender, said it supported the sale. [[Dewi Kartika]], the [[Indonesian|Indonesia]] transport minister, said that her approval was needed and had not been sought. "They have my number," [[Kartika|Dewi Kartika]] told a hearing.

Shares in Straits Lines rose 11 per cent. In [[Mumbai]], the port group controlled by [[Ratan Shetty]] fell after an {{India}} Ratings report; [[Shetty|Ratan Shetty]] has long wanted the route to [[India]].

The union's secretary, Roslan {{Hisham}}, said crews had learned of the talks from the newspaper. {{Hisham}} spoke on the quay, from an {{orange}} crate.

Closing prices: {{Prudential}} Steel 2.14 (+0.03); {{Manila}} Water 1.08 (-0.01); {{Hong Kong}} Ferry 6.45 (unch).

{{Apple}} growers' co-operatives in [[China]] said separately that exports had doubled.`,
  },
  {
    title: 'science: a survey of the southern sky',
    text: `First sweep of southern sky leaves astronomers with too much to look at

A telescope in the north of [[Chile]] has finished its first sweep of the southern sky, and astronomers are wondering who will look at it all.

The {{Vera Rubin}} Observatory takes a picture every forty seconds. It is named after [[Vera Rubin]], who found in the 1970s that galaxies turn too fast for the matter one can see. [[Rubin|Vera Rubin]] would have liked the mess, said [[Paulina Echeverría]], who heads the survey's data office. "She liked what didn't fit." A night's work from {{Rubin}} fills 20 terabytes.

The map goes deeper than anything of its size. The {{Hubble}} Space Telescope sees fainter things, but only through a straw; {{Webb}}, as everybody calls the {{James Webb}} Space Telescope, sees redder ones. Neither can film the sky. "With {{Hubble}} you apply for six hours and wait a year," [[Echeverría|Paulina Echeverría]] said. "Here the sky comes to you."

It was [[Edwin Hubble]] who showed in 1929 that galaxies recede from us, using stars whose rhythm [[Henrietta Leavitt]] had understood two decades before. A new value for the {{Hubble}} constant, the rate at which this happens, is expected from the survey next year. Whether it will settle the quarrel between the teams in [[Baltimore]] and [[Munich]] is doubtful.

The [[European Southern Observatory]], whose own telescopes stand in the [[Atacama]] further north, will follow up on what moves. Dr Simon {{Kepler}}, a physicist at [[ESO|European Southern Observatory]], said that his name was a burden at conferences. {{Kepler}} looks for comets. The two {{Magellan}} telescopes have promised nights as well.

Closer to home, the camera has found 11 objects that cross the orbit of {{Mars}}. None will hit the Earth. One may be a lost rocket, said [[Tomás Araya]], of the university in Antofagasta. [[Araya|Tomás Araya]] thinks that it was launched from {{Virginia}} Beach in 1971, though a colleague in [[Houston]] holds out for [[Hawaii]].

Amateurs are invited to help. Some 9,000 have signed up, among them a class from {{Boston}}, Lincolnshire, and Ruth {{Leavitt}}, 83, of Tucson. {{Leavitt}} has looked at 14,000 pictures and found a bus, or so it seemed; it was a satellite.

NASA plans to launch the {{Nancy Grace Roman}} telescope soon. Its sponsor in [[Congress]] has joked that it should be called after him. A chocolate from [[Mars]], the firm, has been named after the survey. It has 3.2 billion calories, Dr [[Echeverría|Paulina Echeverría]] said. She was joking too.`,
  },
  {
    title: 'travel: a week in Jamaica',
    text: `Beyond the beach: seven slow days in the other [[Jamaica]]

Most people who fly to [[Jamaica]] see an airport, a minibus and a buffet. We saw the buffet too, at breakfast, and then took the bus.

Day one is [[Kingston]], which the guidebooks tell you to skip. Don't. The {{Bob Marley}} Museum is crowded by ten, so go at nine. Upstairs hangs the denim shirt that [[Bob Marley]] wore on his last tour; the guide, whose name is Devon {{Marley}} ("everybody asks, no"), turns out the lights and sings. {{Marley}} has done so four times a day since 2007.

For lunch, walk along {{Marcus Garvey}} Drive, or better, don't walk: take a [[JUTC|Jamaica Urban Transit Company]] bus to the fishing beach. [[Marcus Garvey]] himself set type in a print shop nearby before he set sail. A plaque from the [[Heritage Trust]] says so.

The road to [[Port Antonio]] winds through the Blue Mountains. [[Errol Flynn]] is said to have won an island here at cards. The {{Errol Flynn}} Marina has ice cream. [[Flynn|Errol Flynn]]'s widow raised cattle in the hills until she was almost ninety. At the {{Jamaica}} Inn, a day further along, [[Noël Coward]] used to drink with [[Ian Fleming]], who wrote all of his thrillers on this coast; small planes now land at {{Ian Fleming}} International.

"[[Fleming|Ian Fleming]] never tipped," said [[Shirley Bogle]], who chairs the hoteliers' association and whose mother carried his bags. Her guests used to include the dancehall singer [[Vybz Barrett]], who recorded as [[King Yellow|Vybz Barrett]]. [[Bogle|Shirley Bogle]] wants fewer walls and more footpaths. The minister of tourism, [[Andrew Holt]], opened one last winter. It ends at a fence of the {{Hilton}} Head Timber Company.

At a rum bar called {{Panama}} Red, Captain {{Morgan}} is on every shelf, and the pirate [[Henry Morgan]], who sacked [[Panama]], lies somewhere under the bay. Have a {{Cuba}} libre and look north: on clear nights, they say, you can see the lights of [[Cuba]]. You can't. The owner, Neville {{Garvey}}, will tell you that you can. {{Garvey}} also sells hats; {{Panama}} hats, naturally, made in [[China]].

[[Montego Bay]] is for the last day. We ate curried goat at a stall run by Miss Paulette {{Grange}}, who has heard that she cooks like a man. "Which man?" {{Grange}} asks.

GETTING THERE [[Virgin]] flies from [[London]] three times a week. Rooms at {{Kingston}} House from £95. A coach from {{Kingston}} upon Thames to the airport is included in some packages. Extra {{virgin}} coconut oil makes a good present.`,
  },
  {
    title: 'opinion: a columnist on a filibuster',
    text: `What the seven-hour senator forgot

By Dale {{Truman}}

[[Ellen Whitfield]]'s staff brought her lozenges. That is the detail I keep coming back to.

For seven hours and twelve minutes on Wednesday, [[Ellen Whitfield]], the junior senator from [[Ohio]], held the floor of the [[Senate]] to stop a bill that most of her voters want. [[Whitfield|Ellen Whitfield]] read from the Federalist Papers. She read, at length, from [[James Madison]]. She read a recipe.

I have nothing against [[Madison|James Madison]]. I have lived for thirty years two blocks off {{Madison}} Avenue, and I know an advertisement when I hear one. But [[Madison|James Madison]] feared a minority that could stop everything, and wrote so. [[Frederick Douglass]], whom she quoted as well, had a word for people who want crops without plowing. It is a pity she stopped before it; [[Douglass|Frederick Douglass]] is always best in the next sentence.

The bill is dull. It would let the [[Teamsters]] and other unions see the books of companies that take federal money. [[Republicans]] are split. The business lobby has run advertisements in [[Columbus]] and [[Springfield]] that show a burglar with a calculator. [[Target]] and [[Chase]] have said they can live with it. The lobby's main {{target}} was always Governor [[Ray Delgado]], who signed the same thing into law at home and is still standing. "Nobody died," [[Delgado|Ray Delgado]] told me.

My brother-in-law, who sells {{Lincoln}} Navigators outside {{Austin}}, Minnesota, says that all of this is theater. Perhaps. [[Abraham Lincoln]] once jumped out of a window to prevent a quorum, and nobody thinks less of him. But [[Lincoln|Abraham Lincoln]] jumped once, from a first floor, and was ashamed of it.

Compare {{Delgado}}, Jennifer, who teaches civics at the {{Frederick Douglass}} High School in my old neighborhood. Ms. {{Delgado}} gives her students three minutes each. Nobody needs more, she says, not even Tyrell {{Madison}}, her champion debater. {{Madison}} won a cup last spring with two.

[[Washington]] used to know this. [[Harry Truman]] walked every morning at 120 paces a minute. The other {{Washington}}, the one where my daughter picks apples, knows it still. The {{Supreme Court}} of that state limits lawyers to twenty minutes; the [[Supreme Court]] of this country gives them thirty.

The vote will be held in May. It will pass. {{Chase}} your lozenge with water, Senator, and sit down.

Mr. {{Truman}} is a contributing writer. He is not related to the president.`,
  },
  {
    title: 'listing: the week in Glasgow',
    text: `THE WEEK AHEAD: our pick of what's on in [[Glasgow]]

OPERA AND MUSIC

Carmen. [[Scottish Opera]]'s new production opens at the Theatre Royal on Tuesday. It is conducted by [[Kaija Lindgren]], in her first season since moving from [[Helsinki]]. [[Lindgren|Kaija Lindgren]] takes it fast. Then in [[Edinburgh]] and [[Inverness]].

{{Vienna}} Boys' Choir. Haydn and carols, in spring. City Halls, Wed.

{{Berlin}}. The [[American|United States]] power-pop band from Los Angeles, not the town. Barrowland, Fri.

{{Chicago}}. The musical about two murderesses returns. King's, until Sat. The part of Velma is taken by Shona {{Geddes}}, last seen in a sea of taffeta at {{Perth}} Theatre. {{Geddes}} is worth the ticket.

BOOKS AND TALKS

[[Isla Geddes]] on housing. The leader of the council answers questions at {{Mackintosh}} Queen's Cross. Bring a list; [[Geddes|Isla Geddes]] will.

[[Robert Burns]] in letters. What [[Burns|Robert Burns]] wrote to his grocer. Mitchell Library, Thurs. For the other thing, haggis and all, the {{Robert Burns}} Tavern has a supper on Sat.

{{James Hogg}} reads from his thriller Low Tide. {{Hogg}}, a former submarine cook, is 44 and not to be confused with [[James Hogg]], on whom there is a seminar across the road the same night. Waterstones, Mon.

FILM

{{Casablanca}} (PG). Here's looking at you, again. GFT, Sun.

Paris, Texas (15). GFT, Sun, late.

Braveheart: how not to play [[William Wallace]]. A lecture with clips. [[Wallace|William Wallace]] was not five foot ten, it turns out, nor blue. Stirling, Fri.

{{Wallace}} and Gromit: the early years. For children. Free.

ART

[[Charles Rennie Mackintosh]]: the late watercolours. [[Mackintosh|Charles Rennie Mackintosh]] in the south of [[France]], with sun. A {{mackintosh}} is advised for the queue. Kelvingrove.

Young painters from [[Finland]], with a grant from [[Creative Scotland]]. Tramway.

ELSEWHERE

{{Liberty}} print workshop. Cut, sew, swear. £30.

Guided walk: steam. From the {{James Watt}} Building to the spot on the Green where [[James Watt]] had his idea. [[Watt|James Watt]] was out for a stroll; so are you. A 60-{{watt}} bulb marks the place.

Beer: {{Inverness}} Cape Brewery takes over the taps at the {{Walter Scott}}. Ian {{Scott}}, the brewer, will pour. {{Scott}} does not like novels, or [[Walter Scott]].

Comedy: {{Mind}} the Gap. Three Londoners in [[Scotland]]. In aid of [[Shelter]].`,
  },
  {
    title: 'history: the meeting at Guayaquil',
    text: `What did they say? Two hundred years of guessing about one night in [[Guayaquil]]

On 27 July 1822 two men dined in a port on the Pacific, danced with the ladies of the town and never met again. One went home and on to exile. The other went on to [[Peru]].

[[José de San Martín]] had come by sea from [[Lima]], with an army that had crossed the Andes and was now sick. [[Simón Bolívar]] had come by land, with one that had not lost a battle in a year. "I received him on [[Colombian|Colombia]] soil," [[Bolívar|Simón Bolívar]] wrote, and that sentence settled the first question, for the town had not yet been asked whether it wanted to be that.

Nobody took notes. [[San Martín|José de San Martín]] left in the small hours, by a side door. His adviser [[Bernardo Monteagudo]] had been thrown out of office two days before; [[Monteagudo|Bernardo Monteagudo]] later put about that it was all a matter of a crown. A letter printed in [[France]] in 1844 says that the guest had offered to serve under his host. Historians in [[Argentina]] hold it to be real; those in [[Venezuela]] do not.

[[Rosa Huamán]], whose book on the meeting comes out this month, thinks that we look in the wrong place. She has read the kitchen accounts. "They ate for eleven people and drank for thirty," [[Huamán|Rosa Huamán]] said over coffee on Plaza {{San Martín}}. Her colleague in Bogotá, Jaime {{Santander}}, has found a bill for candles. {{Santander}} is a descendant, he believes, of [[Francisco de Paula Santander]]. He teaches in {{Santander}} department, naturally.

The winners were the generals. [[Antonio José de Sucre]] had won [[Quito]] in May; two years later [[Sucre|Antonio José de Sucre]] ended the war in the mountains. The city of {{Sucre}} was renamed for him, and when [[Bolivia]] got a currency there was some thought of a {{sucre}} there too; [[Ecuador]] had one until 2000. The {{Bolívar}} lost six zeros the last time anyone counted, and is hardly worth the paper. {{Bolívar}} state, on the Orinoco, is rich in gold and mosquitoes.

[[Manuela Sáenz]], who met her general in [[Quito]] that June, was not at the dinner. A soap opera puts her there. In it she is played by Daniela {{Castilla}}; {{Castilla}} asked for more sword fights and got them. The hero from the south is the pop singer Pablo {{Monteagudo}}, and sings.

A train called the Libertador {{Simón Bolívar}} runs past the place twice a day. It does not stop. Its conductor, Elvira {{Mendoza}}, comes from [[Mendoza]], all the same. There, she says, everybody knows what was said.`,
  },
  {
    title: 'live blog: an election night in the Caucasus',
    text: `[[Georgia]] election live: exit polls point to tight race as turnout tops 60%

By {{Georgia}} Ellis in [[Tbilisi]] and Mark {{Frost}}

23.10 That's it from the first hour after polls closed. [[Strong Georgia]], the ruling party, and the opposition [[Lelo Movement]] both say they have won. They can't both be right. More soon.

22.52 [[Nino Kobalia]] speaks to supporters on the avenue. "Nobody goes home," [[Kobalia|Nino Kobalia]] says. She has asked them not to block the {{Moscow}} Cinema, where a children's film has just ended and parents are trying to get through.

22.40 Reader Tom asks whether this could affect the [[Senate]] race in {{Georgia}}. No, Tom: that is {{Georgia}} the state, whose capital is Atlanta.

22.31 Prime Minister [[Giorgi Maisuradze]] has voted, rested and now spoken. He thanked the [[Orthodox Church]] and his mother. [[Maisuradze|Giorgi Maisuradze]] did not take questions.

22.20 Also voting today, at a school in [[Kutaisi]]: {{Giorgi Maisuradze}}, 23, a wrestler who won bronze last summer. "People send me complaints about pensions," the wrestler told us.

22.04 The [[Central Election Commission]] ([[CEC|Central Election Commission]]) says a third of ballots will be counted by midnight. Its chair, [[Zurab Chkheidze]], denied reports of power cuts in [[Batumi]]. A {{Batumi}} Street polling station in the capital was dark for ten minutes, [[Chkheidze|Zurab Chkheidze]] conceded.

21.55 First reaction from abroad. [[Brussels]] will wait for observers, a spokeswoman says. [[Russia]]'s foreign ministry warns against "maidans". [[Turkey]] and [[Armenia]] have said nothing; a {{turkey}} has, on the balcony opposite, every ten minutes. We are told that it is being fattened.

21.43 The monitoring group [[Alliance for Clean Elections]] has counted 212 violations. One of its people, Levan {{Kobalia}}, was pushed down some stairs. {{Kobalia}} has a sprained wrist, and no ties to the opposition leader.

21.30 Some of you are asking about the man with the drum. He is Zaza {{Chkheidze}}, 70, an actor; he played an {{ace}} pilot in a film everyone here knows by heart. {{Chkheidze}} drums at all elections, "so that they count louder".

21.12 [[Tamar Gelashvili]], the president, has cast her vote at last. [[Gelashvili|Tamar Gelashvili]] called it "the quietest day in my life". The {{European Union}} Square, where her motorcade stopped, was empty; delegates of the [[European Union]] were at a dinner.

21.00 Polls close. Good evening. The {{dream}}, for pollsters, is a clear result; [[Dream]], the party, is polling at two per cent.`,
  },
];
