import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readText } from '../reading/read-text.ts';
import { readYaml } from '../reading/yaml-record.ts';

const ending = /\.ya?ml$/;

/**
 * The records of a folder that can be read, by id, from the names of its files in order. What cannot be read is left out:
 * the check, which runs before every build, has said why. Of two files with one id, the one that ends in `.yml` is taken.
 */
export function readYamlFolder<T>(
  folder: string,
  names: readonly string[],
  schema: z.ZodType<T>,
): Map<string, T> {
  const files = names.filter((name) => ending.test(name));
  return new Map(
    files.flatMap((name): [string, T][] => {
      const record = readYamlFile(join(folder, name), schema);
      return record === undefined ? [] : [[name.replace(ending, ''), record]];
    }),
  );
}

/** One record, or nothing where it cannot be read. */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>): T | undefined {
  const { text } = readText(path);
  return text === undefined ? undefined : schema.safeParse(readYaml(text).fields?.data).data;
}
