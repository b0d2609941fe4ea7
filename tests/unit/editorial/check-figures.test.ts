import { expect, test } from 'vitest';
import { parseBody } from '../../../src/editorial/body/parse-body.ts';
import { checkFigures } from '../../../src/editorial/check-figures.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import { coal } from '../../support/tables.ts';

const words = 'finding="Three tonnes crossed." caption="By rail." source="customs."';
const bars = (more = 'y="tonnes"', id = 'fig-coal') =>
  `<BarChart id="${id}" data="coal" x="year" ${more} ${words} />`;

function printed(body: string, ids = ['coal']): string[] {
  const { tree } = parseBody(body);
  if (!tree) throw new Error('not MDX');
  return checkFigures(tree, [coal()], ids).map((finding) => formatProblem({ file: 'essay', ...finding }));
}

test('figures, values and references that fit are passed', () => {
  const value = '<Value data="coal" row="2018" column="tonnes" as="integer" />';
  expect(printed(`${bars()}\n\nAs <Ref to="fig-coal" /> has it, ${value} tonnes.`)).toEqual([]);
});

test('a figure that names an absent column is reported at the attribute, with the columns there are', () => {
  expect(printed(bars('y="tonns"'))).toEqual([
    'essay:1:46\n  <BarChart> y: "tonns" is not a column of "coal".\n  Known: tonnes, wagons. Did you mean "tonnes"?',
  ]);
});

test('a value of a row that is not there is reported with the rows there are', () => {
  expect(printed('It was <Value data="coal" row="2017" column="tonnes" as="integer" />.')).toEqual([
    'essay:1:27\n  <Value> row: "2017" is not a row of "coal" (year).\n  Known: 2015, 2016, 2018. Did you mean "2015"?',
  ]);
});

test('a reference to no figure is reported with the figures there are', () => {
  expect(printed(`${bars()}\n\nSee <Ref to="fig-cole" />.`)).toEqual([
    'essay:3:10\n  <Ref> to: no figure of this text has the id "fig-cole".\n  Known: fig-coal. Did you mean "fig-coal"?',
  ]);
});

test('two figures of one id are reported at the second', () => {
  expect(printed(`${bars()}\n\n${bars()}`)).toEqual([
    'essay:3:11\n  <BarChart> id: "fig-coal" is the id of an earlier figure too.',
  ]);
});

test('a table that cannot be read is not reported again at each figure of it', () => {
  expect(printed(bars().replace('data="coal"', 'data="rail"'), ['coal', 'rail'])).toEqual([]);
});

test('attributes of the wrong form are left to the check of components', () => {
  expect(printed('<BarChart id="coal" data="nowhere" />')).toEqual([]);
});
