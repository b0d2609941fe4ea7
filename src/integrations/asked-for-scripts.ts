import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';

/** A script that is a file of the site, and that no page refers to until a reader asks for what it does. */
interface AskedForScript {
  /** What the integration is called. */
  name: string;
  /** Its module, from the repository's root. */
  entry: string;
  /** Its file, from the site's root. */
  file: string;
  /** The variable of `import.meta.env` that holds its address. */
  variable: string;
  /** Another whose address is known by this one’s, so that both change with either. */
  beside?: Pick<AskedForScript, 'entry' | 'file'>;
}

/** What search loads, once somebody asks for it; and, at the same address with another name, what tells of links. */
export const searchClient = (): AstroIntegration =>
  askedFor({
    name: 'search-client',
    entry: '/src/search/client/client.ts',
    file: 'assets/search.js',
    variable: 'SEARCH_CLIENT',
    beside: { entry: '/src/previews/client/client.ts', file: 'assets/previews.js' },
  });

/** What the switch for reading offline does. */
export const offlineClient = (): AstroIntegration =>
  askedFor({
    name: 'offline-client',
    entry: '/src/offline/client.ts',
    file: 'assets/offline.js',
    variable: 'OFFLINE_CLIENT',
  });

/**
 * Bundle a script as a file of its own. Astro would put a script with a dynamic import into a file that every page loads;
 * so a small inline script imports an address instead, and this makes that address exist and known to the pages.
 */
function askedFor({ name, entry, file, variable, beside }: AskedForScript): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const base = config.base.replace(/\/*$/, '/');
        const sources = [entry, ...(beside ? [beside.entry] : [])].map(
          (one) => new URL(`.${one}`, config.root),
        );
        const address =
          command === 'dev' ? base + entry.slice(1) : `${base}${file}?v=${fingerprint(sources, config.root)}`;
        updateConfig({
          vite: {
            define: defined({ [variable]: address }),
            plugins: [
              emitted(name, entry, file),
              ...(beside ? [emitted(`${name}-beside`, beside.entry, beside.file)] : []),
            ],
          },
        });
      },
    },
  };
}

/** Bytes that a browser keeps of what was read: some two hundred essays with their pictures. */
const offlineLimit = 50_000_000;

/** Stands in the worker for what names its edition, until the pages that it carries are made. */
const editionMark = 'edition-of-the-offline-pages';

/**
 * The service worker, at the root of the site, whose pages it then answers for. Its text changes with the pages that it
 * brings along, so that browsers take up a new one when those have changed.
 */
export const serviceWorker = (): AstroIntegration => ({
  name: 'service-worker',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          define: defined({
            OFFLINE_EDITION: editionMark,
            OFFLINE_PAGES: [paths.offline, paths.notKept],
            OFFLINE_LIMIT: offlineLimit,
          }),
          plugins: [
            emitted('service-worker', '/src/offline/service-worker.ts', paths.serviceWorker.slice(1)),
          ],
        },
      });
    },
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const hash = createHash('sha256');
      for (const page of [paths.offline, paths.notKept])
        hash.update(await readFile(join(folder, page, 'index.html')));
      const worker = join(folder, paths.serviceWorker);
      const code = await readFile(worker, 'utf8');
      await writeFile(worker, code.replaceAll(editionMark, hash.digest('hex').slice(0, 12)));
    },
  },
});

/**
 * What our code reads as `import.meta.env`. Astro would let a variable of the environment of that name stand for it, and some
 * tools set such for what they start (Vitest does): they go.
 */
function defined(values: Record<string, unknown>): Record<string, string> {
  for (const name of Object.keys(values)) Reflect.deleteProperty(process.env, name);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
  );
}

/** A plugin of Vite's that bundles a module as a file whose name stays, so that a cached page finds it. */
const emitted = (name: string, id: string, fileName: string) => ({
  name,
  apply: 'build' as const,
  applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
  buildStart() {
    // Names of Vite's own plugin context.
    (this as unknown as { emitFile: (file: object) => string }).emitFile({
      type: 'chunk',
      id,
      fileName,
      preserveSignature: 'strict',
    });
  },
});

/**
 * Changes when anything changes that a script is made of: its modules and styles, who publishes, a package. A browser
 * keeps what is at the address for ever.
 */
function fingerprint(scripts: readonly URL[], root: URL): string {
  const hash = createHash('sha256').update(JSON.stringify(publication));
  const packages = new URL('package-lock.json', root);
  if (existsSync(packages)) hash.update(readFileSync(packages));
  for (const script of scripts) for (const text of modules(script).values()) hash.update(text);
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
