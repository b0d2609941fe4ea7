import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { progress } from './progress.ts';

/** Whether a step was printed, which a message then stands apart from. */
let hasSteps = false;

/** Prints what is being done and how long it took: `  checked the content   0.4 s`. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  progress.clear();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  hasSteps = true;
  console.log(`  ${name.padEnd(28)} ${seconds.padStart(6)} s`);
  return result;
}

/** Where Node keeps what it made of the code: a command that is run again starts in two thirds of the time. */
const compiledCode = join(import.meta.dirname, '../../node_modules/.cache/buffer-state/compiled-code');

/** An error whose message is for people and says all there is to say. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** A command was not typed as it can be used: the process ends with 2, and not with 1 as when what it looked at is wrong. */
export class UsageError extends CommandError {
  override name = 'UsageError';
}

/**
 * Run a command and end the process with its verdict. People get a message; the stack, which is for those who maintain
 * this, is printed only when `DEBUG` is set, with those of the errors behind it.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  enableCompileCache(compiledCode);
  // Astro, here or started from here, would tell another host of it.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await command();
  } catch (error) {
    progress.clear();
    console.error(`${hasSteps ? '\n' : ''}${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
    if (!process.env['DEBUG']) return;
    for (let cause = error; cause instanceof Error; cause = cause.cause) console.error(cause.stack);
  }
}
