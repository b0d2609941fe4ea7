import { describe, expect, test } from 'vitest';
import { builtSites } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-rules.ts';

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('every page is valid HTML that assistive technology can use', async () => {
    const faults = await Promise.all(
      pages.map(async ({ path, html }) => (await htmlFaults(html)).map((fault) => `${path}: ${fault}`)),
    );
    expect(faults.flat()).toEqual([]);
  });
});
