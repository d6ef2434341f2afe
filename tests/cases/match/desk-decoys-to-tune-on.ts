// Whole articles of many desks, written to see what else fools the matcher and tuned on: people who only share a name, things called after people and
// towns, ordinary words, in seven languages. Marked as the newsstand decoys are: `[[words|Name]]` must be found, `{{words}}` must not.

import type { BlindArticle } from './blind-articles-to-tune-on';

export const DESK_DECOYS: readonly BlindArticle[] = [
  {
    title: 'states: a sheriff in Georgia',
    text: `{{Georgia}} sheriff sues county over jail roof

[[ATLANTA|Atlanta]] — The sheriff of a rural county in north {{Georgia}} asked a state judge on Monday to make commissioners pay for a new roof on the jail, where rain has closed eleven cells since Thanksgiving.

Sheriff Dwayne {{Stokes}} said that he had asked for the money three times. "I can't put a bucket in every cell," {{Stokes}} told reporters outside the courthouse in {{Athens}}, which is 70 miles east of the state capital.

{{Georgia}} law gives a county 60 days to answer. The governor, who is running for the [[Senate]], has said that {{Georgia}} will not pay local bills. A lawyer for the commissioners, Tanya {{Price}} of {{Birmingham}}, Alabama, called the suit a stunt. {{Price}} noted that the sheriff had bought two {{Lincoln}} Navigators and a boat.

The jail stands beside {{Jackson}} Creek, near the {{Georgia}} Power substation. A plaque by the door says that {{Rosa Parks}} Middle School paid for the flower beds. In the lobby hangs a portrait of Mayor Walter {{Gray}}, who held the office from 1931.

In another case, a jury in {{Cairo}}, {{Georgia}}, awarded $4 million to a woman who was hurt by a falling peach crate. The {{Supreme Court}} of Georgia will hear an appeal; the [[Supreme Court]] in Washington has refused to.`,
  },
  {
    title: 'foreign: Georgia and its neighbours',
    text: `[[Georgia]] shuts border road after landslide

[[TBILISI|Tbilisi]], March 3 - [[Georgia]] closed its main road to [[Russia]] on Tuesday after a landslide, leaving some 300 lorries stranded, many of them from [[Turkey]].

The [[Interior Ministry]] said that nobody was hurt. [[Georgian|Georgia]] rescuers cleared one lane by night. Drivers were fed by the {{Interior Ministry}} of the breakaway region on the other side, a local reporter said, and given hats.

Nino {{Stern}}, a driver from [[Batumi]], said she had slept in the cab. Among the loads were {{Turkey}} carpets and 40 tonnes of frozen {{turkey}}. {{Georgia}} Pantelidou, a Greek driver, played the guitar. "{{Georgia}} on My Mind" was, she said, what everybody asked for.

[[Turkey]]'s embassy thanked the rescuers.`,
  },
  {
    title: 'obituaries: three lives',
    text: `OBITUARIES

{{Alan Marsh}}, baker, 1938–2026

The smell of Cross Street at five in the morning was the work of {{Alan Marsh}}, who has died at 87. {{Marsh}} baked for sixty years, the last twenty of them with one hand. He leaves four children and a recipe.

{{Robert Lang}}

Born in [[Bremen]] in 1929, the cellist {{Robert Lang}} came to [[Ireland]] as a child and played in the pit of every theatre in [[Dublin]]. {{Lang}} taught two generations, and was proud that he never owned a car. His marriage to the soprano Edith {{Stern}} ended in 1971.

Professor {{Thomas Cole}}, geologist

{{Thomas Cole}}, 91, who mapped the coast of Labrador on foot, died in his sleep on 4 May. "Rocks don't hurry," {{Cole}} used to say. The {{Thomas Cole}} Medal was founded by his pupils. Three of them went to work for [[Shell]], to his sorrow.

{{Julia Stern}}, who died last week aged 102, nursed in [[Tunis]], [[Cairo]] and [[Basra]] during the war. Sister {{Stern}}, as she was known, later ran the {{Florence}} Ward in {{Chester}} Road Hospital. {{Florence}} was also the name of her cat.`,
  },
  {
    title: 'food: a column and two recipes',
    text: `A roast for people who hate roasts

{{Turkey}} is dry. There, I have said it. For thirty years my aunt {{Florence}} served {{Turkey}} with Brussels sprouts and {{Dijon}} mustard and for thirty years we reached for the gravy. This winter try duck: not {{Peking}} duck, which needs a pump, but a plain bird with {{Bath}} chaps, {{Parma}} ham and a {{Chelsea}} bun to mop up.

Beef {{Wellington}} with {{Vienna}} fingers (serves 6)

Heat the oven to 200C. Beat the egg until it holds. {{Cook}} the mushrooms with a glass of {{Orange}} wine. {{Rice}} goes in the other pan. {{Dip}} the beef in mustard; {{mop}} the board. {{Gray}} salt is best. Serve with a {{Denver}} omelette if you have guests from [[Denver]], as I did.

{{Bologna}} sandwich, as it is eaten in [[Bologna]]: it is not. The {{Cuba}} libre was not invented in [[Cuba]] either, writes [[Dana Forde]], whose book on drinks comes out in May. [[Forde|Dana Forde]] has no time for the {{Brooklyn}}, or for the {{Panama}} sling.

{{Lamb}} shanks keep for a week. {{Price}} per head: about £4. The butcher, Nick {{Lamb}}, closes at noon. {{Lamb}} says that he likes it rare.`,
  },
  {
    title: 'puzzles: crossword, quiz, chess',
    text: `PUZZLES

Crossword 4,112. Across: 1 {{Bishop}} moves this way (8). 5 {{Nice}} biscuit (4). 9 {{Cork}} in a bottle, we hear (7). 11 {{Lincoln}} green, for one (6). 14 Old {{Peking}} man (5). 17 {{Orange}} segment (3). Down: 2 {{Jordan}} almond (5). 3 {{Wolf}} in sheep's clothing (4). 6 {{Troy}} weight (5). 8 {{China}} plate, to a cockney (4).

Quiz. 1. Which composer wrote The Four Seasons? 2. {{Mercury}} has how many moons? 3. What did [[Marie Curie]] find in pitchblende? 4. Who lived at 221B Baker Street? 5. Where is the {{Florence}} of the north?

Answers: 1. [[Vivaldi|Antonio Vivaldi]]. 2. None. 3. Radium. 5. Dresden.

Chess. In the match at [[Bergen]] young Ole {{Brandt}} beat the champion. {{Bishop}} takes pawn, and after that the King has nowhere to go. {{Brandt}} is fourteen. His trainer is the [[Russian|Russia]] Pavel Orlov; there is a {{Newton}} gambit, too, which nobody plays.

Bridge. {{Hope}} for a split in hearts. The {{Vienna}} coup would have saved South.`,
  },
  {
    title: 'sport: results, a stadium and a cup',
    text: `{{Chester}} climb as {{Stirling}} slip

{{Preston}} 1 {{Derby}} 1
{{Hull}} 0 {{Bath}} 3
{{Lincoln}} 2 {{Windsor}} 2

{{Emma Brook}} scored twice for {{Derby}}, the second with her knee. {{Brook}}, 19, came on for Lucy {{May}}. {{May}} hurt a foot. At the {{George Best}} Airport the Northern {{Irish}} side waited six hours for a plane. The {{Fausto Coppi}} climb comes on day four of the tour of [[Italy]].

{{Newcastle}}'s manager, Paul {{Bell}}, praised the young [[Turk|Turkey]] {{Mehmet Kaya}}, a winger. "{{Kaya}} can run," {{Bell}} said. The {{Kansas}} City Chiefs play the {{Buffalo}} Bills in [[London]] in October, and {{Dallas}} visit {{Houston}} a week after.

In [[Cork]] the hurling final was put off. {{Cork}} won the last one by a point. The {{Churchill}} Cup, named after [[Winston Churchill]], will be raffled. {{Phoenix}} and {{Denver}} made trades.

Racing: the 3.15 at {{Chester}}. 1 {{Nelson Mandela}} (7-2), 2 {{Rosa Parks}} (11-4 fav), 3 Moonlight in {{Vienna}} (33-1). {{Marco Polo}} fell. Rowing: {{Cambridge}} beat Oxford by a length. {{Cambridge}} had the lighter crew.`,
  },
  {
    title: 'culture: bands, pubs and a ship',
    text: `What to do this week

{{Franz Ferdinand}} play the Roundhouse on Thursday. {{Franz Ferdinand}} have a new drummer. {{Berlin}} and Europe support. {{Kansas}}, the prog veterans, cancelled.

There is Latin jazz at the {{Duke Ellington}}, upstairs, and a wake at the {{Marie Curie}}, the pub in {{Lincoln}} Lane. The {{Lord Kitchener}} has a quiz. The {{Emmeline Pankhurst}}, a narrowboat, serves tea.

The {{Nelson Mandela}} Players put on [[Mary Shelley]]'s Frankenstein at the {{Dickens}} Theatre. It was in [[Turin]] that she read of galvanism, says the director, [[Amara Nwankwo]]. "[[Shelley|Mary Shelley]] was eighteen," [[Nwankwo|Amara Nwankwo]] told us.

Film: {{Florence}}, a thriller about a forger (15). {{Copenhagen}} (12A). Two physicists talk. {{Lincoln}} (PG). A president talks.

{{Beethoven}} (U). The dog is back. {{Paris}} Blues, with jazz. {{Sydney}} White, without. The musical Chess, and {{Naples}} yellow, a show of painters from [[Naples]].

TV: 9pm Inspector {{Abbey}}. Ruth {{Gray}} hunts a poisoner. {{Abbey}} is off his food. 10pm {{Sky}} at Night: {{Jupiter}} and its moons. 11pm {{Shelley}} and Son, repeat.`,
  },
  {
    title: 'business: firms, funds and a price list',
    text: `{{Curie}} Therapeutics soars as {{Newton}} Asset Management sells

Shares in {{Curie}} rose 14% on Tuesday after the drug maker said a trial had worked. {{Newton}} cut its stake to 4%. [[Phoenix Group]] held on to its own.

{{Brook}} Foods, founded by Harold {{Brook}} in 1922, will close its plant near [[Preston]]. "We have run out of road," its chairman, Ian {{Stokes}}, said. The buyer, {{Lincoln}} Capital, is advised by {{Marsh}} & McLennan and by {{Bell}} Pottinger. {{Lang}} O'Rourke will clear the site; {{Lang}} expects to be done by spring.

[[Julia Stern]], the chief executive, told analysts that Easter had been slow. "Fuel is dear," [[Stern|Julia Stern]] said. A {{Stern}} School professor disagreed. A {{Churchill}} policy, sold by the insurer of the dog, costs a tenth more.

Prices at the close: {{Orange}} 11.20; {{Galaxy}} Digital 8.05; {{Vienna}} Insurance 31.10; {{Dallas}} Fed index 4.1; {{Windsor}} chair, oak, £180. {{Hope}} Construction unchanged; {{Polo}} shirts, three for two.

The {{Federal Reserve}} Bank of {{Dallas}} said that banks were healthy; the [[Federal Reserve]] in Washington did not comment. The {{Bank of England}} pub, by the station, has changed hands. In [[Japan]] the yen was steady, the {{Panama}} tonnage rule notwithstanding.`,
  },
  {
    title: 'courts: people of no importance',
    text: `Woman jailed for theft of swans

A woman who stole two swans from the lake at {{Windsor}} Great Park was jailed for four months on Friday.

{{Anna Karlsson}}, 23, of no fixed address, told magistrates that she had meant to set them free. A passer-by, {{Carl Brandt}}, 57, called the police. {{Brandt}} said that he had heard hissing from a holdall. Mr {{Brandt}}, a retired roofer, was praised by the court.

[[Helen Bishop]], prosecuting, said that the birds belonged to the Crown. "They are not hers to free," Miss [[Bishop|Helen Bishop]] said. The {{bishop}} of the diocese had written in support. Defending, Oliver Frost asked for mercy.

PC {{Thomas Cole}} gave evidence that one of the birds bit him. Asked by Frost if he had provoked it, PC {{Cole}} said no. A vet, {{Maria Santos}}, 34, from [[Chelsea]], found the birds thin. The magistrate, Judith {{Rice}}, said she had thought of probation. {{Rice}} told the accused to find another hobby.

The case was first reported by the {{Chester}} Standard. {{Karlsson}} smiled as she was led down. A friend, {{Paris}} Lewis, wept. "{{Paris}} is very upset," another said. {{Brooklyn}}, her son, is two.`,
  },
  {
    title: 'headlines: a page of short news in title case',
    text: `News in Brief

{{Rice}} Prices Rise as {{Bush}} Fires Spread

{{May}} Sees Record Rain, {{Price}} of Bread Jumps

{{Young}} {{Bishop}} Stirs Up Old {{Hope}}

Farmers near [[Mosul]] say that {{rice}} is dearer than meat. Ministers blame fires in the {{bush}}. [[Susan Rice]], a former envoy, will visit [[Iraq]] with aid. "I have seen worse," [[Rice|Susan Rice]] said.

[[Kate Bush]] Tops Charts at 70; {{Bush}} Telegraph Falls Silent

Radio villagers call the {{Bush}} Telegraph shut on Sunday. {{Bush}} rats ate the cables.

{{Nigel Price}} Elected to Parish Council in {{Chester}}-le-Street

A postman has won a seat in Durham. {{Nigel Price}}, 31, delivers there. "I know every dog," {{Price}} said.

{{Labour}} of Love: {{Home Office}} Desks on Sale

Sales of {{home office}} furniture have doubled. {{Parliament}} of Owls Seen in Wood`,
  },
  {
    title: 'deutsch: Nachrichten aus der Provinz',
    text: `{{Koch}} gesucht: Gasthöfe finden kein Personal

[[BREMEN|Bremen]] – Die Gasthöfe im Norden suchen Leute. „Ein {{Koch}} kommt auf drei Stellen", sagt Wirtin Elke {{Sommer}}. Im {{Sommer}} sei es am schlimmsten. {{Essen}} müssten die Gäste trotzdem.

Der Abgeordnete [[Olaf Koch]] will Abhilfe schaffen. [[Koch|Olaf Koch]] fordert Visa für Fachkräfte. [[Koch|Olaf Koch]]s Vorschlag liegt in [[Berlin]]. Auch [[Angela Merkel]] habe das einst gewollt; [[Merkel|Angela Merkel]]s Erlass von 2015 sei noch in Kraft. Im {{Merkel}}-Park blühen die Rosen, im {{Haus Merkel}} wird gekocht.

{{Wolf}} reißt Schafe bei [[Halle]]

Ein {{Wolf}} hat in der Nacht elf Schafe gerissen. {{Wolf}} und Schaf, das gehe nicht zusammen, sagt ein {{Bauer}}. {{Bauer}} und Hund hätten nichts gehört. In der {{Halle}} nebenan lagen die Kadaver. Landrätin [[Katrin Bauer]] will den Abschuss. „Wir haben lange gewartet", so [[Bauer|Katrin Bauer]].

Die {{Hamburger}} kosten jetzt acht Euro, die {{Berliner}} zwei; {{Wiener}} gibt es zum halben Preis. In der {{Beethovenstraße}} wird gebaut, in der {{Marie-Curie-Straße}} auch. Das {{Café Roche}} bleibt zu. {{Jens Wolf}}, 9, aus Bad Zwesten hat den Vorlesepreis gewonnen.`,
  },
  {
    title: 'français: la vie des villes',
    text: `{{Tours}} de magie et {{petit}} pain : la foire rouvre

[[LYON|Lyon]] — La foire a rouvert ses portes samedi. Des {{tours}} de cartes, un {{nice}} souvenir, et du pain {{blanc}} pour tous.

Le {{maire}}, Gérard {{Roche}}, a coupé le ruban. {{Petit}} discours, grande fête. « Je suis ému », a dit {{Roche}}. Le ministre [[Bruno Le Maire]] devait venir ; [[Le Maire|Bruno Le Maire]] a été retenu à [[Paris]]. {{Le maire}} a donc parlé seul. {{Le Maire}} de la commune voisine, Paul {{Blanc}}, boudait.

{{Nancy}} Dubois, 42 ans, vend des crêpes. {{Nancy}} vient chaque année. La rue {{Marie-Curie}} était fermée, le lycée {{Charles Dickens}} aussi. Le bus va place de la Nation, puis à {{Lourdes}}, le quartier du port. Le vin de [[Bergen]], cela n'existe pas.

La députée [[Sophie Petit]] a promis des aides. « C'est peu », reconnaît [[Petit|Sophie Petit]]. L'acteur {{Jean Roche}}, 31 ans, né à Lille, signera ses livres. Les {{Orange}} sont à deux euros le kilo. L'{{Orange}} mécanique passe au cinéma {{Vivaldi}}.`,
  },
  {
    title: 'español: sucesos y deportes',
    text: `{{Guerra}} de precios en el mercado de [[Bilbao]]

Las fruterías bajan otra vez. {{Guerra}} abierta, titula un diario. La ministra [[Carmen Rey]] pidió calma. «No es una {{guerra}}», dijo [[Rey|Carmen Rey]]. El {{Rey}} visitará el puerto el martes. Dos {{iglesias}} tocaron las campanas; {{Iglesias}} y bancos cerraron.

El portero Luis {{Reyes}} paró dos penaltis. {{Reyes}}, de 20 años, es de {{Córdoba}}, Andalucía. Los {{Reyes}} Magos llegan el día 5. {{León}} ganó 2-0 a {{Santiago}} Wanderers. Un {{león}} escapó del zoo. {{Santiago}} Gómez, el cuidador, lo encontró. {{Santiago}} está bien.

En la plaza Simón Bolívar y en la calle {{Nelson Mandela}} hubo música. El dólar sube, el bolívar baja. [[Diego Guerra]], alcalde, prometió más agua para todos. [[Guerra|Diego Guerra]] no dio fechas. {{Mérida}}, en Extremadura, tampoco.`,
  },
  {
    title: 'по-русски: хроника',
    text: `{{Волков}} в области стало больше

Охотники насчитали 300 {{волков}}. {{Волков}} видели у деревни. Депутат [[Андрей Волков]] предложил премию. «Мы ждали долго», — сказал [[Волков|Андрей Волков]].

{{Владимир}} Петров, лесник, против. {{Владимир}} живёт в лесу. {{Орёл}} сел на крышу. Поезд пришёл в [[Орёл]] ночью. На улице {{Марии Соколовой}} прорвало трубу. Сантехник {{Иван Мельник}}, 45 лет, чинил её до утра. {{Мельник}} устал. Завод имени {{Кирова}} стоит.

[[Мария Соколова]] приехала из [[Москвы|Москва]]. [[Соколова|Мария Соколова]] обещала деньги.`,
  },
  {
    title: 'history: the same names in other centuries',
    text: `A town and its great names

{{Francis Bacon}}, who painted screaming popes, never came here, but his framer did. {{Bacon}} bought his brushes by post. The other one, [[Francis Bacon]] the philosopher, stayed at the abbey in 1605, and [[William Harvey]] bled the abbot. [[Harvey|William Harvey]] charged him twelve shillings.

A goldsmith, {{William Harvey}}, 44, now runs the museum shop. {{Harvey}} says that tourists ask him for his pulse. [[Henry James]] came for tea in 1877. {{Henry James}}, 27, a plumber from {{Cambridge}}, Ontario, comes every summer; he likes the ducks.

The airwoman [[Amy Johnson]] landed on the common in 1930. [[Johnson|Amy Johnson]] waved. Her name lives on in the {{Amy Johnson}} estate, where Kyle {{Johnson}} keeps pigeons. {{Johnson}} names each after a town: {{Lahore}}, {{Colombo}} and {{Delhi}} are his best. {{Colombo}} won the race from [[Rome]].

In 1776 a sloop, the {{Isaac Newton}}, was built here; the {{Newton}} sank off Jersey. The Treaty of {{Copenhagen}} was signed in the inn. So were the {{Berlin}} decrees, a guide will say. General Lee {{Marsh}}, an actor, is buried by the gate, and {{Indira Gandhi}}, a tabby.`,
  },
  {
    title: 'war: units, ranks and words',
    text: `Shelling wounds nine near the river

[[BAGHDAD|Baghdad]] — Nine people were wounded on Sunday when shells fell on a market north of [[Mosul]], officials said. The [[Army of Light]] denied firing them. A statement in the name of the {{Army of Light}} Martyrs' Brigade said otherwise.

Militia commander [[Karim Aziz]] said his men had been asleep. "We fire at noon," [[Aziz|Karim Aziz]] said. Among the wounded were {{Karim Aziz}}, 12, a schoolboy, and his sister. {{Karim Aziz}}'s school is shut. A medic, Dr Layla {{Aziz}}, said that {{Hope}} was all she had left; she is with [[Oxfam]]. {{Aziz}} has not slept.

The [[National Guard]] was sent for. The {{National Guard}} of the region next door closed the bridge. {{Mercury}} in the wells worries doctors. {{Liberty}} is a word here, said a teacher, as {{Jupiter}} is. {{Lions}} roared in the zoo of [[Basra]].

The {{Free Syrian Army}} Museum, in another country, has lent a tank. An {{Eagle}} drone circled; {{Vanguard}} units of the army dug in. A {{Jordan}} valley farmer sent onions, and [[Jordan]] sent blankets. The {{Jordan}} is low this year. {{Chad}} Miller, an aid worker, signed for them. {{Niger}} seed, for birds, came too.`,
  },
  {
    title: 'nederlands: streeknieuws',
    text: `{{Visser}} vangt reuzenpaling bij [[Zwolle]]

Een {{visser}} uit [[Best]] heeft een paling van twee meter gevangen. {{Best}} zwaar, zei hij. De {{boer}} naast hem geloofde het niet. {{Visser}} en hond gingen naar huis.

Minister [[Jan de Boer]] kwam kijken. "Ik heb zoiets nooit gezien", zei [[De Boer|Jan de Boer]]. In de {{Beethovenlaan}} was het druk. Bakker {{Pieter Visser}} (62) uit Hattem bakte er broodjes bij. {{Visser}} verkocht alles.

In [[Utrecht]] werd gelachen. De {{Marie Curieschool}} kreeg les van een viskenner.`,
  },
  {
    title: 'italiano: cronaca',
    text: `{{Costa}} troppo: i balneari protestano a Venezia

{{Costa}} troppo un ombrellone, dicono i turisti. Lungo la {{costa}} i prezzi salgono. La ministra [[Silvia Costa]] ha promesso controlli. «Vigileremo», ha detto [[Costa|Silvia Costa]].

Il portiere {{Matteo Grassi}}, 24 anni, ha parato tutto; {{Grassi}} è di [[Verona]]. Cibi {{grassi}} da evitare, dice il medico. {{Potenza}} del motore: 90 cavalli. In via {{Antonio Vivaldi}} un incendio. La scuola {{Marie Curie}} è chiusa. L'Inter ha vinto a Torino.`,
  },
];
