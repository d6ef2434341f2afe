// Fills the slots of own-sentences.txt and turns its marks into offsets: articles for dump-paragraphs.ts, the same ones every time.
// npx tsx tests/training/claims/expand-own-sentences.ts [ROUNDS] > OWN.jsonl

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Role = 'source' | 'cue' | 'content';
type Attribution = Record<Role, [number, number][]>;
type Paragraph = { text: string; attributions: Attribution[] };

const ROLES: Record<string, Role> = { s: 'source', c: 'cue', t: 'content' };
const PARAGRAPHS_AN_ARTICLE = 8;

/** Lower case as in the middle of a sentence; a slot with a capital asks for a capital. */
const FILLERS: Record<string, string[]> = {
  side: [
    'the army',
    'the interior ministry',
    'the rebel movement',
    'the coalition',
    'the police',
    'the separatists',
    'the government in Tarsa',
    'the Northern Front',
    'the general staff',
    'the Foreign Ministry',
    'the paramilitaries',
    'the port authority',
    'Moraven Energy',
    'the presidency',
    'both governments',
  ],
  body: [
    'the monitoring group',
    'a United Nations panel',
    'the Red Crescent',
    'the regional court',
    'an independent commission',
    'Rights Watch East',
    'the health ministry',
    'the Observer daily',
    'the broadcaster',
    'the mission',
  ],
  person: [
    'General Idris Kolm',
    'the governor, Ana Petrescu',
    'Yusuf al-Hamdi',
    'Deputy Minister Karim Sadr',
    'Colonel Bakari',
    'Mara Lindqvist, a spokeswoman for the mission',
    'Tomás Reyes, 34, a fisherman',
    'the prime minister',
    'Dr Leila Haddad',
    'Sheikh Omar al-Rashid',
    'Oksana Hrynko',
    'the mayor',
  ],
  crowd: [
    'residents',
    'witnesses',
    'relatives of the dead',
    'survivors',
    'local journalists',
    'analysts',
    'villagers',
    'opposition lawmakers',
    'several diplomats',
    'critics',
    'aid workers',
  ],
  doc: [
    'satellite images',
    'a leaked memo',
    'phone footage',
    'court papers',
    'the black box',
    'photographs from the scene',
    'an internal report',
    'flight data',
    'the autopsy',
  ],
  event: [
    'the convoy had been hit by a drone',
    'eleven people were killed',
    'the depot caught fire by itself',
    'no civilians were in the building',
    'the rockets came from the eastern hills',
    'the bridge had been mined',
    'its aircraft never crossed the border',
    'the men were taken from their homes at night',
    'the ballots were counted twice',
    'the guards opened fire first',
    'the ceasefire collapsed within hours',
    'the tanker was carrying fertiliser',
    'the bodies had been moved',
    'the two captains met in secret',
  ],
  inf: [
    'have been fired from a hill north of the town',
    'have cost nine lives',
    'have been planned for months',
    'be the work of a former officer',
    'have left 40 families without a home',
    'have begun in the kitchen',
  ],
  doing: [
    'breaking the truce',
    'shelling the market',
    'hiding the true number of dead',
    'arming the militias',
    'using the hospital as a base',
    'paying the witnesses',
  ],
  thing: [
    'the attack on the depot',
    'the blast',
    'the shooting in the market',
    'the killing of the two engineers',
    'the strike on the ferry',
    'the fire',
    'the raid',
    'the crash',
  ],
  place: ['Harim', 'Lindmouth', 'the capital', 'Port Sennar', 'Qaradagh', 'the old town'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Saturday', 'Sunday'],
  month: ['May', 'October', 'January'],
};

const rounds = Number(process.argv[2] ?? 6);
const lines = readFileSync(join(import.meta.dirname, 'own-sentences.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const pick = counter();
const paragraphs = Array.from({ length: rounds }, () => lines)
  .flat()
  .map((line) => marked(filled(line)));
// A stride that shares no factor with the count mixes the kinds in every article.
const mixed = paragraphs.map((_, at) => paragraphs[(at * 37) % paragraphs.length] as Paragraph);
for (let at = 0; at < mixed.length; at += PARAGRAPHS_AN_ARTICLE) {
  process.stdout.write(`${JSON.stringify(article(`own-${at}`, mixed.slice(at, at + PARAGRAPHS_AN_ARTICLE)))}\n`);
}

/** Goes round every list of fillers, each from where it was left. */
function counter(): (slot: string) => string {
  const next = new Map<string, number>();
  return (slot) => {
    const fillers = FILLERS[slot.toLowerCase().replace('_', '')];
    if (!fillers) throw new Error(`own-sentences.txt: no slot ${slot}`);
    const at = next.get(slot) ?? 0;
    next.set(slot, at + 1);
    const filler = fillers[at % fillers.length] as string;
    return /^[A-Z]/.test(slot) ? filler.charAt(0).toUpperCase() + filler.slice(1) : filler;
  };
}

function filled(line: string): string {
  return line.replace(/\{(\w+)\}/g, (_, slot: string) => pick(slot));
}

/** Takes the marks out and keeps where they stood. */
function marked(line: string): Paragraph {
  const attributions: Attribution[] = [];
  const open: { role: Role; number: number; start: number }[] = [];
  let text = '';
  for (const [piece] of line.matchAll(/\[[sct]\d |\]|[^[\]]+|\[/g)) {
    const mark = /^\[([sct])(\d) $/.exec(piece);
    if (mark) {
      open.push({ role: ROLES[mark[1] as string] as Role, number: Number(mark[2]), start: text.length });
    } else if (piece === ']') {
      const { role, number, start } = open.pop() as (typeof open)[number];
      attributions[number - 1] ??= { source: [], cue: [], content: [] };
      attributions[number - 1]?.[role].push([start, text.length]);
    } else {
      text += piece;
    }
  }
  if (open.length > 0 || attributions.includes(undefined as never)) throw new Error(`own-sentences.txt: ${line}`);
  return { text, attributions };
}

function article(id: string, body: Paragraph[]): object {
  let text = 'News in brief';
  const attributions: Attribution[] = [];
  for (const paragraph of body) {
    text += '\n\n';
    const shift = (spans: [number, number][]): [number, number][] =>
      spans.map(([start, end]) => [start + text.length, end + text.length]);
    for (const { source, cue, content } of paragraph.attributions) {
      attributions.push({ source: shift(source), cue: shift(cue), content: shift(content) });
    }
    text += paragraph.text;
  }
  return { id, text, attributions };
}
