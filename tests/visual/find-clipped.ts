// What a machine can see of a broken layout, run inside the photographed page.

/** Elements wider than the window, and text that is cut off by its own box. */
export function findClipped(): string[] {
  const problems: string[] = [];
  const name = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + 1)
    problems.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);

  const pen = document.createElement('canvas').getContext('2d');
  /** A closed list of choices lays its words out by itself: how many pixels of the chosen one have no room. */
  const cutOff = (list: HTMLSelectElement, style: CSSStyleDeclaration): number => {
    if (!pen) return 0;
    pen.font = style.font;
    const ARROW = 16;
    const room =
      list.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - ARROW;
    return pen.measureText(list.selectedOptions[0]?.text ?? '').width - room;
  };

  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!(element instanceof HTMLElement)) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || style.visibility === 'hidden') continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if ((box.right > width + 1 || box.left < -1) && !element.closest('[data-scrolls]'))
        problems.push(`sticks out sideways: ${name(element)}`);
      if (element instanceof HTMLSelectElement && cutOff(element, style) > 1)
        problems.push(`choice cut off: ${name(element)}`);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const clipsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const clipsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (hasText && clipsX && element.scrollWidth > element.clientWidth + 1)
        problems.push(`text cut off at the side: ${name(element)}`);
      if (hasText && clipsY && element.scrollHeight > element.clientHeight + 2)
        problems.push(`text cut off below: ${name(element)}`);
    }
  };
  visit(document);
  return [...new Set(problems)];
}
