// Random trees against the slow obvious version: write every block boundary down as a line break, then tidy the lines.

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { gatherFlows } from '../../../lib/page/flows';

type Tree = string | { tag: string; children: Tree[] };

/** Blocks whose lines are text however short they are. */
const BLOCKS = ['blockquote', 'li', 'dd', 'td'];
const INLINES = ['b', 'i', 'span', 'em'];
const SKIPPED = ['script', 'nav', 'aside'];

const { tree } = fc.letrec<{ tree: Tree; element: Tree; text: Tree }>((tie) => ({
  text: fc.stringMatching(/^[a-cé\n\t \u00a0\u00ad.]{0,12}$/),
  element: fc.record({
    tag: fc.constantFrom(...BLOCKS, ...INLINES, ...SKIPPED),
    children: fc.array(tie('tree'), { maxLength: 5 }),
  }),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('text'), tie('element')),
}));

const build = (tree: Tree, document: Document): Node => {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  element.append(...tree.children.map((child) => build(child, document)));
  return element;
};

const slowly = (tree: Tree): string => {
  if (typeof tree === 'string') return tree.replace(/\n/g, ' ');
  if (tree.tag === 'script') return '';
  if (SKIPPED.includes(tree.tag)) return '\n';
  const inside = tree.children.map(slowly).join('');
  return BLOCKS.includes(tree.tag) ? `\n${inside}\n` : inside;
};

const tidied = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line));

it('gives the lines of the obvious version, and every character its place', () => {
  const { document } = new JSDOM('').window;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      const root = document.createElement('blockquote');
      root.append(...trees.map((child) => build(child, document)));
      const map = gatherFlows([root]);
      expect(map.text.split('\n').filter(Boolean)).toEqual(tidied(trees.map(slowly).join('')));
      for (const flow of map.flows) {
        for (let at = flow.start; at < flow.end; at++) {
          const [piece, second] = map.locate({ start: at, end: at + 1 });
          expect(second).toBeUndefined();
          expect(piece?.node.data.charAt(piece.start).replace(/\s/, ' ')).toBe(map.text.charAt(at));
          expect(piece && map.offsetAt(piece.node, piece.start)).toBe(at);
        }
      }
    }),
    { numRuns: 400 },
  );
});
