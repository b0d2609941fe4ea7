import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseTex } from '@retorquere/bibtex-parser';
import { read as parseRis } from '@customcommander/ris';

/*
 * Programs we did not write, two to a format: citation-js reads all; beside it the parser of Better BibTeX for .bib files
 * and @customcommander/ris, which holds a file against the specification. Each answers in its own shape, from which only what a test compares is taken.
 */

/** A reference as another program understood it. */
export interface ReadReference {
  key: string;
  title: string;
  authors: string[];
  /** Year, month and day as far as they were read; a range by its start. */
  date: number[];
}

interface CslItem {
  id?: string;
  'citation-key'?: string;
  title?: string;
  author?: { literal?: string; family?: string; given?: string; suffix?: string }[];
  issued?: { 'date-parts'?: (string | number)[][] };
}

/** CSL-JSON as citation-js makes it of any format; told by its name, or guessed. */
export const readByCitationJs = (text: string, forceType?: string): CslItem[] =>
  text.trim() === '' ? [] : (new Cite(text, forceType === undefined ? {} : { forceType }).data as CslItem[]);

const toldAs = (format: string) => (text: string) => fromCsl(readByCitationJs(text, format));

const fromCsl = (items: readonly CslItem[]): ReadReference[] =>
  items.map((item) => ({
    key: String(item['citation-key'] ?? item.id),
    title: item.title ?? '',
    authors: (item.author ?? []).map(
      ({ literal, family, given, suffix }) => literal ?? [family, given, suffix].filter(Boolean).join(', '),
    ),
    date: (item.issued?.['date-parts']?.[0] ?? []).filter((part) => part !== '').map(Number),
  }));

interface TexName {
  name?: string;
  prefix?: string;
  lastName?: string;
  firstName?: string;
  suffix?: string;
}

/** Entries of a .bib file as Better BibTeX reads them; whatever it cannot read is thrown. */
export function readByBetterBibtex(text: string) {
  const { entries, errors } = parseTex(text, { sentenceCase: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ key, type, fields }) => ({ key, type, fields: fields as Record<string, unknown> }));
}

const fromBetterBibtex = (text: string): ReadReference[] =>
  readByBetterBibtex(text).map(({ key, fields }) => ({
    key,
    title: String(fields['title']),
    authors: ((fields['author'] ?? []) as TexName[]).map(
      ({ name, prefix, lastName, firstName, suffix }) =>
        name ?? [[prefix, lastName].filter(Boolean).join(' '), firstName, suffix].filter(Boolean).join(', '),
    ),
    date: String(fields['date'] ?? [fields['year'], fields['month'], fields['day']].filter(Boolean).join('-'))
      .replace(/\/.*/, '')
      .split('-')
      .filter(Boolean)
      .map(Number),
  }));

interface RisRecord {
  ID: string[];
  TI: string[];
  AU?: { last_name: string; first_name: string; initials: string; suffix: string }[];
  DA?: { year: string; month: string; day: string; info: string }[];
}

/** Read with bare line feeds, which is all this program takes for the end of a line. */
const fromRis = (text: string): ReadReference[] =>
  ((parseRis(text.replaceAll('\r\n', '\n')) ?? []) as RisRecord[]).map(
    ({ ID: [key = ''], TI: [title = ''], AU = [], DA = [] }) => ({
      key,
      title,
      authors: AU.map(({ last_name: family, first_name: given, initials, suffix }) =>
        [family, [given, initials].filter(Boolean).join(' '), suffix].filter(Boolean).join(', '),
      ),
      date: DA.flatMap(({ year, month, day }) => [year, month, day].filter(Boolean).map(Number)),
    }),
  );

/** How each format is read, by the name of the program. */
export const readers = {
  json: { 'citation-js': (text: string) => fromCsl(readByCitationJs(text)) },
  bib: {
    'citation-js': toldAs('@bibtex/text'),
    'Better BibTeX': fromBetterBibtex,
  },
  'biblatex.bib': {
    'citation-js': toldAs('@biblatex/text'),
    'Better BibTeX': fromBetterBibtex,
  },
  ris: {
    'citation-js': toldAs('@ris/file'),
    '@customcommander/ris': fromRis,
  },
} satisfies Record<string, Record<string, (text: string) => ReadReference[]>>;
