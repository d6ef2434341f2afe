// Newspaper articles full of people whose names are written in many ways: titles, initials, middle names left out or added, particles, two family names,
// family names first, patronymics, other spellings, capitals for states. Written and marked before any matcher had read them; rules may be tuned on
// them. `[[words|Name]]` (or `[[Name]]`) marks every mention of a listed name; the other half is in name-forms-to-report.

export type NameFormsArticle = {
  title: string;
  places: string /** Listed, and not in the article, though something like them may be. */;
  absent: string;
  text: string;
};

export const NAME_FORMS_TO_TUNE_ON: readonly NameFormsArticle[] = [
  {
    title: 'a gas deal in the Gulf',
    places: 'Iran, Qatar, United Kingdom, France, Doha',
    absent: 'Khalid bin Rashid, Hatem al-Husseini, Peter van den Broek, Oman',
    text: `[[Qatar]] and partners sign gas deal after eleven hours of tea

[[DOHA|Doha]] — After a night in which, by one count, ninety glasses of tea were drunk, Sheikh [[Rashid bin Khalid al-Thani]] put his name under a gas deal on Sunday that four companies had wanted for nine years.

The energy minister, known for patience, thanked his guests in three languages. "The gas was always there," [[al-Thani|Rashid bin Khalid al-Thani]] said. Beside him stood [[Marijke van den Broek]], who led the talks for a Dutch-[[British|United Kingdom]] group. Ms. [[van den Broek|Marijke van den Broek]], 48, is the first woman to sign such a contract.

[[Qatari|Qatar]] officials said the first ship would sail in 2029. Across the water, [[Tehran|Iran]] said it would study the text. An adviser to the [[Iranian|Iran]] oil ministry, [[Mohammad Reza Farhadi]], complained that his country had not been asked. [[Farhadi|Mohammad Reza Farhadi]] spoke by telephone. [[Mohammed Reza Farhadi|Mohammad Reza Farhadi]], an economist by training, served in two governments.

The [[French|France]] partner sent its deputy, [[Jean-Baptiste de la Tour]]. Monsieur [[de la Tour|Jean-Baptiste de la Tour]] arrived late. "[[J.-B. de la Tour|Jean-Baptiste de la Tour]]" was the name on his card, and a waiter called him Jean. Asked about prices, [[de la Tour|Jean-Baptiste de la Tour]] smiled.

In London, Lord [[Ashcombe|William Ashcombe]] criticised the terms in a letter to a newspaper. [[William Ashcombe]], a former energy secretary, wrote that [[Britain|United Kingdom]] would pay too much. "[[Bill Ashcombe|William Ashcombe]] has said that since 1998," an aide to the prime minister remarked.

The contract is 1,100 pages long. It was checked by [[Layla al-Husseini]], a lawyer, and two of her pupils. [[Al-Husseini|Layla al-Husseini]] found one comma too many. Her brother, Hassan Husseini, works for the other side.

Environmental groups were unhappy. "Another twenty years of this," said [[Ingrid Sørensen]] of a group that watches ships. [[Sorensen|Ingrid Sørensen]] counted flares from space. Dr. [[Sørensen|Ingrid Sørensen]]'s maps will be published next week.

What [[Doha]] will do with the money was not said. The sheikh's father built museums. [[Qatar]]'s neighbours have built islands.`,
  },
  {
    title: 'a party congress in Madrid',
    places: 'Spain, Madrid, Portugal, Argentina',
    absent: 'José Luis Ortega, Carmen Fernández, Pablo Ibáñez Ruiz, Chile',
    text: `Socialists pick a mathematician, narrowly

[[MADRID|Madrid]] (AP) — By eleven votes out of nine hundred, [[Spain]]'s socialists chose [[María José Fernández Ortega]] as their leader on Saturday, ending a campaign that had split families and at least one football team.

[[Fernández Ortega|María José Fernández Ortega]], 52, taught mathematics before she went into politics. She defeated [[Ramón Iglesias Cano]], who had led after the first round. "I can count," [[Fernández|María José Fernández Ortega]] told delegates, "and eleven is enough."

Mr. [[Iglesias|Ramón Iglesias Cano]] conceded within minutes. [[Iglesias Cano|Ramón Iglesias Cano]], a doctor's son from the south, had the support of most regional barons, among them [[Francisco Javier Gómez de la Serna]] of the islands. [[Gómez de la Serna|Francisco Javier Gómez de la Serna]] left by the back door.

The outgoing leader, [[Pedro Antonio Salgado]], embraced both. [[Pedro Salgado|Pedro Antonio Salgado]] had resigned in June after losing two elections. "[[Salgado|Pedro Antonio Salgado]] is now a free man," his wife, Ana Salgado, told a television channel. She added that he would cook.

[[Maria Jose Fernandez Ortega|María José Fernández Ortega]] will have little time. The [[Spanish|Spain]] parliament votes on the budget in ten days. Her spokesman on finance, [[Josep Lluís Puig i Ferrer]], has promised a text by Wednesday. [[Puig i Ferrer|Josep Lluís Puig i Ferrer]] — [[Puig|Josep Lluís Puig i Ferrer]] to his friends — is a Catalan, and will be heard on that too.

Congratulations came from [[Lisbon|Portugal]], which said that it hoped for good talks on water, and from the [[Argentine|Argentina]] president, [[Lucía Benedetti]]. "From one teacher to another," wrote [[Benedetti|Lucía Benedetti]]. President [[Benedetti|Lucía Benedetti]] visits in autumn.

In the hall a band played. Delegates from the north sang over it. An old man in the third row, Pablo Iglesias, who shares his name with the founder of the party, slept through the count.

[[Portugal]] has its own congress next month, and [[Fernández|María José Fernández Ortega]]'s staff have been asked to lend their tellers.`,
  },
  {
    title: 'a summit of three neighbours in Asia',
    places: 'South Korea, Japan, China, Vietnam, Busan',
    absent: 'Lee Hye-jin, Zhao Ming, Kenji Tanaka, Nguyen Van Minh, North Korea',
    text: `Three ministers, two maps and one very small rock

[[BUSAN|Busan]], [[South Korea]] (Reuters) - Foreign ministers from three countries met for the first time in four years on Thursday, and did not mention the rock that lies between them.

[[Moon Hye-jin]], the host, had put the chairs in a circle. Minister [[Moon|Moon Hye-jin]] greeted her [[Chinese|China]] colleague, [[Zhao Lijun]], in his own language. [[Zhao|Zhao Lijun]] answered in hers. "A good beginning," said [[Kenjiro Tanabe]], who spoke neither.

Over lunch the talk was of fish. [[Tanabe|Kenjiro Tanabe]] proposed a joint patrol. According to a diplomat, [[Zhao|Zhao Lijun]] wrote the idea down, and [[Moon|Moon Hye-jin]] asked who would pay. [[Tokyo|Japan]] has offered forty boats; [[Beijing|China]] said it would need to see them.

Reporters asked about the younger Kim across the border, as they call the leader's nephew. None of the three would say. "[[Hye-jin Moon|Moon Hye-jin]] is not going to answer that," her spokesman said in English, giving her name in the western order, as [[South Korean|South Korea]] diplomats abroad do.

[[Vietnam]] had sent an observer. [[Nguyen Thi Thu Ha]] sat behind a plant. Ms. [[Nguyen|Nguyen Thi Thu Ha]], or Ms. Ha, as her own countrymen would say, took eleven pages of notes. The [[Vietnamese|Vietnam]] navy has a patrol too.

[[Japanese|Japan]] newspapers had expected more. "[[Tanabe|Kenjiro Tanabe]] went to [[Busan]] and came back with soup," one wrote. Mr [[Tanabe|Kenjiro Tanabe]]'s father, Ichiro Tanabe, held the same post in the eighties, and once came back with nothing.

A joint statement of four lines was read by [[Park Sung-ho]], the mayor. It speaks of fish. [[Park|Park Sung-ho]] read it twice because a microphone had failed. [[Sung-ho Park|Park Sung-ho]] will be remembered, a wit in the press room said, as the only man whom all three applauded.

[[Zhao Li-jun|Zhao Lijun]], as the old spelling on his name card had it, flew home at six. [[China]] will host the next round.`,
  },
  {
    title: 'a court case in the American South',
    places: 'Georgia, Atlanta, Savannah, Hungary',
    absent: 'Richard Mills, Walter Whitfield, Helen Brandt, Alabama',
    text: `Jury in harbor case hears of a yacht that nobody owned

[[SAVANNAH|Savannah]], Ga. — The prosecution rested on Friday in the trial of [[Robert E. Mills Jr.]], the former harbor commissioner, with a witness who said he had never seen the yacht that he had sold.

[[Mills|Robert E. Mills Jr.]], 61, is accused of taking bribes from dredging companies. His lawyer, [[Thomas Alden Whitfield III]], called the evidence "wet paper." Mr. [[Whitfield|Thomas Alden Whitfield III]] has asked Judge [[Eleanor Brandt-Hughes]] to dismiss the case. Judge [[Brandt-Hughes|Eleanor Brandt-Hughes]] will rule on Monday.

The witness, [[Szabó Péter]] — [[Peter Szabo|Szabó Péter]] on the indictment, which follows [[American|United States]] order — came from [[Hungary]] at the state's expense. "I sold a paper boat to a paper man," [[Szabo|Szabó Péter]] said through an interpreter. The [[Hungarian|Hungary]] consul sat in the second row.

[[Robert Mills|Robert E. Mills Jr.]] took notes. His son, Robert Mills III, was not in court. The family has lived in [[Savannah]] since 1822, and a wharf bears the name of Robert Mills Sr., who was commissioner before him.

Assistant [[U.S.|United States]] Attorney [[Denise LaShawn Porter]] led the questioning. "Who signed?" Ms. [[Porter|Denise LaShawn Porter]] asked, eleven times. [[Denise Porter|Denise LaShawn Porter]], who grew up in [[Atlanta]], has not lost a corruption case. Nor has [[Tom Whitfield|Thomas Alden Whitfield III]], observers noted, and one of them will have to.

Gov. [[D.J. McAllister|Daniel James McAllister]] has followed the trial closely, since it was he who appointed the commissioner. Asked about it, the governor said it was a matter for the jury. [[Daniel McAllister|Daniel James McAllister]] is up for re-election. "The [[McAllister|Daniel James McAllister]] people are praying for a hung jury," said a [[Georgia]] Republican.

The dredging companies settled in March. A memo shown to jurors, from a vice president named Hughes, said: "[[Mills|Robert E. Mills Jr.]] is thirsty."

[[Whitfield|Thomas Alden Whitfield III]] objected. [[Porter|Denise LaShawn Porter]] smiled. [[Brandt-Hughes|Eleanor Brandt-Hughes]] let it stand.`,
  },
];
