import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn } from '../support/built-site.ts';
import { attribute, attributes, repeated } from '../support/html.ts';

/** Attributes that hold ids of other elements of the page. */
const pointers = { ariaLabelledBy: 'aria-labelledby', ariaDescribedBy: 'aria-describedby', htmlFor: 'for' };

describe.each(builtSites)('the $name site', ({ pages }) => {
  test('no id is given twice on a page', () => {
    expect(faultsOn(pages, ({ tree }) => repeated(attributes('[id]', 'id', tree)))).toEqual([]);
  });

  test('every label and description that an element names is there', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const ids = new Set(attributes('[id]', 'id', tree));
      const named = Object.entries(pointers).flatMap(([property, name]) =>
        selectAll(`[${name}]`, tree).flatMap((element) => attribute(element, property).split(' ')),
      );
      return named.filter((id) => !ids.has(id));
    });
    expect(faults).toEqual([]);
  });
});

test('an essay may have sections called like the parts of the page around it', () => {
  const { tree } = builtSite('odd').page('/essays/lamps-and-tides/');
  expect(attributes('.prose h2', 'id', tree)).toEqual(['the-light', 'history', 'the-light-1', 'notes']);
});
