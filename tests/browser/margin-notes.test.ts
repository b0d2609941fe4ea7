import { expect, type Page, test } from 'playwright/test';
import { everyEssay, oddEssay } from '../support/browsing.ts';
import { boxes, spaceOutText } from '../support/layout.ts';

const essays = [...everyEssay, oddEssay];

/** Each note with what is wrong with its place beside the text; nothing if all stand where they should. */
async function misplacedNotes(page: Page): Promise<string[]> {
  const notes = await boxes(page.locator('.footnotes > ol > li'));
  const marks = await boxes(page.locator('[data-mark]'));
  const [text] = await boxes(page.locator('.prose'));
  const width = page.viewportSize()?.width ?? 0;
  return notes.flatMap(({ left, right, top }, index) => {
    const mark = marks[index];
    const previous = notes[index - 1];
    const faults = [
      !mark && 'has no mark',
      left < (text?.right ?? Infinity) && 'is not beside the text',
      right > width && 'leaves the page',
      mark && top < mark.top - 1 && 'stands above its mark',
      previous && top < previous.bottom && 'overlaps the one before',
      mark && !previous && top > mark.top + 1 && 'is not level with its mark',
    ].filter(Boolean);
    return faults.map((fault) => `note ${index + 1} ${fault}`);
  });
}

for (const width of [1280, 1920]) {
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('every note stands beside the text, level with its mark or lower, and over no other', async ({
      page,
    }) => {
      for (const path of essays) {
        await page.goto(path);
        await expect(page.locator('.footnotes > ol > li'), path).not.toHaveCount(0);
        expect(await misplacedNotes(page), path).toEqual([]);

        const [lastNote] = await boxes(page.locator('.footnotes > ol > li').last());
        const [foot] = await boxes(page.getByRole('contentinfo'));
        expect(lastNote?.bottom, path).toBeLessThan(foot?.top ?? 0);
      }
    });
  });
}

test('notes make way for each other when a reader spaces out the text', async ({ page }) => {
  for (const path of essays) {
    await page.goto(path);
    await spaceOutText(page);
    expect(await misplacedNotes(page), path).toEqual([]);
  }
});

test('on a screen without a margin the notes are a list below the text', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  for (const path of essays) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: /^Notes( and references)?$/ })).toBeVisible();
    const [text] = await boxes(page.locator('.prose'));
    const [heading] = await boxes(page.getByRole('heading', { name: /^Notes( and references)?$/ }));
    const notes = await boxes(page.locator('.footnotes > ol > li'));
    const astray = notes.filter(
      ({ left, right, top }) =>
        left < (text?.left ?? 0) || right > (text?.right ?? 0) || top < (heading?.bottom ?? 0),
    );
    expect(astray, path).toEqual([]);
  }
});
