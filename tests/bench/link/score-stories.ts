// How well linking does on the stories of tests/cases/link: `npx tsx tests/bench/link/score-stories.ts [tuning|report|second|third] [--show]`.

import { eventsFor } from '../../../lib/link/events-for';
import type { PriorEvent } from '../../../lib/model/list';
import { fold } from '../../../lib/text/fold';
import { REPORT_STORIES } from '../../cases/link/report-stories';
import { SECOND_REPORT_STORIES } from '../../cases/link/report-stories-second';
import { THIRD_REPORT_STORIES } from '../../cases/link/report-stories-third';
import type { Story } from '../../cases/link/story';
import { FIRST_TUNING_STORIES } from '../../cases/link/tuning-stories-first';
import { SECOND_TUNING_STORIES } from '../../cases/link/tuning-stories-second';
import { THIRD_TUNING_STORIES } from '../../cases/link/tuning-stories-third';
import { linkStory, listOf, ndcgAtFive } from '../../support/link-story';
import { plainNames } from '../../support/plain-names';

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

/** The naive version: earlier events by how many actors and places they share with the article, the newest first. */
function naive(story: Story): string[] {
  const { mentions, actors, places } = plainNames(story.text, [listOf(story)]);
  const named = new Set(mentions.flatMap((mention) => mention.actors.map((at) => actors[at]?.records[0]?.id)));
  const keys = new Set(places.map(({ key }) => key));
  const shared = (event: PriorEvent): number =>
    event.actors.filter(({ entity }) => named.has(entity)).length +
    event.places.filter(({ name }) => keys.has(fold(name))).length;
  return story.events
    .filter((event) => event.start < story.published && shared(event) > 0 && !story.same?.includes(event.id))
    .sort((a, b) => shared(b) - shared(a) || (a.start < b.start ? 1 : -1))
    .map(({ id }) => id);
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);

const SETS: Readonly<Record<string, readonly Story[]>> = {
  tuning: [...FIRST_TUNING_STORIES, ...SECOND_TUNING_STORIES, ...THIRD_TUNING_STORIES],
  report: REPORT_STORIES,
  second: SECOND_REPORT_STORIES,
  third: THIRD_REPORT_STORIES,
};
const stories = SETS[process.argv[2] ?? 'tuning'] ?? [];
console.table(stories.map(scoreStory));
const ours = stories.map((story) =>
  ndcgAtFive(
    linkStory(story)
      .filter(({ relation }) => relation === 'before')
      .map(idOf),
    story.gains,
  ),
);
console.log(
  `mean nDCG@5: ${mean(ours)}; by shared actors and places alone: ${mean(stories.map((story) => ndcgAtFive(naive(story), story.gains)))}`,
);
