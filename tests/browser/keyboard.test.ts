import { expect, test } from 'playwright/test';
import { keyboardWalk } from '../support/keyboard-walk.ts';
import { sites } from '../support/sites.ts';

/** A page of each kind of the odd site, which has something of everything and little of it. */
const kinds = [
  '',
  'essays/',
  'essays/lamps-and-tides/',
  'essays/the-river-that-ran-twice/',
  'essays/lamps-and-tides/history/',
  'essays/lamps-and-tides/history/2026-02-10/',
  'series/signals/',
  'topics/',
  'topics/lights/',
  'authors/',
  'authors/lamp-desk/',
  'names/',
  'names/skerry-nought/',
  'people/',
  'sources/',
  'sources/odd-log/',
  'data/',
  'data/soundings/',
  'chronology/',
  'chronology/kinds/light/',
  'corrections/',
  'corrections/2026-02-21-the-river-that-ran-twice/',
  'letters/',
  'letters/the-keeper/',
  'forecasts/',
  'forecasts/fog/',
  'feeds/',
  'about/',
  'offline/',
  'search/',
  '404.html',
];

/** Those on which something stays in sight while the rest moves under it, or much stands close together. */
const crowded = [
  '',
  'essays/the-river-that-ran-twice/',
  'names/',
  'sources/',
  'data/soundings/',
  'chronology/',
  'letters/',
  'search/',
];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [sentence, key, paths, viewport] of [
  [
    'the Tab key goes through every kind of page in the order of the document, and each stop is seen, with a ring',
    'Tab',
    kinds,
    { width: 1280, height: 800 },
  ],
  [
    'so it is backwards, at 400% of 1280 × 1024 pixels, where much would lie over a stop',
    'Shift+Tab',
    crowded,
    { width: 320, height: 256 },
  ],
] as const) {
  test.describe('by the keyboard', () => {
    test.use({ viewport });

    test(sentence, async ({ page }) => {
      test.setTimeout(180_000);
      for (const path of paths) {
        await page.goto(sites.odd.address + path);
        expect.soft(await keyboardWalk(page, key), path).toEqual([]);
      }
    });
  });
}
