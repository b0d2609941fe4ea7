import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SourceData, sourceSchema } from '../schemas/source.ts';

type Sources = ReadonlyMap<string, SourceData>;

let last: { signature: string; sources: Sources } | undefined;

/**
 * Every record of `content/sources/`, by key. Plain files and not the collection, because texts are compiled before the
 * collections can be asked. What cannot be read is left out: the check, which runs before every build, has said why.
 *
 * Read again only when a file has changed, so that asking for every text costs little.
 */
export function readSources(contentDir: string): Sources {
  const folder = join(contentDir, 'sources');
  const files = recordFiles(folder);
  const signature = [folder, ...files.map(({ name, modified }) => `${name} ${modified}`)].join('\n');
  if (last?.signature !== signature) {
    const sources = new Map(
      files.flatMap(({ name }): [string, SourceData][] => {
        const record = readRecord(join(folder, name));
        return record ? [[name.replace(/\.ya?ml$/, ''), record]] : [];
      }),
    );
    last = { signature, sources };
  }
  return last.sources;
}

function recordFiles(folder: string): { name: string; modified: number }[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => ({ name, modified: statSync(join(folder, name)).mtimeMs }));
  } catch {
    return [];
  }
}

function readRecord(path: string): SourceData | undefined {
  try {
    return sourceSchema.safeParse(parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
