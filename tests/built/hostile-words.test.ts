import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkOut, fingerprint } from '../support/checkout.ts';
import { filesIn } from '../support/files.ts';
import { hostileName, type HostileText, makeHostile } from '../support/hostile-content.ts';
import { type Published, readPublished } from '../support/published-strings.ts';
import { buildEnvironment, sites } from '../support/sites.ts';

// Two whole builds, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

// It knows nothing of the site that was built before the tests, nor of stray variables.
const checkout = checkOut();
const contentDir = join(checkout.folder, 'content');
const outDir = join(checkout.folder, 'dist');
const build = () => checkout.build(buildEnvironment({ ...sites.odd, contentDir, outDir, stray: {} }));

/** A draft, an essay and letters that are not out, and what editors are told. */
const isHidden = /the-unlit-lamp|tomorrows-tide|letters\/(to-come|waiting)|\.explain$/;

let texts: HostileText[];
const published = new Map<string, Published>();
let home: string | undefined;

beforeAll(async () => {
  cpSync(sites.odd.contentDir, contentDir, { recursive: true });
  texts = makeHostile(contentDir, sites.odd.buildDate);
  expect(await build()).toEqual({ code: 0, complaint: '' });
  home = fingerprint(outDir)['index.html'];
  for (const file of filesIn(outDir))
    published.set(file, await readPublished(file, readFileSync(join(outDir, file)), hostileName));
});

afterAll(() => checkout[Symbol.dispose]());

describe('where every text of the site is made to be taken for code', () => {
  test('no file runs it, marks it up, reckons with it or cannot be read', () => {
    expect(
      [...published].flatMap(([file, { faults }]) => faults.map((fault) => `${file}: ${fault}`)),
    ).toEqual([]);
  });

  test('it is read whole wherever it is printed', () => {
    const places = new Map(texts.map((text) => [text.mark, text]));
    const cut = [...published].flatMap(([file, { strings }]) =>
      strings.map(asTyped).flatMap((text) =>
        [...text.matchAll(/q\d+q/g)].flatMap(({ 0: mark, index }) => {
          const { words = '', place } = places.get(mark) ?? {};
          const found = text.slice(index + mark.length);
          const said = asTyped(words);
          // An id is made of its letters, a label in the margin ends where its room does; a map leaves off brackets.
          const isWhole =
            /^[a-z]/.test(found) ||
            found.startsWith(said) ||
            (found.includes('…') && said.startsWith(found.replace(/….*/, ''))) ||
            /_bank$/.test(place ?? '');
          return isWhole ? [] : [`${file}: ${place}: ${found.slice(0, 80)}`];
        }),
      ),
    );
    expect(cut).toEqual([]);
  });

  test('all of it is published, but for what is hidden and what only an editor, a series or another essay would say', () => {
    const all = [...published.values()].flatMap(({ strings }) => strings).join(' ');
    const isPublished = ({ mark }: HostileText) => all.includes(mark);
    const [hidden, open] = [true, false].map((wanted) =>
      texts.filter(({ place }) => isHidden.test(place) === wanted),
    );
    expect(hidden?.filter(isPublished)).toEqual([]);
    expect(open?.filter((text) => !isPublished(text)).map(({ place }) => place)).toEqual([
      'essays/lamps-and-tides/index.mdx: thesis',
      'essays/lamps-and-tides/index.mdx: minor.what',
      'essays/lamps-and-tides/index.mdx: related.reason',
      'essays/the-river-that-ran-twice/index.mdx: thesis',
      'essays/the-second-lamp/index.mdx: related.reason',
      'publication.yml: people.countries.rock',
    ]);
    expect(open?.length).toBeGreaterThan(200);
  });
});

test('a build of what was built before elsewhere is the same to the byte, whatever an older one has kept and the environment holds', async () => {
  // What the hostile site has kept stands by.
  cpSync(sites.odd.contentDir, contentDir, { recursive: true });
  expect(await build()).toEqual({ code: 0, complaint: '' });
  const again = fingerprint(outDir);
  const fragments = Object.keys(again).filter((file) => file.startsWith('pagefind/fragment/'));
  expect([fragments.length > 5, again['index.html'] === home]).toEqual([true, false]);
  expect(again).toEqual(fingerprint(sites.odd.outDir));
});

/** A text without what typography, hyphenation, addresses and TeX make of its signs. */
function asTyped(text: string): string {
  return plainTex(decoded(text))
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[-\u00ad\u2010\u2011\s]/g, '');
}

function decoded(text: string): string {
  try {
    return text.includes('%22') ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
  } catch {
    return text;
  }
}

const texSigns: Readonly<Record<string, string>> = {
  less: '<',
  greater: '>',
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
};

const plainTex = (text: string): string =>
  text.includes('{\\text')
    ? text
        .replace(/\{\\text(\w+)\}/g, (_, name: string) => texSigns[name] ?? '')
        .replace(/\\([#_$%&])/g, '$1')
    : text;
