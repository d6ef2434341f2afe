// What the page bench uses of mark.js, which ships no types.

declare module 'mark.js' {
  class Mark {
    constructor(context: HTMLElement);
    markRegExp(expression: RegExp, options: { done: (count: number) => void }): void;
  }
  export = Mark;
}
