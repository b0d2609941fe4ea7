import { expect, test } from 'vitest';
import { installedPackages, packageVersions } from '../../../src/cache/package-versions.ts';

const packages = {
  'node_modules/coal': { version: '1.0.0', dependencies: { iron: '^2.0.0', '@ore/salt': '1' } },
  'node_modules/iron': { version: '1.5.0' },
  'node_modules/coal/node_modules/iron': {
    version: '2.1.0',
    optionalDependencies: { zinc: '3', absent: '1' },
  },
  'node_modules/@ore/salt': { version: '1.1.0', dependencies: { coal: '1' } },
  'node_modules/zinc': { version: '3.0.0' },
  'node_modules/lead': { version: '9.0.0' },
};

test('a package brings all that it depends on, each in the version that Node would find, and nothing else', () => {
  expect(packageVersions(['coal'], packages)).toEqual([
    'node_modules/@ore/salt 1.1.0',
    'node_modules/coal 1.0.0',
    'node_modules/coal/node_modules/iron 2.1.0',
    'node_modules/zinc 3.0.0',
  ]);
});

test('what is not installed has no version', () => {
  expect([packageVersions(['gold'], packages), installedPackages('/nowhere')]).toEqual([[], {}]);
});

test('npm’s own record of what is installed can be read', () => {
  expect(packageVersions(['svgo'], installedPackages())).toContain('node_modules/svgo 4.1.0');
});
