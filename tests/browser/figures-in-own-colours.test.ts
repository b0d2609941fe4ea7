import { expect, type Page, test } from 'playwright/test';
import { everyDrawnEssay, oddRiver } from '../support/browsing.ts';
import { contrast } from '../support/colours.ts';
import { repeated } from '../support/html.ts';

interface Mark {
  /** Its figure, and its class. */
  name: string;
  isText: boolean;
  /** Its line where it has one, or else its fill. */
  colour: string;
  dash: string;
  behind: string;
}

/** Everything a drawing says something with: not the grid, the sea, nor the tint of a stretch of time. */
const marksOf = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<SVGElement>(
        'figure svg :is(text, [class*="fill-"], [class*="stroke-"], [class*="hollow-"], .river, .axis)',
      ),
    ]
      .filter((element) => element.getBoundingClientRect().height > 0)
      .map((element) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(element);
        const isText = element.localName === 'text';
        return {
          name: `${location.pathname}#${element.closest('figure')?.id} ${element.getAttribute('class')}`,
          isText,
          colour: isText || stroke === 'none' ? fill : stroke,
          dash: strokeDasharray,
          behind: getComputedStyle(document.documentElement).backgroundColor,
        };
      }),
  );

const faint = (marks: readonly Mark[]) => [
  ...new Set(
    marks
      .filter(({ isText, colour, behind }) => contrast(colour, behind) < (isText ? 4.5 : 3))
      .map(({ name, colour, behind }) => `${name}: ${colour} on ${behind}`),
  ),
];

/** Lines of one figure that only their colour tells apart. */
function alike(marks: readonly Mark[]): string[] {
  const dashes = new Map(
    marks.filter(({ name }) => /stroke-\d/.test(name)).map(({ name, dash }) => [name, dash]),
  );
  return repeated([...dashes].map(([name, dash]) => `${name.split(' ')[0]}: ${dash}`));
}

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test('every word and mark of a drawing stands out, and no two kinds of line look alike, in any colours', async ({
  page,
}) => {
  // Every essay, in the site’s colours and in the reader’s own.
  test.setTimeout(180_000);
  for (const path of [...everyDrawnEssay, oddRiver]) {
    await page.goto(path);
    for (const scheme of schemes) {
      await page.emulateMedia(scheme);
      const marks = await marksOf(page);
      expect(marks.length, path).toBeGreaterThan(10);
      expect.soft(faint(marks), JSON.stringify(scheme)).toEqual([]);
      expect.soft(alike(marks), JSON.stringify(scheme)).toEqual([]);
    }
  }
});
