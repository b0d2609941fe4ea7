import { expect, test } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.ts';
import { builtSite } from '../support/built-site.ts';

const ours = readPublication(`${process.cwd()}/content`);
const odd = builtSite('odd');

/** What would give away that the code belongs to this publication. */
const giveaways = [
  ours.name,
  ours.tagline,
  ours.language,
  ...Object.values(ours.writing).map(({ label }) => label),
  'North Korea',
  'China',
  'Chinese',
  'Yalu',
  'Pyongyang',
].filter((word) => !JSON.stringify(odd.publication).includes(word));

const isText = /\.(html|xml|json|bib|ris|csv|txt|js|css|svg|webmanifest)$/;

test('a site of another publication says nothing of this one, in any file', () => {
  const found = odd.files
    // What a search library brings of its own, and the code’s own words for formats.
    .filter((file) => isText.test(file) && !/^pagefind\/pagefind/.test(file))
    .flatMap((file) => {
      const text = odd.text(file);
      return giveaways.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});

test('and has its own name, language, alphabet, colours and map', () => {
  const name = odd.page('/names/skerry-nought/').html;
  const essay = odd.page('/essays/the-river-that-ran-twice/').html;
  expect(odd.page('/').html).toContain('Lamp &amp; &lt;Log&gt;');
  expect(odd.page('/').html).toContain('lang="en-IE"');
  expect(odd.page('/').html).toContain('#eef4f6');
  expect(name).toContain('lang="ka">შუქურა');
  expect(name).toContain('Georgian, romanised');
  expect(essay).toContain('Lampwick');
  expect(essay).toContain('8° W');
});
