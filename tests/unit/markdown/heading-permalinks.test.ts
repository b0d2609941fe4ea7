import { describe, expect, test } from 'vitest';
import { remarkHeadingIds } from '../../../src/markdown/remark-heading-ids.ts';
import { rehypeHeadingPermalinks } from '../../../src/markdown/rehype-heading-permalinks.ts';
import { rendered } from '../../support/markdown.ts';

const html = (mdx: string) =>
  rendered(mdx, { remarkPlugins: [remarkHeadingIds], rehypePlugins: [rehypeHeadingPermalinks] });

const permalink = (id: string, name: string) =>
  `<a class="permalink" href="#${id}" tabindex="-1" aria-label="Link to the section ‘${name}’"></a>`;

describe('a heading', () => {
  test('has a permalink beside it that says which section it leads to, and keeps its own name', async () => {
    expect(await html('## What crossed')).toBe(
      `<header class="heading"><h2 id="what-crossed">What crossed</h2>${permalink('what-crossed', 'What crossed')}</header>`,
    );
  });

  test.each([
    ['emphasis', '### A *three*-tonne `cut`', 'A three-tonne cut'],
    ['quotation marks', '### The “red line” & after', 'The “red line” &#x26; after'],
    ['hangul', '### 주체 and juche', '주체 and juche'],
  ])('with %s is named by its words', async (_, mdx, name) => {
    expect(await html(mdx)).toContain(`aria-label="Link to the section ‘${name}’"`);
  });

  test('that repeats another leads to itself', async () => {
    const links = [...(await html('## Coal\n\n## Coal')).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['#coal', '#coal-1']);
  });
});

test('what is not a heading has no permalink', async () => {
  expect(await html('Coal crossed.\n\n- the river')).not.toContain('permalink');
});
