// Articles that are not in English: names and dates are found, and no claim is read where no grammar of ours holds.

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/reading/read-article';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { memoryIndex, readListFile } from '../../support/memory-index';

const WORLD = resolve(import.meta.dirname, '../../../public/lists/world-public-bodies.context-list.json');

const STORIES = [
  {
    language: 'de',
    text: `Die UNESCO hat am Dienstag in Paris vor dem Verfall der Altstadt gewarnt. „Wir haben keine Zeit mehr“, sagte die Leiterin des Büros, die eine Liste
mit dreihundert Häusern vorlegte. Nach Angaben der Stadtverwaltung sollen die Arbeiten im Frühjahr beginnen, doch Anwohner bezweifeln das. Der Bürgermeister wies die Vorwürfe zurück
und sagte, das Geld liege bereit. Ein Sprecher des Ministeriums wollte sich dazu nicht äußern. Vermutlich werde die Entscheidung erst im Herbst fallen, hieß es aus dem Rathaus.`,
  },
  {
    language: 'fr',
    text: `L’UNESCO a mis en garde mardi contre la ruine de la vieille ville. « Nous n’avons plus le temps », a déclaré la directrice du bureau, qui a présenté une liste
de trois cents maisons. Selon la mairie, les travaux doivent commencer au printemps, mais des habitants en doutent. Le maire a rejeté les accusations et assuré que l’argent était prêt.
Un porte-parole du ministère n’a pas souhaité s’exprimer. La décision ne tomberait qu’à l’automne, dit-on à l’hôtel de ville, où l’on prépare déjà la suite.`,
  },
  {
    language: 'es',
    text: `La UNESCO advirtió el martes sobre la ruina del casco antiguo. «Ya no tenemos tiempo», dijo la directora de la oficina, que presentó una lista de trescientas casas.
Según el ayuntamiento, las obras deben comenzar en primavera, pero los vecinos lo dudan. El alcalde rechazó las acusaciones y aseguró que el dinero está listo. Un portavoz del ministerio
no quiso pronunciarse. La decisión llegaría recién en otoño, se dice en el ayuntamiento, donde ya preparan lo que sigue.`,
  },
];

const tagger = loadClaimTagger();
const { segments, lookups } = memoryIndex([readListFile(WORLD)]);

describe.each(STORIES)('an article in $language', ({ language, text }) => {
  // Many templates state English whatever the text is in.
  it.each([language, 'en', undefined])('on a page that says %s', async (stated) => {
    const article = { text, published: '2026-03-04', ...(stated && { language: stated }) };
    const reading = await readArticle(article, segments, lookups, { tagger });
    expect(reading.actors.map(({ name }) => name)).toEqual([expect.stringContaining('Educational')]);
    expect(reading.attributions).toEqual([]);
    expect(reading.disputes).toEqual([]);
    expect(reading.claimsBy).toBe('none');
  });
});

it('reads the claims of an English article on a page that says otherwise', async () => {
  const text = `The harbour master said on Tuesday that the pier had been closed by the storm, and that nobody was hurt. The owner of the ferry told reporters that the
gate was locked from the outside and that the crew had known of it. The ministry of transport said that it had no record of the inspection that was due in the spring, and that the
papers of the ship were with the police.`;
  const reading = await readArticle({ text, published: '2026-03-04', language: 'nl' }, segments, lookups, { tagger });
  expect(reading.claimsBy).toBe('model');
  expect(reading.attributions.length).toBeGreaterThanOrEqual(3);
});
