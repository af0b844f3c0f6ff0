/**
 * The commands of WebDriver that the tests use, each with its name in Firefox's own protocol
 * (Marionette) and its method and path over HTTP. Arguments and answers are the same in both:
 * https://www.w3.org/TR/webdriver2/#endpoints
 */
export const COMMANDS = {
  open: ['WebDriver:Navigate', 'POST', '/url'],
  reload: ['WebDriver:Refresh', 'POST', '/refresh'],
  run: ['WebDriver:ExecuteScript', 'POST', '/execute/sync'],
  click: ['WebDriver:ElementClick', 'POST', '/element/:id/click'],
  type: ['WebDriver:ElementSendKeys', 'POST', '/element/:id/value'],
  act: ['WebDriver:PerformActions', 'POST', '/actions'],
  listWindows: ['WebDriver:GetWindowHandles', 'GET', '/window/handles'],
  enterWindow: ['WebDriver:SwitchToWindow', 'POST', '/window'],
  closeWindow: ['WebDriver:CloseWindow', 'DELETE', '/window'],
  takePicture: ['WebDriver:TakeScreenshot', 'GET', '/screenshot'],
} as const;

export type Command = keyof typeof COMMANDS;

/** What a reader's browser is told before it starts. */
export interface Wishes {
  readonly isDark?: boolean;
  readonly hasScripts?: boolean;
}

/** A browser that runs until it is closed. */
export interface Engine {
  /** @throws {Error} with what the browser says against it */
  readonly send: (command: Command, parameters?: object) => Promise<unknown>;
  /** What the console complains of since the last time this was asked, in Firefox. */
  readonly readTroubles: () => Promise<readonly string[]>;
  /** Ends every process of it and removes what it wrote. */
  readonly close: () => void;
}
