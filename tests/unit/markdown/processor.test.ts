import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { tree } from '../../support/markdown.ts';

/** An essay's text as the build renders it. */
async function render(markdown: string) {
  const renderer = await markdownProcessor('/field-notes/').createRenderer({ syntaxHighlight: false });
  const { code, metadata } = await renderer.render(markdown);
  return { html: code, headings: metadata.headings };
}

describe('what an editor types', () => {
  test.each([
    ['straight quotes come out curly', `"Coal" isn't iron`, '<p>“Coal” isn’t iron</p>'],
    ['dashes and dots stay as typed', 'coal -- iron --- steel...', '<p>coal -- iron --- steel...</p>'],
    [
      'two ranges written with a tilde strike nothing out',
      '5~10 or 20~30 tonnes',
      '<p>5~10 or 20~30 tonnes</p>',
    ],
    ['two tildes strike out', '~~20~~ 30 tonnes', '<p><del>20</del> 30 tonnes</p>'],
    [
      'a bare address becomes a link',
      'https://un.org/',
      '<p><a href="https://un.org/">https://un.org/</a></p>',
    ],
  ])('%s', async (_, markdown, expected) => {
    expect((await render(markdown)).html).toBe(expected);
  });

  test('a table comes out once', async () => {
    const { html } = await render('| Year | Tonnes |\n| --- | --- |\n| 2016 | 22 |');
    expect(selectAll('table', tree(html)).map(toString)).toEqual([
      expect.stringMatching(/Year\s*Tonnes\s*2016\s*22/),
    ]);
  });
});

describe('an essay', () => {
  const essay = '## What crossed\n\nCoal[^a], [iron](/essays/iron/).\n\n## Who counted\n\n[^a]: A source.';

  test('lists its sections by their own names, without the permalinks', async () => {
    const { headings } = await render(essay);
    expect(headings.map(({ depth, slug, text }) => [depth, slug, text])).toEqual([
      [2, 'what-crossed', 'What crossed'],
      [2, 'who-counted', 'Who counted'],
      [2, 'notes', 'Notes'],
    ]);
  });

  test('has a permalink for each section, the notes among them', async () => {
    const links = selectAll('a.permalink', tree((await render(essay)).html));
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      '#what-crossed',
      '#who-counted',
      '#notes',
    ]);
  });

  test('keeps a section in reader modes that would take its id for an advertisement', async () => {
    const page = tree((await render('## Coal\n\n## An extraordinary letter')).html);
    expect(selectAll('h2', page).map(({ properties }) => properties['className'])).toEqual([
      undefined,
      ['content'],
    ]);
  });

  test('pairs marks and notes, and knows the folder the site is served from', async () => {
    const page = tree((await render(essay)).html);
    expect([
      select('#M1', page)?.properties['href'],
      select('.footnotes li', page)?.properties['id'],
      select('[href$="/essays/iron/"]', page)?.properties['href'],
    ]).toEqual(['#fn-a', 'fn-a', '/field-notes/essays/iron/']);
  });
});
