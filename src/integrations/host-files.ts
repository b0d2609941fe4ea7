import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyRedirects } from '../hosting/caddy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { nginxRedirects } from '../hosting/nginx.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';
import { movedAddresses } from '../ledger/redirects.ts';
import { readRedirects } from '../records/read-redirects.ts';
import { readSettings } from '../settings.ts';

/** Write what hosts of static sites read: `_headers`, and `_redirects` in the words of each. */
export const hostFiles = (): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { basePath, contentDir, lettersEndpoint } = readSettings();
      const folder = fileURLToPath(dir);
      const isBuilt = (page: string) => existsSync(join(folder, page, 'index.html'));
      const moved = movedAddresses(readRedirects(contentDir).moved, isBuilt);
      await writeFile(join(folder, '_headers'), headersFile(basePath, lettersEndpoint));
      await writeFile(join(folder, '_redirects'), redirectsFile(basePath, moved));
      await writeFile(join(folder, '_redirects.nginx'), nginxRedirects(basePath, moved));
      await writeFile(join(folder, '_redirects.caddy'), caddyRedirects(basePath, moved));
    },
  },
});
