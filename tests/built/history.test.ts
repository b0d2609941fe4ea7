import { readdirSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, isEssayPage, isOfThePast } from '../support/built-site.ts';
import { publicEssays } from '../support/essay-sources.ts';
import { attributes, repeated, textOf } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const { pages, contentDir, basePath } = site;
  const today = site.buildDate ?? new Date().toISOString().slice(0, 10);

  test('has of each essay its history and every version that is kept, and no page of another', () => {
    const kept = publicEssays(site).flatMap(({ slug }) => [
      `/essays/${slug}/history/`,
      ...readdirSync(`${contentDir}/essays/${slug}/versions`)
        .map((name) => name.replace('.md', ''))
        .filter((day) => day <= today)
        .map((day) => `/essays/${slug}/history/${day}/`),
    ]);
    const found = pages.filter(isOfThePast).map(({ path }) => path);
    expect(found.sort()).toEqual(kept.sort());
  });

  test('an essay leads to its history, its history to every version, and each version to the essay as it stands', () => {
    const leads = (from: string, to: string) =>
      attributes('main a', 'href', site.page(from).tree).includes(basePath + to.slice(1));
    const past = pages.filter(isOfThePast).map(({ path }) => path);
    const broken = past.flatMap((path) => {
      const [, essay = '', day] = /^(\/essays\/[^/]+\/)history\/(?:(.+)\/)?$/.exec(path) ?? [];
      const ways: [string, string][] = day === undefined ? [[essay, path]] : [[`${essay}history/`, path]];
      return [...ways, [path, essay] as [string, string]].filter(([from, to]) => !leads(from, to));
    });
    expect(broken).toEqual([]);
  });

  test('programs are told of the latest version and of the history (RFC 5829)', () => {
    const versions = pages.filter(({ path }) => /history\/[\d-]+\/$/.test(path));
    const faults = faultsOn(versions, ({ tree, path }) => {
      const relations = ['latest-version', 'version-history'].map(
        (rel) => attributes(`head link[rel=${rel}]`, 'href', tree)[0],
      );
      const essay = basePath + path.slice(1).replace(/history\/.*/, '');
      return relations.join() === `${essay},${essay}history/` ? [] : [relations.join()];
    });
    expect(faults).toEqual([]);
    const unlinked = pages
      .filter(isEssayPage)
      .filter(({ tree }) => !select('a[rel=version-history]', tree))
      .map(({ path }) => path);
    expect(unlinked).toEqual([]);
  });

  test('each correction has a name of its own, where they are listed', () => {
    const faults = faultsOn(
      pages.filter((page) => isEssayPage(page) || isOfThePast(page)),
      ({ tree }) =>
        repeated(
          selectAll('.history a, .version-list a[href*="/corrections/"]', tree).map((link) => textOf(link)),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('the history of an essay that changed leads to a feed of its versions and corrections, the last first', () => {
    const histories = pages.filter(({ path }) => path.endsWith('/history/'));
    const faults = faultsOn(histories, ({ path, tree }) => {
      const versions = attributes('.version-list > li > h2 > a', 'href', tree);
      const slug = path.split('/')[2] ?? '';
      const ofEssay = new RegExp(`^/corrections/[\\d-]{10}-${slug}(-\\d+)?/$`);
      const corrections = pages.map((page) => page.path).filter((one) => ofEssay.test(one));
      const file = `${path.slice(1)}atom.xml`;
      if (versions.length + corrections.length < 2)
        return site.files.includes(file) ? ['is followed without a change'] : [];
      const ways = [
        ...attributes('main a[aria-label]', 'href', tree),
        ...attributes('head link[rel=alternate]', 'href', tree),
      ];
      const unnamed = ['rss.xml', 'atom.xml', 'feed.json'].filter(
        (name) => !ways.includes(`${basePath}${path.slice(1)}${name}`),
      );
      const { entries = [] } = parseAtomFeed(site.text(file));
      const days = entries.map(({ published }) => String(published).slice(0, 10));
      const own = [...versions.map((to) => to.slice(basePath.length - 1)), ...corrections];
      const root = site.siteUrl + basePath;
      return [
        ...unnamed,
        ...(days.join() === days.toSorted().reverse().join() ? [] : [`order: ${days.join()}`]),
        ...(entries
          .map(({ id }) => id)
          .sort()
          .join() ===
        own
          .map((one) => root + one.slice(1))
          .sort()
          .join()
          ? []
          : [`items: ${entries.map(({ id }) => id).join()}`]),
      ];
    });
    expect(faults).toEqual([]);
    expect(site.text('opml.xml')).not.toContain('/history/');
  });

  test('search finds no words of the past', () => {
    const indexed = pages.filter(isOfThePast).filter(({ tree }) => select('[data-pagefind-body]', tree));
    expect(indexed.map(({ path }) => path)).toEqual([]);
  });
});

const river = '/essays/the-river-that-ran-twice/history/';
const history = builtSite('odd').page(river).tree;

/** The changes of a version, as they are heard. */
const heard = (day: string) => selectAll(`#on-${day} .changed-words`, history).map(textOf);

test('a change is told by what was taken out and what was put in, for eye and ear, under the heading it stands under', () => {
  const [change] = selectAll('#on-2026-02-21 section:last-of-type', history);
  expect(change && textOf(change).replace(/\s+/g, ' ')).toMatch(
    /The mouth.*measured again, from \[Taken out: another \]\[Put in: the same \]bridge, with the same rope\./,
  );
  expect(selectAll('#on-2026-02-21 :is(ins, del)', history).length).toBeGreaterThan(0);
});

test('a heading that went is told as one, and a source that has no record any more by its key', () => {
  expect(heard('2026-02-20')).toEqual(
    expect.arrayContaining([
      '[Taken out: The ferry]',
      expect.stringContaining('[Taken out: a-lost-log, ][Put in: O’Deep & <Sons>, 1961, ]p. 3'),
    ]),
  );
});

test('a small change says what it was', () => {
  const [version] = selectAll(
    '#on-2026-02-12',
    builtSite('odd').page('/essays/lamps-and-tides/history/').tree,
  );
  expect(version && textOf(version).replace(/\s+/g, ' ')).toContain('A small change. A comma & a <sign>.');
});

test('an old version is read as it was: its title, its words in other scripts, its sources, and links to what is still there', () => {
  const { tree } = builtSite('odd').page(`${river}2025-12-31/`);
  expect(selectAll('h1', tree).map(textOf)).toEqual(['The River That Ran Thrice']);
  const text = select('.version-text', tree);
  expect(text && textOf(text).replace(/\s+/g, ' ')).toContain(
    'nobody has ever lived. (see a-lost-log, p. 3; The “Skerry” Times) It was measured',
  );
  expect(attributes('.version-text [lang]', 'lang', tree)).toEqual(['ko', 'zh-Hans']);
  expect(attributes('.version-text a', 'href', tree)).toEqual([
    '/review/assets/sources/undated-letter/',
    '/review/assets/sources/odd-log/',
    '/review/assets/essays/lamps-and-tides/',
    'https://example.com/tables',
  ]);
});

test('a version says how it is cited, and one of a retracted essay that nobody should rely on it', () => {
  const words = (path: string, selector: string) =>
    selectAll(selector, builtSite('odd').page(path).tree).map((part) =>
      textOf(part).replace(/\s+/g, ' ').trim(),
    );
  expect(words(`${river}2025-12-31/`, '.how-to-cite > p')).toEqual([
    `A. N. Example, ‘The River That Ran Thrice’, Lamp & <Log>, version of 31 December 2025, https://example.org/review/assets${river}2025-12-31/.`,
  ]);
  expect(words('/essays/the-second-lamp/history/2026-02-28/', '.version-note')[0]).toContain(
    'It was retracted on 28 February 2026: do not rely on it.',
  );
});

test('an item of that feed says why there is a version, and what changed in words', () => {
  const { entries = [] } = parseAtomFeed(builtSite('odd').text(`${river.slice(1)}atom.xml`));
  const said = entries.map(({ title, content }) => [title?.value, content?.value]);
  expect(said).toContainEqual([
    expect.stringContaining(': The River That Ran'),
    expect.stringContaining('from <del>another </del><ins>the same </ins>bridge'),
  ]);
});
