// Puts the style sheet of marks into the document and its shadow roots, and takes it out. Knows how to keep it cheap, not what it says.

import { HIGHLIGHTED, type Highlighted, highlightName, type MarkColours, markStyleSheet } from './mark-style';

const RENDERED_AFTER_MS = 50;

/** Fewer marked elements are no sign of a long page. */
const MANY_PARENTS = 300;

const MANY_BLOCKS = 5000;

/** Elements with marked text in them, each with the block it stands in (see element-part.ts). */
export type Blocks = ReadonlyMap<Element, Element | undefined>;

export type MarkSheet = {
  /** `blocks`: of the elements right around the marked text. Pages replace their adopted sheets at will, so call it at every painting. */
  adopt(roots: readonly DocumentOrShadowRoot[], blocks: Blocks): void;
  /** From now on this highlight has its look. */
  use(kind: Highlighted): void;
  drop(): void;
};

/**
 * The browser computes each highlight's style for every element that a rule reaches. With rules for all ten highlights on all
 * elements that is 10 to 40 ms on a large page, against 2 to 5 with rules for the highlights in use on the blocks that hold
 * marks. So both grow as they are needed. On a page of 12,500 paragraphs the first highlight so took 167 ms and every other 200
 * more, that under the pointer too: there rules for all highlights stand on the body, from where they are inherited, and cost
 * 134 once. Where highlights are not inherited (Firefox 153), marks within links, or all, would be left out: rules then reach all
 * elements.
 */
export function markSheet(colours: MarkColours = {}): MarkSheet {
  const sheet = new CSSStyleSheet();
  const adopters = new Set<DocumentOrShadowRoot>();
  const kinds = new Set<Highlighted>();
  const tags = new Set<string>();
  let isGeneral = false;
  let isInherited = false;
  let isTried = false;

  const write = (): void => {
    if (tags.size === 0) return;
    const escaped = [...tags].map((tag) => CSS.escape(tag)).join();
    const scope = isGeneral ? '' : isInherited ? 'body' : `:is(${escaped})`;
    sheet.replaceSync(markStyleSheet(colours, isInherited ? HIGHLIGHTED : kinds, scope));
  };
  /** How many elements of the page the blocks' rules are for. */
  const reach = ([first]: Blocks): number => {
    let sum = 0;
    for (const tag of tags) sum += first?.[0].ownerDocument.getElementsByTagName(tag).length ?? 0;
    return sum;
  };
  /** Once, on the first marked element that no rule is for: has it the highlight of what is around it? After rendering, when it is known. */
  const tryInheritance = (blocks: Blocks): void => {
    const [inline] =
      [...blocks].find(([parent, block]) => parent.isConnected && (isInherited || block !== parent)) ?? [];
    if (!inline || isTried || adopters.size === 0) return;
    isTried = true;
    isGeneral = getComputedStyle(inline, `::highlight(${highlightName('actor')})`).textDecorationLine !== 'underline';
    if (!isGeneral) return;
    isInherited = false;
    write();
  };
  return {
    adopt(roots, blocks) {
      const known = tags.size;
      for (const block of blocks.values()) tags.add(block?.localName ?? '');
      isGeneral ||= tags.has('');
      const isLong = isInherited || (blocks.size > MANY_PARENTS && !isTried && reach(blocks) > MANY_BLOCKS);
      if (tags.size > known || isLong !== isInherited) {
        isInherited = isLong;
        write();
      }
      for (const root of roots) {
        adopters.add(root);
        const sheets = root.adoptedStyleSheets;
        if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
      }
      if (!isGeneral && !isTried) setTimeout(() => tryInheritance(blocks), RENDERED_AFTER_MS);
    },
    use(kind) {
      if (kinds.has(kind)) return;
      kinds.add(kind);
      if (!isInherited) write();
    },
    drop() {
      for (const root of adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      adopters.clear();
    },
  };
}
