// Twenty articles of the same kinds as blind-articles-to-tune-on, written and marked at the same time and only reported on: no rule is changed because
// of a single case here.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const BLIND_ARTICLES_TO_REPORT: readonly BlindArticle[] = [
  {
    title: 'politics: a governor and her brother',
    text: `Governor cancels bridge contract, brother or no brother

By {{Fiona Campbell}} and {{Sean Connolly}}

Governor [[Aisha Bello]] tore up the contract for a bridge over the delta on Monday, saying that the price had doubled while nobody was looking. "I was looking," [[Bello|Aisha Bello]] told reporters.

The bridge was to be built by a firm in which her brother, Musa {{Bello}}, holds shares. Musa {{Bello}} learned of it from the radio. "She never calls," {{Bello}} said outside his office.

The opposition had asked for months what the governor would do. Its leader, [[Chidi Nwosu]], now praised her. Mr. [[Nwosu|Chidi Nwosu]] wants the firm out of the {{Delta}} altogether. The {{Delta}} State police said it had opened no inquiry.

In the old town people take the ferry. It is run by {{Grace}} Ventures and named {{Queen Aisha}}; a ticket is cheap. "The bridge can wait till {{May}}," said a passenger.

The [[World Bank]] had lent half of the money. [[Nigeria]] will have to pay it back by March. Ms [[Bello|Aisha Bello]] flies to [[Washington]] next week, and [[Nwosu|Chidi Nwosu]] to [[London]].`,
  },
  {
    title: 'sport: cricket and rugby',
    text: `RUGBY: LATE PENALTY SINKS {{BATH}}

{{Bath}} 17, Leicester 20. A penalty in the last minute by Owen {{Morgan}} gave the visitors their fourth win. {{Morgan}} had missed three before. "I closed my eyes," {{Morgan}} said.

{{Lancaster}} Park was full. The referee, Guy {{Blackwood}}, sent two men off. {{Blackwood}} later said one would have done.

Elsewhere {{Newcastle}} Falcons lost at home and {{London}} Irish had no game. {{Perth}} Glory, in another sport and on another continent, also lost. {{Sydney}} Swans won by a point in [[Melbourne]].

Cricket: {{Durham}} were all out for 91, with {{Doyle}} making 40 of them. Lancashire needed nine overs. Rain stopped play in [[Hamilton]].

Golf: Ross {{Stirling}} leads by two after three rounds at {{Royal Windsor}}. {{Stirling}}, 24, was born in [[Stirling]], which has helped with headlines. In [[Charlotte]], the Hornets lost again; the club's owner asked fans in [[Charlotte]] for time.

Cycling: the {{Paris-Nice}} race begins on Sunday, the Tour of Oman is over. In [[Nice]] the promenade will be closed.`,
  },
  {
    title: 'business: banks and words',
    text: `Frontier markets: the lull before the lull

{{Vanguard}} action by three central banks left investors cold on Thursday. The [[Federal Reserve]] sat on its hands. So did the [[Bank of England]], whose governor cited the price of bread; the {{Bank of England and Wales Staff Club}} has a canteen and will know.

[[Oracle]] rose. No {{oracle}} had foreseen it. {{Visa}} applications for engineers fell by a tenth, which may hurt [[Siemens]]. Card fees, says [[Visa]], will stay.

[[Crescent Bank]] is to close 40 branches. The {{Crescent}} in [[Buffalo]], a street of brick houses, loses one of them. {{Crescent}} moon, crescent fees, joked a customer. {{Buffalo}} wings were served at the farewell.

{{Horizon}} scanning is the new word for guessing, according to a note by [[Thomas Brandt]]. [[Brandt|Thomas Brandt]] guesses that oil will fall. {{Galaxy}} phones sell well. A {{target}} of 3 percent for inflation remains; {{Target}} inflation below that is for dreamers.

[[Ryanair]] wants to fly from [[Essen]]. {{Gap}} years are over, its chief said: "We need pilots."

In [[Frankfurt]], sausages were sold out. A frankfurter is now 4 euros.`,
  },
  {
    title: 'culture: a film festival',
    text: `A bear, a boat and too many Bakers: notes from the festival

The jury under Emma {{Stone}} saw nineteen films in eight days, and it shows. {{Stone}} gave the first prize to "{{Baghdad}}, Nebraska", in which nothing is in [[Baghdad]].

The best actor was Idris {{Okonkwo}}. {{Okonkwo}} plays a priest who sells a boat. He dedicated the prize to his mother, {{Blessing}}, who had never missed a film of his, not even the bad ones.

"{{Granada}}" by Pilar {{Romero}} is a love story in a garage, set in [[Granada]]. {{Romero}} herself sweeps the floor in one scene. The sound is by Dolby, the silence by {{Romero}}. In "The {{Windsor}} Knot" a tailor falls asleep.

Will {{Turner}} directed "{{Churchill}}'s Parrot", the closing film. {{Turner}} bought the parrot in Portugal. [[Winston Churchill]] is heard on the radio; the parrot answers. [[Churchill|Winston Churchill]] would have laughed.

A retrospective showed eleven films with [[James Stewart]]. In most of them [[Stewart|James Stewart]] is honest. His namesake, the projectionist Kelly {{Stewart}}, got flowers. The party was in the {{Lebanon}} Room of the {{Hotel Geneva}}.`,
  },
  {
    title: 'war: a siege and its acronyms',
    text: `AID REACHES {{SANTA CRUZ DEL MONTE}} AFTER NINE WEEKS

Trucks of the [[Red Cross]] on Sunday reached Santa Cruz del Monte, a town of 4,000 that had been cut off since March. It is not to be confused with [[Santa Cruz]], where the trucks had set out.

The road is held by the {{Shining Path Scouts}}, boys of fifteen with rifles. They have nothing but the name in common with the [[Shining Path]], said Col. Hugo {{Beltrán}}. {{Beltrán}} paid for the passage in flour. "My mother is called {{Ana}}," he said, "everybody asks."

[[Bolivian|Bolivia]] officials were not told. [[Bolivia]] calls the boys bandits, and so does [[Carlos Mendes]], a mediator, in private. [[Mendes|Carlos Mendes]] has met their leader. The leader, 19, calls himself {{Che}}. A picture of [[Che Guevara]] hangs over his bed; beside it is one of {{Sofia}}, a mule.

{{Amnesty}} for the boys is being discussed. [[Amnesty International]] is not for it. [[Oxfam]] wants schools; the {{Red Cross Youth Choir}} sang. In the plaza a statue of {{Bolívar}}'s horse, without [[Simón Bolívar]], survived.

The town has a saint, Santa {{Lucia}}, and a {{Lima}} bean festival.`,
  },
  {
    title: 'obituary: a jazz player',
    text: `Duke {{Lincoln}}, trombonist of the night boats, dies at 88

Duke {{Lincoln}} played the trombone on the ferries between [[New York]] and Staten Island for tips. He died on Tuesday in [[Houston]], his daughter {{Indira}} said.

{{Lincoln}} was born Alfred {{Jefferson}} in [[Memphis]]. He took the new name from a penny. "[[Abraham Lincoln]] was taken already," {{Lincoln}} liked to say, "but nobody had Duke." He never met the Ellington of the same first name.

In 1961 he recorded "{{Lagos}} Morning" with Fela {{Adeyemi}} and the Nile Sextet. {{Adeyemi}} called him the saddest happy man. The record was sold in [[Ghana]] and nowhere else. A copy went for 900 dollars in {{May}}.

He was married to Ruth {{Armstrong}}, no relation. {{Armstrong}} ran a laundry on {{Madison}} Avenue. They watched [[Neil Armstrong]] on the Moon from its window, through a neighbour's set. "[[Armstrong|Neil Armstrong]] took one step and I took eleven shirts," she told a reporter.

The {{Lincoln}} Center never asked him to play. The {{Buffalo}} Jazz Cellar did, each March. He is to be buried in [[Troy]], beside the river.`,
  },
  {
    title: 'court: doctor and namesake',
    text: `Doctor cleared; letters meant for somebody else

A court in [[Newcastle]] cleared [[Samuel Okonkwo]] of all charges on Wednesday. The surgeon had been accused of selling places on a list. It turned out that the letters had been written by Stephen {{Okonkwo}}, a dentist.

"I have never seen Stephen in my life," the surgeon said. Dr [[Okonkwo|Samuel Okonkwo]] shook every hand. His lawyer, Tessa {{Ashdown}}, cried. {{Ashdown}} has a cousin in politics, [[Robert Ashdown]], who sent a telegram. Lord [[Ashdown|Robert Ashdown]] had sat through two days of the trial.

Judge Colin {{Price}} had harsh words for the police. "The {{price}} of a mistake," Judge {{Price}} said, "is paid by somebody else." Detective {{Law}} left by the back door. {{Law}} enforcement had looked at one initial.

The {{Royal Navy}} Hospital, where the surgeon worked, wants him back. A case against the dentist will be heard in {{Dover}} House, the annex. The [[Home Office]] is to pay the costs. A man in the gallery, who gave his name as {{Will}}, clapped. {{Will}} he come back to work? On Monday, said the surgeon.`,
  },
  {
    title: 'local: market and months',
    text: `WHAT IS ON

{{MAY}} DAY

The dance round the pole begins at noon. {{May}} Queen this year is Ellie {{Marsh}}. {{Marsh}} marigolds are welcome.

{{NICE}} AND WARM

The pool is heated again. A {{bath}} costs three pounds. Mr {{Bath}}, the attendant, hands out towels. {{Split}} tickets are possible.

{{HULL}} SPEED

A talk on boats by Captain {{Price}}, in the {{Mercer}} Hall. Tea by the {{Rose}} Club.

WALKS

From {{Preston}} Farm over the {{York}} stone bridge and back by {{Battle}} Lane. {{Rugby}} boots are enough. {{Rugby}} shirts, some quite clean, are sold at the end, and {{Windsor}} chairs auctioned.

VISITORS

A choir from [[Cork]] sings on Sunday. [[Ingrid Halvorsen]] speaks about glaciers; [[Halvorsen|Ingrid Halvorsen]] comes from [[Bergen]] by train. A reading by [[Lucy Fairfax]] had to be cancelled, as [[Fairfax|Lucy Fairfax]] has lost her voice. {{Grace}} will be said by the vicar, the Rev. Dan {{Fairfax}}. {{Fairfax}} will also do the raffle.

LOST

A tortoise, answers to {{Winston}}. A ring, engraved "{{Grace}}". A {{Mobile}} library card.`,
  },
  {
    title: 'science: space and units',
    text: `Probe to look for ice on a small moon

The probe {{Amundsen}} left for a small moon on Thursday. It carries a camera, a drill and 40 {{newton}} thrusters, and will arrive in eleven years. "Then I will be retired," said [[Arjun Mehta]], who built the drill. [[Mehta|Arjun Mehta]] waved.

Its sister, {{Shackleton}}, was lost in March. {{Shackleton}} crater, where the wreck may lie, is dark. The names were drawn by pupils; [[Ernest Shackleton]] had 900 votes, [[Roald Amundsen]] 899, [[Amelia Earhart]] 12. {{Earhart}} will be a satellite.

The equation in the press kit is by [[Isaac Newton]]. {{Newton}}'s third law did the rest. The {{Einstein}} telescope watched from [[Italy]]. Another eye, the {{Darwin}} observatory on the {{Georgia}} Plateau, was clouded over.

The team worked in [[Bologna]] and [[Delhi]]. Indian engineers made the valves. At the console sat Carla {{Curie}}-Bianchi, who pressed the button, and Leo {{Mehta}}, the son, who was allowed to watch. "Leo counted backwards," she said.

Money came from the [[European Commission]]. The {{Royal Society of Chemistry}} lent a balance.`,
  },
  {
    title: 'travel: an island by bus',
    text: `ON THE 34 BUS WITH A GOAT

The bus from [[Valencia]] takes three hours to the lake, or five with a goat. I had the window. A {{valencia}} orange was passed from hand to hand.

Behind me a student read "{{Moscow}} to the End of the Line" in {{Italian}}. She was from [[Finland]] and had studied {{Chinese}} and {{Polish}} in [[Kyiv]]. The chicken on her lap was called {{Kyiv}}, which I thought in bad taste.

At the {{Niger}} Bridge, a plank named in jest, we got out. Lunch was {{Spanish}} omelette, {{Vienna}} sausages and a {{Swiss}} roll. The {{Swedish}} massage next door was closed. Two [[Norwegian|Norway]] cyclists ate {{Swedish}} meatballs out of a tin. {{Mexican}} waves of heat came off the road.

In the village a man sold Oxford shoes and Bermuda shorts. His Great Dane wore one of each. "[[Brazil]] is nicer," said the man, "but they do not need shoes."

We slept at the {{Hotel Java}}, under {{Venetian}} blinds. The owner, Señora {{Cuba}}, has run it since her husband left for [[Cuba]]. Breakfast was {{turkey}}. For the goat there was {{Jersey}} cream.`,
  },
  {
    title: 'politics: prime ministers and spouses',
    text: `[[Macron|Emmanuel Macron]] and [[May|Theresa May]] share a sofa, and little else

[[PARIS|Paris]] — [[Emmanuel Macron]] met [[Theresa May]] again on Saturday, at a seminar for people who used to be in charge and one who is. [[May|Theresa May]] spoke first. "I may be brief," she said, and was.

The next one is to be held in {{May}}. "{{May}} suits me," said [[Macron|Emmanuel Macron]]. Brigitte {{Macron}} had chosen the sofa. Mme {{Macron}} also chose the biscuits. Philip {{May}} stayed at the hotel; a photographer saw Philip {{May}} feeding ducks.

[[Boris Johnson]] had been invited and did not come. His sister Rachel {{Johnson}} did. {{Johnson}} took notes. His father, Stanley {{Johnson}}, sent a book. [[Mark Carney]] gave a talk on debt. In it [[Carney|Mark Carney]] thanked [[Gordon Brown]]; [[Brown|Gordon Brown]], in a {{brown}} suit, bowed.

The [[Labour Party]] sent nobody, nor did the [[Liberal Democrats]]. A Dutch party called {{Liberal Democrats 66}} was mentioned by mistake. [[Germany]] was represented by a cardboard figure, [[Italy]] by a tenor. Outside, {{Marks}} and Spencer had a stall. Bill {{Gates}}-Keeper, a comedian, was turned away.`,
  },
  {
    title: 'war: border and brand names',
    text: `Drones over the depot, silence from the capital

[[KYIV|Kyiv]], [[Ukraine]] (Reuters) - Drones hit a depot in western [[Russia]] on Tuesday. The [[Wagner Group]] used to guard it. Opera lovers on the {{Wagner}} Weekend at nearby Perm heard two bangs.

[[Mikhail Orlov]], who speaks for the region, said that nobody was hurt. According to [[Orlov|Mikhail Orlov]], a shed burned. A blogger, Denis {{Orlov}}, showed three sheds. {{Orlov}} has been wrong before. The {{Orlov}} diamond, a museum said apropos of nothing, is safe.

A drone of the type {{Frontline}} 2 came down in a garden. It bore the words "Made in {{Hull}}". A maker of toys in [[Hull]] denied all knowledge. [[Ukrainian|Ukraine]] officials said nothing. [[Moscow]] airport was closed for an hour; at {{Moscow}} State University exams went on.

The {{Georgia}} Legion, a unit of volunteers from [[Georgia]], may have had a hand in it. [[Nino Beridze]] denied that. [[Beridze|Nino Beridze]] chairs the defence committee. In {{Georgia}}, U.S. Senator Ralph {{Madison}} called for more sheds. [[NATO]] declined to comment.`,
  },
  {
    title: 'culture: teams of musicians',
    text: `Charts: Oasis of calm, and a Blur of noise

Straight in at number one is "{{Jersey}} Girl Blues" by {{Buffalo}} Springboard. {{Boston}}, the band, are at four with a song from 1976, which says something. Chicago are at nine. Asia are not in it.

{{Liam}} is back: Noah {{Gallagher}}, 17, calls himself that. {{Gallagher}} has been compared to [[Liam Gallagher]], unfairly. "I like the coat," {{Gallagher}} said of his model.

"{{Lincoln}}" is a musical about a car. It is by Dylan {{Thomas-Reilly}} and opens in [[Manila]]. The poems of [[Dylan Thomas]] are sung in "Under Wool Wood", which is new, by the Cardiff Singers and the {{Newcastle}} Brass. The choir of King's sings Bach.

DJ {{Tripoli}} plays [[Tripoli]] for the first time, on Friday. He is from [[Sweden]]. {{Berlin}}, the singer, has cancelled [[Berlin]]; {{Cairo}} Express will play instead. They began as the {{Manila}} Envelopes.

Deaths: Stella {{Perón}}, who sang tangos, at 90. {{Perón}} once met [[Eva Perón]], in a lift. Neither of them sang.`,
  },
  {
    title: 'business: brands of people',
    text: `Shoe war ends with a handshake and one shoe

The brothers {{Marcos}} make shoes in the north, and for thirty years they did not speak. Jaime {{Marcos}} made the left, one might say. On Friday he called Rico. "{{Marcos}} Shoes is one firm again," {{Marcos}} said.

No, they are not related to [[Ferdinand Marcos]]. Everybody asks, given the shoes. A rival, {{Villa}} Footwear, wished them luck. The chain {{Castro}}, from another hemisphere, sells them. So does {{Gap}} Kids. [[Gap]] itself does not.

The lawyers were {{Smith}} and {{Will}}. Will Smithers, for Rico, charged by the hour. A film about it all will star no one like [[Will Smith]], though Rico asked: "[[Smith|Will Smith]] would be perfect."

[[Corazon Aquino]] once bought a pair. [[Aquino|Corazon Aquino]] wore them to church. [[Manila]] has a museum for them. There is also a street, {{Aquino}} Street, with eleven shops.

The bank behind the deal, [[Barclays]], sold its part to the {{Phoenix}} Fund. [[Phoenix Group]] has no stake. A banker named Barclay wept. Steve {{Biko-Jones}}, of the union, would like to see wages; {{Jobs}} come first, he said.`,
  },
  {
    title: 'Africa: a cabinet and its cousins',
    text: `A founder's heirs quarrel over a farm and a phrase

[[NAIROBI|Nairobi]], [[Kenya]] — Who may say "harambee"? A court will decide. Three grandchildren of [[Jomo Kenyatta]] want to own the word. Uhuru {{Kenyatta}}, a former president, is not among them. "It belongs to all," {{Kenyatta}} said on Sunday.

[[Grace Achieng]], the attorney general, opposes the claim. [[Achieng|Grace Achieng]] told the court that words are free. {{Grace}} periods are not: the heirs have until {{May}} to answer. Their lawyer is Peter {{Achieng}}, whom she has never met. {{Achieng}} asked for more time.

The founder of [[Ghana]], [[Kwame Nkrumah]], had a slogan too. Nobody owns it. A professor, Kwame {{Nkrumah-Mensah}}, has written on the matter, as did [[Kwame Boateng]]. [[Boateng|Kwame Boateng]] teaches in [[Boston]]. The footballer Kevin {{Boateng}} is another case: {{Boateng}} has the word on his arm.

Flights to {{Jomo Kenyatta}} International were not affected. The {{Kenyatta}} Hospital treated one shouter. A bus called {{Mandela}} blocked {{Kenyatta}} Avenue. The [[Kenyan|Kenya]] press was amused.`,
  },
  {
    title: 'local: people with the names of towns',
    text: `Bell-ringers pick a new captain

Jack {{London}} is the new captain of the bell-ringers of St Mary's. {{London}}, 63, has rung for forty years. He beat Irving {{Berlin}}-Hall by two votes. "I was born in [[Reading]]," {{London}} says, "so it could have been worse."

The treasurer is {{Paris}} Goodchild, the secretary Austin {{Preston}}. {{Preston}} minds the ropes. {{Sydney}} Carter, 90, remains honorary president; {{Sydney}} has not missed a Sunday since 1958. The belfry was swept by {{Georgia}} Hill and {{Jordan}} Pike. {{Jordan}} found a nest. {{Chelsea}} Pike, his sister, found an egg.

A peal for [[Paris]], our twin town's big neighbour, will be rung in {{May}}. Visitors from [[London]] are expected, and from [[Wimbledon]], where they are loud. The master there is Colonel Guy {{Hamilton}}. {{Hamilton}} brings his own rope.

The tower, {{Wellington}} Tower to the old, needs a roof. The {{Lancaster}} Fund gives half. [[Alan Burns]], who gave the clock, may give more: "Ask me after lunch," said [[Burns|Alan Burns]]. A piper played {{Burns}} Night tunes. Toast {{burns}}, said the cook.`,
  },
  {
    title: 'court: parties with similar names',
    text: `Judge splits hairs, and a forum

ACCRA — Can a forum be uncivil? The judge {{Kofi}} Asante had to say. The [[Civic Forum]] and the {{Civic Forum for Change}} both wanted the lion as their sign. The first keeps it.

"There is a {{People's Alliance for Progress}} and there is our [[People's Alliance]], and nobody dies," said a witness, [[Fatima Nasser]]. [[Nasser|Fatima Nasser]] sits on the electoral board. The late [[Ahmed Nasser]], her father, drew the lion. Gamal {{Nasser}}, a sign painter, coloured it; {{Nasser}} wants his fee.

The [[Workers' Union]] sent a drummer. A {{workers' union}} at the court, which is not part of it, had asked for quiet. The {{National Workers' Union of Bakers}} was baking. The [[Senate]] will look at the law, as will the {{Senate}} of the university.

The {{Golden Dawn}} Bakery next door had the best day of the year. A {{golden dawn}} was followed by rain. [[Tunde Adeyemi]], counsel, ate four rolls. "[[Adeyemi|Tunde Adeyemi]] for the defence of bread," he said of himself.

[[Ghana]] votes in December. A {{Horizon}} of hope, said a placard.`,
  },
  {
    title: 'Latin America: presidents and streets',
    text: `Avenue loses a dictator, gains a footballer

[[SANTIAGO|Santiago]] — The avenue 11 de Septiembre is long gone; now {{Augusto Pinochet}} Lane, a dead end with nine houses, will go too. [[Augusto Pinochet]] never set foot in it. [[Pinochet|Augusto Pinochet]] was driven past once.

It will be called after Marta {{Allende}}, who kept goal. {{Allende}} is 80. She was often asked about [[Salvador Allende]]. "He shot with the left, I caught with both," {{Allende}} says. The novelist Isabel {{Allende}} is a fan.

[[Lucia Romero]], the mayor, spoke under an umbrella. [[Romero|Lucia Romero]] quoted the archbishop Óscar {{Romero}}, whom she revered. The band played a march called {{San Salvador}}. A dog named {{Fidel}} barked; [[Fidel Castro]] would have gone on longer, said somebody.

The [[Colombian|Colombia]] ambassador was there, by mistake. He was looking for {{Colombia}} Street. [[Oscar Arias]] had sent a letter. In it [[Arias|Oscar Arias]] called goalkeepers the last pacifists. {{Ortega}}, the butcher, gave the sausages. [[Daniel Ortega]] had not been asked.

The {{Santiago}} Bernabéu, it was noted, is elsewhere.`,
  },
  {
    title: 'weather: storms and a mountain',
    text: `STORM {{GRACE}} SPARES COAST; {{HENRY}} MAY NOT

Cyclone {{Grace}} passed [[Darwin]] at a distance on Friday. {{Grace}} had been expected to strike. "She changed her mind," said a forecaster, Joy Pemberton-Field. Behind it comes Cyclone {{Henry}}.

In [[Perth]] the sun shone on the {{Perth}} Cup. Horses called {{Winston Churchill}} and {{Moscow Mule}} came in first and fourth. The yacht {{Desmond Tutu}} lost her mast; her crew of three were picked up by the {{Virginia Woolf}}, a trawler.

A climber, Gwen {{Shackleton}}, was brought down from Mount {{Wellington}} with a broken wrist. {{Shackleton}} had read about [[Ernest Shackleton]] the night before. "[[Shackleton|Ernest Shackleton]] lost no man," she told the pilot, "and I lost one glove."

The minister for emergencies, [[Hemi Parata]], toured the coast. [[Parata|Hemi Parata]] was shown a roof in a tree. In [[Wellington]] the Beehive lost a flag. Insurers, among them {{Boston}} Mutual and the {{Phoenix}}, count the cost. The ski lift on Ben Nevis Road is shut. A {{Phoenix}} palm fell on a {{Toledo}}, a car of that name, parked in {{Valencia}} Court.`,
  },
  {
    title: 'culture: a museum of small things',
    text: `Museum of the pencil draws a crowd

The pencil that [[Vincent van Gogh]] may have dropped is four centimetres long. It lies under glass in [[York]], and on Saturday two thousand people came to see it. [[Van Gogh|Vincent van Gogh]] preferred chalk.

The director, Miles {{van Gogh}}, is a great-great-grandnephew, or says so. "{{Van Gogh}} is a common name if you look," {{Van Gogh}} said. Beside it is a rubber owned by [[George Orwell]] and a ruler of [[Benito Juárez]], which is broken. {{Orwell}}ian, a visitor called the cameras.

The shop sells {{Darwin}} erasers and {{Churchill}} cigars made of chalk. A Faber family tree fills a wall. School parties come from {{Durham}} Road and from [[Durham]]. The café, {{Chez Marie}}, has soup.

[[Tabitha Wren]] wrote the guide; [[Wren|Tabitha Wren]] sharpened every pencil for it. {{Wren}} churches are not in it, nor is the {{wren}} that nests in the porch. Captions by Jenny {{Wren}}. In the visitors' book [[Desmond Tutu]] has drawn a fish. Next to it [[Kofi Annan]] wrote: "Sharp." A tutu, pink, hangs in the cloakroom; the {{tutu}} was left by a dancer of the {{Moscow}} Ballet.`,
  },
];
