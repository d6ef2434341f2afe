// Thirty-seven articles of many kinds, written and marked before any matcher had read them, against the list of blind-list: rules may be tuned on them.
// `[[words|Name]]` (or `[[Name]]`) marks what must be found, `{{words}}` what looks like a listed name and is none; the other half is in
// blind-articles-to-report.

export type BlindArticle = { title: string; text: string };

export const BLIND_ARTICLES_TO_TUNE_ON: readonly BlindArticle[] = [
  {
    title: 'politics: a minister and a racing driver',
    text: `Transport minister rules out toll on coastal road

By {{Patrick Doyle}}

[[Elena Marchetti]] will not charge drivers for the new coastal road, the transport minister told parliament on Tuesday. "A road is not a cinema," [[Marchetti|Elena Marchetti]] said.

Her decision leaves a hole of 90 million euros in the budget. The opposition speaker on transport, [[Gordon Blackwood]], called it a present to people with fast cars. "We know who in her family has one," [[Blackwood|Gordon Blackwood]] added, to laughter.

He meant Luca {{Marchetti}}, a cousin who races for a living. Reached at a test track, Luca {{Marchetti}} said he had never talked about roads with the minister. "We talk about cats," {{Marchetti}} said, before climbing back into his car. The stand behind him carries the name of his grandfather, Aldo {{Marchetti}}.

The road will run from the port to the {{Marchetti}} Bridge and end at the fairground. Work begins in {{May}}, unless the [[Supreme Court]] stops it.

Mr. [[Blackwood|Gordon Blackwood]], who sits for a mountain constituency, has asked for a vote. Ms. [[Marchetti|Elena Marchetti]] expects to win it.`,
  },
  {
    title: 'sport: football results',
    text: `FOOTBALL: {{YORK}} HOLD ON AS {{PRESTON}} RUN OUT OF TIME

{{Newcastle}} 2, {{Chelsea}} 2. {{Hull}} City 0, {{Preston}} North End 1. {{Reading}} 3, {{Durham}} 0.

A late goal by Kieran {{Doyle}} gave {{Hull}} false hope before the referee ruled it out. {{Doyle}}, 19, on loan from {{Chelsea}}, sank to his knees. "I thought I had won it," {{Doyle}} said.

Earlier a minute's silence had been held for a supporter who died on the road from [[Durham]] to [[London]]. Police are asking for witnesses.

In the second division {{York}} City beat {{Lincoln}} City on penalties. Their goalkeeper, Marlon {{Bishop}}, saved three. {{Bishop}} moved from a club in [[Norway]] in the summer and lives in [[York]] with his mother.

{{Windsor}} and {{Stirling}} Albion drew 1-1 in a friendly. Over at {{Epsom}} and Ewell the pitch was flooded.

The season ends on {{May}} 9. The trophy, a silver cup given by Lord {{Lancaster}} in 1911, will be cleaned before that.`,
  },
  {
    title: 'business: quarter results with common words',
    text: `Shares: Gold shines, oil sulks

Target prices were cut across the board on Monday after three banks warned of a slow summer. {{Target}} or not, one trader said, the market had made up its mind.

[[Apple]] slipped 1.2 percent in [[New York]]. The company is to open a second factory in [[Vienna]]. [[Tim Cook]], its chief executive, said that the decision had been made in March; [[Cook|Tim Cook]] will visit the site in June.

{{Shell}} companies in [[Panama]] are back in fashion, according to a report by three professors. They counted eleven thousand. A {{gap}} of four years separates the data from the study.

At [[Shell]], profits rose by a fifth. [[Boeing]] delivered 41 aircraft. Visa rules for engineers, which both firms complain about, will not change before autumn.

{{Amazon}} rainforest bonds, a new kind of paper, were oversubscribed. Brokers at [[Barclays]] said that demand came from [[Japan]]. {{Delta}} hedging explains part of it, they added, and the {{gap}} will close.

The price of a {{Cambridge}} satchel was unchanged.`,
  },
  {
    title: 'culture: a novelist called like a place',
    text: `Books: The long winter of Clara {{Bergen}}

Clara {{Bergen}} has written a novel about a lighthouse, and nobody in it says anything for forty pages. {{Bergen}} grew up in [[Hamburg]]; her parents came from [[Bergen]], which has rain and no lighthouse to speak of.

The book opens with a quotation from [[Virginia Woolf]]'s diary, hidden in a footnote. [[Virginia Woolf]] and her lighthouse are everywhere. So is {{Orwell}}, the dog of the keeper. {{Orwell}} bites a tax inspector on page 91. It is the liveliest scene.

{{Florence}}, the keeper's daughter, wants to leave. "You will be back," her father tells {{Florence}}, who packs a copy of "Down and Out in {{Paris}} and {{London}}". It was the only book in the house by [[George Orwell]].

A film is planned by the director Asif {{Mehta}}. {{Mehta}} has read the novel twice, once aloud. Jessica {{Stone}} will play the daughter, and {{Stone}} has already learned to row.

The author will read at the {{Darwin}} Theatre in [[Oslo]] on Friday, and at the {{Cork}} Street Gallery, [[London]], next month.`,
  },
  {
    title: 'war: groups with longer names',
    text: `Shelling resumes after a night of calm

[[BEIRUT|Beirut]], [[Lebanon]] — Shells fell on three villages near the border on Wednesday, hours after [[Hezbollah]] had agreed to a pause. [[Hezbollah]] did not say why.

In the north a group that calls itself the {{Hezbollah Brigades of the East}} claimed an attack on a fuel depot. It has nothing to do with the [[Lebanese|Lebanon]] movement, [[Omar Haddad]], an analyst in [[Amman]], said. "They liked the name," [[Haddad|Omar Haddad]] said.

The Red Crescent sent eleven ambulances, the [[Red Cross]] four. Fighters of the {{Crescent}} Battalion let them through. A convoy of the {{Syria}} Relief Fund turned back to [[Damascus]].

[[Lebanese|Lebanon]] officials complained to [[Moscow]], which brokered the pause. The defence minister of [[Jordan]], General Sami {{Haddad}}, offered observers. {{Haddad}} would not say how many. His offer was welcomed in [[Damascus]] and ignored by the {{Free Lebanon Front}}.

[[NATO]] ships stayed where they were. The cruiser {{Moscow}} Star, a merchant vessel in spite of her name, was hit by debris.`,
  },
  {
    title: 'obituary: a scientist and his famous relations',
    text: `Rafael {{Curie}}, who weighed the rain, dies at 92

Rafael {{Curie}}, a meteorologist who measured every shower over [[Geneva]] for six decades, died on Sunday. He was not related to [[Marie Curie]], although he answered letters addressed to her all his life.

{{Curie}} was born in [[Lima]], the son of a tram driver. At school a teacher told him that [[Darwin|Charles Darwin]] had once slept in the house across the road. It was untrue; [[Charles Darwin]] had slept two streets away. The boy decided to check things.

As a student he lived on bread and {{Cheddar}} cheese. His first paper, on fog, was turned down by the [[Royal Society]] and printed nine years later. {{Curie}} kept the letter.

He married Louise {{Pasteur}} in 1961. Mrs. {{Pasteur}}, as she remained, ran the {{Pasteur}} Pharmacy on Station Square. The two were often asked about [[Louis Pasteur]]. "No relation, no rabies," she would say.

His instruments go to the {{Newton}} Museum. He leaves a daughter, {{Marie}}, and eleven thousand index cards. {{Curie}} himself counted them in April.`,
  },
  {
    title: 'court: judge, accused and witness',
    text: `Jury hears of a key, a van and a very cold night

A jury in [[Winchester]] heard on Thursday how a warehouse was emptied in eleven minutes. [[Daniel Bishop]], 44, denies burglary. Beside [[Bishop|Daniel Bishop]] in the dock sat Neil {{Knight}}, 39, who denies it too.

The {{bishop}} of the diocese, whose candlesticks were among the loot, followed the hearing from the gallery. {{Bishop}} Andrew Cole said that he would like them back. "{{Knight}} had the key," said the prosecutor, Helen {{Marsh}}. {{Marsh}} showed the court a photograph.

[[Frank Knight]], the former police chief, was called as a witness. He had retired by then, but lives across the street. [[Knight|Frank Knight]] saw the van. "It said {{Turner}} and Sons on the side," he told the jury. No relation of [[Rose Turner]], the mayor, he added, when the judge raised an eyebrow.

The {{Turner}} brothers sold the van in 2019. The trial, before Mrs Justice {{Stone}}, goes on. Defence counsel Piers {{Burns}} asked for a blanket for his client. {{Burns}} got one for himself as well.`,
  },
  {
    title: 'local: council notes',
    text: `COUNCIL NOTES

{{READING}} ROOM TO STAY OPEN

The {{reading}} room in {{Lincoln}} Street will stay open until ten. {{Reading}} is cheaper than heating, a councillor said. The room is used by about forty people, most of them from the houses in {{Churchill}} Close.

{{BATH}} HOUSE LEAKS AGAIN

Water from the {{Turkish}} bath behind the market has reached the cellar of the {{Wellington}} Arms. The landlord, Ron {{Mercer}}, wants the council to pay. {{Mercer}} has twelve barrels to move.

NEW {{DEAL}} FOR MARKET TRADERS

Stalls will cost less on wet days. {{Deal}} or no {{deal}}, said the fishmonger, I am here. The {{May}} fair is unaffected, and the {{Nelson}} Mandela Gardens will be open for it.

PEOPLE

Mayor [[Rose Turner]] has returned from a visit to [[Bologna]]. [[Turner|Rose Turner]] brought a cheese. {{Rose}} bushes, a present of the partner town, have been planted along the Victoria Walk. Councillor {{Law}} was not present; [[David Mercer]], who stood in for her, abstained twice. The next meeting is on Friday.`,
  },
  {
    title: 'science: named after people',
    text: `Mice on a treadmill remember more

Exercise slows a condition like {{Alzheimer}}'s in mice, scientists in [[Melbourne]] report. The study appears in the Lancet's sister journal. Half of the animals ran, half watched.

[[Priya Raman]], who led the work, said that the runners made fewer mistakes. "They find the cheese," [[Raman|Priya Raman]] said. Cells of the runners held more of a protein that the team calls {{Einstein}}, after the cat of a technician.

The effect was measured with a {{Raman}} spectrometer, which has nothing to do with her, [[Raman|Priya Raman]] stressed. The unit on the axis is the {{newton}}. Statistics were done by Lena {{Fleming}}, of the {{Boston}} Institute. {{Fleming}} found one mouse counted twice.

People with {{Alzheimer}} disease should not buy treadmills yet. The {{Alzheimer}} Society of [[Germany]] called the results early. [[Alois Alzheimer]] described the condition in 1906, on the basis of one patient.

Money came from the {{Gates}} Foundation and the {{Siemens}} Healthineers Fund. A trial with volunteers from [[Perth]] and [[Hamilton]] starts in March.`,
  },
  {
    title: 'travel: food and adjectives',
    text: `FORTY-EIGHT HOURS IN A TOWN WITHOUT A SEA

Breakfast is {{Danish}} pastry and {{Turkish}} coffee, in a café run by a man from [[Mali]]. Ask for {{Brazil}} nuts on top. The waiter speaks {{French}}, {{Russian}} and a little {{Japanese}}.

At noon the market opens. You will find {{Jersey}} potatoes, {{Cheddar}}, {{Bologna}} sausage, and a man who sells {{Panama}} hats and {{cologne}}. A {{Jordan}} almond costs nothing if you smile.

In the afternoon walk to the {{China}} shop. {{China}} is stacked to the ceiling, most of it from [[France]]; plates made in [[China]] are in the cellar. A {{Java}} programmer sells espresso outside. He learned the trade on [[Java]] itself.

At night people play {{Russian}} roulette with plums: one in six is pickled. {{Dutch}} courage helps. So does the {{Swiss}} cheese, made by a [[Swiss|Switzerland]] couple who came from [[Geneva]] for a weekend and forgot to leave.

Trains to [[Cologne]] leave every hour, and to [[Essen]] on Sundays. {{Turkey}} is served on the express.`,
  },
  {
    title: 'politics: presidents of the past',
    text: `[[Biden|Joe Biden]] signs order on river dams

[[WASHINGTON|Washington]] (AP) — President [[Joe Biden]] on Friday signed an order that will remove four dams. [[Biden|Joe Biden]] spoke in the {{Lincoln}} Bedroom, because the East Room was being painted.

His brother James {{Biden}} fished in the river as a boy, the president recalled. James {{Biden}} declined to comment. "My brother Jim caught one trout," the president said.

The dams were built under Andrew Jackson Higgins' firm and another one. A bust of [[Abraham Lincoln]] looked on, as did a portrait of [[Andrew Jackson]]. {{Jackson}} Hole, where one dam stands, will lose a lake; {{Jackson}} residents were split. "We learned to swim there," said Mayor Hailey {{Jefferson}}.

Republicans objected. Sen. Mitch {{Lincoln}} of Iowa said that dams were jobs. {{Lincoln}}, who is up for election, lives below one. The [[Senate]] has no say; the {{Senate}} of the state passed a motion all the same.

In {{Jefferson}} City and {{Madison}} Heights people gathered at the banks. The {{Washington}} Post wrote that the salmon had won.`,
  },
  {
    title: 'war: a general and his namesakes',
    text: `Rebels free nineteen hostages, keep the bus

Rebels in the hills let nineteen hostages go on Saturday. They kept the bus and its driver, the army said. [[Ibrahim Sesay]], the defence minister, thanked the elders who had walked up to talk. "They took a goat and came back with nineteen people," [[Sesay|Ibrahim Sesay]] said.

The rebel commander is known only as General {{Castro}}. He is said to own one book, about [[Fidel Castro]]. {{Castro}} told the elders that the bus was comfortable. His deputy, called {{Guevara}} by the men, drives it.

Among the hostages was a nurse, Aminata {{Sesay}}. {{Sesay}} said that they had been fed. "We sang," {{Sesay}} said. She is not a relation of the minister.

The {{Frontline}} moved twice on the day before. A unit of the army, the {{Vanguard}} Battalion, had come within a mile. According to the [[Red Cross]], three of the freed need surgery. [[Nigeria]] sent a plane; [[Nigerian|Nigeria]] doctors were on board. It took off from [[Lagos]] at noon and passed over {{Niger}} State.`,
  },
  {
    title: 'culture: albums and titles',
    text: `Album of the week: "{{Florence}}" by The {{Phoenix}} Road

Four people from Bristol and a drum machine: The {{Phoenix}} Road have made their third record. It is called "{{Florence}}" and is about a bicycle.

The single "{{Boston}}, I Forgive You" is the song of the autumn. On "{{Berlin}}" the singer, Tess {{Macron}}, whispers in {{German}}. {{Macron}} wrote the words on a train to [[Hull]]. Her voice recalls {{Memphis}} Minnie.

{{Chelsea}} Dagger this is not. Guitars by Ed {{Churchill}}, drums by nobody. {{Churchill}} also paints; the sleeve shows a {{buffalo}} in a bath.

They play in [[Newcastle]] on the 4th, at the {{Troy}} Ballroom, and in [[Cork]] on the 6th. Support comes from {{Kyiv}} Calling and the {{Lima}} Beans.

Also out this week: a box of eleven records by {{Paris}} Jackson's drummer, remixes by DJ {{Cairo}}, and the soundtrack of "The Battle of {{Java}}". A new recording of {{Dylan}} Thomas Street, the opera, keeps us waiting until {{May}}. It is not about [[Dylan Thomas]].`,
  },
  {
    title: 'business: companies called after founders',
    text: `Carmakers count the cost of a missing screw

{{Ford}} stopped two lines on Wednesday because a screw was missing. {{Ford}} expects to build 9,000 fewer vans. The screw is made by a firm in [[Toledo]] that burned down in April.

"[[Henry Ford]] would have made his own," said an analyst at [[Barclays]], Marcus {{Erhard}}. {{Erhard}} rates the shares a hold. {{Ford}} Motor Co. closed at its lowest since March.

[[Tesla]] was not hit. {{Diesel}} vans are, and the price of {{diesel}} rose too. {{Diesel}} has its friends, said the head of a haulage firm in [[Hamburg]]. It takes 40 litres to get to [[Vienna]].

{{Disney}} also wants screws: its new ride in Florida is late. The ride, {{Disney}} said, will open before Christmas. At {{Morgan}} Motor the cars are held together by wood. {{Thomas}} Brandt & Co., a supplier, offered bolts. Its owner is not the [[Thomas Brandt]] who runs the chamber of commerce, although [[Brandt|Thomas Brandt]] gets their post.

The {{Wellington}} Fund sold its stake in {{Jackson}} Steel.`,
  },
  {
    title: 'Asia: family names first',
    text: `Two Koreas talk about a fence

SEOUL — [[Park Jin-woo]], who leads the southern delegation, shook hands on Monday with a northern colonel. [[Park|Park Jin-woo]] called the meeting short. "We talked about posts and wire," [[Park|Park Jin-woo]] said.

A {{park}} is to be laid out on both sides. {{Park}} rangers from the south would cut the grass. The idea came from {{Park}} Soo-min, a gardener, who has waited eleven years. {{Park}} Soo-min brought a spade to the hall.

[[Kim Jong-un]] did not attend. His sister, {{Kim}} Yo-jong, sent a message. The wire is to come from a firm in [[China]] owned by {{Wei}} Guofeng; the posts are wood. A [[Chinese|China]] observer, {{Chen}} Bao, kept notes. {{Chen}} said that the tea was good.

The professor [[Wei Chen]], who has studied fences for twenty years, was more careful. "A gate matters more," [[Chen|Wei Chen]] told reporters by telephone from [[Boston]].

[[Yuki Tanaka]] of the foreign ministry in Tokyo welcomed the talks. [[Tanaka|Yuki Tanaka]] hoped for a third round in {{May}}.`,
  },
  {
    title: 'local: school and street names',
    text: `School to change its name, again

Pupils of the {{Churchill}} School have voted to call it something else. It was the {{Nelson}} School until 1965. Of 412 votes, 180 went to [[Rosa Parks]], 96 to [[Nelson Mandela]] and one to a hamster.

"[[Parks|Rosa Parks]] sat down, and we can do that," said a girl of ten. The {{parks}} department, which mows the lawn, has no opinion. {{Parks}} are easier, said a gardener. If the governors agree, {{Rosa}} Parks Academy could open after Easter.

The head teacher, Brian {{Thatcher}}, was neutral. {{Thatcher}} has been asked about his own name before. "My roof leaks like anybody's," {{Thatcher}} said. He cannot remember [[Margaret Thatcher]], he told the children, who could not either.

The caretaker, Joy {{Field}}, kept the hamster's ballot. The field behind the school belongs to [[Grace Field]], the farmer; [[Field|Grace Field]] lets the children use it. {{Grace}} was said before lunch.

The street will stay {{Wellington}} Road. Buses from {{Lincoln}} Square and {{Hamilton}} Terrace stop at the gate. A coach to [[Windsor]] leaves on Friday.`,
  },
  {
    title: 'court: acronyms and parties',
    text: `[[Supreme Court]] lets two parties keep their names

The [[Supreme Court]] ruled on Tuesday that two parties may go by nearly the same name. The [[Green Party]] had sued the {{Green Party of the Valleys}}, a group of eleven farmers who want cheaper tractors.

"Green is a colour," the court wrote. Cases of this kind used to go to the {{Supreme Court of Cassation}}, which was closed in 1998. The [[Justice Party]] looked on with interest: the {{Justice and Harvest Party}} was founded last week, and a {{Young Justice Party}} is planned.

[[Hannah Weiss]], for the plaintiffs, said that voters would be confused. "My own mother was," [[Weiss|Hannah Weiss]] told the judges. Her opponent, Dirk {{Weiss}}, who is her former husband, smiled. {{Weiss}} had brought a tractor in a jar.

The [[Labour Party]] was not involved. {{Labour}} costs were: the loser pays. A {{civic forum}} in the town hall will discuss the judgment. The group [[Civic Forum]] will not attend. Its chairwoman has a seat on the {{Labour}} Court.`,
  },
  {
    title: 'Latin America: double names',
    text: `Minister leaves with one suitcase

[[LIMA|Lima]] — [[Diego Fuentes]] resigned as interior minister on Sunday and left the ministry with one suitcase. [[Fuentes|Diego Fuentes]] had held the post for nine weeks. Asked what was in the suitcase, he said shoes.

His wife, the singer Carla {{Fuentes}}, waited in a taxi. "He needs sleep," {{Fuentes}} said. The novelist Carlos {{Fuentes}} once wrote that ministers leave by the kitchen; this one used the main door.

[[Sofia Castellanos]] takes over. [[Castellanos|Sofia Castellanos]] was governor of a province in the south. In her first speech she quoted [[Simón Bolívar]] and a dentist. A statue on {{Bolívar}} Square was cleaned for the day, and {{Simón Bolívar}} University closed early.

Congress must approve her. The leader of the majority, Hernán {{Castro}} Ruiz, sees no difficulty. {{Castro}} Ruiz has approved four ministers since March. A street seller outside, Doña {{Lucia}}, sold out of umbrellas.

[[Ana Beltrán]], the ombudswoman, asked for an inquiry into the police. [[Beltrán|Ana Beltrán]] has asked before. [[Peru]] has had six interior ministers in two years.`,
  },
  {
    title: 'weather and ships',
    text: `STORM {{BORIS}} SINKS FERRY AT ITS BERTH

A storm that forecasters call {{Boris}} sank the ferry {{Amelia Earhart}} at her berth in [[Dover]] on Saturday night. Nobody was on board. The {{Earhart}}, 31 years old, was to be sold.

{{Boris}} reached gusts of 120 km/h before it moved over to [[Denmark]]. [[Danish|Denmark]] trains stood still. In [[Bergen]] the roof of the {{Amundsen}} Hall came off; the polar ship {{Roald Amundsen}} broke two lines. The next storm will be called {{Charlotte}}. {{Charlotte}} may arrive on Tuesday.

The chairman of the port, [[Victor Price]], said that salvage would cost four million. "The {{price}} of doing nothing is higher," [[Price|Victor Price]] said. {{Price}} estimates vary. A tug, the {{Lady Windsor}}, was sent from {{Hull}} Marina.

The [[Royal Navy]] offered divers. HMS {{Lancaster}} and HMS {{Cork}}, both in port, were not damaged. [[Boris Johnson]], who used the ferry as mayor, sent a message. He recalled a pie.

In [[Kingston]], an ocean away, the {{Darwin}} Sound was calm.`,
  },
  {
    title: 'culture: a painter, a prize and a street',
    text: `The man who painted only doors

For forty years Hendrik {{Vermeer}} painted doors. Not pictures of doors: doors. {{Vermeer}}, 71, did every house on Rembrandt Lane in a green of his own. On Sunday he was given the {{Van Gogh}} Medal of the guild.

"[[Johannes Vermeer]] is the one with the pearl," he told the guests. "I am the one with the ladder." In the audience was [[Anouk van der Berg]], who heads the museum. [[Van der Berg|Anouk van der Berg]] would like to show three of the doors, beside a self-portrait by [[Vincent van Gogh]]. [[Van Gogh|Vincent van Gogh]] never painted a door, she said.

His son Jan {{van der Berg}}-Vermeer mixes the colour now. The recipe is secret, but holds Prussian blue and {{Paris}} green. A pot costs as much as a ticket to [[Paris]].

The medal was presented by [[Johan de Wit]]. [[De Wit|Johan de Wit]] is the mayor, and no descendant of the {{De Witt}} brothers, who ended badly. Music was by the {{Granada}} Trio. The whole {{Windsor}} Lane came, and the {{Turner}} family brought soup.`,
  },
  {
    title: 'more: people who bear the names of places',
    text: `New faces in the county choir

The choir has nine new voices. {{Florence}} Abbot sings alto, {{Boston}} Reed bass. {{Florence}} has sung since she was four. {{Georgia}} and Brooklyn Ames are twins; {{Georgia}} reads music, her sister does not.

Simon {{Durham}} conducts. {{Durham}}, a retired vet, says that nobody is too old. His deputy is Alice {{Perth}}, of [[Perth]], and yes, she has heard the joke. {{Perth}} has made it herself.

The accompanist, Oscar {{Hull}}, was born in [[Hull]]. Miss {{Paris}} Lang takes the subscriptions. "{{Paris}} never forgets a face," said Mr {{Lincoln}}, who owed her for March. {{Lincoln}} has paid.

In June they go to [[Vienna]], by coach, with a stop in [[Essen]]. {{Sydney}} and {{Jordan}}, both fifteen, have promised not to chew. Last year's trip to [[Bergen]] was wet. The [[Norwegian|Norway]] hosts gave everybody a hat.`,
  },
  {
    title: 'more: works, bands and racehorses',
    text: `What to see, hear and lose money on

"{{Cairo}} Nights" at the Regal is long. A better film, "{{Darwin}} in Love", has a tortoise. The play "{{Thatcher}}'s Handbag" opens in [[York]] tonight with Ivy Dunn as the handbag.

The quartet {{Memphis}} Rain plays at the Barn. So do {{Kingston}} Kings and The {{Delhi}} Belly Band. Singer {{Vienna}} Teng is expected. An evening of Elgar by the {{Hamilton}} Philharmonic is sold out.

In the third race {{Nelson Mandela}} is the favourite, at 3 to 1. {{Moscow}} Nights fell at the first fence last week, and {{Prince of Denmark}} was sold. {{Lady Geneva}} likes wet ground; {{Stirling}} Moss, a grey, does not.

At the gallery: "The Road to {{Tripoli}}", forty prints by Una {{Wren}}. {{Wren}} lives in [[Tripoli]]. Her last show, "{{Berlin}}/{{Baghdad}}", toured [[Germany]].

On television the third series of "The {{Campbell}} Inheritance" begins. [[Fiona Campbell]], the actress, is not in it. [[Campbell|Fiona Campbell]] was busy with a musical about [[Amelia Earhart]].`,
  },
  {
    title: 'more: longer names of bodies',
    text: `Charities merge, with minutes

The {{Red Cross of the Sea}}, which looks after lighthouses, and the {{Amnesty}} Garden Trust voted on Monday to become one. The lighthouse people had long been mistaken for the [[Red Cross]], which sent a lawyer every ten years.

A spokesman for [[Amnesty International]] wished them well. Money for the merger comes from the {{Barclays}} Women's Super Fund, from {{Shell}} Pensioners' Benevolent Association and from {{Siemens}} Gamesa Holdings' staff in [[Hull]].

The treasurer used to work for the {{European Commission}} for the Control of Foot Rot; before that he was with the {{World Bank}} Staff Choir. He met his wife in the {{Royal Navy}} Volunteer Band. Her uncle sat in the {{Senate}} House Library, asleep.

The new body will rent a floor from {{Vanguard}} Carpets in the {{Oracle}} Shopping Centre. Neighbours include the {{Home Office}} Furniture Company and a branch of the {{Workers' Union}} Coffee House.

[[Oxfam]] was asked to join and said no. The [[European Commission]] had no comment. Its press officer, Uwe {{Brandt}}, sent a smile.`,
  },
  {
    title: 'more: everyday words with capitals',
    text: `FROM OUR CORRESPONDENTS

{{Horizon}} lines were blurred by dust on Tuesday. The logistics firm [[Horizon]] was not affected.

{{Target}} practice at the barracks is cancelled. {{Visa}} queues are long. {{Delta}} waves, a doctor explained, are slow. {{Gap}} fillers wanted at the hospital; {{nice}} people preferred. {{Deal}} the cards, says a poster there.

{{Battle}} lines were drawn over the bakery. {{Stone}} walls, {{Price}} rises and {{Field}} mice were all mentioned. {{Law}} students protested. {{Knight}} moves, a chess column, returns. {{Burns}} and cuts should be kept clean. {{Marsh}} birds are back. {{Bishop}} takes {{Knight}}, wrote the loser.

{{Mobile}} homes by the river must go by {{May}}. {{Reading}} glasses were handed in at the police station, along with a {{split}} cane rod. {{Bath}} time for the elephants is at four. {{Hull}} damage on the ferry was slight. {{Straw}} hats are in.

{{Will}} the bridge open? {{Jobs}} depend on it. "{{Grace}} and patience," said the mayor, [[Rose Turner]], at the ramp. [[Turner|Rose Turner]] has neither, said a driver.`,
  },
  {
    title: 'more: two families in one story',
    text: `Quarry dispute goes to a second generation

Forty years ago [[Alan Burns]] sold a quarry to [[Peter Marsh]]. Their children are in court.

Jill {{Burns}} says that her father was cheated. Hugo {{Marsh}} says that his paid too much. On Wednesday {{Burns}} showed the judge a map; {{Marsh}} showed him another. The judge, Amos {{Stone}}, asked for a magnifying glass. "There is a stream on yours," {{Stone}} told Hugo {{Marsh}}.

The {{Burns}} family still owns the lane. Mrs {{Burns}}, the widow, closed it on Sunday. The {{Marsh}} brothers climbed over. A witness for the defence, Lee {{Price}}, saw them. {{Price}} is a beekeeper.

The elder Mr {{Marsh}} did not come to court. In a statement [[Peter Marsh]] said that he had paid in gold. His lawyer, Fay {{Fairfax}}, produced a receipt. No relation of the painter [[Lucy Fairfax]], the court was told. {{Fairfax}} thought it funny.

The {{Bishop}} of [[Lancaster]] has offered to mediate. The case resumes in {{May}}, at {{Lincoln}} Crown Court.`,
  },
  {
    title: 'more: a town and its team and its firms',
    text: `Brewery and club fall out over a shirt

{{Stirling}} Ales will no longer pay for the shirts of {{Stirling}} Rovers. The brewery, founded in [[Stirling]] in 1802, wants its name larger.

"{{Stirling}} have eleven players and one shirt," said the brewer, Hamish {{Campbell}}. {{Campbell}} is a fan. On Saturday {{Stirling}} lost 4-0 at Dundee. They lie ninth, two points behind {{Perth}} Thistle.

The council of [[Stirling]] has kept out of it. The member of parliament, [[Ewan MacLeod]], offered talks. [[MacLeod|Ewan MacLeod]] once kept goal for Oxford and {{Cambridge}} Boat Club's second team, which has no goal.

{{Hamilton}} Academical, {{Windsor}} Park and the {{Lancaster}} Bombers were named by experts as better run. A {{Newcastle}} Brown was poured. Burton was mentioned. In the end a firm from [[Newcastle]], {{York}} Fruit Wines, paid.

The shirt is to be Oxford blue with {{Cambridge}} sleeves. A {{Chelsea}} boot is on the badge. It was designed in Milan.`,
  },
  {
    title: 'more: hotels, dishes, ships and laws',
    text: `Diary of a lobbyist

Monday. Lunch at the {{Hotel Vienna}}. Peking duck, {{Vienna}} schnitzel, Waldorf salad. The minister had the {{Nelson}} platter. He will not move on the {{Darwin}} Protocol.

Tuesday. Train. My neighbour builds {{Panama}}-class ships. He calls the {{Panama}} Canal a bathtub. In [[Panama]] itself nobody swims, he says. We passed {{Epsom}} salts by the wagon.

Wednesday. A hearing on the {{Gandhi}}-{{Mandela}} Act. Witnesses: Prof. Rhoda {{Weiss}} of {{Boston}} College, Sir Basil {{Thatcher}}, and a man from {{Apple}} Tree Holdings. {{Weiss}} read for an hour. I like the {{Jefferson}} Room; it has cushions.

Thursday. Drinks on the {{Queen of Georgia}}, moored off {{Wellington}} Quay. A cocktail called {{Cuba}} Libre, then a {{Moscow}} Mule. The ambassador of [[Cuba]] left early. So did [[Arjun Mehta]]; [[Mehta|Arjun Mehta]] had a train.

Friday. The {{Toledo}} Rules. The {{Geneva}} Conventions. The {{Lima}} Declaration. I slept. Home by way of {{Nelson}} Mandela Bay Road, singing.`,
  },
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
    title: 'business: banks and words',
    text: `Frontier markets: the lull before the lull

{{Vanguard}} action by three central banks left investors cold on Thursday. The [[Federal Reserve]] sat on its hands. So did the [[Bank of England]], whose governor cited the price of bread; the {{Bank of England and Wales Staff Club}} has a canteen and will know.

[[Oracle]] rose. No {{oracle}} had foreseen it. {{Visa}} applications for engineers fell by a tenth, which may hurt [[Siemens]]. Card fees, says [[Visa]], will stay.

[[Crescent Bank]] is to close 40 branches. The {{Crescent}} in [[Buffalo]], a street of brick houses, loses one of them. {{Crescent}} moon, crescent fees, joked a customer. {{Buffalo}} wings were served at the farewell.

{{Horizon}} scanning is the new word for guessing, according to a note by [[Thomas Brandt]]. [[Brandt|Thomas Brandt]] guesses that oil will fall. {{Galaxy}} phones sell well. A {{target}} of 3 percent for inflation remains; {{target}} inflation below that is for dreamers.

[[Ryanair]] wants to fly from [[Essen]]. {{Gap}} years are over, its chief said: "We need pilots."

In [[Frankfurt]], sausages were sold out. A frankfurter is now 4 euros.`,
  },
  {
    title: 'war: a siege and its acronyms',
    text: `AID REACHES {{SANTA CRUZ DEL MONTE}} AFTER NINE WEEKS

Trucks of the [[Red Cross]] on Sunday reached Santa Cruz del Monte, a town of 4,000 that had been cut off since March. It is not to be confused with [[Santa Cruz]], where the trucks had set out.

The road is held by the {{Shining Path Scouts}}, boys of fifteen with rifles. They have nothing but the name in common with the [[Shining Path]], said Col. Hugo {{Beltrán}}. {{Beltrán}} paid for the passage in flour. "My mother is called {{Ana}}," he said, "everybody asks."

[[Bolivian|Bolivia]] officials were not told. [[Bolivia]] calls the boys bandits, and so does [[Carlos Mendes]], a mediator, in private. [[Mendes|Carlos Mendes]] has met their leader. The leader, 19, calls himself {{Che}}. A picture of [[Che Guevara]] hangs over his bed; beside it is one of {{Sofia}}, a mule.

{{Amnesty}} for the boys is being discussed. [[Amnesty International]] is not for it. [[Oxfam]] wants schools; the {{Red Cross Youth Choir}} sang. In the plaza a statue of [[Bolívar|Simón Bolívar]]'s horse, without [[Simón Bolívar]], survived.

The town has a saint, Santa {{Lucia}}, and a {{Lima}} bean festival.`,
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
    title: 'science: space and units',
    text: `Probe to look for ice on a small moon

The probe {{Amundsen}} left for a small moon on Thursday. It carries a camera, a drill and 40 {{newton}} thrusters, and will arrive in eleven years. "Then I will be retired," said [[Arjun Mehta]], who built the drill. [[Mehta|Arjun Mehta]] waved.

Its sister, {{Shackleton}}, was lost in March. {{Shackleton}} crater, where the wreck may lie, is dark. The names were drawn by pupils; [[Ernest Shackleton]] had 900 votes, [[Roald Amundsen]] 899, [[Amelia Earhart]] 12. {{Earhart}} will be a satellite.

The equation in the press kit is by [[Isaac Newton]]. {{Newton}}'s third law did the rest. The {{Einstein}} telescope watched from [[Italy]]. Another eye, the {{Darwin}} observatory on the {{Georgia}} Plateau, was clouded over.

The team worked in [[Bologna]] and [[Delhi]]. Indian engineers made the valves. At the console sat Carla {{Curie}}-Bianchi, who pressed the button, and Leo {{Mehta}}, the son, who was allowed to watch. "Leo counted backwards," she said.

Money came from the [[European Commission]]. The {{Royal Society of Chemistry}} lent a balance.`,
  },
  {
    title: 'politics: prime ministers and spouses',
    text: `[[Macron|Emmanuel Macron]] and [[May|Theresa May]] share a sofa, and little else

[[PARIS|Paris]] — [[Emmanuel Macron]] met [[Theresa May]] again on Saturday, at a seminar for people who used to be in charge and one who is. [[May|Theresa May]] spoke first. "I may be brief," she said, and was.

The next one is to be held in {{May}}. "{{May}} suits me," said [[Macron|Emmanuel Macron]]. Brigitte {{Macron}} had chosen the sofa. Mme {{Macron}} also chose the biscuits. Philip {{May}} stayed at the hotel; a photographer saw Philip {{May}} feeding ducks.

[[Boris Johnson]] had been invited and did not come. His sister Rachel {{Johnson}} did. {{Johnson}} took notes. His father, Stanley {{Johnson}}, sent a book. [[Mark Carney]] gave a talk on debt. In it [[Carney|Mark Carney]] thanked [[Gordon Brown]]; [[Brown|Gordon Brown]], in a {{brown}} suit, bowed.

The [[Labour Party]] sent nobody, nor did the [[Liberal Democrats]]. A [[Dutch|Netherlands]] party called {{Liberal Democrats 66}} was mentioned by mistake. [[Germany]] was represented by a cardboard figure, [[Italy]] by a tenor. Outside, {{Marks}} and Spencer had a stall. Bill {{Gates}}-Keeper, a comedian, was turned away.`,
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
    title: 'Africa: a cabinet and its cousins',
    text: `A founder's heirs quarrel over a farm and a phrase

[[NAIROBI|Nairobi]], [[Kenya]] — Who may say "harambee"? A court will decide. Three grandchildren of [[Jomo Kenyatta]] want to own the word. Uhuru {{Kenyatta}}, a former president, is not among them. "It belongs to all," {{Kenyatta}} said on Sunday.

[[Grace Achieng]], the attorney general, opposes the claim. [[Achieng|Grace Achieng]] told the court that words are free. {{Grace}} periods are not: the heirs have until {{May}} to answer. Their lawyer is Peter {{Achieng}}, whom she has never met. {{Achieng}} asked for more time.

The founder of [[Ghana]], [[Kwame Nkrumah]], had a slogan too. Nobody owns it. A professor, Kwame {{Nkrumah-Mensah}}, has written on the matter, as did [[Kwame Boateng]]. [[Boateng|Kwame Boateng]] teaches in [[Boston]]. The footballer Kevin {{Boateng}} is another case: {{Boateng}} has the word on his arm.

Flights to {{Jomo Kenyatta}} International were not affected. The {{Kenyatta}} Hospital treated one shouter. A bus called {{Mandela}} blocked {{Kenyatta}} Avenue. The [[Kenyan|Kenya]] press was amused.`,
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
    title: 'weather: storms and a mountain',
    text: `STORM {{GRACE}} SPARES COAST; {{HENRY}} MAY NOT

Cyclone {{Grace}} passed [[Darwin]] at a distance on Friday. {{Grace}} had been expected to strike. "She changed her mind," said a forecaster, Joy Pemberton-Field. Behind it comes Cyclone {{Henry}}.

In [[Perth]] the sun shone on the {{Perth}} Cup. Horses called {{Winston Churchill}} and {{Moscow Mule}} came in first and fourth. The yacht {{Desmond Tutu}} lost her mast; her crew of three were picked up by the {{Virginia Woolf}}, a trawler.

A climber, Gwen {{Shackleton}}, was brought down from Mount {{Wellington}} with a broken wrist. {{Shackleton}} had read about [[Ernest Shackleton]] the night before. "[[Shackleton|Ernest Shackleton]] lost no man," she told the pilot, "and I lost one glove."

The minister for emergencies, [[Hemi Parata]], toured the coast. [[Parata|Hemi Parata]] was shown a roof in a tree. In [[Wellington]] the Beehive lost a flag. Insurers, among them {{Boston}} Mutual and the {{Phoenix}}, count the cost. The ski lift on Ben Nevis Road is shut. A {{Phoenix}} palm fell on a {{Toledo}}, a car of that name, parked in {{Valencia}} Court.`,
  },
];
