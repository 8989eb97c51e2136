// The build for browsers comes without types. The part of 0.33.0 that we use:
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export const virtual: {
    start(options: { container: Node }): Promise<void>;
    stop(): Promise<void>;
    next(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    spokenPhraseLog(): Promise<string[]>;
  };
}
