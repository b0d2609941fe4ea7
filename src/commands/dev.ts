import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { endWithParent } from '../integrations/end-with-parent.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './steps.ts';

endWithParent();

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const check = join(import.meta.dirname, 'check.ts');

/** Run a program to its end, and say whether it ended well; one that somebody stopped did. */
async function endsWell(...typed: string[]): Promise<boolean> {
  const [code] = (await once(spawn(process.execPath, typed, { stdio: 'inherit' }), 'close')) as [
    number | null,
  ];
  return code === 0 || code === null;
}

/**
 * Serve the site while it is written. Astro does not even start where a record lacks a field: then the check says what is
 * wrong, and the site is served as soon as it is mended.
 */
await runCommand(async () => {
  const { contentDir } = readSettings();
  while (!(await endsWell(astro, 'dev', ...process.argv.slice(2)))) {
    // From here on, since an editor may be quicker than the check.
    const watcher = watch(contentDir, { recursive: true });
    const changed = once(watcher, 'change');
    const isSound = await endsWell(check);
    if (!isSound) {
      console.log(`\n  Nothing is served yet: waiting for a change in ${contentDir}   (Ctrl+C stops it)\n`);
      await changed;
    }
    watcher.close();
    if (isSound) {
      process.exitCode = 1;
      return;
    }
  }
});
