/**
 * A page in a browser, as far as the tests in three browsers need it. Playwright drives Chromium, and only browsers of its
 * own making besides; Firefox and WebKit as readers have them are driven by the protocols of the W3C, which they speak
 * themselves: WebDriver BiDi and WebDriver.
 */
export interface DrivenPage {
  go: (address: string) => Promise<void>;
  /** Makes the page this large, in pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** Runs an expression in the page; its value, or what it promises, must be plain data. */
  ask: <T>(expression: string) => Promise<T>;
  /** Presses a key: a letter, or `Enter`, `Escape`, `Tab`. */
  press: (key: string) => Promise<void>;
  /** Clicks the middle of the first thing a selector finds, once it is in view. */
  click: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys by the code points that WebDriver knows them by. */
const keys: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** What WebDriver is told to press a key. */
export const keyActions = (key: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key })),
  },
];

/** What WebDriver is told to click a place of the screen. */
export const clickActions = ({ x, y }: { x: number; y: number }) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** An expression for the middle of the first thing a selector finds, brought into view. */
export const middleOf = (selector: string): string => `(() => {
  const thing = document.querySelector(${JSON.stringify(selector)});
  thing.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = thing.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
})()`;
