import { expect, test } from 'playwright/test';
import { essay, everyEssay, pageKinds, pagesOf, templates } from '../support/browsing.ts';
import type { DrivenPage } from '../support/drivers/driven-page.ts';
import { type MarginLabel, marginLabels, misplaced } from '../support/margin-labels.ts';
import { reportingServer } from '../support/reporting-server.ts';
import { sites } from '../support/sites.ts';
import { addressOf, isHere, openPage, threeBrowsers } from '../support/three-browsers.ts';

/** What must hold whatever a reader reads with. Everything else is asked of Chromium alone. */
for (const browser of threeBrowsers) {
  test.describe(`in ${browser}`, () => {
    // One after the other in one browser: starting it costs more than most of these.
    test.describe.configure({ mode: 'default' });
    test.skip(!isHere(browser), `There is no ${browser} here and none to be had`);

    let page: DrivenPage;
    test.beforeAll(async ({ browser: chromium }) => {
      page = await openPage(browser, () => chromium.newPage());
    });
    test.afterAll(async () => page?.close());

    test('labels in the margin are level with their marks, and over no other', async () => {
      await page.resize(1280, 900);
      for (const path of everyEssay) {
        await page.go(addressOf(path));
        const labels = await page.ask<MarginLabel[]>(marginLabels);
        expect(labels.length, path).toBeGreaterThan(5);
        expect(misplaced(labels), path).toEqual([]);
      }
    });

    test('a group of marks opens all its notes beside the text, each with its number, and Escape goes back', async () => {
      await page.resize(1280, 900);
      await page.go(addressOf(essay));
      await page.click('.prose sup:has(a + a) > a');
      const opened = await page.ask(`(() => {
        const box = document.querySelector(':popover-open');
        const group = box.previousElementSibling;
        const { left, top, bottom } = box.getBoundingClientRect();
        return {
          name: box.ariaLabel,
          numbers: [...box.children].map((note) => note.dataset.number),
          focused: document.activeElement === box,
          beside: left >= document.querySelector('.prose').getBoundingClientRect().right,
          onScreen: top >= 0 && bottom <= innerHeight,
          marks: [...group.children].map((mark) => mark.textContent),
        };
      })()`);
      expect(opened).toMatchObject({ focused: true, beside: true, onScreen: true });
      const { name, numbers, marks } = opened as { name: string; numbers: string[]; marks: string[] };
      expect([numbers, name]).toEqual([
        marks,
        marks.length > 2 && Number(marks.at(-1)) - Number(marks[0]) === marks.length - 1
          ? `Notes ${marks[0]} to ${marks.at(-1)}`
          : `Notes ${marks.slice(0, -1).join(', ')} and ${marks.at(-1) ?? ''}`,
      ]);

      await page.press('Escape');
      expect(
        await page.ask(
          `[document.querySelectorAll(':popover-open').length, document.activeElement.ariaLabel]`,
        ),
      ).toEqual([0, name]);
    });

    test('on a small screen the notes open a line away from their marks', async () => {
      await page.resize(600, 800);
      await page.go(addressOf(essay));
      await page.click('.prose sup > a');
      const [gap, onScreen] = await page.ask<[number, boolean]>(`(() => {
        const box = document.querySelector(':popover-open').getBoundingClientRect();
        const mark = document.querySelector(':has(+ :popover-open)').getBoundingClientRect();
        return [Math.max(box.top - mark.bottom, mark.top - box.bottom), box.top >= 0 && box.bottom <= innerHeight];
      })()`);
      expect([gap > 24, onScreen]).toEqual([true, true]);
    });

    test('the contents list marks the section being read, and none before the first', async () => {
      await page.resize(1280, 900);
      await page.go(addressOf(essay));
      const current = () =>
        page.ask<string[]>(
          `[...document.querySelectorAll('.contents [aria-current=true]')].map((entry) => entry.textContent.trim())`,
        );
      const scrollTo = (selector: string, index: number) =>
        page.ask(
          `document.querySelectorAll(${JSON.stringify(selector)})[${index}].scrollIntoView({ behavior: 'instant' })`,
        );
      await scrollTo('.in-brief', 0);
      await expect.poll(current).toEqual([]);
      await scrollTo('.prose h2', 2);
      const name = await page.ask<string>(`document.querySelectorAll('.prose h2')[2].textContent`);
      await expect.poll(current).toEqual([name]);
    });

    test('the address of a note opens the list at it', async () => {
      await page.go(`${addressOf(essay)}`);
      const id = await page.ask<string>(`document.querySelector('.footnotes li:last-child').id`);
      await page.go(`${addressOf(essay)}#${id}`);
      await expect
        .poll(() =>
          page.ask(`(() => {
            const { top, bottom, height } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect();
            return height > 0 && top < innerHeight && bottom > 0;
          })()`),
        )
        .toBe(true);
    });

    test('a name in the text is underlined with dots', async () => {
      await page.go(addressOf(essay));
      expect(
        await page.ask(`(() => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.name'));
          return [textDecorationLine, textDecorationStyle];
        })()`),
      ).toEqual(['underline', 'dotted']);
    });

    test('search stays beside the name at every width, entries on one row from 360 pixels, alone on a row at none', async () => {
      await page.go(addressOf('/'));
      for (const width of [320, 360, 390, 600, 768, 832, 1024, 1280]) {
        await page.resize(width, 800);
        const { beside, rows } = await page.ask<{ beside: boolean; rows: number[] }>(`(() => {
          const top = (element) => Math.round(element.getBoundingClientRect().top);
          const entries = [...document.querySelectorAll('.masthead-nav li')].map(top);
          return {
            beside: Math.abs(top(document.querySelector('.masthead-name')) - top(document.querySelector('.masthead-search'))) < 12,
            rows: [...new Set(entries)].map((row) => entries.filter((entry) => entry === row).length),
          };
        })()`);
        expect([width, beside, Math.min(...rows) > 1]).toEqual([width, true, true]);
        if (width >= 360) expect([width, rows.length]).toEqual([width, 1]);
      }
    });

    test('what stands in a row of facts stands below the rule over it', async () => {
      await page.resize(1280, 900);
      await page.go(addressOf('/data/nuclear-tests/'));
      expect(
        await page.ask(`[...document.querySelectorAll('.table-facts > div')].filter((row) =>
          [...row.querySelectorAll('dt, dd, dd *')].some((thing) => thing.getBoundingClientRect().top < row.getBoundingClientRect().top)).length`),
      ).toBe(0);
    });

    test('no kind of page scrolls sideways on a telephone', async () => {
      await page.resize(390, 800);
      for (const path of [
        '/',
        '/essays/',
        essay,
        '/data/nuclear-tests/',
        '/sources/',
        '/names/',
        '/404.html',
      ]) {
        await page.go(addressOf(path));
        expect(await page.ask('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
      }
    });

    test('no kind of page breaks its policy', async () => {
      await using real = await reportingServer(sites.real);
      await using odd = await reportingServer(sites.odd);
      const paths = [...pageKinds, ...templates.flatMap((template) => pagesOf(template).slice(0, 1))];
      for (const path of paths) {
        const isOdd = path.startsWith(sites.odd.address);
        await page.go(isOdd ? path.replace(sites.odd.address, odd.address) : real.address + path.slice(1));
      }
      // It takes its time to say so; that it would is seen by a page that does.
      for (const { control, violations } of [real, odd]) {
        await page.go(control);
        await expect.poll(() => violations.map(({ page: at }) => at)).toContain(control);
        expect(violations.filter(({ page: at }) => at !== control)).toEqual([]);
      }
    });

    test('a word typed into search finds passages', async () => {
      await page.go(addressOf(essay));
      await page.press('/');
      for (const letter of 'coal') await page.press(letter);
      await expect
        .poll(() => page.ask(`document.querySelectorAll('dialog .search-results a').length > 3`))
        .toBe(true);
    });
  });
}
