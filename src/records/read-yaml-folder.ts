import { join } from 'node:path';
import type { z } from 'astro/zod';
import { codeVersion } from '../cache/code-version.ts';
import { keptData } from '../cache/kept.ts';
import { hashOf } from '../cache/store.ts';
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
  return recordsOf(textsOf(folder, names), schema);
}

/**
 * The same of many files, read from one build to the next only where one of them has changed: three threads of a build
 * ask for all sources, and to read them takes most of a second each time.
 *
 * @param module where the schema is, by path from the repository
 */
export function keptYamlFolder<T>(
  folder: string,
  names: readonly string[],
  schema: z.ZodType<T>,
  module: string,
): Map<string, T> {
  const texts = textsOf(folder, names);
  return keptRead(module, texts, () => recordsOf(texts, schema));
}

/** The record that a text holds, or nothing where it cannot be read; read anew only where it has changed. */
export const keptYaml = <T>(text: string, schema: z.ZodType<T>, module: string): T | undefined =>
  keptRead(module, text, () => recordOf(text, schema));

/** One record, or nothing where it cannot be read. */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>): T | undefined {
  const { text } = readText(path);
  return text === undefined ? undefined : recordOf(text, schema);
}

const keptRead = <T>(module: string, texts: unknown, read: () => T): T =>
  keptData(
    'records read',
    [codeVersion('src/records/read-yaml-folder.ts'), codeVersion(module), hashOf(JSON.stringify(texts))],
    read,
  );

const textsOf = (folder: string, names: readonly string[]) =>
  names
    .filter((name) => ending.test(name))
    .map((name) => ({ id: name.replace(ending, ''), text: readText(join(folder, name)).text }));

const recordsOf = <T>(texts: ReturnType<typeof textsOf>, schema: z.ZodType<T>): Map<string, T> =>
  new Map(
    texts.flatMap(({ id, text }): [string, T][] => {
      const record = text === undefined ? undefined : recordOf(text, schema);
      return record === undefined ? [] : [[id, record]];
    }),
  );

const recordOf = <T>(text: string, schema: z.ZodType<T>): T | undefined =>
  schema.safeParse(readYaml(text).fields?.data).data;
