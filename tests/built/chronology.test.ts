import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/parse-csv.ts';
import { type BuiltPage, builtSite, builtSites, faultsOn } from '../support/built-site.ts';
import { attribute, attributes, textOf } from '../support/html.ts';

const eventsOn = ({ tree }: BuiltPage) => selectAll('.event', tree);
const idsOn = (page: BuiltPage) => eventsOn(page).map((event) => attribute(event, 'id'));

describe.each(builtSites)('the $name site', (site) => {
  const whole = site.page('/chronology/');
  const parts = site.pages.filter(({ path }) => /^\/chronology\/./.test(path));

  test('every event has a day, a kind, words and a source that has a page', () => {
    const faults = faultsOn([whole], (page) =>
      eventsOn(page).flatMap((event) => {
        const parts = ['data[value]', '.event-kind', '.event-text', '.event-more a[href*="/sources/"]'];
        return parts
          .filter((part) => !select(part, event))
          .map((part) => `${attribute(event, 'id')} without ${part}`);
      }),
    );
    expect(faults).toEqual([]);
    expect(eventsOn(whole).length).toBeGreaterThan(3);
  });

  test('events stand in order of time, under their years', () => {
    const days = attributes('.event data', 'value', whole.tree);
    expect(days).toEqual([...days].sort());
    const years = selectAll('.chronology section', whole.tree).map((section) => [
      textOf(select('h2', section) ?? section),
      [...new Set(attributes('.event data', 'value', section).map((day) => day.slice(0, 4)))].join(),
    ]);
    expect(years.filter(([heading, year]) => heading !== year)).toEqual([]);
  });

  test('each part is led to without a script, and the kinds have every event once', () => {
    const links = attributes('.chronology-views a', 'href', whole.tree).map((href) =>
      href.slice(site.basePath.length - 1),
    );
    const told = parts.filter((part) => eventsOn(part).length > 0);
    expect(told.map(({ path }) => path).filter((path) => !links.includes(path))).toEqual([]);
    const kinds = parts.filter(({ path }) => path.startsWith('/chronology/kinds/'));
    expect(kinds.flatMap(idsOn).sort()).toEqual(idsOn(whole).sort());
  });

  test('the CSV file has every event, and leads to the passages that the page leads to', () => {
    const { header, records } = parseCsv(site.text('chronology.csv'));
    const cell = (fields: string[], name: string) => fields[header.indexOf(name)] ?? '';
    const rows = records.map(({ fields }) => [cell(fields, 'id'), cell(fields, 'told_in')] as const);
    expect(rows.map(([id]) => `on-${id}`)).toEqual(idsOn(whole));
    const missing = eventsOn(whole).flatMap((event, index) =>
      attributes('a[href*="/essays/"]', 'href', event)
        .map((href) => new URL(href, site.siteUrl).href)
        .filter((href) => !rows[index]?.[1].split(';').includes(href)),
    );
    expect(missing).toEqual([]);
  });
});

test('an event that an essay tells of leads to the sentence, and the essay has a chronology of its own', () => {
  const site = builtSite('odd');
  const [event] = eventsOn(site.page('/chronology/essays/the-river-that-ran-twice/'));
  expect(event && textOf(event)).toContain('Bo, Cy and Di meet.');
  const [href = ''] = event ? attributes('a[href*="/essays/"]', 'href', event) : [];
  const id = href.split('#')[1] ?? '';
  expect(select(`[id="${id}"]`, site.page('/essays/the-river-that-ran-twice/').tree)).toBeDefined();
});

test('a source that was withdrawn says so beside the event', () => {
  const events = eventsOn(builtSite('odd').page('/chronology/'));
  expect(events.map(textOf).filter((text) => text.includes('retracted'))).toHaveLength(3);
});
