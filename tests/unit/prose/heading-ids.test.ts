import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { parseBody } from '../../../src/editorial/body/parse-body.ts';
import { headingIds } from '../../../src/prose/heading-ids.ts';
import { tree } from '../../support/markdown.ts';

const inCheck = (markdown: string) => {
  const parsed = parseBody(markdown).tree;
  return parsed ? headingIds(parsed).map(({ id }) => id) : [];
};

async function onPage(markdown: string) {
  const renderer = await markdownProcessor('/').createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(markdown);
  return selectAll('h2:not(#notes)', tree(code)).map(({ properties }) => properties['id']);
}

const note = 'A.[^a]\n\n[^a]: B.';

test.each([
  ['H1: a note', `## A heading[^a]\n\n${note}`, ['a-heading']],
  ['H2: a note, after another of the same name', `## One[^a]\n\n## One\n\n${note}`, ['one', 'one-1']],
  ['H9: a combining accent', '## Cafe\u0301\n\nA.', ['caf\u00e9']],
  ['only hanzi', '## 中朝边境\n\nA.', ['中朝边境']],
  ['quotation marks', '## The "red line"\'s end\n\nA.', ['the-red-lines-end']],
  ['an address', '## See www.example.org\n\nA.', ['see-wwwexampleorg']],
  ['a handle', '## Ask @desk\n\nA.', ['ask-desk']],
])('the check and the page agree on the anchor of a heading with %s', async (_, markdown, ids) => {
  expect(inCheck(markdown)).toEqual(ids);
  expect(await onPage(markdown)).toEqual(ids);
});

test('a number that a table supplies is no part of an anchor, for it may change', () => {
  expect(inCheck('## Trade of <Value data="a" row="b" column="c" as="number" />\n\nA.')).toEqual([
    'trade-of',
  ]);
});
