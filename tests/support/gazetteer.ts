import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { IdentifiedName } from '../../src/names/name-index.ts';
import { nameSchema } from '../../src/schemas/name.ts';

/** The names of `content/names/`. */
export const gazetteer = (): IdentifiedName[] =>
  readdirSync('content/names')
    .filter((file) => !file.startsWith('.'))
    .map((file) => ({
      ...nameSchema.parse(parse(readFileSync(`content/names/${file}`, 'utf8'))),
      id: file.replace(/\.yml$/, ''),
    }));
