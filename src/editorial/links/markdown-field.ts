import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nodesOf, placeOf } from '../body/jsx.ts';
import { type FoundLinks, findLinks } from '../body/links.ts';
import { fieldName } from '../fields/validate-record.ts';
import type { CollectionName } from '../../schemas/tools.ts';
import type { Finding } from '../problem.ts';
import { valueAt } from '../source/value-at.ts';
import type { Fields } from '../source/yaml-record.ts';

/** The fields of records that are read as Markdown. */
const markdownFields: Partial<Record<CollectionName, string>> = {
  authors: 'bio',
  topics: 'introduction',
  series: 'introduction',
};

// As markdown/render-markdown.ts reads it: not MDX, so there are no components.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Find the links in the Markdown of a record, and what would not come out on the page. */
export function checkMarkdownField(collection: CollectionName, fields: Fields): FoundLinks {
  const name = markdownFields[collection];
  const text = name === undefined ? undefined : valueAt(fields.data, [name]);
  if (name === undefined || typeof text !== 'string') return { links: [], findings: [] };
  const firstLine = fields.firstLineOf([name]);
  // Lines of a text that YAML has folded are not those of the file: the field's own line must do.
  const lineOf = (line: number) => (firstLine === undefined ? fields.lineOf([name]) : firstLine + line - 1);
  const nodes = nodesOf(parser.parse(text));
  const found = findLinks(nodes, text);
  const findings: Finding[] = [...found.findings];
  for (const { node } of nodes) {
    if (node.type === 'html') {
      findings.push({ ...placeOf(node), message: 'holds HTML, which is left out here', found: node.value });
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      findings.push({ ...placeOf(node), message: 'holds a picture, which has no place here' });
    }
  }
  const field = fieldName([name]);
  return {
    links: found.links.map(({ line, url }) => ({ line: lineOf(line), url, field })),
    findings: findings.map((finding) => ({
      ...finding,
      line: lineOf(finding.line),
      column: undefined,
      field,
    })),
  };
}
