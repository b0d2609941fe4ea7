import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { collectCitations } from '../../../src/evidence/collect-citations.ts';
import { remarkFigureNumbers } from '../../../src/markdown/remark-figure-numbers.ts';
import { remarkPrintedValues } from '../../../src/markdown/remark-printed-values.ts';
import { table } from '../../support/tables.ts';

const trade = table('trade', 'year:year total:number(USD_million)', 'year,total\n2018,2430\n');

/** The first sentence the page of a source would quote from a text. */
function quotedFrom(text: string) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkFigureNumbers)
    .use(remarkPrintedValues, { tables: () => [trade] });
  const tree = processor.runSync(processor.parse(text)) as Root;
  return collectCitations(tree).notes[0]?.uses[0]?.passage;
}

const value = (row: string) => `<Value data="trade" row="${row}" column="total" as="usd-million" />`;

test('a sentence is quoted with the number its table prints', () => {
  expect(quotedFrom(`Trade was ${value('2018')} that year.[@customs]`)).toBe('Trade was $2.43bn that year.');
});

test('a sentence is quoted with the name of the figure it leads to', () => {
  expect(quotedFrom('Trade fell (<Ref to="fig-map" />).[@customs]\n\n<BorderMap id="fig-map" />')).toBe(
    'Trade fell (Figure 1).',
  );
});

test('a number that is not there is left for the check to name', () => {
  expect(quotedFrom(`Trade was ${value('1918')} low.[@customs]`)).toBe('Trade was low.');
});
