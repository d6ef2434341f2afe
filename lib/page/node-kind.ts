// Tells text and elements apart by number: the global `Node` is missing where pages are parsed without a browser.

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
