import type { Page } from 'playwright/test';
import type { DrivenPage } from './drivers/driven-page.ts';
import { openFirefox } from './drivers/firefox.ts';
import { openWebKit } from './drivers/webkit.ts';
import { otherBrowsers } from './installed-browsers.ts';
import { sites } from './sites.ts';

/** The browsers of the core tests. Chromium is there always: everything else is tested in it. */
export const threeBrowsers = ['Chromium', 'Firefox', 'WebKit'] as const;

/** Whether this machine has a browser; `npm test` has tried to install it before. */
export const isHere = (browser: (typeof threeBrowsers)[number]): boolean =>
  browser === 'Chromium' || otherBrowsers[browser].find() !== undefined;

/** Open a page of a browser. */
export function openPage(browser: (typeof threeBrowsers)[number], newPage: () => Promise<Page>) {
  if (browser === 'Chromium') return newPage().then(driven);
  const executable = otherBrowsers[browser].find() ?? '';
  return browser === 'Firefox' ? openFirefox(executable) : openWebKit(executable);
}

/** The address of a page of the real site. */
export const addressOf = (path: string): string => new URL(path, sites.real.address).href;

const driven = (page: Page): DrivenPage => ({
  go: async (address) => void (await page.goto(address)),
  resize: (width, height) => page.setViewportSize({ width, height }),
  ask: (expression) => page.evaluate(expression),
  press: (key) => page.keyboard.press(key),
  click: (selector) => page.locator(selector).first().click(),
  close: () => page.close(),
});
