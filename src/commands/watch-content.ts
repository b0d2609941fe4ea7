import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { oneAtATime } from '../integrations/one-at-a-time.ts';

/**
 * Run a command now and whenever a file of the content changes, until the process is ended. Each run is a process of its own,
 * so that even who publishes is read anew.
 *
 * @param command the path of its module
 */
export function watchContent(contentDir: string, command: string, typed: readonly string[]): void {
  const changed = oneAtATime(async () => {
    // VS Code's task knows by these two lines when a run begins and ends: see .vscode/tasks.json.
    console.log(`  Checking ${contentDir}`);
    await once(spawn(process.execPath, [command, ...typed], { stdio: 'inherit' }), 'close');
    console.log(`\n  Watching ${contentDir}   (Ctrl+C stops it)\n`);
  });
  watch(contentDir, { recursive: true }, changed);
  changed();
}
