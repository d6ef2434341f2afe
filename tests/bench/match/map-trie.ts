// The idiomatic dictionary matcher to measure against: a trie of Maps over words, walked from every word (the idea of FlashText).

type Node = { next: Map<string, Node>; isEnd: boolean };

/** `pattern` says what a word is; it must be global. */
export function mapTrie(names: readonly string[], pattern: RegExp): (text: string) => { start: number; end: number }[] {
  const root: Node = { next: new Map(), isEnd: false };
  for (const name of names) {
    let node = root;
    for (const word of name.split(' ')) {
      const next: Node = node.next.get(word) ?? { next: new Map(), isEnd: false };
      node.next.set(word, next);
      node = next;
    }
    node.isEnd = true;
  }
  return (text) => {
    const words = [...text.toLowerCase().matchAll(pattern)].map(({ index, 0: word }) => ({
      word,
      start: index,
      end: index + word.length,
    }));
    const found: { start: number; end: number }[] = [];
    for (let first = 0; first < words.length; first++) {
      let node = root.next.get(words[first]?.word ?? '');
      for (let last = first; node; last++) {
        const end = words[last]?.end ?? 0;
        if (node.isEnd) found.push({ start: words[first]?.start ?? 0, end });
        // Names run over single spaces only.
        if (words[last + 1]?.start !== end + 1 || text[end] !== ' ') break;
        node = node.next.get(words[last + 1]?.word ?? '');
      }
    }
    return found;
  };
}
