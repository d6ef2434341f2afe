// Presses what is found, one after the other, each once the view has answered the one before.

export async function press(...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    const target = find(document, selector);
    if (!target) throw new Error(`Nothing to press: ${selector}`);
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  }
}

function find(root: ParentNode, selector: string): Element | undefined {
  const here = root.querySelector(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && find(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}
