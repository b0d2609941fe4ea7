import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { proseSyntax } from '../../prose/prose-syntax.ts';
import { tooMuchToRead } from '../../prose/reading-limits.ts';
import type { Finding } from '../../reading/problem.ts';
import { explainSyntaxError, type SyntaxFault } from './syntax-errors.ts';

// As markdown/processor.ts reads it.
const processor = () => unified().use(remarkParse).use(remarkMdx).use(proseSyntax);

const parser = processor().freeze();

/**
 * The same without a look at every letter for the start of an address that stands by itself (`www.example.org`), which is
 * a quarter of the work. For texts that hold none.
 */
const quickParser = processor()
  .use(function () {
    const extensions = (this.data().micromarkExtensions ??= []);
    extensions.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } });
  })
  .freeze();

const bareAddress = /(?<!\]\()(?:https?:\/\/|www\.)|[\w.+-]@[\w-]+\./i;

const parse = (text: string): Root => (bareAddress.test(text) ? parser : quickParser).parse(text);

/** How many syntax errors of one file are looked for. */
const enough = 20;

export interface ParsedBody {
  /** Missing when the text cannot be read at all. */
  tree?: Root;
  /** False when paragraphs had to be left out to read the rest. */
  whole: boolean;
  findings: Finding[];
}

/**
 * Read the MDX of a body. The parser stops at its first error, so the paragraph that holds it is replaced by a blank one
 * and the rest read again, to find the next error too. A tag that does not match ends this: what it encloses is not known.
 */
export function parseBody(source: string): ParsedBody {
  const tooMuch = tooMuchToRead(source);
  if (tooMuch) return { whole: false, findings: [tooMuch] };
  const findings: Finding[] = [];
  let text = source;
  let tagsLost = false;
  while (findings.length < enough) {
    try {
      return { tree: parse(text), whole: findings.length === 0, findings };
    } catch (error) {
      if (!isSyntaxFault(error)) {
        return {
          whole: false,
          findings: [...findings, { line: 1, message: 'is nested too deeply to be read' }],
        };
      }
      const { finding, offset, isMismatch } = explainSyntaxError(error, text);
      if (!(isMismatch && tagsLost)) findings.push(finding);
      if (isMismatch) break;
      const rest = withoutParagraph(text, offset);
      tagsLost ||= /<\/?[A-Za-z>]/.test(rest.removed);
      if (rest.text === text) break;
      text = rest.text;
    }
  }
  return { whole: false, findings };
}

const isSyntaxFault = (error: unknown): error is SyntaxFault =>
  error instanceof Error && 'reason' in error && 'ruleId' in error;

function withoutParagraph(text: string, offset: number): { text: string; removed: string } {
  const before = text.lastIndexOf('\n\n', offset - 1);
  const start = before === -1 ? 0 : before + 2;
  const next = text.indexOf('\n\n', offset);
  const end = next === -1 ? text.length : next;
  const removed = text.slice(start, end);
  // A word stays in its place, so that a component around it does not seem to be empty.
  return {
    text: `${text.slice(0, start)}x${removed.slice(1).replace(/[^\n]/g, ' ')}${text.slice(end)}`,
    removed,
  };
}
