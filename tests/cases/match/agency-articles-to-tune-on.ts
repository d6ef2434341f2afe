// Articles in the style of news agencies with many people and places, relatives and namesakes among them: rules may be tuned on them.
// `[[words|Name]]` (or `[[Name]]`) marks every mention of a listed name; the other half is in agency-articles-to-report.

export type AgencyArticle = {
  title: string;
  persons: string;
  places: string;
  /** Names of the list that stand nowhere in the article, though something like them may. */
  absent: string;
  text: string;
};

export const AGENCY_ARTICLES_TO_TUNE_ON: readonly AgencyArticle[] = [
  {
    title: 'a budget vote',
    persons: 'Ruth Ekholm, Anders Lindqvist, Mikael T. Sandoval, Johanna Bergqvist-Palm, Petra Novak, Simon Achterberg',
    places: 'Stockholm, Malmö, Sweden, Denmark',
    absent: 'Lars Ekholm, Gunnar Palm, Oskar Achterberg, Finland, Katarina Sandoval',
    text: `[[Ekholm|Ruth Ekholm]] survives budget vote by two seats

[[STOCKHOLM|Stockholm]] — Prime Minister [[Ruth Ekholm]] survived a vote on her budget on Wednesday after two members of the opposition stayed away, one of them because his train from [[Malmö]] was late.

The premier, who has led a minority government since March, called the result "a victory for patience." Her finance minister, [[Anders Lindqvist]], hugged colleagues on the floor. "We counted four times," [[Lindqvist|Anders Lindqvist]] told reporters. Mr. [[Lindqvist|Anders Lindqvist]] had warned that a defeat would force an election before Christmas.

The leader of the opposition, [[Johanna Bergqvist-Palm]], accused the government of buying votes with a railway. "Everybody in [[Sweden]] knows what that tunnel is for," [[Bergqvist-Palm|Johanna Bergqvist-Palm]] said. She would not say whether she would try again.

Two members were missing. [[Simon Achterberg]], 39, sat in a train outside Lund for three hours; [[Mikael Sandoval|Mikael T. Sandoval]] said he had been ill. [[Sandoval|Mikael T. Sandoval]]'s party later said a doctor's note existed. His wife, Karin Sandoval, told a radio station that he had been fishing. The party's whip, [[P. Novak|Petra Novak]], declined to comment; [[Petra Novak]] has been whip for eleven years.

Political scientists said that [[Ekholm|Ruth Ekholm]] had been lucky. "This was weather, not politics," said Ulla Novotna of the Institute for Parliaments. A poll published on Tuesday showed the [[Ekholm|Ruth Ekholm]] government six points behind.

Next week the prime minister travels to [[Denmark]], where she will discuss the tunnel. [[Danish|Denmark]] officials have said that they want a say. [[Achterberg|Simon Achterberg]] said he would take the bus.

"We all make mistakes," Mr. [[Achterberg|Simon Achterberg]] said. "Mine had forty carriages."`,
  },
  {
    title: 'a trial of two brothers',
    persons: 'Dominic Farrugia, Joseph Farrugia, Helen Castellan, William J. Prentice, Yvonne Okafor',
    places: 'Valletta, Malta, Palermo, Italy',
    absent: 'Marco Farrugia, Robert Prentice, Ada Okafor, Sicily',
    text: `Brothers in oil case blame each other

[[VALLETTA|Valletta]], [[Malta]] – Two brothers accused of smuggling diesel blamed each other on Monday on the first day of a trial that has divided their village.

[[Dominic Farrugia]], 51, told the court that he had only kept the books. [[Joseph Farrugia]], 47, said that he had only sailed the boat. The judge, [[Helen Castellan]], asked who had bought the diesel. Neither answered.

According to the prosecution, [[Dominic Farrugia]] met a broker in [[Palermo]] in 2017 and paid him in cash. The broker, an [[Italian|Italy]] citizen who was not named, is to testify by video. [[Joseph Farrugia]] was arrested when his boat ran aground a year later.

The brothers' mother, Carmela Farrugia, sat between the families. "They were good boys," she said in a corridor. Their lawyers do not speak. [[William Prentice|William J. Prentice]], for the elder brother, called the case "a family dinner with a stenographer." Mr [[Prentice|William J. Prentice]] asked for separate trials; Judge [[Castellan|Helen Castellan]] refused.

The prosecutor, [[Yvonne Okafor]], said that [[Prentice|William J. Prentice]] had had two years to ask. "The state has one case," [[Okafor|Yvonne Okafor]] said. "It has one tanker."

[[Castellan|Helen Castellan]] adjourned the hearing until Thursday. Outside, a fishmonger who gave her name only as Rita said that nobody in the village bought fish from a Farrugia any more.

[[Malta]] has promised to stop the trade. Last year the [[Maltese|Malta]] navy seized nine boats; [[Italy]] says that thirty passed. Ms [[Okafor|Yvonne Okafor]] said the navy did what it could.`,
  },
  {
    title: 'a summit in Asia',
    persons: 'Nguyen Van Thanh, Lee Min-ho, Sun Zhigang, Aiko Tanabe, Kenneth Wu, Mahathir Rahman',
    places: 'Hanoi, Vietnam, South Korea, Tokyo, Japan, Seoul, China',
    absent: 'Lee Jae-won, Nguyen Thi Lan, Sun Li, Beijing, North Korea, Korea',
    text: `Fishing talks end without a map

[[HANOI|Hanoi]] (Reuters) - Ministers from five countries ended talks on fishing limits on Sunday without agreeing on the map that was to be the result.

[[Nguyen Van Thanh]], [[Vietnam]]'s fisheries minister, said that the lines had been drawn and then erased. His [[Chinese|China]] colleague, [[Sun Zhigang]], left the hall before the photograph. [[Sun|Sun Zhigang]] had objected to the word "historic," delegates said.

[[South Korea]]'s [[Lee Min-ho]] told reporters in [[Seoul]] after his return that a new meeting was planned for spring. [[Lee|Lee Min-ho]] said that "the fish will not wait." Aides to Mr. [[Lee|Lee Min-ho]] later said that he had meant the fishermen.

[[Japan]] was represented by [[Aiko Tanabe]], a former captain. [[Tanabe|Aiko Tanabe]], who speaks Vietnamese, was the only one to stay for dinner. In [[Tokyo]] a spokesman said that Minister [[Tanabe|Aiko Tanabe]] had done her best.

The [[American|United States]] observer, [[Kenneth Wu]], a retired admiral, sat in the second row. "I have seen worse," [[Wu|Kenneth Wu]] said. His report goes to a committee headed by Grace Lee, an official of the Commerce Department.

A scientist, [[Mahathir Rahman]], presented numbers showing that the stock had halved. Dr. [[Rahman|Mahathir Rahman]] was given four minutes. "Last time I had six," [[Rahman|Mahathir Rahman]] said.

Fishermen in the harbour did not expect much. Nguyen Thi Hoa, 62, mended a net while the cars passed. Her son, she said, drives a taxi now.`,
  },
  {
    title: 'a company is sold',
    persons: 'Harriet Voss, Desmond Oyelaran, Carlos Ruiz Peña, Edward K. Marchetti, Liv Solheim',
    places: 'Rotterdam, Oslo, Norway, Chicago, Spain',
    absent: 'Eric Voss, Julia Marchetti, Jean Solheim, Marco Ruiz, New York',
    text: `Shipbuilder Voss to be sold to rival for $3 billion

By Edwin Marsh

[[ROTTERDAM|Rotterdam]], Nov. 3 — The board of Voss Marine agreed on Friday to sell the 140-year-old shipbuilder to a [[Norwegian|Norway]] rival, ending months of rumour and a quarrel among the heirs of its founder.

[[Harriet Voss]], the last member of the family on the board, voted against. "My grandfather would have burned the drawings," Ms. [[Voss|Harriet Voss]] said in a statement. Shares in Voss rose 11 percent.

The buyer, Solheim Offshore, is led by [[Liv Solheim]], who founded it in a garage in [[Oslo]]. Solheim said it would keep all three yards open until 2030. In an interview, [[Liv Solheim]] promised "no surprises." Workers had heard that before, said [[Desmond Oyelaran]], who speaks for the union. "They said so in [[Spain]] too," [[Oyelaran|Desmond Oyelaran]] said, and named a yard that closed within a year.

The yard's former director, [[Carlos Ruiz|Carlos Ruiz Peña]], confirmed it. [[Ruiz Peña|Carlos Ruiz Peña]] now grows olives. "It was a Tuesday," he said.

The price was set in [[Chicago]], where a fund run by [[Edward Marchetti|Edward K. Marchetti]] holds a third of the shares. [[Marchetti|Edward K. Marchetti]] bought them from a cousin of the family, Wilhelm Voss, in 2019. [[Ed Marchetti|Edward K. Marchetti]], as everybody calls him, did not return calls.

Analysts were divided. "[[Marchetti|Edward K. Marchetti]] doubled his money and left," said Rosa Lindgren of Harbour Research. Mr. [[Oyelaran|Desmond Oyelaran]] called the fund "a bus that stops for nobody."

[[Norway]] has few such yards left. The [[Oslo]] exchange halted trading in the afternoon.`,
  },
  {
    title: 'a militia and its commanders',
    persons: 'Qasim al-Jubouri, Hadi Mansour al-Saadi, Thomas Ridley, Falih Hassan, Zainab al-Timimi',
    places: 'Baghdad, Iraq, Mosul, Tehran, Iran, United States, Kirkuk',
    absent: 'Abdullah al-Jubouri, Ahmed Hassan, Susan Ridley, Damascus, Jordan',
    text: `Rockets hit base near [[Kirkuk]]; commander denies role

[[BAGHDAD|Baghdad]] — Four rockets struck an airfield outside [[Kirkuk]] on Tuesday night, wounding two contractors, and the commander of a militia that had threatened such attacks said that his men were asleep.

"We announce what we do," said [[Qassem al-Jubouri|Qasim al-Jubouri]], who leads some 900 fighters. [[Al-Jubouri|Qasim al-Jubouri]] spoke by telephone from a village south of [[Mosul]]. [[Jubouri|Qasim al-Jubouri]], 44, was once a teacher of geography.

A spokesman for the [[U.S.|United States]]-led coalition, Col. [[Thomas Ridley]], said that it was too early to blame anyone. "We have a crater and a serial number," Colonel [[Ridley|Thomas Ridley]] said. Officials in Washington pointed at [[Iran]]. [[Tehran]] denied any part in it.

The [[Iraqi|Iraq]] prime minister sent his adviser, [[Hadi al-Saadi|Hadi Mansour al-Saadi]], to the base. Mr. [[al-Saadi|Hadi Mansour al-Saadi]] looked at the crater and drank tea with the governor. "[[Saadi|Hadi Mansour al-Saadi]] will write a report, and the report will be put in a drawer," said [[Zaynab al-Timimi|Zainab al-Timimi]], a member of parliament. Ms. [[Timimi|Zainab al-Timimi]] has asked for an inquiry.

[[Falih Hassan]], who sells ice by the gate, heard the first rocket at ten. "I counted four," [[Hassan|Falih Hassan]] said. His neighbour, Saad Hassan, counted five.

It was the third such attack this month. In [[Baghdad]] the last one hit a warehouse that belonged to nobody. Relations between the [[United States]] and [[Iraq]] have been strained since spring; the coalition has shut two bases, and [[American|United States]] diplomats travel by air.

[[Ridley|Thomas Ridley]] said the contractors would recover.`,
  },
]; // biome-ignore format: a table
