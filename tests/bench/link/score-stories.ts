// How well linking does on the stories of tests/cases/link: `npx tsx tests/bench/link/score-stories.ts [tuning|report] [--show]`.

import { eventsFor } from '../../../lib/link/events-for';
import { REPORT_STORIES } from '../../cases/link/report-stories';
import type { Story } from '../../cases/link/story';
import { FIRST_TUNING_STORIES } from '../../cases/link/tuning-stories-first';
import { SECOND_TUNING_STORIES } from '../../cases/link/tuning-stories-second';
import { THIRD_TUNING_STORIES } from '../../cases/link/tuning-stories-third';
import { linkStory, ndcgAtFive } from '../../support/link-story';

const idOf = ({ records }: { records: readonly { id: string }[] }): string => records[0]?.id ?? '';

function scoreStory(story: Story): Record<string, string | number> {
  const linked = linkStory(story);
  const before = linked.filter(({ relation }) => relation === 'before').map(idOf);
  const same = linked.filter(({ relation }) => relation === 'same').map(idOf);
  const cards = (story.cards ?? []).map(({ words, first }) => {
    const start = story.text.indexOf(words);
    if (start < 0) throw new Error(`${story.name}: no such words: ${words}`);
    const shown = eventsFor(linked, { start, end: start + words.length }).filter(
      ({ relation }) => relation === 'before',
    );
    return { words, first, shown: shown.map(idOf), right: (shown.map(idOf)[0] ?? 'none') === first };
  });
  if (process.argv.includes('--show')) {
    for (const event of linked) {
      const reasons = event.reasons.map(({ kind, words }) => `${kind}: ${words.join(', ')}`).join(' · ');
      const passages = event.spans.map(({ start }) => story.text.slice(start, start + 24)).join(' / ');
      console.log(
        `${story.name} | ${event.relation} ${event.score.toFixed(2)} ${idOf(event)} = ${story.gains[idOf(event)] ?? 0} | ${reasons} | ${passages}`,
      );
    }
    for (const { words, first, shown, right } of cards)
      if (!right) console.log(`   card “${words}”: ${shown.join(', ') || 'none'}, not ${first}`);
  }
  return {
    story: story.name,
    'nDCG@5': ndcgAtFive(before, story.gains).toFixed(3),
    shown: before.length,
    'of no use': before.filter((id) => !story.gains[id]).length,
    missed: Object.keys(story.gains).filter((id) => !before.includes(id)).length,
    'cards right': `${cards.filter(({ right }) => right).length} of ${cards.length}`,
    'own news': `${(story.same ?? []).filter((id) => same.includes(id)).length} of ${(story.same ?? []).length}`,
  };
}

const stories = process.argv.includes('report')
  ? REPORT_STORIES
  : [...FIRST_TUNING_STORIES, ...SECOND_TUNING_STORIES, ...THIRD_TUNING_STORIES];
console.table(stories.map(scoreStory));
