import { selectAll } from 'hast-util-select';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseBody } from '../../../src/editorial/body/parse-body.ts';
import { passageAnchors } from '../../../src/ledger/passage-anchors.ts';
import { rehypePassageLinks } from '../../../src/markdown/rehype-passage-links.ts';
import { remarkPassages } from '../../../src/markdown/remark-passages.ts';
import { attributes } from '../../support/html.ts';
import { rendered, tree } from '../../support/markdown.ts';

const essay = `Coal crossed the bridge.[^a]

- A list.

> A quotation of its own.

<span lang="ko">등대</span>

Iron went by sea, "twice".

[^a]: A note.`;

const recorded = [{ id: 'Pcoal', words: 'Coal crossed the old bridge.' }];

const page = async (value: string) =>
  tree(
    await rendered(new VFile({ path: '/content/essays/coal/index.mdx', value }), {
      remarkPlugins: [[remarkPassages, { recorded: () => recorded }]],
      rehypePlugins: [rehypePassageLinks],
    }),
  );

test('paragraphs and quotations have ids and links to themselves; lists, notes and lone tags have none', async () => {
  const html = await page(essay);
  const ids = attributes('p[id]', 'id', html);
  expect(ids).toEqual(['Pcoal', expect.stringMatching(/^P.{4}$/), expect.stringMatching(/^P.{4}$/)]);
  expect(attributes('p > a.permalink:first-child', 'href', html)).toEqual(ids.map((id) => `#${id}`));
  expect(selectAll('a.permalink:not([tabindex="-1"][aria-hidden=true])', html)).toEqual([]);
});

test('the check knows them by the same ids', async () => {
  const anchors = passageAnchors(parseBody(essay).tree ?? { type: 'root', children: [] }, recorded);
  expect(anchors.map(({ id }) => id)).toEqual(attributes('p[id]', 'id', await page(essay)));
});
