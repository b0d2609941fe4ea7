import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { sourceTypes } from '../../schemas/source.ts';

/** A file that no source can be made of; the message says why. */
export class NoReference extends Error {
  override name = 'NoReference';
}

/** Fields that a record of a source has in common with CSL-JSON. */
const kept = [
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'number',
  'volume',
  'issue',
  'page',
  'issued',
  'URL',
  'DOI',
  'language',
] as const;

/**
 * The reference in a file that a DOI, a library or a reference manager gives: CSL-JSON, RIS or BibTeX.
 *
 * @returns the fields of CSL that a source has, in their order
 * @throws NoReference where it is none of these, or holds none or several
 */
export function readReference(text: string): Record<string, unknown> {
  const all = referencesIn(text);
  if (all.length !== 1) throw new NoReference(`holds ${all.length} references; give a file with one`);
  const [found = {}] = all;
  const fields = Object.fromEntries(
    kept.flatMap((name) => {
      const value = tidy(name, found[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const type = String(found['type'] ?? '');
  return { ...fields, type: Object.hasOwn(sourceTypes, type) ? type : (nearTypes[type] ?? 'document') };
}

function referencesIn(text: string): Record<string, unknown>[] {
  try {
    return new Cite(text.trim()).data;
  } catch {
    throw new NoReference('is neither CSL-JSON, nor RIS, nor BibTeX');
  }
}

/** What registries of DOIs and reference managers call types that CSL has other names for. */
const nearTypes: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article-journal',
  monograph: 'book',
};

function tidy(name: (typeof kept)[number], value: unknown): unknown {
  // Registries give lists where CSL has text.
  const one = Array.isArray(value) && name !== 'author' ? (value as unknown[])[0] : value;
  if (one === undefined || one === null || one === '') return undefined;
  if (name === 'author') return Array.isArray(one) ? one.map(author) : undefined;
  if (name === 'issued') return date(one);
  if (name === 'language') return /^en\b/i.test(String(one)) ? undefined : one;
  return typeof one === 'string'
    ? one.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim()
    : String(one);
}

/** A name without what a registry adds to it: an ORCID, an affiliation. */
const author = (name: Record<string, unknown>) =>
  Object.fromEntries(
    ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle', 'literal'].flatMap((part) => {
      const value = name[part] ?? (part === 'literal' ? name['name'] : undefined);
      return typeof value === 'string' && value !== '' ? [[part, value]] : [];
    }),
  );

/** A date as our records have it: numbers, and nothing that is not known. */
function date(value: unknown): unknown {
  const parts = (value as { 'date-parts'?: unknown[][] })['date-parts']?.map((each) =>
    each.map(Number).filter((part) => part > 0),
  );
  return parts?.[0]?.length ? { 'date-parts': parts } : undefined;
}
