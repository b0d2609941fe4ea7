import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn } from '../support/built-site.ts';
import { attribute, textOf } from '../support/html.ts';

/** Words as somebody says them to a program that listens: without signs, in small letters. */
const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Who works by voice says what is written on a thing (WCAG 2.5.3).
describe.each(builtSites)('the $name site', ({ pages }) => {
  test('what is written on a link or a button is in the name that it has for a program', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('a[aria-label], button[aria-label], summary[aria-label]', tree).flatMap((element) => {
        const [written, label] = [spoken(textOf(element)), spoken(attribute(element, 'ariaLabel'))];
        return label.includes(written) ? [] : [`“${written}” is called “${label}”`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
