// Ten articles of the same kinds as blind-articles-to-tune-on, written and marked before any matcher had read them, and only reported on: no rule is
// changed because of a single case here.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const BLIND_ARTICLES_TO_REPORT: readonly BlindArticle[] = [
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
    title: 'culture: a film festival',
    text: `A bear, a boat and too many Bakers: notes from the festival

The jury under Emma {{Stone}} saw nineteen films in eight days, and it shows. {{Stone}} gave the first prize to "{{Baghdad}}, Nebraska", in which nothing is in [[Baghdad]].

The best actor was Idris {{Okonkwo}}. {{Okonkwo}} plays a priest who sells a boat. He dedicated the prize to his mother, {{Blessing}}, who had never missed a film of his, not even the bad ones.

"{{Granada}}" by Pilar {{Romero}} is a love story in a garage, set in [[Granada]]. {{Romero}} herself sweeps the floor in one scene. The sound is by Dolby, the silence by {{Romero}}. In "The {{Windsor}} Knot" a tailor falls asleep.

Will {{Turner}} directed "{{Churchill}}'s Parrot", the closing film. {{Turner}} bought the parrot in Portugal. [[Winston Churchill]] is heard on the radio; the parrot answers. [[Churchill|Winston Churchill]] would have laughed.

A retrospective showed eleven films with [[James Stewart]]. In most of them [[Stewart|James Stewart]] is honest. His namesake, the projectionist Kelly {{Stewart}}, got flowers. The party was in the {{Lebanon}} Room of the {{Hotel Geneva}}.`,
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
    title: 'travel: an island by bus',
    text: `ON THE 34 BUS WITH A GOAT

The bus from [[Valencia]] takes three hours to the lake, or five with a goat. I had the window. A {{valencia}} orange was passed from hand to hand.

Behind me a student read "{{Moscow}} to the End of the Line" in {{Italian}}. She was from [[Finland]] and had studied {{Chinese}} and {{Polish}} in [[Kyiv]]. The chicken on her lap was called {{Kyiv}}, which I thought in bad taste.

At the {{Niger}} Bridge, a plank named in jest, we got out. Lunch was {{Spanish}} omelette, {{Vienna}} sausages and a {{Swiss}} roll. The {{Swedish}} massage next door was closed. Two [[Norwegian|Norway]] cyclists ate {{Swedish}} meatballs out of a tin. {{Mexican}} waves of heat came off the road.

In the village a man sold Oxford shoes and Bermuda shorts. His Great Dane wore one of each. "[[Brazil]] is nicer," said the man, "but they do not need shoes."

We slept at the {{Hotel Java}}, under {{Venetian}} blinds. The owner, Señora {{Cuba}}, has run it since her husband left for [[Cuba]]. Breakfast was {{turkey}}. For the goat there was {{Jersey}} cream.`,
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
    title: 'business: brands of people',
    text: `Shoe war ends with a handshake and one shoe

The brothers {{Marcos}} make shoes in the north, and for thirty years they did not speak. Jaime {{Marcos}} made the left, one might say. On Friday he called Rico. "{{Marcos}} Shoes is one firm again," {{Marcos}} said.

No, they are not related to [[Ferdinand Marcos]]. Everybody asks, given the shoes. A rival, {{Villa}} Footwear, wished them luck. The chain {{Castro}}, from another hemisphere, sells them. So does {{Gap}} Kids. [[Gap]] itself does not.

The lawyers were {{Smith}} and {{Will}}. Will Smithers, for Rico, charged by the hour. A film about it all will star no one like [[Will Smith]], though Rico asked: "[[Smith|Will Smith]] would be perfect."

[[Corazon Aquino]] once bought a pair. [[Aquino|Corazon Aquino]] wore them to church. [[Manila]] has a museum for them. There is also a street, {{Aquino}} Street, with eleven shops.

The bank behind the deal, [[Barclays]], sold its part to the {{Phoenix}} Fund. [[Phoenix Group]] has no stake. A banker named Barclay wept. Steve {{Biko-Jones}}, of the union, would like to see wages; {{Jobs}} come first, he said.`,
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
    title: 'Latin America: presidents and streets',
    text: `Avenue loses a dictator, gains a footballer

[[SANTIAGO|Santiago]] — The avenue 11 de Septiembre is long gone; now {{Augusto Pinochet}} Lane, a dead end with nine houses, will go too. [[Augusto Pinochet]] never set foot in it. [[Pinochet|Augusto Pinochet]] was driven past once.

It will be called after Marta {{Allende}}, who kept goal. {{Allende}} is 80. She was often asked about [[Salvador Allende]]. "He shot with the left, I caught with both," {{Allende}} says. The novelist Isabel {{Allende}} is a fan.

[[Lucia Romero]], the mayor, spoke under an umbrella. [[Romero|Lucia Romero]] quoted the archbishop Óscar {{Romero}}, whom she revered. The band played a march called {{San Salvador}}. A dog named {{Fidel}} barked; [[Fidel Castro]] would have gone on longer, said somebody.

The [[Colombian|Colombia]] ambassador was there, by mistake. He was looking for {{Colombia}} Street. [[Oscar Arias]] had sent a letter. In it [[Arias|Oscar Arias]] called goalkeepers the last pacifists. {{Ortega}}, the butcher, gave the sausages. [[Daniel Ortega]] had not been asked.

The {{Santiago}} Bernabéu, it was noted, is elsewhere.`,
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
