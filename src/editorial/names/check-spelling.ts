import type { Root } from 'mdast';
import { blockSpellingFaults, ownSpellingFaults } from '../../names/house-spelling.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { proseBlocks } from '../../prose/prose-blocks.ts';
import { placeInBlock } from '../body/block-place.ts';
import { nodesOf, placeOf } from '../body/nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
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

/** Each of them in a body, with the name it is reported by. */
export const wordedAttributes = (tree: Root) =>
  nodesOf(tree).flatMap(({ node }) => {
    if (!isJsx(node)) return [];
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      worded.has(attribute.name) &&
      typeof attribute.value === 'string'
        ? [{ attribute, field: `<${node.name}> ${attribute.name}`, text: attribute.value }]
        : [],
    );
  });

const inAttributes = (tree: Root, index: NameIndex): Finding[] =>
  wordedAttributes(tree).flatMap(({ attribute, field, text }) =>
    ownSpellingFaults(text, index).map((fault) => ({ ...placeOf(attribute), field, ...said(fault) })),
  );

/** Fields of records whose text is the house’s own. */
export const ownFields: ReadonlySet<string> = new Set([
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

/** The texts in a record's fields of some names. */
export function textsInFields(fields: Fields, names: ReadonlySet<string>): { path: Path; text: string }[] {
  const texts: { path: Path; text: string }[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (names.has(String(path.findLast((step) => typeof step === 'string'))))
        texts.push({ path, text: value });
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, item] of Object.entries(value)) {
        walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  walk(fields.data, []);
  return texts;
}

/** Find the names that a record’s fields do not spell as the house does. */
export const checkFieldSpelling = (fields: Fields, index: NameIndex): Finding[] =>
  textsInFields(fields, ownFields).flatMap(({ path, text }) =>
    ownSpellingFaults(text, index).map((fault) => ({
      line: fields.lineOf(path),
      field: fieldName(path),
      ...said(fault),
    })),
  );
