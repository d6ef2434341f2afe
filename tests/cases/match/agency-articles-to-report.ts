// Articles in the style of news agencies, written together with agency-articles-to-tune-on: what is measured here is only reported, and no rule
// is changed because of it.

import type { AgencyArticle } from './agency-articles-to-tune-on';

export const AGENCY_ARTICLES_TO_REPORT: readonly AgencyArticle[] = [
  {
    title: 'a mayor is voted out',
    persons: 'Beatrice Holloway, Gerald P. Dunmore, Terence Achebe, Luz Villanueva, Samuel Thornbury',
    places: 'Cleveland, Ohio, Detroit',
    absent: 'Peter Holloway, Amy Dunmore, Chinua Achebe, Columbus, Marcus Thornbury',
    text: `[[Holloway|Beatrice Holloway]] concedes as [[Dunmore|Gerald P. Dunmore]] wins by 312 votes

[[CLEVELAND|Cleveland]] (AP) — Mayor [[Beatrice Holloway]], who promised to plow every street and could not, conceded defeat on Thursday to a retired bus driver, [[Gerald Dunmore|Gerald P. Dunmore]].

"The people have spoken, and they have spoken about snow," [[Holloway|Beatrice Holloway]] told supporters. Her opponent, who drove the No. 22 line for 31 years, thanked her. "Mayor [[Holloway|Beatrice Holloway]] is a decent woman," [[Dunmore|Gerald P. Dunmore]] said. "She just never took the bus."

The margin was 312 votes. [[Terence Achebe]], the director of elections, said that no recount was required. [[Achebe|Terence Achebe]] had been up for two nights. "Nobody touched a machine," [[Terry Achebe|Terence Achebe]] said, and went home.

[[Dunmore|Gerald P. Dunmore]] will be the first mayor since 1961 without a law degree. His campaign manager was his daughter, Denise Dunmore, a school nurse. Denise Dunmore said that they had spent $14,000, most of it on coffee.

[[Luz Villanueva]], who teaches politics at a college near [[Detroit]], said that anger about services had unseated mayors across [[Ohio]] and beyond. "You can lose a war and be re-elected," Professor [[Villanueva|Luz Villanueva]] said. "You cannot lose a street." [[Villanueva|Luz Villanueva]] has studied forty such races.

Ms. [[Holloway|Beatrice Holloway]]'s husband, Carl Holloway, said that they would stay in [[Cleveland]]. Her chief of staff, [[Samuel Thornbury]], is expected to leave for [[Ohio]]'s transport department. [[Thornbury|Samuel Thornbury]] did not want to talk about it.

The new mayor takes office in January. "It will snow," Mr. [[Dunmore|Gerald P. Dunmore]] said.`,
  },
  {
    title: 'an obituary',
    persons: 'Isolde Krantz, Friedrich Krantz, Manfred Osterhuis, Claire Duvivier',
    places: 'Hamburg, Germany, Paris, Vienna, France',
    absent: 'Otto Krantz, Berlin, Jean Duvivier, Austria Hungary',
    text: `[[Isolde Krantz]], cellist who played through a blackout, dies at 88

[[HAMBURG|Hamburg]] — [[Isolde Krantz]], who in 1969 finished a sonata in the dark after the lights of half the city had failed, died here on Sunday. She was 88. Her death was confirmed by her husband, the conductor [[Friedrich Krantz]].

She was born Isolde Behrmann, a baker's daughter. In [[Vienna]] she studied with [[Manfred Osterhuis]], who is said to have thrown a metronome at her. "It was a small one," [[Osterhuis|Manfred Osterhuis]] told an interviewer decades later.

Her name was made in [[Paris]]. The critic [[Claire Duvivier]] wrote that she had heard "the cello apologise for everything that wood has done." [[Duvivier|Claire Duvivier]] came to every concert that she gave in [[France]].

[[Friedrich Krantz]] met her in a lift. They married in 1964 and played together until 1991, when a quarrel about Brahms ended the partnership but not the marriage. [[Isolde Krantz]] went on alone; [[Friedrich Krantz]] conducted in [[Germany]] and abroad.

Pupils remembered a strict teacher. "She could hear that you had not slept," said Tamsin Ogilvy, now of the Hamburg Philharmonic. Mr. [[Osterhuis|Manfred Osterhuis]], who is 97, said through his daughter that he had kept the metronome.

Besides her husband she leaves a son, Jakob Krantz, a piano tuner in Graz, and a granddaughter. Funeral plans have not been made. Mrs. [[Krantz|Isolde Krantz]] had asked for silence.`,
  },
  {
    title: 'a war of words over gas',
    persons: 'Volodymyr Kovalenko, Yevgeny Ryabkov, Sergei Antonovich Belov, Marta Wiśniewska, Oleksandr Tkach',
    places: 'Kyiv, Moscow, Russia, Ukraine, Poland, Warsaw, European Union',
    absent: 'Pavel Kovalenko, Nikolai Belov, Hungary, Andrei Ryabkov',
    text: `Gas flows again, and so do insults

[[MOSCOW|Moscow]]/[[KYIV|Kyiv]] - [[Russia]] resumed deliveries through a pipeline under the Bug on Saturday, hours after its energy minister had called his counterpart a bookkeeper.

"He counts what he has not paid for," [[Evgeny Ryabkov|Yevgeny Ryabkov]] said on television. [[Ryabkov|Yevgeny Ryabkov]] spoke beside a valve. In [[Kiev|Kyiv]], Energy Minister [[Vladimir Kovalenko|Volodymyr Kovalenko]] answered that bookkeepers had outlived many ministers. "I can add," [[Kovalenko|Volodymyr Kovalenko]] said.

The quarrel is about 40 million cubic metres that, according to [[Ukraine]], never arrived. [[Sergey Belov|Sergei Antonovich Belov]], who runs the pipeline company, said that the meters had frozen. [[Belov|Sergei Antonovich Belov]] offered to show them. Mr. [[Kovalenko|Volodymyr Kovalenko]]'s deputy, [[Alexander Tkach|Oleksandr Tkach]], said he had seen meters before.

[[Poland]], which buys a tenth of the gas, asked both sides to stop. "We are cold and we are bored," said [[Marta Wisniewska|Marta Wiśniewska]], a deputy minister in [[Warsaw]]. [[Wiśniewska|Marta Wiśniewska]] proposed that an engineer from the [[European Union]] read the meters. [[Russian|Russia]] officials said that they would think about it.

[[Tkach|Oleksandr Tkach]] welcomed the idea. [[Belov|Sergei Antonovich Belov]] did not. His predecessor, Viktor Belov, who is not related to him, was dismissed over a similar dispute in 2009.

In a village near the border, Nadia Kovalenko, 70, burned her fence in January. "I do not know the minister," she said. "If he is a cousin, he should send wood."

The next payment is due on Friday. "It will be late," Minister [[Ryabkov|Yevgeny Ryabkov]] predicted.`,
  },
  {
    title: 'a transfer and a father',
    persons: 'Mateo Arregui, Rafael Arregui, Dele Bankole, Sir Malcolm Peverell, Nuria Font',
    places: 'Liverpool, Bilbao, Spain, Lagos, England',
    absent: 'Julen Arregui, Tunde Bankole, Madrid, Manchester, Ann Peverell',
    text: `Teenager Arregui joins Liverpool Rovers for record fee

[[BILBAO|Bilbao]] — [[Mateo Arregui]], an 18-year-old winger whose father once scored against the same club, signed for Liverpool Rovers on Monday for a fee that is thought to be the highest ever paid for a player of his age.

His father, [[Rafael Arregui]], wept at the press conference. "I hit the post there in 1994," [[Rafael Arregui]] said. "He will do better." The chairman, [[Malcolm Peverell|Sir Malcolm Peverell]], said that he remembered the post. Sir Malcolm turned 80 in May.

The manager, [[Dele Bankole]], had watched the boy eleven times. "He runs like somebody late for school," [[Bankole|Dele Bankole]] said. [[Bankole|Dele Bankole]], who was born in [[Lagos]], promised that [[Mateo Arregui]] would go to school as well.

[[Nuria Font]], the agent, negotiated through the night. "The last thing we talked about was the bicycle," [[Font|Nuria Font]] said. Mateo will ride to training; the club wanted a car. Ms. [[Font|Nuria Font]] won.

In [[Spain]] the sale has angered supporters. Several hundred waited outside the ground in [[Bilbao]]; one held a sign that read "Sold: one child." The club's president, Iker Font, resigned in the afternoon. He and the agent are not related.

[[Peverell|Sir Malcolm Peverell]] defended the price. "In [[England]] a house costs more," he said. The player was to fly to [[Liverpool]] on Tuesday with his mother, Ane.`,
  },
  {
    title: 'floods and a dam',
    persons: 'María José Cordero, Evaristo Quispe Mamani, Ronald Teller, Fiona MacAllister, Joaquín de la Vega',
    places: 'Lima, Peru, Arequipa, Bolivia, London',
    absent: 'Pedro Cordero, Juan Quispe, Edward Teller, Chile, Ana Vega, Cusco',
    text: `Dam was cracked for years, engineer tells inquiry

[[LIMA|Lima]], [[Peru]] — An engineer who inspected a dam before it burst in February told a commission on Tuesday that he had reported a crack six times and been given a new camera.

"The camera was very good," said [[Evaristo Quispe|Evaristo Quispe Mamani]]. [[Quispe|Evaristo Quispe Mamani]], 58, laid his photographs on the table. The head of the commission, [[María José Cordero]], asked who had received them. [[Quispe Mamani|Evaristo Quispe Mamani]] named three officials, all since promoted.

The flood killed 17 people in valleys south of [[Arequipa]]. Among them was Rosa Quispe, a cousin of the engineer. The company that ran the dam is based in [[London]]; its chairman, [[Ronald Teller]], has apologized twice. [[Teller|Ronald Teller]] did not attend. His lawyer, [[Fiona MacAllister]], said that he was ill. "Mr. [[Teller|Ronald Teller]] will answer in writing," [[MacAllister|Fiona MacAllister]] said.

"In writing the dam was safe," replied [[Cordero|María José Cordero]].

[[Joaquín de la Vega]], the minister for mines, is to appear on Thursday. [[De la Vega|Joaquín de la Vega]] signed the last permit. An aide said that [[de la Vega|Joaquín de la Vega]] had never seen the photographs. Members of the opposition want the [[Peruvian|Peru]] congress to summon him.

Families of the dead stood outside with candles. Some had come from [[Bolivia]], where the river rises. Justina Mamani, whose house was carried off with her loom, said that she wanted the camera. "Let it hang in the church," she said.

Ms. [[Cordero|María José Cordero]] closed the session at six. The crack, [[Quispe|Evaristo Quispe Mamani]] told her, had been as wide as his hand.`,
  },
]; // biome-ignore format: a table
