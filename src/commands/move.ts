import { rmSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readSettings } from '../settings.ts';
import { CommandError, runCommand } from './steps.ts';
import { recover, stagingFolder, swap } from './swap-folder.ts';

const help = `Usage: npm run move -- FROM TO

  npm run move -- essays/old-name essays/new-name
  npm run move -- sources/old-key new-key
  npm run move -- "essays/a-name#old-section" "#new-section"

Gives an essay, a source, a name, a table, a topic, an author, a series, a forecast or a page
another name: its files, everything in the content that names it, and a redirect from its old
address. Where the renaming was done by hand, it does the rest. A section, figure or note that has
another anchor now keeps the old one too. The content is changed whole or not at all.`;

await runCommand(async () => {
  const [from, to, ...rest] = process.argv.slice(2);
  if (from === undefined || from === '--help' || from === 'help') return console.log(help);
  if (to === undefined || rest.length > 0)
    throw new CommandError(`Two names are needed, the old and the new.\n\n${help}`);
  const { contentDir: named, buildDate: today } = readSettings();
  await recover(named);
  const contentDir = await realpath(named);
  // Imported here, since the modules that read who publishes cannot be loaded when that file is wrong.
  const { moveInCopy } = await import('../editorial/move/move-content.ts');
  const { NoMove, parseMove } = await import('../editorial/move/parse-move.ts');
  const staging = await stagingFolder(contentDir);
  const abandon = () => {
    rmSync(staging, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  try {
    const moved = await moveInCopy(
      parseMove(from, to),
      { contentDir, publicDir: resolve('public'), today },
      staging,
    );
    await swap(staging, contentDir);
    console.log(`  ${moved.from} → ${moved.to}`);
    for (const file of moved.changed) console.log(`  changed ${file}`);
    console.log(
      moved.isRedirected
        ? '  The old address leads to the new one.'
        : '  It was never published: nothing leads there from its old address.',
    );
    console.log('  npm run ledger records the new address once it is public.');
  } catch (error) {
    throw error instanceof NoMove ? new CommandError(error.message) : error;
  } finally {
    await rm(staging, { recursive: true, force: true });
    process.off('SIGINT', abandon).off('SIGTERM', abandon);
  }
});
