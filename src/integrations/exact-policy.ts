import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/**
 * Leave in each page's policy only the hashes of the code that page has. Astro writes the hashes of the whole site, and of
 * a runtime no page here uses, into every page: half a kilobyte that does not compress, and leave for code that is not there.
 */
export function exactPolicy(): AstroIntegration {
  return {
    name: 'exact-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          await writeFile(path, withExactPolicy(html));
        }
      },
    },
  };
}

/** A page whose policy names no hash but those of its own inline scripts and styles. */
export function withExactPolicy(html: string): string {
  const tree = fromHtml(html);
  const policy = select('meta[http-equiv="content-security-policy" i]', tree)?.properties['content'];
  if (typeof policy !== 'string') return html;
  const own = new Set(selectAll('script:not([src]), style', tree).map((code) => hash(toString(code))));
  const exact = policy
    .split(';')
    .map((directive) =>
      directive
        .split(' ')
        .filter((source) => !source.startsWith("'sha256-") || own.has(source))
        .join(' '),
    )
    .join(';');
  return html.replace(policy, () => exact);
}

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
