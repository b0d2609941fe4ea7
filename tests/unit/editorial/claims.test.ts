import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { perKind } from '../../../src/records/kinds.ts';
import { diagnosed } from '../../../src/editorial/diagnostic.ts';
import { formatReport, reportOf } from '../../../src/editorial/report.ts';
import { file, problemsInBody, warningsInBody } from '../../support/content-folder.ts';
import { nameFields } from '../../support/names.ts';

const hint =
  '  Cite who says so, or say why it needs no source on a line of its own right before the passage: {/* own: the reason */}.';

const states = (list: string) => [`  states ${list} with neither a citation nor a <Value>.`, hint];

describe('an editor is warned of a paragraph that states, without a source,', () => {
  test.each([
    ['a number', 'Then 22 lorries came.', '1:6', '"22"'],
    ['an amount of money', 'It cost $2.43bn.', '1:9', '"$2.43bn"'],
    ['a large number', 'They sold 525,000 tonnes.', '1:11', '"525,000"'],
    ['an amount beside a resolution', 'Under resolution 2397 and 500,000 barrels.', '1:27', '"500,000"'],
    ['a decade', 'It was so in the 1990s.', '1:18', '"1990s"'],
    ['a range', 'They sent back 500–600.', '1:16', '"500–600"'],
    ['a percentage', 'It fell by 87.7 per cent.', '1:12', '"87.7 per cent"'],
    ['a percentage in words', 'It fell by ninety-odd per cent.', '1:12', '"ninety-odd per cent"'],
    ['a year', 'It was so in 2018.', '1:14', '"2018"'],
    ['a part of a year', 'It was so in mid-2018.', '1:18', '"2018"'],
    ['a month', 'It was so by March 2014.', '1:14', '"March 2014"'],
    ['a day', 'It was so on 8 March 2014.', '1:14', '"8 March 2014"'],
    ['a day of a year that is understood', 'It was so on 8 March.', '1:14', '"8 March"'],
  ])('%s', async (_, body, place, list) => {
    expect(await warningsInBody(body)).toEqual([place, ...states(list)]);
  });

  test('more than three numbers, of which it gets the first three', async () => {
    expect(await warningsInBody('It fell.\n\nIt went\n9, 8, 7, 6 and 5.')).toEqual([
      '4:1',
      ...states('"9", "8", "7" and 2 more'),
    ]);
  });

  test('a number in an aside, a list, a row of a table or a comment', async () => {
    const body = [
      '<Aside title="Coal">\n\nIt was 5 tonnes.\n\n</Aside>',
      '- It was 6 tonnes.',
      '| 1999 | Coal |\n| --- | --- |\n| Then | 7 tonnes |\n| Now | [@kita] 8 |',
      'So.[^a]\n\n[^a]: It was 9 tonnes.',
    ].join('\n\n');
    const warned = await warningsInBody(body);
    expect(warned.filter((line) => !line.startsWith(' '))).toEqual(['3:8', '7:10', '11:10', '16:14']);
  });
});

describe('no editor is warned of a number', () => {
  test.each([
    ['that is cited', 'It fell by 5 per cent.[@kita]'],
    ['that is cited in the sentence', 'It fell by 5 per cent, @kita says.'],
    ['that is cited in a comment', 'It fell by 5 per cent.[^a]\n\n[^a]: In all.[@kita]'],
    ['in words', 'Six chairs made a three-way table.'],
    ['that is an ordinal', 'Troops crossed the 38th parallel.'],
    ['of a resolution', 'It voted for resolution 2397, and resolutions 825 and 2231.'],
    ['of an article or announcement', 'Article 41, Announcement No. 52 and Nos. 11 and 12.'],
    ['of a part or section', 'Part 3 and section 2 take it up; so does Figure 4.'],
    ['in the name of a thing', 'The Hwasong-15, a KN-23 and S/2020/151.'],
    ['in a title', 'He wrote *1950: The Year of the Yalu*.'],
    ['in a link', 'More in [the year 1950](/about/).'],
    ['in another language', 'They said <span lang="ko">3불</span>.'],
    ['in a heading', '## The year 1950\n\nIt fell.'],
    ['in a pull quote', 'It fell.\n\n<PullQuote>It fell by 5 per cent.</PullQuote>'],
    [
      'in a quotation that names who said it',
      '<Quote original="다섯" lang="ko" cite="The port, 2018">It fell by 5 per cent.</Quote>',
    ],
    ['in code', 'The column is `2018`.'],
    ['in a note to editors', '{/* see 2018 */}\n\nIt fell.'],
  ])('%s', async (_, body) => {
    expect(await warningsInBody(body)).toEqual([]);
  });

  test('in a name of the gazetteer', async () => {
    const parallel = stringify(nameFields({ preferred: '38 North' }));
    expect(await warningsInBody('So 38 North says.', { 'names/38-north.yml': parallel })).toEqual([]);
  });

  test('that comes from a table', async () => {
    const table = {
      'data/coal.csv': 'year,tonnes\n2018,5\n',
      'data/coal.yml': '',
    };
    const body = 'In 2018 it was <Value data="coal" row="2018" column="tonnes" as="integer" />.';
    expect(await warningsInBody(body, table)).toEqual([]);
  });

  test('on a page, which speaks of the site itself', async () => {
    const about = file({ title: 'About', description: 'Who.', updated: '2026-01-10' }, 'We hold 177 facts.');
    expect(await warningsInBody('It fell.', { 'pages/about.mdx': about })).toEqual([]);
  });
});

describe('a waiver', () => {
  test('right before a paragraph lets its numbers stand', async () => {
    expect(await warningsInBody('{/* own: our forecast */}\n\nBy 2031 it falls.')).toEqual([]);
  });

  test('holds for a list or a table as a whole', async () => {
    expect(await warningsInBody('{/* own: our sums */}\n\n- By 2031.\n- By 2032.')).toEqual([]);
  });

  test('holds for the next paragraph and no other', async () => {
    expect(await warningsInBody('{/* own: our sums */}\n\nBy 2031.\n\nBy 2032.')).toEqual([
      '5:4',
      ...states('"2032"'),
    ]);
  });

  test('does not hold for a whole aside', async () => {
    const body = '{/* own: our sums */}\n\n<Aside title="Sums">\n\nBy 2031.\n\n</Aside>';
    expect((await warningsInBody(body)).filter((line) => !line.startsWith(' '))).toEqual(['1:1', '5:4']);
  });

  test.each([
    ['the paragraph states no number', '{/* own: our sums */}\n\nIt falls.'],
    ['the paragraph has its source', '{/* own: our sums */}\n\nIt was 5.[@kita]'],
    ['it stands at the end', 'It falls.\n\n{/* own: our sums */}'],
  ])('that waives nothing is reported: %s', async (_, body) => {
    expect((await warningsInBody(body)).slice(1)).toEqual([
      '  waives nothing: the passage right after it states no number, or has its source.',
      '  Take it out, or put it on a line of its own right before the passage it is for.',
    ]);
  });

  test('inside a sentence waives nothing', async () => {
    const warned = await warningsInBody('By 2031 {/* own: our sums */} it falls.');
    expect(warned.filter((line) => !line.startsWith(' '))).toEqual(['1:4', '1:9']);
  });

  test('without a reason is refused', async () => {
    expect(await problemsInBody('{/* own: */}\n\nBy 2031 it falls.')).toEqual([
      '1:1',
      '  waives a source and does not say why.',
      '  Write {/* own: the reason */}.',
    ]);
  });
});

test('warnings are printed as such and counted, notices are counted by rule, and both fail nothing', () => {
  const file = 'content/essays/coal/index.mdx';
  const findings = [
    ...diagnosed('unsourced-numbers', [{ file, line: 9, message: 'states "5"', hint: 'Cite it' }]),
    ...diagnosed('unused-sources', [
      { file: 'content/sources/a.yml', line: 1, message: 'is cited by nobody' },
      { file: 'content/sources/b.yml', line: 1, message: 'is cited by nobody' },
    ]),
  ];
  const printed = formatReport(reportOf(findings, { ...perKind(() => 0), essays: 1 }));
  expect(printed.split('\n')).toEqual([
    'content/essays/coal/index.mdx:9  [unsourced-numbers]',
    '  warning: states "5".',
    '  Cite it.',
    '',
    'Good to know: 2 unused-sources. They are listed by: npm run check -- --notices',
    '',
    'content is sound, with 1 warning: 1 essay',
    'npm run check -- --rules NAME says more about a rule',
  ]);
});
