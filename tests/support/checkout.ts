import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from './files.ts';

/** What a build said and how it ended. */
export interface BuildResult {
  /** Exit code; null for a build that was killed. */
  code: number | null;
  /** What it printed about what went wrong. */
  complaint: string;
}

/** A build that is under way. */
export interface RunningBuild {
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<BuildResult>;
}

/** A copy of the project in a folder of its own. `using` removes it. */
export interface Checkout extends Disposable {
  folder: string;
  /** A build that does not know what the last one was made from, and so does all its work. */
  start: (env: Record<string, string>) => RunningBuild;
  build: (env: Record<string, string>) => Promise<BuildResult>;
  /** A build as anybody’s, which may find its site made. */
  buildAgain: (env: Record<string, string>) => Promise<BuildResult>;
}

/**
 * Copy the project, with its packages but none of its caches. Astro keeps generated modules in the project's folder, so a
 * build that runs beside others, or that is to start from nothing, needs a project of its own.
 */
export function checkOut(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  const start = (env: Record<string, string>) => {
    rmSync(join(folder, 'node_modules/.cache/buffer-state/made/finished'), { recursive: true, force: true });
    return startBuild(folder, env);
  };
  return {
    folder,
    start,
    build: (env) => start(env).ended,
    buildAgain: (env) => startBuild(folder, env).ended,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function startBuild(cwd: string, env: Record<string, string>): RunningBuild {
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd,
    // Vitest's own settings would make Astro build for development.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<BuildResult>((done) => child.once('close', (code) => done({ code, complaint })));
  return { kill: (signal) => void child.kill(signal), ended };
}

/** The bytes of a folder: a hash of each file, by its path. */
export const fingerprint = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
