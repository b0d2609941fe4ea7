import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** As root a sandbox cannot start; on a closed network Chromium's own errands fail, many at a time. */
export const launchArguments = [
  // Without windows Chromium sets letters to whole pixels, which readers' does not.
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium without its windows is the same engine, and goes through the tests in half the time. */
const withoutWindows = ['chromium-headless-shell', 'chrome-headless-shell'];
const withWindows = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const succeeds = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** The path of a program, if there is one. */
export const onPath = (name: string): string | undefined =>
  spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() || undefined;

/** Debian's packages, where this is root on Debian. */
export function installFromDebian(...packages: string[]) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  succeeds('apt-get', ['update', '-qq']);
  succeeds('apt-get', ['install', '-y', '-qq', ...packages]);
}

/**
 * Path of a Chromium to test in: the one CHROMIUM_PATH names, Playwright's own, or one without windows. Where there
 * is none: Debian's package where this is root on Debian, else one with windows, else Playwright's download.
 *
 * @throws when there is none and none can be had
 */
export function findChromium(): string {
  const own = chromium.executablePath();
  const present = () =>
    [process.env['CHROMIUM_PATH'], own].find((path) => path && existsSync(path)) ??
    withoutWindows.map(onPath).find(Boolean);

  const found = present();
  if (found) return found;
  const windowed = withWindows.map(onPath).find(Boolean);
  console.log('  no Chromium for tests here yet: trying Debian’s package, then Playwright’s download');
  installFromDebian('chromium-headless-shell', 'fonts-liberation');
  if (!present() && !windowed) succeeds('node_modules/.bin/playwright', ['install', 'chromium']);
  const installed = present() ?? windowed;
  if (!installed)
    throw new Error('No Chromium found. Install one, or name one with CHROMIUM_PATH=/path/to/chromium');
  return installed;
}

/** The other browsers a core of the tests runs in, as readers have them and not as a test tool rebuilds them. */
export const otherBrowsers = {
  Firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    find: () => process.env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox'),
  },
  WebKit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    // It draws on a screen: without one that nobody sees there is none.
    find: () => onPath('Xvfb') && (process.env['WEBKIT_DRIVER_PATH'] ?? onPath('WebKitWebDriver')),
  },
} as const;

/**
 * Install the other browsers where they are missing and can be had.
 *
 * @returns those that are still missing, each with what would bring it
 */
export function missingBrowsers(): string[] {
  return Object.entries(otherBrowsers).flatMap(([name, { find, packages, variable }]) => {
    if (!find()) installFromDebian(...packages);
    return find()
      ? []
      : [`${name}: not here and not to be had. Install ${packages.join(' and ')}, or set ${variable}`];
  });
}
