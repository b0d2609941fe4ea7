import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { Table } from '../../data/table.ts';
import { indexNames, type NameIndex } from '../../names/name-index.ts';
import { checkFigures } from '../check-figures.ts';
import { checkCitations } from '../citations/check-citations.ts';
import { checkClaims, unreasonedWaivers } from '../claims/check-claims.ts';
import { pictureFault } from '../../reading/picture.ts';
import { unknownId } from '../fields/schema-tools.ts';
import { figuresIn, isDrawing } from '../../figures/numbering.ts';
import type { Anchor } from '../../ledger/made-addresses.ts';
import { headingIds } from '../../prose/heading-ids.ts';
import type { Ids } from '../../records/kinds.ts';
import type { Fault, Finding } from '../../reading/problem.ts';
import { checkSpelling } from '../names/check-spelling.ts';
import type { RecordFile } from '../../records/list-records.ts';
import { checkCode } from './code.ts';
import { checkComponent, type Mention } from './components.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkHeadings } from './headings.ts';
import { checkHtmlElement } from './html-elements.ts';
import { isBlank, isComponentName, type Located, nodesOf } from './nodes.ts';
import { isJsx } from '../../prose/jsx.ts';
import { tableId } from '../../prose/table-numbers.ts';
import { ruled, type RuledFinding } from '../diagnostic.ts';
import { findLinks, type Link } from './links.ts';
import { checkLostWords } from './lost-words.ts';
import { parseBody } from './parse-body.ts';
import { findPictures } from './pictures.ts';

/** What the rest of the check needs to know of a body. */
export interface BodyReport {
  findings: RuledFinding[];
  links: Link[];
  /** The keys of the sources it cites. */
  cited?: ReadonlySet<string>;
  /** Missing when the text could not be read whole, so that nothing is said about its anchors. */
  headings?: string[];
  /** Ids of the tables that have a number. */
  tables?: string[];
  /** Its sections, drawn figures and notes; missing as the headings are. */
  anchors?: Anchor[];
}

/** What a body is held against. */
export interface BodyBackground {
  ids: Ids;
  tables?: readonly Table[];
  names?: NameIndex;
  /** Whether only errors are looked for. */
  errorsAlone?: boolean;
}

/**
 * Check the MDX of an essay or a page by itself. Its links are only collected.
 *
 * @param look is shown the text as parsed, if it could be read whole
 */
export async function checkBody(
  source: string,
  record: RecordFile,
  { ids, tables = [], names = indexNames([]), errorsAlone = false }: BodyBackground,
  look: (tree: Root) => void = () => undefined,
): Promise<BodyReport> {
  const { tree, whole, findings: unread } = parseBody(source);
  const findings = ruled('syntax', unread);
  if (!tree) return { findings, links: [] };
  if (tree.children.every(isBlank)) {
    const message = 'has no text below its front matter';
    return {
      findings: [...findings, { rule: 'syntax', line: 1, message }],
      links: [],
      headings: [],
      anchors: [],
    };
  }
  const nodes = nodesOf(tree);
  const { links, findings: linkFindings } = findLinks(nodes, source);
  const tags = checkTags(nodes);
  const pictures = findPictures(nodes);
  const mentions = await followMentions([...tags.mentions, ...pictures.mentions], record, ids);
  const local = [
    ...findings,
    ...ruled('code', checkCode(nodes)),
    ...ruled('components', tags.findings),
    ...ruled('pictures', pictures.findings),
    ...ruled('mentions', mentions),
    ...ruled('links', linkFindings),
  ];
  if (!whole) return { findings: local, links };
  const headings = headingIds(tree).map(({ id }) => id);
  const own = [
    ...ruled('headings', checkHeadings(nodes, headings)),
    ...ruled('footnotes', checkFootnotes(nodes, source)),
    ...ruled('lost-words', checkLostWords(nodes, source)),
    ...ruled('figures', checkFigures(tree, tables, ids.data)),
    ...ruled('spelling', checkSpelling(tree, source, names)),
  ];
  // Pages speak of the site itself: there is nothing to cite.
  const isEssay = record.collection === 'essays';
  const claims =
    isEssay && !errorsAlone ? checkClaims(tree, nodes, source, names) : { unsourced: [], idle: [] };
  const figures = figuresIn(tree).flatMap(({ name, attributes }): Anchor[] =>
    attributes['id'] ? [{ kind: 'figure', id: attributes['id'], drawn: isDrawing(name) }] : [],
  );
  look(tree);
  // Last, because it changes the tree.
  const citations = checkCitations(tree, source, ids.sources);
  return {
    findings: [
      ...local,
      ...own,
      ...ruled('waivers', isEssay ? unreasonedWaivers(nodes) : []),
      ...ruled('unsourced-numbers', claims.unsourced),
      ...ruled('idle-waivers', claims.idle),
      ...ruled('citations', citations.findings),
    ],
    links,
    headings,
    tables: isEssay ? numberedTables(tree) : [],
    anchors: [
      ...headings.map((id): Anchor => ({ kind: 'heading', id })),
      ...figures,
      ...citations.notes.map((id): Anchor => ({ kind: 'note', id })),
    ],
    cited: citations.cited,
  };
}

/** The ids that the tables of an essay get on its page, in their order. */
function numberedTables(tree: Parameters<typeof headingIds>[0]): string[] {
  const ids: string[] = [];
  visit(tree, 'table', () => void ids.push(tableId(ids.length + 1)));
  return ids;
}

function checkTags(nodes: readonly Located[]): { findings: Finding[]; mentions: Mention[] } {
  const findings: Finding[] = [];
  const mentions: Mention[] = [];
  for (const { node, parent } of nodes) {
    if (!isJsx(node)) continue;
    if (!isComponentName(node.name)) {
      findings.push(...checkHtmlElement(node));
      continue;
    }
    const found = checkComponent(node, node.name, parent);
    findings.push(...found.findings);
    mentions.push(...found.mentions);
  }
  return { findings, mentions };
}

async function followMentions(
  mentions: readonly Mention[],
  record: RecordFile,
  ids: Ids,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { kind, value, line, column, field } of mentions) {
    const fault = await mentionFault(kind, value, record, ids);
    if (fault) findings.push({ line, column, field, ...fault });
  }
  return findings;
}

async function mentionFault(
  kind: Mention['kind'],
  value: string,
  record: RecordFile,
  ids: Ids,
): Promise<Fault | undefined> {
  if (kind === 'picture') return pictureFault(record.folder, value);
  if (kind === 'essay') return essayFault(value, record, ids);
  return ids.names.includes(value) ? undefined : unknownId('names', value, ids);
}

function essayFault(slug: string, record: RecordFile, ids: Ids): Fault | undefined {
  if (!ids.essays.includes(slug)) return unknownId('essays', slug, ids);
  return record.collection === 'essays' && record.id === slug
    ? { message: 'is this essay itself' }
    : undefined;
}
