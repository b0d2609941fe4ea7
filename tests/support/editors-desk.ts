import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { listen } from '../../src/commands/serve-letters.ts';
import { siteApp } from '../../src/hosting/site-app.ts';
import { keepSubmission } from '../../src/letters/keep-submission.ts';
import { receiver } from '../../src/letters/receiver.ts';
import { checkOut } from './checkout.ts';
import { contentFolder, today } from './content-folder.ts';
import { freePorts } from './free-ports.ts';

/** What a command said and how it ended. */
interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A small publication with its content, its site and what receives its letters. `await using` or `close` clears it away. */
export interface EditorsDesk extends AsyncDisposable {
  /** Where the site is served, once it is built. */
  address: string;
  contentDir: string;
  /** Where the site is built. */
  outDir: string;
  /** Where letters come in. */
  lettersDir: string;
  /** `npm run COMMAND -- TYPED…` in its content. */
  run: (command: string, ...typed: string[]) => Said;
  /** Build the site; what is printed about what went wrong. */
  build: () => Promise<string>;
  /** Change a file of the content. */
  edit: (file: string, change: (text: string) => string) => void;
}

/** Set up a publication with one essay, served at an address of its own; nothing is built yet. */
export async function editorsDesk(): Promise<EditorsDesk> {
  const folder = await contentFolder();
  const checkout = checkOut();
  const port = await freePorts(2);
  const siteUrl = `http://localhost:${port}`;
  const lettersEndpoint = `http://localhost:${port + 1}/`;
  const outDir = join(folder.root, 'site');
  const lettersDir = join(folder.root, 'letters');
  const environment = {
    CONTENT_DIR: folder.contentDir,
    OUT_DIR: outDir,
    SITE_URL: siteUrl,
    BUILD_DATE: today,
    LETTERS_ENDPOINT: lettersEndpoint,
    // What other builds have made of the same files need not be made again.
    CACHE_DIR: resolve('node_modules/.cache/buffer-state/made'),
  };
  const servers: Server[] = [
    await listen(
      receiver({
        origins: [siteUrl],
        language: 'en-GB',
        home: `${siteUrl}/`,
        keep: async (letter) => void (await keepSubmission(lettersDir, letter, new Date(`${today}T10:00Z`))),
        clientOf: () => 'reader',
      }),
      port + 1,
    ),
  ];
  return {
    address: `${siteUrl}/`,
    contentDir: folder.contentDir,
    outDir,
    lettersDir,
    run: (command, ...typed) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`src/commands/${command}.ts`, ...typed],
        { encoding: 'utf8', env: environment },
      );
      return { status, stdout, stderr };
    },
    build: async () => {
      const { code, complaint } = await checkout.build(environment);
      if (code !== 0) return `${complaint}\nended with ${code}`;
      if (servers.length === 1)
        servers.push(await listen(siteApp({ folder: outDir, basePath: '/', lettersEndpoint }), port));
      return complaint;
    },
    edit: (file, change) => {
      const path = join(folder.contentDir, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of servers) server.close();
      checkout[Symbol.dispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
