// Our one element on the page: a shadow host beside the body, outside the article. Knows nothing of what is shown in it.

/** The name of our element, by which our own code tells it from the page's. */
export const HOST_TAG = 'says-who';

export type Host = {
  /** Closed to the page: only the holder of this value reaches inside. */
  root: ShadowRoot;
  /** Takes the element away; also done when the signal aborts. */
  remove: () => void;
};

/** Added below `documentElement`, where apps that replace the body do not reach it; put back when the page removes it. */
export function openHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement(HOST_TAG);
  // Nothing of the page's own style may show through, and nothing of ours takes room.
  element.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto!important;width:0!important;height:0!important;';
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (!element.isConnected && ++returns <= 20) document.documentElement.append(element);
  });
  observer.observe(document.documentElement, { childList: true });
  const remove = (): void => {
    observer.disconnect();
    element.remove();
    signal.removeEventListener('abort', remove);
  };
  signal.addEventListener('abort', remove);
  return { root, remove };
}
