import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublication } from '../../../src/publication/read-publication.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What is said of the publication's file with something in it changed. */
async function said(change: (source: string) => string): Promise<string> {
  await using folder = await temporaryFolder();
  await mkdir(folder.path, { recursive: true });
  const source = change(await readFile('content/publication.yml', 'utf8'));
  await writeFile(join(folder.path, 'publication.yml'), source);
  try {
    readPublication(folder.path);
    return '';
  } catch (error) {
    return (error as Error).message.replace(/yml:\d+/g, 'yml:…');
  }
}

const instead = (field: string, line: string) => (source: string) =>
  source.replace(new RegExp(`^${field}: .*$`, 'm'), line);

describe('who publishes', () => {
  test('is read whole from the file of this site', async () => {
    expect(await said((source) => source)).toBe('');
  });

  test.each([
    ['a missing name', instead('name', ''), 'name: is missing.\n  What it is: Its name.'],
    [
      'a language nobody speaks',
      instead('language', 'language: english!'),
      'language: is not a language tag such as en-GB.\n  Found: "english!".',
    ],
    [
      'a day that does not exist',
      instead('founded', 'founded: 2026-02-30'),
      'founded: is not a day of the calendar.\n  Found: "2026-02-30".',
    ],
    [
      'a colour in words',
      instead('themeColour', "themeColour: { light: cream, dark: '#1a1713' }"),
      'themeColour.light: is not a colour such as #f6f0e4.\n  Found: "cream".',
    ],
    [
      'a script Unicode does not know',
      (source: string) => source.replace('script: Hangul', 'script: Hangeul'),
      'writing.hangul.script: is not a script that Unicode knows, such as Hangul, Han or Cyrillic.\n  Found: "Hangeul".',
    ],
    [
      'a font that no package has',
      (source: string) => source.replace(/file: '@fontsource[^']*kr[^']*'/, "file: '../../etc/x.woff2'"),
      'fonts[0].file: is not a file of a package, such as "@fontsource/x/files/x.woff2".\n  Found: "../../etc/x.woff2".',
    ],
    [
      'a system that is neither script nor romanisation',
      (source: string) => source.replace(/^ {4}romanises: hanzi\n/m, ''),
      'writing.pinyin.script: and romanises: one of the two is needed, and only one.',
    ],
  ])('%s is told with file, line and field', async (_, change, message) => {
    expect(await said(change)).toBe(`content/publication.yml:…\n  ${message}`);
  });

  test('is told where an item of a list is wrong, and what a field may be called', async () => {
    const source = await readFile('content/publication.yml', 'utf8');
    const broken = source.replace(/(navigation:\n.*\n.*)path: /, '$1paht: ');
    await using folder = await temporaryFolder();
    await mkdir(folder.path, { recursive: true });
    await writeFile(join(folder.path, 'publication.yml'), broken);
    const line = broken.split('\n').findIndex((text) => text.includes('paht')) + 1;
    expect(() => readPublication(folder.path)).toThrow(
      `content/publication.yml:${line}\n  navigation[1].path: is missing.`,
    );
    expect(() => readPublication(folder.path)).toThrow('Did you mean "path"?');
  });

  test('is missed when the file is not there', () => {
    expect(() => readPublication('nowhere')).toThrow(
      'content/publication.yml:1\n  cannot be read.\n  Every site needs it: it says who publishes, in which language and on what terms.',
    );
  });

  test('has the colour of its paper in the browser’s frame too', async () => {
    const { themeColour } = readPublication(`${process.cwd()}/content`);
    const theme = await readFile('content/theme.css', 'utf8');
    expect(theme).toContain(`--ramp-paper: light-dark(${themeColour.light}, ${themeColour.dark});`);
  });
});
