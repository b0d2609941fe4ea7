import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publication } from '../publication.ts';

const entry = '/src/search/client/client.ts';
const fileName = 'assets/search.js';

/**
 * Bundle the search client as a file that no page refers to until a reader asks for search. Astro would put a script
 * with a dynamic import into a file of its own, loaded by every page; so the small inline script imports an address
 * instead, and this integration makes that address exist and known as `import.meta.env.SEARCH_CLIENT`.
 */
export function searchClient(): AstroIntegration {
  return {
    name: 'search-client',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const base = config.base.replace(/\/*$/, '/');
        const source = new URL(`.${entry}`, config.root);
        const address =
          command === 'dev'
            ? base + entry.slice(1)
            : `${base}${fileName}?v=${fingerprint(source, config.root)}`;
        updateConfig({
          vite: {
            define: { 'import.meta.env.SEARCH_CLIENT': JSON.stringify(address) },
            plugins: [
              {
                name: 'search-client',
                apply: 'build' as const,
                applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
                buildStart() {
                  // Names of Vite's own plugin context; the file keeps one name so that a cached page finds it.
                  (this as unknown as { emitFile: (file: object) => string }).emitFile({
                    type: 'chunk',
                    id: entry,
                    fileName,
                    preserveSignature: 'strict',
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}

/**
 * Changes when anything changes that the client is made of: its modules and styles, who publishes, a package. A browser
 * keeps what is at the address for ever.
 */
function fingerprint(client: URL, root: URL): string {
  const hash = createHash('sha256').update(JSON.stringify(publication));
  const packages = new URL('package-lock.json', root);
  if (existsSync(packages)) hash.update(readFileSync(packages));
  for (const text of modules(client).values()) hash.update(text);
  return hash.digest('hex').slice(0, 8);
}

/** The text of a module and of every module of ours that it imports, by address. */
function modules(module: URL, known = new Map<string, string>()): Map<string, string> {
  if (known.has(module.href)) return known;
  const text = readFileSync(fileURLToPath(module), 'utf8');
  known.set(module.href, text);
  for (const [, from = ''] of text.matchAll(
    /(?:\bfrom |\bimport |\bimport\()'(\.[^']+\.(?:ts|css))(?:\?inline)?'/g,
  )) {
    modules(new URL(from, module), known);
  }
  return known;
}
