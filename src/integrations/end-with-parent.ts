import { execFileSync } from 'node:child_process';
import type { AstroIntegration } from 'astro';
import { processRuns } from './process-runs.ts';

/**
 * End with the npm that started this, however it ends: one that is killed outright can tell nobody, and a server it leaves
 * would keep its port.
 */
export function endWithParent(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const npm = npmBehind(parent);
  setInterval(() => {
    if (process.ppid !== parent || (npm && !processRuns(npm))) process.exit(1);
  }, 500).unref();
}

/** The npm behind a shell that it started this with, which would live on; nothing where there is no shell, or no telling. */
function npmBehind(parent: number): number | undefined {
  try {
    const told = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(parent)], { encoding: 'utf8' });
    const [, npm] = /^\s*(\d+)\s+\S*sh\s*$/.exec(told) ?? [];
    return npm === undefined ? undefined : Number(npm);
  } catch {
    return undefined;
  }
}

/** Have `npm run dev` do so too. */
export const devEndsWithParent = (): AstroIntegration => ({
  name: 'dev-ends-with-parent',
  hooks: { 'astro:server:setup': endWithParent },
});
