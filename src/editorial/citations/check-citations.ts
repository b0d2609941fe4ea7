import type { Root } from 'mdast';
import { collectCitations } from '../../evidence/collect-citations.ts';
import { inlineWords } from '../../prose/inline-words.ts';
import type { Finding } from '../../reading/problem.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import type { Fields, Path } from '../../reading/yaml-record.ts';
import { unknownKey } from './nearest-keys.ts';

export interface CitationReport {
  findings: Finding[];
  /** The keys that are cited, each once. */
  cited: ReadonlySet<string>;
  /** The ids of the notes, each once: of sources and of comments. */
  notes: readonly string[];
}

/**
 * Hold every citation of a text against the records: none is malformed, and each key is the name of a source.
 *
 * @param tree the text as parsed; it is changed, so nothing else may read it afterwards
 * @param source the file the tree was parsed from
 * @param keys the names of all sources
 */
export function checkCitations(tree: Root, source: string, keys: readonly string[]): CitationReport {
  const { mentions, faults, notes } = collectCitations(tree, { source, read: inlineWords });
  const unknown = mentions
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, narrative, line, column }): Finding => ({
      line,
      column,
      ...unknownKey(key, keys, narrative),
    }));
  const malformed = faults.map(({ found, ...fault }): Finding => ({ ...fault, field: found }));
  return {
    findings: [...malformed, ...unknown],
    cited: new Set(mentions.map(({ key }) => key)),
    notes: notes.map(({ id }) => id),
  };
}

/**
 * The same for the fields that may cite: the caption of a cover, In brief and key points. Fields that name a source by its
 * key (an essay's support, who says that a source was withdrawn) count as citing it; what they name is held by the schema
 * and the relations.
 */
export function checkFieldCitations(fields: Fields, keys: readonly string[]): CitationReport {
  const points = listAt(fields.data, ['keyPoints']).map((_, index): Path => ['keyPoints', index, 'text']);
  const findings: Finding[] = [];
  const cited = new Set<string>();
  const noted = new Set<string>();
  for (const path of [['cover', 'caption'], ['inBrief'], ...points]) {
    const value = valueAt(fields.data, path);
    if (typeof value !== 'string') continue;
    const line = fields.lineOf(path);
    const { mentions, faults, notes } = collectCitations(
      { type: 'root', children: [] },
      { leads: [{ value, section: '' }], read: inlineWords },
    );
    for (const { id } of notes) noted.add(id);
    for (const { message, hint, found } of faults) {
      findings.push({ line, field: found, message, ...(hint !== undefined && { hint }) });
    }
    for (const { key, narrative } of mentions) {
      cited.add(key);
      if (!keys.includes(key)) findings.push({ line, ...unknownKey(key, keys, narrative) });
    }
  }
  for (const name of ['standfirst', 'thesis']) {
    for (const key of listAt(fields.data, ['support', name])) if (typeof key === 'string') cited.add(key);
  }
  const withdrawing = valueAt(fields.data, ['status', 'source']);
  if (typeof withdrawing === 'string') cited.add(withdrawing);
  return { findings, cited, notes: [...noted] };
}
