import { expect, test } from 'vitest';
import { caddyfile } from '../../../src/hosting/caddy.ts';
import { nginx } from '../../../src/hosting/nginx.ts';

// `vitest run -u` writes them anew from the table of rules.
test.each([
  [
    'nginx.conf',
    nginx({
      folder: '/var/www/site',
      basePath: '/',
      listen: [
        'listen 443 ssl;',
        'listen [::]:443 ssl;',
        'server_name example.org;',
        'ssl_certificate /etc/ssl/example.org.pem;',
        'ssl_certificate_key /etc/ssl/private/example.org.key;',
      ],
    }),
  ],
  ['Caddyfile', caddyfile({ folder: '/var/www/site', basePath: '/', listen: ['example.org'] })],
])('.deploy/%s is what the rules make', async (file, text) => {
  await expect(text).toMatchFileSnapshot(`../../../.deploy/${file}`);
});
