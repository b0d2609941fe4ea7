import { toHtml } from 'hast-util-to-html';
import type { Nodes as HastNodes } from 'hast';
import type { Paragraph, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { collectCitations } from '../evidence/collect-citations.ts';
import type { CitationNode, Collected, LeadText, Words } from '../evidence/collected.ts';
import { narrativeName } from '../evidence/format-reference.ts';
import type { PageEvidence } from '../evidence/model.ts';
import { markedWords } from '../evidence/reference-hast.ts';
import { inlineWords } from '../prose/inline-words.ts';
import type { SourceData } from '../schemas/source.ts';
import { marginLabels } from './margin-labels.ts';
import { noteList } from './note-list.ts';
import { noteMarks } from './note-marks.ts';
import { remarkCurlyQuotes } from './remark-curly-quotes.ts';
import { oneLine } from '../text/one-line.ts';

export interface CitationOptions {
  /** The records by key. Asked for each text, so that a change while editing is seen. */
  sources: () => ReadonlyMap<string, SourceData>;
  /** The address of a source's page, with the folder the site is served from. */
  sourceHref: (key: string) => string;
}

interface FrontMatter {
  cover?: { caption?: string };
  inBrief?: string;
  keyPoints?: { text?: string }[];
  evidence?: PageEvidence;
}

/**
 * Turn citations and comments into numbered marks and one list at the end. The pieces the layout prints itself (the
 * caption of the cover, In brief, key points) come out as HTML in the front matter's `evidence`, with the notes and their passages.
 *
 * A key without a record and a citation that cannot be read stop the build, with their place.
 */
export function remarkCitations({ sources, sourceHref }: CitationOptions) {
  return (tree: Root, file: VFile) => {
    const records = sources();
    const frontMatter = file.data.astro?.frontmatter as FrontMatter | undefined;
    const leads = leadTexts(frontMatter);
    const collected = collectCitations(tree, {
      source: String(file),
      leads,
      read: setWords,
      nameOf: (key) => {
        const source = records.get(key);
        return source ? narrativeName(source) : key;
      },
    });
    refuse(collected, records, file);
    const { numberOf } = collected;
    const html = (words: Words) => {
      const paragraph: Paragraph = { type: 'paragraph', children: words };
      visit(paragraph, 'citation', mark);
      return htmlOf(paragraph);
    };
    const labels = marginLabels(tree, { comments: collected.comments, sources: records });
    visit(tree, 'citation', mark);
    for (const definition of collected.comments.values()) visit(definition, 'citation', mark);
    for (const { attribute, words } of collected.attributes) {
      attribute.value = html(words);
      // For who looks for words, and not for HTML: prose/sections.ts.
      attribute.data = { words } as object;
    }
    if (frontMatter) frontMatter.evidence = pageEvidence(collected, leads, html);
    tree.children.push(
      ...noteList(collected.notes, { comments: collected.comments, sources: records, sourceHref }),
    );

    function mark(node: CitationNode) {
      const { tagName, properties, children } = noteMarks(node.marks, numberOf, labels.get(node));
      node.data = { hName: tagName, hProperties: properties, hChildren: children };
    }
  };
}

function refuse({ faults, mentions }: Collected, records: ReadonlyMap<string, SourceData>, file: VFile) {
  const [fault] = faults;
  if (fault) file.fail(`${fault.found}: ${fault.message}`, fault);
  const unknown = mentions.find(({ key }) => !records.has(key));
  if (unknown) file.fail(`no source has the key "${unknown.key}"`, unknown);
}

/** The sections of what the layout prints itself, which passages are told by. */
const leadSections = { caption: 'Cover', brief: 'In brief', points: 'Key points' };

const leadTexts = (frontMatter: FrontMatter | undefined): LeadText[] => [
  { value: frontMatter?.cover?.caption ?? '', section: leadSections.caption },
  ...paragraphsOf(frontMatter?.inBrief).map((value) => ({ value, section: leadSections.brief })),
  ...(frontMatter?.keyPoints ?? []).map(({ text = '' }) => ({ value: text, section: leadSections.points })),
];

/** The paragraphs of a field, which stand apart by a blank line. */
const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean);

function pageEvidence(
  { notes, leads }: Collected,
  texts: readonly LeadText[],
  html: (words: Words) => string,
): PageEvidence {
  const under = (wanted: string) => leads.filter((_, index) => texts[index]?.section === wanted);
  return {
    notes,
    coverCaption: under(leadSections.caption).map(html).join(''),
    inBrief: under(leadSections.brief).map(html),
    keyPoints: under(leadSections.points).map(html),
  };
}

const quotes = remarkCurlyQuotes();

/** The words of a field or an attribute, as they are set. */
function setWords(value: string): Paragraph[] {
  const paragraphs = inlineWords(value);
  quotes({ type: 'root', children: paragraphs });
  return paragraphs;
}

const toHast = unified().use(remarkRehype).freeze();

/** The HTML inside a paragraph. */
function htmlOf(paragraph: Paragraph): string {
  const tree = toHast.runSync({ type: 'root', children: [paragraph] } as Root) as HastNodes;
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent?.type !== 'element' || parent.properties['lang'] !== undefined)
      return undefined;
    const words = markedWords(node.value);
    parent.children.splice(index, 1, ...words);
    return index + words.length;
  });
  const [element] = 'children' in tree ? tree.children : [];
  return element && 'children' in element ? toHtml(element.children) : '';
}
