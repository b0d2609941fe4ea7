import type { Page } from 'playwright/test';

/**
 * Go through a page by the keyboard, as whoever uses no mouse does, and say what is wrong with a stop: one that does not
 * follow the one before in the document, or is left out; one that is not to be seen where it is focused, because it is off
 * the screen, or that something lies over; one without a ring. Empty when nothing is.
 *
 * What the focus is on is looked at as the next key comes, when the page has scrolled to it: no time is waited for.
 *
 * @param key the key for the next stop
 */
export async function keyboardWalk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const count = await page.evaluate((isBackwards) => {
    const focusable =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
    const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (stop) =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled') &&
        stop.checkVisibility({ visibilityProperty: true }),
    );
    if (isBackwards) stops.reverse();
    const faults: string[] = [];
    const fault = (what: string, stop: Element) =>
      void faults.push(`${what}: ${stop.outerHTML.slice(0, 90)}`);
    /** The place of the next stop. */
    let next = 0;

    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const within = (box: Box, other: Box): Box => ({
      left: Math.max(box.left, other.left),
      right: Math.min(box.right, other.right),
      top: Math.max(box.top, other.top),
      bottom: Math.min(box.bottom, other.bottom),
    });
    const screen = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    /** What is left of a box on the screen, and in all that scrolls around a stop. */
    const seen = (box: Box, stop: Element) => {
      let left = within(box, screen);
      for (let around = stop.parentElement; around; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible')
          left = within(left, around.getBoundingClientRect());
      return left;
    };
    const over = (stop: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit === null || stop.contains(hit) || hit.contains(stop) ? undefined : hit;
    };
    /** Whether something stays where it is while the page moves under it. */
    const stays = (thing: Element | null | undefined): boolean =>
      !!thing && (/sticky|fixed/.test(getComputedStyle(thing).position) || stays(thing.parentElement));

    const lookAtBox = (stop: Element, box: DOMRect): void => {
      const part = seen(box, stop);
      // A browser brings the line that is written into sight, and no more than 32 pixels of what is cut off at a side.
      const [width, height] = [Math.min(box.width, 32), stop.localName === 'textarea' ? 24 : box.height];
      if (
        part.right - part.left < width - 1 ||
        part.bottom - part.top < Math.min(height, innerHeight / 2) - 1
      )
        return fault('off the screen', stop);
      const { left, right, top, bottom } = part;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const edges: [number, number][] = [
        [x, top + 1],
        [x, bottom - 1],
        [left + 1, y],
        [right - 1, y],
      ];
      // Lines stand close: what is next to a stop may touch its edge.
      const isCovered = over(stop, x, y) ?? edges.some((edge) => stays(over(stop, ...edge)));
      if (isCovered) fault('covered', stop);
    };

    const look = (stop: Element) => {
      const place = stops.indexOf(stop as HTMLElement);
      if (place < next) fault('out of order', stop);
      for (const passed of stops.slice(next, place)) fault('passed over', passed);
      next = Math.max(next, place + 1);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) fault('no ring', stop);
      const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) fault('no size', stop);
      for (const box of boxes) lookAtBox(stop, box);
    };
    addEventListener(
      'keydown',
      ({ key: pressed }) => {
        const stop = document.activeElement;
        if (stop && stop !== document.body && (pressed === 'Tab' || pressed === 'Control')) look(stop);
      },
      { capture: true },
    );
    Object.assign(globalThis, {
      walked: () => {
        for (const stop of stops.slice(next)) fault('not reached', stop);
        return faults;
      },
    });
    return stops.length;
  }, key !== 'Tab');
  for (let pressed = 0; pressed < count; pressed += 1) await page.keyboard.press(key);
  // One that moves nothing, for a look at the last.
  await page.keyboard.press('Control');
  return page.evaluate(() => (globalThis as unknown as { walked: () => string[] }).walked());
}
