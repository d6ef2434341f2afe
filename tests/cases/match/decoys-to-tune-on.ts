// Short articles that try to fool a matcher, one kind of trap each: rules may be tuned on them. `[[words|Name]]` (or `[[Name]]`) marks what must be
// found, `{{words}}` what looks like a listed name and is none; the other half is in decoys-to-report.

/** Plain names without aliases, with commas between them. */
export type Decoy = { kind: string; persons?: string; places?: string; organizations?: string; text: string };

export const DECOYS_TO_TUNE_ON: readonly Decoy[] = [
  {
    kind: 'another person of the same family name',
    persons: 'Helmut Kohl, Sanna Marin',
    text: `Dredger goes aground off the breakwater

The captain, Ingrid Kohl, had warned the harbour office twice. {{Kohl}} told the board that the buoy had drifted. "Nobody came," {{Kohl}} said.

Her mate, Luis Marin, steered. {{Marin}} has been suspended.`,
  },
  {
    kind: 'relatives of the listed one',
    persons: 'Ronald Reagan, Alberto Fujimori',
    text: `Nancy {{Reagan}} chose the china herself. Visitors to the house are shown a cup that Mrs. {{Reagan}} broke, and a letter in which [[Ronald Reagan]] forgives her.

In Lima, Keiko {{Fujimori}} asked for a recount. {{Fujimori}} lost by a hair in three elections. Her brother, Kenji {{Fujimori}}, did not vote.`,
  },
  {
    kind: 'the family',
    persons: 'George Soros, Marcos Galperin, Bongbong Marcos, William Rockefeller',
    text: `The {{Rockefeller}} family gave the meadow to the town in 1948, and the {{Rockefellers}} still send a wreath. A footpath was paid for by the {{Soros}} brothers, who keep a bakery.

The {{Marcos}} clan, which owns the mill, gave nothing.`,
  },
  {
    kind: 'companies called after somebody',
    persons: 'Henry Heinz, Soichiro Honda, Enzo Ferrari, Michael Dell, Elon Musk',
    text: `{{Honda}} said it would recall 40,000 cars. {{Ferrari}} shares slipped three per cent, and a supplier of {{Dell}} closed its plant.

A bottle of {{Heinz}} ketchup stood on the table at which the {{Honda}} engineers ate. The chief executive of {{Ferrari}} did not comment.`,
  },
  {
    kind: 'ships and aircraft',
    persons: 'Abraham Lincoln, Gerald Ford, Charles de Gaulle, Theodore Roosevelt',
    text: `The carrier USS {{Abraham Lincoln}} left port at dawn, followed by the {{Theodore Roosevelt}} and two frigates. A sailor of the USS {{Gerald Ford}} had fallen ill.

In Toulon the {{Charles de Gaulle}} was in dry dock. The {{Lincoln}} carries seventy aircraft.`,
  },
  {
    kind: 'streets and stations',
    persons: 'Franklin Roosevelt, Karl Marx, Martin Luther King, Winston Churchill',
    places: 'Waterloo, Austerlitz, Stalingrad',
    text: `The tram derailed at the corner of {{Churchill}} Avenue and {{Roosevelt}} Street. Passengers walked to {{Waterloo}} station; others took a bus along {{Karl Marx}} Allee.

In Paris, line 5 stopped between Gare d'{{Austerlitz}} and the {{Stalingrad}} metro stop. A march down {{Martin Luther King}} Boulevard was put off.`,
  },
  {
    kind: 'football clubs',
    places: 'Manchester, Barcelona, Leicester, Dortmund, Munich',
    text: `{{Manchester}} City had to come from behind against {{Leicester}} City, and FC {{Barcelona}} lost at home. Borussia {{Dortmund}} kept a clean sheet; Bayern {{Munich}} did not.

Fans travelled from [[Leicester]] by coach. The coach broke down outside [[Manchester]].`,
  },
  {
    kind: 'laws and doctrines',
    persons: 'James Monroe, Sergei Magnitsky, Barney Frank, Ernesto Miranda, Woodrow Wilson',
    text: `Under the {{Magnitsky}} Act assets can be frozen. The bill amends the Dodd-{{Frank}} Act, and its preamble cites the {{Monroe}} Doctrine.

Police had not read him his {{Miranda}} rights. A judge threw out the case; the {{Wilson}} amendment was never tested.`,
  },
  {
    kind: 'prizes',
    persons: 'Joseph Pulitzer, J. M. W. Turner, Alfred Nobel, Andrei Sakharov',
    text: `She won the {{Pulitzer}} Prize at thirty and was twice named for the {{Nobel}}. This year's {{Turner}} Prize goes to a baker; the {{Sakharov}} Prize was given in Strasbourg.

"A {{Nobel}} would be nice," she said, "but the {{Pulitzer}} paid for the roof."`,
  },
  {
    kind: 'hurricanes',
    persons: 'Harvey Milk, Ian Botham, Maria Ressa',
    places: 'Florence, Katrina',
    text: `Hurricane {{Harvey}} drowned the suburbs; Hurricane {{Ian}} took the roofs. When {{Florence}} made landfall, the levee held. {{Florence}} weakened to a tropical storm by night.

Survivors of {{Katrina}} and {{Maria}} sent blankets.`,
  },
  {
    kind: 'diseases and drugs',
    persons: 'James Parkinson, Thomas Hodgkin',
    places: 'Marburg, Lyme, Ebola, West Nile, Zika',
    text: `Nurses learned to tell {{Lyme}} disease from flu. A vaccine against the {{Marburg}} virus is being tried; one against {{Zika}} failed. {{Ebola}} killed four people, and {{West Nile}} fever one.

A choir for people with {{Parkinson}}'s disease sang. "{{Parkinson}}'s took my hands, not my voice," said one. Another has {{Hodgkin}} lymphoma.`,
  },
  {
    kind: 'words at the start of a sentence',
    persons: 'Mark Price, Grace Hunt, Nikki Frost, Bill Cash',
    text: `Price matters most, shoppers said. {{Hunt}} for bargains early, one advised. {{Frost}} had spoiled the berries. {{Cash}} is no longer taken at the stalls.

{{Mark}} the date: the market closes in a week. {{Grace}} periods for late bills end too. {{Bill}} disputes go to the ombudsman.`,
  },
  {
    kind: 'months and days',
    persons: 'Theresa May, Rob March, Jonathan Friday',
    text: `The bridge closes in {{May}}. {{May}} and June are the busiest months, the council said, and {{March}} was worse. On {{Friday}} two lanes reopen.

"Come back in {{May}} 2031," a sign reads.`,
  },
  {
    kind: 'places that are words',
    places: 'Nice, Reading, Bath, Mobile, Split, Hull, Deal',
    text: `{{Reading}} lists for the summer are out. {{Nice}} weather helped the stalls. {{Mobile}} phones must be switched off. {{Bath}} towels must be brought along.

{{Deal}} or no deal, the library closes. {{Split}} opinions were heard; the {{Hull}} of the boat was rotten. The tour ends in [[Nice]], on the coast.`,
  },
  {
    kind: 'given names that are places',
    places: 'Charlotte, Victoria, Sydney, Kenya, Chelsea, Lourdes',
    text: `{{Charlotte}} Perriand drew the chair. {{Victoria}} Wood played in it, {{Sydney}} Sweeney bought it, and {{Kenya}} Moore sold it on.

"{{Chelsea}} is my niece," said {{Lourdes}} Ortega, who runs the shop. {{Charlotte}}, her sister, keeps the books.`,
  },
  {
    kind: 'headlines in capitals',
    persons: 'Will Smith, Bob Iron, Rick Warren, Tom Price',
    places: 'Iron, Bath, Deal',
    organizations: 'World Health Organization, Target',
    text: `PRICE OF {{IRON}} SENDS MAKERS OF {{BATH}} TUBS INTO PANIC: WHO {{WILL}} PAY?

Makers of tubs have asked the ministry to cap what they pay for scrap. A {{DEAL}} would help, they wrote in capitals; the {{TARGET}} is a third less.`,
  },
  {
    kind: 'bylines and credits',
    persons: 'John Kerry, Anna Lindh, Dan Brown, Alex Salmond',
    text: `By {{Anna Lindh}} and {{Dan Brown}}

The ferry to the island will be faster. Passengers had complained for years, and the owner bought a new engine in spring.

(Reporting by {{Anna Lindh}}; additional reporting by {{John Kerry}}; writing by {{Alex Salmond}}; editing by Sue Ellis)`,
  },
  {
    kind: 'films, plays and songs',
    persons: 'Alexander Hamilton, Richard Nixon, Mary Poppins, Amadeus Mozart',
    places: 'Chicago, Casablanca, Philadelphia, Georgia',
    text: `The touring company will bring “{{Hamilton}}” to the lake stage in June and “{{Chicago}}” in July. Its director grew up on “{{Casablanca}}” and wept at “{{Philadelphia}}”.

An encore of “{{Georgia}} on My Mind” closed the evening. “{{Nixon}} in China” was cut for lack of tenors.`,
  },
  {
    kind: 'lists of results',
    persons: 'Gordon Brown, Boris Johnson, Mark Webber',
    places: 'Chelsea, Everton, Fulham, Lincoln',
    text: `Results

{{Chelsea}} 2 {{Everton}} 1
{{Fulham}} 0 {{Lincoln}} 0

Women's 400 metres: 1. T. {{Brown}} 52.11; 2. K. {{Johnson}} 52.40; 3. A. {{Webber}} 53.02.`,
  },
  {
    kind: 'hyphenated names',
    persons: 'Jacob Rees, William Mogg, Daniel Day, Jerry Lewis, Cecil Rhodes',
    places: 'Baden, Paris, Roubaix',
    text: `Annabel {{Rees}}-{{Mogg}} opened the fair. Cecilia {{Day}}-{{Lewis}} read a poem, and {{Rees}}-{{Mogg}} applauded.

The cyclists of {{Paris}}-{{Roubaix}} will pass the spa of {{Baden}}-{{Baden}}'s twin town on Sunday. A [[Paris]]-born rider leads.`,
  },
  {
    kind: 'brands',
    persons: 'Coco Chanel, Hugo Boss, Calvin Klein, Nikola Tesla, Levi Strauss',
    text: `Thieves took eleven {{Chanel}} bags and a rack of {{Hugo Boss}} suits. They drove off in a {{Tesla}}. The {{Tesla}} was found burnt out; a {{Calvin Klein}} shirt lay on its seat.

Police look for a man in {{Levi Strauss}} jeans.`,
  },
  {
    kind: 'rivers and countries',
    places: 'Niger, Jordan, Senegal, Gambia, Congo, Indiana',
    text: `Herders crossed the {{Niger}} River on rafts. Floods on the {{Senegal}} River cut the road; fishermen of the River {{Gambia}} lost their nets.

Pilgrims bathed in the River {{Jordan}}. A barge sank on the {{Congo}} river near a sandbank. The crew was flown to [[Senegal]].`,
  },
  {
    kind: 'demonyms that are not the state',
    places: 'Turkey, France, Persia, Denmark, Russia, Belgium, Germany, Switzerland',
    text: `{{Turkish}} coffee was served with {{Danish}} pastry. The children wanted {{French}} fries and {{French}} toast; a {{Persian}} cat slept beside a {{German}} shepherd.

"It was {{Russian}} roulette with my stomach," said one guest after the third {{Swiss}} roll. The waiter owns a {{Belgian}} Malinois.`,
  },
  {
    kind: 'somebody else of the same full name',
    persons: 'James Brown, Michael Collins, John Adams',
    text: `{{James Brown}}, a plumber from Leeds, is tired of jokes about the singer. {{Brown}}, 41, answers the telephone with his second name.

He has formed a club with {{Michael Collins}}, 67, a retired postman who is no relation to the astronaut. {{Collins}} collects stamps.`,
  },
  {
    kind: 'double surnames',
    persons: 'Gabriel García Márquez, Mario Vargas, Luis Herrera',
    text: `Ana {{García Márquez}} was elected mayor on Sunday. {{García Márquez}}, a vet, beat Pedro {{Vargas}} Llosa by nine votes. {{Herrera}} Campos, the outgoing mayor, congratulated her.

"I never expected it," {{García Márquez}} said.`,
  },
  {
    kind: 'family name first',
    persons: 'Kim Jong Un, Xi Jinping, Li Qiang, Park Chung-hee, Moon Jae-in',
    text: `{{Kim}} Yong Chol met the delegation at the airport. {{Kim}} said talks would go on. {{Li}} Keqiang had laid the stone in 2014; {{Li}} died before the tower was finished.

{{Park}} Geun-hye was not invited. The {{moon}} rose late.`,
  },
  {
    kind: 'patronymics and fathers’ names',
    persons: 'King Salman, Abu Mahdi, Osama bin Laden, Hassan Nasrallah',
    text: `Mohammed bin {{Salman}} opened the race track; his brother Khalid bin {{Salman}} drove a lap. {{Abu Mahdi}} al-Basri, a grocer, sold dates.

Carmen bin {{Laden}}, who wrote a memoir, declined to speak. Jawad {{Nasrallah}} posted a poem.`,
  },
  {
    kind: 'longer names of organizations',
    organizations: 'Guardian, Fatah, Labour, Congress, Democratic Party, Islamic State, Supreme Court',
    text: `The {{Guardian}} Council barred two candidates. {{Fatah}} al-Islam claimed the blast; the World Uyghur {{Congress}} condemned it. The International {{Labour}} Organization sent a note.

In Erbil the Kurdistan {{Democratic Party}} met. The Kenyan {{Supreme Court}} adjourned. [[Fatah]] itself kept silent.`,
  },
  {
    kind: 'acronyms of something else',
    organizations: 'WHO, IS, ICE, ACT, NRA, PUK',
    text: `{{Who}} pays? That {{is}} the question. The road was covered with {{ice}}. "{{ACT}} NOW," a banner read.

The National Rowers Association ({{NRA}}) voted on Monday. Members of the {{NRA}} want lighter oars.`,
  },
  {
    kind: 'treaties and conferences',
    places: 'Kyoto, Geneva, Dayton, Oslo, Schengen, Vienna, Paris',
    text: `Under the {{Geneva}} Conventions prisoners must be fed. The {{Paris}} Agreement replaced the {{Kyoto}} Protocol; the {{Dayton}} Accords ended a war.

Lorries queue at the edge of the {{Schengen}} area. A clause of the {{Vienna}} Convention protects envoys, who met in [[Oslo]] on Monday.`,
  },
]; // biome-ignore format: a table
