// Four more articles of the kind of name-forms-to-tune-on, written and marked at the same time and only reported on.

import type { NameFormsArticle } from './name-forms-to-tune-on';

export const NAME_FORMS_TO_REPORT: readonly NameFormsArticle[] = [
  {
    title: 'an election in the north',
    places: 'Iceland, Norway, Denmark, Reykjavik',
    absent: 'Jón Sigurðsson, Helga Einarsdóttir, Lars Kristian Dahl, Sweden',
    text: `[[Iceland]] votes, and then goes swimming

[[REYKJAVIK|Reykjavik]] — Prime Minister [[Katrín Jónsdóttir]] won a second term on Saturday in an election that turned on herring, housing and, in the last week, a horse.

With all votes counted, the party of Ms. [[Jónsdóttir|Katrín Jónsdóttir]] has 24 of 63 seats. [[Katrin Jonsdottir|Katrín Jónsdóttir]], as foreign papers spell her, went straight from the count to an outdoor pool. "It is what we do," [[Jónsdóttir|Katrín Jónsdóttir]] said from the water.

Her rival, [[Sigurður Ingi Einarsson]], conceded at three in the morning. [[Einarsson|Sigurður Ingi Einarsson]] had promised cheaper loans. [[Sigurdur Einarsson|Sigurður Ingi Einarsson]], a former banker, blamed the weather and the horse, which had thrown him in front of cameras. His sister, Helga, runs the stable.

[[Icelandic|Iceland]] coalitions take weeks. The likeliest partner is [[Björn Thor Magnússon]] of the centrists. Mr. [[Magnusson|Björn Thor Magnússon]] said that his telephone was on. He has governed with both. "[[Magnússon|Björn Thor Magnússon]] would govern with the horse," a commentator, [[Guðrún Pálsdóttir]], said. Prof. [[Pálsdóttir|Guðrún Pálsdóttir]] teaches politics.

From [[Oslo|Norway]] and [[Copenhagen|Denmark]] came congratulations. The [[Norwegian|Norway]] fisheries minister, [[Lars Kristian Bråten-Dahl]], hoped that talks on mackerel would resume. [[Bråten-Dahl|Lars Kristian Bråten-Dahl]] is known in the capital; [[Lars Bråten-Dahl|Lars Kristian Bråten-Dahl]] studied there.

[[Denmark]]'s ambassador, [[Mette Holm]], had watched the count at the town hall. [[Holm|Mette Holm]] called it "quick, quiet and well fed." Her predecessor, Kaare Holm, no relation, once described it as slow.

The horse was reported to be well. The president, [[Ólafur R. Stefánsson]], will ask somebody to form a government this week. President [[Stefánsson|Ólafur R. Stefánsson]] owns no horse. [[Olafur Ragnar Stefansson|Ólafur R. Stefánsson]] rides a bicycle.

In the harbour of [[Reykjavik]] the herring boats blew their horns at noon. The Jónsdóttirs, all three generations of them, stood on the quay.`,
  },
  {
    title: 'a ceasefire on the river',
    places: 'Ukraine, Russia, Turkey, Moldova, Odesa',
    absent: 'Serhiy Bondarenko, Viktor Morozov, Ahmet Yılmaz, Romania',
    text: `River truce holds for a first day, then a second

[[ODESA|Odesa]], [[Ukraine]] — The guns along the river were silent for a second day on Wednesday, and [[Oleksandr Bondarenko]] let himself sleep for four hours.

The admiral, who negotiated the truce for [[Ukraine]], had not expected it to last past breakfast. "I have been wrong before," [[Bondarenko|Oleksandr Bondarenko]] told reporters on a pier. Adm. [[Bondarenko|Oleksandr Bondarenko]] said that nineteen barges had passed.

On the other side Gen. [[Sergei Morozov]] spoke of "a technical pause." [[Sergey Morozov|Sergei Morozov]], whose forces hold the left bank, gave no date for its end. According to [[Moscow|Russia]], which denied any hand in the talks, the general acted alone. "[[Morozov|Sergei Morozov]] does not sneeze alone," a western diplomat said.

The truce was brokered by [[Turkey]]. [[Ahmet Cevdet Yıldırım]], its envoy, slept on a boat for a week. [[Yildirim|Ahmet Cevdet Yıldırım]], a former wrestler, is said to have locked the two men in a galley. [[Ankara|Turkey]] said only that its good offices had been used. [[Ahmet Yıldırım|Ahmet Cevdet Yıldırım]]'s own account will have to wait.

[[Moldovan|Moldova]] customs officers counted the barges too. The deputy prime minister of [[Moldova]], [[Natalia Ceban]], wants the river open to all flags. Mrs. [[Ceban|Natalia Ceban]] will travel to [[Odesa]] on Friday. Her husband, Igor Ceban, owns two of the barges, and the opposition has noticed; [[Ceban|Natalia Ceban]] says she will recuse herself from anything that floats.

In a village on the right bank, Olena Bondarenko, a teacher with the admiral's name and no other link to him, opened the school. Eleven children came. "The boys asked whether the general would come," she said.

[[Russian|Russia]] television did not show the barges. It showed [[Morozov|Sergei Morozov]] with a map. [[Volodymyr Kovalenko]], a military analyst, said that the map was old. "[[Vladimir Kovalenko|Volodymyr Kovalenko]], as they call me over there, has an older one," [[Kovalenko|Volodymyr Kovalenko]] joked.

Odesites bought fish, which had become cheap.`,
  },
  {
    title: 'a merger of two breweries',
    places: 'Belgium, Germany, Brazil, Munich',
    absent: 'Hans-Peter Kessler, Sofie de Clercq, Ana Paula Ferreira, Austria',
    text: `Two brewers, one cellar: how a merger was saved at table nine

[[MUNICH|Munich]] — By midnight the two biggest brewers of [[Belgium]] and Bavaria had broken off their talks for the fourth time. At half past twelve, [[Hans-Jürgen Kessler]] ordered dumplings.

"Nobody leaves dumplings," the chairman of the [[German|Germany]] side said afterwards. Herr [[Kessler|Hans-Jürgen Kessler]] was right. At two, [[Sofie De Clercq-Janssens]] put down her fork and said yes.

The merger, announced on Monday, is worth 14 billion euros. [[De Clercq-Janssens|Sofie De Clercq-Janssens]] will be chief executive, [[Kessler|Hans-Jürgen Kessler]] will chair the board. [[Hans Jürgen Kessler|Hans-Jürgen Kessler]], 70, has promised to go in two years. The headquarters will be in neither country, but in the cloud.

The deal needed a third vote. It belonged to [[Luiz Fernando de Souza]], a [[Brazilian|Brazil]] investor with a tenth of the shares. [[De Souza|Luiz Fernando de Souza]] — Dr. Luiz to his staff — had come from [[Brazil]] with a single demand: that no brewery close before 2030. Mr. [[de Souza|Luiz Fernando de Souza]] got 2031.

Unions were wary. [[Gisela Baumgärtner]], who speaks for 8,000 workers, has seen promises before. "[[Kessler|Hans-Jürgen Kessler]]'s dumplings are not a contract," Frau [[Baumgaertner|Gisela Baumgärtner]] said. A strike planned for Thursday is off; [[Baumgärtner|Gisela Baumgärtner]] said that the placards would be kept dry.

In [[Brussels|Belgium]] regulators will take their time. [[Pieter van Damme]], a competition lawyer, expects eleven months. [[Van Damme|Pieter van Damme]] advised on the last such deal, which failed. The actor of the same family name is asked about more often, he says.

Analysts asked about the brands. There are 212. "Some will be poured away," wrote [[C. J. Abernathy|Catherine Jane Abernathy]] of a bank in London. [[Catherine Abernathy|Catherine Jane Abernathy]] rates the shares a buy. Her colleague Jane Abernethy, with an e, rates them a hold, and the two sit side by side.

[[Germany]] drinks less beer each year. So does [[Belgium]]. The Kesslers, who have brewed since 1632, own a water company as well.`,
  },
  {
    title: 'a book of letters and a row about a prize',
    places: 'Ireland, United States, Nigeria, Dublin, Lagos',
    absent: 'Margaret Kelly, Chukwuemeka Obi, Seamus Byrne, Ghana',
    text: `Jury member quits over letters nobody should have read

[[DUBLIN|Dublin]] — A prize that is meant to make writers happy has made five people miserable. On Tuesday [[Margaret O'Kelly]] left the jury, and by evening a sixth was miserable too.

Dame [[Margaret O’Kelly|Margaret O'Kelly]], 77, objected to the winner, a volume of letters by the late [[Chukwuemeka Okafor-Obi]]. "He told me to burn them," [[O'Kelly|Margaret O'Kelly]] said on [[Irish|Ireland]] radio. The letters had been found in a biscuit tin in [[Lagos]]. [[Okafor-Obi|Chukwuemeka Okafor-Obi]], who died in 2011, is thought the finest [[Nigerian|Nigeria]] stylist of his generation. [[Emeka Okafor-Obi|Chukwuemeka Okafor-Obi]], his friends called him.

The editor of the letters, [[Adaeze Nwankwo]], sees it otherwise. "[[O'Kelly|Margaret O'Kelly]] is in eleven of them," [[Nwankwo|Adaeze Nwankwo]] told a newspaper. Professor [[Nwankwo|Adaeze Nwankwo]], who teaches in the [[United States]], said the tin was a bequest.

The chairman of the jury, [[Sir Seamus Byrne-Walsh|Seamus Byrne-Walsh]], pleaded for calm. [[Byrne-Walsh|Seamus Byrne-Walsh]] has chaired four juries, and lost a member from each. "Novelists resign," he said. "It is how they edit."

Two of the jury members are [[American|United States]]. One, [[Theodore K. Lindqvist]], is ill. The other, [[Ruth Abrams Feldman]], said that she would stay. [[Ted Lindqvist|Theodore K. Lindqvist]] sent a telegram: "Burn the prize." Mrs. [[Feldman|Ruth Abrams Feldman]] read it aloud. [[Ruth Feldman|Ruth Abrams Feldman]] published the author's first stories in 1968.

Booksellers have sold out. In a shop by the river in [[Dublin]] a hand-written card said: "No letters. No tin." Its owner, Colm Byrne, is not related to the chairman, and prays that nobody will ask again.

The family of the author has kept silent. His daughter, Ngozi Okafor-Obi, sent the tin to a museum. In [[Nigeria]] the letters will be read on the radio from Sunday, at an hour when children sleep.

[[Okafor-Obi|Chukwuemeka Okafor-Obi]]'s last letter, to [[O'Kelly|Margaret O'Kelly]], ends: "Burn this too."`,
  },
];
