import type { Page } from 'playwright/test';

/** The marked words between the heading an address points to and the next heading. */
export const marksInSection = (page: Page, hash: string): Promise<string[]> =>
  page.evaluate(
    (id) => {
      const texts: string[] = [];
      let element = document.getElementById(id)?.closest('.heading')?.nextElementSibling;
      for (; element && !element.matches('.heading'); element = element.nextElementSibling) {
        texts.push(...[...element.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''));
      }
      return texts;
    },
    decodeURIComponent(hash.slice(1)),
  );
