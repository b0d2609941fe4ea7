import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { formatReference, narrativeName, referenceText } from '../../../src/evidence/format-reference.ts';
import { referenceHast } from '../../../src/evidence/reference-hast.ts';
import type { SourceData } from '../../../src/schemas/source.ts';

const source = (fields: Partial<SourceData> = {}): SourceData => ({
  kind: 'press',
  type: 'article-newspaper',
  title: 'Coal stops',
  issued: { 'date-parts': [[2017, 8, 5]] },
  ...fields,
});

const html = (fields: Partial<SourceData>) => toHtml(referenceHast(formatReference(source(fields))));

describe('the house style', () => {
  test.each<[string, Partial<SourceData>, string]>([
    [
      'an article names its newspaper in italics and its title in single quotation marks',
      { 'container-title': 'China Daily', author: [{ family: 'Zhao', given: 'Siyuan' }] },
      'Zhao, Siyuan, ‘Coal stops’, <cite>China Daily</cite>, 5 August 2017.',
    ],
    [
      'quotation marks inside a title become double, apostrophes stay',
      { title: "Kim's 'red line' isn't Xi's" },
      '‘Kim’s “red line” isn’t Xi’s’, 5 August 2017.',
    ],
    [
      'a book has its title in italics',
      {
        type: 'book',
        author: [
          { family: 'Haggard', given: 'Stephan' },
          { family: 'Noland', given: 'Marcus' },
        ],
        publisher: 'Stanford University Press',
      },
      'Haggard, Stephan and Noland, Marcus, <cite>Coal stops</cite>, Stanford University Press, 5 August 2017.',
    ],
    [
      'a resolution is set in roman, and a publisher named in its author is not repeated',
      {
        type: 'legislation',
        title: 'Resolution 2371 (2017)',
        author: [{ literal: 'United Nations Security Council' }],
        publisher: 'United Nations',
        number: 'S/RES/2371(2017)',
      },
      'United Nations Security Council, Resolution 2371 (2017), S/RES/2371(2017), 5 August 2017.',
    ],
    [
      'a journal has volume, issue and pages',
      {
        type: 'article-journal',
        'container-title': 'International Security',
        volume: '35',
        issue: '1',
        page: '44-74',
        issued: { 'date-parts': [[2010]] },
      },
      '‘Coal stops’, <cite>International Security</cite> 35 (1), 2010, pp. 44–74.',
    ],
    [
      'a title in square brackets is our description: no brackets, no quotation marks',
      { title: '[Report on coal]' },
      'Report on coal, 5 August 2017.',
    ],
    [
      'a title that begins and ends with brackets of its own is a title',
      { title: '[석탄 ③] 그 후 [After the coal]', language: 'ko' },
      '<span lang="ko">‘[석탄 ③] 그 후 [After the coal]’</span>, 5 August 2017.',
    ],
    [
      'the title leads to the DOI before the address',
      { DOI: '10.1002/grl.50607', URL: 'https://example.org/' },
      '<a href="https://doi.org/10.1002/grl.50607">‘Coal stops’</a>, 5 August 2017.',
    ],
    [
      'a month, or words for a date, are printed as far as they go; a note is a sentence of its own',
      { issued: { literal: 'undated' }, note: 'read in extract.' },
      '‘Coal stops’, undated. Read in extract.',
    ],
    [
      'signs of HTML are text',
      { title: 'Coal <b>& "fish"</b>', 'container-title': '<script>' },
      '‘Coal &#x3C;b>&#x26; “fish”&#x3C;/b>’, <cite>&#x3C;script></cite>, 5 August 2017.',
    ],
    [
      'a title in another language says so',
      { title: '外交部', language: 'zh-Hans' },
      '<span lang="zh-Hans">‘外交部’</span>, 5 August 2017.',
    ],
  ])('%s', (_, fields, expected) => {
    expect(html(fields)).toBe(expected);
  });

  test('what stood around the key is printed with the reference', () => {
    const runs = formatReference(source(), { prefix: 'see', locator: 'para. 5' });
    expect(runs.map(({ text }) => text).join('')).toBe('See ‘Coal stops’, 5 August 2017, para. 5.');
  });

  test('as plain text it is the same words', () => {
    expect(referenceText(source({ type: 'book' }))).toBe('Coal stops, 5 August 2017.');
  });
});

describe('who a sentence says wrote it', () => {
  test.each<[SourceData['author'], string]>([
    [[{ family: 'Chen', given: 'Jian' }], 'Chen'],
    [[{ family: 'Haggard' }, { family: 'Noland' }], 'Haggard and Noland'],
    [[{ family: 'A' }, { family: 'B' }, { family: 'C' }, { family: 'D' }], 'A et al.'],
    [[{ literal: "People's Daily" }], 'People’s Daily'],
    [undefined, 'Coal stops'],
  ])('%o', (author, name) => {
    expect(narrativeName(source({ ...(author && { author }) }))).toBe(name);
  });
});
