// Changes a tree without changing what it shows: the same cases must give the same Flows afterwards.

import type { DOMWindow } from 'jsdom';

export type Mutation = { name: string; apply: (root: Element, window: DOMWindow) => void };

export const MUTATIONS: Mutation[] = [
  { name: 'as written', apply: () => {} },
  {
    name: 'text nodes split into single characters',
    apply: (root, window) => {
      for (const text of textNodes(root, window)) {
        let rest = text;
        while (rest.length > 1) rest = rest.splitText(1);
      }
    },
  },
  {
    name: 'empty text nodes and comments put in everywhere',
    apply: (root, window) => {
      for (const text of textNodes(root, window)) {
        const half = text.splitText(Math.floor(text.length / 2));
        half.before(
          window.document.createTextNode(''),
          window.document.createComment('x'),
          window.document.createTextNode(''),
        );
        half.after(window.document.createTextNode(''));
      }
    },
  },
];

export function textNodes(root: Node, { document, NodeFilter }: DOMWindow): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
