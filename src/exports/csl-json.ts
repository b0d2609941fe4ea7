import { familyName, givenName } from '../evidence/person-name.ts';
import type { CslName } from '../fields/csl-name.ts';
import { isUndated } from '../evidence/csl-date.ts';
import { changeOf } from '../evidence/reading.ts';
import type { SourceData, SourceKind } from '../schemas/source.ts';
import { publication } from '../publication.ts';

/** A source under its citation key, as the exports take it. */
export interface Reference {
  key: string;
  /** Our own essays are references too, and of no kind of evidence. */
  data: Omit<SourceData, 'kind'> & { kind?: SourceKind };
}

/**
 * References as CSL-JSON (citeproc-js, csl-data.json 1.0.2). What the standard has no field for, the kind of evidence,
 * what the source says and what has become of it, stands under `custom`.
 */
export const cslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(cslItem), null, 1)}\n`;

function cslItem({ key, data }: Reference) {
  const { kind, says, status, type, author, issued, ...fields } = data;
  const note = referenceNote(data);
  // Zotero refuses a whole file that holds this type, which came into CSL late.
  const isSoftware = type === 'software';
  const custom = {
    ...(kind && { kind }),
    ...(isSoftware && { type }),
    ...(says && { says }),
    ...(status && { status }),
  };
  return {
    id: key,
    type: isSoftware ? 'dataset' : type,
    ...(author && { author: author.map(cslItemName) }),
    ...fields,
    ...(!isUndated(issued) && { issued }),
    language: referenceLanguage(data),
    ...(note && { note }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

/**
 * Particles and suffix within the other two fields: processors part them again (`parse-names`), and Zotero, which knows no
 * others, would lose them.
 */
function cslItemName(name: CslName) {
  if ('literal' in name) return name;
  const given = [givenName(name), name.suffix].filter(Boolean).join(', ');
  return { family: familyName(name), ...(given && { given }) };
}

/** The language of a reference. A record leaves out the publication's, of which it need not be this country's kind. */
export const referenceLanguage = ({ language }: Reference['data']): string =>
  language ?? new Intl.Locale(publication.language).language;

/** What every export says beside a reference: first what has become of it, so that a retraction travels with it. */
export const referenceNote = (data: Reference['data']): string | undefined =>
  [changeOf(data), data.note].filter(Boolean).join(' ') || undefined;
