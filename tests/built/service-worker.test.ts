import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { builtSites } from '../support/built-site.ts';

describe.each(builtSites)('the service worker of the $name site', ({ text }) => {
  const code = text('service-worker.js');

  test('is one file that imports nothing, as browsers that know no modules in workers need it', () => {
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/\bimport\s*\(|importScripts/);
  });

  test('changes with the pages that it brings along, and only then', () => {
    const pages = ['offline/index.html', 'offline/not-kept/index.html'].map(text).join('');
    const edition = createHash('sha256').update(pages).digest('hex').slice(0, 12);
    expect(/edition:["'`](\w+)/.exec(code)?.[1]).toBe(edition);
  });

  test('knows the script that those pages ask for', () => {
    const [, client = 'none'] = /data-offline="([^"]+)"/.exec(text('offline/index.html')) ?? [];
    expect(code).toContain(client);
  });
});
