// What a page's head says in a meta element.

/** The first one's content, trimmed; undefined when there is none or it is empty. */
export const metaContent = (document: Document, attribute: string): string | undefined =>
  document.querySelector(`meta[${attribute}]`)?.getAttribute('content')?.trim() || undefined;
