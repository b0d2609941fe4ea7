import { fieldName } from '../../reading/field-name.ts';
import type { Finding } from '../../reading/problem.ts';
import type { Fields, Path } from '../../reading/yaml-record.ts';
import { kindOf, type KindName } from '../../records/kinds.ts';
import { citingTextFault, plainTextFault } from './plain-text.ts';

/** Fields that hold names of files, addresses and colours, not words. */
const noWords = new Set(['id', 'url', 'URL', 'DOI', 'src', 'dark', 'readAt', 'archive', 'path', 'email']);

/** Fields of an essay that may cite; see checkFieldCitations. */
const citing = /^(?:cover\.caption|inBrief|keyPoints\[\d+\]\.text)$/;

/** Of a source, what we say of it: its title and its words are its own, whatever signs they hold. */
const ofSources = /^(?:note|status\.note|says\[\d+\]\.text)$/;

/** Find the fields of a record whose Markdown would be printed as signs. */
export function checkPlainFields(kind: KindName, fields: Fields): Finding[] {
  const findings: Finding[] = [];
  const markdown = kindOf(kind).markdown ?? [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      const field = fieldName(path);
      const step = String(path.findLast((each) => typeof each === 'string'));
      if (noWords.has(step) || markdown.includes(field) || (kind === 'sources' && !ofSources.test(field)))
        return;
      const isCiting = kind === 'essays' && citing.test(field);
      const fault = isCiting ? citingTextFault(value) : plainTextFault(value);
      if (fault) findings.push({ line: fields.lineOf(path), field, ...fault });
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, item] of Object.entries(value)) {
        walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  walk(fields.data, []);
  return findings;
}
