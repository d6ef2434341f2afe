// Short texts against one list with weak and strong aliases, titles and firms: rules were tuned on them. Marked as in decoys-to-tune-on.

import type { ActorKind, Alias } from '../../../lib/model/list';
import type { ShortActor } from '../../support/compiled-list';

const P = (name: string, nickname?: string): ShortActor => ({
  kind: 'person',
  name,
  ...(nickname ? { aliases: [{ name: nickname, kind: 'nickname' as const }] } : {}),
});
const L = (name: string): ShortActor => ({ kind: 'place', name });
const O = (
  name: string,
  aliases: (string | (Partial<Alias> & { name: string }))[] = [],
  kind: ActorKind = 'organization',
): ShortActor => ({ kind, name, aliases });
const W = (name: string): Partial<Alias> & { name: string } => ({ name, strength: 'weak' });

export const ALIAS_LIST: readonly ShortActor[] = [
  P('Helen Marsh'),
  P('Oscar Pike'),
  P('Victor Stone'),
  P('Joy Harper'),
  P('Samir al-Hadi', 'Abu Nasr'),
  P('Ivan Petrenko'),
  P('Grace Temple'),
  P('Leon Field'),
  P('Adam West'),
  L('Harrow'),
  L('Alma'),
  L('Regent'),
  L('Clifton'),
  L('San Marco'),
  L('Sterling'),
  L('Camden'),
  L('Preston'),
  L('Wells'),
  L('Salem'),
  L('Mercer'),
  O('Progress Party', [W('Progress')]),
  O('Civic Alliance', ['Civic']),
  O('Beacon Bank', [W('Beacon')]),
  O('Falcon Air', [W('Falcon')]),
  O('Onyx Group', ['Onyx']),
  O('New Dawn', [], 'armed-group'),
  O('National Rail Authority', [{ name: 'NRA', kind: 'acronym' }], 'public-body'),
  O('Ministry of Health', [], 'public-body'),
  O('Border Guard Force', [{ name: 'BGF', kind: 'acronym', strength: 'weak' }], 'armed-group'),
  O('Anvil Brigade', [{ name: 'Anvil', strength: 'weak' }], 'armed-group'),
];

export const DECOYS_OF_ALIASES: readonly string[] = [
 `Queen {{Alma}} opened the bridge. Lady {{Clifton}} held the ribbon, and the Duke of {{Harrow}} cut it. Sir Toby {{Camden}} watched with Saint {{Salem}}'s choir.`,
 `{{Progress}} was slow. {{Progress}} on the road stopped in March. The [[Progress Party]] blamed the frost. {{Progress}} in talks is rare, it said. [[Progress]] won two seats.`.replace('[[Progress]] won','[[Progress|Progress Party]] won'),
 `{{Civic}} pride filled the square. {{Civic}} leaders spoke. The {{Civic}} Theatre was dark.`,
 `A {{falcon}} nested on the tower. {{Falcon}} chicks hatched in May. [[Falcon Air]] gave money. The {{Falcon}} Hotel did not.`,
 `{{Beacon}} fires were lit. {{Beacon}} Street was closed. [[Beacon Bank]] stayed open, and [[Beacon|Beacon Bank]] lent its car park. The town crier shouted from {{Beacon}} Hill.`,
 `{{Onyx}} tiles cover the floor. A ring of {{onyx}} was lost.`,
 `It was a {{new dawn}} for the club. "A {{New Dawn}}," the poster read. {{New Dawn}} Bakery opened.`,
 `{{Clifton}} Homes will build on the meadow. {{Camden}} Foods objects. {{Preston}} Ltd lost money; {{Wells}} Fargo paid. {{Sterling}} fell against the dollar. Shares in {{Mercer}} Holdings rose, and {{Mercer}} said it was pleased.`,
 `{{Preston}} Blake scored. {{Preston}} was booked in the first half. {{Camden}} Ellis came on, and {{Sterling}} Moss left. "{{Salem}} is my cousin," he said.`,
 `The {{Ministry of Health}} and Sport of Ontario was closed. The [[Ministry of Health]] said nothing. The {{Ministry of Health}} Workers' Union marched.`,
 `J. {{Harper}} won the raffle. O. {{Pike}} was second. H. {{Marsh}} third. Mr. {{Stone}} of the bakery gave the cake. Dr {{Field}} ate it.`,
 `[[Helen Marsh]] met voters. Her rival, Tom {{Marsh}}, did too. T. {{Marsh}} is forty. [[Ms. Marsh|Helen Marsh]] waved.`.replace('[[Ms. Marsh|Helen Marsh]]','Ms. [[Marsh|Helen Marsh]]'),
 `Captain {{Pike}} steered the boat. {{Pike}} is a fish, too; {{pike}} were caught. Coach {{Temple}} was late. Sergeant {{Stone}} took notes.`,
 `{{Joy}} filled the hall. {{Joy}} Adams sang. {{Grace}} was said. {{Field}} work begins. {{West}} winds blew. {{Stone}} walls fell. {{Marsh}} birds left.`,
 `The {{National Rail Authority}} of Peru sued. The {{NRA}} backs gun owners in Ohio.`,
 `{{Abu Nasr}} Street is shut. A grocer, {{Abu Nasr}} al-Masri, sold tea. Colonel [[Samir al-Hadi]] spoke; [[Abu Nasr|Samir al-Hadi]] smiled. Omar {{al-Hadi}} did not. {{Al-Hadi}} Hospital was full.`,
 `{{ANVIL}} AND HAMMER SOLD AT FAIR\n\nAn {{anvil}} was sold. {{Anvil}} makers came. The {{Anvil}} pub closed.`,
 `{{San Marco}} Basilica was flooded. {{San Marcos}} was dry. Hotel {{San Marco}} is full. {{Regent}} Street flooded. The {{Regent}} Theatre. The Prince {{Regent}} is a pub.`,
 `{{Harrow}} School beat {{Wells}} Cathedral School. {{Harrow}} boys sang. He went to {{Harrow}} and then to Oxford. {{Mercer}} University lost.`,
 `{{Victor Stone}} Jr. ran. {{Victor Stone}} & Sons closed. The {{Victor Stone}} Trophy was given. {{Leon Field}} House burnt.`,
 `{{Adam West}} Ham fans cheered. St. {{Adam}} West Church. {{Ivan Petrenko}}-Bell runs. Maria {{Petrenko}} sang; {{Petrenko}} bowed.`,
]; // biome-ignore format: a table
