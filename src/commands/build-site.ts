import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { CheckOptions } from '../editorial/check-content.ts';
import { inThread } from '../threads/in-thread.ts';
import { reason } from '../reading/read-text.ts';
import { readSettings } from '../settings.ts';
import { pruneKept, tallies } from '../cache/kept.ts';
import { buildProgress } from '../integrations/build-progress.ts';
import { reportedErrors } from './build-log.ts';
import { buildReport } from './build-report.ts';
import { writeChecksums } from './checksums.ts';
import { CommandError, step } from './steps.ts';
import { recover, stagingFolder, swap } from './swap-folder.ts';
import { takeTurn } from './take-turns.ts';
import { isMade, keepMade, madeFrom, pagesMadeBy } from './unchanged-site.ts';
import { workFolder } from './work-folder.ts';

const logger = { entrypoint: new URL('./build-log.ts', import.meta.url) };
const turns = resolve('.astro/compiling');

/**
 * Build the whole site, search index included, into the folder OUT_DIR names. What was there stays until the new site is
 * complete; a build that fails or is stopped leaves it as it was. A site that was made from just what is there now is not
 * made again, unless `--fresh` stands on the command line.
 *
 * @returns the folder of the finished site
 * @throws CommandError with one readable error for each thing wrong in the content
 */
export async function buildSite(): Promise<string> {
  const settings = readSettings();
  const { contentDir, outDir, buildDate } = settings;
  // Other tools set it, and Astro would build for development.
  process.env['NODE_ENV'] = 'production';
  await recover(outDir);
  await recover(contentDir);
  const from = madeFrom(settings);
  if (from !== undefined && !process.argv.includes('--fresh') && (await isMade(from, settings))) {
    console.log('  Nothing has changed since the site was built: it stays as it is.');
    return outDir;
  }
  const checked = step('checked the content', () => refuseBadContent(contentDir, buildDate));
  // Bad content is told of before whatever it breaks meanwhile.
  checked.catch(() => undefined);
  const staging = await stagingFolder(outDir).catch(async (error: unknown) => {
    await checked;
    throw new CommandError(`Nothing was built. ${describe(error)}`, { cause: error });
  });
  const work = await workFolder();
  const clearUp = () => {
    for (const folder of [staging, work]) removeNow(folder);
  };
  const abandon = () => process.exit(130);
  // Pages of a build that failed are still being made, and written, until the process ends.
  process.once('SIGINT', abandon).once('SIGTERM', abandon).once('exit', clearUp);
  try {
    // They take their time to load, which the check takes as well.
    const [{ build }, config] = await Promise.all([import('astro'), configured()]);
    await step('built pages and index', async () => {
      const endTurn = await takeTurn(turns, () => console.log('  waiting while another build compiles'));
      await build({
        ...config,
        configFile: false,
        outDir: staging,
        cacheDir: work,
        vite: { ...config.vite, cacheDir: join(work, 'vite') },
        logLevel: 'info',
        logger,
        integrations: [
          ...(config.integrations ?? []),
          onceChecked(checked),
          buildProgress(endTurn, () => pagesMadeBy(settings)),
        ],
      }).finally(endTurn);
    });
    // Some errors do not stop Astro: content it cannot load, for one, would become a site without any.
    if (reportedErrors.length > 0) throw new Error(reportedErrors.join('\n'));
    await writeChecksums(staging);
    // Two builds may have one target.
    const endSwap = await takeTurn(turns, () => undefined);
    await swap(staging, outDir).finally(endSwap);
    console.log(buildReport(tallies()));
    await pruneKept();
    // What was changed while the build ran is not in it.
    if (from !== undefined && from === madeFrom(settings)) await keepMade(from, settings);
    return outDir;
  } catch (error) {
    await checked;
    throw new CommandError(`The build failed; ${outDir} is as it was.\n${describe(error)}`, { cause: error });
  } finally {
    clearUp();
    process.off('SIGINT', abandon).off('SIGTERM', abandon);
  }
}

/** Nobody hears of a folder that cannot be removed: it would hide what went wrong before, and the next build removes it. */
function removeNow(folder: string) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // The next build finds it.
  }
}

async function refuseBadContent(contentDir: string, today: string) {
  const options: CheckOptions = {
    contentDir,
    publicDir: join(process.cwd(), 'public'),
    today,
    errorsAlone: true,
  };
  const problems = await inThread<string[]>(new URL('./check-thread.ts', import.meta.url), options);
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    throw new CommandError(`${problems.join('\n\n')}\n\nThe content has ${count}; nothing was built.`);
  }
}

/**
 * The configuration. Astro would read it once more by other means if it threw, say nothing of why, and fail of something else
 * later on.
 */
async function configured(): Promise<AstroUserConfig> {
  const file = pathToFileURL(resolve('astro.config.mjs')).href;
  const { default: config } = (await import(file)) as { default: AstroUserConfig };
  return config;
}

/** Astro reads no content before it is known to be sound: some of it might never come to an end. */
const onceChecked = (checked: Promise<void>): AstroIntegration => ({
  name: 'once-checked',
  hooks: { 'astro:config:setup': () => checked },
});

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Astro notes which page it was building, and its own errors say what to try.
  const { message, id, hint } = error as Error & { id?: string; hint?: string };
  const refused = /\b(ENOSPC|EROFS|EACCES|EPERM|EMFILE): (?:[^'\n]*'([^'\n]+)')?/.exec(message);
  if (refused) {
    const [, code, path = 'A file'] = refused;
    return `${path} cannot be written: ${reason({ code })}.`;
  }
  const words = message.replace(/\n\s+at .*/g, '');
  return [id ? `${id}: ${words}` : words, hint].filter(Boolean).join('\n');
}
