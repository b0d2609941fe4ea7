import type { Locator, Page } from 'playwright/test';

/** The spacing a reader may set for themselves (WCAG 1.4.12), set as a browser extension would, whatever the page's policy. */
export const spaceOutText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

/**
 * Show what other pages of the site have between head and foot beneath what a page has: a visit to each takes ten times as
 * long. They bring the rules of style that the page has not; their scripts do not run.
 */
export const showBeneath = (page: Page, paths: readonly string[]) =>
  page.evaluate(async (addresses) => {
    const known = new Set<string>();
    /** The rules that are not known yet, each within the layers and conditions that it stands in. */
    const newOnes = (rules: CSSRuleList, within = ''): string =>
      [...rules]
        .map((rule) => {
          const text = rule.cssText;
          if (rule instanceof CSSGroupingRule) {
            const opening = text.slice(0, text.indexOf('{') + 1);
            const inner = newOnes(rule.cssRules, within + opening);
            return inner && `${opening}${inner}}`;
          }
          if (known.has(within + text)) return '';
          known.add(within + text);
          return text;
        })
        .join('');
    for (const sheet of document.styleSheets) newOnes(sheet.cssRules);
    const pages = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    const shown = pages.map((html, index) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      for (const { textContent } of other.querySelectorAll('style')) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(textContent);
        const style = document.createElement('style');
        style.textContent = newOnes(sheet.cssRules);
        if (style.textContent) document.head.append(style);
      }
      const main = other.querySelector('main') as HTMLElement;
      main.dataset['shownFrom'] = addresses[index];
      return main;
    });
    document.querySelector('main')?.after(...shown);
    await document.fonts.ready;
  }, paths);

/** What makes a page scroll sideways: each thing that ends beyond the right edge of the screen, or nothing. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return wide.map((element) => {
      const path =
        element.closest<HTMLElement>('[data-shown-from]')?.dataset['shownFrom'] ?? location.pathname;
      return `${path}: <${element.localName} class="${element.className}">`;
    });
  });

/** Whatever cuts off text of its own, words in a field among it, but for what is there for screen readers only. */
export const clippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const cutsX = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const cutsY = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        const isField = element instanceof HTMLInputElement && element.type !== 'hidden';
        const words = isField ? element.value : element.innerText;
        return clipPath === 'none' && !scrolls && words && (cutsX || cutsY);
      })
      .map((element) => `${location.pathname}: ${element.innerText.slice(0, 60) || element.outerHTML}`),
  );

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where things are on the page, whole pixels. */
export const boxes = (things: Locator): Promise<Box[]> =>
  things.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    }),
  );
