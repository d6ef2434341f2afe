// Short articles that try to fool a matcher, one kind of trap each, written together with decoys-to-tune-on: what is measured here is only reported,
// and no rule is changed because of it.

import type { Decoy } from './decoys-to-tune-on';

export const DECOYS_TO_REPORT: readonly Decoy[] = [
  {
    kind: 'another person of the same family name',
    persons: 'Margaret Thatcher, Nelson Mandela, Tony Abbott',
    text: `Chess club keeps its room

The club's treasurer, Colin Thatcher, counted the votes by hand. {{Thatcher}} said the result was clear. Sipho Mandela, who is fifteen, had asked for the recount; {{Mandela}} lost his game the same evening.

"Ask {{Abbott}}," said the caretaker, meaning the landlord, Ms. Rose Abbott.`,
  },
  {
    kind: 'relatives of the listed one',
    persons: 'Jimmy Carter, Justin Trudeau, Bill Gates',
    text: `Billy {{Carter}} brewed beer. A can of it stands in the museum beside a peanut scale; [[Jimmy Carter]] never drank any, the guide says.

Margaret {{Trudeau}} signed copies of her book. {{Trudeau}} was asked about her son and smiled. Melinda {{Gates}} had sent flowers; Ms. {{Gates}} could not come.`,
  },
  {
    kind: 'the family',
    persons: 'Bashar al-Assad, Joseph Kennedy, Rupert Murdoch, Charles Koch',
    text: `The {{Kennedys}} sailed past at noon. A lawyer for the {{Koch}} brothers bought the jetty, and the {{Murdoch}} children, three of them, the boat house.

The {{Kennedy}} family has summered there for a century. Neighbours speak of the {{Assad}} dynasty when the dog barks.`,
  },
  {
    kind: 'companies called after somebody',
    persons: 'Ferdinand Porsche, Adi Dassler, Steve Boeing, Gottlieb Daimler, Werner Siemens, Robert Bosch',
    text: `{{Boeing}} lost an order for ninety jets. {{Siemens}} will cut jobs in the valley and {{Bosch}} has frozen wages. A court found against {{Daimler}} in March.

"We trust {{Boeing}}," the airline said. {{Porsche}} drivers honked outside.`,
  },
  {
    kind: 'ships and aircraft',
    persons: 'Harry Truman, Carl Vinson, John McCain, Mikhail Kutuzov',
    text: `The destroyer USS {{John S. McCain}} was towed into port. The USS {{Carl Vinson}} and the carrier {{Harry S. Truman}} held a drill without it; the {{Vinson}} will return in May.

A hospital ship, the {{Mikhail Kutuzov}}, passed them.`,
  },
  {
    kind: 'streets and stations',
    persons: 'Rosa Luxemburg, Victor Hugo, John Paul, Lester Pearson, Indira Gandhi',
    places: 'Liverpool, Alexandria, Leicester',
    text: `Police closed {{Rosa Luxemburg}} Platz and part of Avenue {{Victor Hugo}}. Trains from {{Liverpool}} Street ran late; theatres on {{Leicester}} Square opened anyway.

Flights from {{Indira Gandhi}} International Airport were sent to {{Pearson}} Airport. A café on {{Alexandria}} Road gave out tea.`,
  },
  {
    kind: 'football clubs',
    places: 'Madrid, Paris, Newcastle, Milan, Rotterdam, Leeds',
    text: `Atlético {{Madrid}} and {{Paris}} Saint-Germain drew. {{Newcastle}} United sold their keeper to AC {{Milan}}; Sparta {{Rotterdam}} want him too.

He was born in [[Leeds]] and played for {{Leeds}} United at sixteen. His parents still live in [[Newcastle]].`,
  },
  {
    kind: 'laws and doctrines',
    persons: 'Harry Truman, Wesley Jones, Jim Brady, John Hyde, Henry Jackson, Leonid Brezhnev',
    text: `The {{Truman}} Doctrine is taught in one lesson, the {{Brezhnev}} Doctrine in two. Shippers want the {{Jones}} Act repealed, and hunters the {{Brady}} Bill.

The {{Hyde}} Amendment and the {{Jackson}}-Vanik amendment are on the exam.`,
  },
  {
    kind: 'prizes',
    persons: 'Man Booker, Carl Goncourt, Bram Stoker, Fields Medal, Charlemagne, Rhodes Scholar, John Fields, Cecil Rhodes',
    text: `A {{Booker}} Prize winner will read on the pier. She beat two {{Rhodes}} scholars to it, and a mathematician with a {{Fields}} Medal.

The {{Stoker}} Award for horror went to a dentist. "I had hoped for the {{Goncourt}}," he said, "or at least the {{Booker}}."`,
  },
  {
    kind: 'hurricanes',
    persons: 'Sandy Berger, Helene Fischer, Otis Redding',
    places: 'Ophelia, Ida, Milton',
    text: `Storm {{Ophelia}} tore down the pier. Hurricane {{Ida}} had spared it, and so had {{Milton}}, which turned north. {{Milton}} weakened over the sea.

Tropical Storm {{Helene}} is expected on Monday. "{{Sandy}} was the worst," said a fisherman, who also lived through {{Otis}}.`,
  },
  {
    kind: 'diseases and drugs',
    persons: 'Alois Alzheimer, Burrill Crohn, John Down, Hans Asperger',
    places: 'Hendra, Lassa, Coxsackie, Spain',
    text: `Horses must be vaccinated against the {{Hendra}} virus. {{Lassa}} fever was ruled out, {{Coxsackie}} was not. The {{Spanish}} flu filled the old graveyard.

A day centre for {{Alzheimer}}'s patients opened. People with {{Crohn}}'s disease or {{Down}} syndrome may use its pool. {{Asperger}} syndrome is no longer diagnosed.`,
  },
  {
    kind: 'words at the start of a sentence',
    persons: 'Chevy Chase, Jack Black, Heather Stone, Hugh Grant, Neil Young',
    text: `{{Young}} people cannot find flats. {{Grant}} applications pile up at the town hall. {{Black}} ice closed the pass, and {{Stone}} walls fell.

{{Chase}} the council, a tenant said. {{Jack}} screws held up the roof; {{Heather}} grows in the gutters.`,
  },
  {
    kind: 'months and days',
    persons: 'April Glaspie, Robert August, Tuesday Weld',
    places: 'June',
    text: `Snow fell in {{April}}. {{August}} will be dry, and {{June}} was. On {{Tuesday}} the pump failed again.

{{April}} showers filled the tank. The works end by {{August}} 4.`,
  },
  {
    kind: 'places that are words',
    places: 'Cork, Orange, Buffalo, Sandwich, Marathon, Lead, Best',
    text: `{{Orange}} juice ran out first. {{Cork}} floors are back in fashion; {{Buffalo}} wings are not. {{Lead}} pipes must go by spring.

{{Best}} of all was the tea. {{Marathon}} runners ate a {{Sandwich}} each. Their bus had come from [[Cork]] overnight.`,
  },
  {
    kind: 'given names that are places',
    places: 'Madison, Florence, Brooklyn, Austin, India, Carolina, Adelaide',
    text: `{{Madison}} Keys won in two sets. {{Florence}} Nightingale's lamp was sold to {{Brooklyn}} Beckham, and {{Austin}} Powers wigs to everybody.

{{India}} Hicks wrote the catalogue. "{{Carolina}} is late," said {{Adelaide}} Osei, the auctioneer. {{Carolina}} arrived at three.`,
  },
  {
    kind: 'headlines in capitals',
    persons: 'Nick Green, Roger Waters, Dick Turpin, Steve Banks',
    places: 'Angola, Hope, China',
    organizations: 'Shell, Independent Television',
    text: `{{GREEN}} {{BANKS}} {{HOPE}} RISING {{WATERS}} WILL SPARE {{CHINA}} CUPS OF RIVER CAFÉ

The river café has moved its cups upstairs. Its owner planted willows on the bank last year. A {{SHELL}} hangs over the door.`,
  },
  {
    kind: 'bylines and credits',
    persons: 'Mark Carney, Paul Simon, Lucy Allan, Peter Mandelson',
    places: 'Victoria',
    text: `Ponds to be cleared of weed

{{Paul Simon}}, Environment Editor
{{Lucy Allan}} in Bergen

The council will dredge three ponds in autumn. Ducks will be moved to the castle moat.

Photograph: {{Mark Carney}}/Harbour Press. Edited by {{Peter Mandelson}} and {{Victoria}} Sands`,
  },
  {
    kind: 'films, plays and songs',
    persons: 'Abraham Lincoln, Elvis Presley, Oskar Schindler, Anna Karenina, Frida Kahlo',
    places: 'Fargo, Nashville, Alabama, Manhattan',
    text: `The open-air cinema starts with "{{Fargo}}" and goes on to "{{Lincoln}}", "{{Nashville}}" and Woody Allen's "{{Manhattan}}". A pianist will play before "{{Schindler}}'s List".

Everybody sang "Sweet Home {{Alabama}}". The ballet of "{{Anna Karenina}}" is sold out.`,
  },
  {
    kind: 'lists of results',
    persons: 'Tony Blair, Serena Williams, Elizabeth Warren',
    places: 'Brentford, Burnley, Reading, Bolton',
    text: `Saturday's scores

{{Burnley}} 3–1 {{Brentford}}
{{Reading}} 0–0 {{Bolton}} (after extra time)

Regatta, men's single sculls: 1 P. {{Blair}} (NZL) 6:44; 2 D. {{Williams}} (JAM) 6:47; 3 O. {{Warren}} (IRL) 6:50.`,
  },
  {
    kind: 'hyphenated names',
    persons: 'Andrew Lloyd, Tim Webber, Sacha Cohen, Helena Carter, Kristin Scott',
    places: 'Alsace, Lorraine, Berlin',
    text: `Imogen {{Lloyd}}-{{Webber}} wrote the tune and Camilla {{Scott}}-{{Carter}} the words. {{Lloyd}}-{{Webber}} is nineteen.

A baker from [[Berlin]]-based Nordkorn brought rolls. The quiche was called {{Lorraine}}; a {{Cohen}}-Tannoudji theorem was explained.`,
  },
  {
    kind: 'brands',
    persons: 'Giorgio Armani, Thierry Mugler, Charles Rolls, Karl Benz, Ralph Lauren, Louis Vuitton',
    text: `The dress was {{Mugler}}, the shoes {{Armani}}. A {{Louis Vuitton}} trunk served as the desk; a {{Ralph Lauren}} polo shirt hung over it.

Bidders came in a {{Rolls}}-Royce and a Mercedes-{{Benz}}. An {{Armani}} suit went for forty euros.`,
  },
  {
    kind: 'rivers and countries',
    places: 'Paraguay, Uruguay, Mississippi, Colorado, Missouri, Zambia, Ohio',
    text: `The {{Paraguay}} River is at its lowest in a century. Barges on the {{Uruguay}} River wait for rain. A dam on the {{Colorado}} River was opened.

The {{Mississippi}} River crested below the bridge, and the {{Ohio}} River followed. Engineers flew in from [[Uruguay]].`,
  },
  {
    kind: 'demonyms that are not the state',
    places: 'Brazil, Panama, Jersey, Ireland, Scotland, Cuba, Greece, Holland, Canada, Siberia',
    text: `She wore a {{Panama}} hat and a {{Jersey}} cardigan. There was {{Greek}} yoghurt with {{Brazil}} nuts; a {{Dutch}} oven stood on the fire, and an {{Irish}} setter lay before it.

Two {{Canada}} geese and a {{Scottish}} terrier fought over a {{Cuban}} sandwich. The {{Siberian}} husky slept.`,
  },
  {
    kind: 'somebody else of the same full name',
    persons: 'George Michael, Jack Straw, Elizabeth Taylor',
    text: `A gardener called {{Jack Straw}} has won the marrow contest. The gardener, no relation of the former minister, grew it in a bath. {{Straw}} was given a spade.

Second came {{Elizabeth Taylor}}, 12, a pupil from Ystad. {{Taylor}} had named the marrow Bob.`,
  },
  {
    kind: 'double surnames',
    persons: 'Pedro Sánchez, Felipe González, Hugo Chávez, Federico García Lorca',
    text: `Rosario {{Sánchez}} Molina teaches the bees to dance, or so she says. {{Sánchez}} Molina keeps nine hives. Her neighbour, Tomás Ruiz {{González}}, fears them.

Laura {{García Lorca}} opened the show. "We plant thyme," said César {{Chávez}} Ibarra.`,
  },
  {
    kind: 'family name first',
    persons: 'Mao Zedong, Chen Shui-bian, Ban Ki-moon, Nguyen Phu Trong, Lee Kuan Yew',
    text: `{{Nguyen}} Xuan Phuc cut the ribbon. {{Nguyen}} thanked the cooks. {{Chen}} Guangcheng gave a talk; {{Chen}} spoke for ten minutes.

{{Mao}} Xinyu was in the first row beside {{Lee}} Hsien Yang. A {{ban}} on phones was announced.`,
  },
  {
    kind: 'patronymics and fathers’ names',
    persons: 'Saddam Hussein, King Abdullah, Ahmed Shah, Abu Bakr, Ali Khamenei',
    text: `Mahmoud Abu {{Bakr}} sells carpets; {{Abu Bakr}} Conteh buys them. Raghad {{Hussein}} lives abroad. The late {{Hussein}} bin Talal built the road.

Mojtaba {{Khamenei}} prayed in the first row. {{Ahmed Shah}} Massoud has a tomb in the valley.`,
  },
  {
    kind: 'longer names of organizations',
    organizations: 'Times, Interior Ministry, Hamas, National Guard, Red Cross, Central Bank, Green Party',
    text: `The Khaleej {{Times}} broke the story. The Ukrainian {{National Guard}} and the {{Red Cross}} Red Crescent Museum are both hiring, it said.

The European {{Central Bank}} kept its rate. A march of the Left-{{Green Party}} Youth ended at the {{Times}} Square screen. [[Hamas]] said nothing.`,
  },
  {
    kind: 'acronyms of something else',
    organizations: 'IT, AID, SAS, PLO, ETA, FARC',
    text: `{{It}} rained. First {{aid}} was given to two people. The {{ETA}} of the bus is nine, the driver said.

The Polish Lamp Office ({{PLO}}) tested the bulbs. {{PLO}} inspectors wore gloves. "NEED {{IT}} NOW," a sticker read.`,
  },
  {
    kind: 'treaties and conferences',
    places: 'Versailles, Maastricht, Lisbon, Minsk, Hague, Bologna, Montreal',
    text: `Pupils must know the Treaty of {{Versailles}} and the {{Maastricht}} Treaty. The {{Lisbon}} Treaty came up in the oral; the {{Minsk}} agreements did not.

Degrees follow the {{Bologna}} Process. The {{Montreal}} Protocol was signed by a delegation that had lunch in [[Bologna]].`,
  },
]; // biome-ignore format: a table
