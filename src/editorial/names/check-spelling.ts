import type { Root } from 'mdast';
import { blockSpellingFaults, ownSpellingFaults } from '../../names/house-spelling.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { proseBlocks } from '../../prose/prose-blocks.ts';
import { placeInBlock } from '../body/block-place.ts';
import { isJsx, nodesOf, placeOf } from '../body/jsx.ts';
import { fieldName } from '../../reading/field-name.ts';
import { type Finding, quoted } from '../../reading/problem.ts';
import type { Fields, Path } from '../../reading/yaml-record.ts';

/** Find the names that the words of a body do not spell as the house does. */
export function checkSpelling(tree: Root, source: string, index: NameIndex): Finding[] {
  const inText = proseBlocks(tree).flatMap((block) =>
    blockSpellingFaults(block, index).map(({ start, ...fault }) => ({
      ...placeInBlock(block, start, source),
      ...said(fault),
    })),
  );
  return [...inText, ...inAttributes(tree, index)];
}

const said = ({ written, preferred }: { written: string; preferred: string }) => ({
  message: `${quoted(written)} is not how the house writes this name`,
  hint: `Write "${preferred}"; in a quotation or a title leave it, between quotation marks or in italics`,
});

/** Attributes of components whose text is the essay’s own. */
const worded = new Set(['title', 'alt', 'caption', 'finding']);

const inAttributes = (tree: Root, index: NameIndex): Finding[] =>
  nodesOf(tree).flatMap(({ node }) => {
    if (!isJsx(node)) return [];
    return node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || !worded.has(attribute.name)) return [];
      if (typeof attribute.value !== 'string') return [];
      const field = `<${node.name}> ${attribute.name}`;
      return ownSpellingFaults(attribute.value, index).map((fault) => ({
        ...placeOf(attribute),
        field,
        ...said(fault),
      }));
    });
  });

/** Fields of records whose text is the house’s own. */
const ownFields = new Set([
  'title',
  'standfirst',
  'thesis',
  'alt',
  'caption',
  'text',
  'reason',
  'description',
  'introduction',
  'bio',
  'beat',
]);

/** Find the names that a record’s fields do not spell as the house does. */
export function checkFieldSpelling(fields: Fields, index: NameIndex): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (!ownFields.has(String(path.findLast((step) => typeof step === 'string')))) return;
      const line = fields.lineOf(path);
      for (const fault of ownSpellingFaults(value, index)) {
        findings.push({ line, field: fieldName(path), ...said(fault) });
      }
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, item] of Object.entries(value)) {
        walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  walk(fields.data, []);
  return findings;
}
