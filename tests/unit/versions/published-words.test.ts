import { expect, test } from 'vitest';
import { parseBody } from '../../../src/editorial/body/parse-body.ts';
import { publishedWords } from '../../../src/versions/published-words.ts';

/** The words of an essay with this body, block by block. */
function words(body: string, data: object = {}): string[] {
  const { tree } = parseBody(body);
  if (!tree) throw new Error('cannot be read');
  const tables = () => {
    throw new Error('no table was asked for');
  };
  return publishedWords({ tree, data, tables }).trim().split('\n\n');
}

test('names, tags and comments leave their words alone; lines that were broken in typing are one', () => {
  expect(
    words(
      '<Name id="a">Coal</Name> (<span lang="ko">석탄</span>) went\nby _night_.\n\n{/* own: counted by us */}',
    ),
  ).toEqual(['Coal (석탄) went by _night_.']);
});

test('a citation stands as it was typed, and straight quotation marks as the page sets them', () => {
  expect(words('It was "counted".[see @un-2017, p. 3; @log]')).toEqual([
    'It was “counted”.[see @un-2017, p. 3; @log]',
  ]);
});

test('what stands beside the text is told in it, and what repeats it is not', () => {
  expect(
    words(
      [
        '<Aside title="A tonne">A thousand kilograms.</Aside>',
        '<PullQuote>Coal went by night.</PullQuote>',
        '<Related essay="two-rivers" />',
        '<Timeline id="fig-days" data="days" date="day" text="what" finding="Three days." caption="As told." source="The log." />',
        'See <Ref to="fig-days" />.',
      ].join('\n\n'),
    ),
  ).toEqual([
    '> **A tonne**\n>\n> A thousand kilograms.',
    '**Figure 1. Three days.**',
    'As told.',
    'The log.',
    'See Figure 1.',
  ]);
});

test('comments are numbered by their first marks and told at the end', () => {
  expect(words('One.[^b] Two.[^a]\n\n[^a]: Second.\n\n[^b]: First.')).toEqual([
    'One. \\[note 1] Two. \\[note 2]',
    'Note 1. First.',
    'Note 2. Second.',
  ]);
});

test('In brief and the key points come first, and a line parts them from the text', () => {
  const data = { inBrief: 'Coal.\n\nMore coal.', keyPoints: [{ text: 'It went by night.[@log]' }] };
  expect(words('Text.', data)).toEqual([
    '## In brief',
    'Coal.',
    'More coal.',
    '## Key points',
    '- It went by night.[@log]',
    '---',
    'Text.',
  ]);
});
