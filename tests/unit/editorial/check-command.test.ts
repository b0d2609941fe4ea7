import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, type Files, today } from '../../support/content-folder.ts';

const root = join(import.meta.dirname, '../../..');

async function check(changes: Files, settings: Record<string, string> = {}) {
  await using folder = await contentFolder(changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { CONTENT_DIR: folder.contentDir, BUILD_DATE: today, ...settings },
  });
  return { status, stdout, stderr };
}

test('sound content is counted', async () => {
  expect(await check({})).toEqual({
    status: 0,
    stdout: 'content is sound: 1 essay, 2 authors, 2 topics, 1 series, 1 page\n',
    stderr: '',
  });
});

test('problems are printed one by one, then counted, and the command fails', async () => {
  expect(await check({ 'topics/trade.yml': 'title: Trade\n', 'topics/border.yml': '' })).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'content/topics/border.yml:1\n  is empty.',
      'content/topics/trade.yml:1\n  description: is missing.\n  What it is: What it covers, in one line.',
      'content/topics/trade.yml:1\n  introduction: is missing.\n  What it is: What the question is and what to watch: a paragraph, Markdown allowed.',
      '3 problems in 2 files\n',
    ].join('\n\n'),
  });
});

test('a setting that cannot be used is one line, without a trace', async () => {
  expect(await check({}, { BUILD_DATE: '2026-13-01' })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'BUILD_DATE: "2026-13-01" is not a day of the calendar written YYYY-MM-DD\n',
  });
});
