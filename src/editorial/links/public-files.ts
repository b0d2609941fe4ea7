import { readdir } from 'node:fs/promises';

/** The addresses of the files that are served as they are. A folder that does not exist has none. */
export async function listPublicFiles(publicDir: string): Promise<string[]> {
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(publicDir.length)}/${name}`.replace(/[\\/]+/g, '/'))
    .sort();
}
