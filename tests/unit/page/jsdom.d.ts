// What the page tests use of jsdom, which ships no types.

declare module 'jsdom' {
  export type DOMWindow = Window & typeof globalThis;

  export class VirtualConsole {
    on(event: string, listener: () => void): this;
  }

  export type JSDOMOptions = {
    url?: string;
    contentType?: string;
    virtualConsole?: VirtualConsole;
    pretendToBeVisual?: boolean;
  };

  export class JSDOM {
    constructor(html?: string, options?: JSDOMOptions);
    readonly window: DOMWindow;
    reconfigure(settings: { url: string }): void;
  }
}
