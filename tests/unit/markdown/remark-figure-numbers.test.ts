import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFigureNumbers } from '../../../src/markdown/remark-figure-numbers.ts';

const process = (value: string, path?: string) =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkFigureNumbers)
      .use(remarkStringify)
      .processSync({ value, ...(path && { path }) }),
  );

test('drawn figures are numbered in order of appearance, and references carry the number of theirs', () => {
  const text = process(
    'See <Ref to="fig-map" />.\n\n<BarChart id="fig-coal" />\n\n<Figure src="./a.jpg" />\n\n<BorderMap id="fig-map" />',
  );
  expect(text).toContain('<Ref to="fig-map" number="2">Figure 2</Ref>');
  expect(text).toContain('<BarChart id="fig-coal" number="1" />');
  expect(text).toContain('<Figure src="./a.jpg" />');
});

test('a drawing of an essay knows its essay, where its picture lies; a timeline, which is a list, does not', () => {
  const text = '<BarChart id="fig-coal" />\n\n<Timeline id="fig-years" />';
  expect(process(text, '/journal/content/essays/coal-and-iron/index.mdx')).toBe(
    '<BarChart id="fig-coal" number="1" essay="coal-and-iron" />\n\n<Timeline id="fig-years" number="2" />\n',
  );
  expect(process(text, '/essays/journal/content/pages/method.mdx')).not.toContain('essay=');
});

test('a reference to a figure the text does not have stops the build', () => {
  expect(() => process('<BarChart id="fig-coal" />\n\nSee <Ref to="fig-cole" />.')).toThrow(
    '<Ref> to: no figure of this text has the id "fig-cole". Known: fig-coal.',
  );
});
