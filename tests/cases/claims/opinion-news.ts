// Short articles about campaigns, quarrels and harm, and whether opinions or accounts are what differs in them.

export const OPINION_NEWS_CASES: readonly { name: string; text: string; opinions: boolean }[] = [
  {
    name: 'a campaign',
    text: `Sorley picks up an endorsement in the north

The former governor said on Monday that Anna Sorley was the only candidate whom voters could trust. Her party has waited for months for him to speak.

But supporters of her rival said that the endorsement came too late. "The primary is over," said Tom Brack, who runs his campaign in the county.

Sorley told a rally in Wendham that she was honoured.`,
    opinions: true,
  },
  {
    name: 'shots at a rally',
    text: `Two killed as police open fire at a rally

Police said that a gunman had shot at officers before they opened fire on the rally of the party in Wendham. Two supporters were killed and eleven wounded.

Witnesses said that nobody but the police had fired. The candidate said that his voters had been attacked without a warning.

A hospital said it had treated nine people for bullet wounds.`,
    opinions: false,
  },
  {
    name: 'a quarrel over a bridge',
    text: `Engineers and council at odds over a bridge

The council said that the bridge had been inspected in March. The engineers' association said that no inspection had taken place for two years.

The builder said that its files had been handed over in full. The council replied that half of them were missing.`,
    opinions: false,
  },
];
