import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What dark pages can break: they are the light ones in other colours. */
const rulesOnColour = ['color-contrast', 'link-in-text-block'];

/**
 * Each fault axe finds on a page, light or dark: its rule, where it is, and what would mend it.
 *
 * Axe is asked directly: told to describe faults alone, and handed to the page once, it takes a third of the time in which
 * it describes whatever is right as well.
 *
 * @param within a selector of what is looked at, if not the whole page
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(source);
  const light = await run(page, within, { runOnly: { type: 'tag', values: standards } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, within, { runOnly: { type: 'rule', values: rulesOnColour } });
  return Object.entries({ light, dark }).flatMap(([scheme, violations]) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${scheme}: ${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  );
}

const run = (
  page: Page,
  within: string | undefined,
  options: RunOptions,
): Promise<AxeResults['violations']> =>
  page.evaluate(
    async ({ place, asked }) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      return (await axe.run(place ?? document, asked)).violations;
    },
    { place: within, asked: { ...options, resultTypes: ['violations'] } as RunOptions },
  );
