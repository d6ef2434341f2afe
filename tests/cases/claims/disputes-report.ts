// Short stories as in disputes.ts, kept apart: no rule was written because of them. They are measured, not asserted one by one.

import type { DisputeCase } from './disputes';

export const DISPUTE_REPORT_CASES: readonly DisputeCase[] = [
  {
    name: 'bus plunge',
    text: 'Traffic police said the bus was carrying 52 passengers when it left the road. The owner of the bus said there were 38 people aboard.',
    conflicts: [['52 passengers', '38 people']],
  },
  {
    name: 'ship seized',
    text: 'Tehran said the tanker had collided with a fishing boat. The ship’s manager said there had been no collision.',
    conflicts: [['had collided', 'no collision']],
  },
  {
    name: 'mosque raid',
    text: 'Worshippers said officers fired tear gas inside the mosque. Police denied entering the building.',
    conflicts: [['tear gas', 'entering the building']],
  },
  {
    name: 'pit closure',
    text: 'The union claimed management planned to shut the pit by Christmas. Management dismissed the claim as scaremongering.',
    conflicts: [['shut the pit', 'the claim']],
  },
  {
    name: 'bridge collapse',
    text: 'The ministry said the bridge collapsed because a lorry was overloaded. The haulier said the bridge fell down because it had not been maintained.',
    conflicts: [['lorry was overloaded', 'not been maintained']],
  },
  {
    name: 'envoy recalled',
    text: 'Caracas said its envoy had been expelled. Madrid said the envoy had left of his own accord.',
    conflicts: [['been expelled', 'own accord']],
  },
  {
    name: 'kidnapped girls',
    text: 'The governor announced that all the kidnapped girls were free. Parents said more than a hundred girls were still missing.',
    conflicts: [['were free', 'still missing']],
  },
  {
    name: 'bank run',
    text: 'The central bank said the lender was solvent. Two former directors said it was insolvent.',
    conflicts: [['was solvent', 'insolvent']],
  },
  {
    name: 'detained editor',
    text: 'The interior ministry said the editor had been arrested for tax evasion. His newspaper said he had been arrested for its reports on corruption.',
    conflicts: [['tax evasion', 'reports on corruption']],
  },
  {
    name: 'rockets from where',
    text: 'The army said the rockets had been fired from Lebanon. The Lebanese movement denied firing any rockets.',
    conflicts: [['fired from Lebanon', 'firing any rockets']],
  },
  {
    name: 'whales and sonar',
    text: 'Campaigners blamed naval sonar for the stranding. The navy insisted that no sonar had been in use.',
    conflicts: [['naval sonar', 'no sonar']],
  },
  {
    name: 'strike support',
    text: 'The union said 90 percent of drivers had joined the strike. The company said only a quarter of drivers were out.',
    conflicts: [['90 percent', 'a quarter']],
  },
  {
    name: 'hospital power',
    text: 'Doctors said three babies had died when the generators failed. The health department said the generators had never stopped working.',
    conflicts: [['generators failed', 'never stopped']],
  },
  {
    name: 'sanctions relief',
    text: 'Iran’s president said all sanctions would be lifted. A US official said most sanctions would remain in place.',
    conflicts: [['would be lifted', 'remain in place']],
  },
  {
    name: 'tear gas or live fire',
    text: 'Activists said security forces used live ammunition against the crowd. The police chief said his men had used only tear gas.',
    conflicts: [['live ammunition', 'only tear gas']],
  },
  {
    name: 'author plagiarism',
    text: 'Two scholars said the novelist had copied whole pages. Her publisher called the charge groundless.',
    conflicts: [['copied whole pages', 'groundless']],
  },
  {
    name: 'forest fire blame',
    text: 'The forestry service said a power line had started the blaze. The electricity company said the fire was lit by campers.',
    conflicts: [['power line', 'campers']],
  },
  {
    name: 'talks with rebels',
    text: 'The president said his government was not talking to the rebels. A rebel spokesman said talks had been going on for months.',
    conflicts: [['not talking', 'going on for months']],
  },
  {
    name: 'nuclear site',
    text: 'Satellite images show new buildings at the site. Pyongyang has said the site was dismantled in 2018.',
    conflicts: [],
  },
  {
    name: 'refugees pushed back',
    text: 'Aid groups accuse Greek guards of pushing migrants back across the river. Athens says its guards obey the law.',
    conflicts: [['pushing migrants', 'obey the law']],
  },
  {
    name: 'minister’s villa',
    text: 'The magazine said the villa belonged to the minister. The minister said it belonged to his brother-in-law.',
    conflicts: [['belonged to the minister', 'brother-in-law']],
  },
  {
    name: 'goal scorer',
    text: 'The referee credited the goal to Silva. The club maintained that Moreno had got the last touch.',
    conflicts: [],
  },
  {
    name: 'pilot error',
    text: 'Investigators blamed the crash on pilot error. The pilots’ union attributed it to a design fault.',
    conflicts: [['pilot error', 'design fault']],
  },
  {
    name: 'ceasefire hours',
    text: 'Both armies said they had stopped firing at noon. Residents said shells were still falling in the evening.',
    conflicts: [['stopped firing', 'still falling']],
  },
  {
    name: 'opposition leader ill',
    text: 'Prison authorities say the opposition leader is in good health. His doctor says he is gravely ill.',
    conflicts: [['good health', 'gravely ill']],
  },
  {
    name: 'leaked memo',
    text: 'The leaked memo says the board knew of the fault in 2015. The chairman says the board learnt of it in 2019.',
    conflicts: [['in 2015', 'in 2019']],
  },
  // Nothing conflicts.
  {
    name: 'storm damage',
    text: 'The mayor said 40 houses had lost their roofs. The power company said 9,000 customers were without electricity.',
    conflicts: [],
  },
  {
    name: 'cup replay',
    text: 'The coach said his team had been unlucky. The captain said they would win the replay.',
    conflicts: [],
  },
  {
    name: 'trade figures',
    text: 'The ministry said exports rose by a tenth. It said imports fell slightly.',
    conflicts: [],
  },
  {
    name: 'new drug',
    text: 'The firm said the drug would be sold from June. Patients’ groups said they hoped it would be cheap.',
    conflicts: [],
  },
  {
    name: 'dig',
    text: 'The archaeologists said the walls were 3,000 years old. A museum in the capital said it would show the finds.',
    conflicts: [],
  },
  {
    name: 'visit',
    text: 'The palace said the queen would visit in May. Officials in the port said the visit would bring trade.',
    conflicts: [],
  },
  {
    name: 'court date',
    text: 'The prosecutor said the trial would open in March. The court said no date had been set for the appeal.',
    conflicts: [],
  },
  {
    name: 'census',
    text: 'The statistics office said the population had passed ten million. A demographer said the country was ageing.',
    conflicts: [],
  },
];
