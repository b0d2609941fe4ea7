import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, isEssayPage } from '../support/built-site.ts';
import { fontBytes, htmlBytes, pictureBytes } from '../support/page-weight.ts';

// A reader on a slow telephone line, some 400 kbit/s, has an essay's text in under a second and its cover within four.
const limits = { html: 32_768, fonts: 90_000, essay: 180_000, home: 200_000 };

describe.each(builtSites)('the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage);

  /** The essays that weigh more than they may, with their weight. */
  const tooHeavy = (weigh: (page: BuiltPage) => number, limit: number) =>
    essays.flatMap((page) => (weigh(page) <= limit ? [] : [`${page.path}: ${weigh(page)} bytes`]));

  const coverBytes = ({ tree }: BuiltPage) => {
    const cover = select('.essay-cover picture', tree);
    return cover ? pictureBytes(site, cover, 1200) : Number.NaN;
  };

  test('an essay’s text with its styles is light', () => {
    expect(tooHeavy(htmlBytes, limits.html)).toEqual([]);
  });

  test('an essay’s fonts are light', () => {
    expect(tooHeavy((page) => fontBytes(site, page), limits.fonts)).toEqual([]);
  });

  test('an essay with its fonts and its cover is light', () => {
    const weigh = (page: BuiltPage) => htmlBytes(page) + fontBytes(site, page) + coverBytes(page);
    expect(tooHeavy(weigh, limits.essay)).toEqual([]);
  });

  test('the home page with its fonts and all its pictures is light', () => {
    const home = site.page('/');
    const pictures = selectAll('picture', home.tree).map((picture) => pictureBytes(site, picture, 1200));
    const bytes = pictures.reduce((sum, weight) => sum + weight, htmlBytes(home) + fontBytes(site, home));
    expect(pictures.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(limits.home);
  });
});
