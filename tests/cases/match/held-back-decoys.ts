// Ten whole articles and one list of which every name is also a trap somewhere, written and marked before any matcher had read them; rules are never
// changed because of them. `[[words|Name]]` (or `[[Name]]`) marks what must be found, `{{words}}` what looks like a listed name and is none.

import type { ShortActor } from '../../support/compiled-list';

export const HELD_BACK_LIST: readonly ShortActor[] = [
  { kind: 'person', name: 'Maria Okafor' },
  { kind: 'person', name: 'James Calloway' },
  { kind: 'person', name: 'Amina Yusuf Bello', aliases: ['Amina Bello'] },
  { kind: 'person', name: 'Viktor Dragan' },
  { kind: 'person', name: 'Rosa Delmonte' },
  { kind: 'person', name: 'Grant Hollis' },
  { kind: 'person', name: 'Hope Mercer' },
  { kind: 'person', name: 'Rashid al-Karim', aliases: [{ name: 'Abu Salim', kind: 'nickname' }] },
  { kind: 'person', name: 'Charles Lake' },
  { kind: 'person', name: 'Daniel Park' },
  { kind: 'person', name: 'Tomasz Nowak' },
  { kind: 'place', name: 'Santa Rosa' },
  { kind: 'place', name: 'Marlow' },
  { kind: 'place', name: 'Victoria' },
  { kind: 'place', name: 'Linden' },
  { kind: 'place', name: 'Dorada' },
  { kind: 'place', name: 'Bethel' },
  { kind: 'place', name: 'Kirkland' },
  { kind: 'organization', name: 'Unity Party', aliases: [{ name: 'Unity', strength: 'weak' }] },
  { kind: 'organization', name: 'Forward Alliance', aliases: ['Forward'] },
  { kind: 'organization', name: 'Meridian Bank', aliases: [{ name: 'Meridian', strength: 'weak' }] },
  { kind: 'organization', name: 'Arrow Air', aliases: [{ name: 'Arrow', strength: 'weak' }] },
  { kind: 'organization', name: 'Sable Group', aliases: ['Sable'] },
  { kind: 'organization', name: 'Free Valley Council', aliases: [{ name: 'FVC', kind: 'acronym' }] },
  { kind: 'public-body', name: 'National Water Authority', aliases: [{ name: 'NWA', kind: 'acronym' }] },
  { kind: 'public-body', name: 'Ministry of Public Works' },
  { kind: 'armed-group', name: 'Coastal Defence Force', aliases: [{ name: 'CDF', kind: 'acronym', strength: 'weak' }] },
  { kind: 'armed-group', name: 'Lantern Brigade', aliases: [{ name: 'Lantern', kind: 'codename', strength: 'weak' }] },
  { kind: 'armed-group', name: 'Red Harvest' },
  { kind: 'object', name: 'Polar Star' },
];

export type HeldBackDecoy = { title: string; text: string };

export const HELD_BACK_DECOYS: readonly HeldBackDecoy[] = [
  {
    title: 'the minister and her brother',
    text: `Striker's sister steps down as finance minister

[[Maria Okafor]] resigned as finance minister on Friday, eleven days after parliament threw out her budget. In a letter of two lines [[Okafor|Maria Okafor]] thanked the prime minister and wished her successor luck.

The news reached her brother in the dressing room. {{Peter Okafor}}, who has scored nine goals for the national side this season, said the family was proud of her. "She has been called worse things than I have," {{Okafor}} joked after training. Supporters sang the name of {{Peter Okafor}} all the way through Thursday's match.

The budget fell because of a single line. The [[Ministry of Public Works]] was to lose a third of its money for roads in the north, and eleven members of her own party voted with the opposition. The {{Ministry of Public Works and Housing}} of the neighbouring republic had once employed the minister's father, {{Chief Emeka Okafor}}, as a surveyor.

Deputies lined up to shake hands. "Mrs [[Okafor|Maria Okafor]] never raised her voice, and I wish I could say the same," said one. Another, {{Ngozi Okafor-Eze}}, who is no relation, carried flowers. The newspaper seller at the gate of {{Okafor Stadium}}, which is named after the footballer, sold out before noon.

Who follows is not known. The deputy governor of the central bank, {{Maria Okoro}}, is mentioned, and so is a professor, {{Mario Okafor}}, of the {{Okafor School of Economics}} in the old capital. The prime minister's office would say only that a name will be announced on Monday.

The resigning minister will keep her seat. Asked whether she might stand for the presidency, she laughed. "One thing at a time," she said. [[Maria Okafor]] is fifty-one and has two children; in her office, the boxes were already packed. On her desk lay a pair of football boots, size forty-four, signed.

In the afternoon she drove to the village where both of them grew up. A neighbour had put out chairs under the mango tree. There was rice, and there were speeches, one of them rather long.

Correction: an earlier version of this article gave the age of the minister as fifty-two.`,
  },
  {
    title: 'a town, a dairy and a novelist',
    text: `Yoghurt maker to leave the town that gave it a name

[[Marlow]] will lose its largest employer next year. {{Marlow Foods}}, which makes yoghurt and soft cheese, is to move its plant to the coast, the company told staff on Tuesday.

About 640 people work at the dairy on {{Marlow Road}}. Many of them heard the news from their children, who had read it on their telephones. "I have given {{Marlow}} twenty-six years," said a fitter, who meant the company. A colleague corrected him: the gates have said {{Marlow Foods International}} since the takeover.

The mayor of [[Marlow]] called the decision a disgrace. She pointed out that the town had paid for a new sewer in 2016 only because the dairy asked for it. The {{Marlow Foods}} board answered that milk now came from further away and that the roads were bad.

At the library, where the novels of {{Joan Marlow}} fill a shelf of their own, a meeting was held in the evening. The author was born in the next valley; {{Marlow}} wrote eleven books and never set one of them in a dairy. Her grandson, {{Tim Marlow}}, spoke for keeping the plant. "Yoghurt is culture," {{Marlow}} said, and waited for the laugh.

The trade union has called for a strike. It wants a promise that nobody will have to go before Easter. Buses from {{Great Marlow}}, {{Marlow Bottom}} and other villages brought workers to the square, where the band of the {{Marlow Grammar School}} played.

Analysts were not surprised. The owner, a holding in the Netherlands, has closed five plants since it bought the firm. In a note to clients, [[Meridian Bank]] said the move would save eleven million a year. [[Meridian|Meridian Bank]] advises the holding, as it disclosed at the foot of the page.

Some see a chance. The site lies next to the railway and could hold four hundred flats. A developer has already been seen with a measuring tape. The council of [[Marlow]] will discuss the matter on the third Thursday of the month.

In the canteen, the last batch of the day was a limited edition with rhubarb. Nobody was hungry.`,
  },
  {
    title: 'longer names of places',
    text: `Storm cuts roads on both coasts

Heavy rain closed the coast road near [[Santa Rosa]] on Sunday and brought down a bridge at {{Santa Rosa del Norte}}, ninety kilometres inland. Nobody was hurt in either place.

The [[Ministry of Public Works]] sent two crews. One was still waiting on Monday for a crane from [[Dorada]], the port where most of the country's heavy machines are kept. Holidaymakers on the {{Costa Dorada}} were told to stay in their hotels, and a campsite at {{Villa Dorada}} was cleared during the night.

The island of {{Santa Rosa Island}} lost power for six hours. A ferry with forty passengers, most of them pupils of the {{Colegio Santa Rosa de Lima}}, turned back half way. "We sang," said a teacher.

Further north the storm had a different face. Snow fell on {{Kirkland Lake}} and on the mines around it, and schools there stayed shut. In [[Kirkland]], which lies two time zones to the west and is often confused with it, the sun shone. The mayor's office has learned to live with misdirected parcels; last week somebody sent [[Kirkland]] a snow plough.

Trade was hit as well. {{Dorada Mining Corporation}} stopped loading copper, and shares in {{Dorada}} fell three percent in early trading before they recovered. The port itself reopened at noon. A spokesman for the harbour of [[Dorada]] said that four ships were waiting outside the bar.

Forecasters expect the rain to move off by Wednesday. They have been wrong before: in March a storm that was to pass south of [[Santa Rosa]] turned round and came back. The {{Santa Rosa Press Democrat}} then printed a front page with nothing on it but the word "Again".

Insurers will count the damage for weeks. A hotel in {{Puerto Dorada}} lost its roof, a vineyard above {{Santa Rosa Valley}} half its vines. At {{Lake Victoria}}, thousands of miles away and for reasons that nobody could explain, the same low pressure was blamed for a good catch of fish.

By evening the first lorries were moving again on the coast road, slowly, between walls of mud.`,
  },
  {
    title: 'common words that are aliases',
    text: `Coalition looks shaky as small parties eye the exit

The government has a majority of two, and both of the two were at the dentist on Wednesday. It fell to the [[Unity Party]] to ask for the vote to be put back by a day. {{Unity}} is a fine word, said the speaker, but this house keeps hours.

The [[Forward Alliance]], the smallest of the four partners, has threatened to leave over the price of diesel. Its leader moved {{forward}} in her seat when the figures were read and did not sit back. "We look {{forward}} to a debate," she said. Members of [[Forward|Forward Alliance]] met until midnight. The minutes, which were leaked before they were dry, show that eight of them want to go and five to stay. One wrote in the margin: best foot {{forward}}.

Without them the prime minister would need the votes of the opposition. There is little {{hope}} of that. {{Hope}} is for Sundays, said a whip. It was [[Hope Mercer]], the party's oldest member, who tried to calm things. [[Mercer|Hope Mercer]] has sat in the house for thirty-one years and has seen six coalitions die. "They all died of the same thing," she told reporters. "Good {{hope}} and bad arithmetic."

Diesel is not the only quarrel. The [[Unity Party]] wants a ministry for the islands; [[Unity|Unity Party]] has wanted one since it was founded. The others say that the islands have four thousand inhabitants and three ministers already, all of them on holiday.

A {{grant}} for fishermen was agreed on Tuesday in the hope of buying time. It will pay for nets, not for fuel. The fishermen's union said it would study the offer "by {{lantern}} light, since we cannot afford the other kind".

In the country there is not much sense of {{unity}} either. {{Unity Square}} was half empty at the weekend when the partners tried to hold a rally. {{Forward}}, march! shouted a man with a drum, and a dog followed him across the grass.

The vote is now to be held on Thursday at ten. Both dentists have been asked to be quick.`,
  },
  {
    title: 'acronyms of others',
    text: `Poets and plumbers share a prize and three letters

For thirty years the post of the {{Northern Writers' Association}} ({{NWA}}) has gone to the wrong address, and on Saturday the two sides finally met. The {{NWA}} invited engineers to read poems; the engineers brought a pump.

The mix-up began when a clerk printed one directory for the whole district. Letters meant for the {{NWA}}, many of them in verse, were delivered to people who look after pipes. "We answered some," said one of them. "Not in verse."

This year's prize of the {{NWA}} went to a novel about a reservoir. Its author, {{Charles Lakeman}}, lives beside one. The jury praised "a book that is wet on every page". Second came a volume on bees by {{Lake Charles}}, a pen name. [[Charles Lake]], the governor, handed over the medals; [[Lake|Charles Lake]] confessed that he had read the short one.

The money comes from the {{Children's Development Fund}}, which also teaches reading in prisons. The {{CDF}} has given the writers a room, a kettle and a cheque every January. A woman from the {{CDF}} said that poets were the cheapest people she had ever paid.

In the evening there was a concert. A group called {{Red Harvest Moon}} played songs about tractors, and a singer in a {{sable}} coat forgot the words. {{Sable}} has gone out of fashion, the hostess remarked, but it was cold.

The district has kept its humour in a bad season. Harvests failed in two valleys, and the lake that gives the town its water is at a third of its height. No {{red harvest}}, as old people call a year of poppies, has been seen since 2011.

Poems were read until eleven. The best lines of the night came from an engineer of sixty who had never written before and who compared a leaking joint to a marriage. He was offered membership on the spot.

Next year the two sides plan a walk along the aqueduct. The directory will be printed again in spring. A proofreader has been hired, and the {{NWA}} has sent her a poem.`,
  },
  {
    title: 'a judge, a grant and a defendant',
    text: `Trial of former contractor opens before judge of the same name

The trial of [[Grant Hollis]], who is accused of bribing two officials, began on Monday before Judge {{Sarah Hollis}}. The two are not related, the court made clear before anybody could ask.

Prosecutors say that [[Hollis|Grant Hollis]] paid for a kitchen and a holiday. In return his firm was given a contract by the [[Ministry of Public Works]] for nine school roofs, of which seven leak. The defendant, in a grey suit, pleaded not guilty in a voice that could not be heard at the back.

{{Judge Hollis}} ordered the windows to be closed. It was not the last time that the name caused trouble. When a clerk called for "{{Hollis}} and others", both of them looked up. In the transcript the judge will be "the Court", and the accused will keep his name.

Much will depend on a {{grant}} that was paid out on a Sunday. {{Grant}} applications are not handled on Sundays, a civil servant testified, unless somebody asks. He had been asked, he said. By whom he could not recall. {{Grant Thornton}}, the auditors, found the payment in a folder marked "various".

The defence says that the kitchen was a loan. "My client lent a friend some cupboards," said his lawyer, {{Grant Wood}}, who shares a first name with the man beside him. {{Wood}} asked for an adjournment and did not get one.

Outside, pupils of one of the schools stood under umbrellas, although it was dry. A placard read: "Roofs, not {{Parks}}". It was aimed at a councillor, {{Dan Parks}}, who has spent a good deal of money on lawns.

The second of the two officials, an accountant, has admitted taking the holiday. She is to testify on Wednesday. According to the indictment, [[Grant Hollis]] booked the flights himself, with [[Arrow Air]], and kept the boarding cards. [[Arrow|Arrow Air]] confirmed the booking to the court.

If convicted he faces up to six years. The trial is set down for three weeks, in the smaller of the two courtrooms, under a roof that was repaired in May by another firm.`,
  },
  {
    title: 'what people leave behind',
    text: `City weighs a new name for its longest bridge

For half a century the bridge over the estuary has been the {{Calloway Bridge}}, after a general of whom not much is known. On Tuesday the city council began to discuss another name, and the first to object was a living namesake.

[[James Calloway]], who made his fortune in shipping containers, told a hearing that he had nothing to do with the bridge but had grown fond of it. "I get letters when there is a traffic jam," [[Calloway|James Calloway]] said. He has offered to pay for the new signs if the old name stays.

The general was {{Edwin Calloway}}. {{General Calloway}} burned two villages in the war of 1871, according to a study by the {{Calloway Foundation}}, which the shipping magnate set up and which does not spare its name. A case that law students know as {{Calloway v. Harbour Board}} concerned a cousin.

Among the names proposed is that of [[Rosa Delmonte]], the first woman to pilot a ship into the port. [[Delmonte|Rosa Delmonte]] is ninety and follows the debate from a home for sailors. There is already a {{Rosa Delmonte Prize}} for apprentices and a {{Delmonte Street}}, though it is short and leads to a tip. Tinned peaches are another matter: the {{Delmonte}} on the label, as every child in the port knows, is somebody else.

Some would call it after nobody. A petition for "the Long Bridge" has nine thousand signatures. Others like {{Okafor Bridge}}, for the footballer, or {{Nowak Bridge}}, for a welder who died while it was built. {{Jan Nowak}} fell in the spring of 1969; a plaque at the north end has his dates wrong.

The council must decide by October, when the deck is to be resurfaced. The historian on the commission, {{Anne Calloway-Reed}}, has promised to abstain. "With that hyphen," she said, "I can only lose."

It rained during the vote on the agenda. Below, the noon ferry sounded its horn. [[Rosa Delmonte]], asked by telephone what she would like, said that she would like them to paint it.`,
  },
  {
    title: 'ships, furs and lines on a map',
    text: `Icebreaker sails to free stranded cargo vessel

The icebreaker [[Polar Star]] left port on Friday night to help a freighter that has been stuck in the pack for nine days. The crew of twenty on board the freighter have food until the end of the month.

It is the first voyage of the [[Polar Star]] since her engines were rebuilt. Families waved from the quay, and from the windows of the {{Polar Star Hotel}}, where breakfast had been put back an hour for the occasion. A band played in the {{Polar Star Bar}}. The other {{polar star}}, the one that sailors steer by, was behind clouds.

The freighter belongs to the [[Sable Group]]. It had left {{Sable Island}} with timber and was two days from home when the wind turned. [[Sable|Sable Group]] said in a statement that the captain had followed the route given to him. The company has lost two ships in the ice since 2018. Its shares hardly moved.

There are various opinions about that route. It ran along the {{meridian}} rather than around the cape, "straight as an {{arrow}}" in the words of a retired pilot. The {{Arrow Lakes}} Shipping Guild had warned its members in November to keep to the coast. Insurers, among them {{Meridian Marine}}, pay less when such a warning has been ignored.

Aircraft have dropped letters and a guitar. The first machine, chartered from [[Arrow Air]], had to turn round in fog; the second got through. "You see nothing, then white, then a red hull," said the pilot. The hull had been {{sable}} black until a repaint in spring, which may have saved lives.

The icebreaker should arrive on Wednesday. If the ice is thicker than three metres she will wait for a second ship. The {{Pole Star}}, a smaller vessel of the lighthouse service with a name that has confused more than one newspaper, stays in harbour.

On the freighter the cook has begun a diary. The entry for the eighth day, read out over the radio, says: "Soup. Cards. A seal." The seal has been given the name of the managing director.`,
  },
  {
    title: 'people and trees with the names of places',
    text: `Two towns, one hospital and a great many signatures

People in [[Linden]] and in [[Bethel]] have argued about a hospital since 1998. On Thursday the state settled it: there will be one, and it will stand between them, in a field.

"It is nobody's field, which is why we chose it," said the commissioner, {{Victoria Lindqvist}}. {{Victoria}} Lindqvist had walked it in rubber boots. The nearest houses belong to a hamlet of eleven families.

The doctors are content. {{Dr. Paul Linden}}, who runs the old clinic, said that he would miss the stairs. {{Linden}} has worked there since he was a student; a row of {{linden}} trees that he planted will have to come down. His nurse, {{Bethel Johnson}}, has worked there longer still. The {{Bethel Baptist Church}} will hold a farewell service. Its choir has been told to prepare something cheerful.

In [[Bethel]] itself the mood was sour. The town had collected nine thousand signatures and sent them to the capital in a wheelbarrow. "They gave us the wheelbarrow back," said the chemist. In [[Linden]], where the old hospital stands, shopkeepers expect to lose the visitors who buy flowers.

The building will cost eighty million. Part of it comes from {{Victoria}} and {{Albert Linden}}, a couple who left their savings to "the sick of both towns", and part from a bond that [[Meridian Bank]] is to place in autumn. The architects, {{Marlow, Kent and Partners}}, have drawn a long low house with a garden in the middle.

There was one more surprise. The helicopter that serves the coast will move from [[Victoria]] to the new site, an hour's flight nearer to the mountains. Pilots had asked for it for years. The {{Victoria Cross}} holder who founded the service, {{Captain Lake}}, would have approved, they said. A portrait of {{Queen Victoria}} in the waiting room goes to a museum.

Digging begins in May. Before that, the farmer who rents the field would like to bring in his beans. The commissioner has promised him that there will be time, and he has promised her a sack.`,
  },
  {
    title: 'namesakes',
    text: `Nine-year-old beats master, and other news from the region

{{Daniel Park}}, who is nine and goes to school in a village of four hundred, beat a chess master in twenty-six moves on Sunday. {{Daniel}} had learned the game from his grandmother. "I saw it three moves before he did," {{Park}} said, and asked whether he could have an ice cream now.

The baker {{Tomasz Nowak}}, known for a loaf with caraway, has sold his shop after forty years. His customers gave {{Nowak}} a bicycle. He has never learned to ride one. The new owner is called {{Nowakowski}}, which will save money on the sign.

Police are looking for the owner of a trunk found on platform two. On the lid is painted the name {{V. Dragan}}. A retired dancer, {{Viktoria Dragan}}, came to look at it and went away again. It contains eleven left shoes.

The schools of the district have a new inspector. {{Amina Bellows}} comes from the coast and begins in April. She will have an office in the {{Hope Street}} building, beside the swimming bath.

In the capital, meanwhile, the [[National Water Authority]] has raised its prices for the third time in a year. A household will pay about four more a month. The [[NWA|National Water Authority]] blames dry weather and an old dam. [[Amina Yusuf Bello]], who chairs the water committee of the lower house, wants to see the books. "Rain is free," [[Bello|Amina Yusuf Bello]] said on the radio.

The [[Free Valley Council]], which speaks for eleven villages, has called a meeting. The [[FVC|Free Valley Council]] would like the valley to keep its own springs. Its treasurer, {{James Callaway}}, has worked out what they are worth; he keeps the figure in a drawer.

The brass band of the fire brigade is looking for a tuba. The {{Lantern Festival}} has been moved to the second weekend of November because of the football. Children who carry a {{lantern}} of their own making pay nothing.

And the weather: dry, with some cloud over the hills. Frost is possible in the upper valley towards morning. The lost dog of last week, {{Abu}}, has been found asleep in a boat.`,
  },
];
