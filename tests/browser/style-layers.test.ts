import { expect, test } from 'playwright/test';
import { pageKinds, pagesOf, templates } from '../support/browsing.ts';

/** The layers of styles/layers.css: what comes later wins. */
const order =
  'tokens reset base site prose figures essay listing source notices names cover search print'.split(' ');

// A build may put the stylesheet of one kind of page before that of all: in the wrong order the reset would win.
test('on every kind of page the layers of styles stand in the order of the house', async ({ page }) => {
  for (const path of [...pageKinds, ...templates.flatMap((template) => pagesOf(template).slice(0, 1))]) {
    await page.goto(path);
    const layers = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => {
          if (rule instanceof CSSLayerStatementRule) return [...rule.nameList];
          return rule instanceof CSSLayerBlockRule ? [rule.name] : [];
        }),
    );
    expect([...new Set(layers)], path).toEqual(order);
  }
});
