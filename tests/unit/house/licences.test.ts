import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Installed {
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Installed>;
};

/** Licences (SPDX) under which one may use, change and hand on, with no more than a notice. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Zlib',
];

/** Others, each for the packages that have it and with the reason why they may. */
const others: Record<string, RegExp> = {
  // Fonts, cut and published with their licence: the OFL asks for no more.
  'OFL-1.1': /^@fontsource/,
  // Libraries that a build calls and nothing published holds: libvips, and the bindings and tools that bring it.
  'LGPL-3.0-or-later': /^@img\/sharp/,
  // Files changed would have to be published; none is. Styles are minified with it, and pages tested.
  'MPL-2.0': /^(lightningcss|axe-core)/,
  // Not SPDX's name: its file is the BSD-2-Clause.
  BSD: /^duck$/,
};

/** Programs for other machines, whose manifests name no licence: they have that of the package that brings them. */
const broughtBy: Record<string, string> = {
  '@astrojs/compiler-binding-': '@astrojs/compiler-binding',
  '@pagefind/': 'pagefind',
};

/** Where there is a choice of licences one has to do; where several hold, all of them. */
const isAllowed = (name: string, licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((one) => permissive.includes(one) || others[one]?.test(name)),
    );

test('every package that is installed has a licence that lets us use it', () => {
  const faults = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, licence: license ?? named(path) ?? licenceOfBringer(name) ?? 'none' };
    })
    .filter(({ name, licence }) => !isAllowed(name, licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
  expect(faults).toEqual([]);
});

function licenceOfBringer(name: string): string | undefined {
  const bringer = Object.entries(broughtBy).find(([start]) => name.startsWith(start))?.[1];
  return bringer && packages[`node_modules/${bringer}`]?.license;
}

/** The licence a manifest names, where the lockfile does not: the old ways of writing it among them. */
function named(path: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
      license?: string | { type?: string };
      licenses?: { type?: string }[];
    };
    return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
  } catch {
    return undefined;
  }
}
