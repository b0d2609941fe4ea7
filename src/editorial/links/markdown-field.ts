import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { proseSyntax } from '../../prose/prose-syntax.ts';
import { tooMuchToRead } from '../../prose/reading-limits.ts';
import { checkLostWords } from '../body/lost-words.ts';
import { type Located, nodesOf, placeOf } from '../body/nodes.ts';
import { parseCitations } from '../../evidence/citation-syntax.ts';
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
  const tooMuch = tooMuchToRead(text);
  if (tooMuch)
    return {
      links: [],
      findings: [{ ...tooMuch, line: lineOf(tooMuch.line), field: fieldName(path) }],
    };
  const nodes = nodesOf(parser.parse(text));
  const found = findLinks(nodes, text);
  const findings: Finding[] = [...found.findings, ...checkLostWords(nodes, text), ...citedIn(nodes)];
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

/** Nothing is cited or noted here: there is no list at the end for a mark to lead to. */
const citedIn = (nodes: readonly Located[]): Finding[] =>
  nodes.flatMap(({ node }): Finding[] => {
    if (node.type === 'footnoteDefinition') {
      return [
        { ...placeOf(node), message: 'holds a note, which has no place here', hint: 'Say it in the text' },
      ];
    }
    if (node.type !== 'text') return [];
    const cites = parseCitations(node.value).pieces.some(
      (piece) => piece.type === 'citation' && !piece.narrative,
    );
    const found = /\[\^[^\]\s]+\]/.exec(node.value)?.[0];
    if (!cites && found === undefined) return [];
    const what = cites
      ? 'cites a source, and nothing is cited here'
      : 'holds a mark of a note, which has no place here';
    return [{ ...placeOf(node), message: what, found, hint: 'Say it in words, or link' }];
  });
