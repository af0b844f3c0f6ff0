import type { Engine } from './commands.ts';

/** How WebDriver names an element, whatever the browser. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const KEYS = { Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' } as const;

/** Somebody with one window of a browser, who looks, presses and types. */
export class Reader {
  readonly #engine: Engine;
  readonly #site: string;
  readonly #windows: readonly string[];

  private constructor(engine: Engine, site: string, windows: readonly string[]) {
    this.#engine = engine;
    this.#site = site;
    this.#windows = windows;
  }

  /**
   * Opens a window with that much room for the page. The first window of a browser cannot be as narrow
   * as a telephone, for its bars have buttons; one that a script asks for has none.
   */
  static async openWindow(engine: Engine, site: string, width: number, height: number) {
    const before = (await engine.send('listWindows')) as string[];
    const features = `popup,noopener,width=${String(width)},height=${String(height)}`;
    const script = `window.open('about:blank', '', ${JSON.stringify(features)});`;
    await engine.send('run', { script, args: [] });
    for (;;) {
      const after = (await engine.send('listWindows')) as string[];
      const handle = after.find((window) => !before.includes(window));
      if (handle === undefined) continue;
      await engine.send('enterWindow', { handle });
      return new Reader(engine, site, before);
    }
  }

  async closeWindow(): Promise<void> {
    await this.#engine.send('closeWindow');
    await this.#engine.send('enterWindow', { handle: this.#windows[0] });
  }

  /** Goes to an address of the site, given from its root on, without a slash. */
  async open(path: string): Promise<void> {
    await this.#engine.send('open', { url: new URL(path, this.#site).href });
  }

  async reload(): Promise<void> {
    await this.#engine.send('reload');
  }

  /** What a function gives that runs in the page. It knows its arguments and nothing else of ours. */
  async ask<A extends unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const script = `return (${work.toString()})(...arguments)`;
    return (await this.#engine.send('run', { script, args })) as Awaited<T>;
  }

  /** Where the window is, from the root of the site on. */
  async readAddress(): Promise<string> {
    const href = await this.ask(() => location.href);
    return decodeURI(href.slice(this.#site.length));
  }

  /** The text of the first such element in sight; undefined where there is none. */
  async read(selector: string): Promise<string | undefined> {
    const text = await this.ask((css) => {
      const elements = [...document.querySelectorAll<HTMLElement>(css)];
      return elements.find((element) => element.checkVisibility())?.textContent ?? null;
    }, selector);
    return text?.replaceAll(/\s+/g, ' ').trim();
  }

  /** How many such elements are in sight. */
  async count(selector: string): Promise<number> {
    return this.ask((css) => {
      const elements = [...document.querySelectorAll(css)];
      return elements.filter((element) => element.checkVisibility()).length;
    }, selector);
  }

  /** Presses the first such element in sight, as a pointer does; of several, the one with that text. */
  async press(selector: string, text = ''): Promise<void> {
    await this.#engine.send('click', { id: await this.#find(selector, text) });
  }

  /** Chooses in a list, without opening it: the list is the system's, and WebKit's driver cannot press there. */
  async choose(selector: string, value: string): Promise<void> {
    await this.ask(
      (css, wanted) => {
        const list = document.querySelector<HTMLSelectElement>(css);
        if (list === null) return;
        list.value = wanted;
        for (const type of ['input', 'change'])
          list.dispatchEvent(new Event(type, { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Types into a field. */
  async type(selector: string, text: string): Promise<void> {
    await this.#engine.send('type', { id: await this.#find(selector, ''), text });
  }

  async focus(selector: string): Promise<void> {
    await this.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), selector);
  }

  async pressKey(key: keyof typeof KEYS): Promise<void> {
    const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
    const actions = [{ type: 'key', id: 'keyboard', actions: strokes }];
    await this.#engine.send('act', { actions });
  }

  /** What is in the window, as PNG. */
  async takePicture(): Promise<Buffer> {
    const picture = await this.#engine.send('takePicture', { full: false });
    return Buffer.from(picture as string, 'base64');
  }

  /** Such an element, once it stands still: what is laid out only as one comes near may move it. */
  async #find(selector: string, text: string): Promise<string> {
    const look = () =>
      this.ask(
        (css, part) => {
          const element = [...document.querySelectorAll<HTMLElement>(css)].find(
            (each) => each.checkVisibility() && each.textContent.includes(part),
          );
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const place = scrollY + (element?.getBoundingClientRect().y ?? 0);
          return { element: element ?? null, place };
        },
        selector,
        text,
      );
    let last = await look();
    for (;;) {
      await new Promise((ready) => setTimeout(ready, 100));
      const { element, place } = await look();
      if (element === null) throw new Error(`no “${selector}” ${text} in sight`);
      if (place === last.place) return nameOf(element);
      last = { element, place };
    }
  }
}

/** An element of the page arrives as its name for the next command. */
function nameOf(element: Element): string {
  return (element as unknown as Record<string, string>)[ELEMENT] ?? '';
}
