import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { proseSyntax } from '../../prose/prose-syntax.ts';
import { nodesOf, placeOf } from '../body/jsx.ts';
import { type FoundLinks, findLinks } from '../body/links.ts';
import { fieldName } from '../../reading/field-name.ts';
import { kindOf, type KindName } from '../../records/kinds.ts';
import type { Finding } from '../../reading/problem.ts';
import { valueAt } from '../../reading/value-at.ts';
import type { Fields, Path } from '../../reading/yaml-record.ts';

// As markdown/render-markdown.ts reads it: not MDX, so there are no components.
const parser = unified().use(remarkParse).use(proseSyntax).freeze();

/** Find the links in the Markdown of a record, and what would not come out on the page. */
export function checkMarkdownFields(kind: KindName, fields: Fields): FoundLinks {
  const found = (kindOf(kind).markdown ?? []).map((name) => checkField(name.split('.'), fields));
  return { links: found.flatMap(({ links }) => links), findings: found.flatMap(({ findings }) => findings) };
}

function checkField(path: Path, fields: Fields): FoundLinks {
  const text = valueAt(fields.data, path);
  if (typeof text !== 'string') return { links: [], findings: [] };
  const firstLine = fields.firstLineOf(path);
  // Lines of a text that YAML has folded are not those of the file: the field's own line must do.
  const lineOf = (line: number) => (firstLine === undefined ? fields.lineOf(path) : firstLine + line - 1);
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
  const field = fieldName(path);
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
