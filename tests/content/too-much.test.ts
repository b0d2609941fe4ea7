import { expect, test } from 'vitest';
import { bodyLine, essay, problemsIn, threeTonnes } from '../support/content-folder.ts';

const filled = (unit: string, characters: number) => unit.repeat(Math.ceil(characters / unit.length));

test.each([
  ['emphasis that never ends', '한**'],
  ['links that never end', '[a '],
  ['pictures that never end', '![a]('],
  ['quotation marks', '"a'],
  ['marks of notes', '[^a]'],
  ['code that never ends', '`a``b '],
  ['tags', '<b>'],
  ['a list in a list', '- '],
  ['citations', '@nobody '],
  ['one word', 'a'],
])('a paragraph that is mostly %s is refused at once, with its line', async (_, unit) => {
  expect(await problemsIn({ [threeTonnes]: essay({}, `Coal.\n\n${filled(unit, 300_000)}`) })).toEqual([
    `content/essays/three-tonnes/index.mdx:${bodyLine + 2}`,
    '  begins a paragraph of more than 8,000 characters.',
    '  Put blank lines between its parts.',
  ]);
});

test.each([
  ['quotations', '> a\n\n'],
  ['lists among paragraphs', '- a\n\nb\n\n'],
  ['notes', '[^a]: b\n\nc\n\n'],
  ['headings among quotations', '> a\n## b\n'],
])(
  'a text of nothing but %s is refused at once, with the line where it becomes too much',
  async (_, unit) => {
    const lines = unit.split('\n').length - 1;
    const printed = await problemsIn({ [threeTonnes]: essay({}, filled(unit, 100_000)) });
    expect(printed.slice(0, 2)).toEqual([
      `content/essays/three-tonnes/index.mdx:${bodyLine + 1000 * lines}`,
      '  is the 1,001st line that begins a quotation, an item of a list or a note; the limit is 1,000.',
    ]);
  },
);

test('so is a field that is read as Markdown', async () => {
  const topic = `title: Trade\ndescription: What it covers.\nintroduction: ${filled('한**', 20_000)}\n`;
  expect(await problemsIn({ 'topics/trade.yml': topic })).toEqual([
    'content/topics/trade.yml:3',
    '  introduction: begins a paragraph of more than 8,000 characters.',
    '  Put blank lines between its parts.',
  ]);
});
