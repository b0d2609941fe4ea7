import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headingIds } from '../../src/prose/heading-ids.ts';
import { parseBody } from '../../src/editorial/body/parse-body.ts';

const method = readFileSync('content/pages/method.mdx', 'utf8');

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
    expect(tree && headingIds(tree).map(({ id }) => id)).toContain(section);
  });

  test('says how far coverage runs', () => {
    expect(method).toContain('The record ends about 10 October 2026');
  });

  test('states no number of records that a new one would change', () => {
    expect(method).toContain('<Count of="sources" />');
    expect(method).not.toMatch(/\d+ (source records|data tables|names)\b/);
  });
});
