import { isMap, isScalar, parseDocument } from 'yaml';
import type { KindName } from '../../records/kinds.ts';
import type { Renaming } from './mention-edits.ts';
import type { Edit } from './text-edits.ts';

/** Where a brief names a record: the key of the brief is its essay. */
const named: Partial<Record<KindName, readonly (readonly string[])[]>> = {
  authors: [['desk']],
  series: [['series', 'id']],
  data: [['draws']],
};

/** Edits that make the briefs of `content/house-style.yml` name a record by its new id. */
export function briefEdits(yaml: string, { kind, from, to }: Renaming): Edit[] {
  const briefs = parseDocument(yaml, { logLevel: 'silent' }).get('briefs');
  if (!isMap(briefs)) return [];
  return briefs.items.flatMap(({ key, value }) => {
    const fields = isMap(value) ? (named[kind] ?? []).map((path) => value.getIn(path, true)) : [];
    const nodes = [...(kind === 'essays' ? [key] : []), ...fields.flatMap((field) => listed(field))];
    return nodes.flatMap((node): Edit[] => {
      if (!isScalar(node) || node.value !== from || !node.range) return [];
      const [start, end] = node.range;
      return [{ from: start, to: end, text: yaml.slice(start, end).replace(from, to) }];
    });
  });
}

const listed = (node: unknown): unknown[] =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
    ? node.items
    : [node];
