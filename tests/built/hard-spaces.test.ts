import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn } from '../support/built-site.ts';
import { without } from '../support/html.ts';

const parted =
  /\d (?:per cent|million|billion|bn|tonnes|km|kt)\b|\bper cent\b|(?<![-\d])\d{1,2} (?:January|March|June|July|September|November)\b|\b(?:Article|[Rr]esolution) \d/g;

describe.each(builtSites)('the $name site', (site) => {
  test('has no number parted from its unit, no day from its month, no label from its number at the end of a line', () => {
    const faults = faultsOn(site.pages, ({ tree }) => {
      const main = select('main', tree);
      const shown: Root = { type: 'root', children: main ? [main] : [] };
      return (
        toString(without('pre, code, svg, sup, script, style, option, textarea', shown)).match(parted) ?? []
      );
    });
    expect(faults).toEqual([]);
  });

  test('has these spaces in its pages alone: what programs read has the ones that were typed', () => {
    const files = site.files.filter((file) => /\.(?:md|xml|json|bib|ris|csv|txt)$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => site.text(file).includes('\u00a0'))).toEqual([]);
  });
});
