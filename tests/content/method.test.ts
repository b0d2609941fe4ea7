import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headingIds } from '../../src/editorial/body/heading-ids.ts';
import { parseBody } from '../../src/editorial/body/parse-body.ts';
import { readSources } from '../../src/markdown/read-sources.ts';

const method = readFileSync('content/pages/method.mdx', 'utf8');
const sources = [...readSources('content').values()];
const files = (folder: string, ending: string) =>
  readdirSync(`content/${folder}`).filter((name) => name.endsWith(ending)).length;

describe('the method page', () => {
  test.each([
    ['what the evidence base is', 'the-evidence-base'],
    ['how sources are used', 'how-sources-are-used-and-marked'],
    ['how references are written', 'how-references-are-written'],
    ['how disputes are handled', 'disputed-figures'],
    ['what is fact and what is judgement', 'fact-and-judgement'],
    ['what a desk is', 'desks'],
    ['how to send a correction', 'corrections'],
    ['what was not checked, and how far coverage runs', 'what-was-not-checked-and-what-is-not-covered'],
    ['how names are written', 'names'],
  ])('says %s', (_, section) => {
    const { tree } = parseBody(method.replace(/^---\n[^]*?\n---\n/, ''));
    expect(tree && headingIds(tree)).toContain(section);
  });

  test('says how far coverage runs', () => {
    expect(method).toContain('News is covered to spring 2026');
  });

  test.each([
    ['sources', sources.length, /(\d+) source records/],
    [
      'sources that are press reports',
      sources.filter(({ kind }) => kind === 'press').length,
      /group of records, (\d+) /,
    ],
    [
      'primary documents',
      sources.filter(({ kind }) => kind === 'primary-document').length,
      /(\d+) are primary documents/,
    ],
    ['tables', files('data', '.csv'), /(\d+) data tables/],
    ['names', files('names', '.yml'), /a gazetteer of (\d+) names/],
    ['names, a second time', files('names', '.yml'), /our gazetteer of (\d+) names/],
  ])('counts the %s as they are', (_, count, sentence) => {
    expect(Number(sentence.exec(method)?.[1])).toBe(count);
  });
});
