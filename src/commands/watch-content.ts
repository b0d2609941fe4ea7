import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** Editors write a file in several strokes: what follows within this many milliseconds is one change. */
const together = 100;

/**
 * Run a command now and whenever a file of the content changes, until the process is ended. Each run is a process of its own,
 * so that even who publishes is read anew.
 *
 * @param command the path of its module
 */
export function watchContent(contentDir: string, command: string, typed: readonly string[]): void {
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    // VS Code's task knows by these two lines when a run begins and ends: see .vscode/tasks.json.
    console.log(`  Checking ${contentDir}`);
    spawn(process.execPath, [command, ...typed], { stdio: 'inherit' }).on('close', () => {
      running = false;
      console.log(`\n  Watching ${contentDir}   (Ctrl+C stops it)\n`);
      if (!again) return;
      again = false;
      run();
    });
  };
  let soon: NodeJS.Timeout | undefined;
  watch(contentDir, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(run, together);
  });
  run();
}
