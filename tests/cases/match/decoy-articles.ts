// Whole articles that try to fool a matcher: other people of the same family name, longer names, common words, headlines, bylines. `[[words|Name]]`
// marks what must be found, `[[words]]` the same where the words are the listed name; everything else must stay unmarked.

import type { ActorKind } from '../../../lib/model/list';

export type DecoyArticle = {
  title: string;
  /** Rules were tuned on the first kind; the second is only reported on. */
  part: 'tuned' | 'report';
  actors: readonly (readonly [name: string, kind: ActorKind])[];
  text: string;
};

export const DECOY_ARTICLES: readonly DecoyArticle[] = [
  {
    title: 'a wife of the same family name',
    part: 'tuned',
    actors: [['Donald Trump', 'person'], ['Slovenia', 'place']],
    text: `Melania Trump opens a school in her home town

Melania Trump returned to [[Slovenia]] on Saturday to open a primary school. Trump, who left the valley at sixteen, cut the ribbon and read a short speech in Slovenian.

Pupils sang for her. "We are proud of Trump," the mayor said. Mrs. Trump gave the school forty computers.

Her husband, [[Donald Trump]], did not travel with her.`,
  },
  {
    title: 'two Cooks',
    part: 'tuned',
    actors: [['Tim Cook', 'person'], ['Apple', 'organization']],
    text: `Cook resigned over the war, and said so

Robin Cook, who led the Commons in 2003, gave up his post in a speech that colleagues still quote. Cook had asked for a vote. When it came, Cook voted against his own side.

His papers went on show this week beside a bowl with one apple, his usual lunch. Apple prices at the market outside have doubled since.`,
  },
  {
    title: 'things called after people',
    part: 'tuned',
    actors: [['Donald Trump', 'person'], ['John F. Kennedy', 'person'], ['Abraham Lincoln', 'person'], ['Hillary Clinton', 'person']],
    text: `Runners met at Trump Tower before dawn and took the bus to Kennedy Airport, where the half marathon began. The course passed Lincoln Center and the Clinton Foundation, and ended at John F. Kennedy High School.

The winner, a student at Lincoln University, wore a shirt from the Trump Taj Mahal. A second group ran from Fort Lincoln to the Kennedy Center.`,
  },
  {
    title: 'institutions that contain a place',
    part: 'tuned',
    actors: [['Baghdad', 'place'], ['New York', 'place'], ['Washington', 'place'], ['Chicago', 'place'], ['Hezbollah', 'armed-group'], ['England', 'place']],
    text: `The Bank of Baghdad said on Tuesday that it would sell its branch in [[Chicago]]. The Washington Post and the Chicago Tribune had reported talks with the Bank of England; a spokesman for the University of Chicago, which rents a floor, would not comment.

Lawyers for the lender met at an office above New York Times Square station. In a note, the bank said its customers in [[Baghdad]] would notice nothing. The Hezbollah Cyber Unit Museum, a tenant across the street, stays open.`,
  },
  {
    title: 'common words at the start of sentences',
    part: 'tuned',
    actors: [['Theresa May', 'person'], ['Apple', 'organization'], ['Shell', 'organization'], ['Target', 'organization'], ['Will Young', 'person'], ['Turkey', 'place']],
    text: `May is the month for planting. May I add a warning? Apple trees need shelter, and so do pears. Shell the peas early. Target the weeds before they flower.

Will the frost return? Young plants will tell you. Turkey manure works well, say gardeners in [[Turkey]].`,
  },
  {
    title: 'a headline in capitals',
    part: 'tuned',
    actors: [['United States', 'place'], ['World Health Organization', 'organization'], ['Theresa May', 'person'], ['Iran', 'place']],
    text: `TELL US WHO MAY ENTER, ASK RESIDENTS

Residents of the harbour quarter have asked the council who may enter the new gardens after dark. "They never told us," said one.

The council replied that it would. A visitor from [[Iran]] said the gates were open when he came.`,
  },
  {
    title: 'a byline and credits',
    part: 'tuned',
    actors: [['Paul Ryan', 'person'], ['Michael Jordan', 'person'], ['Jordan', 'place'], ['London', 'place']],
    text: `Ferry timetable changes again

By Paul Ryan, Transport Correspondent

The ferry will leave ten minutes earlier from Monday. Passengers in [[London]] were not told.

"It is the third change this year," said Amy Jordan, who commutes. Jordan said she would drive instead.

Reporting by Michael Jordan; editing by Jack London`,
  },
  {
    title: 'places whose names contain other places',
    part: 'tuned',
    actors: [['Virginia', 'place'], ['Mexico', 'place'], ['Korea', 'place'], ['Ireland', 'place'], ['Guinea', 'place'], ['Sudan', 'place'], ['England', 'place']],
    text: `Floods reached West Virginia and New Mexico on the same day. In Northern Ireland roads were closed; in South Sudan a bridge fell.

Insurers in New England and South Korea expect claims. Papua New Guinea sent a team to [[Ireland]] and to [[Virginia]].`,
  },
  {
    title: 'given names that are places',
    part: 'tuned',
    actors: [['Paris', 'place'], ['London', 'place'], ['Georgia', 'place'], ['Jordan', 'place'], ['Israel', 'place'], ['Chad', 'place'], ['Florence', 'place']],
    text: `Paris Hilton and Jack London shared a table at the charity dinner, along with Georgia Brown and Israel Kamara. Chad Miller played the piano.

Michael Jordan sent a signed shirt. Florence Pugh bought it, and flew back to [[London]] the same night. The money goes to a clinic in [[Georgia]].`,
  },
  {
    title: 'the son with the same name',
    part: 'tuned',
    actors: [['Duncan Hunter', 'person'], ['Donald Trump', 'person'], ['George W. Bush', 'person']],
    text: `Donald Trump Jr. spoke first. He was followed by Billy Bush, whose uncle and cousin had both been president, and by the actress Rachel Hunter.

Bush told the crowd that Trump Jr. had taught him golf. Hunter laughed.`,
  },
  {
    title: 'a rival of the same name and a short mention of the listed one',
    part: 'tuned',
    actors: [['Gordon Brown', 'person'], ['John Smith', 'person'], ['Angela Merkel', 'person']],
    text: `Sherrod Brown won again on Tuesday. Brown, who has held the seat for years, thanked nurses and drivers. It was a good night for Brown.

In her congratulations [[Angela Merkel]] recalled a dinner with him. [[Merkel|Angela Merkel]] also wrote to the loser, a lawyer called Peter Smith. Smith did not answer calls.`,
  },
  {
    title: 'firms with a founder’s name',
    part: 'tuned',
    actors: [['Henry Ford', 'person'], ['Walt Disney', 'person'], ['Michael Dell', 'person'], ['Ford Motor Company', 'organization']],
    text: `Ford will close two plants, people briefed on the decision said. The [[Ford Motor Company]], which was started by [[Henry Ford]], would not confirm it. Shares in Ford fell, and so did those of Disney and Dell.

Workers said that Ford had promised them a new model.`,
  },
  {
    title: 'an acronym that the article defines otherwise',
    part: 'report',
    actors: [['Popular Mobilization Forces', 'armed-group'], ['Baghdad', 'place']],
    text: `The Professional Musicians Federation (PMF) called off its strike. Members of the PMF had refused to play since March, and the PMF orchestra lost two concerts.

A tour to [[Baghdad]] is still planned.`,
  },
  {
    title: 'streets, ships, prizes and storms',
    part: 'report',
    actors: [['Barack Obama', 'person'], ['Alfred Nobel', 'person'], ['Nelson Mandela', 'person'], ['Cuba', 'place'], ['George Washington', 'person']],
    text: `The ship George Washington docked beside Mandela Avenue on Thursday. Two winners of the Nobel Prize came ashore and walked to Obama Elementary School, where children had painted the island of [[Cuba]].

"It was more fun than the Mandela Museum," said one laureate. Washington State students took photographs.`,
  },
  {
    title: 'brothers in one story',
    part: 'report',
    actors: [['Jeb Bush', 'person'], ['Fidel Castro', 'person'], ['Havana', 'place']],
    text: `Raúl Castro received the visitors in [[Havana]]. Castro, in a grey suit, spoke for an hour. Castro then showed them the garden.

His guests included Neil Bush, an investor. Bush praised the coffee.`,
  },
  {
    title: 'film and football',
    part: 'report',
    actors: [['Brad Pitt', 'person'], ['Manchester', 'place'], ['Milan', 'place'], ['Real Madrid', 'organization'], ['Madrid', 'place'], ['Prince Harry', 'person']],
    text: `Manchester United lost at home and Milan Baros scored twice. Ingrid Pitt, the horror actress, was remembered before the match with a minute of applause.

[[Real Madrid]] plays on Sunday. Its supporters will come from [[Madrid]] by train. Dirty Harry, a mascot, was banned from the pitch.`,
  },
  {
    title: 'two ministers, one family name, neither listed',
    part: 'report',
    actors: [['Boris Johnson', 'person'], ['Lyndon Johnson', 'person'], ['Liberia', 'place'], ['Adam Smith', 'person']],
    text: `President Johnson Sirleaf left the palace at noon. Ellen Johnson Sirleaf had governed [[Liberia]] for twelve years. Her finance minister, Samuel Johnson, carried the books. Johnson said that every dollar was accounted for.

The Adam Smith Institute had praised the budget. "Smith would have smiled," Johnson said.`,
  },
  {
    title: 'languages, food and furniture',
    part: 'report',
    actors: [['France', 'place'], ['Turkey', 'place'], ['Brazil', 'place'], ['China', 'place'], ['Denmark', 'place']],
    text: `The menu was printed in French and in Turkish. Guests ate turkey with brazil nuts off old china, and a great dane slept by the door.

A chef from [[Denmark]] explained, in French, how the nuts reach [[China]].`,
  },
]; // biome-ignore format: a table
