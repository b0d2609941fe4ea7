import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

const root = '/srv/site';
const read = (env: Record<string, string>) => readSettings(env, root);

/** What the reader of a terminal is told. */
function complaint(env: Record<string, string>): string {
  try {
    read(env);
    return 'none';
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T23:59:59Z') }));
afterEach(() => void vi.useRealTimers());

test('a bare environment builds content/ into dist/ for this machine, as of today', () => {
  expect(read({})).toEqual({
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    contentDir: '/srv/site/content',
    outDir: '/srv/site/dist',
    cacheDir: '/srv/site/node_modules/.cache/buffer-state/made',
    cacheLimit: 2_000_000_000,
    lettersDir: '/srv/site/.letters',
    buildDate: '2026-11-23',
    port: 4321,
  });
});

test('a variable set to nothing counts as not set', () => {
  const names = [
    'SITE_URL',
    'BASE_PATH',
    'CONTENT_DIR',
    'OUT_DIR',
    'CACHE_DIR',
    'CACHE_LIMIT',
    'BUILD_DATE',
    'PORT',
    'LETTERS_DIR',
    'LETTERS_ENDPOINT',
  ];
  expect(read(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(read({}));
});

describe('a good value', () => {
  test.each([
    ['SITE_URL', 'https://example.org', 'siteUrl', 'https://example.org'],
    ['SITE_URL', 'https://example.org/', 'siteUrl', 'https://example.org'],
    ['SITE_URL', 'http://localhost:4331', 'siteUrl', 'http://localhost:4331'],
    ['SITE_URL', 'https://EXAMPLE.org:443', 'siteUrl', 'https://example.org'],
    ['BASE_PATH', '/', 'basePath', '/'],
    ['BASE_PATH', '/buffer-state/', 'basePath', '/buffer-state/'],
    ['BASE_PATH', 'buffer-state', 'basePath', '/buffer-state/'],
    ['BASE_PATH', '/press/buffer.state_2', 'basePath', '/press/buffer.state_2/'],
    ['CONTENT_DIR', 'tests/fixtures/odd-site', 'contentDir', '/srv/site/tests/fixtures/odd-site'],
    ['CONTENT_DIR', '/srv/essays', 'contentDir', '/srv/essays'],
    ['OUT_DIR', '../public_html', 'outDir', '/srv/public_html'],
    ['OUT_DIR', '/srv/www', 'outDir', '/srv/www'],
    ['BUILD_DATE', '2028-02-29', 'buildDate', '2028-02-29'],
    ['PORT', '8080', 'port', 8080],
    ['PORT', '0', 'port', 0],
  ] as const)('%s=%s is taken', (variable, value, setting, expected) => {
    expect(read({ [variable]: value })[setting]).toBe(expected);
  });
});

describe('a bad value', () => {
  const origin = 'is not an origin such as https://example.org (http or https, no path: that is BASE_PATH)';
  const path = 'is not a path such as / or /review/';
  const port = 'is not a port, from 0 to 65535';
  const day = 'is not a day of the calendar written YYYY-MM-DD';

  test.each([
    ['SITE_URL', 'example.org', origin],
    ['SITE_URL', 'ftp://example.org', origin],
    ['SITE_URL', 'https://example.org/notes', origin],
    ['SITE_URL', 'https://example.org/?q=1', origin],
    ['SITE_URL', 'https://example.org/#top', origin],
    ['SITE_URL', 'https://editor:secret@example.org', origin],
    ['BASE_PATH', 'https://example.org/notes/', path],
    ['BASE_PATH', '/field notes/', path],
    ['BASE_PATH', '/notes/?q=1', path],
    ['BASE_PATH', '/../notes/', path],
    ['BUILD_DATE', '2026-02-29', day],
    ['BUILD_DATE', '23 November 2026', day],
    ['BUILD_DATE', '2026-11-23T00:00:00Z', day],
    ['PORT', 'http', port],
    ['PORT', '-1', port],
    ['PORT', '65536', port],
    ['PORT', '80.5', port],
  ])('%s=%s is refused with its name, what was found and what is allowed', (variable, value, allowed) => {
    expect(complaint({ [variable]: value })).toBe(`${variable}: "${value}" ${allowed}`);
  });

  test('does not hide another: each has its line', () => {
    expect(complaint({ SITE_URL: 'here', BASE_PATH: '/', BUILD_DATE: 'today' })).toBe(
      `SITE_URL: "here" ${origin}\nBUILD_DATE: "today" ${day}`,
    );
  });
});
