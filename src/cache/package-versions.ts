import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What npm writes of each installed package, by its path: `node_modules/a/node_modules/b`. */
interface Installed {
  version?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export type Packages = Readonly<Record<string, Installed>>;

/** What npm has installed, from its own record of it; nothing where there is none. */
export function installedPackages(folder = 'node_modules'): Packages {
  try {
    const text = readFileSync(resolve(folder, '.package-lock.json'), 'utf8');
    return (JSON.parse(text) as { packages: Packages }).packages;
  } catch {
    return {};
  }
}

/**
 * The versions of packages and of all that they depend on, each as `path version`, in order: what the result of code that
 * imports them depends on. A package that is not installed is left out.
 */
export function packageVersions(names: Iterable<string>, packages: Packages): string[] {
  const found = new Set<string>();
  const add = (name: string, from: string) => {
    const path = pathOf(name, from, packages);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) add(other, path);
  };
  for (const name of names) add(name, '');
  return [...found].sort().map((path) => `${path} ${packages[path]?.version ?? packages[path]?.integrity}`);
}

/** Where Node finds a package: beside those of the package that asks, or further out. */
function pathOf(name: string, from: string, packages: Packages): string | undefined {
  for (let at = from; ; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return undefined;
  }
}
