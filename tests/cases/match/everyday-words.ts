// Lists of single everyday words, months, days and given names: `[[…]]` marks where the Actor is meant, `{{…}}` where the word means itself.

import type { ActorKind } from '../../../lib/model/list';

export type EverydayCase = { kind: ActorKind; names: string; text: string };

export const EVERYDAY_CASES: readonly EverydayCase[] = [
  { kind: 'person', names: 'Monday, Friday, May, March, April', text: 'On {{Monday}} the council met. {{Monday}} was wet. Every {{Friday}} it rains, and in {{May}} too. {{March}} 4 is a holiday. "{{April}}," he said, "or the end of {{May}}."' },
  { kind: 'organization', names: 'Monday, March, May', text: 'Next {{Monday}} they vote. Since {{March}} nothing has moved; {{May}} may be better. Early {{May}} is wet.' },
  { kind: 'person', names: 'Will, Bill, Mark, Hope, Rose', text: 'The {{bill}} passed. {{Will}} it hold? {{Bill}} payments rose. The {{Bill}} was read twice. They asked [[Will]] on Tuesday. He paid [[Bill]] in cash. [[Bill]] said nothing.\n\n{{Mark}} my words, said [[Hope]]. {{Rose}} gardens bloom. They went with [[Rose]] to see [[Mark]].' },
  { kind: 'place', names: 'Reading, Nice, Bath, Mobile, Hull', text: '{{Reading}} is fun. {{Nice}} work, he said. {{Bath}} towels are dear and {{mobile}} phones too. The guests flew to [[Nice]] and drove from [[Reading]] to [[Hull]]. {{Hull}} damage was slight.' },
  { kind: 'organization', names: 'Apple, Target, Shell, Gap, Oracle, Visa', text: '{{Apple}} trees grow. {{Target}} prices were cut. {{Shell}} beads were found. {{Visa}} queues are long.\n\nShares of [[Apple]] fell. [[Oracle]] rose. [[Shell]] said that the {{gap}} would close. [[Target]] announced a sale.' },
  { kind: 'organization', names: 'The, An, It, We, This', text: '{{The}} council met. {{An}} hour passed. {{It}} rained. {{We}} waited; {{this}} was all. {{THE}} END.' },
  { kind: 'place', names: 'Jordan, Chad, Turkey', text: '{{Chad}} Burke plays for money. {{Jordan}} Pike sings. {{Turkey}} sandwiches were served. They flew to [[Turkey]] by way of [[Jordan]].' },
  { kind: 'place', names: 'Essen, Hof, Halle', text: 'Das {{Essen}} war kalt, und der {{Hof}} war nass. Die Leute fuhren nach [[Essen]] und nach [[Hof]]. Die Feier in der {{Halle}} war laut.' },
  { kind: 'place', names: 'Tours, Angers, Lens', text: 'Des {{tours}} de cartes et les {{angers}} de la foule. On va à [[Tours]] et à [[Angers]] pour les fêtes, dit-il.' },
  { kind: 'organization', names: 'Мир, Яблоко', text: '{{Мир}} нужен всем, и {{мир}} велик. {{Яблоко}} упало; он съел {{яблоко}}. Вчера партия [[Мир]] молчала, а партия [[Яблоко]] говорила.' },
  { kind: 'organization', names: 'Ciudadanos, Vox', text: 'Los {{ciudadanos}} votaron. El partido [[Ciudadanos]] calló y [[Vox]] también.' },
  { kind: 'place', names: 'Ordu, Batman', text: '{{Ordu}} sözcüsü konuştu ve {{ordu}} sustu. Bir film için [[Batman]]’da bir yıl kaldı, kar ve yağmur [[Ordu]]’ya geldi.' },
]; // biome-ignore format: a table
