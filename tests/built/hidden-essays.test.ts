import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites } from '../support/built-site.ts';
import { hiddenEssays, publicEssays } from '../support/essay-sources.ts';
import { filesIn } from '../support/files.ts';

const odd = builtSite('odd');

/** A file's bytes as text; the search index is compressed. */
function contents(file: string, { bytes } = odd): string {
  const raw = bytes(file);
  const isCompressed = raw[0] === 0x1f && raw[1] === 0x8b;
  return (isCompressed ? gunzipSync(raw) : raw).toString('utf8').toLowerCase();
}

const filesWith = (trace: string, site = odd) =>
  site.files.filter((file) => file.includes(trace) || contents(file, site).includes(trace.toLowerCase()));

test('the fixture has a draft and an essay dated one day after the build', () => {
  expect(hiddenEssays(odd).map(({ slug }) => slug)).toEqual(['the-unlit-lamp', 'tomorrows-tide']);
});

test('an essay dated the day of the build is out', () => {
  expect(filesWith('phare-du-jour')).toContain('essays/le-phare-du-jour/index.html');
});

// The same search finds a public essay wherever it should be, so what it does not find is not there.
test('a public essay is found in pages, feed, sitemap and search index', () => {
  const kinds = filesWith('lamps-and-tides').map((file) =>
    file
      .replace(/^(pagefind\/fragment\/).*|^.*\.html$/, '$1…')
      .replace(/^essays\/.*\/(rss\.xml|atom\.xml|feed\.json)$/, 'updates/$1')
      .replace(/^essays\/.*\.(?=bib|json|md|ris|epub|pdf|docx)/, 'essays/….')
      .replace(/^(authors|topics|corrections|letters)\/.*(?=(rss|atom)\.xml|feed\.json)/, '$1/…/'),
  );
  expect([...new Set(kinds)]).toEqual([
    '…',
    'SHA256SUMS.txt',
    'atom.xml',
    'authors/…/atom.xml',
    'authors/…/feed.json',
    'authors/…/rss.xml',
    'cards/essays/lamps-and-tides.png',
    'corrections/…/atom.xml',
    'corrections/…/feed.json',
    'corrections/…/rss.xml',
    'essays/….bib',
    'essays/….docx',
    'essays/….epub',
    'essays/….json',
    'essays/….md',
    'essays/….pdf',
    'essays/….ris',
    'updates/atom.xml',
    'updates/feed.json',
    'updates/rss.xml',
    'feed.json',
    'llms-full.txt',
    'llms.txt',
    'pagefind/fragment/…',
    'rss.xml',
    'sitemap-pages.xml',
    'topics/…/atom.xml',
    'topics/…/feed.json',
    'topics/…/rss.xml',
  ]);
  expect(filesWith('skerri').map((file) => file.replace(/_.*/, ''))).toContain('pagefind/index/en');
});

describe.each(builtSites)('the $name site', (site) => {
  test('no file holds the address, title, id or standfirst of an essay that is not out', () => {
    const traces = hiddenEssays(site).flatMap(({ slug, title, id, standfirst }) => [
      slug,
      title,
      id,
      standfirst,
    ]);
    expect(traces.flatMap((trace) => filesWith(trace, site).map((file) => `${file}: ${trace}`))).toEqual([]);
  });

  test('no page or script holds anything of the panel with findings, which only those who write are shown', () => {
    const trace = /@findings|findings-panel|Findings of the check/;
    const scripts = site.files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect([
      ...site.pages.filter(({ html }) => trace.test(html)).map(({ path }) => path),
      ...scripts.filter((file) => trace.test(site.text(file))),
    ]).toEqual([]);
  });
});

// Each of these stands in the text, the fields and the captions of one hidden essay, and in the reason another gives for
// reading it; the index holds stems.
test.each(['quagfir', 'zephyrglass'])('no file holds a word that only a hidden essay has: %s', (word) => {
  expect(filesWith(word)).toEqual([]);
});

test('no file is a picture of a hidden essay', () => {
  const theirs = hiddenEssays(odd).flatMap(({ slug }) => {
    const folder = join(odd.contentDir, 'essays', slug);
    return filesIn(folder).map((file) => readFileSync(join(folder, file), 'base64'));
  });
  expect(odd.files.filter((file) => theirs.includes(odd.bytes(file).toString('base64')))).toEqual([]);
});

// The pictures of the hidden essays are magenta all over, and no others are.
test('no picture was made from one of theirs, in any size or format', async () => {
  const isMagenta = async (file: string) => {
    const { dominant } = await sharp(odd.bytes(file)).stats();
    return dominant.r > 200 && dominant.g < 80 && dominant.b > 200;
  };
  const pictures = odd.files.filter((file) => /\.(avif|webp|png|jpe?g|svg)$/.test(file));
  const magenta = await Promise.all(pictures.map(async (file) => ((await isMagenta(file)) ? [file] : [])));
  expect(magenta.flat()).toEqual([]);
});

test('topics and authors with nothing out say so', () => {
  const shown = publicEssays(odd);
  expect(
    shown.filter(({ topics, authors }) => topics.includes('fog') || authors.includes('idle-desk')),
  ).toEqual([]);
  expect(odd.page('/topics/fog/').html).toContain('No essay is out on this topic yet.');
  expect(odd.page('/authors/idle-desk/').html).toContain('Nothing by The Idle Desk is out yet.');
});
