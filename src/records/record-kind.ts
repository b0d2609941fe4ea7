import type { z } from 'astro/zod';
import type { SchemaTools } from '../schemas/tools.ts';

/** How the records of a kind lie in its folder: each an `index.mdx` in a folder of its own, or a file, or a pair of files. */
export type RecordForm = 'folders' | 'mdx' | 'yaml' | 'tables';

/** A kind of record: all that the rest of the house has to know of it. */
export interface RecordKind {
  form: RecordForm;
  /** What a record is called: `essay`, `essays`, `an essay`. */
  one: string;
  many: string;
  withArticle: string;
  /** What the name of its file is called. */
  idName: string;
  /** What its fields may hold. */
  schema: (tools: SchemaTools) => z.ZodType;
  /** The page of a record. */
  path: (id: string) => string;
  /** The files beside its page. */
  files?: (id: string) => string[];
  /** The page that lists them all. */
  list?: string;
  /** What can be followed: each record's page, or the page that lists them all. */
  feeds?: 'page' | 'list';
  /** For a kind without pages of its own: the fields that name a record and sum it up, on the pages that show any kind. */
  plain?: { title: string; summary?: string };
  /** Its fields that are read as Markdown. */
  markdown?: readonly string[];
}
