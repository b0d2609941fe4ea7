import { describe, expect, test } from 'vitest';
import { wordForms, yearColumns } from '../../../src/figures/card-drawings.ts';

describe('columns of years', () => {
  const scene = yearColumns(
    new Map([
      [2017, 4],
      [2020, 1],
      [2010, 2],
    ]),
  );
  const heights = scene.shapes.flatMap(({ tag, attributes }) =>
    tag === 'rect' ? [Number(attributes['height'])] : [],
  );

  test('are as high as there are many, from the first year to the last', () => {
    expect(heights.map((height) => height / Math.max(...heights))).toEqual([0.5, 1, 0.25]);
  });

  test('name the first and the last year, and the number of the fullest', () => {
    expect(scene.labels.map(({ text }) => text)).toEqual(['2010', '2020', '4']);
  });

  test('of one year are no wall', () => {
    expect(yearColumns(new Map([[1961, 7]])).width).toBeLessThan(60);
  });
});

test('words stand beside their forms, at most four of them', () => {
  const words = Array.from({ length: 6 }, (_, index) => ({
    name: `Coal ${index}`,
    others: ['석탄', '石炭'],
  }));
  expect(wordForms(words).labels.map(({ text }) => text)).toEqual(
    [0, 1, 2, 3].flatMap((index) => [`Coal ${index}`, '석탄  石炭']),
  );
});
