import { createHash } from 'node:crypto';

/**
 * Where a build keeps what the next one can use: under `node_modules`, so that a fresh install starts clean, and one
 * folder a content folder, since entries of one site otherwise turn up in another.
 */
export function cacheFolder(contentDir: string): string {
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 8);
  return `node_modules/.cache/buffer-state/${key}`;
}
