import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { checkCitations, checkFieldCitations } from '../../../src/editorial/citations/check-citations.ts';
import { unusedSources } from '../../../src/editorial/citations/unused-sources.ts';
import { proseSyntax } from '../../../src/prose/prose-syntax.ts';
import { formatProblem } from '../../../src/reading/problem.ts';
import { readYaml } from '../../../src/reading/yaml-record.ts';

const keys = ['chen-jian-1994', 'kita-2019', 'unscr-2371', 'unscr-2375', 'unscr-2397'];
const parser = unified().use(remarkParse).use(remarkMdx).use(proseSyntax);
const file = 'content/essays/coal/index.mdx';

const report = (source: string) =>
  checkCitations(parser.parse(source), source, keys)
    .findings.map((finding) => formatProblem({ file, ...finding }))
    .join('\n');

describe('an editor is told', () => {
  test('which keys are nearest to one nobody knows', () => {
    expect(report('One.\n\nTwo.[@unscr-2379]')).toBe(`${file}:3:5
  @unscr-2379: no source has this key.
  The nearest are unscr-2371, unscr-2375, unscr-2397; a new source is a file content/sources/unscr-2379.yml.`);
  });

  test('where a bracket is not closed', () => {
    expect(report('Coal stopped.[@unscr-2371')).toBe(`${file}:1:14
  [@unscr-2371: is a citation without its closing bracket.
  Write [@key].`);
  });

  test('that an @ has no key', () => {
    expect(report('Coal stopped.[@ unscr-2371]')).toBe(`${file}:1:14
  [@ unscr-2371]: has an @ with no key right after it.
  Write [@key], the key being the name of a file in content/sources/.`);
  });

  test.each([
    ['C5: italics in a locator', 'One.[@unscr-2371, pp. 33-35 and *passim*]', 'italics'],
    ['C6: a link in a locator', 'One.[@unscr-2371, at [page 3](/about/)]', 'a link'],
    ['code in a locator', 'One.[see `x` @unscr-2371]', 'code'],
  ])('%s', (_, source, what) => {
    expect(report(source).split('\n').slice(0, 2)).toEqual([
      `${file}:1:5`,
      expect.stringContaining(`]: is a citation with ${what} in it.`),
    ]);
  });

  test('C14: how to write a handle', () => {
    expect(report('Ask @ministry_kr.')).toBe(`${file}:1:5
  @ministry_kr: no source has this key.
  The nearest are unscr-2371, unscr-2375, unscr-2397; a new source is a file content/sources/ministry-kr.yml, cited as @ministry-kr. If it is a name and no source, write \\@ministry_kr.`);
  });

  test('C17: a name of a file that the check accepts', () => {
    expect(report('One.[@doe.2020:A_b]')).toContain(
      'a new source is a file content/sources/doe-2020-a-b.yml, cited as @doe-2020-a-b.',
    );
  });

  test('C16: nothing about a handle on another server', () => {
    expect(report('Ask @desk@example.org.')).toBe('');
  });

  test('nothing about citations that are in order, in comments too', () => {
    expect(report('One.[@unscr-2371; @kita-2019][^x]\n\n[^x]: So @chen-jian-1994 says.')).toBe('');
  });

  test('about key points and captions, on their own lines', () => {
    const { fields } = readYaml(
      'cover:\n  caption: Rivers.[@rivers]\nkeyPoints:\n  - text: Coal.[@]\n    section: x\n',
    );
    const { findings } = fields ? checkFieldCitations(fields, keys) : { findings: [] };
    expect(findings.map(({ line, field }) => [line, field])).toEqual([
      [2, '@rivers'],
      [4, '[@]'],
    ]);
  });
});

test('a source nobody cites is a warning that names its file', () => {
  const sources = keys.map((id) => ({ id, file: `content/sources/${id}.yml` }));
  expect(unusedSources(sources, new Set(keys.slice(1)))).toEqual([
    { file: 'content/sources/chen-jian-1994.yml', line: 1, message: 'is cited by no essay, table or name' },
  ]);
});
