import { describe, expect, test } from 'vitest';
import { checkQuotations } from '../../../src/editorial/citations/check-quotations.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import { holds, quotationsIn } from '../../../src/editorial/citations/quotations.ts';

const customs = {
  says: [
    {
      quote: 'Three tonnes of coal were counted – twice, in fact',
      readAt: 'the customs house',
      read: '2026-01',
      extent: 'whole' as const,
    },
  ],
};
const sources = new Map<string, Pick<SourceData, 'says'>>([
  ['customs', customs],
  ['silent', {}],
]);
const place = (offset: number) => ({ line: offset + 1 });
const faults = (text: string) => checkQuotations(text, sources, place);

describe('a quotation', () => {
  test.each([
    ['in single marks', 'They wrote ‘three tonnes of coal’.[@customs]'],
    ['in double marks', 'They wrote “three tonnes of coal”.[@customs]'],
    ['with an apostrophe inside', 'They wrote ‘the customs officer’s own count’.[@customs]'],
  ])('%s belongs to the citation that follows', (_, text) => {
    expect(quotationsIn(text).map(({ keys }) => keys)).toEqual([['customs']]);
  });

  test.each([
    ['of one or two words is a term', 'A ‘double suspension’ was proposed.[@customs]'],
    ['that no citation follows is let be', 'They wrote ‘three tonnes of coal’, we think.'],
    [
      'whose citation stands in another paragraph is let be',
      'They wrote ‘three tonnes of coal’.\n\nSo.[@customs]',
    ],
    ['is not what stands between two apostrophes', 'China’s coal and Korea’s coal crossed.[@customs]'],
  ])('%s', (_, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  test('may differ from its source in dashes, marks, dots and capitals', () => {
    expect(
      holds(
        'Three tonnes of coal were counted – twice, in fact',
        'tonnes of coal were counted - twice in fact',
      ),
    ).toBe(true);
    expect(holds('Three tonnes of coal', 'ree tonnes')).toBe(false);
  });
});

describe('the check', () => {
  test('passes words that stand in an extract of a cited source', () => {
    expect(faults('They wrote ‘coal were counted – twice’.[@silent; @customs]')).toEqual([]);
  });

  test('tells where a changed word stands, and what is nearest', () => {
    expect(faults('They wrote ‘four tonnes of coal’.[@customs]')).toEqual([
      {
        line: 13,
        message: 'quotes “four tonnes of coal”, which stands in no extract of customs',
        hint: 'The nearest there is “Three tonnes of coal”. Quote what the record holds, add the words to its says, or take the marks away',
      },
    ]);
  });

  test('asks for an extract where a source has none', () => {
    expect(faults('They wrote ‘three tonnes of coal’.[@silent]')).toEqual([
      {
        line: 13,
        message: 'quotes “three tonnes of coal”, which stands in no extract of silent',
        hint: 'No extract is there: add the words to says in content/sources/silent.yml, with where they were read',
      },
    ]);
  });
});
