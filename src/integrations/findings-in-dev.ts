import { execFile } from 'node:child_process';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type PanelFindings, panelFindings, type PrintedFinding } from '../reading/panel-findings.ts';
import { pageOfFile } from '../records/page-of-file.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Where the panel asks for what it shows, whatever folder the site is served from, and what it is told by when that has changed. */
const channel = { address: '/@findings', event: 'findings' };

/** What the last check found, or why there is none. */
type Outcome = { findings: PrintedFinding[] } | { failure: string };

/**
 * While `npm run dev` runs, show what the check finds on the page it belongs to. The check is a process of its own, after
 * each change of the content; nothing of this is in a build, which readers get.
 */
export function findingsInDev(contentDir: string): AstroIntegration {
  return {
    name: 'findings-in-dev',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [besideTheClient] } });
      },
      'astro:server:setup': ({ server }) => {
        let isChecking = true;
        let last: Outcome | undefined;
        const first = Promise.withResolvers<Outcome>();
        const tell = () => server.environments.client.hot.send(channel.event, {});
        const changed = oneAtATime(async () => {
          isChecking = true;
          if (last) tell();
          last = await checked();
          isChecking = false;
          first.resolve(last);
          tell();
        });
        // Nothing is checked before a page asks: tests have servers too, which show none.
        let hasStarted = false;
        const start = () => {
          if (hasStarted) return;
          hasStarted = true;
          server.watcher.add(contentDir);
          server.watcher.on('all', (_, path) => {
            if (path.startsWith(contentDir + sep)) changed();
          });
          changed();
        };
        server.middlewares.use(channel.address, (request, response) => {
          start();
          void first.promise.then((outcome) => {
            const page = new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? '/';
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(contents(last ?? outcome, page, isChecking)));
          });
        });
      },
    },
  };
}

/**
 * Vite's client is on every page that is served, also on the one that shows in place of a text that cannot be compiled: the
 * panel comes with it.
 */
const besideTheClient = {
  name: 'findings-panel',
  apply: 'serve' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/vite/dist/client/client.mjs')
      ? `${code}\nvoid import('/src/components/desk/findings-panel.client.ts');`
      : undefined,
};

function contents(outcome: Outcome, page: string, isChecking: boolean): PanelFindings {
  if ('failure' in outcome) return { isChecking, failure: outcome.failure, own: [], elsewhere: [] };
  return { isChecking, ...panelFindings(outcome.findings, page, pageOfFile) };
}

const command = fileURLToPath(new URL('../commands/check.ts', import.meta.url));

const checked = () =>
  new Promise<Outcome>((resolve) => {
    execFile(process.execPath, [command, '--json'], { maxBuffer: 64_000_000 }, (_, printed, complaint) => {
      try {
        resolve(JSON.parse(printed) as { findings: PrintedFinding[] });
      } catch {
        resolve({ failure: complaint.trim() || 'The check ended without a word.' });
      }
    });
  });
