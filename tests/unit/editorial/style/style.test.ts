import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../../src/editorial/check-content.ts';
import {
  bodyLine,
  contentFolder,
  essay,
  file,
  type Files,
  problemsIn,
  threeTonnes,
  today,
} from '../../../support/content-folder.ts';
import { nameFields } from '../../../support/names.ts';
import { sourceRecord } from '../../../support/evidence-files.ts';

/** What a house style makes the check say: each finding as `file:line [rule] message`, a body's lines from 1. */
async function told(style: object, files: Files): Promise<string[]> {
  await using folder = await contentFolder({ 'house-style.yml': stringify(style), ...files });
  const { problems, warnings, notices } = await checkContent({ ...folder, today });
  return [...problems, ...warnings, ...notices]
    .filter(({ rule }) => rule !== 'unsourced-numbers' && rule !== 'unused-sources')
    .map(({ file: where, line, rule, field, message }) => {
      const place = where.replace(`content/${threeTonnes}`, '');
      const from = place === '' && line >= bodyLine ? `body ${line - bodyLine + 1}` : String(line);
      return `${place}${place && ':'}${from} [${rule}] ${field === undefined ? '' : `${field}: `}${message}`;
    });
}

const ofLimits = (limits: object, body: string, fields: Record<string, unknown> = {}) =>
  told({ limits }, { [threeTonnes]: essay(fields, body) });

test('without a house style nothing is asked', async () => {
  expect(await told({}, {})).toEqual([]);
});

describe('a limit is kept, and what goes beyond is told with its place:', () => {
  test('words of a sentence; one that semicolons divide is as long as its longest part', async () => {
    const body =
      'Coal went. Nobody ever counted the coal that crossed.\n\nCoal went over; ore came back over.';
    expect(await ofLimits({ sentence: 6 }, body)).toEqual([
      'body 1 [long-sentences] “Nobody ever counted the coal that …” is a sentence of 7 words; the house stops at 6',
    ]);
  });

  test('words of a standfirst', async () => {
    expect(await ofLimits({ standfirst: 3 }, 'Coal.', { standfirst: 'Nobody counted the coal.' })).toEqual([
      '4 [long-standfirsts] standfirst: has 4 words; the house stops at 3',
    ]);
  });

  test('words of a paragraph, and of paragraphs on average', async () => {
    expect(
      await ofLimits({ paragraph: 4, meanParagraph: 3 }, 'Coal went over there often.\n\nOre came.'),
    ).toEqual([
      '3 [long-paragraphs] has paragraphs of 4 words on average; the house asks for 3 at the most',
      'body 1 [long-paragraphs] “Coal went over there often. …” is a paragraph of 5 words; the house stops at 4',
    ]);
  });

  test('sections, key points, words of In brief', async () => {
    expect(
      await ofLimits({ sections: [2, 3], keyPoints: [1, 2], inBrief: [2, 3] }, 'Coal.\n\n## Ore\n\nIron.', {
        inBrief: 'Coal.',
      }),
    ).toEqual(
      [
        '3 [key-points] keyPoints: has 0 key points; the house asks for 1 to 2',
        '3 [section-count] has 1 section; the house asks for 2 to 3',
        '20 [in-brief] inBrief: has 1 word; the house asks for 2 to 3',
      ].map((line) => expect.stringContaining(line.replace(/^\d+ /, ''))),
    );
  });

  test('sources and primary documents, siblings, marked names', async () => {
    const found = await ofLimits({ sources: 1, primaryDocuments: 1, siblings: 1, names: 1 }, 'Coal.');
    expect(found).toEqual([
      '3 [source-count] cites 0 primary documents; the house asks for 1',
      '3 [source-count] cites 0 sources; the house asks for 1',
      '3 [sibling-links] leads to 0 other essays in its text; the house asks for 1',
      '3 [first-names] marks 0 names; the house asks for 1',
    ]);
  });
});

describe('worn-out words', () => {
  const style = {
    cliches: [{ words: 'powder keg' }, { words: 'red line', most: 1, instead: 'Say who drew it' }],
  };

  test('are told where they stand, those with a limit beyond it', async () => {
    const body = 'A Powder Keg.\n\nOne red line.\n\nAnother red line.';
    expect(await told(style, { [threeTonnes]: essay({}, body) })).toEqual([
      'body 1 [cliches] “Powder Keg” is worn out',
      'body 5 [cliches] “red line” is worn out: 1 in a text is enough',
    ]);
  });

  test('are let be in titles, in quotations and inside other words', async () => {
    const body = 'He said ‘a powder keg’ of it. *The Powder Keg* is a book. Powder kegs are barrels.';
    expect(await told(style, { [threeTonnes]: essay({}, body) })).toEqual([]);
  });
});

test('a description that only repeats the caption is told, of a cover and of a figure', async () => {
  const cover = {
    src: './cover.svg',
    alt: 'The bridge at Dandong',
    caption: 'The bridge at Dandong, 2026.',
    credit: 'Us',
    licence: 'CC0',
  };
  const body =
    'Coal.\n\n<Figure src="./cover.svg" alt="Coal on the quay" caption="Coal, on the quay of Tumen." credit="Us" licence="CC0" />';
  expect(await told({}, { [threeTonnes]: essay({ cover }, body) })).toEqual([
    expect.stringMatching(/^\d+ \[repeated-alt\] cover\.alt: says what the caption says$/),
    'body 3 [repeated-alt] <Figure> alt: says what the caption says',
  ]);
});

describe('a brief', () => {
  const brief = {
    desk: 'sanctions-desk',
    words: [5, 9],
    draws: ['coal'],
    against: 'the-case-for-coal',
  };

  test('is kept, or each part that is not is told', async () => {
    expect(await told({ briefs: { 'three-tonnes': brief } }, { [threeTonnes]: essay({}, 'Coal.') })).toEqual([
      '3 [brief] draws no figure of "coal", as it was asked to',
      '3 [brief] has 1 word; the house asks for 5 to 9',
      '3 [brief] has no section "the-case-for-coal", in which it was to argue against itself',
      expect.stringMatching(/^\d+ \[brief\] authors: was asked of sanctions-desk$/),
    ]);
  });

  test('of no essay, and an essay without one, are told', async () => {
    expect(await told({ briefs: { coal: { desk: 'border-desk' } } }, {})).toEqual(
      [
        '3 [brief] has no brief',
        'content/house-style.yml:1 [brief] briefs.coal: is the brief of no essay',
      ].sort((a, b) => (a.startsWith('content') ? 1 : 0) - (b.startsWith('content') ? 1 : 0)),
    );
  });
});

describe('words that two essays share', () => {
  const said = 'Nobody in the port had ever counted the coal on the quay.';
  const style = { limits: { sharedWords: 8 } };
  const with_ = (body: string): Files => ({
    [threeTonnes]: essay({ standfirst: 'One.' }, said),
    'essays/zinc/index.mdx': essay(
      {
        id: '00000000-0000-4000-8000-000000000002',
        title: 'Zinc',
        standfirst: 'Two.',
        thesis: 'Zinc it was.',
        cover: { src: './cover.svg', alt: 'Zinc', caption: 'A heap.', credit: 'Us', licence: 'CC0' },
      },
      body,
    ),
  });

  test('are told once a stretch, with both places', async () => {
    expect(await told(style, with_(`It is so. ${said}`))).toEqual([
      `content/essays/zinc/index.mdx:${bodyLine} [shared-words] “nobody in the port had ever counted the” stands in content/essays/three-tonnes/index.mdx:${bodyLine} too`,
    ]);
  });

  test('are let be in a quotation', async () => {
    expect(
      (await told(style, with_(`He said ‘${said}’ then.`))).filter((line) => line.includes('shared')),
    ).toEqual([]);
  });
});

describe('a name', () => {
  const names: Files = {
    'names/lamp.yml': stringify(nameFields({ preferred: 'Lamp', hangul: '등', sources: [] })),
  };
  const limits = { names: 1 };

  test('is marked where it first stands, and its script is given there', async () => {
    const sound = 'The <Name id="lamp">Lamp</Name> (<span lang="ko">등</span>) burns.';
    expect(await told({ limits }, { ...names, [threeTonnes]: essay({}, sound) })).toEqual([]);
    const late = 'The Lamp burns.\n\nThe <Name id="lamp">Lamp</Name> (<span lang="ko">등</span>) burns.';
    expect(await told({ limits }, { ...names, [threeTonnes]: essay({}, late) })).toEqual([
      'body 3 [first-names] marks lamp after its first mention',
      'body 3 [first-names] 등 does not stand where Lamp is first named',
    ]);
  });
});

describe('a page about the site', () => {
  const about = (body: string) =>
    file({ title: 'About', description: 'Who writes.', updated: '2026-01-10' }, body);

  test('has the sections and the words the house style asks of it', async () => {
    const style = { pages: { about: { sections: ['who-pays'], says: ['The record ends in May'] } } };
    expect(await told(style, { 'pages/about.mdx': about('## Who writes\n\nDesks.') })).toEqual([
      'content/pages/about.mdx:2 [page-contents] does not say “The record ends in May”, which the house style asks of it',
      'content/pages/about.mdx:2 [page-contents] has no section "who-pays", which the house style asks of it',
    ]);
  });

  test('counts no records by hand', async () => {
    expect(await told({}, { 'pages/about.mdx': about('It rests on 326 sources, and 2 tables.') })).toEqual([
      'content/pages/about.mdx:6 [counted-records] counts “326 sources” by hand, which the next record makes false',
      'content/pages/about.mdx:6 [counted-records] counts “2 tables” by hand, which the next record makes false',
    ]);
  });
});

test('a passage that rests on digests alone, or on one unnamed state, is a notice', async () => {
  const says = (extent: string) => [
    { text: 'Coal crossed.', readAt: 'https://example.org/', read: '2026-10', extent },
  ];
  const files: Files = {
    'sources/headline-2026.yml': sourceRecord({ says: says('digest') }),
    'sources/report-2020.yml': sourceRecord({ says: says('whole') }),
  };
  const body =
    'Coal crossed.[@headline-2026]\n\nCoal crossed.[@headline-2026; @report-2020]\n\nOne unnamed state counted it.[@report-2020]';
  expect(await told({}, { ...files, [threeTonnes]: essay({}, body) })).toEqual([
    'body 1 [thin-evidence] rests on a digest (headline-2026)',
    'body 5 [thin-evidence] rests on one unnamed state',
  ]);
});

test('a slip in the house style is refused with its line, and the nearest', async () => {
  expect(await problemsIn({ 'house-style.yml': 'limits:\n  sentense: 40\n' })).toEqual([
    'content/house-style.yml:2',
    '  limits.sentense: is not a field of the house style.',
    expect.stringMatching(/^ {2}Known: .*Did you mean "sentence"\?$/),
  ]);
});
