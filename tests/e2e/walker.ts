/** What a person does with the app, in whatever browser. Who reads sees only what is visible. */
export interface Walker {
  open(url: string): Promise<void>;
  /** Presses what is called so: a button, a link, or what folds open. */
  press(name: string): Promise<void>;
  /** Types in the field with this label, in place of what stood there. */
  type(label: string, words: string): Promise<void>;
  /** Waits until the heading of the screen is this one, and gives it back as it is. */
  waitForTitle(title: string | RegExp): Promise<string>;
  /** Waits until this can be read somewhere on the screen. */
  sees(words: string): Promise<void>;
  /** Waits until this can no longer be read anywhere on the screen. */
  seesNo(words: string): Promise<void>;
  /** The language and the direction of the page. */
  language(): Promise<{ lang: string; dir: string }>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Takes a picture of the whole page. */
  screenshot(path: string): Promise<void>;
  /** Works out an expression of JavaScript in the page, and waits for it. */
  run<T>(javascript: string): Promise<T>;
  close(): Promise<void>;
}
