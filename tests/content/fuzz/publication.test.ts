import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PublicationError, readPublication } from '../../../src/publication/read-publication.ts';
import { holds, typedWith } from '../../support/fuzz.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('whatever a line of publication.yml says, the file is read or what is wrong is said with its line', async () => {
  await using folder = await temporaryFolder();
  const lines = (await readFile('content/publication.yml', 'utf8')).split('\n');
  const words = typedWith(
    ': ',
    '- ',
    '"',
    "'",
    '#',
    ' #',
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '!x',
    '\n',
    '  ',
    'en-GB',
    '2026-01-01',
    '<b>',
  );
  await holds(fc.tuple(fc.nat(lines.length - 1), fc.boolean(), words), async ([line, keepsName, typed]) => {
    const name = keepsName ? (/^[\s-]*\w+: ?/.exec(lines[line] ?? '')?.[0] ?? '') : '';
    await writeFile(join(folder.path, 'publication.yml'), lines.with(line, name + typed).join('\n'));
    try {
      readPublication(folder.path);
    } catch (error) {
      expect(error).toBeInstanceOf(PublicationError);
      expect((error as Error).message).toMatch(/^content\/publication\.yml:\d+/);
      expect((error as Error).message).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+/);
    }
  });
});
