// Texts in which somebody writes in their own voice, with the sources that are others': everything else is the writer's.

export type VoiceCase = readonly [name: string, text: string, sources: readonly string[]];

const COLUMN = `The council should stop pretending about the bus lane

Every few years our council discovers the bicycle. I have ridden down Marsh Street every working day for eleven years, and I can tell you what the bus lane is for. It is for nothing at all.

Who asked for it? Not the drivers, who now sit in a queue as far as the river. So why is it still there? The answer, I suspect, is pride. To scrap the lane would be to admit that it never worked. Councillor Jean Whitby says the lane has cut journey times by four minutes. The rest of us believe our own eyes.

It seems obvious that the money would have been better spent on the school crossing. We are told that budgets are separate. Nobody doubts that. Society prefers to believe that paint is free. My neighbour told me the lane was closed to her taxi twice last week.`;

const RELEASE = `FOR IMMEDIATE RELEASE

The River Trust has published its yearly count of otters. We ask the water company to clear the culvert by May. “It can be done in a week,” said Trust chairwoman Ines Moll.`;

const LIVE_BLOG = `07:52 Good morning, and thank you for joining us. We will bring you all of it.

08:05 The harbour office says the ferry is two hours late. You can follow our map.

08:31 We have asked the owner. The owner believes that the engine failed.`;

const STATEMENT = `Statement on the northern gate of Elba camp

Our nurses have worked in Elba since March. We demand that the northern gate be opened. We call on the authorities to open it at once. The governor said the gate would reopen on Friday.`;

const EDITORIAL = `Editorial: the price of bread

We urge him to think again. We welcome the delay, and we believe that the subsidy should stay. Bakers say a loaf will cost double by Easter.`;

export const VOICE_CASES: readonly VoiceCase[] = [
  ['a column', COLUMN, ['Councillor Jean Whitby', 'My neighbour']],
  ['a release', RELEASE, ['We', 'Trust chairwoman Ines Moll']],
  ['a statement', STATEMENT, ['We', 'We', 'The governor']],
  ['an editorial', EDITORIAL, ['Bakers']],
  ['a live blog', LIVE_BLOG, ['The harbour office', 'The owner']],
];
